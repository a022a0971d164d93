import type { Cell } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { countedLabels } from '../../lines/counted-labels.ts';
import { joinLines } from '../../lines/join-lines.ts';
import type { Label } from '../../lines/label.ts';
import { type Path, samePath } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { join, type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { asks, endsOpen } from '../asked/asks.ts';
import type { Grid } from './column-kinds.ts';
import { labelsIn } from './label-column.ts';
import { firstLetter } from './part-letters.ts';
import { answersIn, isOnceForAll, reasonsIn, type Said } from './row-answers.ts';
import type { Columns } from './table-columns.ts';
import {
  continuesRow,
  endsQuestion,
  isGhostOfRow,
  isGhostRow,
  type ReadRow,
  repeatedHead,
  withInner,
  withPeriodsApart,
} from './table-row.ts';

/** The rows of a table of questions and answers: whose each is, what it asks, what it answers. `before` is the number that stands before the table. */
export const readQuestionRows = (grid: Grid, columns: Columns, before: Path | undefined): readonly ReadRow[] =>
  new RowReader(grid, columns, before).read();

/** A row on its way to be read. */
interface Row {
  readonly cells: Grid[number];
  readonly at: number;
  /** All words of the question's cell, and of its lines each. */
  readonly words: Snippet;
  readonly lines: readonly Snippet[];
  /** The words without the number before them. */
  readonly question: Snippet;
  readonly label?: Label;
  /** Where in the words the number ends that stands before them; absent where it has a cell of its own. */
  readonly inside?: number;
  readonly said: Said;
  readonly reasons?: readonly Snippet[];
  /** Nothing is answered. */
  readonly isEmpty: boolean;
  /** Nothing stands in more than one cell. */
  readonly isAlone: boolean;
  /** Its question's cell is that of the row above. */
  readonly isSpanned: boolean;
  /** The name of a part, in a column of such names. */
  readonly part?: Snippet;
}

const asked = { paths: [], isPart: false, isHeading: false } as const;
const heading = { paths: [], isPart: false, answers: [], isHeading: true } as const;

class RowReader {
  private readonly rows: ReadRow[] = [];
  private path: Path | undefined;
  private readonly grid: Grid;
  private readonly columns: Columns;
  private readonly head: readonly string[] | undefined;
  /** The section that `A1`, `A2` count in. */
  private readonly isSectioned: boolean;
  /** A number that nothing closes is one where the column counts on with it. */
  private readonly counted: readonly (Label | undefined)[];
  private readonly labels: readonly (Label | undefined)[];
  private readonly hasLabels: boolean;
  private readonly isSaidOnce: boolean;

  constructor(grid: Grid, columns: Columns, before: Path | undefined) {
    this.grid = grid;
    this.columns = columns;
    this.path = before;
    this.head = columns.headings > 0 ? grid[columns.headings - 1]?.map(cellText) : undefined;
    this.isSectioned = isSectioned(grid, columns);
    this.counted = countedLabels(
      grid.map((cells) =>
        columns.question === columns.label ? '' : joinLines(cellWords(cells[columns.question])).text,
      ),
      before,
    );
    this.labels = labelsIn(grid, columns.label);
    this.hasLabels = columns.label !== undefined || this.counted.some(Boolean);
    this.isSaidOnce = isOnceForAll(grid, columns);
  }

  read(): readonly ReadRow[] {
    this.grid.forEach((cells, i) => {
      if (i < this.columns.headings) return;
      const repeated = repeatedHead(cells, this.head, this.columns);
      if (!repeated) this.row(this.rowAt(cells, i), i);
      else if (repeated.text !== '') this.rows.push({ ...heading, question: repeated, at: startOf(repeated) });
    });
    return this.rows;
  }

  private rowAt(cells: Grid[number], i: number): Row {
    const { columns } = this;
    const lines = columns.question === columns.label ? [] : cellWords(cells[columns.question]);
    const words = joinLines(lines);
    // A number that reaches over several rows is the first one's; the others are its parts.
    const reaches = (k: number | undefined): boolean =>
      k !== undefined && i > columns.headings && cells[k] !== undefined && cells[k] === this.grid[i - 1]?.[k];
    const isSpanned = reaches(columns.label) && columns.label !== columns.question;
    const own = isSpanned ? undefined : this.labels[i];
    const inside = own ? undefined : this.counted[i];
    const said = answersIn(cells, columns, this.isSaidOnce);
    return {
      cells,
      at: cells.find((cell) => cell && cell.lines.length > 0)?.lines[0]?.words.runs[0]?.from ?? 0,
      words,
      lines,
      question: inside ? slice(words, inside.end) : words,
      label: own ?? inside,
      inside: inside?.end,
      said,
      reasons: columns.reasons.length > 0 ? reasonsIn(cells, columns) : undefined,
      isEmpty: said.answers.every((answer) => answer.length === 0),
      isAlone: new Set(cells.filter((cell) => cell && cell.lines.length > 0)).size < 2,
      isSpanned: isSpanned && reaches(columns.question),
      part: columns.parts === undefined ? undefined : join(cellWords(cells[columns.parts])),
    };
  }

  private row(row: Row, i: number): void {
    const { rows, path } = this;
    const { label, words, said, at } = row;
    const above = rows.at(-1);
    if (headsLetters(row)) rows.push({ ...asked, question: words, ...said, at, isHeading: true });
    // A part whose number and question stand in the row of the first part.
    else if (row.part && row.part.text !== '' && !label && words.text === '' && path && above?.isPart)
      rows.push({ ...partRow(row.part), ...said, at });
    else if (above && !label && !row.isEmpty && isGhostOfRow(words, said.answers, above)) return;
    else if (above && !above.isHeading && this.goesOn(row, above)) rows[rows.length - 1] = joined(above, row);
    else if (label) this.labelled(row, label, i);
    else this.unlabelled(row);
  }

  private goesOn({ words, lines, label, cells, isEmpty, isSpanned }: Row, above: ReadRow): boolean {
    const { columns } = this;
    if (isEmpty) return !label && endsQuestion(words, above, cells, columns);
    return isSpanned || (!label && continuesRow(words, lines.length > 0, above, cells, columns));
  }

  private unlabelled({ cells, words, lines, said, reasons, at, isEmpty, isAlone }: Row): void {
    const { columns, path, rows } = this;
    const name = columns.question === columns.label ? join(cellWords(cells[columns.question])) : undefined;
    if (name && name.text !== '' && name.text.length < 90 && path && !isEmpty && name.text !== cellText(cells.at(-1))) {
      rows.push({ ...asked, question: name, isPart: true, ...said, at });
      return;
    }
    const isBulleted = cells[columns.question]?.lines[0]?.bullet !== undefined;
    // `- = not yet begun` across the columns: a key to the signs above.
    if (isBulleted && isEmpty && isAlone && cells[columns.question] === cells[columns.answers[0] ?? -1]) return;
    const isShort = words.text.length < 90 && asks(words.text) < 0.6;
    const isPart =
      words.text !== '' &&
      this.hasLabels &&
      path !== undefined &&
      (isBulleted || isShort) &&
      !(isAlone && !isBulleted && (columns.parts !== undefined || !isPartOfStem(rows)));
    const across =
      columns.label !== undefined && cellText(cells[columns.label]) !== ''
        ? join(cellWords(cells[columns.label]))
        : words;
    if (words.text === '' && isEmpty && across.text === '') return;
    const isHeading = !isPart && isAlone && (asks(across.text) < 0.7 || columns.label !== undefined);
    const read: ReadRow = { ...asked, question: isHeading ? across : words, isPart, ...said, reasons, at, isHeading };
    rows.push(...(isPart ? withPeriodsApart(read, lines) : [read]));
  }

  private labelled(row: Row, label: Label, i: number): void {
    const { cells, question, said, reasons, at, part } = row;
    const { columns, path, rows } = this;
    const [own, ...more] = label.paths;
    const letter = own?.[0];
    // A letter or a small Roman number below a number is a part of it, or makes the number longer.
    if (typeof letter === 'string' && own?.length === 1 && path) {
      const parent = path.filter((step) => typeof step === 'number');
      if (parent.length > 1 && row.inside !== undefined)
        rows.push({ ...asked, sub: letter, question, isPart: true, ...said, at });
      else this.asks([...parent, letter], row, question);
      return;
    }
    const sub =
      columns.sub === undefined
        ? ''
        : cellText(cells[columns.sub])
            .replace(/[().\s]/g, '')
            .toLowerCase();
    if (own && sub !== '' && more.length === 0) {
      this.asks([...own, sub], row, question);
      return;
    }
    const above = rows.at(-1);
    if (own && part && part.text !== '' && more.length === 0) {
      if (!path || !samePath(path, own) || above?.isHeading)
        rows.push({ ...asked, path: own, paths: [own], question, isStem: true, answers: [], at });
      this.path = own;
      rows.push({ ...partRow(part), ...said, at });
      return;
    }
    const hasCell = row.inside === undefined;
    if (hasCell && above && isGhostRow(cellText(cells[columns.label ?? 0]), label.paths, above)) return;
    this.path = own && this.inSection(own, cells);
    const first = hasCell && more.length === 0 ? firstLetter(question, this.grid[i + 1], columns) : undefined;
    if (this.path && first) {
      this.asks([...this.path, ...first.path], row, slice(question, first.end));
      return;
    }
    const paths = this.path && more.length === 0 ? [this.path] : label.paths;
    const isHeading = question.text === '' && row.isEmpty && columns.question !== columns.label;
    const read: ReadRow = { path: this.path, paths, question, isPart: false, ...said, at, isHeading, reasons };
    rows.push(...(paths.length === 1 ? withInner(read, cells, columns, row.inside ?? 0) : [read]));
  }

  /** A question under one number. */
  private asks(path: Path, { said, reasons, at }: Row, question: Snippet): void {
    this.path = path;
    this.rows.push({ ...asked, path, paths: [path], question, ...said, reasons, at });
  }

  /** `A1` in full, where the table has sections. */
  private inSection(path: Path, cells: Grid[number]): Path {
    const mark = cellText(cells[this.columns.label ?? this.columns.question]);
    if (!this.isSectioned || typeof path[0] !== 'number' || !/^A\.?\s?\d/.test(mark)) return path;
    return [mark[1] === '.' ? 'A.' : 'A', ...path];
  }
}

/** Where there is a section B, or nothing but A1, A2, ... beside questions, `A1` is the first question of section A. */
function isSectioned(grid: Grid, { headings, label, question }: Columns): boolean {
  const marks = grid.slice(headings).map((cells) => cellText(cells[label ?? question]));
  const isBeside = label !== undefined && label !== question;
  const isOfA = (mark: string): boolean =>
    isBeside
      ? /^A\.?\s?\d{1,2}$/.test(mark)
      : /^A\.?\s?\d{1,2}[.:)]?\s+\p{L}/u.test(mark) && asks(mark.replace(/^\S+\s/, '')) > -0.3;
  return marks.some((mark) => /^B\.?\s?\d{1,2}\b/.test(mark)) || (marks.length > 1 && marks.every(isOfA));
}

/** A lettered heading over all columns (`B. Costs`) is no question. */
function headsLetters({ label, isAlone, question, cells }: Row): boolean {
  const [own] = label?.paths ?? [];
  return (
    isAlone &&
    own?.length === 1 &&
    typeof own[0] === 'string' &&
    asks(question.text) < 0.5 &&
    ((cells[0] as Cell | undefined)?.columns ?? 1) > 1
  );
}

/** A row with what goes on in the row below it. */
const joined = (above: ReadRow, { words, isSpanned, isEmpty, said: { answers } }: Row): ReadRow => ({
  ...above,
  question: isSpanned && !isEmpty ? above.question : joinLines([above.question, words]),
  answers: answers.map((lines, k) => [...(above.answers[k] ?? []), ...lines]),
});

/** What the name of a part says of its row: its letter, or its words. */
function partRow(named: Snippet): Pick<ReadRow, 'paths' | 'sub' | 'question' | 'isPart' | 'isHeading'> {
  const letter = readLabel(named.text);
  const sub = typeof letter?.paths[0]?.[0] === 'string' ? String(letter.paths[0][0]) : undefined;
  const question = sub && letter ? slice(named, letter.end) : named;
  return { paths: [], sub, question, isPart: true, isHeading: false };
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
