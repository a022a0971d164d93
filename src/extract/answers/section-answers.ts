import { flatMap } from '../../text/flat-map.ts';
import type { Asked, Draft } from '../layout/draft.ts';
import { nameOf } from '../lines/number-path.ts';

/** `B) For school streets:` over one sentence, where B1 and B2 were asked: the section's answer is that of each of its questions. */
export function toSectionsQuestions(drafts: readonly Draft[], asked: readonly Asked[]): readonly Draft[] {
  if (!drafts.some(isOfSection)) return drafts;
  const answered = new Set(drafts.map(({ path }) => (path ? nameOf(path) : '')));
  return flatMap(drafts, (draft) => {
    const [letter] = draft.path ?? [];
    const own = asked.filter(({ path }) => path && path.length > 1 && path[0] === letter);
    if (!isOfSection(draft) || own.length === 0 || own.some(({ path }) => path && answered.has(nameOf(path))))
      return [draft];
    const [head, ...said] = draft.lines;
    // `C. Benches`, the section's own heading.
    const lines = head && said.length > 0 && /^\p{Lu}[^.?!:;£\d]{1,60}$/u.test(head.text) ? said : draft.lines;
    return own.map(({ path, words, section }, i) => ({
      ...draft,
      path,
      question: words,
      lines,
      section,
      at: draft.at + i * 1e-6,
    }));
  });
}

const isOfSection = ({ path, part, lines }: Draft): boolean =>
  path?.length === 1 && /^[A-Z]$/.test(String(path[0])) && part === undefined && lines.length > 0;
