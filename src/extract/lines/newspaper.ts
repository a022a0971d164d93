import { isBlank, type PhysicalLine } from './physical-lines.ts';

// Shape: a page set in two columns, each of which is read down by itself: `Q1 How many ...?        Q3 What was ...?` over `A1 12        A3 £40`; or
// two headed tables side by side. Not: a question with its answer beside it, both numbered alike; quarters (`Q1     Q2`) over figures.

const opening = /^(Q(?:uestion)? ?)?\(?(\d{1,2})([.):]{0,2})\s+\p{L}[^\d\s].{6,}$/iu;
/** A question's number; `A1` is an answer's. */
const number = /^(?:Q(?:uestion)? ?)?\(?(\d{1,2})[.):]{0,2}\s/i;
const leastRows = 3;

interface Spread {
  /** The line behind the last of the two columns. */
  readonly end: number;
  /** Where the right column begins, in characters from a line's start. */
  readonly column: number;
  /** The lines that begin a question on either side: read to the page's right before the next of them. Without, each column is read to its foot. */
  readonly bands: readonly number[];
}

/** The lines with each stretch of two numbered columns side by side set one below the other, the left one first. */
export function withNewspaperColumns(text: string, lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  let set: PhysicalLine[] | undefined;
  for (let i = 0; i < lines.length; i++) {
    const spread = mayOpen(text, lines[i]) ? spreadFrom(text, lines, i) : undefined;
    if (!spread) {
      set?.push(lines[i] as PhysicalLine);
      continue;
    }
    set ??= lines.slice(0, i);
    const starts = [i, ...spread.bands];
    for (const [k, from] of starts.entries()) {
      const own = lines.slice(from, starts[k + 1] ?? spread.end);
      for (const line of own) set.push(leftOf(text, line, spread.column));
      set.push(own.findLast(isBlank) ?? blankAfter(own.at(-1) as PhysicalLine));
      for (const line of own) set.push(rightOf(text, line, spread.column));
    }
    i = spread.end - 1;
  }
  return set ?? lines;
}

/** A cheap sign: a line that begins as a question's label does and has a wide gap before another figure. */
const mayOpen = (text: string, line: PhysicalLine | undefined): boolean => {
  if (!line || line.to - line.from < 24 || line.to - line.from > 240) return false;
  const code = text.charCodeAt(line.from);
  return (
    ((code >= 49 && code <= 57) || code === 81 || code === 40) &&
    /\S {2,}(?:Q|\(?\d)/.test(text.slice(line.from, line.to))
  );
};

function spreadFrom(text: string, lines: readonly PhysicalLine[], first: number): Spread | undefined {
  const line = lines[first] as PhysicalLine;
  const words = text.slice(line.start, line.to);
  const gap = /\S( {2,})(?=(?:Q(?:uestion)? ?)?\(?\d{1,2}[.):]{0,2}\s)/i.exec(words);
  if (!gap) return undefined;
  const column = gap.index + gap[0].length;
  const left = opening.exec(words.slice(0, gap.index + 1).trimStart());
  const right = opening.exec(words.slice(column));
  if (!left || !right || kindOf(left) !== kindOf(right) || Number(right[2]) <= Number(left[2])) return undefined;
  const counted: [number[], number[]] = [[Number(left[2])], [Number(right[2])]];
  const bands: number[] = [];
  let end = first + 1;
  let both = 1;
  let isAlone = false;
  for (let i = end; i < lines.length; i++) {
    const own = lines[i] as PhysicalLine;
    if (isBlank(own)) {
      isAlone = true;
      continue;
    }
    if (own.page || own.quote !== line.quote || !isClear(text, own, column)) break;
    const [beside, under] = [text.slice(own.start, own.start + column).trim(), text.slice(own.start + column, own.to)];
    const hasRight = own.to > own.start + column;
    // Behind a blank line what has nothing beside it is the letter's again, until both columns go on.
    if (isAlone && !hasRight) break;
    isAlone = false;
    const [a, b] = [number.exec(`${beside} `), number.exec(`${under.trim()} `)];
    if (a && beside !== '' && isCounted(a, left)) counted[0].push(Number(a[1]));
    if (b && hasRight && isCounted(b, right)) counted[1].push(Number(b[1]));
    if (a && b && hasRight && isCounted(a, left) && isCounted(b, right)) bands.push(i);
    if (hasRight && beside !== '') both++;
    end = i + 1;
  }
  return both >= leastRows && countTogether(counted)
    ? { end, column, bands: runsAcross(counted) ? bands : [] }
    : undefined;
}

/** `1. ...    2. ...` over `3. ...    4. ...`. */
const runsAcross = ([left, [first]]: readonly [readonly number[], readonly number[]]): boolean =>
  (left.at(-1) ?? 0) > (first ?? 0);

/** Each column counts up, and between them they leave no number out and have none twice. */
const countTogether = ([left, right]: readonly [readonly number[], readonly number[]]): boolean =>
  [left, right].every((own) => own.every((count, i) => i === 0 || count > (own[i - 1] ?? 0))) &&
  [...left, ...right].sort((a, b) => a - b).every((count, i, all) => i === 0 || count === (all[i - 1] ?? 0) + 1);

const kindOf = ([, letter, , close]: RegExpExecArray): string => `${letter ? 'Q' : ''}${close ? '.' : ''}`;
/** A label of the same kind as the first: `Q2` after `Q1`, `2.` after `1.`; a year or a figure is none. */
const isCounted = ([whole]: RegExpExecArray, [, letter, , close]: RegExpExecArray): boolean =>
  /^q/i.test(whole) === Boolean(letter) && (letter ? true : /[.):]/.test(whole) === Boolean(close) && Boolean(close));

/** Whether white space stands before the column in this line. */
const isClear = (text: string, line: PhysicalLine, column: number): boolean =>
  line.to <= line.start + column || text.slice(line.start + column - 2, line.start + column).trim() === '';

const blankAfter = (line: PhysicalLine): PhysicalLine => ({
  ...line,
  from: line.to,
  start: line.to,
  indent: 0,
  page: false,
});

function leftOf(text: string, line: PhysicalLine, column: number): PhysicalLine {
  let to = Math.min(line.to, line.start + column);
  while (to > line.from && text[to - 1] === ' ') to--;
  return to > line.from && line.from < line.start + column ? { ...line, to } : { ...line, to: line.from };
}

function rightOf(text: string, line: PhysicalLine, column: number): PhysicalLine {
  const start = line.start + column;
  if (line.to <= start) return { ...line, from: line.to, start: line.to, page: false };
  let from = start;
  while (from < line.to && text[from] === ' ') from++;
  return { ...line, start, from, indent: from - start, page: false };
}
