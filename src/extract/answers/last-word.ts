import { flatMap } from '../../text/flat-map.ts';
import type { Draft } from '../layout/draft.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

const reviewLabel =
  /^(?:(?:revised|corrected|amended|updated) (?:answer|response|reply|figure)|(?:outcome of )?(?:the |our |my )?(?:internal )?review(?: (?:outcome|decision|finding|response|answer|reply|position))?|(?:my |our )?(?:review )?(?:decision|conclusion|finding)|on review|final (?:answer|response))$/i;
const firstLabel =
  /^(?:(?:our |the |your )?(?:first|original|initial|previous|earlier) (?:answer|response|reply|decision)|(?:we|the council) (?:first|originally|initially) (?:said|answered))$/i;

const revisedLabel = /^(?:revised|corrected|amended|updated) (?:answer|response|reply|figure)$/i;

/** What stands before a colon or a long dash. */
const headOf = (text: string): string => text.split(/[:–—]/, 1)[0] ?? '';

/** Whether a label is that of a first answer, which a review tells again. */
export const tellsFirst = (label: string): boolean => firstLabel.test(label);

/** A first answer that no last word follows, without its label. */
function unlabelled(draft: Draft): Draft {
  const [line, ...more] = draft.lines;
  const head = headOf(line?.text ?? '');
  return line && head.length < line.text.length && firstLabel.test(head.trim())
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
          return firstLabel.test(label) || (i > 0 && revisedLabel.test(label));
        }) || firstLabel.test(draft.part ?? ''),
    )
  )
    return [...drafts];
  return flatMap(drafts, (draft) => {
    if (draft.part && firstLabel.test(draft.part)) return [];
    if (draft.part && reviewLabel.test(draft.part)) return [{ ...draft, part: undefined }];
    const at = draft.lines.findIndex(({ text }) => reviewLabel.test(headOf(text).trim()));
    if (at < 0) return [unlabelled(draft)];
    const line = draft.lines[at] as Snippet;
    const words = slice(line, headOf(line.text).length + 1);
    return [{ ...draft, lines: [...(words.text === '' ? [] : [words]), ...draft.lines.slice(at + 1)] }];
  });
}
