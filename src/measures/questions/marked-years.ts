import type { Answer } from '../../model/response.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Passage } from '../../text/passage.ts';
import { yearsSaid } from '../values/time-said.ts';

const mark = '(\\*{1,3}|[†‡§¶¹²³]|\\[\\d{1,2}\\])';
const marked = new RegExp(`[\\d%kmn)]\\s?${mark}\\s*$`, 'i');
const rightBehind = new RegExp(`^ ?\\\\?${mark}(?=[\\s|<,"]|$)`);
const note = new RegExp(`^(?:\\||> |<p>|<li>)?[ \\t]*\\\\?${mark}[ \\t]{0,3}([^\\n|<]{4,160})`, 'gm');
const anyMark = /[*†‡§¶¹²³]|\[\d/;

/** The one year that a note tells of the figures that it stands to: "2024/25 outturn", "Staffing only, in 2023-24". */
function yearOfNote(words: string): string | undefined {
  // A note with a sum of its own tells the year of that.
  if (words.includes('£') || words.includes('?')) return undefined;
  const [only, ...more] = yearsSaid(words);
  if (only === undefined || more.length > 0) return undefined;
  const before = words.slice(0, only.span[0]);
  if (
    /\b(?:from|than|with|against|up to|to|not|by|signed|agreed|set|due|act|regulations)\s(?:[a-z]+\s)?$/i.test(before)
  )
    return undefined;
  return only.financial || /\b(?:in|for|during|year|of)\s$/i.test(before) ? only.written : undefined;
}

/** The years that notes tell, by their marks; none for a mark that begins several lines. */
function yearsOfNotes(text: string): ReadonlyMap<string, string | undefined> {
  const years = new Map<string, string | undefined>();
  for (const [, sign = '', words = ''] of matchesOf(text, note))
    years.set(sign, years.has(sign) ? undefined : yearOfNote(words));
  return years;
}

/** Of each answer the year that a note tells of its figure, by the mark behind it: "£78,340*" over "* 2024/25 outturn". */
export function markedYears(text: string, answers: readonly Answer[]): readonly (string | undefined)[] {
  const years = anyMark.test(text) ? yearsOfNotes(text) : undefined;
  if (years === undefined || [...years.values()].every((year) => year === undefined))
    return answers.map(() => undefined);
  return answers.map(({ text: said, spans }) => {
    const end = spans.at(-1)?.[1];
    const sign =
      marked.exec(said)?.[1] ?? (end === undefined ? undefined : rightBehind.exec(text.slice(end, end + 6))?.[1]);
    return sign === undefined ? undefined : years.get(sign);
  });
}

/** The passage without a note's number behind its figure, "12,300 [2]", which counts nothing. */
export function withoutMark(passage: Passage): Passage {
  const at = /[\d%kmn)](\s?\[\d{1,2}\])\s*$/i.exec(passage.text);
  if (at?.[1] === undefined) return passage;
  const from = at.index + 1;
  const blank = ' '.repeat(at[1].length);
  return { ...passage, text: `${passage.text.slice(0, from)}${blank}${passage.text.slice(from + blank.length)}` };
}
