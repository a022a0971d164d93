import { flatMap } from '../../text/flat-map.ts';
import { isPeriodName } from '../../text/period-name.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import type { Part } from './part.ts';

/** As much of a line as its words, and the bullet before them. */
interface Worded {
  readonly line: { readonly words: Snippet; readonly bullet?: string };
}

const value =
  /^(?:[£(<>~?E]?\s?[£(]?(?:\d|[lI](?=[\d,OolI]))[\dOolI,.]*\s?(?:k|m|bn|%|million)?\)?\s?\*{0,2}|n\s?\/?\s?a|nil|none|not (?:held|known|available|applicable|recorded)|unknown|-|zero|[x*]|tbc)\.?$/i;
const isValue = (text: string): boolean => text.length < 40 && value.test(text) && !isPeriodName(text);

const clean = (text: string): string => text.replace(/(?<![\s:*†])[\s:*†]+$/, '');
const isHead = (text: string): boolean =>
  text.length < 60 &&
  /^[\p{L}£(]/u.test(text) &&
  !/(?:[.?!,]|\b(?:in|of|the|a|to|and|or|for|by|with|was|were|is))$/i.test(text);
const pointsDown = /(?::|\b(?:below|table|following|follows|breakdown))\W*$/i;
const isNote = /^(?:\*|nb\b|note|please note|the above|these|this|all (?:figures|amounts)|figures?\b|data\b)/i;

/** What stands before a table that lost its form: its heads (as many as a row has cells), and above them words that point to it. */
function headsOf(lead: readonly Snippet[], width: number): string[] | undefined {
  const pointing = lead.findIndex(({ text }) => !(pointsDown.test(text.slice(-60)) || /\.$/.test(text)));
  const heads = pointing < 0 ? [] : lead.slice(pointing);
  if (heads.length === 0) return [];
  // A title over the heads is one line more.
  const own = heads.length === width + 1 ? heads.slice(1) : heads;
  if ((own.length !== width && own.length !== width - 1) || !own.every(({ text }) => isHead(text))) return undefined;
  return own.slice(own.length - (width - 1)).map(({ text }) => clean(text));
}

/** A period on a line, its values on the lines below it, then the next period: a table of which each cell became a line. */
function downwards(words: readonly Snippet[], isMarked: (words: Snippet) => boolean): Part[] | undefined {
  const starts = flatMap(words, ({ text }, i) => (isPeriodName(text) ? [i] : []));
  const [first, second] = starts;
  if (first === undefined || second === undefined) return undefined;
  const width = second - first;
  const end = (starts.at(-1) ?? 0) + width;
  if (width < 2 || width > 6 || end > words.length) return undefined;
  if (starts.some((start, i) => start !== first + i * width)) return undefined;
  const heads = headsOf(words.slice(0, first), width);
  const tail = words.slice(end);
  if (!heads || !areNotes(tail, isMarked)) return undefined;
  if (width > 2 && heads.length !== width - 1) return undefined;
  const parts = flatMap(starts, (start) =>
    words.slice(start + 1, start + width).map((line, k): Part => {
      const name = clean(words[start]?.text ?? '');
      return { part: width > 2 ? `${name}, ${heads[k]}` : name, lines: [line] };
    }),
  );
  return parts.every(({ lines }) => isValue(lines[0]?.text ?? '')) ? parts : undefined;
}

/** Notes under a table, and what stands under a note that has a mark: more of them. */
const areNotes = (tail: readonly Snippet[], isMarked: (words: Snippet) => boolean): boolean =>
  (tail[0] !== undefined && (/^[*†]/.test(tail[0].text) || isMarked(tail[0]))) ||
  tail.every((line) => isNote.test(line.text) || isMarked(line));

/** All periods, a line each, then a row or more: its name and as many values. */
function rowsUnderPeriods(words: readonly Snippet[], isMarked: (words: Snippet) => boolean): Part[] | undefined {
  const first = words.findIndex(({ text }) => isPeriodName(text));
  if (first < 0) return undefined;
  let end = first;
  while (end < words.length && isPeriodName(words[end]?.text ?? '')) end++;
  const periods = words.slice(first, end);
  const lead = words.slice(0, first);
  if (periods.length < 2 || !lead.every(({ text }) => isHead(text) || /[.:]$/.test(text))) return undefined;
  const rows: { name: string; values: readonly Snippet[] }[] = [];
  for (let at = end; at < words.length; at += periods.length + 1) {
    const name = words[at]?.text ?? '';
    const values = words.slice(at + 1, at + 1 + periods.length);
    if (isValue(name) || !isHead(name) || !values.every(({ text }) => isValue(text))) break;
    if (values.length < periods.length) return undefined;
    rows.push({ name: clean(name), values });
    end = at + 1 + periods.length;
  }
  if (rows.length === 0 || !areNotes(words.slice(end), isMarked)) return undefined;
  return flatMap(rows, ({ name, values }) =>
    values.map((line, i): Part => {
      const period = clean(periods[i]?.text ?? '');
      return { part: rows.length > 1 ? `${name}, ${period}` : period, lines: [line] };
    }),
  );
}

/** All periods, a line each, then as many values. */
function periodsFirst(words: readonly Snippet[]): Part[] | undefined {
  const first = words.findIndex(({ text }) => isPeriodName(text));
  if (first < 0) return undefined;
  let end = first;
  while (end < words.length && isPeriodName(words[end]?.text ?? '')) end++;
  const count = end - first;
  const values = words.slice(end);
  if (count < 2 || values.length !== count || !headsOf(words.slice(0, first), 2)) return undefined;
  if (!values.every(({ text }) => isValue(text))) return undefined;
  return values.map((line, i) => ({ part: clean(words[first + i]?.text ?? ''), lines: [line] }));
}

/** The pieces of a line that white space parts: two spaces or more, else each one. */
function piecesOf(line: Snippet): Snippet[] {
  const pieces: Snippet[] = [];
  const between = /\s{2,}|\t/.test(line.text) ? /\s*(?:\s{2}|\t)\s*/g : /\s+/g;
  let from = 0;
  for (const gap of line.text.matchAll(between)) {
    pieces.push(slice(line, from, gap.index));
    from = gap.index + gap[0].length;
  }
  return [...pieces, slice(line, from)].filter(({ text }) => text !== '');
}

/** A line of periods, and under it a line of as many values: `2022/23  2023/24` over `£41,200  £44,870`. */
function sideways(words: readonly Snippet[]): Part[] | undefined {
  const at = words.findIndex(({ text }, i) => {
    const pieces = i + 1 < words.length && text.length < 160 ? piecesOf(words[i] as Snippet) : [];
    return pieces.length > 1 && pieces.every((piece) => isPeriodName(piece.text));
  });
  if (at < 0 || words.length !== at + 2 || !headsOf(words.slice(0, at), 2)) return undefined;
  const names = piecesOf(words[at] as Snippet);
  const values = piecesOf(words[at + 1] as Snippet);
  if (values.length !== names.length || !values.every(({ text }) => isValue(text))) return undefined;
  return values.map((piece, i) => ({ part: clean(names[i]?.text ?? ''), lines: [piece] }));
}

/** The same labels again and again, the first with a period behind it: `Year: 2022/23` / `Amount: £41,200` / `Year: 2023/24` / ... */
function records(words: readonly Snippet[]): Part[] | undefined {
  const pairs = words.map((line) => {
    const match = /^(\p{L}[^:]{0,40}):\s+(?=\S)/u.exec(line.text);
    return match ? { label: match[1] ?? '', value: slice(line, match[0].length) } : undefined;
  });
  const [first] = pairs;
  if (!first || !isPeriodName(first.value.text)) return undefined;
  const again = pairs.findIndex((pair, i) => i > 0 && pair?.label === first.label);
  if (again < 2 || pairs.length % again !== 0) return undefined;
  const labels = pairs.slice(0, again).map((pair) => pair?.label);
  if (!pairs.every((pair, i) => pair && pair.label === labels[i % again])) return undefined;
  const parts: Part[] = [];
  let name = '';
  for (const [i, pair] of pairs.entries()) {
    if (!pair) return undefined;
    if (i % again === 0) {
      if (!isPeriodName(pair.value.text)) return undefined;
      name = clean(pair.value.text);
    } else parts.push({ part: again > 2 ? `${name}, ${pair.label}` : name, lines: [pair.value] });
  }
  return parts;
}

/** A period or a name on a line of its own, and under each the same labels with their values: `2022/23` / `Reported: 410` / `Repaired: 388` / `2023/24` / ... */
function sameLabelsUnderHeads(words: readonly Snippet[]): Part[] | undefined {
  const [head, below, second] = words;
  if (!head || !below || !second || words.length < 4 || !isGroupHead(head.text)) return undefined;
  const name = labelBefore(below);
  if (name === undefined) return undefined;
  const width = words.findIndex((line, i) => i > 1 && labelBefore(line) === name) - 1;
  if (width < 2 || words.length % width !== 0) return undefined;
  const labels = words.slice(1, width).map(labelBefore);
  const isMeant = words.every((line, i) =>
    i % width === 0
      ? isGroupHead(line.text)
      : labelBefore(line) !== undefined && labelBefore(line) === labels[(i % width) - 1],
  );
  if (!isMeant || new Set(labels).size < labels.length) return undefined;
  return flatMap([...words.keys()], (i): Part[] => {
    const [line, under] = [words[i] as Snippet, clean(words[i - (i % width)]?.text ?? '')];
    const label = i % width === 0 ? undefined : labelBefore(line);
    return label === undefined ? [] : [{ part: `${under}, ${label}`, lines: [slice(line, behindLabel(line))] }];
  });
}

const labelled = /^(\p{L}[^:]{0,40}?|(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?)\s?(?::|\s[-–—=])\s+(?=\S)/u;
const labelBefore = ({ text }: Snippet): string | undefined => labelled.exec(text)?.[1];
const behindLabel = ({ text }: Snippet): number => labelled.exec(text)?.[0].length ?? 0;
const isGroupHead = (text: string): boolean =>
  isPeriodName(text) || (/^\p{Lu}[^.?!;£\d]{1,50}$/u.test(text) && !/:\s/.test(text));

/**
 * Values by period that stand on plain lines, as a table does that lost its columns on the way: one part for each value, named by its
 * period. `undefined` where the lines are anything else.
 */
export function periodRows(lines: readonly Worded[]): Part[] | undefined {
  if (lines.length < 2) return undefined;
  const words = lines.map(({ line }) => line.words);
  // A mark before a note has become its bullet.
  const notes = new Set(
    lines.flatMap(({ line }) => (line.bullet && /^[*†‡]|^<sup>/.test(line.bullet) ? [line.words] : [])),
  );
  const isMarked = (line: Snippet): boolean => notes.has(line);
  return (
    records(words) ??
    sameLabelsUnderHeads(words) ??
    downwards(words, isMarked) ??
    periodsFirst(words) ??
    rowsUnderPeriods(words, isMarked) ??
    sideways(words)
  );
}
