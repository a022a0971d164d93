import { rememberedOf } from '../../../text/remembered.ts';
import type { Table } from '../../lines/block.ts';
import { folded } from '../../lines/likeness.ts';
import { compare, isNext, isStart, isUnder, type Path, sameName } from '../../lines/number-path.ts';
import { repeatsOne } from '../asked/copy-of.ts';
import { type Asked, type Draft, draftOf } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import {
  asksAndAnswers,
  asksOverLines,
  headsNextEntry,
  headsNothing,
  headsPart,
  headsSchedule,
  holdsAnswer,
  isAsking,
  isBareHead,
  isBold,
  isCapitals,
  isMessageHead,
  isOpening,
  isPointer,
  isRefusalHeading,
  isStyled,
  letteredHead,
} from '../items/line-signs.ts';
import { answersOutOfTurn } from '../labels/any-order.ts';
import { furtherPaths } from '../labels/further-paths.ts';
import { readGridTable } from '../tables/grid-table.ts';
import { isOfQuarters } from '../tables/of-quarters.ts';
import { type ReadTable, readTable } from '../tables/read-table.ts';
import { areRowsOfAnswer, leadsToRows } from '../tables/rows-of-answer.ts';
import { withQuestionsAbove } from '../tables/table-for-questions.ts';
import { hasOnlyQuestion, isBareNumber, isFurtherQuestion, isWaiting, onlyHeadsBetween } from './answered-yet.ts';
import { type Heading, headingsOver, withHeading } from './headings.ts';
import { type LetterTraits, traitsOf } from './letter-traits.ts';
import { holdsNameBelow } from './name-below.ts';
import {
  goesOnCounting,
  headsCountAgain,
  headsIntroducedSection,
  headsNextSection,
  headsUnnumbered,
  refersTo,
} from './same-questions.ts';
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

class UnitReader {
  private readonly units: Unit[] = [];
  private readonly drafts: Draft[] = [];
  private left = 0;
  private section: readonly Heading[] = [];
  private headings: readonly string[] = [];
  private open: Unit | undefined;
  private closed = false;
  private last: Path | undefined;
  private readonly items: readonly Item[];
  private readonly request: readonly Asked[];
  private readonly letter: LetterTraits;

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
    const isHeading = this.isHeadingLine(item, index);
    if (this.begins(item, isHeading, index)) {
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
      if (item.label?.role === 'answer' || item.cue === 'response' || this.namesBareNumber(item)) {
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

  private begins(item: LineItem, isHeading: boolean, index: number): boolean {
    const { label, path } = item;
    const { open } = this;
    const isAtEnd = item.not === 'end' && (!path || /^\d+ attachments?$/i.test(item.line.words.text));
    if (isAtEnd || this.letter.titles.has(item)) return false;
    if (path && label) {
      if (isHeading) return false;
      // Numbers among rights of review and contact details count nothing.
      if (
        this.closed &&
        this.last &&
        !isNext(this.last, path) &&
        item.asks < 0.5 &&
        item.label?.strength !== 'firm' &&
        item.line.heading === undefined
      )
        return false;
      const isSame = open !== undefined && sameName(open.path, path);
      const again = isSame && hasOnlyQuestion(open);
      if (label.role === 'answer') return !again && !(isSame && holdsNameBelow(open));
      // The same number again, now with the answer.
      return !(
        again &&
        item.asks < 0.5 &&
        label.role === 'bare' &&
        open?.items.slice(0, 1).some((first) => isLineItem(first) && first.asks >= 0.4)
      );
    }
    if (label?.role === 'question') return !(open && isBareNumber(open));
    if (item.line.heading !== undefined)
      return item.not !== 'aside' && !this.namesBareNumber(item) && (item.asks >= 0.5 || this.isAsked(item));
    if (!this.letter.unlabelled) {
      if (this.closed || item.not !== undefined) return false;
      if (isFurtherQuestion(item, this.items[index + 1], open)) return true;
      return this.letter.lostItsNumber(item) || (!open && item.asks >= 0.8 && this.isAsked(item));
    }
    if (this.isAsked(item) || (this.letter.asksInline && asksAndAnswers(item))) return true;
    if (this.letter.bulletsAsk && item.line.bullet !== undefined && !item.not) return true;
    if (this.letter.wishes.has(item) && this.open && this.isAfterAnswer()) return true;
    if (
      item.not ||
      !(
        isAsking(item) ||
        asksOverLines(this.items, index) ||
        (this.letter.boldAsks && isBold(item) && !item.cue && item.line.gap)
      )
    )
      return false;
    if (item.asks < 0.25 && isOpening(this.items[index + 1])) return false;
    // A further question right behind a question, with no answer between, belongs to it.
    return !(open && hasOnlyQuestion(open) && !item.line.gap);
  }

  /** A heading that asks, right under `Question 1` alone: the words of that question. */
  private namesBareNumber({ line, asks }: LineItem): boolean {
    return asks >= 0.5 && !line.gap && this.open !== undefined && isBareNumber(this.open);
  }

  private readonly isAfterAnswer = (): boolean => !this.open || !hasOnlyQuestion(this.open);

  /** The line repeats a question that the request block asked. */
  private isAsked(item: LineItem): boolean {
    return repeatsOne(folded(item.body.text), this.letter.asked);
  }

  /** A line that heads a group of questions: the count goes a level deeper, or begins afresh, under it. */
  private isHeadingLine(item: LineItem, index: number): boolean {
    const { line, path, label } = item;
    const { text } = line.words;
    if (this.letter.titles.has(item)) return true;
    if (text.length > 140 || label?.role === 'answer' || item.cue || item.asks >= 0.5) return false;
    if (text.endsWith('?') || text.endsWith(';') || holdsAnswer(text)) return false;
    const next = this.letter.next[index];
    const below = next && this.items[next.at];
    const isLettered = next?.at === index + 1 && next.path.length > 1 && isStart(next.path) && letteredHead.test(text);
    if (line.quote > 0 && !((path || isLettered) && below && isLineItem(below) && below.line.quote === line.quote))
      return false;
    if (isLettered || headsPart(item, this.items[index + 1])) return true;
    if (path) {
      if (!next) return false;
      const isTable = !isLineItem(this.items[next.at] as Item);
      const deeper = isUnder(path, next.path) && typeof next.path[path.length] === 'number';
      // Where only some questions of a section are answered, what comes right under its heading need not be its first.
      if (deeper && (isNext(path, next.path) || next.at - index <= 2 || onlyHeadsBetween(this.items, index, next.at)))
        return true;
      const isAnswered = below && isLineItem(below) && below.label?.role === 'answer' && sameName(next.path, path);
      const restarts =
        !isAnswered &&
        isStart(next.path) &&
        compare(next.path, path) <= 0 &&
        next.path.length === 1 &&
        !answersOutOfTurn(path, next.path, this.request, this.units);
      const afresh = restarts || goesOnCounting(text, path, this.last, next.path);
      if (line.heading !== undefined && isTable && index + 3 >= next.at) return true;
      // `Q2. Refused under section 43.` says something.
      const mayHead = label?.role === 'question' || line.heading !== undefined;
      return afresh && next.at - index <= 2 && !text.endsWith('.') && mayHead;
    }
    if (label) return false;
    // A line over the same question as another, or a styled one right over a question without a number.
    if (
      (this.letter.again.has(item) ||
        (line.gap &&
          headsUnnumbered(this.items[index + 1]) &&
          (isStyled(line, this.letter.boldAnswers) || refersTo.test(text)))) &&
      this.isAfterAnswer()
    )
      return true;
    if (next === undefined) return false;
    const { open, last, request, items } = this;
    if (headsIntroducedSection(item, index, next, { open, last, request, items })) return true;
    if (next.at !== index + 1) return false;
    if (headsCountAgain(item, next, { open, last, request, items })) return true;
    if (headsNextSection(item, next, { open, last, request })) return true;
    if (!(isStart(next.path) || next.path.length > 1)) return false;
    if (!this.isAfterAnswer() && !/^(?:section|part|schedule|annex)\s+\w{1,3}(?:\s*[:.–-]|$)/i.test(text)) return false;
    if (open !== undefined && next.path.length === 1 && isStart(next.path) && isBareHead(line)) return true;
    // Capitals right over the first question of another section need no blank line.
    const beginsSection = isCapitals(text) && next.path.length > 1 && next.path[1] === 1 && next.path[0] !== last?.[0];
    return (line.gap || line.bold > 0 || beginsSection) && isStyled(line, this.letter.boldAnswers);
  }
}
