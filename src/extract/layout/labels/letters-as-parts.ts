import { nameOf, type Path } from '../../lines/number-path.ts';
import { type Asked, type Draft, draftOf } from '../draft.ts';
import { isLineItem } from '../items/item.ts';
import type { Unit } from '../units/unit.ts';

// Shape: `5. What was the a) cost of the hull and b) cost of the sails?`, answered `5. a) £12,500` and `b) £5,400`. Not: answered `5a. £12,500`.

/** `2a. The council`: a number of its own. */
const joined = /^(?:Q|A|Question |Answer )?\(?\d{1,2}(?:\.\d{1,2})?[a-h]\b/i;
const lettersIn = /(?<![\p{L}\p{N}(])\(?([a-h])\)\s/gu;

/** Letters that the request has inside one question's sentence are parts of its answer, and no questions of their own. */
export function withLettersAsParts(drafts: Draft[], asked: readonly Asked[], units: readonly Unit[]): Draft[] {
  if (!drafts.some(({ path }) => path && typeof path.at(-1) === 'string')) return drafts;
  const own = new Set<string>();
  const holders = new Map<string, Asked>();
  for (const question of asked) {
    if (!question.path) continue;
    own.add(nameOf(question.path));
    const letters = [...question.words.text.matchAll(lettersIn)].map(([, letter]) => letter);
    if (letters.length > 1 && letters.every((letter, i) => letter === 'abcdefgh'[i]))
      holders.set(nameOf(question.path), question);
  }
  if (holders.size === 0) return drafts;
  const written = new Set(
    units.flatMap(({ path, items: [first] }) =>
      path && first && isLineItem(first) && joined.test(first.line.words.text) ? nameOf(path) : [],
    ),
  );
  return drafts.map((draft) => {
    const { path, part } = draft;
    const letter = path?.at(-1);
    if (!path || part || typeof letter !== 'string' || own.has(nameOf(path)) || written.has(nameOf(path))) return draft;
    const holder = holders.get(nameOf(path.slice(0, -1)));
    return holder ? draftOf({ ...draft, path: holder.path as Path, part: letter, question: holder.words }) : draft;
  });
}
