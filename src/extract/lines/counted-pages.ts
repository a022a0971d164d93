import { isBlank, type PhysicalLine } from './physical-lines.ts';
import { awaits, loneNumber } from './running-heads.ts';

// A human sees: numbers that stand alone, count 1, 2, 3 (or 2, 3) through the file, are about as far from one another as a page is long, and
// are not needed where they stand: a sentence goes on over them, an answer is whole before them.

/** A number alone on its line, and where. */
interface Lone {
  readonly at: number;
  readonly value: number;
}

/** Fewer lines are no page. */
const shortest = 6;
/** The longest page has so many times the lines of the shortest. */
const uneven = 3;

/** `1.`, `Q2`, `3)`, `4 How`: a question's or an answer's number, and words behind it. */
const labelled =
  /^\W{0,3}(?:q(?:uestion)?|a(?:nswer)?)?[.\s]?(\d{1,2})(?:\.\d{1,2})*[a-z]?(?:[.):]\s*(?=\S)|\s+(?=\p{Lu}))/iu;

/** A sentence that announces nothing: no figure alone is to follow it. */
const isWhole = /^(?!.*\b(?:below|follow\w*|total)\b).{50,}[.!]$/i;

/** The numbers alone that are pages: no form feed, no word and no margin tells so. */
export function countedPages(
  text: string,
  lines: readonly PhysicalLine[],
  furniture: ReadonlySet<number>,
): readonly number[] {
  const alone = lonesIn(text, lines, furniture);
  if (alone.length === 0) return [];
  const count = longestCount(alone);
  const wordsAt = (i: number | undefined): string => (i === undefined ? '' : text.slice(lines[i]?.from, lines[i]?.to));
  const near = (from: number, step: number): number | undefined => {
    for (let i = from + step; i >= 0 && i < lines.length; i += step)
      if (!isBlank(lines[i] as PhysicalLine) && !furniture.has(i)) return i;
    return undefined;
  };
  const places = count.map(({ at }) => {
    const [over, under] = [wordsAt(near(at, -1)), wordsAt(near(at, 1))];
    const isWithin = /[\p{L},]$/u.test(over) && /^\p{Ll}{2}/u.test(under) && !labelled.test(under);
    const isListed =
      labelled.test(over) && labelled.test(under) && labelled.test(wordsAt(near(near(at, -1) ?? at, -1)));
    const mayAnswer = !isListed && awaits.test(over) && (under === '' || labelled.test(under) || under.endsWith('?'));
    const isBetween = isListed || (!awaits.test(over) && (labelled.test(under) || isWhole.test(over)));
    return { isWithin, isBetween, mayAnswer, asksUnder: under.slice(0, 200).includes('?') };
  });
  const sure = places.filter(({ isWithin }) => isWithin).length;
  if (!isPageLong(count)) return [];
  const [one] = places;
  if (
    count.length === 1 &&
    !(one?.isWithin || (one?.isBetween && alone.length === 1 && areLabelled(text, lines, count)))
  )
    return [];
  if (count.length === 1) return count.map(({ at }) => at);
  const free = places.filter(({ mayAnswer }) => !mayAnswer).length;
  if (count.length === 2 ? free < 2 && sure === 0 : free * 2 < count.length) return [];
  // `1` over the first question and `2` over the second, where nothing else numbers them.
  const asking = places.filter(({ asksUnder }) => asksUnder).length;
  if (sure === 0 && asking * 2 >= count.length && !areLabelled(text, lines, count)) return [];
  return count.map(({ at }) => at);
}

function lonesIn(text: string, lines: readonly PhysicalLine[], furniture: ReadonlySet<number>): Lone[] {
  const found: Lone[] = [];
  lines.forEach((line, at) => {
    const length = line.to - line.from;
    if (length === 0 || length > 3 || line.quote > 0 || furniture.has(at)) return;
    const words = text.slice(line.from, line.to);
    if (loneNumber.test(words)) found.push({ at, value: Number(words) });
  });
  return found;
}

/** The longest of the counts that begin with 1 or 2, each number a page behind the one before it. */
function longestCount(alone: readonly Lone[]): readonly Lone[] {
  let best: readonly Lone[] = [];
  let begun = 0;
  for (let first = 0; first < alone.length && begun < 6; first++) {
    const one = alone[first] as Lone;
    if (one.value !== 1 && one.value !== 2) continue;
    begun++;
    const count = [one];
    for (const next of alone.slice(first + 1)) {
      const last = count.at(-1) as Lone;
      if (next.value === last.value + 1 && next.at - last.at > shortest) count.push(next);
    }
    if (count.length > best.length) best = count;
  }
  return best;
}

/** Whether the numbers are as far from one another as pages are, but for what stands before the first and behind the last but one. */
function isPageLong(count: readonly Lone[]): boolean {
  const [first] = count;
  if (!first || first.at <= shortest) return false;
  const steps = count.slice(1).map(({ at }, i) => at - (count[i]?.at ?? 0));
  const full = steps.length > 1 ? steps.slice(0, -1) : steps;
  const longest = Math.max(...steps, 0);
  return steps.length === 0 || longest <= uneven * Math.min(...full);
}

/** Whether other lines have the same numbers as their labels, most of them. */
function areLabelled(text: string, lines: readonly PhysicalLine[], count: readonly Lone[]): boolean {
  const numbers = new Set(
    lines.map(({ from, to }) => Number(labelled.exec(text.slice(from, Math.min(to, from + 24)))?.[1] ?? 0)),
  );
  return count.filter(({ value }) => numbers.has(value)).length * 2 > count.length;
}
