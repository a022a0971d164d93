import { slice } from '../../lines/snippet.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { answering, asking, partedLine } from './parted-line.ts';

// Shapes: `~ How many calls? >> 71,204`, `Visitors in March => 38,114`, a pair a line; `--> Verint` under its question.
// Not: `Home > Council > FOI`, one arrow in a sentence.

const arrow = /\S(\s{1,40}(?:[-=–—]{1,3}>{1,3}|>{2,3}|[→⇒➔➜➤►▶»])\s{1,40})(?=\S)/u;
const leading = /^(?:[-=–—]{1,3}>{1,3}|>{2,3}|[→⇒➔➜➤►▶»])\s*(?=\S)/u;
/** A mark that stands before a question of a list. */
const mark = /^[~›»>+·‣#-]\s+(?=\p{L})/u;
const leastPairs = 3;
const leastAnswers = 2;

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
  const pointed = lines.filter((item) => mayAnswer(item) && item.not !== 'end' && isPointed(item));
  if (pointed.length === 0 && !lines.some(({ line }) => mayPoint.test(line.words.text))) return items;
  const begun = lines.filter((item) => !item.label && leading.test(item.line.words.text));
  const read =
    begun.length >= leastAnswers
      ? withQuestionsOver(items, begun)
      : pointed.length >= leastPairs
        ? withQuestionsOver(items, pointed, true)
        : items;
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

/** The arrow was read as a bullet, or as the mark of a quoted line. */
const isPointed = ({ line: { bullet, quote } }: LineItem): boolean =>
  bullet === undefined ? quote > 0 : pointer.test(bullet);
/** `=> 14`: a figure alone is no number of the next question. */
const mayAnswer = ({ label, body }: LineItem): boolean => !label || (label.role === 'bare' && body.text === '');
const pointer = /^(?:[-=–—]{0,3}>{1,3}|[→⇒➔➜➤►▶»➢])$/;

/**
 * The items with each answer behind an arrow labelled as one, and the line right above it as what it answers, where all of them but one in five
 * have such a line without a label: what stands between two arrows may ask in any words (`Total spend`). `doubtful` marks may as well stand before
 * what is asked, or before each of a list.
 */
function withQuestionsOver(items: readonly Item[], answers: readonly LineItem[], doubtful = false): readonly Item[] {
  const begun = new Set<Item>(answers);
  const asked = new Set<LineItem>();
  let runs = 0;
  items.forEach((item, i) => {
    if (!begun.has(item) || begun.has(items[i - 1] as Item)) return;
    runs++;
    const over = beginsOver(items, i);
    if (over) asked.add(over);
  });
  const isAsked = asked.size * 5 >= runs * 4;
  if (doubtful) {
    const [asks, says] = [averageOf(asked), averageOf(answers)];
    // One closely under each, which stand apart.
    const isEach = asked.size === begun.size && !answers.some(({ line }) => line.gap) && [...asked].every(standsApart);
    if (!isAsked || !((asks > 0.2 && says * 2 < asks) || (isEach && asks >= says))) return items;
  }
  return items.map((item) => {
    if (!isLineItem(item)) return item;
    if (begun.has(item)) return withLeading(item);
    if (!isAsked || !asked.has(item) || item.label) return item;
    return { ...item, label: asking, cue: undefined, not: undefined, asks: Math.max(item.asks, 0.5) };
  });
}

const standsApart = ({ line }: LineItem): boolean => line.gap;

function averageOf(items: Iterable<LineItem>): number {
  let [sum, count] = [0, 0];
  for (const { asks } of items) {
    sum += asks;
    count++;
  }
  return sum / Math.max(count, 1);
}

/** The line in which the words over an arrow begin; absent where a number tells what is asked. */
function beginsOver(items: readonly Item[], at: number): LineItem | undefined {
  for (let i = at - 1; i >= 0 && i >= at - mostLines; i--) {
    const item = items[i];
    if (!item || !isLineItem(item) || item.not !== undefined) return undefined;
    if (item.label) return item.label.role === 'question' && item.label.paths.length === 0 ? item : undefined;
    const { gap, bullet, words } = item.line;
    if (gap || bullet !== undefined || begins.test(words.text)) return item;
  }
  return undefined;
}

const mostLines = 6;
const begins = /^[^\p{L}]{0,2}\p{Lu}/u;

const isTitle = ({ line: { words }, label, not }: LineItem): boolean =>
  label === undefined && not !== 'end' && words.text.length < 90 && /^\p{L}[^.?]+$/u.test(words.text);

function withLeading(item: LineItem): LineItem {
  const end = leading.exec(item.line.words.text)?.[0].length ?? 0;
  // What was a bullet or a quoted line's mark points.
  const line: LineItem['line'] = { ...item.line, bullet: undefined, quote: 0 };
  return { ...item, line, body: slice(line.words, end), label: { ...answering, end }, not: undefined };
}

function partedAtArrow(item: LineItem): Item[] {
  const [from, to] = arrowIn(item) ?? [0, 0];
  const { line } = item;
  const start = mark.exec(line.words.text)?.[0].length ?? 0;
  const [question, answer] = [slice(line.words, start, from), slice(line.words, to)];
  return partedLine(item, question, answer);
}
