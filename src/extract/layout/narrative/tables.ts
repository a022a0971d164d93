import type { Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { gridParts } from '../../parts/grid-parts.ts';
import type { Part } from '../../parts/part.ts';
import type { Asked, Draft } from '../draft.ts';
import { readGridTable } from '../tables/grid-table.ts';
import type { Passage } from './passage.ts';

/** A table among the paragraphs of a reply, as a passage that says what leads to it and what its columns are called. */
export function passageOfTable(table: Table, paragraph: number, lead: string): Passage | undefined {
  const cells = table.rows.flatMap((row) => row.cells);
  const within = joinLines(cells.flatMap(({ lines }) => lines.map(({ words }) => words)));
  const heads = (table.rows[0]?.cells ?? []).map(cellText).join(' ');
  if (within.text === '') return undefined;
  const text = `${lead} ${heads}`.trim();
  return {
    paragraph,
    within,
    from: 0,
    to: within.text.length,
    text,
    isClause: false,
    isLead: false,
    isOpening: false,
    table,
  };
}

/** What a table says for several of the questions, each by a column or a row of its own; `undefined` where it speaks for one, or for something else. */
export function draftsByColumn(table: Table, asked: readonly Asked[]): readonly Draft[] | undefined {
  const drafts = readGridTable(table, asked, []);
  if (!drafts) return undefined;
  const known = new Set(asked.map(({ words }) => words));
  if (!drafts.every(({ question }) => question && known.has(question))) return undefined;
  return new Set(drafts.map(({ path, question }) => (path ? nameOf(path) : question))).size > 1 ? drafts : undefined;
}

/** The parts of the tables among what answers a question, and what is said beside them. */
export function withTables(tables: readonly Table[], lines: readonly Snippet[]): readonly Part[] {
  const said: readonly Part[] = lines.length > 0 || tables.length === 0 ? [{ lines }] : [];
  return [...said, ...tables.flatMap(gridParts)];
}
