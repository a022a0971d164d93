import type { Block, Cell, Line, Row, Table } from '../lines/block.ts';
import { readLabelCell } from '../lines/label.ts';
import { isNext, type Path } from '../lines/number-path.ts';
import { asks } from './asks.ts';
import { continues } from './wraps.ts';

// Shape: a table read column by column whose first column counts its rows: `Ref` / `1` / `2` / `3`, `Asked for` / three questions, `Told` / three
// answers, whatever words stand over the columns, or none; the same again on the next page. The count says how many cells a column has.
// Not: numbers over which nothing asks, figures in a list, columns of which one has fewer cells than the first has numbers.

type Lines = readonly Line[];

/** So many numbers at least are a column. */
const fewest = 3;
const mostHead = 50;

/** The blocks with a table in place of each numbered column and the columns below it. */
export function withNumberedColumns(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const taken = opensCount(blocks[i]) ? columnsAt(blocks, i, found.at(-1)) : undefined;
    if (taken) {
      if (taken.head) found.pop();
      found.push(taken.table);
      i += taken.count;
    } else found.push(blocks[i++] as Block);
  }
  return found.length === blocks.length ? blocks : found;
}

const pathOf = (block: Block | undefined): Path | undefined =>
  block?.type === 'line' && block.words.text.length < 9 ? readLabelCell(block.words.text)?.paths[0] : undefined;

const opensCount = (block: Block | undefined): boolean => typeof pathOf(block)?.[0] === 'number';

function columnsAt(
  blocks: readonly Block[],
  first: number,
  above: Block | undefined,
): { readonly table: Table; readonly count: number; readonly head: boolean } | undefined {
  let rows = 1;
  for (let last = pathOf(blocks[first]); last; rows++) {
    const next = pathOf(blocks[first + rows]);
    if (!next || !isNext(last, next)) break;
    last = next;
  }
  if (rows < fewest) return undefined;
  const numbers = blocks.slice(first, first + rows) as Line[];
  const paragraphs = paragraphsFrom(blocks, first + rows);
  const columns: Column[] = [];
  let used = rows;
  for (const paragraph of paragraphs.flatMap((lines) => halves(lines, rows))) {
    const column = columnOf(paragraph, rows);
    if (!column) break;
    columns.push(column);
    used += paragraph.length;
  }
  const [questions, ...answers] = columns;
  if (!questions || answers.length === 0 || !asksMore(questions, answers)) return undefined;
  const head = above?.type === 'line' && numbers[0]?.gap !== true && headOfNumbers.test(above.words.text);
  const heads = columns.map((column) => column.head);
  // What stands over one column of answers says nothing, but for a unit.
  const isNamed = answers.length > 1 || /[£%\d]/.test(heads[1]?.words.text ?? '');
  const named: Row[] =
    isNamed && heads.some(Boolean)
      ? [{ cells: [head ? [above] : [], ...heads.map((line) => (line ? [line] : []))].map((own) => cellOf(own, true)) }]
      : [];
  const table: Table = {
    type: 'table',
    form: 'columns',
    quote: numbers[0]?.quote ?? 0,
    rows: [
      ...named,
      ...numbers.map(
        (line, i): Row => ({
          cells: [[line], ...columns.map(({ cells }) => cells[i] ?? [])].map((own) => cellOf(own, false)),
        }),
      ),
    ],
  };
  return { table, count: used, head: Boolean(head) };
}

/** `No.`, `Ref`, `Question number`. */
const headOfNumbers = /^\p{L}[\p{L} .#]{0,20}$/u;

interface Column {
  readonly head?: Line;
  readonly cells: readonly Lines[];
}

const cellOf = (lines: Lines, heading: boolean): Cell => ({ lines, columns: 1, rows: 1, heading });

/** The lines below, parted where gaps stand. */
function paragraphsFrom(blocks: readonly Block[], from: number): Lines[] {
  const found: Line[][] = [];
  for (const block of blocks.slice(from)) {
    if (block.type !== 'line') break;
    const last = found.at(-1);
    if (last && !block.gap) last.push(block);
    else found.push([block]);
  }
  return found;
}

/** Two columns with nothing between them, each with its head or neither. */
function halves(lines: Lines, rows: number): readonly Lines[] {
  const half = lines.length / 2;
  return half === rows || half === rows + 1 ? [lines.slice(0, half), lines.slice(half)] : [lines];
}

/** A paragraph as a column of so many cells, a line each or with wrapped lines put together, perhaps under a head. */
function columnOf(lines: Lines, rows: number): Column | undefined {
  if (lines.length < rows || lines.length > rows * 6) return undefined;
  for (const begins of [(): boolean => true, beginsSentence, beginsCell]) {
    const cells: Line[][] = [];
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      if (!before || begins(line.words.text, before.words.text)) cells.push([line]);
      else cells.at(-1)?.push(line);
    });
    if (cells.length === rows) return { cells };
    const [[head] = [], ...rest] = cells;
    if (rest.length === rows && head && isHead(head)) return { head, cells: rest };
  }
  return undefined;
}

const isHead = ({ words: { text } }: Line): boolean => text.length < mostHead && !/[?.]$/.test(text);

const beginsSentence = (text: string, before: string): boolean =>
  /[?.!]["'”’)]*$/.test(before) || /^[\p{Lu}\d£(]/u.test(text);

const beginsCell = (text: string, before: string): boolean =>
  !continues(before, text) && !/^\p{Ll}/u.test(text) && !/[,;]$/.test(before);

/** Whether the first column asks and the others do not. */
function asksMore({ cells }: Column, answers: readonly Column[]): boolean {
  const askingOf = (cell: Lines): number => asks(cell.map(({ words }) => words.text).join(' '));
  const asking = cells.filter((cell) => askingOf(cell) >= 0.2).length;
  const told = answers.flatMap((column) => column.cells);
  return (
    asking * 5 >= cells.length * 2 &&
    told.filter((cell) => askingOf(cell) >= 0.25 || cell.at(-1)?.words.text.endsWith('?')).length * 6 <= told.length
  );
}
