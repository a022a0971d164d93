import type { Outcome } from '../../model/response.ts';
import { acceptedFor, type Expectation } from './expectation.ts';
import { type GivenAnswer, matchAnswers } from './match-answers.ts';
import { similarity, textAgrees } from './similarity.ts';
import type { Difference, Tallies } from './tally.ts';

type PrintedAnswer = GivenAnswer & { readonly outcome: Outcome; readonly exemption: string | null };

const nameOf = ({ number, part, question }: Partial<Record<'number' | 'part' | 'question', string | null>>): string =>
  [number ?? '-', part ? `[${part}]` : '', number ? '' : (question ?? '').slice(0, 60)].filter(Boolean).join(' ');

const exemptionKey = (exemption: string | null | undefined): string =>
  (exemption ?? '').toLowerCase().replace(/\s+/g, '');

const accuracy = (tally: Tallies[keyof Tallies], isRight: boolean): boolean => {
  tally.expected++;
  tally.given++;
  if (isRight) tally.right++;
  return isRight;
};

/** Tallies answers, outcomes, exemptions and questions; an answer is right when its number, part and text are. */
export function scoreAnswers(given: readonly PrintedAnswer[], expected: Expectation, tallies: Tallies): Difference[] {
  const differences: Difference[] = [];
  const matchOf = new Map(matchAnswers(expected.answers, given));
  const left = new Set(given.keys());
  for (const [i, wanted] of expected.answers.entries()) {
    const where = nameOf(wanted);
    const j = matchOf.get(i);
    if (j !== undefined) left.delete(j);
    if (wanted.optional) continue;
    tallies.answers.expected++;
    const found = j === undefined ? undefined : given[j];
    if (!found) {
      tallies.outcomes.expected++;
      tallies.questions.expected++;
      if (wanted.outcome === 'refused') tallies.exemptions.expected++;
      differences.push({ stage: 'answers', kind: 'missing', where, expected: wanted.text });
      continue;
    }
    tallies.answers.given++;

    const texts = [wanted.text, ...acceptedFor(expected.text_accept, wanted, i)];
    const agreements = texts.map((text) => textAgrees(text, found.text));
    const agreement = agreements.includes('same') ? 'same' : agreements.includes('near') ? 'near' : 'other';
    if (agreement !== 'other') tallies.answers.right++;
    if (agreement !== 'same')
      differences.push({
        stage: 'answers',
        kind: agreement === 'near' ? 'near' : 'wrong',
        where,
        expected: wanted.text,
        given: found.text,
      });

    const outcomes = [wanted.outcome, ...acceptedFor(expected.outcome_accept, wanted, i)];
    if (!accuracy(tallies.outcomes, outcomes.includes(found.outcome)))
      differences.push({
        stage: 'outcomes',
        kind: 'wrong',
        where,
        expected: outcomes.join(' or '),
        given: found.outcome,
      });
    const isOtherwiseRight = found.outcome !== 'refused' && outcomes.includes(found.outcome);
    if ((wanted.outcome === 'refused' && !isOtherwiseRight) || found.exemption !== null) {
      const right = exemptionKey(wanted.exemption) === exemptionKey(found.exemption);
      if (!accuracy(tallies.exemptions, right))
        differences.push({
          stage: 'exemptions',
          kind: 'wrong',
          where,
          expected: `${wanted.exemption ?? null}`,
          given: `${found.exemption}`,
        });
    }
    const question = wanted.question ?? '';
    if (!accuracy(tallies.questions, similarity(question, found.question ?? '') >= 0.8))
      differences.push({ stage: 'questions', kind: 'wrong', where, expected: question, given: found.question ?? '' });
  }
  for (const j of left) {
    const extra = given[j] as PrintedAnswer;
    tallies.answers.given++;
    differences.push({ stage: 'answers', kind: 'extra', where: nameOf(extra), given: extra.text });
  }
  return differences;
}
