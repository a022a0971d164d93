import { flatMap } from '../../../text/flat-map.ts';
import type { Table } from '../../lines/block.ts';
import { cellText } from '../../lines/cell-text.ts';
import { labelBefore } from '../../lines/colon-label.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { partsOf } from '../../parts/parts.ts';
import type { Draft, Reading } from '../draft.ts';
import { isAddressAlone } from '../items/after-answers.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { isCapitals } from '../items/line-signs.ts';
import { notAnswer } from '../items/not-answers.ts';
import { isAboutTheLetter } from '../tables/column-heads.ts';
import { rowsUnderCaption } from '../tables/period-tables.ts';

// Shapes: `Student numbers` over `The number registered was 31,240.`, with or without a blank line between; `## Rents`, then paragraphs;
// `Cost of each` over a table of figures.
// Not: the headings of a refusal's reasons (`Background`, `Public interest test`, `Decision`).

/** What heads the parts of a letter, and not what was asked. */
export const structural =
  /\b(?:decisions?|background|public interest|exemptions?|section \d|conclusions?|appeals?|next steps|(?:your|the|this|foi) (?:request|enquiry)|(?:our|the|my) (?:response|reply|answer)|factors|refusals?|reviews?|regulations?|summary|introduction|overview|copyright|fees?|scope|advice|rights?|dut(?:y|ies)|further|contact (?:us|details|points?|information)|search(?:es)?|complain\w*|legislation|reasons? for|prejudice|arguments?|balance|outcome)\b/i;

const allStructural = new RegExp(
  `${structural.source}|\\b(?:information|requested|data|withh\\w+|tests?|consider\\w*|appl(?:y|ied|ication)|held|maintaining|disclos\\w+|council['’]?s?|authority['’]?s?|your|this|that|under|freedom|with|about)\\b`,
  'gi',
);

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const sentence = /[.!)][”"’']?$/;

interface Titled {
  readonly title: LineItem;
  /** The topics above it: titles with nothing but another right under them. */
  readonly section: readonly string[];
  readonly content: Item[];
}

/** Titles as questions, each with the paragraphs or the table under it as its answer: three at least, and few parts of the letter's own among them. */
export function readTitledParagraphs(items: readonly Item[]): Reading {
  const none: Reading = { name: 'titled paragraphs', drafts: [], support: 0 };
  const titled = titledIn(items);
  const [first] = titled ?? [];
  if (!titled || !first) return none;
  // A page's heading over all of them (`FOI responses - March`) labels nothing.
  const isOverAll = (item: Item): boolean =>
    isLineItem(item) && item.line.heading !== undefined && item.line.heading < (first.title.line.heading ?? 0);
  if (items.some((item) => isLineItem(item) && item.label && item.label.strength !== 'weak' && !isOverAll(item)))
    return none;
  // `Supplier: Abacus Ltd` says all by itself.
  const pairs = titled.filter(({ title }) => !isMarked(title) && /:\s\S/.test(title.line.words.text));
  if (pairs.length * 4 >= titled.length) return none;
  const areMarked = titled.every(({ title }) => isMarked(title));
  const full = titled.filter(({ content }) => content.length > 0);
  const found = withoutStructure(full, isStructural, ({ content }) => content);
  const areSetOff = setOff.some((isSo) =>
    found.every((one) => one.content.every((item) => !isLineItem(item) || isSo(item, one.title))),
  );
  const answered = found.filter(({ content: [first, ...more] }) => {
    if (!first || !isLineItem(first)) return first !== undefined;
    return areMarked || areSetOff || saysSomething([first, ...more.filter(isLineItem)]);
  });
  if (answered.length < least || answered.length * 4 < found.length * 3 || found.length * 4 < titled.length * 3)
    return none;
  // A figure, and behind a blank line something else: a page of notes rather than answers.
  if (
    found.some(
      ({ content: [first, ...more] }) =>
        first &&
        isLineItem(first) &&
        valueLike.test(first.line.words.text) &&
        more.some((item) => isLineItem(item) && item.line.gap),
    )
  )
    return none;
  const drafts = flatMap(found, draftsOf);
  return { ...none, drafts, support: drafts.length * 0.5 };
}

const least = 3;

/** How all answers of a letter may be set off from their titles. */
const setOff: readonly ((answer: LineItem, title: LineItem) => boolean)[] = [
  ({ line }, title) => line.bullet !== undefined && title.line.bullet === undefined,
  ({ line }, title) => line.indent > title.line.indent,
  (answer, title) => dressOf(answer) === 2 && dressOf(title) < 2,
];

/** So short is what answers, rather than a part of the letter. */
const brief = 200;
/** Among so many titles of what was asked one that sounds like a part of the letter is asked as well. */
const amongMany = 5;

/**
 * The titles without those of the letter's own parts: all of these, or where they are few and say little, those before the first other title and
 * behind the last. `Late fees` between `Loans` and `Branches closed` is asked.
 */
export function withoutStructure<T>(
  titled: readonly T[],
  isStructure: (one: T) => boolean,
  contentOf: (one: T) => readonly Item[],
): readonly T[] {
  const isOwn = titled.map((one) => isStructure(one));
  const [from, to] = [isOwn.indexOf(false), isOwn.lastIndexOf(false)];
  const between = titled.filter((_, i) => isOwn[i] && i > from && i < to);
  const others = isOwn.filter((own) => !own).length;
  const areAsked =
    from >= 0 &&
    others >= between.length * amongMany &&
    between.every((one) => contentOf(one).every(isLineItem) && lengthOf(contentOf(one)) <= brief);
  return titled.filter((_, i) => !isOwn[i] || (areAsked && i > from && i < to));
}

export const lengthOf = (content: readonly Item[]): number =>
  content.reduce((length, item) => length + (isLineItem(item) ? item.line.words.text.length : 0), 0);

/** Titles, each with what stands under it up to the next; absent where the reply has a heading among them. */
function titledIn(items: readonly Item[]): Titled[] | undefined {
  const found: Titled[] = [];
  let open: Titled | undefined;
  const areMarked = items.filter((item) => isLineItem(item) && isMarked(item)).length >= least;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) {
      if (!open || open.content.some(isLineItem) || isOfLetter(item.table)) {
        found.length = 0;
        open = undefined;
      } else open.content.push(item);
      continue;
    }
    if ((item.not === 'end' || isAddressAlone(item.line) || headsEnd(items, i)) && found.length >= least) break;
    if (item.cue === 'response' && found.length >= least) return undefined;
    // What stands above the salutation is the letter's head; `You asked for ...` right under a title answers it.
    const isTold = item.not === 'start' && open?.content.length === 0 && found.length > 1;
    if ((item.not === 'start' && !isTold) || item.not === 'end' || item.cue === 'response' || i === 0) {
      found.length = 0;
      open = undefined;
      continue;
    }
    const waits = areMarked && open?.content.length === 0 && isMarked(open.title) && !isMarked(item);
    if (!waits && (heads(items, i, found.length) || headsSection(items, i, open))) {
      const isTopic = open !== undefined && open.content.length === 0 && dressOf(open.title) >= dressOf(item);
      open = { title: item, section: sectionOf(open, isTopic), content: [] };
      found.push(open);
    } else if (open && (item.not === undefined || isTold)) {
      // A note under a table.
      if (open.content.every(isLineItem)) open.content.push(item);
    }
  }
  return found;
}

/** The topics over the next title: the title above it as well where this one stands right under that, and then no other than it. */
const sectionOf = (above: Titled | undefined, isTopic: boolean): readonly string[] =>
  above === undefined ? [] : isTopic ? [above.title.line.words.text] : above.section;

/** Whether a line is a title over what follows it. Of short lines in a row, a title and its answer in turn (`Supplier`, `Abacus Ltd`, `Cost`), the last is a title. */
function heads(items: readonly Item[], at: number, before: number): boolean {
  const item = items[at] as LineItem;
  const next = items[at + 1];
  if (!next || !isTitle(item, next)) return false;
  if (!isLineItem(next)) return true;
  if (next.not && !(next.not === 'start' && before > 1)) return false;
  if (!isNextTitle(item, next, items[at + 2])) return true;
  if (before === 0 || isMarked(item)) return false;
  let run = 1;
  for (; run < mostInRow; run++) {
    const one = items[at + run];
    if (!one || !isLineItem(one) || one.not || isMarked(one) || !isTitle(one, items[at + run + 1])) break;
  }
  return run % 2 === 1 && run < mostInRow;
}

const mostInRow = 12;

/** `PARKS` over `Upkeep of benches`, `**Parks**` over `*Upkeep of benches*`, behind an answer: a topic over a title. */
function headsSection(items: readonly Item[], at: number, open: Titled | undefined): boolean {
  const [item, next] = [items[at] as LineItem, items[at + 1]];
  const { line, not, cue } = item;
  if (!open || open.content.length === 0 || !line.gap || not || cue || next === undefined || !isLineItem(next))
    return false;
  const isOver = isMarked(item)
    ? isMarked(next)
    : /^\p{Lu}[\p{Lu} &,'’-]{2,}$/u.test(line.words.text) && !isCapitals(next.line.words.text);
  return isOver && heads(items, at + 1, 1);
}

const closes = /^(?:about|how|using|re-?us\w+|further|more|contact|copyright|notes?)\b[^.:£\d]{2,50}$/i;
/** `About this response` over the letter's close. */
function headsEnd(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at] as LineItem, items[at + 1]];
  return (
    next !== undefined && isLineItem(next) && next.not === 'end' && next.line.gap && closes.test(item.line.words.text)
  );
}

/** `Complaints` over advice; over a figure, or labelled ones, it is what was asked, and so is `Top-up fees paid by families`; `Fees` over a price. */
function isStructural({ title, content: [first] }: Titled): boolean {
  const { text } = title.line.words;
  if (!structural.test(text)) return false;
  const others = text.replace(allStructural, ' ').match(/\p{L}{4,}/gu)?.length ?? 0;
  if (others > 1) return false;
  const isPriced = /^(?:fees|charges) ?\p{L}*$/iu.test(text);
  if (!first || !isLineItem(first)) return others === 0 && !isPriced;
  const { words } = first.line;
  if (isPriced && /£\d/.test(words.text) && notAnswer(words.text) === undefined) return false;
  return !/^[£<~]?\d/.test(words.text.slice(labelBefore(first.line)?.length ?? 0));
}

/** Whether most of a reading's titles have one answer, in no labelled lines: the titles are the questions, and what is labelled under some of them are parts. */
export function titlesAsk({ drafts }: Reading): boolean {
  const titles = new Set(drafts.map(({ question }) => question));
  const direct = drafts.filter(({ part }) => part === undefined).length;
  return direct > 1 && direct * 2 >= titles.size;
}

const dated = /^(?:date )?(?:received|responded|completed|answered|closed|sent|issued|date)\b.{0,20}\d{4}$/i;

/** What the letter's head tells, in a table of its own. */
function isOfLetter({ rows: [first] }: Table): boolean {
  const words = (first?.cells ?? []).map(cellText).filter((text) => text !== '');
  const told = words.filter((text) => text.length < 60 && (isAboutTheLetter.test(text) || dated.test(text)));
  return told.length * 2 >= words.length;
}

const draftsOf = ({ title, section, content }: Titled): readonly Draft[] =>
  (underCaption(title, content) ?? partsUnder(title, content)).map((draft) => ({
    ...draft,
    section: [...section, ...draft.section],
  }));

function underCaption({ line: { words } }: LineItem, [first, ...more]: readonly Item[]): readonly Draft[] | undefined {
  return first && !isLineItem(first) && more.length === 0 ? rowsUnderCaption(first.table, words.text) : undefined;
}

const partsUnder = (title: LineItem, content: readonly Item[]): readonly Draft[] =>
  partsOf(content, true, [], title.line.words.text).map(({ part, lines }) => ({
    part,
    question: title.line.words,
    lines,
    section: [],
    at: startOf(lines[0], title.line.words),
    through: 'It stands under a title that asks nothing in words.',
  }));

const isMarked = (item: Pick<LineItem, 'line'>): boolean => dressOf(item) > 0;

/** What stands right under a title, and is not set apart as much, answers it however short it is. */
const isNextTitle = (title: LineItem, next: LineItem, below: Item | undefined): boolean =>
  isTitle(next, below) && dressOf(next) >= dressOf(title);

/** How much a line is set apart. */
function dressOf({ line: { heading, bold, italic, words } }: Pick<LineItem, 'line'>): number {
  if (heading !== undefined) return 3;
  if (bold + italic > 0 && Math.max(bold, italic) >= words.text.length - 1) return 2;
  return words.text.length > 9 && isCapitals(words.text) ? 1 : 0;
}

/** What plainly is no title: a table, a figure, a paragraph of a sentence. */
const isPlain = (item: Item | undefined): boolean =>
  item !== undefined &&
  (!isLineItem(item) ||
    (item.line.gap && (valueLike.test(item.line.words.text) || sentence.test(item.line.words.text))));

function isTitle({ line, not, cue, asks }: LineItem, below: Item | undefined): boolean {
  const { text } = line.words;
  if (not || cue || text.length > 160 || !(line.gap || line.heading !== undefined)) return false;
  if (isMarked({ line })) return !valueLike.test(text);
  // `Trees felled in each month, January to March 2024`
  const period = text.length > 25 ? periodBehind.exec(text)?.index : undefined;
  const words = text.slice(0, period);
  // What stands apart over a table or a sentence may be longer, and speak of the council.
  const isSure = line.gap && isPlain(below);
  return (
    /^\p{Lu}[^.!]{2,120}$/u.test(words) &&
    (words.length < 72 || isSure) &&
    !/[;,](?! ?(?:(?:19|20)\d\d\b|\p{Ll}|$))/u.test(words) &&
    words.split(' ').length < (isSure ? 18 : 10) &&
    !valueLike.test(text) &&
    (asks > -0.3 || (isSure && asks > -0.5)) &&
    !line.bullet
  );
}

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6}';
/** A period at a title's end: years, months, or days of them. */
const periodBehind = new RegExp(
  `,? ?\\b(?:for |in |at |from |on |during |between )?(?:the )?(?:\\d{1,2} )?(?:${month}|\\d{4})\\b[^,;:.?]{0,40}(?:\\b${month}|\\d)$`,
  'i',
);

/** A sentence, a figure or a plain word of an answer. */
const saysSomething = (lines: readonly LineItem[]): boolean => {
  const last = lines.at(-1)?.line.words.text ?? '';
  const first = lines[0]?.line.words.text ?? '';
  return sentence.test(last) || valueLike.test(first) || /^[£<~]?\d/.test(first) || numberWord.test(first);
};
