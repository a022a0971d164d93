import { nameOf, type Path } from '../lines/number-path.ts';
import { type Asked, type Draft, draftOf } from './draft.ts';

// Shape: `5. What was the a) cost of the hull and b) cost of the sails?`, answered `5. a) £12,500` and `b) £5,400`.

const lettersIn = /(?<![\p{L}\p{N}(])\(?([a-h])\)\s/gu;

/** Letters that the request has inside one question's sentence are parts of its answer, and no questions of their own. */
export function withLettersAsParts(drafts: Draft[], asked: readonly Asked[]): Draft[] {
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
  return drafts.map((draft) => {
    const { path, part } = draft;
    const letter = path?.at(-1);
    if (!path || part || typeof letter !== 'string' || own.has(nameOf(path))) return draft;
    const holder = holders.get(nameOf(path.slice(0, -1)));
    return holder ? draftOf({ ...draft, path: holder.path as Path, part: letter, question: holder.words }) : draft;
  });
}
