import type { Line } from '../../lines/block.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

/** Capitals throughout, but for a plural's `s` or a small word. */
export const isCapitals = (text: string): boolean => {
  if (!/[A-Z\u0080-\uffff]{4}/.test(text) || !/\p{Lu}{4}/u.test(text)) return false;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return small * 8 <= text.length;
};

/** Set apart as headings are: bold where answers are not, in capitals, or named as a section. */
export const isStyled = ({ bold, words: { text } }: Line, boldAnswers: boolean): boolean =>
  (!boldAnswers && bold > 0 && bold >= text.length - 1) || isCapitals(text) || namesSection(text);

const sectionNumber = '[A-Z]|\\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const sectionName = new RegExp(
  `^["“‘']?(?:section|part|schedule|annex|theme|topic)\\s+(?:${sectionNumber})(?:\\s*[:.–-]|\\s+\\p{Lu}|$)`,
  'iu',
);
/** `Section B: Parks`, `PART TWO`. */
export const namesSection = (text: string): boolean => sectionName.test(text);

/** `B. Telephones` over 2.1. */
export const letteredHead = /^\(?[A-H][.)]\s+\p{Lu}[^.?!;]{2,60}$/u;

/** A few words in a paragraph of their own, with neither full stop nor colon. */
export const isBareHead = ({ gap, words: { text } }: Line): boolean =>
  gap && /^\p{Lu}[^.!:]{3,50}$/u.test(text) && text.split(' ').length < 7;

/** What heads a column of a table of questions, where each cell became a line. */
export const isColumnHead = (text: string): boolean =>
  /^(?:no\.?|number|ref\.?|q|a|questions?|responses?|answers?|repl(?:y|ies)|council response|information (?:requested|provided))$/i.test(
    text,
  );

/** `11. Please see the table below:` leads to what stands under it. */
export const isPointer = ({ body }: LineItem): boolean =>
  body.text.length < 120 && /(?::|\b(?:below|table|follow(?:s|ing)|breakdown))[.:]?$/i.test(body.text);

/** The heading of a notice, behind which nothing is answered. */
export const isRefusalHeading = ({ body }: LineItem): boolean =>
  /^(?:notice of refusal|refusal notice)\b.{0,60}$/i.test(body.text);

/** In a log of several requests, where the next one's begins. */
export const headsNextEntry = ({ not, label, line }: LineItem): boolean =>
  not === 'start' && !label && /^(?:request|foi|case) (?:ref(?:erence)?|number|no|id)\.?\s?:/i.test(line.words.text);

/** Bold from end to end, and more than a word. */
export const isBold = ({ line }: LineItem): boolean =>
  line.bold >= line.words.text.length - 1 && line.words.text.length > 12;

/** Plainly asks; a styled or quoted line needs less to do so. */
export const isAsking = (item: LineItem): boolean => {
  if (item.cue || item.not === 'end') return false;
  const styled =
    (item.line.bold > 0 && item.line.bold >= item.line.words.text.length - 1) ||
    item.line.heading !== undefined ||
    item.line.quote > 0;
  return item.asks >= (styled ? 0.45 : 0.75);
};

/** A question in a paragraph of its own that the page's width broke: `And how many visits in person` over `does the reception take a month?` */
export function asksOverLines(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (!first || !isLineItem(first) || !first.line.gap || first.asks < 0.4 || first.label || first.cue || first.not)
    return false;
  if (/[.:;?!)]$/.test(first.line.words.text)) return false;
  for (let i = at + 1; i < at + 5; i++) {
    const next = items[i];
    if (!next || !isLineItem(next) || next.line.gap || next.label || next.line.bullet !== undefined) return false;
    const { text } = next.line.words;
    if (i === at + 1 && !/^\p{Ll}/u.test(text)) return false;
    if (text.endsWith('?')) return true;
    if (/[.:;]$/.test(text)) return false;
  }
  return false;
}

/** `Section 1: Contact` over a question that has no number, `Contract 2 - telephones:` over one that has. */
export const headsPart = ({ line, asks }: LineItem, next: Item | undefined): boolean => {
  if (asks >= 0.3 || next === undefined || !isLineItem(next)) return false;
  const { text } = line.words;
  if (!/^(?:section|part|contract|lot|category|service)\s/i.test(text)) return false;
  if (/^(?:section|part)\s+(?:\d{1,2}|[A-Z]|[ivx]{1,4})\s*[:.–-]\s/i.test(text)) return !next.label && isAsking(next);
  return (
    line.gap &&
    next.path !== undefined &&
    /^(?:contract|lot|category|service)\s+(?:\d{1,2}|[A-Z])\b.{0,60}:$/i.test(text)
  );
};

/** `From: ...`, `Date: ...`, `Dear ...`: a message of a correspondence begins. */
export const isMessageHead = ({ line }: LineItem): boolean =>
  /^(?:(?:from|sent|to|cc|date|subject)\s*:|dear\b.{0,60}$)/i.test(line.words.text);

/** What opens a letter: its reference and dates, over which its head may stand in bold. */
export const isOpening = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.not === 'start';

const sectionHead = /^(?:section|part) (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/i;

/** A section's heading like those before it; where no question stands under it, it holds none: `Section C  Declaration`. */
export const headsNothing = ({ line, not }: LineItem, before: readonly string[]): boolean =>
  not === undefined &&
  line.gap &&
  line.words.text.length < 80 &&
  sectionHead.test(line.words.text) &&
  before.some((words) => sectionHead.test(words));

/** `And in a whole year? 22,415`: a paragraph that asks in a few words and answers behind them. */
export const asksAndAnswers = ({ line: { gap, bullet, words }, label, not, cue }: LineItem): boolean =>
  gap &&
  label === undefined &&
  not === undefined &&
  cue === undefined &&
  bullet === undefined &&
  words.text.includes('? ') &&
  /^\p{Lu}[^?.:]{4,160}\?["'”’)]?\s+[\p{Lu}£\d<~]/u.test(words.text);

/** Whether a text may begin with a capital: a letter beyond ASCII may be one. */
export function mayBeCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 65 && code <= 90) || code > 127;
}

const schedule =
  /^(?:(?:the )?(?:schedule|annexe?|appendix)(?: (?:\w{1,3}|of (?:the )?(?:exemptions?|reasons|refusals)))?|exemptions(?: applied| used| relied on)?|reasons (?:for (?:withholding|refusal|refusing)\b.{0,40}|why\b.{0,40})|refusal notice)\s?:?$/i;

/** `Schedule of exemptions`, right over a table: it belongs to no answer. */
export const headsSchedule = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && schedule.test(item.line.words.text);

/** `Harbour? (Y/N)      Answer: Y`: the answer stands behind its label on the question's line. */
export const holdsAnswer = (text: string): boolean =>
  text.includes(':') && /\S\s+(?:answer|response|reply)\s?:\s*\S/i.test(text);
