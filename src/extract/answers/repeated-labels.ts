import { asks } from '../layout/asked/asks.ts';
import type { Draft } from '../layout/draft.ts';
import { folded } from '../lines/likeness.ts';
import { slice } from '../lines/snippet.ts';

/** `Annual spend` of a question that begins `Annual spend: what is the ...`. */
export const shortLabelOf = (question: string): string | undefined =>
  question.includes(':') ? /^(\p{L}[^:?]{2,79}?)\s?:\s/u.exec(question)?.[1] : undefined;

/** `Website cost` over the answer to `Website costPlease give the total`, `Website cost: what was it?`, `Website cost - please give it`: the question's heading. */
function beginsQuestion(head: string, question: string): boolean {
  if (head.length < 4 || head.length > 60 || /[\d.?]/.test(head)) return false;
  const rest = question.slice(head.length);
  return (
    rest.length > 8 &&
    folded(question.slice(0, head.length)) === folded(head) &&
    /^(?:\s?[:–—-]\s?\S|\s?\p{Lu}\p{Ll})/u.test(rest) &&
    asks(rest.replace(/^[\s:–—-]{1,3}/, '')) >= 0.4
  );
}

/** A question's short label said again before its answer (`Annual spend: £2,000`) is none of the answer. */
export function withoutRepeatedLabels(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [first, ...more] = draft.lines;
    if (first && more.length > 0 && beginsQuestion(first.text, draft.question?.text ?? ''))
      return { ...draft, lines: more };
    const name = shortLabelOf(draft.question?.text ?? '');
    const own = name && first && shortLabelOf(`${first.text} `);
    if (!own || folded(own) !== folded(name)) return draft;
    const words = slice(first, first.text.indexOf(':') + 1);
    return { ...draft, lines: words.text === '' ? more : [words, ...more] };
  });
}
