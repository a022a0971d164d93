import { flatMap } from '../../../text/flat-map.ts';
import { isPeriodName } from '../../../text/period-name.ts';
import type { Cell, Table } from '../../lines/block.ts';
import { isFigureOrNone } from '../../lines/cell-figure.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { join, type Snippet, startOf } from '../../lines/snippet.ts';
import { gridParts, hasHeading } from '../../parts/grid-parts.ts';
import type { Draft, Reading } from '../draft.ts';
import { isTableCaption } from '../items/captions.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { withCellsOfParagraphs } from '../lost-tables/cells-of-paragraph.ts';
import { rowsGiven } from '../unread.ts';
import { saidUnder } from './said-once.ts';
import { matrix } from './table-columns.ts';
import { isMeasuredHead, isPeriodHead } from './unit-heads.ts';

const period =
  /^(?:fy\s*)?(?:(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?|q[1-4](?:\s.{0,12})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s\d{2,4})?|total)$/i;
const isPeriod = (text: string): boolean => period.test(text) || isPeriodName(text);

const through = 'It stands in a table that asks nothing in words.';

/** A file that asks nothing and answers with tables, a row for each year or quarter, a column for each figure, or the other way about. */
export function readPeriodTables(all: readonly Item[]): Reading {
  const items = withCellsOfParagraphs(all);
  const drafts: Draft[] = [];
  const isOneOfSeveral = items.filter((item) => !isLineItem(item) && byName(item.table)).length > 1;
  items.forEach((item, i) => {
    if (isLineItem(item)) return;
    const above = items[i - 1];
    const title = above && isLineItem(above) && isTitle(above) ? above.line.words : undefined;
    const named = byName(item.table);
    const asksForRows = (text: string): boolean => namesFigures.test(text) && !(isOneOfSeveral && byTime.test(text));
    if (!named && isOfFigures(item.table)) drafts.push(...ofFigures(item.table));
    if (named) drafts.push(...ofNames(named, title && asksForRows(title.text) ? title : undefined));
    else if (isMeasured(item.table)) drafts.push(...ofMeasured(item.table));
    else if (!isOfPeriods(item.table) && isGrid(item.table))
      drafts.push(...(areDated(item.table) && namesOwnColumns(item.table) ? ofColumns : ofGrid)(item.table));
    if (!isOfPeriods(item.table)) return;
    const caption = title ? [title.text] : [];
    if (namesOwnColumns(item.table)) {
      drafts.push(...ofColumns(item.table).map((draft) => ({ ...draft, section: caption })));
      return;
    }
    for (const { part, lines } of gridParts(item.table))
      drafts.push({
        part,
        lines,
        section: caption,
        at: startOf(lines[0]),
        through,
      });
  });
  return { name: 'period tables', drafts, support: drafts.length * 0.3 };
}

/** No line of the letter's head, and no sentence that leads to the table: `We hold the following.` */
const isTitle = ({ not, line: { words } }: LineItem): boolean =>
  not === undefined && !isOfLetter.test(words.text) && !/[a-z][.]$/.test(words.text);

/** A line of the letter's head, with its dates. */
const isOfLetter = /\b(?:received|repl(?:y|ied)|respon(?:ded|se)|answered|sent|dated?|ref)\b.{0,30}\d/i;

function isOfPeriods(table: Table): boolean {
  const [head, ...rows] = table.rows;
  if (!head || rows.length < 2 || !hasHeading(table) || head.cells.slice(1).some((cell) => cell.lines.length === 0))
    return false;
  return rows.every(
    ({ cells }) =>
      isPeriod(cellText(cells[0])) &&
      cells.length > 1 &&
      cells.slice(1).every((cell) => isFigureOrNone(cellText(cell))),
  );
}

/** `Year | Cost of the ferry | Passengers` under no title: what stands over each column says by itself what is counted. */
function namesOwnColumns({ rows: [head] }: Table): boolean {
  const [first, ...names] = (head?.cells ?? []).map(cellText);
  return (
    /^(?:(?:financial |calendar )?(?:years?|periods?|quarters?|months?)|)$/i.test(first ?? '') &&
    names.length > 1 &&
    names.every((name) => /^\p{Lu}.{3,80}$/u.test(name) && !isPeriodHead(name)) &&
    names.some((name) => name.includes(' '))
  );
}

const ofColumns = ({ rows: [head, ...rows] }: Table): Draft[] =>
  flatMap(rows, ({ cells: [name, ...values] }) =>
    values.map((value, k): Draft => {
      const lines = cellWords(value);
      const question = join(cellWords(head?.cells[k + 1]));
      return { part: cellText(name), question, lines, section: [], at: startOf(lines[0], question), through };
    }),
  );

/** Named columns over named rows, and no row of the letter's own head: whatever the cells hold, they are told by both names. */
function isGrid(table: Table): boolean {
  const [head, ...rows] = table.rows;
  if (!head || rows.length < 2 || head.cells.length < 3 || !hasHeading(table) || rowsGiven(table) < rows.length)
    return false;
  const names = head.cells.map(cellText);
  return (
    names.slice(1).every((name) => /^\p{L}(?:[^?]{1,80}|[^?]{1,23}\?)$/u.test(name)) &&
    rows.every(({ cells: [name] }) => /^[\p{L}\d].{1,90}$/u.test(cellText(name))) &&
    new Set(rows.map(({ cells: [name] }) => cellText(name))).size === rows.length &&
    rows.some(({ cells: [, ...values] }) => values.some((value) => /^[\p{Lu}\d£<~]/u.test(cellText(value))))
  );
}

const areDated = ({ rows: [, ...rows] }: Table): boolean => rows.every(({ cells: [name] }) => isTime(cellText(name)));

/** What asks nothing leaves nothing unanswered: no part for a cell that is empty. */
const ofGrid = (table: Table): Draft[] =>
  flatMap(gridParts(table), (part) => (part.lines.length > 0 ? part : [])).map(({ part, lines }) => ({
    part,
    lines,
    section: [],
    at: startOf(lines[0]),
    through,
  }));

/** `Boats let | 62` under `Measure | %`, `Item | £k (2023/24)` or `Item | 2023/24`. */
function isMeasured({ rows: [head, ...rows] }: Table): boolean {
  if (rows.length < 2 || !isMeasuredHead(head?.cells.map(cellText) ?? [])) return false;
  const values = flatMap(rows, ({ cells }) => cellText(cells[1])).filter((text) => text !== '');
  return (
    values.length > 0 &&
    values.filter(isFigureOrNone).length * 4 >= values.length * 3 &&
    rows.every(({ cells }) => cells.length === 2 && /^\p{L}.{2,80}$/u.test(cellText(cells[0])))
  );
}

/** The head says what its figures are in, and is a heading over them. */
function ofMeasured({ rows: [head, ...rows] }: Table): Draft[] {
  const column = cellText(head?.cells[1]);
  return rows.map(({ cells: [name, value] }): Draft => {
    const lines = cellWords(value);
    const question = join(cellWords(name));
    return { question, lines, section: [column], at: startOf(lines[0], question), through };
  });
}

/** `2024/25 (Apr-Dec)`, `2025 to date`, `2023/24 (est.)`: a year of which only a part is told, or not yet for good. */
const withoutSpan = (text: string): string =>
  text.replace(
    /\s?\([^()\d£]{2,24}\)\*?$|\s(?:to date|so far|part year|est(?:imate)?\.?|estimated|actuals?|budget|forecast|provisional|outturn)$/i,
    '',
  );

/** How long a figure runs, in place of a year. */
const span =
  /^(?:per |each |a |over |in )?(?:the )?(?:last |past )?(?:(?:\d|one|two|three|four|five)[ -])?(?:years?|months?|quarters?|weeks?)(?: total| cost)?$|^(?:annual|annually|yearly|monthly|quarterly|weekly)(?: (?:cost|total|average|figure))?$/i;
/** What a table works out of the years beside it. */
const derived =
  /^(?:%|per cent|percentage|year on year|annual)?\s?(?:change|difference|variance|movement|increase|decrease|trend|\+\/-)\s?(?:\(?%\)?)?$|^(?:grand )?(?:totals?|sum|both|both years|all|all years|combined|overall|average|mean|budget|actuals?|forecast|outturn|target)$/i;

const isTime = (text: string): boolean =>
  isPeriodName(withoutSpan(text)) || isPeriodHead(text) || span.test(text) || monthOrQuarter.test(text);
const monthOrQuarter =
  /^(?:(?:quarter|qtr) ?[1-4]|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?)$/i;

interface Named {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** `Letters | 1,204 | 1,310` under `2022/23 | 2023/24`; a row over the years that names them all (`Number`) is left out. */
function byName(table: Table, least = 2): Named | undefined {
  const [first, second, ...others] = matrix(table);
  if (!first || !second || first.length < 3) return undefined;
  const isOver = cellText(second[0]) === '' && new Set(first.slice(1)).size === 1 && others.length > 1;
  const [head, rows] = isOver ? [second, others] : [first, [second, ...others]];
  const columns = head.slice(1).map(cellText);
  if (rows.length < least || isTime(cellText(head[0])) || !columns.some(isTime)) return undefined;
  if (!columns.every((text) => isTime(text) || derived.test(text))) return undefined;
  const values = flatMap(rows, (cells) => cells.slice(1).map(cellText)).filter((text) => text !== '');
  if (values.filter(isFigureOrNone).length * 4 < values.length * 3) return undefined;
  const areNamed = rows.every(
    (cells) =>
      cells.length === head.length &&
      /^\p{L}.{2,80}$/u.test(cellText(cells[0])) &&
      cells.slice(1).some((cell) => cellText(cell) !== ''),
  );
  return areNamed ? { columns, rows } : undefined;
}

/**
 * The rows of a table under a caption alone (`Table 1: Customer contact`), each what its figures answer, where its columns are times; `undefined`
 * for any other.
 */
export function rowsUnderCaption(table: Table, title: string): Draft[] | undefined {
  const named = isTableCaption(title) ? byName(table, 1) : undefined;
  return named && ofNames(named, undefined).map((draft) => ({ ...draft, section: [title] }));
}

/** What the tables give that asked nothing in words and that a reading has left unread beside its questions. */
export function periodTablesLeft(items: readonly Item[], drafts: readonly Draft[]): Draft[] {
  if (items.every(isLineItem)) return [];
  const read = new Set(flatMap(drafts, ({ lines }) => flatMap(lines, ({ runs }) => runs.map(({ from }) => from))));
  return flatMap(items, (item, i): readonly Draft[] => {
    const above = items[i - 1];
    if (isLineItem(item) || !above || !isLineItem(above) || above.asks >= 0.25 || above.label) return [];
    const { text } = above.line.words;
    const own = rowsUnderCaption(item.table, text);
    const named = own ? undefined : byName(item.table);
    const found = own ?? (named ? ofNames(named, namesFigures.test(text) ? above.line.words : undefined) : []);
    return found.some(({ lines }) => lines.some(({ runs }) => runs.some(({ from }) => read.has(from)))) ? [] : found;
  });
}

const rowHead =
  /^(?:rows?|items?|measures?|indicators?|metrics?|categor(?:y|ies)|(?:budget )?lines?|budgets?|heads?|headings?|topics?|data|services?|subjects?|descriptions?|details?|types?)$/i;
const figureHead =
  /^(?:figures?|amounts?|values?|totals?|numbers?|costs?|counts?|results?|spend|expenditure)(?: \((?:£|gbp|no\.?|number)\))?$/i;

/** `Row | Figure` over `Calls | 618`, `Cost per call | 6.41`: too few for a sheet of facts by themselves, but their head says what they are. */
function isOfFigures({ rows: [head, ...rows] }: Table): boolean {
  const [first, second, ...more] = (head?.cells ?? []).map(cellText);
  if (more.length > 0 || !rowHead.test(first ?? '') || !figureHead.test(second ?? '') || rows.length < 2) return false;
  return (
    rows.every(({ cells }) => cells.length === 2 && /^\p{L}.{3,90}$/u.test(cellText(cells[0]))) &&
    rows.filter(({ cells }) => /^[£<~(]{0,2}\d/.test(cellText(cells[1]))).length * 2 >= rows.length
  );
}

const ofFigures = ({ rows: [, ...rows] }: Table): Draft[] =>
  rows.map(({ cells: [name, value] }) => {
    const question = join(cellWords(name));
    return { question, lines: cellWords(value), section: [], at: startOf(question) };
  });

/** `Customer contact by year`, `Cost of each depot (£)`: what the table gives, and so what it answers. */
const namesFigures = /^\p{Lu}[^.?!:;]{2,90}\b(?:by|per|for each|in each|of each|split by) \p{L}[^.?!:;]{2,60}:?$/u;
/** `Spend by financial year`: where there are several tables, only what stands over its columns. */
const byTime =
  /\b(?:by|per|for each|in each|of each) (?:(?:financial|calendar|council|tax) )?(?:years?|quarters?|months?|periods?)\b(?! and)/i;

const ofNames = ({ columns, rows }: Named, title: Snippet | undefined): Draft[] =>
  flatMap(rows, ([name, ...values]) =>
    saidUnder(columns, values).map(({ part: column, lines }): Draft => {
      const question = join(cellWords(name));
      const part = title ? [question.text, ...(column ? [column] : [])].join(', ') : column;
      return { part, question: title ?? question, lines, section: [], at: startOf(lines[0], question) };
    }),
  );
