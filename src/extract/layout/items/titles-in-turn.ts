import { flatMap } from '../../../text/flat-map.ts';
import { isNext } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asQuestions } from './as-questions.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// Shapes: paragraphs that take turns, `How many depots are there?` / `Three` / `Yearly cost of the largest` / `£61,000`; the same with all that is
// asked in bold. Not: a letter whose questions are numbered; answers of two paragraphs.

/** A paragraph by its lines. */
type Paragraph = readonly LineItem[];

/** The items with a label on each paragraph that is asked without asking in words, where its place among questions and answers or its dress tells. */
export function withTitlesInTurn(items: readonly Item[]): readonly Item[] {
  const headed = headedAlike(items);
  if (headed.length > 0) return asQuestions(items, new Set<Item>(headed));
  const from = items.findIndex((item) => isLineItem(item) && asks(item));
  const last = items.findLastIndex((item) => isLineItem(item) && asks(item));
  const end = items.findIndex((item, i) => i > last && isLineItem(item) && item.not === 'end');
  const between = items.slice(from, end < 0 ? items.length : end);
  // Most letters number what they were asked.
  if (from < 0 || !between.every(isLineItem)) return items;
  const paragraphs = paragraphsOf(between.filter(isLineItem));
  if (areNumbered(paragraphs)) return items;
  const questions = paragraphs.filter(asksIn);
  if (questions.length < 4) return items;
  const titles = dressed(paragraphs, questions) ?? inTurn(paragraphs);
  if (titles.length === 0 && !(questions.some(asksFaintly) && alternate(paragraphs))) return items;
  const heads = new Set<Item>([...titles, ...questions].map(([head]) => head as LineItem));
  return asQuestions(items, heads);
}

/** Whether labels part the letter. Figures behind what asks (`148`, `53 carriages`) only look like numbers: they do not count on. */
function areNumbered(paragraphs: readonly Paragraph[]): boolean {
  const labels = flatMap(paragraphs, ([head], i) => {
    const above = paragraphs[i - 1];
    const isBehind = above !== undefined && asksIn(above) && above[0]?.label === undefined;
    return head?.label ? { ...head.label, isBehind } : [];
  });
  if (labels.length * 20 <= paragraphs.length) return false;
  if (labels.some(({ role, isBehind }) => role !== 'bare' || !isBehind)) return true;
  const counted = labels.slice(1).filter(({ paths: [path] }, i) => {
    const before = labels[i]?.paths[0];
    return before === undefined || path === undefined || isNext(before, path);
  });
  return counted.length * 2 >= labels.length;
}

/** The headings of one level that all questions have, each over a paragraph, where one in four asks in words: `<h3>Annual spend</h3><p>£1,204</p>`. */
function headedAlike(items: readonly Item[]): readonly LineItem[] {
  const questions = items.filter((item): item is LineItem => isLineItem(item) && asks(item));
  const level = questions[0]?.line.heading;
  if (level === undefined || questions.length < 2 || questions.some(({ line }) => line.heading !== level)) return [];
  const heads = items.filter((item, i): item is LineItem => {
    const below = items[i + 1];
    if (!isLineItem(item) || item.line.heading !== level || below === undefined || !isLineItem(below)) return false;
    return below.line.heading === undefined && below.not !== 'end' && (asks(item) || mayAsk([item], false));
  });
  const alone = heads.length > 3 && !heads.some(({ label }) => label) && questions.length * 4 >= heads.length;
  return alone ? withSingleWords(items, heads, level) : [];
}

/** `Cost` and `Supplier`, of the same level and over a paragraph as well, among them. */
function withSingleWords(items: readonly Item[], heads: readonly LineItem[], level: number): readonly LineItem[] {
  const known = new Set<Item>(heads);
  const from = items.indexOf(heads[0] as Item);
  const to = items.lastIndexOf(heads.at(-1) as Item);
  return items.slice(from, to + 1).filter((item, i): item is LineItem => {
    if (known.has(item)) return true;
    const below = items[from + i + 1];
    if (!isLineItem(item) || item.line.heading !== level || below === undefined || !isLineItem(below)) return false;
    const isPlain = item.not === undefined && item.label === undefined && item.cue === undefined;
    return isPlain && below.line.heading === undefined && /^\p{Lu}[\p{L}-]{2,20}$/u.test(item.line.words.text);
  });
}

const asks = ({ asks: sign, not }: LineItem): boolean => sign >= 0.5 && not === undefined;
const asksIn = (paragraph: Paragraph): boolean => paragraph.some(asks);

/** `What is the yearly budget for it`, without its mark. */
const asksFaintly = (paragraph: Paragraph): boolean => paragraph.every(({ asks: sign }) => sign < 0.6);

/** Nearly each question has one paragraph behind it. */
const alternate = (paragraphs: readonly Paragraph[]): boolean => {
  const places = flatMap(paragraphs, (paragraph, i) => (asksIn(paragraph) ? i : []));
  return places.filter((at, i) => (places[i + 1] ?? at + 2) === at + 2).length * 5 >= places.length * 4;
};

export function paragraphsOf(lines: readonly LineItem[]): Paragraph[] {
  const found: LineItem[][] = [];
  for (const item of lines) {
    const open = found.at(-1);
    if (open && !item.line.gap && item.line.heading === undefined) open.push(item);
    else found.push([item]);
  }
  return found;
}

const isDressed = (paragraph: Paragraph): boolean =>
  paragraph.every(
    ({ line: { bold, italic, heading, words } }) =>
      heading !== undefined || Math.max(bold, italic) >= words.text.length - 1,
  );

/** What stands in the dress that all questions have and no answer has; `undefined` where they have none. */
function dressed(paragraphs: readonly Paragraph[], questions: readonly Paragraph[]): Paragraph[] | undefined {
  if (!questions.every(isDressed)) return undefined;
  // Two in a row are a heading over a question.
  return paragraphs.filter((paragraph, i) => {
    const next = paragraphs[i + 1];
    return next && !isDressed(next) && isDressed(paragraph) && !asksIn(paragraph) && mayAsk(paragraph, false);
  });
}

/**
 * Where nearly each question has one paragraph behind it, three or five are answers with what is asked between them; `strictly`, wherever none
 * has an even number behind it.
 */
export function inTurn(
  paragraphs: readonly Paragraph[],
  asked: (paragraph: Paragraph) => boolean = asksIn,
  strictly = false,
): Paragraph[] {
  const places = flatMap(paragraphs, (paragraph, i) => (asked(paragraph) ? i : []));
  const gaps = places.slice(1).map((at, i) => at - (places[i] as number) - 1);
  // Two questions in a row are a stem and its first part.
  const even = gaps.filter((gap) => gap > 0 && gap % 2 === 0).length;
  if (strictly ? even > 0 : gaps.filter((gap) => gap === 1).length * 2 < gaps.length || even * 10 > gaps.length)
    return [];
  // Where what asks in words ends in a stop, so may what asks by its place: `Age of the youngest driver.`
  const withStop = places.every((at) => textOf(paragraphs[at] as Paragraph).endsWith('.'));
  const titles: Paragraph[] = [];
  places.forEach((at, i) => {
    const inner = paragraphs.slice(at + 1, places[i + 1]);
    // `There are two:` leads to its list.
    if (inner.length < 3 || inner.length % 2 === 0 || inner.some(([head], k) => k + 1 < inner.length && leads(head)))
      return;
    const between = inner.filter((_, k) => k % 2 === 1);
    if (between.filter((paragraph) => mayAsk(paragraph, withStop)).length * 5 >= between.length * 4)
      titles.push(...between);
  });
  return titles;
}

const leads = (item: LineItem | undefined): boolean => item?.line.words.text.endsWith(':') === true;

const textOf = (paragraph: Paragraph): string => paragraph.map(({ line }) => line.words.text).join(' ');

/** What a sentence says of its subject. */
const finite =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will|would|may|must|uses?|holds?|spen[dt]|paid|costs?|received|gave|made|took)\b/i;

/** A title: no sentence, but perhaps `withStop`; no figure to begin with, no name of who signs. */
const mayAsk = (paragraph: Paragraph, withStop: boolean): boolean => {
  const text = textOf(paragraph);
  const isTitle =
    withStop && text.endsWith('.') ? !finite.test(text) && !text.slice(0, -1).includes('. ') : !/[.;,:]$/.test(text);
  return (
    isTitle &&
    text.length > 8 &&
    text.length < 220 &&
    /^\p{Lu}/u.test(text) &&
    /\s/.test(text) &&
    !valueLike.test(text) &&
    !valueLike.test(text.slice(text.indexOf(':') + 1).trimStart()) &&
    paragraph.every(
      ({ not, label, cue, line }) =>
        not === undefined && label === undefined && cue === undefined && line.bullet === undefined,
    )
  );
};
