import type { Label } from './label.ts';
import { isNext, isStart, type Path } from './number-path.ts';
import { readLabel } from './read-label.ts';

/**
 * The label that each text of a column begins with. A number that nothing closes (`1.8 Is there a system?`) is a label only where the column
 * counts on with it: from the number before it (`before` for the first), to the next one, or as a first that a second follows.
 */
export function countedLabels(texts: readonly string[], before?: Path): (Label | undefined)[] {
  const found = texts.map((text) => {
    const label = readLabel(text);
    return label && label.paths.length > 0 && (label.strength !== 'weak' || begins(text, label)) ? label : undefined;
  });
  const numbers = found.map(numberOf);
  let last = before;
  return found.map((label, i) => {
    const path = numbers[i];
    if (!label || !path) return label;
    const counts =
      label.strength !== 'weak' ||
      (last !== undefined && goesOn(last, path)) ||
      ((path.length > 1 || isStart(path) || last === undefined) &&
        (isNextAhead(numbers, i) || (last === undefined && /\?\s*$/.test(texts[i] ?? ''))));
    if (counts) last = path;
    return counts ? label : undefined;
  });
}

/** Whether one of the next few numbers goes on from this one. */
function isNextAhead(numbers: readonly (Path | undefined)[], i: number): boolean {
  const path = numbers[i];
  let left = 4;
  for (let k = i + 1; path && k < numbers.length && left > 0; k++) {
    const next = numbers[k];
    if (!next) continue;
    if (goesOn(path, next)) return true;
    left--;
  }
  return false;
}

/** A label's first number; a letter below a number counts nothing by itself. */
const numberOf = (label: Label | undefined): Path | undefined => {
  const path = label?.paths[0];
  return typeof path?.[0] === 'number' ? path : undefined;
};

/** Counting on, a question or two left out among numbers with points, and the parts of one left behind. */
const goesOn = (before: Path, after: Path): boolean =>
  isNext(before, after) ||
  (before.length > 1 && after.length > 1 && typeof after[0] === 'number' && !sameNumber(before, after));

const sameNumber = (a: Path, b: Path): boolean => a.length === b.length && a.every((part, i) => part === b[i]);

/** What stands behind a number that nothing closes begins as a question does. */
const begins = (text: string, label: Label): boolean => /^["'“‘(]?\p{Lu}/u.test(text.slice(label.end));
