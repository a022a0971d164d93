import { flatMap } from '../../../text/flat-map.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { hasOnlyQuestion } from './answered-yet.ts';
import type { Unit } from './unit.ts';

/** Names a subject: neither a sentence nor a figure, nor a notice of refusal. */
const title = /^(?!.*\b(?:refus|exempt|notice of\b))(?!notice)\p{Lu}[^.!?:;,£%\d]{3,50}$/u;

/**
 * The units with each title that stands behind an answer given to the questions under it: one that is a paragraph by itself, only where most
 * answers come to their end a paragraph sooner; one that begins the paragraph which the next question goes on with, only where answers stand
 * right under their questions. `isAsked`: a request block has the questions, so that a unit's only line may be its answer.
 */
export function titlesToSections(units: readonly Unit[], isAsked: boolean): readonly Unit[] {
  if (units.length < 4) return units;
  const counts = units.map(({ items }) => countParagraphs(items));
  const least = [...counts].sort((a, b) => a - b)[Math.floor(counts.length * 0.65)] ?? 0;
  const apart = flatMap(units, (unit, i) => {
    const next = units[i + 1]?.items[0];
    const isOver = (counts[i] ?? 0) === least + 1 && next !== undefined && isLineItem(next) && next.line.gap;
    return isOver && next.label?.role !== 'answer' && endsInTitle(unit) ? [i] : [];
  });
  const titled = new Set(
    apart.length > 0 && apart.length * 3 <= units.length ? apart : titlesRightOver(units, counts, isAsked),
  );
  if (titled.size === 0) return units;
  let open: string | undefined;
  return units.map((unit, i) => {
    const { path, also, items, section } = unit;
    const own = open === undefined ? section : [...section, open];
    const last = titled.has(i) ? items.at(-1) : undefined;
    if (!last || !isLineItem(last)) return own === section ? unit : { path, also, items, section: own };
    open = last.line.words.text;
    return { path, also, items: items.slice(0, -1), section: own };
  });
}

/** The units whose last line begins the next one's paragraph: two at least, where the other answers hold together with their questions. */
function titlesRightOver(units: readonly Unit[], counts: readonly number[], isAsked: boolean): readonly number[] {
  const titled = flatMap(units, (unit, i) => {
    const next = units[i + 1]?.items[0];
    const goesOn = next !== undefined && isLineItem(next) && !next.line.gap && (next.label || next.asks >= 0.5);
    return goesOn && counts[i] === 2 && endsInTitle(unit) ? [i] : [];
  });
  // Each that ends in a title has one paragraph besides.
  const held = titled.length + counts.filter((count) => count === 1).length;
  // `Tern Ltd` behind nothing but a question answers it, and the next question stands right below.
  const areAnswered = titled.every((i) => {
    const { items } = units[i] as Unit;
    return isAsked || !hasOnlyQuestion({ items: items.slice(0, -1) });
  });
  return titled.length > 1 && areAnswered && held * 4 >= units.length * 3 ? titled : [];
}

function endsInTitle({ items }: Unit): boolean {
  const last = items.at(-1);
  if (!last || items.length < 2 || !isLineItem(last)) return false;
  const { text } = last.line.words;
  return last.line.gap && !last.line.bullet && !last.label && title.test(text) && text.split(' ').length < 8;
}

function countParagraphs(items: readonly Item[]): number {
  let count = 0;
  items.forEach((item, i) => {
    if (i === 0 || !isLineItem(item) || item.line.gap) count++;
  });
  return count;
}
