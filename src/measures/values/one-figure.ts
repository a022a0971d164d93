import type { FoundAmount } from '../../text/found.ts';
import type { Reading } from './reading.ts';

/** The reading of the only figure that was found; none of several. */
export const one = (found: readonly FoundAmount[], rule: string): Reading[] => {
  const [only] = found;
  if (found.length !== 1 || !only) return [];
  return [{ figure: only.value, spans: [only.span], approximate: only.approximate, rule, check: only.doubt }];
};

/** A number alone in its answer, some of whose digits a scan took for letters: `2OO8`, `l8%`. To be checked. */
export function misreadNumber(text: string, shape: RegExp, after = ''): Reading[] {
  const written = /^\W*([\dOoIl]{2,4})(%?)\W*$/.exec(text);
  if (!written?.[1] || written[2] !== after || !/\d/.test(written[1])) return [];
  const digits = written[1].replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  if (!shape.test(digits)) return [];
  const start = text.indexOf(written[1]);
  return [
    {
      figure: { kind: 'number', value: Number(digits) },
      spans: [[start, start + written[1].length]],
      approximate: false,
      rule: 'misread digits',
      check: 'The scan may have misread a digit',
    },
  ];
}
