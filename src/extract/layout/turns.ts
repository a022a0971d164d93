import { tellsFirst } from '../answers/last-word.ts';
import type { Block } from '../lines/block.ts';
import { type Label, readLabel } from '../lines/label.ts';
import { folded } from '../lines/likeness.ts';
import { mayBeCapital } from './line-signs.ts';

// Shapes, two times at least, in turn: `You asked:` / `We said:`, `Information you requested (1): ...` / `Information we hold (1): ...`,
// `Details sought:` / `Details held:`, `First part of your request` / `Our response to the first part`. Not: one `Your request:` over one
// `Our response:`.

interface Phrase {
  /** The words without their number. */
  readonly key: string;
  readonly role: 'question' | 'answer';
  readonly path?: number;
  readonly end: number;
}

const answers =
  /\b(?:respon\w+|answers?|answered|repl(?:y|ies|ied)|(?:we|council|authority) (?:hold|holds|have|has|can|found|say|says)|held|provided|released|supplied|disclosed|findings?|comments?|position)\b/i;
/** The same where nothing in the phrase asks. */
const speaks = /\b(?:we|us|our|ours|council\w*|authority\w*|said|says?|found|review|decisions?|conclusions?)\b/i;
const asks =
  /\b(?:request\w*|ask\w*|questions?|sought|required|wanted|want to know|quer(?:y|ies)|enquir\w*|points? raised)\b/i;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const number = new RegExp(`\\(?\\b(\\d{1,2}|${ordinals.join('|')})\\b\\)?`, 'i');
/** Up to a colon or a dash, else the whole line. */
const head = /^(\p{Lu}[^:?.!£]{2,55}?)(?:\s?:\s*|\s+[–—-]\s+|$)/u;

function phraseIn(text: string): Phrase | undefined {
  if (!mayBeCapital(text)) return undefined;
  const match = head.exec(text.slice(0, 70));
  const words = match?.[1];
  if (!match || !words || (match[0].length === 70 && text.length > 70)) return undefined;
  const role = answers.test(words)
    ? 'answer'
    : asks.test(words)
      ? 'question'
      : speaks.test(words)
        ? 'answer'
        : undefined;
  if (!role) return undefined;
  // `First reply` is no reply to the first question.
  const named = tellsFirst(words) ? undefined : number.exec(words)?.[1]?.toLowerCase();
  const path = named === undefined ? undefined : ordinals.indexOf(named) + 1 || Number(named);
  const key = folded(named === undefined ? words : words.replace(number, ' '));
  return { key, role, path, end: match[0].length };
}

/** The labels of questions and answers that a letter has in words of its own, where the two take turns; `undefined` where it has none. */
export function turnsIn(lines: readonly Block[]): ((text: string) => Label | undefined) | undefined {
  const found: Phrase[] = [];
  const known: boolean[] = [];
  for (const block of lines) {
    if (block.type !== 'line') continue;
    const { text } = block.words;
    const phrase = phraseIn(text);
    const label = phrase && readLabel(text);
    // `Question 1` alone on its line is a number over what takes turns.
    if (!phrase || (label && label.paths.length > 0 && label.end >= text.length)) continue;
    found.push(phrase);
    known.push(label?.role === phrase.role);
  }
  if (found.length < 4) return undefined;
  const [question, answer] = (['question', 'answer'] as const).map((role) => commonest(found, role));
  if (question === undefined || answer === undefined) return undefined;
  const isOne = ({ key }: Phrase): boolean => key === question || key === answer;
  const turns = found.flatMap((phrase, i) => (isOne(phrase) ? [i] : []));
  const order = turns.map((i) => (found[i]?.role === 'question' ? 'Q' : 'A')).join('');
  // What every reader takes for labels needs no telling.
  if (!/^(?:Q+A){2,}Q*$/.test(order) || turns.every((i) => known[i])) return undefined;
  return (text) => {
    const phrase = phraseIn(text);
    if (!phrase || !isOne(phrase)) return undefined;
    const { role, path, key } = phrase;
    // What a review tells again keeps its name: the last word counts.
    const end = tellsFirst(key) ? 0 : phrase.end;
    // `You asked: 2. How many?`
    const behind = path === undefined && end > 0 ? readLabel(text.slice(end)) : undefined;
    if (behind?.role === 'bare' && behind.strength === 'plain')
      return { role, paths: behind.paths, end: end + behind.end, strength: 'firm' };
    return { role, paths: path === undefined ? [] : [[path]], end, strength: 'firm' };
  };
}

/** The words that stand twice or more in a role, most often. */
function commonest(found: readonly Phrase[], wanted: Phrase['role']): string | undefined {
  const counts = new Map<string, number>();
  for (const { key, role } of found) if (role === wanted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] : undefined;
}
