import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { countedLabels } from '../../lines/counted-labels.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { isNext, isUnder, type Path, samePath } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { join, type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { labelledValues } from '../../parts/labelled-values.ts';
import { asks, endsOpen } from '../asked/asks.ts';
import { type Draft, draftOf } from '../draft.ts';
import { isCapitals } from '../items/line-signs.ts';
import { headsNotes } from '../items/notes-behind.ts';
import type { Grid } from './column-kinds.ts';
import { labelsIn } from './label-column.ts';
import { firstLetter, withLettersInStep } from './part-letters.ts';
import { answersIn, isOnceForAll, nameAt, reasonsIn } from './row-answers.ts';
import { type Columns, columnsOf, matrix } from './table-columns.ts';
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
  const rows = withLettersInStep(readRows(grid, columns, before));
  const drafts: Draft[] = [];
  const state: RowState = { section: columns.unit ? [...section, columns.unit] : section };
  let areNotes = false;
  rows.forEach((row, i) => {
    if (areNotes && !row.isHeading) return;
    if (row.isHeading) {
      const words = row.question.text;
      areNotes = headsNotes(words);
      // A heading in capitals stands beside the one in capitals above the table, not under it.
      const beside = isCapitals(words) && isCapitals(section.at(-1) ?? '');
      if (words !== '' && words.length < 120) state.section = [...(beside ? section.slice(0, -1) : section), words];
      state.path = undefined;
      state.stem = undefined;
      return;
    }
    const empty = row.answers.every((lines) => lines.length === 0);
    if (row.isPart && state.stem) {
      for (const [k, lines] of row.answers.entries()) {
        const column = nameAt(k, row, columns);
        const name = row.sub ?? row.question.text.replace(/(?<![\s:–-])[\s:–-]+$/, '');
        drafts.push(
          draftOf({
            path: state.path,
            part: column ? `${name}, ${column}` : name,
            question: row.sub ? row.question : state.stem,
            lines,
            section: state.section,
            at: row.at,
          }),
        );
      }
      return;
    }
    state.path = row.path;
    state.stem = row.question;
    if (row.isStem) state.over = row;
    const { over } = state;
    const stem = over?.path && row.path && isUnder(over.path, row.path) ? over.question.text : undefined;
    const next = rows[i + 1];
    const goesOn =
      next !== undefined &&
      !next.isHeading &&
      (next.isPart ||
        (row.path !== undefined &&
          next.path !== undefined &&
          next.path.length > row.path.length &&
          isNext(row.path, next.path)));
    if (row.isStem) return;
    // A stem's own cell is empty where its parts have the answers.
    if (empty && goesOn && (next?.isPart || endsOpen(row.question.text) || asks(row.question.text) < 0.7)) return;
    for (const [k, lines] of row.answers.entries()) {
      const part = nameAt(k, row, columns);
      // Values that stand labelled on lines of their own inside the cell are parts.
      const inside = part || lines.length < 2 ? undefined : labelledValues(lines.map((words) => ({ line: { words } })));
      for (const path of row.paths.length > 0 ? row.paths : [undefined])
        for (const each of inside ?? [{ part: part || undefined, lines }])
          drafts.push(
            draftOf({
              path,
              part: each.part,
              question: row.question,
              lines: each.lines,
              reasons: row.reasons,
              stem,
              section: state.section,
              at: row.at,
            }),
          );
    }
  });
  return drafts;
}

const headingRow = { paths: [], isPart: false, answers: [], isHeading: true };

function readRows(grid: Grid, columns: Columns, before: Path | undefined): ReadRow[] {
  const rows: ReadRow[] = [];
  const head = columns.headings > 0 ? grid[columns.headings - 1]?.map(cellText) : undefined;
  // Where there is a section B, or nothing but A1, A2, ... beside questions, `A1` is the first question of section A.
  const marks = grid.slice(columns.headings).map((row) => cellText(row[columns.label ?? columns.question]));
  const isBeside = columns.label !== undefined && columns.label !== columns.question;
  const sectioned =
    marks.some((mark) => /^B\.?\s?\d{1,2}\b/.test(mark)) ||
    (marks.length > 1 &&
      marks.every((mark) =>
        isBeside
          ? /^A\.?\s?\d{1,2}$/.test(mark)
          : /^A\.?\s?\d{1,2}[.:)]?\s+\p{L}/u.test(mark) && asks(mark.replace(/^\S+\s/, '')) > -0.3,
      ));
  // A number that nothing closes is one where the column counts on with it.
  const counted = countedLabels(
    grid.map((cells) => (columns.question === columns.label ? '' : joinLines(cellWords(cells[columns.question])).text)),
    before,
  );
  const hasLabels = columns.label !== undefined || counted.some(Boolean);
  const labels = labelsIn(grid, columns.label);
  const isSaidOnce = isOnceForAll(grid, columns);
  let path = before;
  grid.forEach((cells, i) => {
    if (i < columns.headings) return;
    const repeated = repeatedHead(cells, head, columns);
    if (repeated) {
      if (repeated.text !== '') rows.push({ ...headingRow, question: repeated, at: startOf(repeated) });
      return;
    }
    const questionLines = columns.question === columns.label ? [] : cellWords(cells[columns.question]);
    const first = cells[columns.question]?.lines[0];
    const words = joinLines(questionLines);
    // A number that reaches over several rows is the first one's; the others are its parts.
    const reaches = (k: number | undefined): boolean =>
      k !== undefined && i > columns.headings && cells[k] !== undefined && cells[k] === grid[i - 1]?.[k];
    const spanned = reaches(columns.label) && columns.label !== columns.question;
    const own = spanned ? undefined : labels[i];
    const inside = own ? undefined : counted[i];
    const label = own ?? inside;
    const question = label && label === inside ? slice(words, inside.end) : words;
    const said = answersIn(cells, columns, isSaidOnce);
    const { answers } = said;
    const reasons = columns.reasons.length > 0 ? reasonsIn(cells, columns) : undefined;
    const at = cells.find((cell) => cell && cell.lines.length > 0)?.lines[0]?.words.runs[0]?.from ?? 0;
    const empty = answers.every((lines) => lines.length === 0);
    const letters = label?.paths[0];
    // A lettered heading over all columns (`B. Costs`) is no question.
    const alone = new Set(cells.filter((cell) => cell && cell.lines.length > 0)).size < 2;
    if (
      label &&
      alone &&
      letters?.length === 1 &&
      typeof letters[0] === 'string' &&
      asks(question.text) < 0.5 &&
      (cells[0]?.columns ?? 1) > 1
    ) {
      rows.push({ paths: [], question: words, isPart: false, ...said, at, isHeading: true });
      return;
    }
    const named = columns.parts === undefined ? undefined : join(cellWords(cells[columns.parts]));
    // A part whose number and question stand in the row of the first part.
    if (named && named.text !== '' && !label && words.text === '' && path && rows.at(-1)?.isPart) {
      rows.push({ ...partRow(named), ...said, at });
      return;
    }
    const above = rows.at(-1);
    const again = spanned && reaches(columns.question);
    if (above && !label && !empty && isGhostOfRow(words, answers, above)) return;
    if (
      above &&
      !above.isHeading &&
      (empty
        ? !label && endsQuestion(words, above, cells, columns)
        : again || (!label && continuesRow(words, questionLines.length > 0, above, cells, columns)))
    ) {
      rows[rows.length - 1] = {
        ...above,
        question: again ? above.question : joinLines([above.question, words]),
        answers: answers.map((lines, k) => [...(above.answers[k] ?? []), ...lines]),
      };
      return;
    }
    if (!label) {
      const name = columns.question === columns.label ? join(cellWords(cells[columns.question])) : undefined;
      if (name && name.text !== '' && name.text.length < 90 && path && !empty && name.text !== cellText(cells.at(-1))) {
        rows.push({ paths: [], question: name, isPart: true, ...said, at, isHeading: false });
        return;
      }
      const isOneCell = new Set(cells.filter((cell) => cell && cell.lines.length > 0)).size < 2;
      const across =
        columns.label !== undefined && cellText(cells[columns.label]) !== ''
          ? join(cellWords(cells[columns.label]))
          : words;
      const bulleted = first?.bullet !== undefined;
      // `- = not yet begun` across the columns: a key to the signs above.
      if (bulleted && empty && isOneCell && cells[columns.question] === cells[columns.answers[0] ?? -1]) return;
      const short = words.text.length < 90 && asks(words.text) < 0.6;
      const isPart =
        words.text !== '' &&
        hasLabels &&
        path !== undefined &&
        (bulleted || short) &&
        !(isOneCell && !bulleted && (columns.parts !== undefined || !isPartOfStem(rows)));
      if (words.text === '' && empty && across.text === '') return;
      const heading = !isPart && isOneCell && (asks(across.text) < 0.7 || columns.label !== undefined);
      const row: ReadRow = {
        path: undefined,
        paths: [],
        question: heading ? across : words,
        isPart: isPart && !heading,
        ...said,
        reasons,
        at,
        isHeading: heading,
      };
      rows.push(...(row.isPart ? withPeriodsApart(row, questionLines) : [row]));
      return;
    }
    // A letter or a small Roman number below a number is a part of it, or makes the number longer.
    if (typeof letters?.[0] === 'string' && letters.length === 1 && path) {
      const parent = path.filter((part) => typeof part === 'number');
      if (parent.length > 1 && label === inside) {
        rows.push({ paths: [], sub: String(letters[0]), question, isPart: true, ...said, at, isHeading: false });
        return;
      }
      const full = [...parent, ...letters];
      path = full;
      rows.push({ path: full, paths: [full], question, isPart: false, ...said, reasons, at, isHeading: false });
      return;
    }
    const part =
      columns.sub === undefined
        ? ''
        : cellText(cells[columns.sub])
            .replace(/[().\s]/g, '')
            .toLowerCase();
    if (part !== '' && label.paths.length === 1) {
      path = [...(label.paths[0] ?? []), part];
      rows.push({ path, paths: [path], question, isPart: false, ...said, reasons, at, isHeading: false });
      return;
    }
    if (named && named.text !== '' && label.paths.length === 1) {
      const own = label.paths[0] ?? [];
      if (!path || !samePath(path, own) || above?.isHeading)
        rows.push({
          path: own,
          paths: [own],
          question,
          isPart: false,
          isStem: true,
          answers: [],
          at,
          isHeading: false,
        });
      path = own;
      rows.push({ ...partRow(named), ...said, at });
      return;
    }
    if (own && above && isGhostRow(cellText(cells[columns.label ?? 0]), own.paths, above)) return;
    path =
      sectioned &&
      typeof label.paths[0]?.[0] === 'number' &&
      /^A\.?\s?\d/.test(cellText(cells[columns.label ?? columns.question]))
        ? [cellText(cells[columns.label ?? columns.question])[1] === '.' ? 'A.' : 'A', ...(label.paths[0] ?? [])]
        : label.paths[0];
    const letter = own && path && label.paths.length === 1 ? firstLetter(question, grid[i + 1], columns) : undefined;
    if (letter && path) {
      const full = [...path, ...letter.path];
      path = full;
      const asked = slice(question, letter.end);
      rows.push({ path: full, paths: [full], question: asked, isPart: false, ...said, reasons, at, isHeading: false });
      return;
    }
    const all = label.paths.length > 1 ? label.paths : path ? [path] : [];
    const row = {
      path,
      paths: all,
      question,
      isPart: false,
      ...said,
      at,
      isHeading: question.text === '' && empty && columns.question !== columns.label,
      reasons,
    };
    rows.push(...(all.length === 1 ? withInner(row, cells, columns, label === inside ? inside.end : 0) : [row]));
  });
  return rows;
}

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
