import { folded } from '../../lines/likeness.ts';
import { isNext, isStart, type Path } from '../../lines/number-path.ts';
import { valueLike } from '../../lines/value-like.ts';
import { continues } from '../../lines/wraps.ts';
import { outcomeOf } from '../../outcomes/outcome-of.ts';
import { answerBehindMark } from '../units/behind-question.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { holdsAnswer, isCapitals, letteredHead, namesSection } from './line-signs.ts';

// Shapes, each over a question and behind an answer, the first over the letter's first question: `Website`, `WEBSITE`, `Website:`,
// `Section B: Website`, `Part 2 - Website`, perhaps with a sentence or two on what it is about; or all of them over the questions and again over
// their answers. Not: `Granicus` between the question that it answers and the next; `Part 2 - How many?`.

/** The dress of a section's head: headings of one letter have the same. */
type Dress = 'named' | 'lettered' | 'capitals' | 'colon' | 'plain';

/** A line that may head a section, and where it stands. */
interface Head {
  readonly at: number;
  readonly dress: Dress;
  /** Where its first question stands, or the next head: what is between tells of the section. */
  readonly question: number;
  /** Nothing has been asked yet. */
  readonly isFirst: boolean;
  /** What was asked above it has its answer. */
  readonly isBehindAnswer: boolean;
  /** How many questions stand under it. */
  asked: number;
}

/** A heading's rank where nothing tells it: below all that a text marks as headings. */
const rank = 6;

/** The items with the heads of sections as headings, whatever label they seemed to have, and without what only tells of a section. */
export function withSectionHeads(items: readonly Item[]): readonly Item[] {
  const all = headsIn(items);
  if (all.length === 0) return items;
  const known = new Map<number, 'head' | 'aside'>();
  const add = ({ at, question }: Head): void => {
    known.set(at, 'head');
    for (let i = at + 1; i < question; i++) known.set(i, 'aside');
  };
  standingAgain(all, items).forEach(add);
  // `Part Three: Parks` answers nothing where `Part One` is a head.
  const behind = all.filter(({ isBehindAnswer, dress, at }) => (isBehindAnswer || dress === 'named') && !known.has(at));
  for (const dress of new Set(behind.map((head) => head.dress))) {
    const group = behind.filter((head) => head.dress === dress);
    if (areHeads(group, items)) group.forEach(add);
  }
  if (known.size === 0) return items;
  return items.map((item, i) => {
    const role = known.get(i);
    if (!role || !isLineItem(item)) return item;
    if (role === 'aside') return { ...item, not: 'aside' };
    const { line, path, cue } = item;
    return {
      kind: 'line',
      line: { ...line, heading: line.heading ?? rank },
      body: line.words,
      label: undefined,
      path,
      cue,
      not: undefined,
      asks: 0,
    };
  });
}

/** Plain words may be an answer's second paragraph: that one stands over the letter's first question tells that they are none. */
const areHeads = (group: readonly Head[], items: readonly Item[]): boolean =>
  group[0]?.dress === 'named'
    ? !group.every(({ at }) => countsItself(items[at], items[at + 1])) && mayHoldQuestions(group, items)
    : group.length > 1 && goOn(group, items) && group.some(({ isFirst }) => isFirst);

/** `A. Parks` and `B. Trees` in their order, over numbers that go through: where these begin again the letter is theirs as well. */
const goOn = (group: readonly Head[], items: readonly Item[]): boolean =>
  group[0]?.dress !== 'lettered' ||
  (group.every(({ at }, i) => textOf(items[at]).charCodeAt(0) === 65 + i) &&
    group.every(({ question }, i) => i === 0 || !isStart(pathOf(items[question]))));

const pathOf = (item: Item | undefined): Path => (item && isLineItem(item) ? (item.label?.paths[0] ?? []) : []);

/** `Part 1` alone over one question each time may be its number, unless that has one as well. */
const mayHoldQuestions = (group: readonly Head[], items: readonly Item[]): boolean =>
  group.some(({ at, asked, question }) => {
    const below = items[question];
    return asked > 1 || titled.test(textOf(items[at])) || (below && isLineItem(below) && below.label?.role === 'bare');
  });

/** The heads that stand over what was asked and, in the same order, over what is answered, there perhaps in short. */
function standingAgain(heads: readonly Head[], items: readonly Item[]): readonly Head[] {
  if (heads.length < 4) return [];
  const names = new Map<string, string>();
  const keys = heads.map(({ at }) => {
    const text = textOf(items[at]);
    const word = namesSection(text) ? (/^\p{L}+\s\w+/u.exec(text)?.[0] ?? '') : '';
    const name = folded(text.slice(word.length));
    if (word !== '' && name !== '') names.set(folded(word), name);
    return name === '' ? (names.get(folded(word)) ?? folded(word)) : name;
  });
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isTwice = (key: string): boolean => counts.get(key) === 2;
  const [twice, order] = [heads.filter((_, i) => isTwice(keys[i] ?? '')), keys.filter(isTwice)];
  const [first] = twice;
  const half = twice.length / 2;
  const isInOrder = order.every((key, i) => i >= half || key === order[i + half]);
  const isCounted = goOn(twice.slice(0, half), items);
  return first?.isFirst && half > 1 && isInOrder && isCounted ? twice : [];
}

const textOf = (item: Item | undefined): string => (item && isLineItem(item) ? item.line.words.text : '');

/** How far a question has come when its next line stands there. */
type State = 'nothing asked' | 'asked' | 'answered';

function headsIn(items: readonly Item[]): Head[] {
  const heads: Head[] = [];
  let state: State = 'nothing asked';
  let above: LineItem | undefined;
  let inside = 0;
  items.forEach((item, at) => {
    if (!isLineItem(item)) {
      state = state === 'asked' ? 'answered' : state;
      above = undefined;
      return;
    }
    const question = at < inside || isBetweenHeadings(items, at) ? undefined : questionUnder(items, at);
    const dress = question === undefined ? undefined : dressOf(item, items[question] as LineItem);
    if (dress && question !== undefined) {
      const isFirst = state === 'nothing asked' || (above !== undefined && opensReply(above));
      heads.push({ at, dress, question, isFirst, isBehindAnswer: state !== 'asked', asked: 0 });
      inside = question;
    }
    if (!dress || state === 'asked') {
      const isQuestion = begins(items, at);
      const last = heads.at(-1);
      // Letters are a question's parts.
      if (isQuestion && last && state !== 'asked' && !(last.asked > 0 && isLettered(item))) last.asked++;
      state = stateBehind(state, item, above, isQuestion);
    }
    above = item;
  });
  return heads;
}

const isLettered = (item: LineItem): boolean => typeof pathOf(item)[0] === 'string' && pathOf(item).length === 1;

/** Between two lines that are marked up as headings a plain one answers the first. */
function isBetweenHeadings(items: readonly Item[], at: number): boolean {
  const [above, own, below] = [at - 1, at, at + 1].map((place) => {
    const item = items[place];
    return item && isLineItem(item) ? item.line.heading : undefined;
  });
  return above !== undefined && own === undefined && below !== undefined;
}

/** `How many? 12`, `Sites: 12`: a question with its answer. */
const saysAnswer = (text: string): boolean =>
  holdsAnswer(text) || answerBehindMark(text) !== undefined || /^[^:?]{4,80}:\s[£\d]/.test(text);

/** `1 CMS used`, and a line or two below `2 Visitors in March`: a count begins, though nothing closes its numbers. */
function beginsCount(items: readonly Item[], at: number): boolean {
  const first = pathOf(items[at]);
  if (first.length !== 1 || first[0] !== 1 || (items[at] as LineItem).body.text === '') return false;
  return items.slice(at + 1, at + 4).some((item) => isNext(first, pathOf(item)) && pathOf(item).length === 1);
}

/** Sentences of so many lines may tell of a section. */
const mostTold = 6;

/** Where the first question under a line stands, or the next head: right below it, or below a paragraph that asks nothing. */
function questionUnder(items: readonly Item[], at: number): number | undefined {
  const isCount = namesSection(textOf(items[at])) && isStart(pathOf(items[at + 1]));
  if (isCount || begins(items, at + 1) || beginsCount(items, at + 1)) return at + 1;
  let told = '';
  for (let i = at + 1; i <= at + mostTold; i++) {
    const item = items[i];
    if (!item || !isLineItem(item) || item.label || item.cue || item.not || item.line.bullet || item.asks >= 0.4)
      return undefined;
    told += `${item.line.words.text} `;
    if (!told.endsWith('. ')) continue;
    const below = items[i + 1];
    if (!below || !isLineItem(below) || !below.line.gap) continue;
    // Behind a section that asks nothing the next one's head stands.
    const isHead = /^.{3,70}(?<![.?!;,])$/.test(below.line.words.text) && below.asks < 0.25 && begins(items, i + 2);
    // A refusal answers all that the section asked.
    if (isHead || begins(items, i + 1)) return outcomeOf(told).outcome === 'answered' ? i + 1 : undefined;
  }
  return undefined;
}

function stateBehind(state: State, item: LineItem, above: LineItem | undefined, isQuestion: boolean): State {
  if (item.label?.role === 'answer') return item.body.text === '' ? state : 'answered';
  if (opensReply(item)) return state === 'asked' ? 'answered' : state;
  if (isQuestion) return saysAnswer(item.body.text) ? 'answered' : 'asked';
  if (state !== 'asked' || item.not) return state;
  const { gap, bullet, words } = item.line;
  const goesOn = above !== undefined && !gap && !bullet && continues(above.line.words.text, words.text);
  return item.asks >= 0.4 || goesOn ? 'asked' : 'answered';
}

/** `Our answers are as follows:` */
const opensReply = ({ cue, label }: LineItem): boolean => cue === 'response' && label === undefined;

/** Whether a question begins at a line: it has a number, or asks, or stands right over a label that answers. */
function begins(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || !isLineItem(item) || item.not === 'end') return false;
  const { label, asks, line, body } = item;
  if (label === undefined) return asks >= (line.bullet ? 0.4 : 0.5) || (!item.cue && isAnsweredBelow(items, at));
  if (label.role === 'question') return true;
  if (label.role !== 'bare' || label.paths.length > 1) return false;
  if (label.strength !== 'weak' || asks >= 0.2) return true;
  // `27` alone may answer.
  const below = items[at + 1];
  return body.text === '' && below !== undefined && isLineItem(below) && !below.line.gap && below.asks >= 0.25;
}

/** A question may be broken over so many lines. */
const mostLines = 4;

function isAnsweredBelow(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i <= at + mostLines; i++) {
    const item = items[i];
    if (!item || !isLineItem(item)) return false;
    if (item.label || item.cue) {
      const below = items[i + 1];
      // `Response:` and a blank line may open the reply.
      const opens = item.body.text === '' && below !== undefined && isLineItem(below) && below.line.gap;
      return item.label?.role === 'answer' && item.label.paths.length === 0 && !opens;
    }
    if (item.line.gap) return false;
  }
  return false;
}

function dressOf(item: LineItem, next: LineItem): Dress | undefined {
  const { line, label, cue, not, asks } = item;
  const { text } = line.words;
  if (!(line.gap || isTight(text, next)) || line.bullet || line.quote > 0 || cue || text.length > 70) return undefined;
  const isNamed = namesSection(text) && !/^\p{L}+\s\w+\s\p{Ll}/u.test(text);
  if (asks >= 0.25 || /[.?!;,]$/.test(text) || text.split(' ').length > 9) return undefined;
  // `"Part 2`, where the requester's words are quoted.
  if (!(isNamed ? /^["“‘']?\p{Lu}/u : /^\p{Lu}/u).test(text)) return undefined;
  const isLettered = letteredHead.test(text);
  if (
    !isNamed &&
    !isLettered &&
    (label !== undefined || namesSection(text) || saysSome.test(text) || valueLike.test(text))
  )
    return undefined;
  // `Customer services` signs letters, and heads questions.
  if (not && !(not === 'end' && next.label)) return undefined;
  if (isNamed) return 'named';
  if (isLettered) return typeof pathOf(next)[0] === 'number' ? 'lettered' : undefined;
  return isCapitals(text) ? 'capitals' : text.endsWith(':') ? 'colon' : 'plain';
}

/** `Website` right over 1, in a text without blank lines. */
const isTight = (text: string, { line, label }: LineItem): boolean =>
  !line.gap && label?.paths.length === 1 && isStart(label.paths[0] ?? []) && text.split(' ').length < 5;

/** `Part 1 - Website`; `Part 1` alone may be a question's number, as `Part 1 of your request` is. */
const titled = /^["“‘']?\p{L}+\s\w+\s*[:.–—-]*\s*\p{Lu}/u;

/** `For good: 4`, `12 sites`: a part of an answer. */
const saysSome = /:\s*\S|[£%\d]/;

/** `Section 2: Spending` over 2.1: the number is the questions' too. */
function countsItself(head: Item | undefined, below: Item | undefined): boolean {
  const [own, first] = [head, below].map((item) => (item && isLineItem(item) ? item.label?.paths[0] : undefined));
  return own !== undefined && first !== undefined && first.length > own.length && first[0] === own[0];
}
