import { flatMap } from '../../../text/flat-map.ts';
import { lastUpTo } from '../../../text/last-up-to.ts';
import type { Label } from '../../lines/label.ts';
import type { Path } from '../../lines/number-path.ts';
import { join, type Snippet, slice } from '../../lines/snippet.ts';
import { asksOf } from '../asked/asks.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { closing } from '../items/run-on.ts';

/** A place where a question or its answer begins. */
export interface Cut {
  readonly at: number;
  readonly end: number;
  readonly role: 'question' | 'answer';
  readonly paths: readonly Path[];
}

/** Lines one after another with no table between them, as one text. */
export interface Stretch {
  readonly items: readonly Item[];
  readonly lines: readonly LineItem[];
  readonly starts: readonly number[];
  readonly text: string;
}

export function stretchesOf(items: readonly Item[]): Stretch[] {
  const found: Stretch[] = [];
  let lines: LineItem[] = [];
  const close = (): void => {
    if (lines.length === 0) return;
    const starts: number[] = [];
    const texts: string[] = [];
    let length = 0;
    for (const { line } of lines) {
      const mark = line.bullet !== undefined && !line.bullet.startsWith('<') ? `${line.bullet} ` : '';
      starts.push(length + mark.length);
      texts.push(mark + line.words.text);
      length += mark.length + line.words.text.length + 1;
    }
    found.push({ items: lines, lines, starts, text: texts.join(' ') });
    lines = [];
  };
  for (const item of items)
    if (isLineItem(item) && item.not !== 'end') lines.push(item);
    else {
      close();
      found.push({ items: [item], lines: [], starts: [], text: '' });
    }
  close();
  return found;
}

/** The lines with each question and each answer on a line of its own; what stands above the first, and what behind the last begins a line, stays as it was. */
export function parted(stretch: Stretch, cuts: readonly Cut[]): Item[] {
  const { lines, starts, text } = stretch;
  const [firstAt, lastAt] = [cuts[0]?.at ?? 0, cuts.at(-1)?.at ?? 0];
  const behind = starts.findIndex((start, i) => start > lastAt && (lines[i]?.not !== undefined || lines[i]?.line.gap));
  const whole = text.slice(lastAt, behind < 0 ? undefined : starts[behind]);
  const end = lastAt + (closing.exec(whole)?.index ?? whole.length);
  const found = linesAbove(stretch, firstAt);
  cuts.forEach((cut, i) => {
    const words = wordsBetween(stretch, cut.end, cuts[i + 1]?.at ?? end);
    if (words.text === '') return;
    const line = {
      ...(lines[indexAt(stretch, cut.end)] as LineItem).line,
      words,
      bullet: undefined,
      heading: undefined,
      gap: cut.role === 'question',
    };
    const label: Label = { role: cut.role, paths: cut.paths, end: 0, strength: 'firm' };
    const asking = asksOf(words);
    found.push({
      kind: 'line',
      line: { ...line, bold: 0, italic: 0, quote: 0 },
      body: words,
      label,
      path: undefined,
      cue: undefined,
      not: undefined,
      asks: cut.role === 'question' ? Math.max(asking, 0.5) : asking,
    });
  });
  return behind < 0 ? found : [...found, ...lines.slice(behind)];
}

/** The lines up to the first cut, the last of them perhaps in part. */
function linesAbove({ lines, starts }: Stretch, to: number): Item[] {
  return flatMap(lines, (item, i): Item[] => {
    const at = starts[i] ?? 0;
    if (at + item.line.words.text.length <= to) return [item];
    if (at >= to) return [];
    const words = slice(item.line.words, 0, to - at);
    return [{ ...item, line: { ...item.line, words }, body: slice(words, item.label?.end ?? 0) }];
  });
}

/** What stands between two places, on however many lines. */
function wordsBetween(stretch: Stretch, from: number, to: number): Snippet {
  const { lines, starts } = stretch;
  const pieces: Snippet[] = [];
  for (let i = indexAt(stretch, from); i < lines.length && (starts[i] ?? to) < to; i++) {
    const { words } = (lines[i] as LineItem).line;
    const at = starts[i] ?? 0;
    if (at + words.text.length > from) pieces.push(slice(words, from - at, to - at));
  }
  return join(pieces);
}

/** The line in which a place stands. */
const indexAt = ({ starts }: Stretch, at: number): number =>
  Math.max(
    0,
    lastUpTo(starts, (start) => start, at),
  );
