import type { Line } from './block.ts';
import { isBlankCode, type Run, type Snippet } from './snippet.ts';

/** A mark that shows nothing and parts no words: soft hyphen, zero-width space and joiners, byte order mark. */
const showsNothing = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;

export interface LineFacts {
  readonly indent: number;
  readonly gap: boolean;
  readonly heading?: number;
  readonly bullet?: string;
  readonly ordinal?: number | string;
  readonly quote: number;
}

/** A line of these words, spelt out so that all lines have one shape. */
export function lineWith(words: Snippet, facts: LineFacts, bold: number, italic: number): Line {
  const { indent, gap, heading, bullet, ordinal, quote } = facts;
  return { type: 'line', words, indent, gap, heading, bullet, ordinal, bold, italic, quote };
}

/** Gathers the words of one line from pieces of the source, folding white space and keeping count of what is bold and italic. */
export class LineBuilder {
  private parts = '';
  private runs: Run[] = [];
  private space = false;
  private boldTo = 0;
  private italicTo = 0;
  bold = 0;
  italic = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get isEmpty(): boolean {
    return this.parts === '';
  }

  get text(): string {
    return this.parts;
  }

  /** Source characters as they stand, white space folded. */
  add(from: number, to: number): void {
    const { source } = this;
    let start = from;
    for (let i = from; i < to; i++) {
      const code = source.charCodeAt(i);
      if (code > 32 && code < 0x7f) continue;
      if (code === 32 && i > start && i + 1 < to) {
        // A single plain space inside stays part of its run.
        const next = source.charCodeAt(i + 1);
        if (next > 32 && next < 0x7f) continue;
      }
      if (!isBlankCode(code)) continue;
      if (i > start) this.put(source.slice(start, i), start, i);
      if (!showsNothing(code)) this.space = true;
      start = i + 1;
    }
    if (to > start) this.put(source.slice(start, to), start, to);
  }

  /** Something written in the source as something else: an entity. */
  glyph(text: string, from: number, to: number): void {
    if (text === '') return;
    if (isBlankCode(text.charCodeAt(0))) this.space = true;
    else this.put(text, from, to);
  }

  /** A gap between words that the source marks by other than white space. */
  gap(): void {
    this.space = true;
  }

  private put(text: string, from: number, to: number): void {
    // Not read back from `parts`: a string that is read between two additions is copied whole each time.
    const spaced = this.space && this.parts !== '';
    if (spaced) this.parts += ' ';
    this.space = false;
    const at = this.parts.length;
    const run: Run = { at, length: text.length, from, to };
    const last = this.runs.at(-1);
    // Most lines have one run, for which a list that grows takes seventeen places.
    if (!last) this.runs = [run];
    else if (
      last.to === from &&
      last.at + last.length === at &&
      last.length === last.to - last.from &&
      text.length === to - from
    )
      this.runs[this.runs.length - 1] = { at: last.at, length: last.length + text.length, from: last.from, to };
    else this.runs.push(run);
    const before = spaced ? at - 1 : at;
    this.parts += text;
    if (this.bold > 0 && this.boldTo >= before) this.boldTo = this.parts.length;
    if (this.italic > 0 && this.italicTo >= before) this.italicTo = this.parts.length;
  }

  /** The line gathered so far, and starts another; `undefined` where it has no words. */
  take(facts: LineFacts): Line | undefined {
    const words: Snippet = { text: this.parts, runs: this.runs };
    const { boldTo, italicTo } = this;
    this.parts = '';
    this.runs = [];
    this.space = false;
    this.boldTo = 0;
    this.italicTo = 0;
    if (words.text === '') return undefined;
    return lineWith(words, facts, boldTo, italicTo);
  }
}
