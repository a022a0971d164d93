import type { Draft } from '../layout/draft.ts';
import { sameName } from '../lines/number-path.ts';
import { slice } from '../lines/snippet.ts';

// Shapes: `2 | Parcels sent - per month`, `2 | Parcels sent - per year`; `4. Visits (Monday)` over its answer, `4. Visits (Sunday)`;
// `7 | Parcels in the last month`, `7 | Parcels in the last year`.
// Not: another question under the same number of another section.

/** Where several questions in a row have one number and differ in their ends alone, the ends are the parts of one question. */
export function endsAsParts(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft, i) => goesOn(draft, drafts[i + 1]))) return drafts;
  const read: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1;
    while (to < drafts.length && goesOn(drafts[from] as Draft, drafts[to])) to++;
    const group = drafts.slice(from, to);
    for (const draft of group.length > 1 ? parted(group) : group) read.push(draft);
    from = to;
  }
  return read;
}

const goesOn = (draft: Draft, next: Draft | undefined): boolean =>
  next !== undefined &&
  sameName(draft.path, next.path) &&
  !draft.part &&
  !next.part &&
  draft.question !== undefined &&
  next.question !== undefined &&
  draft.question.text !== next.question.text &&
  draft.section.join('>') === next.section.join('>');

const separator = /\s[-–—]\s|[:;]\s|\s\(|,\s/g;
const periodEnd = /^(?:day|week|month|quarter|(?:(?:calendar|financial) )?year)s?$/i;
const leadsToPeriod = /^(?:(?:per|each|every|an?|by|in|over|for|during|the|last|past|previous|latest) ){1,4}/i;
const longestEnd = 50;

/** The questions with their ends as parts; as they are where they do not begin alike, or an end is none of a name. */
function parted(group: readonly Draft[]): readonly Draft[] {
  const texts = group.map(({ question }) => question?.text ?? '');
  const [first = ''] = texts;
  let alike = first.length;
  for (const text of texts) {
    let k = 0;
    while (k < alike && text[k] === first[k]) k++;
    alike = k;
  }
  const stem = stemOf(first, alike);
  const ends = texts.map((text) => nameOf(text.slice(stem.behind)));
  const isPart =
    stem.end > 5 &&
    new Set(ends).size === ends.length &&
    ends.every((end) => end !== '' && end.length < longestEnd && !end.includes('?'));
  if (!isPart || (!stem.isParted && !ends.every((end) => periodEnd.test(end)))) return group;
  return group.map((draft, i) => ({
    ...draft,
    question: draft.question && slice(draft.question, 0, stem.end),
    part: ends[i],
  }));
}

/** Where the words that all have in common end, and where their own begin: at the last mark between them, else at the last word. */
function stemOf(text: string, alike: number): { end: number; behind: number; isParted: boolean } {
  const mark = [...text.matchAll(separator)].findLast(({ index, 0: [...marks] }) => index + marks.length <= alike);
  if (mark) return { end: mark.index, behind: mark.index + mark[0].length, isParted: true };
  const at = text.lastIndexOf(' ', alike - 1) + 1;
  return { end: at, behind: at, isParted: false };
}

/** An end as the name of a part: `per month` and `the last month?` are a month. */
function nameOf(end: string): string {
  const words = end.trim().replace(/[?.:;,)]{1,3}$/, '');
  const period = words.replace(leadsToPeriod, '');
  return periodEnd.test(period) ? period : words;
}
