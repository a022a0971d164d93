import type { Path } from './number-path.ts';

const asDigit: Readonly<Record<string, string>> = { l: '1', i: '1', s: '5', b: '8', z: '2', o: '0', g: '6' };

/** The digit that a scan made a letter of (`l.` before `2.`, `S.` between `4.` and `6.`), where the numbers before it and behind it tell so. */
export function misreadDigit(
  own: Path | undefined,
  before: Path | undefined,
  behind: readonly (Path | undefined)[],
): number | undefined {
  const digit = own?.length === 1 && typeof own[0] === 'string' ? asDigit[own[0]] : undefined;
  if (digit === undefined) return undefined;
  const value = Number(digit);
  const goesOn = behind.some((path) => path?.length === 1 && path[0] === value + 1);
  // `l.` right before `2.` where the count has come further begins it again.
  const again = value === 1 && before?.length === 1 && Number(before[0]) > 1 && behind[0]?.[0] === 2;
  return goesOn && (before === undefined ? value === 1 : before[0] === value - 1 || again) ? value : undefined;
}
