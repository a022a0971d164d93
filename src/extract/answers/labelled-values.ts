import { valueLike } from '../layout/wraps.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import type { Part } from './parts.ts';

/** As much of a line as its words. */
interface Worded {
  readonly line: { readonly words: Snippet };
}

/** A line that is `label: value`. */
interface Pair {
  readonly part: string;
  readonly value: Snippet;
  /** The label is a year, a month, a quarter: whatever stands behind it is its value. */
  readonly isPeriod: boolean;
  /** Nothing but a space parts the two: only its neighbours tell. */
  readonly isLoose: boolean;
}

const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
/** `2023/24`, `2016 /17`, `FY 2023-24`, `April 2022`, `2023 Q1`, `Q1`, `Month`. */
const period = `(?:(?:fy|in|for|${months})[a-z]*\\.?\\s+)?(?:19|20)\\d\\d(?:\\s?[-/–]\\s?\\d{2,4}(?!\\d))?(?:\\s+q[1-4])?|q[1-4](?:\\s+(?:19|20)\\d\\d(?:\\s?[/-]\\s?\\d{2,4})?)?|months?|quarter|year|total`;
/** A period, then a mark with or without white space, or a figure right behind it. */
const periodPair = new RegExp(
  `^(${period})(?:\\s*[:=]\\s*|\\s*[-–—]\\s*(?!\\d\\d\\b(?!,|\\d))|\\s*[-–—]\\s+|\\s+(?=[£\\d]|not\\b|n/?a\\b|nil\\b|none\\b|unknown\\b))(?=\\S)`,
  'i',
);
const marked = /^(.{1,90}?)(?:\s*:\s+|\s+[-–—=]\s+|\s*=\s*|\s?:\s?(?=£))(?=\S)/;
/** Words, then one figure that ends the line: `Email 40,112`. */
const loose = /^(\p{L}[^£\d]{2,59}?)\s+(£?\d[\d,.]*(?:\s?(?:k|m|%))?)$/u;
const endsInDay = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})[a-z]*$`, 'i');
const leftHanging =
  /\b(?:of|is|was|are|were|the|a|an|to|in|at|by|for|about|around|approximately|circa|over|under|and|or|than|page|section|question|no|number|form|phase|version|level|band|grade|zone|tier|stage)\.?$/i;

const trimmed = (text: string): string =>
  text.replace(/(?<![\s:–—-])[\s:–—-]+$/, '').replace(/(\d)\s?\/\s?(\d)/g, '$1/$2');
const openBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function pairOf({ line }: Worded): Pair | undefined {
  const { words } = line;
  const ofPeriod = periodPair.exec(words.text);
  if (ofPeriod?.[1])
    return { part: trimmed(ofPeriod[1]), value: slice(words, ofPeriod[0].length), isPeriod: true, isLoose: false };
  const match = marked.exec(words.text);
  const name = match?.[1] ?? '';
  if (
    match &&
    !/https?$/i.test(name) &&
    !endsInDay.test(name) &&
    name.split(' ').length <= 12 &&
    !openBrackets(name) &&
    !isSentence.test(name)
  )
    return { part: trimmed(name), value: slice(words, match[0].length), isPeriod: false, isLoose: false };
  const bare = loose.exec(words.text);
  const label = bare?.[1] ?? '';
  if (!bare || label.split(' ').length > 6 || leftHanging.test(label) || /[.;,]$/.test(label)) return undefined;
  return {
    part: label,
    value: slice(words, words.text.length - (bare[2]?.length ?? 0)),
    isPeriod: false,
    isLoose: true,
  };
}

/** `We hold no data by year - these are ...`: a sentence with a verb of its own names nothing. */
const isSentence =
  /^(?:we|i|it|this|these|they|there|please|the (?:council|authority|figures?|information|data))\s(?:\w{1,16}ly\s|also\s|only\s)?(?:do|does|did|is|are|was|were|has|have|had|can|cannot|could|will|would|may|holds?|uses?|records?|keeps?|spen[dt]|only|note|see|relates?|shows?|covers?)\b/i;

const isFigure = ({ value }: Pair): boolean => valueLike.test(value.text);

/** From the first pair to the last: the longest run of lines that are pairs. */
function longestRun(pairs: readonly (Pair | undefined)[]): [from: number, to: number] {
  let best: [number, number] = [0, 0];
  for (let from = 0; from < pairs.length; ) {
    let to = from;
    while (to < pairs.length && pairs[to]) to++;
    if (to - from > best[1] - best[0]) best = [from, to];
    from = Math.max(to, from + 1);
  }
  return best;
}

/** Whether a run of pairs is one that its writer meant: all periods, or most with a figure. */
function areMeant(run: readonly Pair[], alone: boolean): boolean {
  if (run.length < 2) return false;
  if (run.every(({ isPeriod }) => isPeriod)) return true;
  if (run.some(({ isLoose }) => isLoose)) return alone && run.every(isFigure);
  const figures = run.filter(isFigure).length;
  return alone ? figures * 2 >= run.length : figures === run.length;
}

/** A note under the values that says something of all of them. */
const isNote = ({ line }: Worded): boolean =>
  /^(?:the above|these|this|please note|note|nb|\*|all (?:figures|amounts)|figures?|data)\b/i.test(line.words.text);

/** Lines that are `label: value`, two at least, with what leads up to them and what is noted under them. `undefined` where the answer is something else. */
export function labelledValues(lines: readonly Worded[]): Part[] | undefined {
  if (lines.length < 2) return undefined;
  const pairs = lines.map(pairOf);
  const [from, to] = longestRun(pairs);
  const run = pairs.slice(from, to).flatMap((pair) => pair ?? []);
  const lead = lines.slice(0, from);
  const tail = lines.slice(to);
  if (!areMeant(run, lead.length === 0 && tail.length === 0)) return undefined;
  // A short line over nothing but figures is their heading.
  const isHeaded = lead.length === 1 && (lead[0]?.line.words.text.length ?? 0) < 70;
  if (!isHeaded && !lead.every(({ line }) => /[.:]$/.test(line.words.text))) return undefined;
  if (!tail.every(isNote)) return undefined;
  const values = run.map(({ part, value }): Part => ({ part, lines: [value] }));
  // A lead that gives a figure of its own is an answer as well.
  const said = isHeaded ? [] : lead.filter(({ line }) => /[£\d]/.test(line.words.text) && !/:$/.test(line.words.text));
  const asPart = (words: readonly Worded[]): Part[] =>
    words.length > 0 ? [{ lines: words.map(({ line }) => line.words) }] : [];
  return [...asPart(said), ...values, ...asPart(tail)];
}
