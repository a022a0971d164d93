import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { sameName } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import type { Unit } from './unit.ts';

// Shape: the request asks `(b) what you paid for the website;`, and the reply has `(b) Website`, a blank line, then what answers it.
// Not: `1. Yes` over why; `1. Jadu` over what it costs.

const title = /^\p{Lu}[^?!£;:]{2,70}[^?!£;:.,]$/u;

/** The answers (`tabled`: those of a table that stands alone under its question) whose first line only names their question in short, as nearly all of the reply's numbers do: most titles have words of what was asked. */
export function titledAnswers(askedFor: ReadonlyMap<Unit, Asked>, tabled: readonly Draft[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  if (askedFor.size < 2) return found;
  let sharing = 0;
  for (const [unit, asked] of askedFor) {
    const words = titleOf(unit.items, () => tabled.some(({ path }) => sameName(path, unit.path)));
    if (words === undefined) continue;
    found.add(unit);
    if (sharedWords(contentWords(words), contentWords(asked.words.text)) > 0) sharing++;
  }
  const isMeant = found.size > 1 && found.size * 10 >= askedFor.size * 7 && sharing * 10 >= found.size * 6;
  return isMeant ? found : new Set();
}

/** The title that a unit begins with, where something else stands apart under it. */
function titleOf([first, below]: readonly Item[], isTabled: () => boolean): string | undefined {
  if (!first || !isLineItem(first) || !first.path || first.label?.role === 'answer') return undefined;
  if (below ? isLineItem(below) && !below.line.gap : !isTabled()) return undefined;
  const { text } = first.body;
  return first.asks < 0.5 && title.test(text) && text.split(' ').length < 10 && !valueLike.test(text)
    ? text
    : undefined;
}
