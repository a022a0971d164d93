import { nameOf } from '../../lines/number-path.ts';
import { partsOf } from '../../parts/parts.ts';
import { type Asked, type Draft, draftOf } from '../draft.ts';
import { isLineItem } from '../items/item.ts';
import { placeOf } from '../items/item-place.ts';
import type { Unit } from './unit.ts';

const saysFigure = ({ items: [first] }: Unit): boolean => first !== undefined && isLineItem(first) && first.asks < -0.3;

/** `4a`, `2.1b`. */
const isPart = ({ path }: Unit): boolean => path !== undefined && path.length > 1 && typeof path.at(-1) === 'string';

/**
 * Parts asked one after another and then answered in the same order (`a) ... b) ...` and again `a) ... b) ...`) within one question: the
 * first time they ask. Gives, for each that asks, what else stands with it: an answer to the whole question before the parts' answers.
 */
export function pairRepeats(units: readonly Unit[], askedFor: Map<Unit, Asked>): Map<Unit, Draft[]> {
  const asking = new Map<Unit, Draft[]>();
  if (!units.some(isPart)) return asking;
  const names = units.map(({ path }) => (path ? nameOf(path) : undefined));
  // The last unit of each name before the one that is looked at.
  const before = new Map<string | undefined, Unit>();
  let passed = 0;
  for (let i = 0; i < units.length; i++) {
    const first = units[i];
    if (!first?.path || !isPart(first)) continue;
    let length = 1;
    while (length <= 12 && names[i + length] !== undefined && names[i + length] !== names[i]) length++;
    const isAgain =
      length <= 12 &&
      Array.from({ length }, (_, k) => names[i + k]).every(
        (name, k) => name !== undefined && name === names[i + length + k],
      );
    // Figures under one heading and again under another ask nothing.
    if (!isAgain || units.slice(i, i + length).every(saysFigure)) continue;
    for (; passed < i; passed++) before.set(names[passed], units[passed] as Unit);
    const stem = before.get(nameOf(first.path.slice(0, -1)))?.items[0];
    const stemWords = stem && isLineItem(stem) ? stem.body : undefined;
    for (let k = 0; k < length; k++) {
      const once = units[i + k] as Unit;
      const again = units[i + length + k] as Unit;
      const head = once.items[0];
      const rest = once.items.slice(1);
      if (head && isLineItem(head) && !askedFor.has(again))
        askedFor.set(again, { path: once.path, words: head.body, section: once.section });
      asking.set(
        once,
        rest.length > 0
          ? partsOf(rest, false).map(({ part, lines }) =>
              draftOf({
                question: stemWords,
                path: once.path?.slice(0, -1),
                part,
                lines,
                section: once.section,
                at: placeOf(rest[0]),
              }),
            )
          : [],
      );
    }
    i += length * 2 - 1;
  }
  return asking;
}
