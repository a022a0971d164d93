import { flatMap } from '../../text/flat-map.ts';
import { join, type Snippet } from '../lines/snippet.ts';
import { isValue, valueLike } from '../lines/value-like.ts';
import type { Part } from './part.ts';
import { type ValuePair, valuePairIn } from './value-pair.ts';

/** As much of a line as its words, and the bullet before them. */
interface Worded {
  readonly line: { readonly words: Snippet; readonly bullet?: string };
}

const isFigure = ({ value }: ValuePair): boolean => isValue(value.text) || /^[YN]\b/.test(value.text);

/** From the first pair to the last: the longest run of lines that are pairs. */
function longestRun(pairs: readonly (ValuePair | undefined)[]): [from: number, to: number] {
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
function areMeant(run: readonly ValuePair[], alone: boolean, isList: boolean): boolean {
  if (run.length < 2) return false;
  // Bullets of a name and a few words: `• Title – Head of Parks`.
  if (isList && run.every(isShort)) return true;
  if (alone && run.length > 3 && run.every(isNamed)) return true;
  if (run.every(({ isPeriod, isLed }) => isPeriod || isLed)) return true;
  if (run.some(({ isLoose }) => isLoose)) return alone && run.every(isFigure);
  const figures = run.filter(isFigure).length;
  return alone || run.length > 3 ? figures * 2 >= run.length : figures === run.length;
}

const isShort = ({ part, value, isLoose }: ValuePair): boolean =>
  !isLoose && part.split(' ').length < 4 && value.text.split(' ').length < 9 && !/[.;:]\s/.test(value.text);

/** `Booking system: Qmatic`: a few words for what is a few words. */
const isNamed = ({ part, value, isLoose }: ValuePair): boolean =>
  !isLoose && part.split(' ').length < 6 && value.text.split(' ').length < 6 && !/[.;:?](?:\s|$)/.test(value.text);

/** `By "contact" we mean each call`: the requester's own words. */
const defines = /^by ["“‘'][^"”’']{1,40}["”’'],? (?:we|i) mean\b/i;

/** The mark of a footnote, which a line may have lost as its bullet. */
const markOf = ({ words, bullet = '' }: Worded['line']): string | undefined =>
  /^(?:[*†‡]{1,3}|<sup>.{1,3})(?=\s|$|\p{L})/u.exec(`${bullet} ${words.text}`.trimStart())?.[0];

/** `(Includes those found by our inspectors.)`: a paragraph in brackets. */
const isRemark = (text: string): boolean => /^\(\p{L}[^()]{12,}\)\.?$/u.test(text);

/** A note under the values that says something of all of them. */
const isNote = ({ line }: Worded): boolean =>
  markOf(line) !== undefined ||
  isRemark(line.words.text) ||
  /^(?:the above|these|this|please note|note|nb|\*|all (?:figures|amounts)|figures?|data)\b/i.test(line.words.text);

/** Lines that are `label: value`, two at least, with what leads up to them and what is noted under them. `undefined` where the answer is something else. */
export function labelledValues(lines: readonly Worded[]): Part[] | undefined {
  if (lines.length < 2) return undefined;
  const whole = unwrapped(lines);
  return whole ? labelledValues(whole) : valuesOf(lines);
}

/** A value that the width of its column broke (`School lists: not handled by the` / `front desk`) on one line again; `undefined` where none is. */
function unwrapped(lines: readonly Worded[]): Worded[] | undefined {
  const found: Worded[] = [];
  for (const { line } of lines) {
    const { words, bullet } = line;
    const before = found.at(-1)?.line;
    const goesOn =
      before !== undefined &&
      bullet === undefined &&
      /^\p{Ll}/u.test(words.text) &&
      before.words.text.length > 22 &&
      !/[.;:?!]$/.test(before.words.text) &&
      !valueLike.test(words.text) &&
      valuePairIn(words) === undefined &&
      valuePairIn(before.words) !== undefined;
    if (goesOn) found[found.length - 1] = { line: { ...before, words: join([before.words, words]) } };
    else found.push({ line });
  }
  return found.length > 1 && found.length < lines.length ? found : undefined;
}

function valuesOf(lines: readonly Worded[]): Part[] | undefined {
  const pairs = lines.map(({ line }) => valuePairIn(line.words));
  const [from, to] = longestRun(pairs);
  const run = flatMap(pairs.slice(from, to), (pair) => pair ?? []);
  const lead = lines.slice(0, from);
  const tail = lines.slice(to).filter(({ line }) => !defines.test(line.words.text));
  // Bullets tell where the values end, whatever is said under them.
  const isList = lead.length === 0 && lines.every(({ line }, i) => (line.bullet !== undefined) === i < to);
  if (!areMeant(run, isList || (lead.length === 0 && tail.length === 0), isList)) return undefined;
  // A short line over nothing but figures is their heading.
  const isHeaded = lead.length === 1 && (lead[0]?.line.words.text.length ?? 0) < 70;
  if (!isHeaded && !lead.every(({ line }) => /[.:]$/.test(line.words.text))) return undefined;
  if (!isList && !tail.every(isNote)) return undefined;
  const values = run.map(({ part, value }): Part => ({ part, lines: [value] }));
  // A lead that gives a figure of its own is an answer as well.
  const said = isHeaded ? [] : lead.filter(({ line }) => /[£\d]/.test(line.words.text) && !/:$/.test(line.words.text));
  const asPart = (words: readonly Worded[]): Part[] =>
    words.length > 0 ? [{ lines: words.map(({ line }) => line.words) }] : [];
  // A footnote to one of the values is no answer of its own.
  const isOfValue = ({ line }: Worded): boolean => {
    if (isRemark(line.words.text)) return true;
    const mark = markOf(line);
    return mark !== undefined && run.some(({ value, label }) => value.text.endsWith(mark) || label.text.endsWith(mark));
  };
  return [...asPart(said), ...values, ...asPart(tail.filter((one) => !isOfValue(one)))];
}
