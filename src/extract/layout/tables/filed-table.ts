import { isPeriodName } from '../../../text/period-name.ts';
import type { Table } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { type Draft, draftOf } from '../draft.ts';
import { asideHead, isAboutTheLetter } from './column-heads.ts';
import type { Grid } from './column-kinds.ts';
import { labelsIn } from './label-column.ts';
import { matrix } from './table-columns.ts';
import { isPeriodHead } from './unit-heads.ts';

// Shapes: `Theme | Measure | 2024/25`, `Ref | Topic | Detail | Given | Comment`: topics that repeat, then a name that is each row's own, then what is
// said of it, now money, now a number, now a word. Not: a table of things, whose values are all of one kind; one of names and values alone.

const fewest = 4;
const widest = 8;

/** A line to a fact, under topics or beside codes, whatever the columns are called; `undefined` where the cells do not say which is which. */
export function readFiledTable(table: Table, above: readonly string[]): Draft[] | undefined {
  const grid = matrix(table);
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  if (width < 3 || width > widest || grid.length <= fewest) return undefined;
  const label = labelColumn(grid, width);
  const isHeaded = label === undefined || labelsIn(grid, label)[0] === undefined;
  const rows = isHeaded ? grid.slice(1) : grid;
  const heads = Array.from({ length: width }, (_, k) => (isHeaded ? cellText(grid[0]?.[k]) : ''));
  const columns = heads.map((_, k) => rows.map((cells) => cellText(cells[k])));
  const roles = rolesOf(columns, heads, label);
  if (!roles) return undefined;
  const { name, value, topics } = roles;
  const labels = labelsIn(grid, label).slice(isHeaded ? 1 : 0);
  const period = heads.slice(value, value + 1).filter(isPeriodHead);
  return rows.map((cells, i) => {
    const question = joinLines(cellWords(cells[name]));
    const lines = cellWords(cells[value]);
    const section = [...above, ...topics.map((k) => cellText(cells[k])), ...period];
    return draftOf({ path: labels[i]?.paths[0], question, lines, section, at: startOf(lines[0], question) });
  });
}

/** What the columns are for: the last holds the values, the one before it the names, those before that the topics. */
interface Roles {
  readonly name: number;
  readonly value: number;
  readonly topics: readonly number[];
}

function rolesOf(
  columns: readonly (readonly string[])[],
  heads: readonly string[],
  label: number | undefined,
): Roles | undefined {
  const told = columns.flatMap((texts, k) =>
    k !== label && isFull(texts) && (isTopic(texts) || !isAside(heads[k] ?? '')) ? [k] : [],
  );
  const [value = -1, name = -1, ...behind] = told.toReversed();
  const topics = behind.toReversed();
  if (name < 0 || topics.length > 2 || (topics.length === 0 && label === undefined)) return undefined;
  if (heads.some((text) => valueLike.test(text) && !isPeriodHead(text))) return undefined;
  if (told.some((k) => k !== value && isPeriodHead(heads[k] ?? ''))) return undefined;
  const isFiled =
    areNames(columns[name] ?? []) && areMixed(columns[value] ?? []) && topics.every((k) => isTopic(columns[k] ?? []));
  return isFiled ? { name, value, topics } : undefined;
}

/** The column whose cells all are labels, but for a head's. */
function labelColumn(grid: Grid, width: number): number | undefined {
  for (let k = 0; k < width; k++)
    if (!isPeriodHead(cellText(grid[0]?.[k])) && labelsIn(grid, k).slice(1).every(Boolean)) return k;
  return undefined;
}

/** A column of notes has few. */
const isFull = (texts: readonly string[]): boolean =>
  texts.filter((text) => text !== '').length * 3 >= texts.length * 2;

const isAside = (head: string): boolean =>
  asideHead.test(head) || /^(?:notes?|comments?|remarks?|sources?)\b/i.test(head);

/** Each text once, in words. */
const areNames = (texts: readonly string[]): boolean =>
  new Set(texts).size === texts.length &&
  texts.every(
    (text) => /^\p{L}.{2}/u.test(text) && text.length < 200 && !valueLike.test(text) && !isPeriodName(text),
  ) &&
  texts.filter((text) => isAboutTheLetter.test(text)).length * 4 < texts.length;

/** A few texts, each in rows one below the other, one of them in several. */
const isTopic = (texts: readonly string[]): boolean => {
  const runs = texts.filter((text, i) => text !== texts[i - 1]);
  return (
    runs.length < texts.length && new Set(runs).size === runs.length && texts.every((text) => /^\p{L}/u.test(text))
  );
};

/** Values of two kinds at least, some of them figures: no one thing is told of each row. */
function areMixed(texts: readonly string[]): boolean {
  const kinds = new Set(texts.filter((text) => text !== '').map(kindOf));
  return kinds.size > 1 && (kinds.has('money') || kinds.has('number') || kinds.has('share'));
}

const kindOf = (text: string): 'money' | 'share' | 'number' | 'words' =>
  /^\W{0,3}(?:c\.? ?)?£/.test(text)
    ? 'money'
    : /^\d[\d.,]*\s?%/.test(text)
      ? 'share'
      : /^[<~]?\s?\d/.test(text)
        ? 'number'
        : 'words';
