import type { Label } from '../lines/label.ts';
import { slice } from '../lines/snippet.ts';
import { asksOf } from './asks.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// Shapes: `~ How many calls? >> 71,204`, `Visitors in March => 38,114`, a pair a line; `--> Verint` under its question.
// Not: `Home > Council > FOI`, one arrow in a sentence.

const arrow = /\S(\s{1,40}(?:[-=–—]{1,3}>{1,3}|>{2,3}|[→⇒➔➜➤►▶»])\s{1,40})(?=\S)/u;
const leading = /^(?:[-=–—]{1,3}>{1,3}|>{2,3}|[→⇒➔➜➤►▶»])\s*(?=\S)/u;
/** A mark that stands before a question of a list. */
const mark = /^[~›»>+·‣#-]\s+(?=\p{L})/u;
const leastPairs = 3;
const leastAnswers = 2;

const asking: Label = { role: 'question', paths: [], end: 0, strength: 'firm' };
const answering: Label = { role: 'answer', paths: [], end: 0, strength: 'firm' };

const mayPoint = /[>→⇒➔➜➤►▶»]/;

/** Where an arrow stands between the two halves of a line, and no other. */
function arrowIn({ line: { words } }: LineItem): readonly [from: number, to: number] | undefined {
  const match = mayPoint.test(words.text) ? arrow.exec(words.text) : null;
  if (!match?.[1]) return undefined;
  const from = match.index + 1;
  const to = from + match[1].length;
  return arrow.test(words.text.slice(to)) ? undefined : [from, to];
}

/** The items with a line that has its question before an arrow and its answer behind it parted into both, where three do at least, and an answer behind an arrow labelled as one. */
export function withArrowsParted(items: readonly Item[]): readonly Item[] {
  const lines = items.filter(isLineItem);
  if (!lines.some(({ line }) => mayPoint.test(line.words.text))) return items;
  const begun = lines.filter((item) => !item.label && leading.test(item.line.words.text));
  const read =
    begun.length >= leastAnswers ? items.map((item) => (isLineItem(item) ? withLeading(item) : item)) : items;
  const pairs = lines.filter((item) => !item.label && item.not === undefined && arrowIn(item) !== undefined);
  if (pairs.length < leastPairs) return read;
  const [first, last] = [read.indexOf(pairs[0] as Item), read.lastIndexOf(pairs.at(-1) as Item)];
  const own = new Set<Item>(pairs);
  // Headings and what goes on from the line above stand among them, hardly anything else.
  if (pairs.length * 2 < last - first) return read;
  return read.flatMap((item, i): Item[] => {
    if (!isLineItem(item)) return [item];
    if (own.has(item)) return partedAtArrow(item);
    const next = read[i + 1];
    const isHead = next !== undefined && own.has(next) && i < last && isTitle(item);
    return isHead ? [{ ...item, line: { ...item.line, heading: item.line.heading ?? 3 }, cue: undefined }] : [item];
  });
}

const isTitle = ({ line: { words }, label, not }: LineItem): boolean =>
  label === undefined && not !== 'end' && words.text.length < 90 && /^\p{L}[^.?]+$/u.test(words.text);

function withLeading(item: LineItem): LineItem {
  const end = item.label ? undefined : leading.exec(item.line.words.text)?.[0].length;
  return end === undefined
    ? item
    : { ...item, body: slice(item.line.words, end), label: { ...answering, end }, not: undefined };
}

function partedAtArrow(item: LineItem): Item[] {
  const [from, to] = arrowIn(item) ?? [0, 0];
  const { line } = item;
  const start = mark.exec(line.words.text)?.[0].length ?? 0;
  const [question, answer] = [slice(line.words, start, from), slice(line.words, to)];
  const common = { kind: 'line', path: undefined, cue: undefined, not: undefined } as const;
  return [
    {
      ...common,
      line: { ...line, words: question, bullet: undefined },
      body: question,
      label: asking,
      asks: Math.max(asksOf(question), 0.5),
    },
    {
      ...common,
      line: { ...line, words: answer, bullet: undefined, gap: false },
      body: answer,
      label: answering,
      asks: asksOf(answer),
    },
  ];
}
