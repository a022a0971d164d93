import type { Label } from '../../lines/label.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { givesFigure } from '../unread.ts';
import { type Counted, countsIn, mostCounts } from './line-counts.ts';
import { textBehind } from './marks-in.ts';

// Shapes: `Qu.1 ...` to `Qu.5 ...`, then `Qu.1 ...` again; `{1} ...` and then `Re 1: ...`; `One. ...` twice; `A) ...` and then `Reply A: ...`,
// whatever stands between the two counts.
// Not: a mark that takes turns with another or with itself, or whose second count asks as the first does.

/** The questions of a letter and behind them all their answers, each with its number. */
interface Blocks {
  readonly asked: readonly Counted[];
  readonly said: readonly Counted[];
  readonly score: number;
}

/** By so much must the first count ask more than the second. */
const margin = 0.2;

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
  return runs.filter(({ length }) => length > 1).slice(0, mostCounts);
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
