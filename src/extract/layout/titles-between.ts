import { flatMap } from '../../text/flat-map.ts';
import { type Item, isLineItem } from './item.ts';
import type { Unit } from './unit.ts';

/** Names a subject: neither a sentence nor a figure, nor a notice of refusal. */
const title = /^(?!.*\b(?:refus|exempt|notice of\b))(?!notice)\p{Lu}[^.!?:;,£%\d]{3,50}$/u;

/**
 * Takes a title that stands behind an answer, a paragraph by itself, to the questions under it. Only where most answers come to their end a
 * paragraph sooner.
 */
export function titlesToSections(units: Unit[]): void {
  if (units.length < 4) return;
  const counts = units.map((unit) => paragraphsIn(unit.items).length);
  const least = [...counts].sort((a, b) => a - b)[Math.floor(counts.length * 0.65)] ?? 0;
  const titled = flatMap(units, (unit, i) => {
    const last = unit.items.at(-1);
    if (i === units.length - 1 || (counts[i] ?? 0) !== least + 1 || !last || !isLineItem(last)) return [];
    const isTitle = last.line.gap && !last.line.bullet && !last.label && title.test(last.line.words.text);
    const next = units[i + 1]?.items[0];
    const asksBelow = next !== undefined && isLineItem(next) && next.line.gap && next.label?.role !== 'answer';
    return isTitle && asksBelow && last.line.words.text.split(' ').length < 8 ? [i] : [];
  });
  if (titled.length * 3 > units.length) return;
  for (const i of titled) {
    const popped = units[i]?.items.pop();
    if (!popped || !isLineItem(popped)) continue;
    const words = popped.line.words.text;
    const end = titled.find((other) => other > i) ?? units.length - 1;
    for (let k = i + 1; k <= end; k++) {
      const unit = units[k];
      if (unit) units[k] = { ...unit, section: [...unit.section, words] };
    }
  }
}

function paragraphsIn(items: readonly Item[]): Item[][] {
  const paragraphs: Item[][] = [];
  for (const item of items) {
    const open = paragraphs.at(-1);
    if (open && isLineItem(item) && !item.line.gap) open.push(item);
    else paragraphs.push([item]);
  }
  return paragraphs;
}
