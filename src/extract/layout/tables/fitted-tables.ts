import { cellText, cellWords } from '../../lines/cell-text.ts';
import { nameOf } from '../../lines/number-path.ts';
import type { Snippet } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { numberedQuestion } from './counted-cells.ts';
import { readSection, type SectionRead } from './section-read.ts';
import { sectionsOf, type TableSection } from './table-sections.ts';

/** What tables answer, read by what their columns hold, where another reading plainly misread them. */
export interface FittedTables {
  readonly drafts: readonly Draft[];
  /** How many drafts of the other reading are misread. */
  readonly amiss: number;
  /** Where the rows stand that were read so, the last place included. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

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
  // What is asked below a table has its answer there.
  const asked = new Map<string, Snippet>();
  let amiss = 0;
  let counted = 0;
  for (const item of items) {
    if (isLineItem(item)) {
      const [name, words] = numberedQuestion(item) ?? [];
      if (name !== undefined && words && !asked.has(name)) asked.set(name, words);
      continue;
    }
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
