import { flatMap } from '../../text/flat-map.ts';
import type { Draft } from '../layout/draft.ts';
import { tellsFirst } from '../layout/labels/first-answer.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

const reviewLabel =
  /^(?:(?:revised|corrected|amended|updated) (?:answer|response|reply|figure)|(?:outcome of )?(?:the |our |my )?(?:internal )?review(?: (?:outcome|decision|finding|response|answer|reply|position))?|(?:my |our )?(?:review )?(?:decision|conclusion|finding)|on review|final (?:answer|response))$/i;
const revisedLabel = /^(?:revised|corrected|amended|updated) (?:answer|response|reply|figure)$/i;

/** What stands before a colon or a long dash. */
const headOf = (text: string): string => text.split(/[:–—]/, 1)[0] ?? '';

/** A first answer that no last word follows, without its label. */
function unlabelled(draft: Draft): Draft {
  const [line, ...more] = draft.lines;
  const head = headOf(line?.text ?? '');
  return line && head.length < line.text.length && tellsFirst(head.trim())
    ? { ...draft, lines: [slice(line, head.length + 1), ...more] }
    : draft;
}

/** In an internal review the last word counts: the first answer, told again, does not. */
export function lastWord(drafts: readonly Draft[]): Draft[] {
  if (
    !drafts.some(
      (draft) =>
        draft.lines.some(({ text }, i) => {
          const label = headOf(text).trim();
          return tellsFirst(label) || (i > 0 && revisedLabel.test(label));
        }) || tellsFirst(draft.part ?? ''),
    )
  )
    return [...drafts];
  return flatMap(drafts, (draft) => {
    if (draft.part && tellsFirst(draft.part)) return [];
    if (draft.part && reviewLabel.test(draft.part)) return [{ ...draft, part: undefined }];
    const at = draft.lines.findIndex(({ text }) => reviewLabel.test(headOf(text).trim()));
    if (at < 0) return [unlabelled(draft)];
    const line = draft.lines[at] as Snippet;
    const words = slice(line, headOf(line.text).length + 1);
    return [{ ...draft, lines: [...(words.text === '' ? [] : [words]), ...draft.lines.slice(at + 1)] }];
  });
}
