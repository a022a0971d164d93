import type { Draft } from '../layout/draft.ts';
import { type Snippet, slice } from '../lines/snippet.ts';

// Shape: a register's record, `ResponseText: 14` over `Decision: Granted`, the field behind each answer; an empty answer has only what was decided.

const field = /^(?:decision|outcome|status|result|disclosure|disposition)\s?:\s*(?=\S)/i;

/** The answers without the field that says of each how it was decided; what was decided is the answer where there is no other. */
export function withoutStatusFields(drafts: readonly Draft[]): readonly Draft[] {
  const ended = drafts.map((draft) => {
    const end = draft.lines.length > 1 ? draft.lines.at(-1)?.text : undefined;
    return end && end.length < 40 && handled.test(end) && !/\bstatus\b/i.test(draft.question?.text ?? '')
      ? { ...draft, lines: draft.lines.slice(0, -1) }
      : draft;
  });
  return withoutDecisions(ended);
}

/** `Status: closed` under an answer, which says nothing of it. */
const handled =
  /^(?:(?:request|current|case) )?status\s?:\s*(?:closed|open|complete|completed?|concluded|answered|responded|replied|finished|resolved|sent|issued|published|in progress|disclosed)\b/i;

function withoutDecisions(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.map(({ lines }) => lines.at(-1));
  const marked = last.filter((line) => line && field.test(line.text)).length;
  if (marked < 3 || marked * 10 < drafts.length * 6) return drafts;
  return drafts.map((draft, i) => {
    const line = last[i];
    const at = line ? (field.exec(line.text)?.[0].length ?? 0) : 0;
    if (!line || at === 0) return draft;
    const said = draft.lines.slice(0, -1);
    const decided: Snippet = slice(line, at);
    return { ...draft, lines: said.length > 0 ? said : [decided] };
  });
}
