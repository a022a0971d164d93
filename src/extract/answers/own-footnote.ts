import type { Draft } from '../layout/draft.ts';

const markAlone = /^(?:\*{1,4}|†|‡|#|§)$/;

/** An answer that is a mark alone, and under it the footnote that the mark points to: the answer is the mark, what it means is read from the note. */
export function withoutOwnFootnote(all: readonly Draft[]): Draft[] {
  const drafts = all.some(pointsToNote) ? withoutNotesBelow(all) : all;
  return drafts.map((draft) => {
    const key = draft.lines.findIndex(({ text }, i) => i > 0 && opensKey(text, draft.lines[i + 1]?.text));
    if (key > 0) return { ...draft, lines: draft.lines.slice(0, key) };
    const mark = draft.lines[0]?.text;
    if (draft.lines.length < 2 || mark === undefined || !markAlone.test(mark)) return draft;
    const note = draft.lines.findIndex(({ text }, i) => i > 0 && text.startsWith(`${mark} `));
    return note > 0 ? { ...draft, lines: draft.lines.slice(0, note) } : draft;
  });
}

const sign = '["\'“‘]?(?:[<≤] ?\\d{1,2}|\\*{1,3}|\\.\\.|[~†‡#]|n/[acdkr])["\'”’]?';
const says = '(?:means?|denotes?|indicates?|signifies|represents?|stands for|is used|shows?) ';
const keyLine = new RegExp(
  `^(?:= ?|(?:notes?|key|legend) ?[:–-]? ?${sign}(?: ?[=:–-] ?| (?:${says})?)|${sign}(?: ?= ?| ${says}|: ?(?=(?:figures?|numbers?|counts?|values?|small|withheld|not) )))\\p{L}`,
  'iu',
);

/** `Note: <5 means one to four.`, `Key` over `* withheld`: what the signs of the letter's tables mean answers nothing. */
const opensKey = (text: string, next = ''): boolean =>
  keyLine.test(text) ||
  (/^(?:key|legend|symbols(?: used)?):?$/i.test(text) && /^(?:[<*~†‡#]|\.\.|["'“][<*~†‡#.])/.test(next));

const pointsToNote = ({ lines }: Draft): boolean =>
  lines.some(({ text }) => text.length < 400 && /\b(?:see|refer to) (?:the )?(?:foot|end)?note \d{1,2}\b/i.test(text));

const noteBelow = /^(?:foot|end)?note \d{1,2}\b(?! (?:above|below|applies|explains))/i;

/** `Note 1  Section 43(2) ...` under the last answer: what answers point to as a note is part of none. */
function withoutNotesBelow(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .filter(({ part }) => part === undefined || !/^(?:foot|end)?note \d{1,2}$/i.test(part))
    .map((draft) => {
      const note = draft.lines.findIndex(({ text }, i) => i > 0 && noteBelow.test(text));
      return note > 0 ? { ...draft, lines: draft.lines.slice(0, note) } : draft;
    });
}

const marked = /^(.*[\p{L}\p{N})%])\s?(\*{1,3}|†|‡)$/u;
const lessThanAYear =
  /^(?:up )?to \d|\b(?:to date|part[- ]year|so far|ytd|months only|not a full year|incomplete|(?:three|six|nine|[2-9]|10|11) months)\b/i;

/** A part's name without the footnote mark behind it (`2022/23 *`), unless the note says that the period is not whole: then the mark is a warning that stays. */
export function withoutMark(part: string, source: string): string {
  const [, name, mark] = marked.exec(part) ?? [];
  if (name === undefined || mark === undefined) return part;
  const note = new RegExp(`^[ \\t]{0,8}${mark.replaceAll('*', '\\*')}(?!\\*)[ \\t]{0,3}(.{3,120})`, 'm').exec(
    source,
  )?.[1];
  return note !== undefined && lessThanAYear.test(note) ? part : name;
}
