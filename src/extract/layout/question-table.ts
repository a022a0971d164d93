import { cellText, cellWords, hasHeading } from '../answers/grid-parts.ts';
import { joinLines } from '../answers/join-lines.ts';
import type { Cell, Row, Table } from '../lines/block.ts';
import { type Label, readLabel, readLabelCell } from '../lines/label.ts';
import { isNext, type Path } from '../lines/number-path.ts';
import { join, type Snippet, slice } from '../lines/snippet.ts';
import { asks, endsOpen } from './asks.ts';
import type { Draft } from './draft.ts';

const questionHead =
  /\b(?:question|questions|request|requested|query|enquiry|you asked|asked|information required|foi information|item|description|cwestiwn)\b/i;
const answerHead =
  /\b(?:answers?|responses?|reply|replies|comments?|result|ateb|ymateb|information (?:provided|released|held)|council)\b/i;
const labelHead =
  /^(?:no\.?|nos?\.?|number|q\.?|q no\.?|#|ref\.?|reference|id|item|question (?:no\.?|number|ref)|q(?:uestion)? ?#|s\/n)$/i;

/** What each column of a table of questions and answers holds. */
interface Columns {
  readonly label?: number;
  readonly question: number;
  readonly answers: readonly number[];
  /** Names of the answer columns where there are several; else empty. */
  readonly names: readonly string[];
  /** Rows of headings at the top. */
  readonly headings: number;
}

/** The cells of every row, those that cover several rows or columns repeated where they reach. */
function matrix(table: Table): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = [];
  const reaching: { cell: Cell; column: number; left: number }[] = [];
  for (const row of table.rows) {
    const cells: (Cell | undefined)[] = [];
    for (const reach of reaching) {
      if (reach.left <= 0) continue;
      cells[reach.column] = reach.cell;
      reach.left--;
    }
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      for (let k = 0; k < Math.min(cell.columns, 50); k++) cells[column + k] = cell;
      if (cell.rows > 1) reaching.push({ cell, column, left: cell.rows - 1 });
      column += Math.max(1, cell.columns);
    }
    grid.push(cells);
  }
  return grid;
}

const labelOf = (cell: Cell | undefined): Label | undefined => {
  const text = cellText(cell);
  return text === '' ? undefined : readLabelCell(text);
};

/** The columns of a table of questions and answers; `undefined` where it is no such table. */
function columnsOf(grid: readonly (Cell | undefined)[][]): Columns | undefined {
  const width = Math.max(...grid.map((row) => row.length));
  if (width < 2 || grid.length === 0) return undefined;
  const at = grid.slice(0, 12).findIndex(namesColumns);
  const named = at >= 0;
  const head = grid[Math.max(0, at)]?.map(cellText) ?? [];
  const body = named ? grid.slice(at + 1) : grid;
  const stats = Array.from({ length: width }, (_, column) => {
    const texts = body.map((row) => cellText(row[column])).filter((text) => text !== '');
    return {
      filled: texts.length,
      labels: body.filter((row) => labelOf(row[column])).length,
      asking: texts.filter((text) => asks(withoutLabel(text)) >= 0.4).length,
      length: texts.reduce((sum, text) => sum + Math.min(text.length, 300), 0) / Math.max(1, texts.length),
    };
  });
  const label = stats.findIndex(({ filled, labels }) => labels >= 1 && labels * 10 >= filled * 6);
  let question = named
    ? head.findIndex((text, i) => i !== label && questionHead.test(text) && !labelHead.test(text))
    : -1;
  const most = stats.reduce(
    (best, { asking }, i) => (i !== label && asking > (stats[best]?.asking ?? 0) ? i : best),
    label === 0 ? 1 : 0,
  );
  const asking = stats[most];
  if (question < 0 && asking && asking.asking >= 1 && asking.asking * 10 >= asking.filled * 4 && most < width - 1)
    question = most;
  if (question < 0 && named) question = label === 0 ? (width > 2 ? 1 : -1) : 0;
  // Numbers, then words, then values: a form whose questions are mere nouns.
  if (
    question < 0 &&
    label === 0 &&
    width === 3 &&
    body.length > 1 &&
    (stats[1]?.length ?? 0) > 8 &&
    (stats[1]?.filled ?? 0) >= body.length * 0.7
  )
    question = 1;
  if (question < 0 && !(named && label === 0)) return undefined;
  const rest = Array.from({ length: width }, (_, i) => i).filter(
    (i) => i !== question && i !== label && (i > question || question < 0) && (stats[i]?.filled ?? 0) > 0,
  );
  const byName = named ? rest.filter((i) => answerHead.test(head[i] ?? '')) : [];
  const answers =
    byName.length > 0
      ? byName
      : rest.length > 0
        ? rest
        : question < width - 1 && width > question + 1
          ? [width - 1]
          : [];
  if (answers.length === 0) return undefined;
  const headings = named ? at + 1 : answers.length > 1 && isHeading(grid[0] ?? [], question, answers) ? 1 : 0;
  return {
    label: label >= 0 ? label : undefined,
    question: question < 0 ? label : question,
    answers,
    names: answers.length > 1 && headings > 0 ? answers.map((i) => (head[i] ?? '').replace(/[\s:]+$/, '')) : [],
    headings,
  };
}

/** A row that says which column asks and which answers. */
function namesColumns(row: readonly (Cell | undefined)[]): boolean {
  const head = row.map(cellText);
  if (head.some((text) => text.length >= 60 || text.includes('?'))) return false;
  return (
    head.some((text) => answerHead.test(text)) &&
    head.some(
      (text, i) =>
        (questionHead.test(text) || labelHead.test(text)) &&
        !(answerHead.test(text) && i > 0 && !questionHead.test(text)),
    )
  );
}

/** The number of the first question that a table holds, where it holds one. */
export function firstPathIn(table: Table): Path | undefined {
  for (const row of table.rows.slice(0, 4)) {
    const cell = row.cells.find(({ lines }) => lines.length > 0);
    const text = cellText(cell);
    const path = (readLabelCell(text) ?? readLabel(text))?.paths[0];
    if (path && typeof path[0] === 'number') return path;
  }
  return undefined;
}

const isHeading = (row: readonly (Cell | undefined)[], question: number, answers: readonly number[]): boolean =>
  row.some((cell) => cell?.heading) ||
  (asks(withoutLabel(cellText(row[question]))) < 0.4 &&
    answers.every((i) => cellText(row[i]).length < 40 && !/^[£$]/.test(cellText(row[i]))));

function withoutLabel(text: string): string {
  const label = readLabel(text);
  return label ? text.slice(label.end) : text;
}

interface RowState {
  path?: Path;
  stem?: Snippet;
  section: readonly string[];
}

/** A row as read: whose it is, what it asks, what it answers. */
interface ReadRow {
  readonly path?: Path;
  readonly paths: readonly Path[];
  readonly sub?: string;
  readonly question: Snippet;
  readonly isPart: boolean;
  readonly answers: readonly (readonly Snippet[])[];
  readonly at: number;
  readonly isHeading: boolean;
}

/** Questions and answers of a table that has a column for each; `undefined` where it has not. `before` is the number that stands before the table. */
export function readQuestionTable(table: Table, section: readonly string[], before?: Path): Draft[] | undefined {
  const grid = matrix(table);
  const columns = columnsOf(grid);
  if (!columns) return undefined;
  const rows = readRows(grid, columns, before);
  const drafts: Draft[] = [];
  const state: RowState = { section };
  rows.forEach((row, i) => {
    if (row.isHeading) {
      const words = row.question.text;
      if (words !== '' && words.length < 120) state.section = [...section, words];
      state.path = undefined;
      state.stem = undefined;
      return;
    }
    const empty = row.answers.every((lines) => lines.length === 0);
    if (row.isPart && state.stem) {
      for (const [k, lines] of row.answers.entries()) {
        const column = columns.names[k];
        const name = row.sub ?? row.question.text.replace(/[\s:–-]+$/, '');
        drafts.push({
          path: state.path,
          part: column ? `${name}, ${column}` : name,
          question: row.sub ? row.question : state.stem,
          lines,
          section: state.section,
          at: row.at,
        });
      }
      return;
    }
    state.path = row.path;
    state.stem = row.question;
    const next = rows[i + 1];
    const goesOn =
      next !== undefined &&
      !next.isHeading &&
      (next.isPart ||
        (row.path !== undefined &&
          next.path !== undefined &&
          next.path.length > row.path.length &&
          isNext(row.path, next.path)));
    // A stem's own cell is empty where its parts have the answers.
    if (empty && goesOn && (next?.isPart || endsOpen(row.question.text) || asks(row.question.text) < 0.7)) return;
    for (const [k, lines] of row.answers.entries()) {
      const part = columns.names[k];
      for (const path of row.paths.length > 0 ? row.paths : [undefined])
        drafts.push({
          path,
          part: part || undefined,
          question: row.question,
          lines,
          section: state.section,
          at: row.at,
        });
    }
  });
  return drafts;
}

function readRows(grid: readonly (Cell | undefined)[][], columns: Columns, before: Path | undefined): ReadRow[] {
  const rows: ReadRow[] = [];
  const headText = grid[Math.max(0, columns.headings - 1)]?.map(cellText).join('|') ?? '';
  const hasLabels =
    columns.label !== undefined || grid.some((row) => readLabel(cellText(row[columns.question]))?.paths.length);
  // Where there is a section B, `A1` is the first question of section A.
  const sectioned = grid.some((row) => /^B\.?\s?\d{1,2}\b/.test(cellText(row[columns.label ?? columns.question])));
  let path = before;
  grid.forEach((cells, i) => {
    if (i < columns.headings || (columns.headings > 0 && cells.map(cellText).join('|') === headText)) return;
    const questionLines = columns.question === columns.label ? [] : cellWords(cells[columns.question]);
    const first = cells[columns.question]?.lines[0];
    const words = joinLines(questionLines);
    const own = columns.label === undefined ? undefined : labelOf(cells[columns.label]);
    const inside = own ? undefined : readLabel(words.text);
    const label = own ?? (inside && inside.paths.length > 0 && inside.strength !== 'weak' ? inside : undefined);
    const question = label && label === inside ? slice(words, inside.end) : words;
    const answers = columns.answers.map((k) =>
      cells[k] === cells[columns.question] ? [] : withoutAnswerLabel(cellWords(cells[k])),
    );
    const at = cells.find((cell) => cell && cell.lines.length > 0)?.lines[0]?.words.runs[0]?.from ?? 0;
    const empty = answers.every((lines) => lines.length === 0);
    const letters = label?.paths[0];
    if (!label) {
      const isOneCell = new Set(cells.filter((cell) => cell && cell.lines.length > 0)).size < 2;
      const across =
        columns.label !== undefined && cellText(cells[columns.label]) !== ''
          ? join(cellWords(cells[columns.label]))
          : words;
      const bulleted = first?.bullet !== undefined;
      const short = words.text.length < 90 && asks(words.text) < 0.6;
      const isPart =
        words.text !== '' &&
        hasLabels &&
        path !== undefined &&
        (bulleted || short) &&
        !(isOneCell && !bulleted && !isPartOfStem(rows));
      if (words.text === '' && empty && across.text === '') return;
      const heading = !isPart && isOneCell && (asks(across.text) < 0.7 || columns.label !== undefined);
      rows.push({
        path: undefined,
        paths: [],
        question: heading ? across : words,
        isPart: isPart && !heading,
        answers,
        at,
        isHeading: heading,
      });
      return;
    }
    // A letter or a small Roman number below a number is a part of it, or makes the number longer.
    if (typeof letters?.[0] === 'string' && letters.length === 1 && path) {
      const parent = path.filter((part) => typeof part === 'number');
      if (parent.length > 1 && label === inside) {
        rows.push({ paths: [], sub: String(letters[0]), question, isPart: true, answers, at, isHeading: false });
        return;
      }
      const full = [...parent, ...letters];
      path = full;
      rows.push({ path: full, paths: [full], question, isPart: false, answers, at, isHeading: false });
      return;
    }
    path =
      sectioned && /^A\.?\s?\d/.test(cellText(cells[columns.label ?? columns.question]))
        ? [cellText(cells[columns.label ?? columns.question])[1] === '.' ? 'A.' : 'A', ...(label.paths[0] ?? [])]
        : label.paths[0];
    const all = label.paths.length > 1 ? label.paths : path ? [path] : [];
    rows.push({ path, paths: all, question, isPart: false, answers, at, isHeading: question.text === '' && empty });
  });
  return rows;
}

/** Whether the row above is a stem that waits for its parts. */
const isPartOfStem = (rows: readonly ReadRow[]): boolean => {
  const last = rows.at(-1);
  return (
    last !== undefined &&
    !last.isHeading &&
    (last.isPart || (last.answers.every((lines) => lines.length === 0) && endsOpen(last.question.text)))
  );
};

function withoutAnswerLabel(lines: readonly Snippet[]): Snippet[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  const label = readLabel(first.text);
  if (label?.role !== 'answer') return [...lines];
  const words = slice(first, label.end);
  return words.text === '' ? rest : [words, ...rest];
}

/** A table whose first column names the question and the role of what stands beside it: `Question 1 | ...`, `Answer | ...`. */
export function readRoleTable(table: Table, section: readonly string[]): Draft[] | undefined {
  const roles = table.rows.map((row) => roleOf(row));
  const answers = roles.filter((label) => label?.role === 'answer').length;
  const questions = roles.filter((label) => label?.role === 'question').length;
  if (answers < 1 || questions < 1 || (answers + questions) * 10 < table.rows.length * 7) return undefined;
  const drafts: Draft[] = [];
  let open: { path?: Path; question: Snippet; at: number } | undefined;
  table.rows.forEach((row, i) => {
    const label = roles[i];
    const words = join(row.cells.slice(1).flatMap(cellWords));
    if (label?.role === 'question') open = { path: label.paths[0], question: words, at: words.runs[0]?.from ?? 0 };
    else if (label?.role === 'answer' && open)
      drafts.push({
        path: open.path,
        question: open.question,
        lines: row.cells.slice(1).flatMap(cellWords),
        section,
        at: open.at,
      });
  });
  return drafts;
}

const roleOf = (row: Row): Label | undefined => {
  const text = cellText(row.cells[0]);
  if (text === '' || text.length > 30) return undefined;
  const label = readLabel(`${text}${/[:.]$/.test(text) ? '' : ':'}`);
  return label && label.role !== 'bare' && label.end >= text.length ? label : undefined;
};

export { hasHeading };
