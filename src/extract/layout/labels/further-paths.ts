import type { Path } from '../../lines/number-path.ts';
import type { LineItem } from '../items/item.ts';

const none: readonly Path[] = [];

/** The numbers behind the first that a label speaks for, in full: `a) & b)` under 4 are 4a and 4b. */
export function furtherPaths({ label, path }: LineItem): readonly Path[] {
  const paths = label?.paths ?? none;
  if (paths.length < 2) return none;
  const [first, ...more] = paths;
  if (!path || !first || path.length <= first.length) return more;
  const stem = path.slice(0, path.length - first.length);
  return more.map((one) => (one.length === first.length ? [...stem, ...one] : one));
}
