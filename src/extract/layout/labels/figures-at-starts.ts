import { compare, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/** `WordPress` / `(4) and Wix (2).`: small letters behind a number that the page's width put at the start of its line, among labels of another kind. */
export const isInSentence = (
  { label, line, body }: LineItem,
  before: LineItem | undefined,
  above: Item | undefined,
): boolean =>
  label?.role === 'bare' &&
  before?.label?.strength === 'firm' &&
  !line.gap &&
  /^(?:and|or|of|to|in|on|at|for|from|with|by|is|are|was|were|which|per)\b/.test(body.text) &&
  above !== undefined &&
  isLineItem(above) &&
  above.line.words.text.length > 30 &&
  /[\p{L},]$/u.test(above.line.words.text);

/** `2 lorries and` over `14 vans.`, where `2. How many drivers?` comes next. */
export function isWrappedFigure(
  { label, line, body, asks }: LineItem,
  path: Path,
  following: readonly LineItem[],
): boolean {
  if (label?.strength !== 'weak' || line.gap || asks >= 0.3 || !/^\p{Ll}/u.test(body.text)) return false;
  const next = following.find((one) => one.label?.strength !== 'weak');
  return (
    next?.label?.role === 'bare' && next.label.paths.length === 1 && compare(next.label.paths[0] ?? [], path) === 0
  );
}
