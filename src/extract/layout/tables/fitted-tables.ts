import type { Cell } from '../../lines/block.ts';
import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { type Snippet, startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { givesFigure } from '../unread.ts';
import { asideHead, isAboutTheLetter } from './column-heads.ts';
import { saidUnder, speakAlone } from './said-once.ts';
import { sectionsOf, type TableSection } from './table-sections.ts';
import { isPeriodHead } from './unit-heads.ts';

/** What tables answer, read by what their columns hold, where another reading plainly misread them. */
export interface FittedTables {
  readonly drafts: readonly Draft[];
  /** How many drafts of the other reading are misread. */
  readonly amiss: number;
  /** Where the rows stand that were read so, the last place included. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** The questions of a letter's lines by their numbers: the first of each. */
type Numbered = ReadonlyMap<string, Snippet>;

/** Larger ones are a publication's, and read as they stand. */
const mostRows = 400;
const mostCells = 4000;

/**
 * All tables of a letter by what their columns hold, whatever stands over them: numbers that count on, in a column of the same words; columns under
 * years; of the others the one that asks most and the one beside it. Rows that have a number alone answer the line of that number. Absent where a
 * table's columns do not say so.
 */
export function readFittedTables(items: readonly Item[], others: readonly Draft[]): FittedTables | undefined {
  const cells = items.flatMap((item) => (isLineItem(item) ? [] : item.table.rows.map((row) => row.cells.length)));
  if (cells.length === 0 || cells.length > mostRows || cells.reduce((sum, count) => sum + count, 0) > mostCells)
    return undefined;
  const drafts: Draft[] = [];
  const places: { from: number; to: number }[] = [];
  let amiss = 0;
  let counted = 0;
  for (const [at, item] of items.entries()) {
    if (isLineItem(item)) continue;
    // What is asked below a table has its answer there.
    const asked = askedByNumber(items.slice(0, at));
    const sections = sectionsOf(item.table).flatMap((section) => {
      const read = readSection(section, asked, counted);
      if (read) counted = Number(read.drafts.at(-1)?.path?.[0] ?? 0);
      return read ? [{ section, read }] : [];
    });
    const own = sections.flatMap(({ read }) => read.drafts);
    const misread = misreadIn(sections, others);
    if (own.length < 2 || misread === 0) continue;
    amiss += misread;
    drafts.push(...own);
    places.push(...sections.map(({ section }) => placeOf(section)));
  }
  return amiss > 0 ? { drafts, amiss, places } : undefined;
}

interface Read {
  readonly section: TableSection;
  readonly read: SectionRead;
}

/**
 * How many drafts a reading has wrong of a table: answers under another number than the row's that asks by its number alone; headings and titles as
 * questions or answers, where several heading rows say other things of the same columns.
 */
function misreadIn(sections: readonly Read[], others: readonly Draft[]): number {
  const numbered = new Map(
    sections.flatMap(({ read }) =>
      read.isByNumber
        ? read.drafts.flatMap(({ path, lines: [first] }) =>
            path && first?.runs[0] ? [[first.runs[0].from, nameOf(path)] as const] : [],
          )
        : [],
    ),
  );
  const heads = sections.flatMap(({ section: { head } }) => (head ? [head] : []));
  const isParted = new Set(heads.map((head) => head.map(cellText).join('|'))).size > 1;
  const besides = new Set(
    isParted
      ? heads
          .flat()
          .flatMap(cellWords)
          .flatMap(({ runs }) => runs.map(({ from }) => from))
      : [],
  );
  return others.filter(({ path, question, lines }) => {
    const at = lines[0]?.runs[0]?.from ?? -1;
    const number = numbered.get(at);
    if (number !== undefined) return path === undefined || nameOf(path) !== number;
    return [...(question ? [question] : []), ...lines].some(({ runs }) => runs.some(({ from }) => besides.has(from)));
  }).length;
}

function placeOf({ head, rows }: TableSection): { from: number; to: number } {
  let [from, to] = [Number.MAX_SAFE_INTEGER, 0];
  for (const { runs } of [...(head ?? []), ...rows.flat()].flatMap(cellWords))
    for (const run of runs) {
      from = Math.min(from, run.from);
      to = Math.max(to, run.from);
    }
  return { from, to };
}

function askedByNumber(items: readonly Item[]): Numbered {
  const found = new Map<string, Snippet>();
  for (const item of items) {
    if (!isLineItem(item)) continue;
    const [path, ...more] = item.label?.paths ?? [];
    if (path && more.length === 0 && item.label?.role !== 'answer' && item.body.text !== '' && !found.has(nameOf(path)))
      found.set(nameOf(path), item.body);
  }
  return found;
}

interface SectionRead {
  readonly drafts: readonly Draft[];
  readonly isByNumber: boolean;
  /** What stands beside the answers and is none. */
  readonly asides: readonly Snippet[];
}

function readSection(section: TableSection, asked: Numbered, counted: number): SectionRead | undefined {
  const { head, rows, title } = section;
  const width = Math.max(...rows.map((cells) => cells.length));
  const heads = Array.from({ length: width }, (_, k) => cellText(head?.[k]));
  const columns = heads.map((_, k) => rows.map((cells) => cellText(cells[k])));
  const of = title ? [title.text] : [];
  const numbersAt = columns.findIndex((texts) => (numbersIn(texts) ?? numbersIn(texts, counted)) !== undefined);
  const numbers = numbersIn(columns[numbersAt] ?? []) ?? numbersIn(columns[numbersAt] ?? [], counted);
  const turned = readTurned(section, heads, asked);
  if (turned) return turned;
  const periods = heads.flatMap((text, k) => (k !== numbersAt && k > 0 && isPeriodHead(text) ? [k] : []));
  const full = columns.flatMap((texts, k) => (k !== numbersAt && texts.some((text) => text !== '') ? [k] : []));
  const others = full.filter((k) => !periods.includes(k));
  const cut = (k: number | undefined, cells: readonly Cell[]): Snippet | undefined => {
    const words = k === undefined ? [] : cellWords(cells[k]);
    return words.length > 0 ? joinLines(words) : undefined;
  };
  if (periods.length > 0) {
    const named = others.find((k) => k < (periods[0] ?? 0));
    const isByNumber =
      named === undefined && numbers !== undefined && areAsked(numbers, columns[numbersAt] ?? [], asked);
    if (named === undefined && !isByNumber) return undefined;
    const areAlone = speakAlone(rows.map((cells) => periods.map((k) => cells[k])));
    const drafts = rows.flatMap((cells, i): Draft[] => {
      const path = numbers?.get(i);
      const question = cut(named, cells) ?? (path ? asked.get(nameOf(path)) : undefined);
      if (!question) return [];
      const said = saidUnder(
        periods.map((k) => heads[k] ?? ''),
        periods.map((k) => cells[k]),
        areAlone,
      );
      return said.map(({ part, lines }) => ({
        path,
        part,
        question,
        lines,
        section: of,
        at: startOf(lines[0], cells.flatMap(cellWords)[0]),
      }));
    });
    const beside = others.filter((k) => k !== named);
    return { drafts, isByNumber, asides: beside.flatMap((k) => rows.flatMap((cells) => cellWords(cells[k]))) };
  }
  return readPairs(section, heads, columns, full, numbers);
}

/** Whether all numbers are questions' of the letter. Four with a `Q` are quarters, unless just so many are asked. */
const areAsked = (numbers: ReadonlyMap<number, Path>, texts: readonly string[], asked: Numbered): boolean =>
  [...numbers.values()].every((path) => asked.has(nameOf(path))) &&
  (numbers.size !== 4 || asked.size === 4 || !texts.some((text) => /^Q\s?1$/i.test(text)));

/** One question and its answer to a row, or several rows of parts. */
function readPairs(
  { rows, title }: TableSection,
  heads: readonly string[],
  columns: readonly (readonly string[])[],
  full: readonly number[],
  numbers: ReadonlyMap<number, Path> | undefined,
): SectionRead | undefined {
  const said = full.filter(
    (k, i) => i === 0 || !isAside(heads[k] ?? '', full.length > 2 && i > 1 ? (columns[k] ?? []) : []),
  );
  const [question, ...behind] = said;
  // A column that is empty beside most questions names the parts of the others.
  const [parts, answer] = behind.length === 2 ? behind : [undefined, behind[0]];
  if (answer === undefined || behind.length > 2) return undefined;
  const named = columns[parts ?? -1] ?? [];
  if (parts !== undefined && !named.every((text, i) => text !== '' || columns[question ?? -1]?.[i] !== ''))
    return undefined;
  if (parts !== undefined && !named.includes('')) return undefined;
  const drafts: Draft[] = [];
  let last: { question: Snippet; path?: Path; isStem: boolean } | undefined;
  const of = title ? [title.text] : [];
  rows.forEach((cells, i) => {
    const own = question === undefined ? [] : cellWords(cells[question]);
    const path = numbers?.get(i);
    const lines = cellWords(cells[answer]);
    const part = cellText(cells[parts ?? -1]);
    const words = own.length > 0 ? joinLines(own) : undefined;
    const at = startOf(lines[0], words);
    if (part !== '') {
      if (words) last = { question: words, path, isStem: true };
      if (last) drafts.push({ path: last.path, question: last.question, part, lines, section: of, at });
    } else if (words && numbers && !path && last?.isStem)
      drafts.push({ path: last.path, question: last.question, part: words.text, lines, section: of, at });
    else if (words) {
      const isStem =
        numbers !== undefined && path !== undefined && lines.length === 0 && !!rows[i + 1] && !numbers.has(i + 1);
      last = { question: words, path, isStem };
      if (!isStem) drafts.push({ path, question: words, lines, section: of, at });
    }
  });
  const beside = full.filter((k) => !said.includes(k));
  return { drafts, isByNumber: false, asides: beside.flatMap((k) => rows.flatMap((cells) => cellWords(cells[k]))) };
}

/** Notes, who answered, where from: under such a head, in few rows, or over and over the same. */
function isAside(head: string, texts: readonly string[]): boolean {
  if (asideHead.test(head) || otherAside.test(head)) return true;
  const full = texts.filter((text) => text !== '');
  return (
    full.length > 3 &&
    new Set(full).size * 2 <= full.length &&
    full.every((text) => !givesFigure(text) && text.length < 40)
  );
}

const otherAside =
  /^(?:notes?|comments?|remarks?|sources?|caveats?|(?:checked|approved|provided|supplied|verified|signed off) by|exemptions?)\b/i;

/** The numbers that a column counts by their rows: in the same words throughout, each behind the one above. */
function numbersIn(texts: readonly string[], counted = 0): ReadonlyMap<number, Path> | undefined {
  const found = new Map<number, Path>();
  let words: string | undefined;
  let before = counted;
  for (const [i, text] of texts.entries()) {
    if (text === '') continue;
    const match =
      /^[([]?(?<words>\p{L}[\p{L}.]{0,14}(?:\s\p{L}{1,8})?|)[\s.]{0,2}(?<number>\d{1,2})(?:[.:)\]]{0,2})$/u.exec(text);
    const number = Number(match?.groups?.['number'] ?? 0);
    if (!match || number !== before + 1) return undefined;
    words ??= match.groups?.['words'] ?? '';
    if (words !== match.groups?.['words']) return undefined;
    before = number;
    found.set(i, [number]);
  }
  return found.size > 1 ? found : undefined;
}

/** `Year | Q1 | Q2`: the numbers over the columns, years or one row of answers below; or questions in words over one row of answers. */
function readTurned(
  { rows, title, head }: TableSection,
  heads: readonly string[],
  asked: Numbered,
): SectionRead | undefined {
  const of = title ? [title.text] : [];
  const [first] = rows;
  if (!head || !first) return undefined;
  const numbers = numbersIn(heads.map((text, k) => (k === 0 && !/\d/.test(text) ? '' : text)));
  if (numbers && areAsked(numbers, heads, asked)) {
    if (!numbers.has(0) && !rows.every((cells) => isPeriodHead(cellText(cells[0])))) return undefined;
    if (numbers.has(0) && rows.length > 1) return undefined;
    const drafts = [...numbers].flatMap(([k, path]) =>
      rows.map((cells): Draft => {
        const lines = cellWords(cells[k]);
        const part = numbers.has(0) ? undefined : cellText(cells[0]);
        return { path, part, question: asked.get(nameOf(path)), lines, section: of, at: startOf(lines[0]) };
      }),
    );
    return { drafts, isByNumber: true, asides: [] };
  }
  if (
    rows.length > 1 ||
    heads.length < 3 ||
    heads.some((text) => text === '' || valueLike.test(text) || isPeriodHead(text))
  )
    return undefined;
  if (heads.filter((text) => asks(text) >= 0.3 || text.split(' ').length > 2).length * 2 < heads.length)
    return undefined;
  const drafts = heads.flatMap((text, k): Draft[] => {
    if (k === 0 && isAboutTheLetter.test(text)) return [];
    const lines = cellWords(first[k]);
    return [{ question: joinLines(cellWords(head[k])), lines, section: of, at: startOf(lines[0]) }];
  });
  return { drafts, isByNumber: false, asides: [] };
}
