import type { Table } from './block.ts';
import { readCellLines } from './cell-lines.ts';
import { type ColumnIndex, columnIndex, type Taken } from './columns.ts';
import { isSheetLine, readCsv } from './csv.ts';
import { readFigureGrid } from './figure-grid.ts';
import type { PhysicalLine } from './physical-lines.ts';
import { type PipeIndex, pipeIndex, readPipeTable } from './pipe-table.ts';
import { readRuledTable } from './ruled-table.ts';
import { readSpacedGrid } from './spaced-grid.ts';
import { readSpacedTable } from './spaced-table.ts';
import { readTabTable } from './tab-table.ts';

const columnReaders = [
  ['tabs', readTabTable],
  ['gaps', readSpacedTable],
] as const;

/** So often may separated values begin in vain. */
const mostTries = 40;

/** Asked of a text's lines in order: which of them begins a table, in Markdown, tabs, spaces or commas. */
export class TableReader {
  private readonly text: string;
  private readonly lines: readonly PhysicalLine[];
  private readonly pipes: PipeIndex;
  private readonly columns: ColumnIndex;
  /** Where columns turned out to be no table, the same lines are not tried again. */
  private readonly tried = { tabs: 0, gaps: 0, cells: 0, figures: 0 };
  private csvTries = 0;

  constructor(text: string, lines: readonly PhysicalLine[]) {
    this.text = text;
    this.lines = lines;
    this.pipes = pipeIndex(text, lines);
    this.columns = columnIndex(text, lines);
  }

  /** The table that begins at a line, and how many lines it takes. */
  at(i: number): { readonly table: Table; readonly count: number } | undefined {
    const inColumns = this.columns.tabs.has(i) || this.columns.gaps.has(i);
    let taken: Taken | undefined = readRuledTable(this.text, this.lines, i);
    if (!taken && this.pipes.has(i)) taken = this.withPipes(i);
    if (!taken?.table && inColumns) taken = this.inColumns(i);
    if (!taken?.table && this.csvTries < mostTries) taken = this.separated(i);
    return taken?.table ? { table: taken.table, count: taken.count } : undefined;
  }

  /** Whether a line's pieces, far apart, are fields of the letter's head. */
  isHead(i: number): boolean {
    return this.columns.heads.has(i);
  }

  private withPipes(i: number): Taken | undefined {
    if (i >= this.tried.cells) {
      const read = readCellLines(this.text, this.lines, i);
      if (read.table) return read;
      this.tried.cells = i + read.count;
    }
    return readPipeTable(this.text, this.lines, i, this.pipes);
  }

  private inColumns(i: number): Taken | undefined {
    const { text, lines, columns, tried } = this;
    let taken = columns.tabs.has(i) ? this.sheet(i) : undefined;
    if (!taken?.table && i >= tried.figures) {
      taken = readFigureGrid(text, lines, i, columns);
      if (taken && !taken.table) tried.figures = i + taken.count;
    }
    if (!taken?.table && columns.gaps.has(i)) taken = readSpacedGrid(text, lines, i);
    for (const [kind, read] of columnReaders) {
      if (taken?.table || i < tried[kind]) continue;
      taken = read(text, lines, i, columns);
      if (taken && !taken.table) tried[kind] = i + taken.count;
    }
    return taken;
  }

  /** Cells copied from a sheet, with quotation marks round them. */
  private sheet(i: number): Taken | undefined {
    const { from = 0, to = 0 } = this.lines[i] ?? {};
    if (this.csvTries >= mostTries || !isSheetLine(this.text.slice(from, to))) return undefined;
    const taken = readCsv(this.text, this.lines, i);
    if (!taken) this.csvTries++;
    return taken;
  }

  private separated(i: number): Taken | undefined {
    const taken = readCsv(this.text, this.lines, i);
    if (!taken && this.text[this.lines[i]?.from ?? 0] === '"') this.csvTries++;
    return taken;
  }
}
