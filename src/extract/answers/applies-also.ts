import { flatMap } from '../../text/flat-map.ts';
import type { Asked, Draft } from '../layout/draft.ts';
import { nameOf } from '../lines/number-path.ts';
import type { Snippet } from '../lines/snippet.ts';

/** `The response given to Question 2 applies equally to Question 3.`, `Our answer to Q4 also covers question 5.` */
const alsoFor =
  /^(?:the|our) (?:same )?(?:answers?|response|reply|position)(?: (?:given|provided|set out|made))? (?:to|for|at|in|under) (?:questions?|q|parts?|points?|items?)\.?\s?(\d{1,2}(?:\.\d{1,2})?\s?\(?[a-h]?\)?) (?:also |equally )?(?:applies|stands|holds|covers|answers|serves)(?: also| equally| too| as well)?(?: (?:to|for))? (.{2,60})$/i;
const onlyNames = /^(?:\s|,|and|&|questions?|q|parts?|points?|items?|\d|[.()]|\b[a-h]\b|as well|too)+$/i;
const names = /\d{1,2}(?:\.\d{1,2})?\s?\(?[a-h]?\)?/gi;
const plain = (text: string): string => text.replace(/[\s()]/g, '').toLowerCase();

interface Told {
  readonly from: string;
  readonly to: readonly string[];
}

function toldIn({ text }: Snippet): Told | undefined {
  if (text.length > 140) return undefined;
  const [, from, rest] = alsoFor.exec(text.replace(/\.$/, '')) ?? [];
  if (!from || !rest || !onlyNames.test(rest)) return undefined;
  const to = rest.match(names) ?? [];
  return to.length > 0 ? { from: plain(from), to: to.map(plain) } : undefined;
}

/** A line behind the answers that gives one question's answer to another: it is no more of the answer above it, and the other question has that answer where it has none. */
export function toOthersToo(drafts: readonly Draft[], asked: readonly Asked[]): readonly Draft[] {
  const told: Told[] = [];
  const read = drafts.map((draft) => {
    const [first, ...more] = draft.lines;
    if (!first || more.length === 0) return draft;
    const kept = more.filter((line) => {
      const found = toldIn(line);
      if (found) told.push(found);
      return !found;
    });
    return kept.length < more.length ? { ...draft, lines: [first, ...kept] } : draft;
  });
  if (told.length === 0) return drafts;
  const named = (draft: { readonly path?: Asked['path'] }): string => (draft.path ? nameOf(draft.path) : '');
  return told.reduce<readonly Draft[]>((all, { from, to }) => {
    const given = all.filter((draft) => named(draft) === from && draft.lines.length > 0);
    if (given.length === 0) return all;
    const open = to.filter((each) => !all.some((draft) => named(draft) === each && draft.lines.length > 0));
    const places = flatMap(open, (each) => {
      const blank = all.find((draft) => named(draft) === each);
      const known = asked.find((one) => named(one) === each);
      const { path, question, section } = blank ?? {
        path: known?.path,
        question: known?.words,
        section: known?.section,
      };
      const at = blank?.at ?? (given.at(-1)?.at ?? 0) + 1e-6;
      return path ? given.map((draft) => ({ ...draft, path, question, section: section ?? draft.section, at })) : [];
    });
    return [...all.filter((draft) => !open.includes(named(draft)) || draft.lines.length > 0), ...places].sort(
      (a, b) => a.at - b.at,
    );
  }, read);
}
