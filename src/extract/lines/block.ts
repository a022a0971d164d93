import type { Snippet } from './snippet.ts';

/** One line as a person sees it, cleaned. Its `words` are never empty. */
export interface Line {
  readonly type: 'line';
  readonly words: Snippet;
  /** White space before the first word, in columns. */
  readonly indent: number;
  /** A blank line, or the edge of a paragraph or of another block, stands before it. */
  readonly gap: boolean;
  /** 1 to 6 for a heading that is marked up as one (`##`, `<h2>`, a line ruled under). */
  readonly heading?: number;
  /** The bullet that stood before the words, which no longer have it; `<li>` for an item of an HTML list, `noteMark` for a footnote. */
  readonly bullet?: string;
  /** The number, or the letter, that an HTML list gives the line, though it stands nowhere in the source. */
  readonly ordinal?: number | string;
  /** How many characters at the start are bold; all of them where it is `words.text.length`. */
  readonly bold: number;
  /** How many characters at the start are italic. */
  readonly italic: number;
  /** How deep the line is quoted (`>`, `<blockquote>`). */
  readonly quote: number;
  /** Where the answer begins in a line that answers the question above: behind a label of a review's own, or at 0. */
  readonly answers?: number;
}

/** The bullet of a line that begins with a raised mark. */
export const noteMark = '<sup>';

/** One cell's lines; none where it is empty. */
export interface Cell {
  readonly lines: readonly Line[];
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  /** Marked up as a heading (`<th>`, the row above a Markdown rule). */
  readonly heading: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
  /** What the source made it of: `columns` have rows put together from wrapped lines. */
  readonly form: 'markdown' | 'html' | 'columns' | 'csv';
  readonly quote: number;
}

export type Block = Line | Table;

/** A source's text as a flat sequence of lines and tables, page and web furniture left out. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
}
