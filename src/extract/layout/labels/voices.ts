import type { Block } from '../../lines/block.ts';
import type { Label } from '../../lines/label.ts';
import { readLabel } from '../../lines/read-label.ts';
import { mayBeCapital } from '../items/line-signs.ts';
import { turnsIn } from './turns.ts';

/** Whose hand wrote between another's lines. */
export const bracketed =
  /^(?:\[[A-Z]{2,4}(?:[ ,:–-]+[\d/.]{3,10})?\]|\([A-Z]{2,4}(?:[ ,:–-]+[\d/.]{3,10})?\))\s?[:–—-]?\s+(?=\S)/;

/** `Q. ...` and `A. ...`, or the letter alone over its words, where a letter has both, so that `A.` is no item of a lettered list; a number may stand before them (`1 Q.`). */
const voice = /^(?:(\d{1,3})\s?[.)]?\s*)?(?:(Q)\s?[.:)-]\s*(?=[^\s\d]|$)|(A)\s?[.:)-](?:\s+(?=\S)|(?=[^\s\d])|$))/;

/** The same without a mark behind the letter, where the two take turns throughout. */
const bareVoice = /^()(?:(Q)|(A))\s+(?=[\p{Lu}£\d"“‘(])/u;

/** Reads the voice that a line begins with, as this letter writes them (`labels` has what each line alone shows); a reader that finds none where it does not have both. */
export function voicesIn(
  lines: readonly Block[],
  labels: readonly (Label | undefined)[],
): (text: string) => Label | undefined {
  const marked = lettersBy(voice, lines);
  const bare = marked.includes('Q') && marked.includes('A') ? '' : lettersBy(bareVoice, lines);
  const pattern =
    marked.includes('A') && marked.includes('Q')
      ? voice
      : bare.length > 3 && bare.replaceAll('QA', '') === ''
        ? bareVoice
        : undefined;
  if (!pattern)
    return asRequests(lines) ? requestOf : (turnsIn(lines, labels) ?? byHand(lines, labels) ?? byPhrase(lines));
  return (text) => {
    const match = pattern.exec(text);
    if (!match) return undefined;
    const paths = match[1] ? [[Number(match[1])]] : [];
    return { role: match[2] ? 'question' : 'answer', paths, end: match[0].length, strength: 'firm' };
  };
}

/** `[JS] 59`, right under a numbered line twice at least, in the requester's own text: whose hand answers. */
function byHand(
  lines: readonly Block[],
  labels: readonly (Label | undefined)[],
): ((text: string) => Label | undefined) | undefined {
  const handOf = (text: string): number => (/^[[(]/.test(text) ? (bracketed.exec(text)?.[0].length ?? 0) : 0);
  let under = 0;
  let isAsked = false;
  lines.forEach((block, i) => {
    const hand = block.type === 'line' ? handOf(block.words.text) : 0;
    if (hand > 0 && isAsked) under++;
    if (hand > 0) isAsked = false;
    else if ((labels[i]?.paths.length ?? 0) > 0) isAsked = true;
  });
  if (under < 2) return undefined;
  return (text) => {
    const end = handOf(text);
    return end > 0 ? { role: 'answer', paths: [], end, strength: 'firm' } : undefined;
  };
}

const request = /^(?:(?:your|the|my|foi) )?(?:request|enquiry|query)\s?:\s+(?=\S)/i;

/** `Request: ...` over `Response: ...`, twice at least. */
const asRequests = (lines: readonly Block[]): boolean => {
  const beginning = (pattern: RegExp): number =>
    lines.filter((block) => block.type === 'line' && block.words.text.includes(':') && pattern.test(block.words.text))
      .length;
  const asking = beginning(request);
  return asking > 1 && beginning(isResponse) >= asking;
};

const isResponse = /^(?:(?:our|the|council) )?(?:response|reply|answer)\s?:/i;

const phraseAt = /^(\p{Lu}[^:?.£\d]{2,40}):(?:\s|$)/u;
/** What a phrase says whose words follow it are an answer's: `Officer comment:`, `What we hold:`, `Service position:`. */
const answering =
  /\b(?:comments?|position|findings?|statement|details? held|held|hold|says?|said|told|feedback|input|advice)\b/i;
const notAnswering =
  /\b(?:your|you|request\w*|question|date|ref\w*|subject|outcome|status|about|contact|exempt\w*|respon\w*|answers?|repl\w*|review\w*|original|first|initial|final|decision)\b/i;

/** The label of answers that this letter has in words of its own: the same phrase before a colon, three times at least. */
function byPhrase(lines: readonly Block[]): (text: string) => Label | undefined {
  const counts = new Map<string, number>();
  for (const block of lines) {
    if (block.type !== 'line' || !mayBeCapital(block.words.text) || !block.words.text.includes(':')) continue;
    const phrase = phraseAt.exec(block.words.text.slice(0, 44))?.[1];
    if (phrase) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const own = [...counts].find(
    ([phrase, count]) => count > 2 && answering.test(phrase) && !notAnswering.test(phrase),
  )?.[0];
  if (own === undefined) return () => undefined;
  return (text) => {
    if (!text.startsWith(`${own}:`)) return undefined;
    const end = /^\s*/.exec(text.slice(own.length + 1))?.[0].length ?? 0;
    return { role: 'answer', paths: [], end: own.length + 1 + end, strength: 'firm' };
  };
}

function requestOf(text: string): Label | undefined {
  const match = request.exec(text);
  if (!match) return undefined;
  const at = match[0].length;
  // `Request: 2. How many ...?`: the number behind the word counts.
  const number = readLabel(text.slice(at));
  const isNumbered = number && number.role !== 'answer' && number.paths.length > 0 && number.strength !== 'weak';
  return {
    role: 'question',
    paths: isNumbered ? number.paths : [],
    end: isNumbered ? at + number.end : at,
    strength: 'firm',
  };
}

function lettersBy(pattern: RegExp, lines: readonly Block[]): string {
  let letters = '';
  for (const block of lines) {
    const match = block.type === 'line' && mayBeVoice(block.words.text) ? pattern.exec(block.words.text) : null;
    letters += match?.[2] ?? match?.[3] ?? '';
  }
  return letters;
}

/** Begins with a digit, a Q or an A. */
function mayBeVoice(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 81 || code === 65 || (code >= 48 && code <= 57);
}
