import type { Block, Line, Table } from '../../lines/block.ts';
import { tableOfLines } from '../../lines/cell-of.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import { answersBeside } from './answers-beside.ts';
import { columnCells } from './column-cells.ts';
import { asksAlone, type Cells, fewestRows, paragraphsFrom } from './paragraph-columns.ts';

// Shape: a table read column by column whose first column counts its rows: `Ref` / `1` / `2` / `3`, `Asked for` / three questions, `Told` / three
// answers, whatever words stand over the columns, or none; the same again on the next page. The count says how many cells a column has.
// Not: numbers over which nothing asks, figures in a list, columns of which one has fewer cells than the first has numbers.

/** A table put together again, and of how many blocks: of the one above them as well, where that is its head. */
interface Taken {
  readonly table: Table;
  readonly count: number;
  readonly isHeaded?: boolean;
}

/** The blocks with a table in place of each numbered column and the columns below it. */
export function withNumberedColumns(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const taken: Taken | undefined = opensCount(blocks[i])
      ? columnsAt(blocks, i, found.at(-1))
      : answersBeside(blocks, i);
    if (taken) {
      if (taken.isHeaded) found.pop();
      found.push(taken.table);
      i += taken.count;
    } else found.push(blocks[i++] as Block);
  }
  return found.length === blocks.length ? blocks : found;
}

const pathOf = (block: Block | undefined): Path | undefined =>
  block?.type === 'line' && block.words.text.length < 9 ? readLabelCell(block.words.text)?.paths[0] : undefined;

const opensCount = (block: Block | undefined): boolean => typeof pathOf(block)?.[0] === 'number';

function columnsAt(blocks: readonly Block[], first: number, above: Block | undefined): Taken | undefined {
  const numbers = countFrom(blocks, first);
  const rows = numbers.length;
  if (rows < fewestRows) return undefined;
  const columns: Column[] = [];
  let count = rows;
  for (const paragraph of paragraphsFrom(blocks, first + rows).flatMap((lines) => halves(lines, rows))) {
    const column = columnOf(paragraph, rows);
    if (!column) break;
    columns.push(column);
    count += paragraph.length;
  }
  const [questions, ...answers] = columns;
  if (!questions || answers.length === 0) return undefined;
  if (
    !asksAlone(
      questions.cells,
      answers.flatMap(({ cells }) => cells),
    )
  )
    return undefined;
  const head = above?.type === 'line' && numbers[0]?.gap !== true && headOfNumbers.test(above.words.text);
  // What stands over one column of answers says nothing, but for a unit.
  const isNamed = answers.length > 1 || /[£%\d]/.test(answers[0]?.head?.words.text ?? '');
  const heads = isNamed && columns.some((column) => column.head);
  const named = [head ? [above] : [], ...columns.map((column) => (column.head ? [column.head] : []))];
  const table = tableOfLines(
    [
      ...(heads ? [named] : []),
      ...numbers.map((line, i) => [[line], ...columns.map(({ cells }) => cells[i] as readonly Line[])]),
    ],
    blocks[first]?.quote ?? 0,
    { headed: heads },
  );
  return { table, count, isHeaded: head };
}

/** Numbers, each on a line of its own and the next of the one above it. */
function countFrom(blocks: readonly Block[], first: number): readonly Line[] {
  let end = first + 1;
  for (let last = pathOf(blocks[first]); last; end++) {
    const next = pathOf(blocks[end]);
    if (!next || !isNext(last, next)) break;
    last = next;
  }
  return blocks.slice(first, end) as Line[];
}

/** `No.`, `Ref`, `Question number`. */
const headOfNumbers = /^\p{L}[\p{L} .#]{0,20}$/u;

interface Column {
  readonly head?: Line;
  readonly cells: Cells;
}

/** Two columns with nothing between them, each with its head or neither. */
function halves(lines: readonly Line[], rows: number): readonly (readonly Line[])[] {
  const half = lines.length / 2;
  return half === rows || half === rows + 1 ? [lines.slice(0, half), lines.slice(half)] : [lines];
}

/** A paragraph as a column of so many cells, a line each or with wrapped lines put together, perhaps under a head. */
function columnOf(lines: readonly Line[], rows: number): Column | undefined {
  if (lines.length < rows || lines.length > rows * 6) return undefined;
  for (const begins of [(): boolean => true, beginsSentence]) {
    const cells = columnCells(lines, begins);
    if (cells.length === rows) return { cells };
    const [[head] = [], ...rest] = cells;
    if (rest.length === rows && head && isHead(head)) return { head, cells: rest };
  }
  return undefined;
}

const isHead = ({ words: { text } }: Line): boolean => text.length < 50 && !/[?.]$/.test(text);

const beginsSentence = ({ words: { text } }: Line, { words: { text: before } }: Line): boolean =>
  /[?.!]["'”’)]*$/.test(before) || /^[\p{Lu}\d£(]/u.test(text);
