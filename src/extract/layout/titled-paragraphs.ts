import { flatMap } from '../../text/flat-map.ts';
import { cellText } from '../answers/grid-parts.ts';
import { partsOf } from '../answers/parts.ts';
import type { Table } from '../lines/block.ts';
import { startOf } from '../lines/snippet.ts';
import { isAddressAlone } from './after-answers.ts';
import type { Draft, Reading } from './draft.ts';
import { isAboutTheLetter } from './grid-table.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { isCapitals } from './line-signs.ts';
import { labelBefore, valueLike } from './wraps.ts';

// Shapes: `Student numbers` over `The number registered was 31,240.`, with or without a blank line between; `## Rents`, then paragraphs;
// `Cost of each` over a table of figures.
// Not: the headings of a refusal's reasons (`Background`, `Public interest test`, `Decision`).

/** What heads the parts of a letter, and not what was asked. */
export const structural =
  /\b(?:decisions?|background|public interest|exemptions?|section \d|conclusions?|appeals?|next steps|(?:your|the|this|foi) (?:request|enquiry)|(?:our|the|my) (?:response|reply|answer)|factors|refusals?|reviews?|regulations?|summary|introduction|overview|copyright|fees?|scope|advice|rights?|dut(?:y|ies)|further|contact (?:us|details|points?|information)|search(?:es)?|complain\w*|legislation|reasons? for|prejudice|arguments?|balance|outcome)\b/i;

const numberWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i;
const sentence = /[.!)][”"’']?$/;

interface Titled {
  readonly title: LineItem;
  readonly content: Item[];
}

/** Titles as questions, each with the paragraphs or the table under it as its answer: three at least, none of them a part of the letter's own. */
export function readTitledParagraphs(items: readonly Item[]): Reading {
  const none: Reading = { name: 'titled paragraphs', drafts: [], support: 0 };
  if (
    items.some(
      (item) => isLineItem(item) && (item.cue === 'response' || (item.label && item.label.strength !== 'weak')),
    )
  )
    return none;
  const found: Titled[] = [];
  let open: Titled | undefined;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item;
    if (!isLineItem(item)) {
      if (!open || open.content.some(isLineItem) || isOfLetter(item.table)) {
        found.length = 0;
        open = undefined;
      } else open.content.push(item);
      continue;
    }
    if ((item.not === 'end' || isAddressAlone(item.line)) && found.length > 2) break;
    // What stands above the salutation is the letter's head.
    if (item.not === 'start' || item.not === 'end' || i === 0) {
      found.length = 0;
      open = undefined;
      continue;
    }
    const next = items[i + 1];
    const waits = open?.content.length === 0 && isMarked(open.title) && !isMarked(item);
    if (!waits && isTitle(item) && next && (!isLineItem(next) || (!next.not && !isNextTitle(item, next)))) {
      open = { title: item, content: [] };
      found.push(open);
    } else if (open && item.not === undefined) {
      if (!open.content.every(isLineItem)) return none;
      open.content.push(item);
    }
  }
  const areMarked = found.every(({ title }) => isMarked(title));
  const answered = found.filter(({ content: [first, ...more] }) => {
    if (!first || !isLineItem(first)) return first !== undefined;
    return areMarked || saysSomething([first, ...more.filter(isLineItem)]);
  });
  if (answered.length < 3 || answered.length < found.length) return none;
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
  if (found.some(isStructural)) return none;
  const drafts = flatMap(found, draftsOf);
  return { ...none, drafts, support: drafts.length * 0.5 };
}

/** `Complaints` over advice; over a figure, or labelled ones, it is what was asked. */
function isStructural({ title, content: [first] }: Titled): boolean {
  if (!structural.test(title.line.words.text)) return false;
  if (!first || !isLineItem(first)) return true;
  const { words } = first.line;
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

const draftsOf = ({ title, content }: Titled): Draft[] =>
  partsOf(content, true, [], title.line.words.text).map(({ part, lines }) => ({
    part,
    question: title.line.words,
    lines,
    section: [],
    at: startOf(lines[0], title.line.words),
    through: 'It stands under a title that asks nothing in words.',
  }));

const isMarked = ({ line: { heading, bold, words } }: Pick<LineItem, 'line'>): boolean =>
  heading !== undefined ||
  (bold > 0 && bold >= words.text.length - 1) ||
  (words.text.length > 9 && isCapitals(words.text));

/** What stands right under a title that is set apart, and is not, answers it however short it is. */
const isNextTitle = (title: LineItem, next: LineItem): boolean => isTitle(next) && (isMarked(next) || !isMarked(title));

function isTitle({ line, not, cue, asks }: LineItem): boolean {
  const { text } = line.words;
  if (not || cue || text.length > 160 || !(line.gap || line.heading !== undefined)) return false;
  if (isMarked({ line })) return !valueLike.test(text);
  // `Trees felled in each month, January to March 2024`
  const period = text.length > 25 ? periodBehind.exec(text)?.index : undefined;
  const words = text.slice(0, period);
  return (
    /^\p{Lu}[^.!]{2,70}$/u.test(words) &&
    !/[;,](?! ?(?:(?:19|20)\d\d\b|\p{Ll}|$))/u.test(words) &&
    words.split(' ').length < 10 &&
    !valueLike.test(text) &&
    asks > -0.3 &&
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
