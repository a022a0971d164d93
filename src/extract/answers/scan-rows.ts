import { misreadNumberAt } from '../../text/misread.ts';
import type { Draft } from '../layout/draft.ts';
import { folded, isLike } from '../lines/likeness.ts';

const figure = /^[£(]?\s?[\dOIl][\dOIl,.]*$/;

/** The digits of a figure, a scan's letters among them put right, to the point. */
const digitsOf = (text: string): string =>
  text
    .replace(/^[£(]\s?/, '')
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1')
    .split('.', 1)[0]
    ?.replace(/\D/g, '') ?? '';

/** A row without a number that only repeats the end of the row above it, badly read: `soflware llcensing?` with the figure `£5l,2O4` once more. */
function isGhostRow(draft: Draft, above: Draft | undefined): boolean {
  const [mine, ...more] = draft.lines;
  const theirs = above?.lines[0];
  if (draft.path || !above?.path || !above.question || !draft.question || !mine || !theirs || more.length > 0)
    return false;
  if (!figure.test(mine.text) || !misreadIn(mine.text) || digitsOf(mine.text) !== digitsOf(theirs.text)) return false;
  const tail = folded(above.question.text).slice(-folded(draft.question.text).length);
  return isLike(folded(draft.question.text), tail, 0.5);
}

/** Whether a figure has letters where digits should be. */
const misreadIn = (text: string): boolean =>
  /[OIl]/.test(text) && misreadNumberAt(text, /^[£(]\s?/.exec(text)?.[0].length ?? 0) !== undefined;

/** What a scan read twice, the second time badly, is read once. */
export const withoutGhostRows = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.some((draft, i) => draft.path === undefined && isGhostRow(draft, drafts[i - 1]))
    ? drafts.filter((draft, i) => !isGhostRow(draft, drafts[i - 1]))
    : drafts;
