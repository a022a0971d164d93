import type { Block, Line } from '../../lines/block.ts';
import { tableOfLines } from '../../lines/cell-of.ts';
import { readLabelCell } from '../../lines/read-label.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import { asks } from '../asked/asks.ts';
import { isPeriodHead } from '../tables/unit-heads.ts';
import { columnCells } from './column-cells.ts';

// Shape: a table that was read column by column, each under its own head: `Question` / `Number of boats` / `Is there a charge?` / `Answer` /
// `42` / `Yes`; a column of numbers may stand first, and years may head several columns of answers.
// Not: one `Question` with its `Answer`; answers that are numbered by themselves; columns of which one has fewer cells than another.

const numbersHead = /^(?:nos?|number|q|q\.? ?no|ref|item|row|#)\.?$/i;
/** What stands over a column of questions, and nothing else. */
export const questionsHead =
  /^(?:(?:foi |the |your )?(?:questions?|quer(?:y|ies)|requests?|enquir(?:y|ies))|information (?:requested|sought|required)|(?:what )?you asked(?: for)?|description)$/i;
/** What stands over a column of answers, and nothing else. */
export const answersHead =
  /^(?:(?:(?:the |our )?(?:council(?:['’]s)? )?)(?:answers?|responses?|repl(?:y|ies))|information (?:provided|held)|(?:what )?we said)$/i;

/** A cell that has a number of its own. */
const counted =
  /^\(?(?:q(?:uestion)?\.? ?)?\d{1,2}(?:[.):]|\s+\p{L})|^\(?[a-z][.)]\s|^(?:our )?(?:answer|response|reply) (?:to|for) \p{L}+ \d/iu;

type Kind = 'numbers' | 'questions' | 'answers';

interface Column {
  readonly kind: Kind;
  readonly head: Line;
  readonly lines: readonly Line[];
}

/** The blocks with a table in place of columns that stand one below the other. */
export function withStackedColumns(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block, i) => isHead(block, 'questions') || opensNumbers(blocks, i));
  if (first < 0) return blocks;
  const columns = columnsFrom(blocks, first);
  const kinds = columns.map(({ kind }) => kind).join();
  if (!/^(?:numbers,)?questions(?:,answers)+$/.test(kinds)) return blocks;
  const asked = columns.find(({ kind }) => kind === 'questions') as Column;
  const answered = columns.filter(({ kind }) => kind === 'answers');
  const numbers = columns.find(({ kind }) => kind === 'numbers');
  const areGapped = asked.lines.slice(1).some(({ gap }) => gap);
  for (const questions of waysToPart(asked.lines, areGapped)) {
    const count = questions.length;
    if (count < 2 || (numbers && numbers.lines.length !== count) || !areQuestions(questions)) continue;
    const last = answered.at(-1) as Column;
    const end = cellsOf(last.lines, count, areGapped, true);
    const parted = [...answered.slice(0, -1).map(({ lines }) => cellsOf(lines, count, areGapped, false)), end];
    const cells = parted.flatMap((column) => (column ? [column] : []));
    if (!end || cells.length < parted.length || !areAnswers(questions, cells)) continue;
    const rows = questions.map((lines, i) => [
      ...(numbers ? [[numbers.lines[i] as Line]] : []),
      lines,
      ...cells.map((column) => column[i] as Line[]),
    ]);
    const table = tableOfLines([columns.map(({ head }) => [head]), ...rows], asked.head.quote, { headed: true });
    const used = first + columns.reduce((sum, { lines }) => sum + 1 + lines.length, 0);
    const rest = last.lines.length - end.flat().length;
    return [...blocks.slice(0, first), table, ...blocks.slice(used - rest)];
  }
  return blocks;
}

function kindOf({ words: { text } }: Line, hasQuestions: boolean, hasAnswers = false): Kind | undefined {
  if (text.length > 40) return undefined;
  if (questionsHead.test(text)) return 'questions';
  if (
    answersHead.test(text) ||
    (hasQuestions && !hasAnswers && /^(?:fy ?)?(?:19|20)\d/i.test(text) && isPeriodHead(text))
  )
    return 'answers';
  return !hasQuestions && numbersHead.test(text) ? 'numbers' : undefined;
}

const isHead = (block: Block | undefined, kind: Kind): boolean =>
  block?.type === 'line' && kindOf(block, kind === 'answers') === kind;

/** `No` over `1`. */
const opensNumbers = (blocks: readonly Block[], at: number): boolean => {
  const below = blocks[at + 1];
  return isHead(blocks[at], 'numbers') && below?.type === 'line' && isNumber(below);
};

const isNumber = ({ words: { text } }: Line): boolean => readLabelCell(text)?.paths.length === 1;

/** The columns that begin at a head, the last with all lines behind it up to another block. */
function columnsFrom(blocks: readonly Block[], first: number): Column[] {
  const columns: { kind: Kind; head: Line; lines: Line[] }[] = [];
  for (const block of blocks.slice(first)) {
    if (block.type !== 'line' || block.quote !== (blocks[first] as Line).quote) break;
    const open = columns.at(-1);
    // Under `Answer` a year is a value.
    const kind = kindOf(
      block,
      columns.some((column) => column.kind === 'questions'),
      columns.some(({ head }) => answersHead.test(head.words.text)),
    );
    const isNext = kind !== undefined && (open === undefined || open.lines.length > 1);
    // The same two heads again and again are labels of one question each.
    if (kind !== undefined && !isNext) return [];
    if (isNext && kind === 'questions' && columns.some((column) => column.kind === 'questions')) return [];
    if (isNext) columns.push({ kind, head: block, lines: [] });
    else if (open?.kind === 'numbers' && !isNumber(block)) return [];
    else open?.lines.push(block);
  }
  return columns;
}

/** A column's lines as cells: a paragraph each where gaps stand between them; else a line each, or with wrapped lines put together. */
function waysToPart(lines: readonly Line[], areGapped: boolean): Line[][][] {
  return areGapped
    ? [columnCells(lines, ({ gap }) => gap)]
    : [columnCells(lines, () => true), columnCells(lines, beginsCell)];
}

/** Whether a line begins a cell where a column breaks the lines of its cells. */
const beginsCell = ({ words: { text } }: Line, { words: { text: before } }: Line): boolean =>
  !continues(before, text) && !/^\p{Ll}/u.test(text) && !/[,;]$/.test(before);

/** As many cells as there are questions; of the last column the first ones, where the letter goes on below behind a gap. */
function cellsOf(lines: readonly Line[], count: number, areGapped: boolean, isLast: boolean): Line[][] | undefined {
  return waysToPart(lines, areGapped)
    .map((cells) => ({ cells: cells.slice(0, count), next: cells[count]?.[0] }))
    .find(({ cells, next }) => cells.length === count && (next === undefined || (isLast && next.gap)))?.cells;
}

const textOf = (cell: readonly Line[]): string => cell.map(({ words }) => words.text).join(' ');

/** Short ones that begin with a capital, a number or a bullet. */
const areQuestions = (cells: readonly (readonly Line[])[]): boolean =>
  cells.every((cell) => {
    const text = textOf(cell);
    return (
      text.length < 200 &&
      /^["“‘'(]?\p{Lu}/u.test(text) &&
      !/[,;:]$|[.?!] \p{Lu}/u.test(text) &&
      !cell.some(({ ordinal }) => ordinal !== undefined) &&
      !counted.test(text)
    );
  });

/** Whether the one column asks or the others hold values; no answer has a number of its own. */
function areAnswers(
  questions: readonly (readonly Line[])[],
  answers: readonly (readonly (readonly Line[])[])[],
): boolean {
  const texts = answers.flatMap((cells) => cells.map(textOf));
  if (texts.some((text) => text.length > 250 || text.endsWith('?') || counted.test(text))) return false;
  const asking = questions.filter((cell) => asks(textOf(cell)) >= 0.25).length;
  const values = texts.filter((text) => valueLike.test(text)).length;
  return asking + values >= questions.length && values * 3 >= texts.length;
}
