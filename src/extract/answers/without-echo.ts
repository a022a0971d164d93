import type { Draft } from '../layout/draft.ts';
import { compact, placeIn } from '../layout/copy-of.ts';
import { slice } from '../lines/snippet.ts';

// Shapes, under a question that the request asked: `Number of benches in May - 734`, `Who mends them? Tern Ltd`, `The cost in 2021/22: £8,260`.
// Not: `The number of benches is 734`, a sentence that answers in the question's words.

/** Two words are too few to be told from an answer that begins so. */
const shortest = 10;

/** Answers without their question, where they begin by saying it again. */
export function withoutEcho(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.some(mayEcho) ? drafts.map((draft) => (mayEcho(draft) ? spoken(draft) : draft)) : drafts;
}

const mayEcho = ({ question, lines: [first] }: Draft): boolean =>
  question !== undefined &&
  first !== undefined &&
  question.text.length >= shortest &&
  first.text.length > question.text.length &&
  question.text.slice(0, 5).toLowerCase() === first.text.slice(0, 5).toLowerCase();

function spoken(draft: Draft): Draft {
  const { question, lines } = draft;
  const [first, ...rest] = lines;
  if (!question || !first) return draft;
  const asked = compact(question.text);
  if (!compact(first.text).startsWith(asked)) return draft;
  const end = placeIn(first.text, asked.length) + 1;
  const close = /^[\s)"'”’]*(?:\?[\s:–—-]*|\.?\s*[:–—=]\s*|\.?\s+-{1,2}>?\s+)/.exec(first.text.slice(end))?.[0].length;
  return close === undefined || end + close >= first.text.length
    ? draft
    : { ...draft, lines: [slice(first, end + close), ...rest] };
}
