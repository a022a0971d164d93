import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { readLabel } from './read-label.ts';

/** A line's words; none where there is no line. */
export const wordsOf = (text: string, line: PhysicalLine | undefined): string =>
  line ? text.slice(line.from, line.to) : '';

/** `Signed`, `Signature` */
export const signs = /^sign(?:ed|ature)\b/i;

/** A row that says which column asks and which answers: `No.   Information requested   Council response`. */
export function namesColumns(text: string, line: PhysicalLine): boolean {
  if (line.to - line.from > 160) return false;
  const pieces = text.slice(line.from, line.to).split(/ {2,}/);
  const asks = pieces.findIndex((piece) => piece.length < 40 && /\b(?:questions?|request(?:ed)?|asked)\b/i.test(piece));
  return (
    asks >= 0 &&
    pieces.some((piece, i) => i > asks && piece.length < 40 && /\b(?:answers?|responses?|repl(?:y|ies))\b/i.test(piece))
  );
}

/** A heading between blank lines, no question, behind which the same columns go on. */
export function isSection(
  text: string,
  lines: readonly PhysicalLine[],
  at: number,
  gaps: ReadonlySet<number>,
  right: number,
): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !after || !isBlank(before) || !isBlank(after)) return false;
  if (line.to - line.from > 90 || /[?:;.]/.test(text[line.to - 1] ?? '')) return false;
  for (let i = at + 2; i < at + 8; i++) if (gaps.has(i)) return Math.abs(rightOf(text, lines[i]) - right) <= 2;
  return false;
}

/** Whether the first words behind many blank lines, those of a page's foot and head, stand in the same columns. */
export function goesOnBehind(
  text: string,
  lines: readonly PhysicalLine[],
  at: number,
  gaps: ReadonlySet<number>,
  rights: readonly number[],
): boolean {
  for (let i = at + 1; i < at + 10; i++) {
    const line = lines[i];
    if (line && isBlank(line)) continue;
    return line !== undefined && gaps.has(i) && rights.some((right) => Math.abs(rightOf(text, line) - right) <= 3);
  }
  return false;
}

/** In which column the words behind a line's last wide gap begin. */
export function rightOf(text: string, line: PhysicalLine | undefined): number {
  if (!line) return 0;
  const at = text.slice(line.start, line.to).lastIndexOf('  ');
  return at < 0 ? 0 : at + 2;
}

/** In which column the words behind a line's first wide gap begin. */
export function secondOf(text: string, line: PhysicalLine | undefined): number {
  if (!line) return 0;
  const words = text.slice(line.start, line.to);
  const gap = words.indexOf('  ', line.from - line.start);
  return gap < 0 ? 0 : words.length - words.slice(gap).trimStart().length;
}

/** Begins with a number, perhaps one that is `closed` as a label is: `2. Yes`, `3)`. */
export function beginsNumbered(text: string, { from, to }: PhysicalLine, closed: boolean): boolean {
  const close = /^(?:Q\s?)?\(?\d{1,2}(?:\.\d{1,2})?[a-h]?([.):]?)(?:\s|$)/i.exec(
    text.slice(from, Math.min(to, from + 12)),
  )?.[1];
  return close !== undefined && (!closed || close !== '');
}

/** `Our reference:      FOI/31` */
export const isField = (words: string): boolean => /^\p{Lu}[^:?\d]{2,40}:\s{2,}\S/u.test(words);

/** Whether a blank line stands below a line. */
export const blankBehind = (lines: readonly PhysicalLine[], at: number): boolean => {
  const next = lines[at + 1];
  return next !== undefined && isBlank(next);
};

/** `A1  Population`, `1. Population`, `Q1  Population` */
export const beginsQuestion = (text: string, { from, to }: PhysicalLine): boolean =>
  /^\(?[A-Z]?\.?\s?\d{1,2}[a-h]?[.):]*\s+\p{L}/u.test(text.slice(from, Math.min(to, from + 16)));

/** `1   How many depots are there?`, with nothing beside it. */
export const beginsFirst = (text: string, { from, to }: PhysicalLine): boolean =>
  /^\(?(?:Q\s?)?1[.):]*\s+\p{Lu}\S*(?: \S+)+$/u.test(text.slice(from, Math.min(to, from + 200)));

/** A numbered question in a line of its own ends the table above it. */
export function headsQuestion(text: string): boolean {
  const label = readLabel(text);
  return label !== undefined && label.paths.length > 0 && label.strength !== 'weak' && text.length - label.end > 12;
}

/** `2023/24?` under `How many calls were taken in      71,902`: the end of the question in the last row's left cell. */
export function endsQuestion(text: string, above: PhysicalLine, line: PhysicalLine): boolean {
  const words = wordsOf(text, above);
  const gap = words.indexOf('  ');
  return (
    gap > 0 &&
    line.indent === above.indent &&
    line.to - line.from <= gap &&
    text[line.to - 1] === '?' &&
    !/[?.:;!]$/.test(words.slice(0, gap))
  );
}

/** A few words that go on with what is above them. */
export const isShortTail = (text: string, line: PhysicalLine): boolean =>
  line.to - line.from < 60 && /^\p{Ll}/u.test(text.slice(line.from, line.from + 2));
