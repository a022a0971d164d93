import { flatMap } from '../../text/flat-map.ts';
import { type Snippet, slice } from '../lines/snippet.ts';
import { asks, endsOpen } from './asks.ts';
import { answerBehindPhrase } from './behind-phrase.ts';
import {
  afterPunctuation,
  answerAtEnd,
  answerBehindAddition,
  answerBehindArrow,
  answerBehindDash,
  answerBehindExamples,
  answerBehindLabel,
  answerBehindMark,
  answerBehindSentence,
  beforeArrow,
  type Separator,
  separatorIn,
  withoutAnswerLabel,
} from './behind-question.ts';
import { compact, endOfCopy, placeIn } from './copy-of.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { colonLabel, continues, valueLike } from './wraps.ts';

/** A labelled stretch parted into its question and its answer. */
export interface Split {
  readonly question: readonly Snippet[];
  readonly answer: readonly Item[];
  /** Something in the letter says where the answer begins: a label, another style, the question known from the request. */
  readonly plain: boolean;
}

const wordsOf = (item: Item, first: boolean): Snippet | undefined =>
  isLineItem(item) ? (first || item.label?.role === 'answer' ? item.body : item.line.words) : undefined;

/** An item whose words are cut, its label gone. */
const withWords = ({ line, cue, not, asks: asking }: LineItem, words: Snippet): LineItem => {
  const { indent, gap, heading, bullet, ordinal, bold, italic, quote } = line;
  return {
    kind: 'line',
    line: { type: 'line', words, indent, gap, heading, bullet, ordinal, bold, italic, quote },
    body: words,
    label: undefined,
    path: undefined,
    cue,
    not,
    asks: asking,
  };
};

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
  const content = items.filter((item) => !isLineItem(item) || item.not !== 'aside');
  // A label on a line of its own.
  while (
    content.length > 1 &&
    isLineItem(content[0] as Item) &&
    (content[0] as LineItem).body.text === '' &&
    (content[0] as LineItem).label?.role !== 'answer'
  )
    content.shift();
  const [first] = content;
  if (!first) return { question: [], answer: [], plain: true };
  if (!isLineItem(first)) return { question: [], answer: content, plain: true };
  return (
    byAnswerLabel(content) ??
    byQuote(content) ??
    byKnown(content, known) ??
    (known && (first.asks < 0.6 || isBareAnswer(content, expectsQuestion)) ? answerOnly(content) : undefined) ??
    byStyle(content) ??
    (answersAreLabelled &&
    !isStemWithValues(content) &&
    answerBehindLabel(first.body.text) === undefined &&
    content.every((item) => isLineItem(item) && item.asks > -0.4)
      ? questionOnly(content)
      : undefined) ??
    byWords(content, expectsQuestion, separator, asksInPhrases)
  );
}

/** One line without a question mark, in a letter that leaves the questions to the request: `Confirm, by Roadwise` names a product. */
const isBareAnswer = ([first, ...more]: readonly Item[], expectsQuestion: boolean): boolean =>
  !expectsQuestion && more.length === 0 && first !== undefined && isLineItem(first) && !first.body.text.includes('?');

function answerOnly(content: readonly Item[]): Split {
  const [first, ...rest] = content;
  if (!first || !isLineItem(first)) return { question: [], answer: content, plain: true };
  const head = first.body.text === '' ? [] : [withWords(first, first.body)];
  return { question: [], answer: [...head, ...rest], plain: true };
}

/** A question, and under it lines that each have a label and a colon: they answer it, though others have a label before their answers. Where the question does not end in a colon, they say figures. */
function isStemWithValues(content: readonly Item[]): boolean {
  // The question may be broken over some lines, up to its colon.
  const colon = content.slice(0, 5).findIndex((item) => isLineItem(item) && item.body.text.endsWith(':'));
  const rest = content.slice(Math.max(colon, 0) + 1);
  return (
    rest.length > 1 &&
    (colon >= 0 || rest.every(saysOwnValue) || (rest.every(isBullet) && holdValues(rest))) &&
    rest.every((item) => isLineItem(item) && colonLabel.test(item.line.words.text)) &&
    rest.some((item) => isLineItem(item) && !item.line.words.text.endsWith(':'))
  );
}

/** `Quarter: 4,120`, `Year: Not held`: a label, and behind it what can only answer. */
const saysOwnValue = (item: Item): boolean =>
  isLineItem(item) && ownValue.test(item.line.words.text) && !item.line.words.text.endsWith('?');

const ownValue = /^\p{Lu}[^:?]{1,24}:\s+(?:[^:?]{0,30}\d|(?:not|n\/a|nil|none)\b)/iu;

const questionOnly = (content: readonly Item[]): Split =>
  cut(content, content.length - 1, Number.MAX_SAFE_INTEGER, true);

function byAnswerLabel(content: readonly Item[]): Split | undefined {
  const at = content.findIndex(
    (item) => isLineItem(item) && (item.label?.role === 'answer' || (item.cue === 'response' && !item.label)),
  );
  if (at < 0) return undefined;
  const question = flatMap(content.slice(0, at), (item, i) => wordsOf(item, i === 0) ?? []);
  const answer = flatMap(content.slice(at), (item) => {
    if (!isLineItem(item) || item.label?.role !== 'answer')
      return isLineItem(item) && item.cue === 'response' ? [] : [item];
    return item.body.text === '' ? [] : [withWords(item, item.body)];
  });
  return { question: question.filter(({ text }) => text !== ''), answer, plain: true };
}

function byQuote(content: readonly Item[]): Split | undefined {
  const depthOf = (item: Item): number => (isLineItem(item) ? item.line.quote : item.table.quote);
  const shallowest = content.reduce((least, item) => Math.min(least, depthOf(item)), Number.POSITIVE_INFINITY);
  const isQuoted = (item: Item): boolean => depthOf(item) > shallowest;
  if (!content.some(isQuoted)) return undefined;
  const answer = content.filter((item) => !isQuoted(item));
  const [first] = content;
  if (!first || !isQuoted(first)) return undefined;
  const question = flatMap(content.filter(isQuoted), (item, i) =>
    isLineItem(item) && item.not ? [] : (wordsOf(item, i === 0) ?? []),
  );
  return { question, answer, plain: true };
}

/** Cuts behind the question that the request block already told. */
function byKnown(content: readonly Item[], known: Snippet | undefined): Split | undefined {
  if (!known) return undefined;
  const wanted = compact(known.text);
  if (wanted.length < 8) return undefined;
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
  return cut(content, index, afterPunctuation(text, placeIn(text, end - (starts[index] ?? 0)) + 1), true);
}

/** Parts the content at an offset of one of its lines; the question ends at `end`, where it ends sooner. */
function cut(content: readonly Item[], index: number, offset: number, plain: boolean, end = offset): Split {
  const question: Snippet[] = [];
  const answer: Item[] = [];
  content.forEach((item, i) => {
    const words = wordsOf(item, i === 0);
    if (i > index || !words || !isLineItem(item)) {
      if (i < index && words) question.push(words);
      else answer.push(item);
      return;
    }
    if (i < index) question.push(words);
    else {
      const head = slice(words, 0, end);
      const tail = withoutAnswerLabel(slice(words, offset));
      if (head.text !== '') question.push(head);
      if (tail.text !== '') answer.push(withWords(item, tail));
    }
  });
  return { question, answer, plain };
}

/** Bold or italic questions before plain answers (or the other way about for the whole line). */
function byStyle(content: readonly Item[]): Split | undefined {
  const first = content[0];
  if (!first || !isLineItem(first)) return undefined;
  for (const style of ['bold', 'italic'] as const) {
    const label = first.line.words.text.length - first.body.text.length;
    const marked = first.line[style] - label;
    const length = first.body.text.length;
    if (marked < 6) continue;
    if (marked < length - 1) {
      const head = first.body.text.slice(0, marked).trimEnd();
      if (/[?:.]$/.test(head) || asks(head) >= 0.5) return cut(content, 0, marked, true);
      continue;
    }
    let last = 0;
    while (last + 1 < content.length && isWholly(content[last + 1], style)) last++;
    if (last + 1 < content.length) return cut(content, last, Number.MAX_SAFE_INTEGER, true);
  }
  return undefined;
}

const isWholly = (item: Item | undefined, style: 'bold' | 'italic'): boolean =>
  item !== undefined &&
  isLineItem(item) &&
  item.line[style] >= item.line.words.text.length - 1 &&
  item.line.words.text.length > 2;

function byWords(
  content: readonly Item[],
  expectsQuestion: boolean,
  separator: Separator | undefined,
  asksInPhrases: boolean,
): Split {
  const first = content[0] as LineItem;
  // The first paragraph: lines broken only by the page's width.
  let last = 0;
  while (last + 1 < content.length && goesOn(content[last] as LineItem, content[last + 1], last + 2 === content.length))
    last++;
  const paragraph = content.slice(0, last + 1).map((item, i) => wordsOf(item, i === 0)?.text ?? '');
  const whole = paragraph.join(' ');
  const ruled =
    last === 0 && /[._]{4}|…{2}|(?:\. ){4}/.test(whole)
      ? /^(.{2,300}?)\s?(?:[._]{4,}|…{2,}|(?:\. ){4,})\s*/.exec(whole)
      : null;
  if (ruled) return cut(content, 0, ruled[0].length, false, ruled[1]?.trimEnd().length);
  const phrased = asksInPhrases ? answerBehindPhrase(whole) : undefined;
  const inline =
    phrased ??
    answerBehindLabel(whole) ??
    answerBehindMark(whole) ??
    answerBehindArrow(whole) ??
    answerBehindExamples(whole) ??
    (content.length > last + 1 ? undefined : answerBehindAddition(whole));
  const more = content.length > last + 1;
  if (inline !== undefined && !(more && phrased === undefined && asks(whole.slice(inline)) > 0)) {
    let rest = inline;
    for (const [i, text] of paragraph.entries()) {
      if (rest < text.length) return cut(content, i, rest, false, beforeArrow(text, rest));
      rest -= text.length + 1;
    }
  }
  const likely = asks(whole);
  if (separator && last === 0) {
    const at = separatorIn(whole, separator);
    if (at !== undefined) return cut(content, 0, at, false);
  }
  if (!more) {
    const dash = likely > -0.4 ? answerBehindDash(whole) : undefined;
    if (dash !== undefined && last === 0 && (expectsQuestion || likely > 0.4)) return cut(content, 0, dash, false);
    const end = last === 0 && likely >= 0.25 ? answerAtEnd(whole) : undefined;
    if (end !== undefined) return cut(content, 0, end, false);
    const behind = last === 0 ? answerBehindSentence(whole) : undefined;
    if (behind !== undefined) return cut(content, 0, behind, false);
    if (likely >= 0.5) return cut(content, last, Number.MAX_SAFE_INTEGER, false);
    return answerOnly(content);
  }
  if (likely < 0.2 && !expectsQuestion) return answerOnly(content);
  if (likely <= -0.5 && !endsOpen(whole)) return answerOnly(content);
  // Bullets under a question that then is answered in plain lines belong to the question; its words are complete without them.
  let bullets = last;
  while (bullets + 1 < content.length && isBullet(content[bullets + 1])) bullets++;
  if (
    bullets > last + 1 &&
    bullets + 1 < content.length &&
    likely >= 0.2 &&
    !holdValues(content.slice(last + 1, bullets + 1)) &&
    content.slice(bullets + 1).every((item) => !isBullet(item))
  ) {
    const split = cut(content.slice(0, last + 1), last, Number.MAX_SAFE_INTEGER, false);
    return { ...split, answer: content.slice(bullets + 1) };
  }
  // Lines that go on asking belong to the question, as long as something is left to answer it.
  while (last + 2 < content.length) {
    const next = content[last + 1];
    if (!next || !isLineItem(next) || next.line.bullet || !goesOnAsking(next) || isFirstPart(content[last], next))
      break;
    last++;
  }
  return cut(content, last, Number.MAX_SAFE_INTEGER, first.asks >= 0.5);
}

/** `Letters: 36`, `Web chat: Not yet`, `Calls:4120`: bullets that answer, half of them at least with what can only be a value. */
function holdValues(bullets: readonly Item[]): boolean {
  const said = bullets.map((item) => (isLineItem(item) ? /^[^:?]{2,90}:\s*(?=\S)/.exec(item.line.words.text) : null));
  const values = said.filter((label, i) => {
    const item = bullets[i];
    return label && item && isLineItem(item) && valueLike.test(item.line.words.text.slice(label[0].length));
  });
  return said.every((label) => label !== null) && values.length * 2 >= bullets.length;
}

const addition = /^\((?![£\d]).*\)[.?]?$|^if (?:so|yes|not?|applicable)\b.{0,30}[;:,?]$/i;

/** A further question, or what a question adds in brackets. */
const goesOnAsking = ({ asks: asking, line }: LineItem): boolean =>
  (asking >= 0.6 && line.words.text.length >= 12) || addition.test(line.words.text);

/** `For each, please provide:`, then `Name of the page` in a paragraph of its own: a part's label, though it could ask. */
const isFirstPart = (item: Item | undefined, { line }: LineItem): boolean =>
  item !== undefined &&
  isLineItem(item) &&
  item.line.words.text.endsWith(':') &&
  line.gap &&
  /^.{1,49}(?<![?.])$/.test(line.words.text);

function goesOn(item: LineItem, next: Item | undefined, isLast: boolean): boolean {
  if (!next || !isLineItem(next) || next.line.bullet || next.label || next.line.quote !== item.line.quote) return false;
  const before = item.body.text;
  const after = next.line.words.text;
  if (saysOwnValue(next)) return false;
  // The last line is the answer, unless it plainly is not.
  if (isLast && !/^\p{Ll}/u.test(after) && !/\?$/.test(after)) return false;
  if (continues(before, after)) return true;
  // A long line that asks, and a next that ends in the question mark.
  return (
    !next.line.gap &&
    before.length > 55 &&
    !/[.:;!?]["'”’)]*$/.test(before) &&
    asks(before) > 0.2 &&
    !valueLike.test(after) &&
    /\?["'”’)]*$/.test(after)
  );
}

const isBullet = (item: Item | undefined): boolean =>
  item !== undefined && isLineItem(item) && item.line.bullet !== undefined;
