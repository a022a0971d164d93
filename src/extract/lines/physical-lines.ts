import { isBlankCode } from './snippet.ts';
import { beginsSmall, continues } from './wraps.ts';

/** A line as the file has it, without its line end. */
export interface PhysicalLine {
  /** Where its first and last visible characters stand, quotation marks at its start left out. Equal for a blank line. */
  readonly from: number;
  readonly to: number;
  /** Columns before `from` (a tab counts to the next multiple of four). */
  readonly indent: number;
  readonly quote: number;
  /** Where the line begins, behind quotation marks: white space before the words counts in tables made of columns. */
  readonly start: number;
  /** A form feed stands before it. */
  readonly page: boolean;
}

const lineEnd = /[\n-\r\x85\u2028\u2029]/g;

/** The lines of a text from an offset on. CR LF, a form feed and Unicode's separators end lines as well. */
export function physicalLines(text: string, begin = 0): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let page = false;
  for (let start = begin; start < text.length; ) {
    lineEnd.lastIndex = start;
    const stop = lineEnd.test(text) ? lineEnd.lastIndex - 1 : text.length;
    lines.push(trimmed(text, start, stop, page));
    const code = text.charCodeAt(stop);
    page = code === 12;
    start = code === 13 && text.charCodeAt(stop + 1) === 10 ? stop + 2 : stop + 1;
  }
  lines.forEach((line, i) => {
    if (line.quote === 1 && isMoreThan(text, line) && !isQuoted(lines[i - 1]) && !isQuoted(lines[i + 1]))
      lines[i] = { ...line, from: line.from - 1, start: line.from - 1, quote: 0 };
    const above = lines[i - 1];
    // A mail program broke a quoted line, and marked but its first half.
    if (above && above.quote > 0 && line.quote === 0 && line.to > line.from && isSecondHalf(text, above, line))
      lines[i] = { ...line, quote: above.quote };
  });
  return lines;
}

const isSecondHalf = (text: string, above: PhysicalLine, line: PhysicalLine): boolean => {
  const before = text.slice(above.from, above.to);
  const after = text.slice(line.from, Math.min(line.to, line.from + 240));
  return before.length > 30 && beginsSmall(after) && continues(before, after);
};

const isQuoted = (line: PhysicalLine | undefined): boolean => line !== undefined && line.quote > 0;

/** `>65 years` alone among lines that are not quoted: a band, no quotation (`>1) How many?`). */
const isMoreThan = (text: string, { from, to }: PhysicalLine): boolean =>
  text.charCodeAt(from - 1) === 62 &&
  to - from < 40 &&
  /^£?\d[\d,]*(?:%|k|m)?(?:$|\s?\p{Ll})/u.test(text.slice(from, to));

function trimmed(text: string, begin: number, stop: number, page: boolean): PhysicalLine {
  let to = stop;
  while (to > begin && isBlankCode(text.charCodeAt(to - 1))) to--;
  let from = begin;
  let start = begin;
  let quote = 0;
  let indent = 0;
  while (from < to) {
    const code = text.charCodeAt(from);
    if (code === 62) {
      quote++;
      indent = 0;
      start = from + 1;
      if (text.charCodeAt(start) === 32) start++;
    } else if (code === 9) indent += 4 - (indent % 4);
    else if (isBlankCode(code)) indent++;
    else break;
    from++;
  }
  return { from, to: Math.max(from, to), indent, quote, start: Math.min(start, from), page };
}

export const isBlank = (line: PhysicalLine): boolean => line.from === line.to;

/** Between blank lines. */
export const standsAlone = (lines: readonly PhysicalLine[], at: number): boolean =>
  [lines[at - 1], lines[at + 1]].every((line) => !line || isBlank(line));
