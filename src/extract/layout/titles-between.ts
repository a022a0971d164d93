import { flatMap } from '../../text/flat-map.ts';
import { type Item, isLineItem } from './item.ts';
import type { Unit } from './unit.ts';

/** Names a subject: neither a sentence nor a figure, nor a notice of refusal. */
const title = /^(?!.*\b(?:refus|exempt|notice of\b))(?!notice)\p{Lu}[^.!?:;,£%\d]{3,50}$/u;

/**
 * The units with each title that stands behind an answer, a paragraph by itself, given to the questions under it. Only where most answers come to
 * their end a paragraph sooner.
 */
export function titlesToSections(units: readonly Unit[]): readonly Unit[] {
  if (units.length < 4) return units;
  const counts = units.map(({ items }) => countParagraphs(items));
  const least = [...counts].sort((a, b) => a - b)[Math.floor(counts.length * 0.65)] ?? 0;
  const titled = flatMap(units, (unit, i) => {
    const last = unit.items.at(-1);
    if (i === units.length - 1 || (counts[i] ?? 0) !== least + 1 || !last || !isLineItem(last)) return [];
    const isTitle = last.line.gap && !last.line.bullet && !last.label && title.test(last.line.words.text);
    const next = units[i + 1]?.items[0];
    const asksBelow = next !== undefined && isLineItem(next) && next.line.gap && next.label?.role !== 'answer';
    return isTitle && asksBelow && last.line.words.text.split(' ').length < 8 ? [i] : [];
  });
  if (titled.length === 0 || titled.length * 3 > units.length) return units;
  let open: string | undefined;
  return units.map((unit, i) => {
    const { path, also, items, section } = unit;
    const own = open === undefined ? section : [...section, open];
    const last = titled.includes(i) ? items.at(-1) : undefined;
    if (!last || !isLineItem(last)) return own === section ? unit : { path, also, items, section: own };
    open = last.line.words.text;
    return { path, also, items: items.slice(0, -1), section: own };
  });
}

function countParagraphs(items: readonly Item[]): number {
  let count = 0;
  items.forEach((item, i) => {
    if (i === 0 || !isLineItem(item) || item.line.gap) count++;
  });
  return count;
}
