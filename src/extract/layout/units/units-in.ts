import { rememberedOf } from '../../../text/remembered.ts';
import type { Table } from '../../lines/block.ts';
import { isNext, type Path } from '../../lines/number-path.ts';
import { type Asked, type Draft, draftOf } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import {
  headsNextEntry,
  headsNothing,
  headsSchedule,
  isMessageHead,
  isPointer,
  isRefusalHeading,
} from '../items/line-signs.ts';
import { furtherPaths } from '../labels/further-paths.ts';
import { readGridTable } from '../tables/grid-table.ts';
import { isOfQuarters } from '../tables/of-quarters.ts';
import { type ReadTable, readTable } from '../tables/read-table.ts';
import { areRowsOfAnswer, leadsToRows } from '../tables/rows-of-answer.ts';
import { withQuestionsAbove } from '../tables/table-for-questions.ts';
import { hasOnlyQuestion, isWaiting } from './answered-yet.ts';
import { beginsUnit, namesBareNumber } from './begins-unit.ts';
import { isHeadingLine } from './heading-line.ts';
import { type Heading, headingsOver, withHeading } from './headings.ts';
import { type LetterTraits, traitsOf } from './letter-traits.ts';
import type { SoFar } from './so-far.ts';
import type { Unit, Units } from './unit.ts';

/** Parts a letter into units, tables of questions and answers read where they stand. */
export function unitsIn(items: readonly Item[], asked: readonly Asked[], read: ReadTable = readTable): Units {
  return new UnitReader(items, asked).read(read);
}

/** Every reading of a layout has the same drafts of a table. */
const throughColumns = rememberedOf((drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) =>
    draftOf({ ...draft, through: 'It stands in columns that were put together again from lines.' }),
  ),
);

class UnitReader implements SoFar {
  readonly units: Unit[] = [];
  private readonly drafts: Draft[] = [];
  private left = 0;
  private section: readonly Heading[] = [];
  private headings: readonly string[] = [];
  open: Unit | undefined;
  closed = false;
  last: Path | undefined;
  readonly items: readonly Item[];
  readonly request: readonly Asked[];
  readonly letter: LetterTraits;

  constructor(items: readonly Item[], asked: readonly Asked[]) {
    this.items = items;
    this.request = asked;
    this.letter = traitsOf(items, asked);
  }

  read(table: ReadTable): Units {
    this.items.forEach((item, index) => {
      if (isLineItem(item)) this.line(item, index);
      else this.table(item, table);
    });
    return { units: this.units, drafts: this.drafts, left: this.left };
  }

  private setSection(section: readonly Heading[]): void {
    if (section === this.section) return;
    this.section = section;
    this.headings = section.map(({ words }) => words);
  }

  private table(item: Item & { kind: 'table' }, readTable: ReadTable): void {
    this.closed = false;
    const read =
      readTable(item.table, this.headings, this.open?.path) ??
      (isOfQuarters(item.table) ? undefined : this.grid(item.table));
    if (read && read.length > 0 && areRowsOfAnswer(read, this.open)) this.open?.items.push(item);
    else if (read && read.length > 0) {
      if (this.open && leadsToRows(read, this.open)) this.units.pop();
      const drafts = item.table.form === 'columns' ? throughColumns(read) : read;
      for (const draft of withQuestionsAbove(drafts, this.units)) this.drafts.push(draft);
      if (headsSchedule(this.open?.items.slice(1).at(-1))) this.open?.items.pop();
      this.open = undefined;
    } else if (this.open) this.open.items.push(item);
    else this.left++;
  }

  /** Right under a number that waits for its answer, a table answers that one, whatever words its rows share with other questions. */
  private grid(table: Table): Draft[] | undefined {
    const [first, ...more] = this.open?.path ? this.open.items : [];
    const waits = first && isLineItem(first) && more.length === 0 && (first.body.text === '' || isPointer(first));
    return readGridTable(table, waits ? [] : this.request, this.headings);
  }

  private line(item: LineItem, index: number): void {
    const isHeading = isHeadingLine(this, item, index);
    if (beginsUnit(this, item, isHeading, index)) {
      this.closed = false;
      const { path } = item;
      if (path) this.setSection(headingsOver(this.section, path));
      this.open = { path: item.path, also: furtherPaths(item), items: [item], section: this.headings };
      this.units.push(this.open);
      this.last = item.path ?? this.last;
      return;
    }
    if (item.not === 'end' && this.isHeldByCount(index)) {
      this.open?.items.push({ ...item, not: undefined });
      return;
    }
    // A further message of an authority that has its questions from the requester's: it may answer them again.
    if (this.closed && this.request.length > 0 && item.not === 'start' && /^from\s*:/i.test(item.line.words.text)) {
      this.closed = false;
      this.last = undefined;
      return;
    }
    // A further message begins: its head and its salutation go on with no answer.
    if (item.not === 'start' && isMessageHead(item) && this.open && !isWaiting(this.open)) {
      this.open = undefined;
      return;
    }
    if (
      (item.not === 'end' && !this.letter.again.has(item)) ||
      headsNextEntry(item) ||
      ((isRefusalHeading(item) || headsNothing(item, this.headings)) && !this.letter.next[index])
    ) {
      this.closed = true;
      this.open = undefined;
      if (headsNextEntry(item)) this.setSection([]);
      return;
    }
    if (item.line.heading !== undefined || isHeading) {
      if (item.label?.role === 'answer' || item.cue === 'response' || namesBareNumber(this, item)) {
        this.open?.items.push(item);
        return;
      }
      this.closed = false;
      this.open = undefined;
      if (item.cue) return;
      this.setSection(withHeading(this.section, item));
      return;
    }
    if (this.closed || (item.not && !this.open)) return;
    // `Request:` alone over the next number belongs to no answer above it.
    if (item.cue === 'request' && this.letter.next[index]?.at === index + 1 && this.open && !hasOnlyQuestion(this.open))
      return;
    if (this.open) this.open.items.push(item);
    else if (item.line.words.text.length > 2) this.left++;
  }

  /** Nothing has answered the question above yet, and the next question counts on from it: the letter is not at its end (`Customer services, waste`). */
  private isHeldByCount(index: number): boolean {
    const { open } = this;
    const next = this.letter.next[index];
    return open?.path !== undefined && next !== undefined && hasOnlyQuestion(open) && isNext(open.path, next.path);
  }
}
