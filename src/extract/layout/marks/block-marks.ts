import { anyCardinal, anyOrdinal, numberOfWord } from '../../../text/numbers-as-words.ts';
import type { Label } from '../../lines/label.ts';
import { nameOf, type Path, romans } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { givesFigure } from '../unread.ts';
import { leadsOf } from './leads.ts';
import { textBehind } from './marks-in.ts';

// Shapes: `Qu.1 ...` to `Qu.5 ...`, then `Qu.1 ...` again; `{1} ...` and then `Re 1: ...`; `One. ...` twice; `A) ...` and then `Reply A: ...`,
// whatever stands between the two counts.
// Not: a mark that takes turns with another or with itself, or whose second count asks as the first does.

/** A count's mark at the start of a line. */
interface Counted {
  readonly at: number;
  /** How it is written, with its number left out. */
  readonly key: string;
  readonly number: number;
  /** The last of several: `Items 2 to 4.` */
  readonly last: number;
  readonly end: number;
  readonly path: (number: number) => Path;
}

/** The questions of a letter and behind them all their answers, each with its number. */
interface Blocks {
  readonly asked: readonly Counted[];
  readonly said: readonly Counted[];
  readonly score: number;
}

/** By so much must the first count ask more than the second. */
const margin = 0.2;
/** So many counts of a letter are tried against each other. */
const most = 12;

/** Items with the labels of two counts, and where in the source their marks begin. */
interface ByBlocks {
  readonly items: Item[];
  readonly starts: readonly number[];
}

/** The items with a count of questions and the count of answers behind it as labels, whatever the marks; absent where there are no such two. */
export function withBlockMarks(items: readonly Item[]): ByBlocks | undefined {
  const counts = countsIn(items);
  let best: Blocks | undefined;
  for (const asking of counts)
    for (const asked of runsOf(asking)) {
      const [after, upTo] = [asked.at(-1)?.at ?? 0, asked.length];
      for (const answering of counts) {
        const said = saidIn(answering, after, upTo);
        const blocks = said && blocksOf(asked, said, items);
        if (blocks && blocks.score > (best?.score ?? 0)) best = blocks;
      }
    }
  if (!best) return undefined;
  const path = best.asked[0]?.path;
  if ([...best.asked, ...best.said].every((mark) => isKnown(mark, items, path))) return undefined;
  const starts = [...best.asked, ...best.said].flatMap(({ at }) => lineAt(items, at)?.line.words.runs[0]?.from ?? []);
  return { items: labelled(best, items), starts };
}

/** Whether a mark is a label by itself, with its question's number: what it counts needs no telling. */
function isKnown({ at, end, number }: Counted, items: readonly Item[], path: Counted['path'] | undefined): boolean {
  const { label, line } = lineAt(items, at) ?? {};
  const [own] = label?.paths ?? [];
  return own !== undefined && label?.end === end && line?.quote === 0 && nameOf(own) === nameOf(path?.(number) ?? []);
}

/** How many marks that begin at these places a reading takes for words of a question or of an answer. */
export function marksRead(drafts: readonly Draft[], starts: readonly number[]): number {
  const places = new Set(starts);
  let found = 0;
  const texts = new Set(drafts.flatMap(({ question, lines }) => (question ? [question, ...lines] : lines)));
  for (const { runs } of texts) for (const { from } of runs) if (places.has(from)) found++;
  return found;
}

function blocksOf(asked: readonly Counted[], said: readonly Counted[], items: readonly Item[]): Blocks | undefined {
  const answered = said.reduce((sum, { number, last }) => sum + last - number + 1, 0);
  if (said.length < 2 || answered * 5 < asked.length * 3 || !countAlike(asked, said)) return undefined;
  const between = asked.filter((mark, i) => asked[i + 1] && answersBetween(items, mark, asked[i + 1] ?? mark)).length;
  if (between * 3 > asked.length) return undefined;
  const difference = asking(asked, items) - asking(said, items);
  return difference < margin
    ? undefined
    : { asked, said, score: answered * Math.min(difference, 1) + asked.length / 10 };
}

/** Whether both count with numbers, or both with letters; only Roman numbers may be answered by others. */
function countAlike([asked]: readonly Counted[], [said]: readonly Counted[]): boolean {
  const [one, other] = [nameOf(asked?.path(1) ?? []), nameOf(said?.path(1) ?? [])];
  return one === other || (one === 'i' && other === '1');
}

/** Whether what stands between a question and the next answers it already. */
function answersBetween(items: readonly Item[], { at, end }: Counted, next: Counted): boolean {
  const isAlone = (lineAt(items, at)?.line.words.text.length ?? 0) <= end;
  return items
    .slice(at + (isAlone ? 2 : 1), next.at)
    .some((item) => !isLineItem(item) || item.asks < -0.3 || (item.line.gap && item.asks < 0.3));
}

/** How much the words behind marks ask. */
const asking = (marks: readonly Counted[], items: readonly Item[]): number =>
  marks.reduce((sum, { at, end }) => sum + askingOf(textBehind(items, at, end)), 0) / marks.length;

/** What gives a figure asks less than what only names something. */
const askingOf = (text: string): number => asks(text) - (valueLike.test(text) || givesFigure(text) ? 0.4 : 0);

function lineAt(items: readonly Item[], at: number): LineItem | undefined {
  const item = items[at];
  return item && isLineItem(item) ? item : undefined;
}

/** Where a count begins with one and goes on: each time that it does, two at least. */
function runsOf(count: readonly Counted[]): (readonly Counted[])[] {
  const runs: Counted[][] = [];
  let run: Counted[] = [];
  for (const mark of count) {
    if (mark.last !== mark.number) continue;
    if (mark.number === 1) {
      run = [mark];
      runs.push(run);
    } else if (mark.number === run.length + 1) run.push(mark);
  }
  return runs.filter(({ length }) => length > 1).slice(0, most);
}

/** The numbers that a count gives behind a line, in order; some may be left out. */
function saidIn(count: readonly Counted[], after: number, upTo: number): readonly Counted[] | undefined {
  const said: Counted[] = [];
  const numbers = new Set(count.flatMap(({ at, number }) => (at > after ? number : [])));
  let last = 0;
  for (const mark of count) {
    if (mark.at <= after || mark.number <= last || mark.number > last + 3 || mark.last > upTo) continue;
    // `4 - 6 officers` where 5 has an answer of its own.
    if (mark.last > mark.number && numbers.has(mark.last)) continue;
    said.push(mark);
    ({ last } = mark);
  }
  return said.length > 0 ? said : undefined;
}

/** The marks of a letter by how they are written, the commonest first, and of those the longest. */
function countsIn(items: readonly Item[]): (readonly Counted[])[] {
  const counts = new Map<string, Counted[]>();
  items.forEach((item, at) => {
    if (!isLineItem(item)) return;
    for (const mark of countedAt(item, at)) {
      const known = counts.get(mark.key);
      if (known) {
        const before = known.at(-1);
        if (before?.at !== at || before.last !== mark.last) known.push(mark);
      } else counts.set(mark.key, [mark]);
    }
  });
  const endOf = ([first]: readonly Counted[]): number => first?.end ?? 0;
  return [...counts.values()]
    .sort((one, other) => other.length - one.length || endOf(other) - endOf(one))
    .slice(0, most);
}

const oneOf = `(?:\\d{1,2}|${anyCardinal}|${anyOrdinal}|[A-L])`;
/** `Items 2 to 4`, `{2-3}`, `One and two`: the words before, the first and the last. */
const joined = new RegExp(
  `^(?<before>[^\\d\\n]{0,24}?)(?<![\\p{L}\\d])(?<first>${oneOf})(?<by>\\s?[-–&]\\s?|/|,\\s?|\\s(?:to|and)\\s)(?<last>${oneOf})(?![\\p{L}\\d,.]\\d|[\\p{L}\\d])`,
  'iu',
);
/** The letter that counts in a mark: `[A] `, `b - `, `Reply C: `. */
const letterIn = /(?<![\p{L}\p{N}’'])[A-La-l](?![\p{L}\p{N}’'])/u;
/** `#1`, `§2`, `-3-` alone over its words. */
const alone = /^[^\p{L}\p{N}\s£$€]{0,2}\s?(\d{1,2})\s?[^\p{L}\p{N}\s£$€%]{0,2}$/u;

/** The marks with a number at the start of a line, those for several first. */
function countedAt(item: LineItem, at: number): Counted[] {
  const { text } = item.line.words;
  const range = joined.exec(text.slice(0, 60));
  const single = marksOf(item, at, text, 0, item.label);
  if (!range?.groups) return single;
  const { before = '', first = '', last = '', by = '' } = range.groups;
  const cut = by.length + last.length;
  const plain = `${before.replace(/s(?=\.?\s*$)/, '')}${first}${text.slice(before.length + first.length + cut)}`;
  return [...marksOf(item, at, plain, text.length - plain.length, readLabel(plain), numberOf(last)), ...single];
}

/** The marks that a text begins with, so many characters shorter than the line. */
function marksOf({ line }: LineItem, at: number, text: string, shift: number, label?: Label, upTo?: number): Counted[] {
  const found: Counted[] = [];
  const add = (key: string, number: number | undefined, end: number, path: Counted['path']): void => {
    const last = upTo ?? number;
    if (number !== undefined && number > 0 && last !== undefined && last >= number && number < 100)
      found.push({ at, key, number, last, end, path });
  };
  const [path, ...more] = label?.paths ?? [];
  if (label && path?.length === 1 && more.length === 0) {
    const step = path[0] ?? 0;
    const shape = `${label.role} ${shapeOf(text.slice(0, label.end))}`;
    if (typeof step === 'number') add(shape, step, label.end + shift, (number) => [number]);
    else {
      add(`${shape} a`, letterValue(step), label.end + shift, (number) => [letterAt(number)]);
      add(`${shape} i`, romans.indexOf(step.toLowerCase()) + 1, label.end + shift, (number) => [
        romans[number - 1] ?? number,
      ]);
    }
  }
  for (const { key, number, end, close } of leadsOf({ ...line, words: { ...line.words, text } })) {
    const letter = number === undefined && close === 0 ? letterIn.exec(text.slice(0, end))?.[0] : undefined;
    if (letter) add(key.replace(letterIn, '@'), letterValue(letter), end + shift, (one) => [letterAt(one)]);
    else if (close === 0) add(key, number, end + shift, (one) => [one]);
  }
  const sole = upTo === undefined ? alone.exec(text) : undefined;
  if (sole) add(shapeOf(text), Number(sole[1]), text.length, (number) => [number]);
  return found;
}

const shapeOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replace(/(?<!\p{L})[a-z]{1,4}(?=\W*$)/u, '@');

const letterAt = (number: number): string => String.fromCharCode(96 + number);
const letterValue = (text: string): number | undefined =>
  /^[a-z]$/i.test(text) ? text.toLowerCase().charCodeAt(0) - 96 : undefined;

/** `4`, `four`, `fourth`, `d` */
function numberOf(text: string): number | undefined {
  if (text === '') return undefined;
  if (/^\d/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return letterValue(word) ?? numberOfWord(word);
}

function labelled({ asked, said }: Blocks, items: readonly Item[]): Item[] {
  const marks = new Map<number, { readonly mark: Counted; readonly role: Label['role'] }>();
  for (const mark of asked) marks.set(mark.at, { mark, role: 'question' });
  // An answer's number is written as its question's: `Reply 3:` to `III.`
  for (const mark of said) marks.set(mark.at, { mark: { ...mark, path: asked[0]?.path ?? mark.path }, role: 'answer' });
  const [lastAsked, firstSaid] = [asked.at(-1)?.at ?? 0, said[0]?.at ?? 0];
  let isOver = false;
  return items.map((item, at): Item => {
    if (!isLineItem(item)) return item;
    const own = marks.get(at);
    if (own) return withLabel(item, own.mark, own.role);
    if (at > lastAsked && at < firstSaid) {
      // What stands between the two counts tells that the answers begin.
      isOver ||= (item.line.gap && at > lastAsked + 1) || item.cue !== undefined || isRule.test(item.line.words.text);
      isOver ||= item.line.gap && textBehind(items, lastAsked, asked.at(-1)?.end ?? 0) !== item.line.words.text;
      if (isOver && item.asks < 0.5)
        return { ...item, label: undefined, body: item.line.words, not: item.cue ? undefined : 'aside' };
    }
    const above = marks.get(at - 1);
    // What stands under a mark alone on its line is what it marks.
    if (above && above.mark.end >= (lineAt(items, at - 1)?.line.words.text.length ?? 0))
      return { ...item, label: undefined, body: item.line.words, cue: undefined, not: undefined };
    // A figure at the start of a line is no number where the letter counts otherwise.
    const isFigure = item.label?.paths.every(([step, ...more]) => typeof step === 'number' && more.length === 0);
    return isFigure ? { ...item, label: undefined, body: item.line.words } : item;
  });
}

const isRule = /^[^\p{L}\p{N}£]{3,}$/u;

function withLabel(item: LineItem, { number, last, end, path }: Counted, role: Label['role']): LineItem {
  const body = slice(item.line.words, end);
  const paths: Path[] = [];
  for (let i = number; i <= last; i++) paths.push(path(i));
  const asking = asks(body.text);
  return {
    ...item,
    // What was a bullet or a quoted line's mark is the label's.
    line: { ...item.line, bullet: undefined, quote: 0 },
    label: { role, paths, end, strength: 'firm' },
    body,
    asks: role === 'question' && body.text !== '' ? Math.max(asking, 0.5) : asking,
    cue: undefined,
    not: undefined,
  };
}
