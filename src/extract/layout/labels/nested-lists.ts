import { compare, isNext, isRoman, nameOf, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

/** The items of lists inside answers: a count that begins again under an answer that leads up to it, asks nothing, and leaves the outer count to go on. */
export function nestedLists(
  items: readonly Item[],
  kept: ReadonlyMap<LineItem, Path>,
  known: ReadonlySet<string>,
): LineItem[] {
  const nested: LineItem[] = [];
  if (!mayNest(kept)) return nested;
  const places: { readonly item: LineItem; readonly index: number; readonly path: Path }[] = [];
  items.forEach((item, index) => {
    const path = isLineItem(item) ? kept.get(item) : undefined;
    if (path) places.push({ item: item as LineItem, index, path });
  });
  for (let i = 1; i < places.length; i++) {
    const outer = places[i - 1];
    const first = places[i];
    if (!outer || !first || !isFirstOfList(outer.path, first.path, first.item.label?.paths[0])) continue;
    let end = i + 1;
    while (
      end < places.length &&
      isSibling(places[end - 1]?.path, places[end]?.path) &&
      !isNextAfterList(outer.path, first.path, places[end]?.path, places[end - 1]?.path)
    )
      end++;
    const list = places.slice(i, end);
    // Parts that were asked for by their letters are answered by them.
    // The reply begins between the question and the count.
    if (items.slice(outer.index + 1, first.index).some((item) => isLineItem(item) && item.cue === 'response')) continue;
    const isAsked = (path: Path): boolean =>
      known.has(nameOf(path)) || places.slice(0, i).some((before) => compare(before.path, path) === 0);
    if (list.every(({ path }) => path.length > 1 && typeof path.at(-1) === 'string' && isAsked(path))) continue;
    const after = places[end];
    const before = items[first.index - 1];
    // Words of the answer stand between the question and the list, and lead up to it.
    const leads =
      before !== undefined &&
      (before !== outer.item ||
        (/:$/.test(outer.item.body.text) && outer.item.asks < 0.4 && !/\bplease\b/i.test(outer.item.body.text))) &&
      isLineItem(before) &&
      !before.cue &&
      before.not === undefined &&
      (/:$/.test(before.line.words.text) || before.asks < 0) &&
      before.line.heading === undefined;
    const asking = list.filter(({ item }) => item.asks >= 0.4 || item.label?.role !== 'bare').length;
    const resumes = after !== undefined && isNext(outer.path, after.path);
    const isLetters = first.path.length > 1 && typeof first.path.at(-1) === 'string';
    const closely = list.every(({ index }, k) => k === 0 || index - (list[k - 1]?.index ?? 0) <= 2);
    const isMarkup = list.every(({ item }) => typeof item.line.ordinal === 'number');
    const valued = list.filter(({ item }) => /:\s+\S|\s[-–—]\s+[£\d]/.test(item.body.text)).length;
    // The whole count again (1 to 6, and 1 to 6): the same questions under another heading.
    const lastOfList = list.at(-1)?.path;
    const isWholeAgain = lastOfList !== undefined && list.length > 1 && compare(lastOfList, outer.path) === 0;
    if (list.length < 2 || isWholeAgain || asking > 0 || !closely || (isLetters && valued * 2 >= list.length)) continue;
    if (
      (resumes && !isLetters && before === outer.item && outer.item.asks >= 0.5) ||
      (leads &&
        (resumes ||
          (isLetters && after === undefined) ||
          (after === undefined && before.line.words.text.endsWith(':')))) ||
      (isMarkup && !isLetters && (outer.item.asks >= 0.5 || leads))
    ) {
      for (const { item } of list) nested.push(item);
      i = end - 1;
    }
  }
  return nested;
}

/** Whether some number may be the first of a list under the one before it. */
function mayNest(kept: ReadonlyMap<LineItem, Path>): boolean {
  let before: Path | undefined;
  for (const [item, path] of kept) {
    if (before && isFirstOfList(before, path, item.label?.paths[0])) return true;
    before = path;
  }
  return false;
}

const isFirstOfList = (outer: Path, path: Path, own: Path | undefined): boolean =>
  own?.length === 1 &&
  ((path.length === 1 && path[0] === 1 && typeof outer[0] === 'number') ||
    (path.length === 1 && path[0] === 'i' && outer.length === 1 && isRoman(String(outer[0]))) ||
    (path.length === outer.length + 1 &&
      typeof path.at(-1) === 'string' &&
      outer.every((part, i) => part === path[i])));

/** Whether one number counts on from the other at the same depth. */
export const isSibling = (before: Path | undefined, path: Path | undefined): boolean =>
  before !== undefined && path !== undefined && path.length === before.length && isNext(before, path);

/** The outer count's next number, where the list could go on with it as well: the list has it only if it goes on further. */
const isNextAfterList = (outer: Path, first: Path, path: Path | undefined, before: Path | undefined): boolean =>
  path !== undefined &&
  first.length === outer.length &&
  isNext(outer, path) &&
  before !== undefined &&
  !isNext(before, path);
