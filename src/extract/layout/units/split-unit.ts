import { flatMap } from '../../../text/flat-map.ts';
import { labelBefore } from '../../lines/colon-label.ts';
import type { Snippet } from '../../lines/snippet.ts';
import { isValue } from '../../lines/value-like.ts';
import { isField } from '../../parts/blank-fields.ts';
import { boxesIn } from '../../parts/ticked.ts';
import { valuePairIn } from '../../parts/value-pair.ts';
import { asks } from '../asked/asks.ts';
import { compact, endOfCopy, placeIn } from '../asked/copy-of.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { afterPunctuation, answerBehindLabel, type Separator } from './behind-question.ts';
import { answerOnly, cut, type Split, withWords, wordsOf } from './cut-unit.ts';
import { holdValues, isBullet, saysOwnValue } from './own-values.ts';
import { byWords } from './split-by-words.ts';

/**
 * Parts a unit (a labelled line and what follows it) into question and answer. `known` is the question as the request block has it;
 * `expectsQuestion` says that units of this letter carry their questions, so that a first line which merely could be one is.
 */
export function splitUnit(
  items: readonly Item[],
  known: Snippet | undefined,
  expectsQuestion: boolean,
  separator?: Separator,
  answersAreLabelled = false,
  asksInPhrases = false,
): Split {
  const said = items.some(isAside) ? items.filter((item) => !isAside(item)) : items;
  let from = 0;
  while (from + 1 < said.length && isLabelAlone(said[from])) from++;
  const content = from > 0 ? said.slice(from) : said;
  const [first] = content;
  if (!first) return { question: [], answer: [], plain: true };
  if (!isLineItem(first)) return { question: [], answer: content, plain: true };
  return (
    byFields(content) ??
    byAnswerLabel(content) ??
    askedInASentence(content) ??
    byQuote(content) ??
    byBoxes(content) ??
    byKnown(content, known) ??
    (known && (first.asks < 0.6 || isBareAnswer(content, expectsQuestion)) ? answerOnly(content) : undefined) ??
    byStyle(content) ??
    byPairs(content, answersAreLabelled) ??
    (answersAreLabelled &&
    !isStemWithValues(content) &&
    answerBehindLabel(first.body.text) === undefined &&
    content.every((item) => isLineItem(item) && item.asks > -0.4)
      ? questionOnly(content)
      : undefined) ??
    byWords(content, expectsQuestion, separator, asksInPhrases)
  );
}

const isAside = (item: Item): boolean =>
  isLineItem(item) && (item.not === 'aside' || (item.not === 'start' && datesReply.test(item.line.words.text)));

/** `Response date: 4 March`, between a question and its answer. */
const datesReply =
  /^(?:date (?:of )?(?:response|reply|answer|sent|answered|issued|replied|responded|closed)|(?:response|reply|answer) (?:date|sent|issued)|responded|replied|answered|closed)(?: on)?\s?:/i;

/** A label on a line of its own. */
const isLabelAlone = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.body.text === '' && item.label?.role !== 'answer';

/** One line without a question mark, in a letter that leaves the questions to the request: `Confirm, by Roadwise` names a product. */
const isBareAnswer = ([first, ...more]: readonly Item[], expectsQuestion: boolean): boolean =>
  !expectsQuestion && more.length === 0 && first !== undefined && isLineItem(first) && !first.body.text.includes('?');

/** A question, and under it lines that each have a label and a colon: they answer it, though others have a label before their answers. Where the question does not end in a colon, they say figures. */
function isStemWithValues(content: readonly Item[]): boolean {
  // The question may be broken over some lines, up to its colon.
  const colon = content.slice(0, 5).findIndex((item) => isLineItem(item) && item.body.text.endsWith(':'));
  const rest = content.slice(Math.max(colon, 0) + 1);
  return (
    rest.length > 1 &&
    (colon >= 0 || rest.every(saysOwnValue) || (rest.every(isBullet) && holdValues(rest))) &&
    rest.every((item) => isLineItem(item) && labelBefore(item.line) !== undefined) &&
    rest.some((item) => isLineItem(item) && !item.line.words.text.endsWith(':'))
  );
}

/**
 * `Annual cost of` over `hosting - £8,400` and `support - £6,250`, where other answers have a label: lines that are each a label and its value answer, half of them with figures or reasons.
 * Elsewhere periods do, `Surveys published in` over `2022/23: 31` and `2023/24: 44`.
 */
function byPairs(content: readonly Item[], areLabelled: boolean): Split | undefined {
  if (content.length < 3) return undefined;
  const pairs = content.map((item, i) =>
    i > 0 && isLineItem(item) && !item.line.words.text.endsWith('?') && item.cue === undefined
      ? valuePairIn(item.line.words)
      : undefined,
  );
  // The question may be broken over some lines.
  const from = pairs.findIndex((pair) => pair !== undefined);
  const said = flatMap(pairs, (pair) => (pair && !pair.isLoose ? pair : []));
  if (from < 1 || from > 4 || said.length < 2 || said.length < content.length - from) return undefined;
  const [first] = content;
  if (!first || !isLineItem(first) || valuePairIn(first.body)) return undefined;
  const isCut = content.slice(0, from).some((item) => isLineItem(item) && /[.?]$/.test(item.body.text));
  if (!areLabelled && (isCut || !said.every(({ isPeriod, value }) => isPeriod && isValue(value.text))))
    return undefined;
  const figures = said.filter(({ value }) => isValue(value.text)).length;
  return figures * 2 >= said.length ? cut(content, from - 1, Number.MAX_SAFE_INTEGER, true) : undefined;
}

/** A question, perhaps with its boxes, over nothing but names with rules to write on. */
function byFields(content: readonly Item[]): Split | undefined {
  const [first, ...fields] = content;
  if (!first || !isLineItem(first) || fields.length === 0 || !fields.every(isField)) return undefined;
  if (fields.length > 1 && boxesIn(first.body.text) === undefined)
    return cut(content, 0, Number.MAX_SAFE_INTEGER, true);
  const boxed = byBoxes([first]);
  return boxed && { ...boxed, answer: [...boxed.answer, ...fields] };
}

const questionOnly = (content: readonly Item[]): Split =>
  cut(content, content.length - 1, Number.MAX_SAFE_INTEGER, true);

function byAnswerLabel(content: readonly Item[]): Split | undefined {
  const at = content.findIndex(answers);
  if (at < 0) return undefined;
  const question = flatMap(content.slice(0, at), (item, i) => wordsOf(item, i === 0) ?? []);
  const answer = flatMap(content.slice(at), (item) => {
    if (!isLineItem(item) || item.label?.role !== 'answer')
      return isLineItem(item) && item.cue === 'response' ? [] : [item];
    return item.body.text === '' ? [] : [withWords(item, item.body)];
  });
  return { question: question.filter(({ text }) => text !== ''), answer, plain: true };
}

const answers = (item: Item): boolean =>
  isLineItem(item) && (item.label?.role === 'answer' || (item.cue === 'response' && !item.label));

const depthOf = (item: Item): number => (isLineItem(item) ? item.line.quote : item.table.quote);

/** `You also asked (5) what it costs. It is free.`: the sentence that tells what was asked, then the answer. */
function askedInASentence(content: readonly Item[]): Split | undefined {
  const [first] = content;
  if (!first || !isLineItem(first)) return undefined;
  const isTold = first.label?.role === 'question' && /^you /i.test(first.line.words.text);
  const asked = (isTold ? endOfTold : endOfAsked).exec(first.body.text)?.[0].length;
  return asked === undefined ? undefined : cut(content, 0, asked, true);
}
const endOfTold = /^\p{Ll}[^.?]{4,240}[.?]\s+(?=\p{Lu})/u;
/** `You also asked how many boats are let. We think 90.` behind a number. */
const endOfAsked =
  /^(?:[Yy]ou|[Tt]he (?:applicant|requester)) (?:also |then |next |further |finally |lastly |again )?(?:asked|wanted to know|wished to know|wondered|enquired|inquired|sought to know)(?: us)?(?: about)? (?:how|what|which|who|whose|when|where|why|whether|if|for|the)\b[^.?]{4,240}[.?]\s+(?=["“]?[\p{Lu}£\d])/u;

function byQuote(content: readonly Item[]): Split | undefined {
  const [first] = content;
  const depth = first ? depthOf(first) : 0;
  if (depth === 0) return undefined;
  const shallowest = content.reduce((least, item) => Math.min(least, depthOf(item)), depth);
  if (depth === shallowest) return undefined;
  const isQuoted = (item: Item): boolean => depthOf(item) > shallowest;
  const answer = content.filter((item) => !isQuoted(item));
  const question = flatMap(content.filter(isQuoted), (item, i) =>
    isLineItem(item) && item.not ? [] : (wordsOf(item, i === 0) ?? []),
  );
  return { question, answer, plain: true };
}

/** Boxes to tick, on the question's line or under it: they answer, where one is ticked. */
function byBoxes(content: readonly Item[]): Split | undefined {
  let first: { readonly index: number; readonly at: number } | undefined;
  for (const [index, item] of content.entries()) {
    const text = wordsOf(item, index === 0)?.text;
    const boxes = text === undefined ? undefined : boxesIn(text);
    if (!boxes) {
      if (first) return undefined;
      continue;
    }
    // `Is there one? Yes ☐ No ☒`: the options begin behind the question mark.
    first ??= {
      index,
      at: /\?\s/.test(text?.slice(0, boxes.at) ?? '') ? (text?.lastIndexOf('? ', boxes.at) ?? 0) + 2 : boxes.at,
    };
    if (!boxes.ticked) continue;
    if (first.index > 0) return cut(content, first.index - 1, Number.MAX_SAFE_INTEGER, true);
    return first.at > 0 ? cut(content, 0, first.at, true) : undefined;
  }
  return undefined;
}

/** Cuts behind the question that the request block already told. */
function byKnown(content: readonly Item[], known: Snippet | undefined): Split | undefined {
  if (!known) return undefined;
  const wanted = compact(known.text);
  if (wanted.length < 8) return undefined;
  // An answer that is shorter than the question does not begin with it.
  let letters = 0;
  for (const item of content) letters += isLineItem(item) ? item.line.words.text.length : 0;
  if (letters < wanted.length * 0.85) return undefined;
  let gathered = '';
  /** Where each line's letters begin among those gathered. */
  const starts: number[] = [];
  for (const [index, item] of content.entries()) {
    const words = wordsOf(item, index === 0);
    if (!words || gathered.length > wanted.length * 1.3 + 20) break;
    starts.push(gathered.length);
    gathered += compact(words.text);
  }
  const end = endOfCopy(gathered, wanted);
  if (end === undefined) return undefined;
  const index = starts.findLastIndex((start) => start < end);
  const text = wordsOf(content[index] as Item, index === 0)?.text ?? '';
  const at = afterPunctuation(text, placeIn(text, end - (starts[index] ?? 0)) + 1);
  return goesOnToSay.test(text.slice(at, at + 12)) ? undefined : cut(content, index, at, true);
}

/** `The number of benches was 734`: an answer in the words of its question. */
const goesOnToSay = /^(?:is|are|was|were|has|have|came|comes|stood|totall?ed)\b/;

/** Bold or italic questions before plain answers (or the other way about for the whole line). */
function byStyle(content: readonly Item[]): Split | undefined {
  const first = content[0];
  if (!first || !isLineItem(first)) return undefined;
  const { bold, italic } = first.line;
  const byBold = bold < 6 ? undefined : byMarked(content, first, bold, 'bold');
  return byBold ?? (italic < 6 ? undefined : byMarked(content, first, italic, 'italic'));
}

/** Cuts behind the first letters of a unit, `styled` of which are of a style, or behind its lines that wholly are. */
function byMarked(
  content: readonly Item[],
  { line, body: { text } }: LineItem,
  styled: number,
  style: 'bold' | 'italic',
): Split | undefined {
  const marked = styled - (line.words.text.length - text.length);
  if (marked < 6) return undefined;
  if (marked < text.length - 1) {
    const head = text.slice(0, marked).trimEnd();
    return /[?:.]$/.test(head) || asks(head) >= 0.5 ? cut(content, 0, marked, true) : undefined;
  }
  let last = 0;
  while (last + 1 < content.length && isWholly(content[last + 1], style)) last++;
  return last + 1 < content.length ? cut(content, last, Number.MAX_SAFE_INTEGER, true) : undefined;
}

const isWholly = (item: Item | undefined, style: 'bold' | 'italic'): boolean =>
  item !== undefined &&
  isLineItem(item) &&
  item.line[style] >= item.line.words.text.length - 1 &&
  item.line.words.text.length > 2;
