import type { Answer, DocumentKind } from '../../model/response.ts';

/** What a reader should know of a response before trusting it, in plain English. */
export function warningsFor(kind: DocumentKind, answers: readonly Answer[]): string[] {
  const warnings: string[] = [];
  if (answers.length === 0) {
    warnings.push(
      kind === 'response' || kind === 'internal review' || kind === 'unknown'
        ? 'No answers were found in this file.'
        : `This file seems to be ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}, not a response.`,
    );
  }
  for (const answer of answers) {
    if (!isCutOff(answer.text)) continue;
    warnings.push(`The answer to ${nameFor(answer)} seems cut off: it ends "${answer.text.slice(-40).trim()}".`);
  }
  return warnings;
}

/** Where a whole request was refused or put off and asked again: the reader would look for that reply among the answers. */
export const earlierSetAside =
  'An earlier reply in this file is left out: the authority answered after the requester asked again.';

const nameFor = ({ number, part, question }: Answer): string => {
  if (number) return `question ${number}${part ? ` (${part})` : ''}`;
  return question
    ? `"${question.length > 60 ? `${question.slice(0, 57)}...` : question}"`
    : 'a question without a number';
};

/** Ends in a word that cannot end a sentence. */
const isCutOff = (text: string): boolean =>
  text.length > 12 &&
  /\b(?:is|are|was|were|the|a|an|of|to|and|or|for|with|by|in|at|from|that|which|our|approximately|includes?|including)$/i.test(
    text,
  ) &&
  text.includes(' ');
