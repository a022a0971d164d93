import { isUnder, type Path } from '../../lines/number-path.ts';
import type { LineItem } from '../items/item.ts';
import { isSibling } from './nested-lists.ts';

/** `(i) It cost £400.`: what stands so under the word that answers is a part of the answer. */
const mayBePart = ({ label, asks }: LineItem, path: Path): boolean =>
  label?.role === 'bare' && typeof path.at(-1) === 'string' && asks < 0.4;

/** `(ii)` behind `A2.2 (i)` answers as well, and so does what stands right under the word that says so. */
export function siblingsOfAnswers(
  kept: ReadonlyMap<LineItem, Path>,
  underReply: ReadonlySet<LineItem>,
): ReadonlySet<LineItem> {
  const found = new Set<LineItem>();
  /** The number before, where it answers. */
  let before: Path | undefined;
  let last: Path | undefined;
  for (const [item, path] of kept) {
    const role = item.label?.role;
    const isOneMore = before && role === 'bare' && typeof path.at(-1) === 'string' && isSibling(before, path);
    const isPart =
      isOneMore || (underReply.has(item) && mayBePart(item, path) && last !== undefined && isUnder(last, path));
    if (isPart) found.add(item);
    before = isPart || role === 'answer' ? path : undefined;
    last = path;
  }
  return found;
}
