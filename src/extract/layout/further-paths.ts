import type { Path } from '../lines/number-path.ts';
import type { LineItem } from './item.ts';

/** The numbers behind the first that a label speaks for, in full: `a) & b)` under 4 are 4a and 4b. */
export function furtherPaths({ label, path }: LineItem): readonly Path[] {
  const [first, ...more] = label?.paths ?? [];
  if (!path || !first || more.length === 0 || path.length <= first.length) return more;
  const stem = path.slice(0, path.length - first.length);
  return more.map((one) => (one.length === first.length ? [...stem, ...one] : one));
}
