import { compare, isStart, isUnder, type Path } from '../../lines/number-path.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';

// Shapes: `QUESTIONS 8 TO 10 (spend)` over `8. What was spent?`; `Question 4 - Systems` over `4. How many systems are there?`;
// `QUESTION 6 (portal)` over `6a. Is there a portal?`.
// Not: `Question 4: systems` over `4. We have 118.`, which answers it.

/**
 * The lines without the headings that only announce the numbers of the questions under them: a subject in brackets is no answer. One that
 * announces several speaks for them together, as other prefaces do.
 */
export function withoutAnnouncedNumbers(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, i) => announces(item, items[i + 1]))) return items;
  // Sections, in each of which the questions are counted afresh.
  if (items.some((item, i) => isOverOther(item, items[i + 1]))) return items;
  const kept: Item[] = [];
  let isUnderHead = false;
  items.forEach((item, i) => {
    if (announces(item, items[i + 1])) {
      isUnderHead = true;
      const { label: _, ...rest } = item as LineItem;
      if (pathsOf(item as LineItem).length > 1) kept.push({ ...rest, body: rest.line.words, asks: 0, not: 'aside' });
      return;
    }
    // The paragraph that the heading began, its first question begins now.
    kept.push(isUnderHead && isLineItem(item) ? { ...item, line: { ...item.line, gap: true } } : item);
    isUnderHead = false;
  });
  return kept;
}

function announces(item: Item, next: Item | undefined): boolean {
  if (!isLineItem(item) || item.label?.role !== 'question' || !next || !isLineItem(next)) return false;
  const [own, below] = [pathsOf(item), pathsOf(next)];
  const [first] = own;
  const [path] = below;
  if (!first || !path || next.label?.role !== 'bare' || next.asks < 0.3) return false;
  const { text } = item.body;
  const isBracketed = inBrackets.test(text);
  if (compare(first, path) === 0) return text === '' || isBracketed || (item.asks < 0.5 && caption.test(text));
  return isBracketed && isUnder(first, path);
}

/** `Question 2 (staff)` over `1. How many?`. */
function isOverOther(item: Item, next: Item | undefined): boolean {
  if (!isLineItem(item) || item.label?.role !== 'question' || !next || !isLineItem(next)) return false;
  const [[own], [below]] = [pathsOf(item), pathsOf(next)];
  if (!own || !below || next.label?.role !== 'bare' || item.asks >= 0.5) return false;
  return typeof below[0] === 'number' && typeof own[0] === 'number' && below[0] < own[0] && isStart(below);
}

const pathsOf = ({ label }: LineItem): readonly Path[] => label?.paths ?? [];

const inBrackets = /^[([][^()[\]?]{2,80}[)\]]:?$/;
const caption = /^\p{L}[^.?!;£\d]{1,70}$/u;
