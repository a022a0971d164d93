import { flatMap } from '../../../text/flat-map.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import type { Path } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { type Draft, draftOf } from '../draft.ts';
import { answerHead, asideHead, headText, labelHead, questionHead } from './column-heads.ts';
import { saidUnder } from './said-once.ts';
import { matrix } from './table-columns.ts';

// Shape: `Question | Kind | 2022/23 | 2023/24`, then `1. How many were sent? | Letters | 88 | 81`, ` | Cards | 12 | 9`, `2. What did they cost? | All | £310 | £295`:
// a question over several rows, each of a kind, with a figure for each period. Not: a table in which each question has one row.

/** Answers by kind and period; `undefined` for any other table. Where a question has one row, the period alone names the part. */
export function readKindsAndPeriods(table: Table, section: readonly string[]): Draft[] | undefined {
  const [first, ...rest] = table.rows;
  // Cheap: the last head is a period.
  if (!first || rest.length < 2 || !isPeriodName(cellText(first.cells.at(-1)))) return undefined;
  const [top = [], ...body] = matrix(table);
  const heads = top.map(headText);
  const from = heads.findIndex(isPeriodName);
  const kind = from - 1;
  const question = kind - 1;
  if (question < 0 || question > 1 || heads.length - from < 2 || !heads.slice(from).every(isPeriodName))
    return undefined;
  if (!questionHead.test(heads[question] ?? '') || (question === 1 && !labelHead.test(heads[0] ?? '')))
    return undefined;
  const name = heads[kind] ?? '';
  if (name === '' || questionHead.test(name) || answerHead.test(name) || asideHead.test(name)) return undefined;
  const groups: { path?: Path; question: Snippet; rows: (typeof body)[number][] }[] = [];
  for (const [i, cells] of body.entries()) {
    const text = cellText(cells[kind]);
    if (text === '' || text.length > 60 || valueLike.test(text)) return undefined;
    const isNew = cellText(cells[question]) !== '' && (i === 0 || cells[question] !== body[i - 1]?.[question]);
    if (isNew) {
      const words = joinLines(cellWords(cells[question]));
      const label = question === 1 ? readLabel(cellText(cells[0])) : readLabel(words.text);
      groups.push({
        path: label?.paths[0],
        question: label && question === 0 ? slice(words, label.end) : words,
        rows: [cells],
      });
    } else if (groups.length === 0) return undefined;
    else groups.at(-1)?.rows.push(cells);
  }
  if (!groups.some(({ rows }) => rows.length > 1)) return undefined;
  return flatMap(groups, ({ path, question: words, rows }) =>
    flatMap(rows, (cells) =>
      saidUnder(heads.slice(from), cells.slice(from)).map(({ part: period, lines }) =>
        draftOf({
          path,
          part: rows.length > 1 ? [cellText(cells[kind]), ...(period ? [period] : [])].join(', ') : period,
          question: words,
          lines,
          section,
          at: startOf(words),
        }),
      ),
    ),
  );
}
