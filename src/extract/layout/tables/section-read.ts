import { cellText, cellWords } from '../../lines/cell-text.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { nameOf, type Path } from '../../lines/number-path.ts';
import { startOf } from '../../lines/snippet.ts';
import type { Draft } from '../draft.ts';
import { areAsked, type Numbered, numbersIn } from './counted-cells.ts';
import { saidUnder, speakAlone } from './said-once.ts';
import { readPairs } from './section-pairs.ts';
import { readNumbersAcross, readQuestionsOver } from './section-turned.ts';
import type { TableSection } from './table-sections.ts';
import { isPeriodHead } from './unit-heads.ts';

/** What a section's rows ask and answer. */
export interface SectionRead {
  readonly drafts: readonly Draft[];
  /** Its rows or columns ask by their numbers alone. */
  readonly isByNumber: boolean;
}

/** A section of a table by what its columns hold; its numbers may go on behind `counted`. */
export function readSection(section: TableSection, asked: Numbered, counted: number): SectionRead | undefined {
  const { head, rows } = section;
  const width = Math.max(...rows.map((cells) => cells.length));
  const heads = Array.from({ length: width }, (_, k) => cellText(head?.[k]));
  if (head) {
    const across = readNumbersAcross(section, heads, asked);
    if (across) return { drafts: across, isByNumber: true };
    const over = readQuestionsOver(section, head, heads);
    if (over) return { drafts: over, isByNumber: false };
  }
  const columns = heads.map((_, k) => rows.map((cells) => cellText(cells[k])));
  const counts = columns.map((texts) => numbersIn(texts) ?? numbersIn(texts, counted));
  const numbersAt = counts.findIndex(Boolean);
  const numbers = counts[numbersAt];
  const full = columns.flatMap((texts, k) => (k !== numbersAt && texts.some((text) => text !== '') ? [k] : []));
  const periods = heads.flatMap((text, k) => (k !== numbersAt && k > 0 && isPeriodHead(text) ? [k] : []));
  if (periods.length === 0) {
    const drafts = readPairs(section, heads, columns, full, numbers);
    return drafts && { drafts, isByNumber: false };
  }
  const named = full.find((k) => k < (periods[0] ?? 0) && !periods.includes(k));
  const isByNumber = named === undefined && numbers !== undefined && areAsked(numbers, columns[numbersAt] ?? [], asked);
  if (named === undefined && !isByNumber) return undefined;
  return { drafts: readPeriods(section, heads, periods, named, numbers, asked), isByNumber };
}

/** A row of figures by period to a question, which it names or gives the number of. */
function readPeriods(
  { rows, title }: TableSection,
  heads: readonly string[],
  periods: readonly number[],
  named: number | undefined,
  numbers: ReadonlyMap<number, Path> | undefined,
  asked: Numbered,
): Draft[] {
  const names = periods.map((k) => heads[k] ?? '');
  const values = rows.map((cells) => periods.map((k) => cells[k]));
  const areAlone = speakAlone(values);
  return rows.flatMap((cells, i): Draft[] => {
    const path = numbers?.get(i);
    const words = named === undefined ? [] : cellWords(cells[named]);
    const question = words.length > 0 ? joinLines(words) : path && asked.get(nameOf(path));
    if (!question) return [];
    const section = title ? [title.text] : [];
    return saidUnder(names, values[i] ?? [], areAlone).map(({ part, lines }) => {
      const at = startOf(lines[0], cells.flatMap(cellWords)[0]);
      return { path, part, question, lines, section, at };
    });
  });
}
