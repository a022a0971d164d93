import { flatMap } from '../../../text/flat-map.ts';
import type { Cell } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { type Grid, saysNoLaw } from './column-kinds.ts';
import { isOfAll, speakAlone } from './said-once.ts';
import { withoutLabel } from './stacked-table.ts';
import type { Columns } from './table-columns.ts';
import type { ReadRow } from './table-row.ts';
import { isPeriodHead } from './unit-heads.ts';

/** What a row answers, by column; once where one cell lies under several, or a comment answers for all that are empty. */
export type Said = Pick<ReadRow, 'answers' | 'of'>;

/** What a row answers; words that name the column that is ticked; a comment where there is nothing else. */
export function answersIn(cells: readonly (Cell | undefined)[], columns: Columns, isSaidOnce = false): Said {
  const own = (k: number): Snippet[] => (cells[k] === cells[columns.question] ? [] : withoutLabel(cellWords(cells[k])));
  if (columns.choices) {
    const chosen = columns.choices.filter(({ column, head }) => {
      const text = cellText(cells[column]).toLowerCase();
      return isTick.test(text) || text === cellText(head).toLowerCase();
    });
    // Two ticks say nothing.
    const [only, ...more] = chosen;
    return {
      answers: [[...(only && more.length === 0 ? cellWords(only.head) : []), ...flatMap(columns.answers, own)]],
    };
  }
  const answers = columns.answers.map(own);
  const [comments] = columns.comments;
  const [lines, ...more] = answers;
  if (!lines || more.length > 0) {
    const said = saidInComments(cells, columns);
    if (said) return { answers: [said], of: columns.commentHead };
    const isOnce =
      lines !== undefined &&
      lines.length > 0 &&
      isOfAll(
        columns.answers.map((k) => cells[k]),
        isSaidOnce,
      );
    return isOnce ? { answers: [lines], of: '' } : { answers };
  }
  if (columns.upheld !== undefined && unchanged.test(lines.map(({ text }) => text).join(' ')))
    return { answers: [own(columns.upheld)] };
  const reasons = reasonsIn(cells, columns);
  if (columns.isYesNo && comments !== undefined && lines.length > 0) return { answers: [[...lines, ...own(comments)]] };
  if (lines.length + reasons.length === 0 && comments !== undefined) return { answers: [own(comments)] };
  // `Withheld` beside `Section 43` goes on with it; what says more stands by itself.
  const says = lines.map(({ text }) => text).join(' ');
  const joined = columns.laws.length > 0 ? says === '' : says === '' || outcomeOf(says).outcome !== 'answered';
  return { answers: [says.length < 40 && joined ? [...lines, ...reasons] : lines] };
}

/** Where several columns of answers are empty: what the comments beside them say, which answers for all of them. */
function saidInComments(cells: readonly (Cell | undefined)[], { answers, comments }: Columns): Snippet[] | undefined {
  if (comments.length === 0 || answers.length < 2) return undefined;
  if (answers.some((k) => !isEmpty(cellText(cells[k])))) return undefined;
  const said = flatMap(comments, (k) => cellWords(cells[k]));
  return said.length > 0 ? said : undefined;
}

/** Whether what stands in the first of several columns of periods, and in none behind it, speaks for all. */
export const isOnceForAll = (grid: Grid, { answers, names }: Columns): boolean =>
  names.length > 1 && names.every(isPeriodHead) && speakAlone(grid.map((cells) => answers.map((k) => cells[k])));

/** The name of an answer's column. */
export const nameAt = (k: number, { of }: Said, { names }: Columns): string | undefined =>
  of === undefined ? names[k] : of || undefined;

const isEmpty = (text: string): boolean => /^[-–—.\s]*$/.test(text);

/** What the columns of exemptions say of a row; nothing where they say that there is none. */
export const reasonsIn = (cells: readonly (Cell | undefined)[], columns: Columns): Snippet[] =>
  flatMap(columns.reasons, (k) => cellWords(cells[k])).filter(({ text }) => !saysNoLaw(text));

/** What a review says where the first answer stands. */
const unchanged =
  /^(?:no change|unchanged|as (?:above|before|original)|upheld|(?:decision|response) upheld|correct|stands|same|agreed?|-|n\/a)?\.?$/i;

const isTick = /^(?:[x✓✔☑☒●•■]|\[x\]|tick(?:ed)?)$/u;
