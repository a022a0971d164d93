import { isUnder } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { isLineItem } from '../items/item.ts';
import type { Unit } from './unit.ts';

// Shape: `Question 1: Suppliers of (a) the site (b) the survey tool`, a blank line, and `(a) ...`, `(b) ...` under it.

/** Questions by their name, and the lettered answers under them, each with the question's words. */
export type CalledQuestions = ReadonlyMap<Unit, Snippet>;

const byName = /^(?:q|qu|question|request|query)\.?\s?\d/i;
const lettered = /^\(?[a-z]{1,4}[.)]/;

/** What is called a question is one, whatever its words, where letters under it answer its parts. */
export function isStemInName({ path, items }: Unit, next: Unit | undefined): boolean {
  const [only, below] = [items[0], next?.items[0]];
  if (items.length !== 1 || !only || !isLineItem(only) || !path || !byName.test(only.line.words.text)) return false;
  if (only.body.text.length < 12 || valueLike.test(only.body.text)) return false;
  // A part with words of its own has its answer under it.
  if (!next?.path || !isUnder(path, next.path) || next.items.length > 1 || !below || !isLineItem(below)) return false;
  return below.line.gap && below.label?.role === 'bare' && lettered.test(below.line.words.text);
}

/** The units that are questions by name, and those that answer them. */
export function calledQuestions(units: readonly Unit[]): CalledQuestions {
  const found = new Map<Unit, Snippet>();
  for (const [i, unit] of units.entries()) {
    const [first] = unit.items;
    if (!first || !isLineItem(first) || !isStemInName(unit, units[i + 1])) continue;
    const { path = [] } = unit;
    const after = units.slice(i + 1, i + 1 + mostParts);
    const end = after.findIndex((under) => !under.path || !isUnder(path, under.path));
    for (const one of [unit, ...after.slice(0, end < 0 ? mostParts : end)]) found.set(one, first.body);
  }
  return found;
}

const mostParts = 26;
