import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { nameOf, sameName } from '../../lines/number-path.ts';
import { startOf } from '../../lines/snippet.ts';
import { flatTableAt } from '../../parts/flat-table.ts';
import { hasHeading } from '../../parts/grid-parts.ts';
import { partsOf } from '../../parts/parts.ts';
import type { Asked, Draft } from '../draft.ts';
import { isLineItem } from '../items/item.ts';
import { readGridTable } from '../tables/grid-table.ts';
import { rowsByQuestion } from '../tables/rows-by-question.ts';
import type { Unit } from './unit.ts';

/** What a unit answers that speaks for several questions where each has words or figures of its own: one table for all, or `Question 2 and 3` over both. */
export const sharedAnswerOf = (unit: Unit, asked: readonly Asked[]): Draft[] | undefined =>
  sharedTableOf(unit, asked) ?? (asked.length === 0 ? sharedWordsOf(unit) : undefined);

/** `Question 2 and 3` over a line that asks for each, and behind them what answers both. */
function sharedWordsOf({ path, also, items, section }: Unit): Draft[] | undefined {
  if (!path || also.length === 0) return undefined;
  const [first, ...rest] = items;
  const content = first && isLineItem(first) && first.body.text === '' ? rest : items;
  const paths = [path, ...also];
  const questions = content
    .slice(0, paths.length)
    .flatMap((item) => (isLineItem(item) && item.asks >= 0.4 ? item : []));
  const answer = content.slice(paths.length).filter((item) => !isLineItem(item) || item.not !== 'aside');
  const [next] = answer;
  if (questions.length < paths.length || !next || (isLineItem(next) && next.asks >= 0.4)) return undefined;
  return paths.flatMap((own, i) =>
    partsOf(answer, false).map(({ part, lines }) => ({
      path: own,
      part,
      question: questions[i]?.line.words,
      lines,
      section,
      at: startOf(questions[i]?.line.words) + i * 1e-6,
    })),
  );
}

/** What one table of a unit gives to each of the questions that it speaks for; `undefined` where it has none, or nothing tells whose a figure is. */
function sharedTableOf({ path, also, items }: Unit, asked: readonly Asked[]): Draft[] | undefined {
  if (!path || also.length === 0) return undefined;
  const at = items.findIndex((item, i) => (isLineItem(item) ? flatTableAt(items, i) !== undefined : true));
  const item = items[at];
  const table = item && (isLineItem(item) ? flatTableAt(items, at)?.table : item.table);
  const questions = [path, ...also].flatMap((own) => asked.find((question) => sameName(question.path, own)) ?? []);
  return table && questions.length > also.length ? readSharedTable(table, questions) : undefined;
}

/** A table that answers several questions: a column or a row for each, by its words or by its place; each question's figures one after another. */
export function readSharedTable(table: Table, asked: readonly Asked[]): Draft[] | undefined {
  const told = readGridTable(table, asked, []);
  const drafts =
    told && reaches(told, asked) ? told : (readSharedRows(table, asked) ?? readSharedColumns(table, asked));
  if (!drafts) return undefined;
  const at = Math.min(...drafts.map((draft) => draft.at));
  const rank = new Map(asked.map((question, i) => [keyOf(question), i]));
  return [...drafts]
    .sort((a, b) => (rank.get(nameIn(a)) ?? 0) - (rank.get(nameIn(b)) ?? 0))
    .map((draft, i) => ({ ...draft, at: at + i * 1e-6 }));
}

function readSharedRows(table: Table, asked: readonly Asked[]): Draft[] | undefined {
  const rows = rowsByQuestion(
    [{ kind: 'table', table }],
    asked.map(({ words }) => words),
  );
  return rows?.flatMap((parts, i) =>
    parts.map(
      ({ part, lines }): Draft => ({
        path: asked[i]?.path,
        question: asked[i]?.words,
        part,
        lines,
        section: asked[i]?.section ?? [],
        at: startOf(lines[0]),
      }),
    ),
  );
}

/** A column for each question, behind the rows' names: by the words that its head shares with the question, else by its place. */
function readSharedColumns(table: Table, asked: readonly Asked[]): Draft[] | undefined {
  const [head, ...rows] = table.rows;
  const names = head?.cells.slice(1).map(cellText) ?? [];
  if (!head || !hasHeading(table) || names.length !== asked.length || rows.length === 0) return undefined;
  if (
    names.some((name) => name === '' || isPeriodName(name)) ||
    rows.some(({ cells }) => cells.length !== names.length + 1)
  )
    return undefined;
  const questions = asked.map(({ words }) => contentWords(words.text));
  const told = names.map((name) => {
    const shares = questions.map((words) => sharedWords(contentWords(name), words));
    const most = Math.max(...shares);
    return most > 0 && shares.indexOf(most) === shares.lastIndexOf(most) ? shares.indexOf(most) : -1;
  });
  const isTold = !told.includes(-1) && new Set(told).size === names.length;
  // What tells of another order and not of all is no order.
  if (!isTold && told.some((place, i) => place >= 0 && place !== i)) return undefined;
  return names.flatMap((_, column) => {
    const { path, words, section } = asked[isTold ? (told[column] ?? column) : column] as Asked;
    return rows.map(({ cells }): Draft => {
      const lines = cellWords(cells[column + 1]);
      return { path, question: words, part: cellText(cells[0]), lines, section, at: startOf(lines[0]) };
    });
  });
}

const keyOf = ({ path, words }: Asked): string => (path ? nameOf(path) : words.text);

const nameIn = ({ path, question }: Draft): string => (path ? nameOf(path) : (question?.text ?? ''));

/** Each of the questions has a figure of the table. */
function reaches(drafts: readonly Draft[], asked: readonly Asked[]): boolean {
  const found = new Set(drafts.map(nameIn));
  return asked.every((question) => found.has(keyOf(question)));
}
