import type { Block, Cell, Line, Row, Table } from '../../lines/block.ts';
import { misreadCount } from '../../lines/misread-count.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { slice } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import { asks } from '../asked/asks.ts';

// Shape: a table read column by column whose first column counts its rows: `Ref` / `1` / `2` / `3`, `Asked for` / three questions, `Told` / three
// answers, whatever words stand over the columns, or none; the same again on the next page. The count says how many cells a column has.
// Numbered questions over as many answers without numbers are the same.
// Not: numbers over which nothing asks, figures in a list, columns of which one has fewer cells than the first has numbers.

type Lines = readonly Line[];

/** So many numbers at least are a column. */
const fewest = 3;
const mostHead = 50;

/** The blocks with a table in place of each numbered column and the columns below it. */
export function withNumberedColumns(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const taken = opensCount(blocks[i]) ? columnsAt(blocks, i, found.at(-1)) : besideQuestions(blocks, i);
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
  for (let last = pathOf(blocks[first]); last && rows < mostLines; rows++) {
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

/** Numbered questions in one column, as many short answers without numbers in the other, and nothing behind them but the letter's close. */
function besideQuestions(
  blocks: readonly Block[],
  first: number,
): { readonly table: Table; readonly count: number; readonly head: boolean } | undefined {
  const opening = blocks[first];
  if (opening?.type !== 'line' || !/^\D{0,4}[1l]/.test(opening.words.text.slice(0, 6))) return undefined;
  const [asked = [], told = [], next] = paragraphsFrom(blocks, first);
  const rows = told.length;
  if (rows < fewest || asked.length < rows || next?.some(({ words }) => isLabelled(words.text))) return undefined;
  const marks = asked.map(({ words: { text } }) => ({ words: text, path: readLabel(text)?.paths[0] }));
  const misread = misreadCount(marks);
  const numbers: Line[] = [];
  const cells: Line[][] = [];
  let last: Path | undefined;
  asked.forEach((line, i) => {
    const path = misread[i]?.path ?? marks[i]?.path;
    if (path && (last ? isNext(last, path) : path[0] === 1)) {
      const end = misread[i]?.end ?? readLabel(line.words.text)?.end ?? 0;
      numbers.push({ ...line, words: slice(line.words, 0, end) });
      cells.push([{ ...line, words: slice(line.words, end) }]);
      last = path;
    } else cells.at(-1)?.push(line);
  });
  const answers = { cells: told.map((line) => [line]) };
  const areShort = told.every(
    ({ words: { text } }, i) =>
      text.length < 60 &&
      /^[\p{Lu}\d£(<*]/u.test(text) &&
      !isLabelled(text) &&
      !continues(told[i - 1]?.words.text ?? '.', text),
  );
  if (cells.length !== rows || !areShort || !asksMore({ cells }, [answers])) return undefined;
  if (told.filter(({ words }) => valueLike.test(words.text)).length * 3 < rows) return undefined;
  const table: Table = {
    type: 'table',
    form: 'columns',
    quote: opening.quote,
    rows: cells.map(
      (lines, i): Row => ({
        cells: [numbers.slice(i, i + 1), lines, answers.cells[i] ?? []].map((own) => cellOf(own, false)),
      }),
    ),
  };
  return { table, count: asked.length + rows, head: false };
}

const isLabelled = (text: string): boolean => (readLabel(text)?.strength ?? 'weak') !== 'weak';

/** `No.`, `Ref`, `Question number`. */
const headOfNumbers = /^\p{L}[\p{L} .#]{0,20}$/u;

interface Column {
  readonly head?: Line;
  readonly cells: readonly Lines[];
}

const cellOf = (lines: Lines, heading: boolean): Cell => ({ lines, columns: 1, rows: 1, heading });

/** A table's columns are no longer, and it has no more of them. */
const mostLines = 300;
const mostColumns = 12;

/** The lines below, parted where gaps stand. */
function paragraphsFrom(blocks: readonly Block[], from: number): Lines[] {
  const found: Line[][] = [];
  for (let i = from; i < Math.min(blocks.length, from + mostLines); i++) {
    const block = blocks[i];
    if (block?.type !== 'line') break;
    const last = found.at(-1);
    if (last && !block.gap) last.push(block);
    else if (found.length === mostColumns) break;
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
