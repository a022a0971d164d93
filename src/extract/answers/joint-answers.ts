import { flatMap } from '../../text/flat-map.ts';
import type { Asked, Draft } from '../layout/draft.ts';
import { nameOf, type Path } from '../lines/number-path.ts';
import { slice } from '../lines/snippet.ts';

/** `Taken with a. and b. below:`, `(also answers 4a and 4b):`: what an answer says of the questions that it is for besides its own. */
const lead =
  /^\(?(?:this (?:is |answer is )?)?(?:(?:taken|read|answered|considered|dealt with|combined)(?: together| jointly)? (?:with|for)|together with|also for|(?:also )?(?:covers|answers|applies to)(?: also)?) ([^:–—]{1,60}?)\)?\s?[:–—]\s+(?=\S)/i;
const filler = /^(?:and|both|questions?|q|parts?|items?|points?|below|above|too|also|as|well)$/i;
const named = /^(\d{1,2}(?:\.\d{1,2})*)?([a-h])?$/;

/** The questions that such words name, a letter alone under the answer's own number; `undefined` where they name anything else. */
function pathsIn(words: string, own: Path): Path[] | undefined {
  const names = words
    .replace(/(\d)\s?\(([a-h])\)/gi, '$1$2')
    .split(/[\s,;&()]+/)
    .map((word) => word.replace(/\.$/, ''));
  const paths: Path[] = [];
  for (const name of names) {
    if (name === '' || filler.test(name)) continue;
    const [, number, letter] = named.exec(name.toLowerCase()) ?? [];
    if (number === undefined && letter === undefined) return undefined;
    const base = number === undefined ? own.filter((step) => typeof step === 'number') : number.split('.').map(Number);
    paths.push(letter === undefined ? base : [...base, letter]);
  }
  return paths.length > 0 ? paths : undefined;
}

/** An answer that says that it is for other questions too is the answer of each, where the request asked them and nothing else answers them. */
export function toAllTakenTogether(drafts: readonly Draft[], asked: readonly Asked[]): readonly Draft[] {
  if (asked.length === 0) return drafts;
  const known = new Map(flatMap(asked, (each) => (each.path ? [[nameOf(each.path), each] as const] : [])));
  const answered = new Set(flatMap(drafts, ({ path, lines }) => (path && lines.length > 0 ? [nameOf(path)] : [])));
  const shared = new Set<string>();
  const read = flatMap(drafts, (draft): Draft[] => {
    const [head, ...rest] = draft.lines;
    const match = draft.path && !draft.part && head ? lead.exec(head.text) : null;
    const paths = match && draft.path ? pathsIn(match[1] ?? '', draft.path) : undefined;
    if (!match || !head || !paths) return [draft];
    const others = flatMap(paths, (path) => (answered.has(nameOf(path)) ? [] : (known.get(nameOf(path)) ?? [])));
    if (others.length < paths.length) return [draft];
    const lines = [slice(head, match[0].length), ...rest];
    for (const { path } of others) if (path) shared.add(nameOf(path));
    return [
      { ...draft, lines },
      ...others.map(({ path, words, section }, i) => ({
        ...draft,
        path,
        question: words,
        section,
        lines,
        at: draft.at + (i + 1) * 1e-6,
      })),
    ];
  });
  return shared.size === 0
    ? drafts
    : read.filter(({ path, lines }) => lines.length > 0 || !path || !shared.has(nameOf(path)));
}
