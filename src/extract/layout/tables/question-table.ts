import type { Table } from '../../lines/block.ts';
import { isNext, isUnder, type Path } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { labelledValues } from '../../parts/labelled-values.ts';
import { asks, endsOpen } from '../asked/asks.ts';
import { type Draft, draftOf } from '../draft.ts';
import { isCapitals } from '../items/line-signs.ts';
import { headsNotes } from '../items/notes-behind.ts';
import { withLettersInStep } from './part-letters.ts';
import { readQuestionRows } from './question-rows.ts';
import { nameAt } from './row-answers.ts';
import { type Columns, columnsOf, matrix } from './table-columns.ts';
import type { ReadRow } from './table-row.ts';

/** Under which words a row stands. */
interface RowState {
  path?: Path;
  stem?: Snippet;
  /** The row whose question those below it are parts of. */
  over?: ReadRow;
  section: readonly string[];
}

/** Questions and answers of a table that has a column for each; `undefined` where it has not. `before` is the number that stands before the table. */
export function readQuestionTable(table: Table, section: readonly string[], before?: Path): Draft[] | undefined {
  const grid = matrix(table);
  const columns = columnsOf(grid);
  if (!columns) return undefined;
  const rows = withLettersInStep(readQuestionRows(grid, columns, before));
  const drafts: Draft[] = [];
  const state: RowState = { section: columns.unit ? [...section, columns.unit] : section };
  let areNotes = false;
  rows.forEach((row, i) => {
    if (row.isHeading) {
      const words = row.question.text;
      areNotes = headsNotes(words);
      // A heading in capitals stands beside the one in capitals above the table, not under it.
      const beside = isCapitals(words) && isCapitals(section.at(-1) ?? '');
      if (words !== '' && words.length < 120) state.section = [...(beside ? section.slice(0, -1) : section), words];
      state.path = undefined;
      state.stem = undefined;
    } else if (areNotes) return;
    else if (row.isPart && state.stem) drafts.push(...draftsOfPart(row, columns, state));
    else {
      state.path = row.path;
      state.stem = row.question;
      if (row.isStem) state.over = row;
      else if (!leadsTo(row, rows[i + 1])) drafts.push(...draftsOfRow(row, columns, state));
    }
  });
  return drafts;
}

/** What a part of the question above answers, by column. */
const draftsOfPart = (row: ReadRow, columns: Columns, { path, stem, section }: RowState): Draft[] =>
  row.answers.map((lines, k) => {
    const column = nameAt(k, row, columns);
    const name = row.sub ?? row.question.text.replace(/(?<![\s:–-])[\s:–-]+$/, '');
    const part = column ? `${name}, ${column}` : name;
    return draftOf({ path, part, question: row.sub ? row.question : stem, lines, section, at: row.at });
  });

/** Whether a row is a stem: its own cell is empty, and the rows below it are the parts that have the answers. */
function leadsTo({ answers, path, question }: ReadRow, next: ReadRow | undefined): boolean {
  if (!next || next.isHeading || answers.some((lines) => lines.length > 0)) return false;
  if (next.isPart) return true;
  const goesOn = path && next.path && next.path.length > path.length && isNext(path, next.path);
  return goesOn === true && (endsOpen(question.text) || asks(question.text) < 0.7);
}

/** What a row answers, by column and by number; values that stand labelled on lines of their own inside a cell are parts. */
function draftsOfRow(row: ReadRow, columns: Columns, { over, section }: RowState): Draft[] {
  const { question, reasons, at } = row;
  const stem = over?.path && row.path && isUnder(over.path, row.path) ? over.question.text : undefined;
  return row.answers.flatMap((lines, k) => {
    const part = nameAt(k, row, columns) || undefined;
    const inside = part || lines.length < 2 ? undefined : labelledValues(lines.map((words) => ({ line: { words } })));
    return (row.paths.length > 0 ? row.paths : [undefined]).flatMap((path) =>
      (inside ?? [{ part, lines }]).map((each) =>
        draftOf({ path, part: each.part, question, lines: each.lines, reasons, stem, section, at }),
      ),
    );
  });
}
