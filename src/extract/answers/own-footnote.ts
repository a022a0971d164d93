import type { Draft } from '../layout/draft.ts';

const markAlone = /^(?:\*{1,4}|†|‡|#|§)$/;

/** An answer that is a mark alone, and under it the footnote that the mark points to: the answer is the mark, what it means is read from the note. */
export function withoutOwnFootnote(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const mark = draft.lines[0]?.text;
    if (draft.lines.length < 2 || mark === undefined || !markAlone.test(mark)) return draft;
    const note = draft.lines.findIndex(({ text }, i) => i > 0 && text.startsWith(`${mark} `));
    return note > 0 ? { ...draft, lines: draft.lines.slice(0, note) } : draft;
  });
}
