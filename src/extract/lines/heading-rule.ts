import { isBlank, type PhysicalLine } from './physical-lines.ts';

// Shapes: `Staffing` over `--------`, `OUR REPLY` over `=========`: a row of one sign underlines its heading.
// Not: the same row drawn across the page wherever something ends, however long the line above it is.

/** The heading's rank that a row of `=` or `-` gives the line above it; absent for any other line. */
export function headingRule(text: string, line: PhysicalLine | undefined): number | undefined {
  if (!line || isBlank(line) || line.to - line.from < 3) return undefined;
  const code = text.charCodeAt(line.from);
  if (code !== 61 && code !== 45) return undefined;
  for (let i = line.from; i < line.to; i++) if (text.charCodeAt(i) !== code) return undefined;
  return code === 61 ? 1 : 2;
}

/** How long the rows are that part a letter's pieces and underline nothing: they stand under sentences and lines that they do not fit. */
export function separatorRules(text: string, lines: readonly PhysicalLine[]): ReadonlySet<number> {
  const misfits = new Map<number, number>();
  const sentences = new Set<number>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine;
    const above = lines[i - 1] as PhysicalLine;
    if (headingRule(text, line) === undefined) continue;
    const length = line.to - line.from;
    // Under nothing, and not the upper edge of a title's box.
    if (isBlank(above) && length >= shortRule && headingRule(text, lines[i + 2]) === undefined)
      misfits.set(length, (misfits.get(length) ?? 0) + 1);
    if (isBlank(above)) continue;
    const own = above.to - above.from;
    if (length >= shortRule && Math.abs(length - own) > 4) misfits.set(length, (misfits.get(length) ?? 0) + 1);
    const ends = length < shortRule ? sentence : saysSomething;
    if (ends.test(text.slice(Math.max(above.from, above.to - 14), above.to))) sentences.add(length);
  }
  const found = [...sentences].filter((length) => length < shortRule || (misfits.get(length) ?? 0) > 1);
  return found.length > 0 ? new Set(found) : none;
}

const none: ReadonlySet<number> = new Set();

/** The end of a sentence, or all of a short answer. */
const sentence = /[.!]$|^(?:[£~<]?\d[\d,.]*%?|yes|no|none|nil|n\/a|not held)$/i;
/** The end of a sentence, a figure or a date, which no heading has. */
const saysSomething = /[.!]$|\d(?:%| |$)/;

/** `---`, as Markdown underlines a heading of any length. */
const shortRule = 9;
