import type { Candidate } from './count-candidates.ts';

const goesOn = /^(?:[^.;\d]|(?:19|20)\d\d(?:\/\d\d)?){0,60}(?:,|\band\b|\bto\b)\s*$/;

/** "A monthly average of 4,100 in 2022 and 4,300 in 2023": what the first is told by, the next is too. */
export function goingOn(text: string, found: Candidate[]): Candidate[] {
  for (const [i, one] of found.entries()) {
    const before = found[i - 1];
    if (before === undefined || !one.ofYear || before.ofYear || before.year === undefined || one.year === before.year)
      continue;
    if (before.period === 'year' || before.period === undefined) continue;
    if (goesOn.test(text.slice(before.count.span[1], one.count.span[0]))) found[i] = { ...one, period: before.period };
  }
  return found;
}
