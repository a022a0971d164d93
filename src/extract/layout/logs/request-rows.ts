import { flatMap } from '../../../text/flat-map.ts';
import type { Cell, Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { nameOf } from '../../lines/number-path.ts';
import { startOf } from '../../lines/snippet.ts';
import { questionsIn } from '../asked/questions-in.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { itemsOf } from '../items/items-of.ts';
import { countLabels } from '../labels/count-labels.ts';
import { columnsOf, matrix } from '../tables/table-columns.ts';
import { readInTurn } from '../units/in-turn.ts';

/**
 * A log with a row for each request: one cell holds all that was asked, another all that was answered. `undefined` where no row has
 * several numbered questions and their answers in two cells.
 */
export function readRequestRows(table: Table): Draft[] | undefined {
  const grid = matrix(table);
  const columns = columnsOf(grid);
  const [answerColumn] = columns?.answers ?? [];
  if (!columns || answerColumn === undefined || columns.answers.length > 1) return undefined;
  // Both cells of some row must count to two.
  const counts = (cell: Cell | undefined): boolean => /\b2[.)]/.test(cellText(cell));
  if (!grid.some((cells) => counts(cells[columns.question]) && counts(cells[answerColumn]))) return undefined;
  const rows = grid.slice(columns.headings).map((cells) => ({
    asked: itemsIn(cells[columns.question]),
    answered: itemsIn(cells[answerColumn]),
    subject: cells
      .slice(0, columns.question)
      .map(cellText)
      .filter((text) => text !== '' && !/^[\d/.-]+$/.test(text)),
  }));
  if (
    !rows.some(
      ({ asked, answered }) =>
        numbersIn(asked).length > 1 && numbersIn(answered).some((name) => numbersIn(asked).includes(name)),
    )
  )
    return undefined;
  return flatMap(rows, ({ asked, answered, subject }) => {
    const questions = questionsIn(asked);
    if (questions.length > 1)
      return readInTurn(answered, questions).drafts.map((draft) => ({ ...draft, section: subject }));
    const lines = flatMap(answered, (item) => (isLineItem(item) ? [item.line.words] : []));
    const words = flatMap(asked, (item) => (isLineItem(item) ? [item.line.words] : []));
    return words.length === 0
      ? []
      : [
          {
            question: questions[0]?.words ?? words[0],
            path: questions[0]?.path,
            lines,
            section: subject,
            at: startOf(words[0]),
          },
        ];
  });
}

const itemsIn = (cell: Cell | undefined): Item[] => countLabels(itemsOf(cell?.lines ?? [], 2));

const numbersIn = (items: readonly Item[]): string[] =>
  flatMap(items, (item) => (isLineItem(item) && item.path ? [nameOf(item.path)] : []));
