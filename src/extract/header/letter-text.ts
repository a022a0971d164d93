import type { Span } from '../../model/span.ts';
import { fieldWords } from '../../text/field-words.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import { matchesOf } from '../../text/matches.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { Document, Line, Row, Table } from '../lines/block.ts';
import { join, type Run, type Snippet, slice, spansOf } from '../lines/snippet.ts';

/** One line, or one cell of a table, of a letter. */
export interface Stretch {
  readonly words: Snippet;
  /** Where it begins in the letter's text. */
  readonly at: number;
  readonly place: 'title' | 'line' | 'cell' | 'furniture';
  readonly heading: boolean;
  readonly quote: number;
  /** What may label it where it begins: the line before it, the cell to its left, the cell above it. */
  readonly labels: readonly string[];
}

/** A letter as one string, a line for each stretch, for recognisers that read over line ends. */
export interface LetterText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly source: string;
}

/** Labels and values in the first rows of a table can stand one over another in two cells, as many in each. */
const stackedRows = 3;
const headLabel =
  /\b(?:ref(?:erence)?|received|request(?:ed)?|responded|replied|response|reply|issued|date|dated|completed|closed)\b/i;

/** `Reference / Received / Replied` beside `11784 / 3 May 2024 / 14 May 2024` as three rows. */
function unstacked(row: Row): readonly Row[] {
  const count = row.cells[0]?.lines.length ?? 0;
  if (count < 2) return [row];
  const filled = row.cells.filter(({ lines }) => lines.some(({ words }) => words.text !== ''));
  if (filled.length < 2 || filled.some(({ lines }) => lines.length !== count)) return [row];
  const labels = row.cells[0]?.lines ?? [];
  if (!labels.every(({ words: { text } }) => text.length < 30 && headLabel.test(text))) return [row];
  return labels.map((_, i) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.slice(i, i + 1) })),
  }));
}

function unstackedRows(rows: readonly Row[]): readonly Row[] {
  for (let i = 0; i < stackedRows && i < rows.length; i++)
    if ((rows[i]?.cells[0]?.lines.length ?? 0) > 1)
      return [...rows.slice(0, stackedRows).flatMap(unstacked), ...rows.slice(stackedRows)];
  return rows;
}

/** Gathers stretches one after another, each where the letter's text then is. */
class StretchList {
  readonly stretches: Stretch[] = [];
  private at = 0;

  add(words: Snippet, place: Stretch['place'], heading: boolean, quote: number, labels: readonly string[]): void {
    this.stretches.push({ words, at: this.at, place, heading, quote, labels });
    this.at += words.text.length + 1;
  }

  addLine(line: Line, place: 'line' | 'furniture'): void {
    const before = this.stretches.at(-1);
    const label = before && before.place !== 'title' && before.words.text.length < 60 ? before.words.text : '';
    this.add(line.words, place, line.heading !== undefined, line.quote, label ? [label] : []);
  }

  addCells(table: Table): void {
    const above: string[] = [];
    for (const row of unstackedRows(table.rows)) {
      let left = '';
      let column = 0;
      for (const cell of row.cells) {
        const words =
          cell.lines.length === 1 ? (cell.lines[0] as Line).words : join(cell.lines.map((line) => line.words));
        if (words.text !== '') {
          this.add(words, 'cell', false, table.quote, labelsBeside(left, above[column] ?? ''));
          left = words.text;
          above[column] = words.text;
        }
        column += cell.columns;
      }
    }
  }
}

/** The cells to the left of one and above it, as far as they are short enough to label it. */
function labelsBeside(left: string, above: string): string[] {
  const upper = fieldWords(above);
  return [left, upper].filter((label) => label !== '' && label.length < 60);
}

/** The title of a web page, which is no block of it. */
function titleOf(source: string): Snippet | undefined {
  const start = source.includes('<') ? source.slice(0, 20_000).search(/<title\b/i) : -1;
  if (start < 0) return undefined;
  const from = source.indexOf('>', start) + 1;
  const to = source.indexOf('<', from);
  if (from <= 0 || to < from || to - from > 300) return undefined;
  const run: Run = { at: 0, length: to - from, from, to };
  const words = slice({ text: source.slice(from, to).replace(/\s/g, ' '), runs: [run] }, 0);
  return words.text === '' ? undefined : words;
}

const pictures = 6;
const altReach = 60_000;
const namesBody =
  /\b(?:council|authority|police|constabulary|borough|cyngor|trust|university|government|nhs|service)\b/i;

/** What the first pictures of a page (`<img alt="...">`, `![...](...)`) say in place of themselves: a logo names whose page it is. */
function picturesOf(source: string): Snippet[] {
  const found: Snippet[] = [];
  const head = source.slice(0, altReach);
  if (!head.includes('<') && !head.includes('![')) return found;
  const images = [
    ...matchesOf(head, /<img\s[^<>]{0,1500}?\balt=["']([^"'<>]{6,80})["']/gi),
    ...matchesOf(head, /!\[([^[\]\n]{6,80})\]\(/g),
  ];
  for (const { 0: image, 1: words = '', index } of images.slice(0, pictures)) {
    if (!namesBody.test(words)) continue;
    const from = index + image.lastIndexOf(words);
    const run: Run = { at: 0, length: words.length, from, to: from + words.length };
    found.push(slice({ text: words.replace(/\s/g, ' '), runs: [run] }, 0));
  }
  return found;
}

/** Lays a document out as one string: a web page's title, its blocks, then its furniture. */
export const letterText = rememberedOf((document: Document & { readonly furniture?: readonly Line[] }): LetterText => {
  const list = new StretchList();
  const title = titleOf(document.text);
  if (title) list.add(title, 'title', false, 0, []);
  for (const block of document.blocks)
    if (block.type === 'table') list.addCells(block);
    else list.addLine(block, 'line');
  for (const line of document.furniture ?? []) list.addLine(line, 'furniture');
  for (const words of picturesOf(document.text)) list.add(words, 'furniture', false, 0, []);
  const { stretches } = list;
  return { text: stretches.map(({ words }) => words.text).join('\n'), stretches, source: document.text };
});

const placeOf = ({ at }: Stretch): number => at;

/** The index of the stretch that an offset of the letter's text falls in. */
export const stretchAt = ({ stretches }: LetterText, offset: number): number =>
  Math.max(0, lastUpTo(stretches, placeOf, offset));

/** Where a part of the letter's text stands in the source. */
export function sourceSpans(letter: LetterText, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (let i = stretchAt(letter, start); i < letter.stretches.length; i++) {
    const stretch = letter.stretches[i];
    if (!stretch || stretch.at >= end) break;
    for (const span of spansOf(slice(stretch.words, start - stretch.at, end - stretch.at), letter.source))
      spans.push(span);
  }
  return spans;
}

const question = /\?$|^(?:q(?:uestion)?\.? ?)?\d{1,2}[a-z]?[.):] /i;

/** `1. Covering letter ...... 1`: a line of the list of contents. */
const ofContents = /(?:\.{3,}|…)\s?\d{1,3}$/;

/** The stretch with which the questions begin, or the end: what stands below it is an answer's. */
export const firstQuestion = rememberedOf(({ stretches }: LetterText): number => {
  const found = stretches.findIndex(({ words }) => question.test(words.text) && !ofContents.test(words.text));
  return found < 0 ? stretches.length : found;
});
