import type { Table } from '../../lines/block.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import type { Draft } from '../draft.ts';
import { withoutLetterRows } from '../items/letter-rows.ts';
import { readFiledTable } from './filed-table.ts';
import { readAskingTable, readHeadedTable } from './grid-table.ts';
import { readKindsAndPeriods } from './kinds-and-periods.ts';
import { readNumberedGrid } from './numbered-grid.ts';
import { readOfEach } from './of-each.ts';
import { isOfQuarters } from './of-quarters.ts';
import { readQuestionTable } from './question-table.ts';
import { readRoleTable } from './role-table.ts';
import { readQuestionsAcross, readRowOfAnswers } from './row-of-answers.ts';
import { readStackedTable } from './stacked-table.ts';
import { readTurnsAcross } from './turns-across.ts';
import { readTurnsDown } from './turns-down.ts';

/** Reads a table that holds questions and answers in itself; `before` is the number that stands before it. */
export type ReadTable = (
  table: Table,
  headings: readonly string[],
  before: Path | undefined,
) => readonly Draft[] | undefined;

export const readTable: ReadTable = (whole, headings, before) => {
  const table = withoutLetterRows(whole);
  return isOfQuarters(table)
    ? undefined
    : (readKindsAndPeriods(table, headings) ??
        (before
          ? undefined
          : (readTurnsAcross(table, headings) ??
            readQuestionsAcross(table, headings) ??
            readTurnsDown(table, headings))) ??
        readHeadedTable(table, headings) ??
        readStackedTable(table, headings) ??
        readAskingTable(table, headings) ??
        (before ? undefined : readRowOfAnswers(table, headings)) ??
        (before ? undefined : readOfEach(table, headings)) ??
        readNumberedGrid(table, headings, before) ??
        readRoleTable(table, headings) ??
        readQuestionTable(table, headings, before) ??
        (before ? undefined : readFiledTable(table, headings)));
};

/** The same, but no table is read twice under the same headings: every reading of a layout comes by it. */
export function rememberingTables(read: ReadTable): ReadTable {
  const known = new Map<Table, { key: string; drafts: readonly Draft[] | undefined }>();
  return (table, headings, before) => {
    const key = `${headings.join('>')}|${before ? nameOf(before) : ''}`;
    const last = known.get(table);
    if (last?.key === key) return last.drafts;
    const drafts = read(table, headings, before);
    known.set(table, { key, drafts });
    return drafts;
  };
}
