import { flatMap } from '../../../text/flat-map.ts';
import type { Row, Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { countedLabels } from '../../lines/counted-labels.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { nameOf, type Path, sameName } from '../../lines/number-path.ts';
import { readLabel, readLabelCell } from '../../lines/read-label.ts';
import { join, type Snippet, slice, startOf } from '../../lines/snippet.ts';
import { gridParts, hasHeading } from '../../parts/grid-parts.ts';
import { asks } from '../asked/asks.ts';
import { type Asked, type Draft, draftOf } from '../draft.ts';
import { isAboutTheLetter, namesColumns } from './column-heads.ts';
import { columnsOf, matrix } from './table-columns.ts';

interface Named {
  readonly path?: Path;
  readonly words: Snippet;
  readonly asked?: Asked;
}

const yearLike = /^(?:fy\s*)?(?:19|20)\d\d(?:\s?[-/–]\s?(?:19|20)?\d\d)?\b/i;

/**
 * One table that answers all: its rows are the questions and its columns years or kinds, or the other way about. Questions are told
 * by their labels or by the words they share with the request; `undefined` where neither rows nor columns are questions.
 */
export function readGridTable(table: Table, asked: readonly Asked[], section: readonly string[]): Draft[] | undefined {
  if (table.rows.length < 2 && !(table.rows.length === 1 && asked.length > 0)) return undefined;
  const [head, only, ...more] = table.rows;
  if (head && only && more.length === 0) {
    const names = head.cells.map((cell) => nameIn(join(cellWords(cell)), asked));
    const quarters = head.cells.every((cell) => /^q[1-4]$/i.test(cellText(cell)));
    const figures = only.cells.every((cell) => /^[£\d]/.test(cellText(cell)));
    // Questions side by side with an answer under each; four quarters look the same.
    if (names.length > 1 && names.every((name) => name.asked) && !(quarters && figures))
      return names.map((name, k) => {
        const lines = cellWords(only.cells[k]);
        const { path, words } = name.asked as Asked;
        return draftOf({ path, question: words, lines, section, at: startOf(lines[0]) });
      });
  }
  const heading = hasHeading(table);
  const heads = heading ? (table.rows[0]?.cells.slice(1) ?? []) : [];
  const body = heading ? table.rows.slice(1) : table.rows;
  const rows = ofOneQuestion(
    withHalfNamed(
      inSections(
        body.map((row) => nameIn(join(cellWords(row.cells[0])), asked)),
        body,
      ),
      asked,
    ),
  );
  const columns = ofOneQuestion(heads.map((cell) => nameIn(join(cellWords(cell)), asked)));
  const rowShare = support(rows);
  const columnShare = support(columns);
  if (Math.max(rowShare, columnShare) < 0.6) return undefined;
  const at = (words: readonly Snippet[]): number => startOf(words[0]);
  const byRows = rowShare >= columnShare;
  const names = byRows ? rows : columns;
  // A question with several rows (or columns) of its own is told by both: `2021/22, Calls received`.
  const lone = aloneIn(names);
  const draftsAt = (i: number, k: number): Draft[] => {
    const row = body[i];
    const cell = row?.cells[k + 1];
    const name = names[byRows ? i : k];
    if (!row || !cell || !name || (!name.path && !name.asked)) return [];
    const lines = cellWords(cell);
    const [ofRow, ofColumn] = [clean(cellText(row.cells[0])), clean(cellText(heads[k]))];
    const parts = byRows
      ? [lone.has(name) ? '' : ofRow, row.cells.length > 2 ? ofColumn : '']
      : [ofRow, lone.has(name) ? '' : ofColumn];
    if (byRows && lines.length === 0 && row.cells.length > 2 && ofColumn === '') return [];
    return [
      draftOf({
        path: name.path ?? name.asked?.path,
        part: parts.filter((part) => part !== '').join(', ') || undefined,
        question: name.asked?.words ?? name.words,
        lines,
        section,
        at: at(lines) || at([name.words]),
      }),
    ];
  };
  // Columns of one question each are read one after the other, whatever else row by row.
  if (!byRows && lone.size === names.length)
    return flatMap(columns, (_, k) => flatMap(body, (_row, i) => draftsAt(i, k)));
  return flatMap(body, (row, i) => flatMap(row.cells.slice(1), (_, k) => draftsAt(i, k)));
}

/** Where other rows are told, `Replacement bins` is of the one question left that has half of its words. */
function withHalfNamed(names: readonly Named[], asked: readonly Asked[]): readonly Named[] {
  const taken = new Set(names.flatMap(({ asked: own }) => own ?? []));
  if (taken.size === 0 || names.every(({ path, asked: own }) => path || own)) return names;
  return names.map((name) => {
    if (name.path || name.asked || yearLike.test(name.words.text)) return name;
    const mine = contentWords(name.words.text);
    const half = asked.filter((each) => !taken.has(each) && sharedWords(mine, contentWords(each.words.text)) >= 0.5);
    return half.length === 1 ? { ...name, asked: half[0] } : name;
  });
}

/** Where most names are of one question and the others of none, all are its: `Calls received | Abandoned | Cost per call`. */
function ofOneQuestion(names: readonly Named[]): readonly Named[] {
  const [only, ...more] = new Set(flatMap(names, ({ asked }) => asked ?? []));
  if (!only || more.length > 0 || names.some(({ path }) => path) || support(names) < 0.6) return names;
  return names.map((name) => ({ ...name, asked: only }));
}

const clean = (text: string): string => text.replace(/(?<![\s:])[\s:]+$/, '');

/** The names that no other one shares its question with. */
function aloneIn(names: readonly Named[]): ReadonlySet<Named> {
  const questionOf = ({ path, asked }: Named): string | Asked | undefined => {
    const own = path ?? asked?.path;
    return own ? nameOf(own) : asked;
  };
  const counts = new Map<string | Asked | undefined, number>();
  for (const name of names) counts.set(questionOf(name), (counts.get(questionOf(name)) ?? 0) + 1);
  return new Set(names.filter((name) => counts.get(questionOf(name)) === 1));
}

/** `A1` where a section B comes: the first question of section A, and no answer to question 1. */
function inSections(names: readonly Named[], rows: readonly Row[]): Named[] {
  const marks = rows.map(({ cells: [first] }) => cellText(first));
  const areSections = marks.some((mark) => /^A\.?\s?1\b/.test(mark)) && marks.some((mark) => /^B\.?\s?1\b/.test(mark));
  return names.map((name, i) =>
    areSections && typeof name.path?.[0] === 'number' && /^A\.?\s?\d/.test(marks[i] ?? '')
      ? { ...name, path: ['A', ...name.path] }
      : name,
  );
}

function nameIn(words: Snippet, asked: readonly Asked[]): Named {
  const label = readLabel(words.text);
  if (label && label.paths.length === 1 && label.strength !== 'weak' && !yearLike.test(words.text)) {
    const path = label.paths[0] as Path;
    return {
      path,
      words: slice(words, label.end),
      asked: asked.find((question) => sameName(question.path, path)),
    };
  }
  if (yearLike.test(words.text) || words.text.length < 3) return { words };
  const mine = contentWords(words.text);
  let best: Asked | undefined;
  let most = 0.5;
  for (const question of asked) {
    const theirs = contentWords(question.words.text);
    const share = theirs.size === 1 && mine.size > 1 ? 0 : sharedWords(mine, theirs);
    if (share > most) {
      most = share;
      best = question;
    }
  }
  return { words, asked: best };
}

const support = (names: readonly Named[]): number =>
  names.length === 0 ? 0 : names.filter(({ path, asked }) => path || asked).length / names.length;

/** One answer a column, under its question: a file of separated values with a row for each authority, or one row alone. */
export function readHeadedTable(table: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0 || rows.length > 3 || head.cells.length < 3) return undefined;
  const heads = head.cells.map(cellText).filter((text) => text !== '' && !isAboutTheLetter.test(text));
  const asking = heads.filter((text) => asks(text.slice(readLabel(text)?.end ?? 0)) >= 0.4).length;
  if (asking < 2 || asking * 3 < heads.length) return undefined;
  // `i. | Is there a CRM? | Yes - is it used?` over `ii.`: rows with a number each.
  if (!readLabelCell(heads[1] ?? '') && table.rows.every(({ cells }) => readLabelCell(cellText(cells[0]))))
    return undefined;
  // `What we said | What was asked | Number` names columns, and asks nothing.
  if (namesColumns(head.cells) && columnsOf(matrix(table))?.label !== undefined) return undefined;
  const labels = countedLabels(head.cells.map(cellText));
  return flatMap(rows, (row) =>
    flatMap(head.cells, (cell, k): Draft[] => {
      const words = join(cellWords(cell));
      const lines = cellWords(row.cells[k]);
      // Columns that say whose row it is ask nothing.
      if (words.text === '' || isAboutTheLetter.test(words.text)) return [];
      const label = labels[k];
      const question = label ? slice(words, label.end) : words;
      return [draftOf({ path: label?.paths[0], question, lines, section, at: startOf(lines[0], question) })];
    }),
  );
}

/** A table whose first cell asks the question that all its figures answer: `1. How many were bought? | 2022 | 2023`. */
export function readAskingTable(table: Table, section: readonly string[]): Draft[] | undefined {
  const [head, ...rows] = table.rows;
  const [first, ...names] = head?.cells ?? [];
  if (!first || names.length === 0 || rows.length === 0) return undefined;
  const words = join(cellWords(first));
  const label = readLabel(words.text);
  const [path] = label?.paths ?? [];
  if (!label || typeof path?.[0] !== 'number' || asks(words.text.slice(label.end)) < 0.5) return undefined;
  const isName = (text: string): boolean => text !== '' && text.length < 40 && asks(text) < 0.4;
  if (!names.map(cellText).every((text) => isName(text) && (yearLike.test(text) || /^\p{L}/u.test(text))))
    return undefined;
  if (rows.some((row) => row.cells.length !== names.length + 1 || readLabel(cellText(row.cells[0]))?.paths.length))
    return undefined;
  const headed = head ? [{ cells: head.cells.map((cell) => ({ ...cell, heading: true })) }, ...rows] : rows;
  const question = slice(words, label.end);
  return gridParts({ ...table, rows: headed }).map(({ part, lines }) =>
    draftOf({ path, part, question, lines, section, at: startOf(lines[0], words) }),
  );
}
