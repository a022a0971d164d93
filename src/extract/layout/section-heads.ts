import { flatMap } from '../../text/flat-map.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';
import { isCapitals, namesSection } from './line-signs.ts';
import { continues, valueLike } from './wraps.ts';

// Shapes, each right over a question and behind an answer, the first over the letter's first question: `Website`, `WEBSITE`,
// `Website:`, `Section B: Website`, `Part 2 - Website`. Not: `Granicus` between the question that it answers and the next; `Part 2 - How many?`.

/** The dress of a section's head: headings of one letter have the same. */
type Dress = 'named' | 'capitals' | 'colon' | 'plain';

/** A line that may head a section, and where it stands. */
interface Head {
  readonly at: number;
  readonly dress: Dress;
  /** Nothing has been asked yet. */
  readonly isFirst: boolean;
}

/** A heading's rank where nothing tells it: below all that a text marks as headings. */
const rank = 6;

/** The items with the heads of sections as headings, whatever label they seemed to have. */
export function withSectionHeads(items: readonly Item[]): readonly Item[] {
  const heads = headsIn(items);
  if (heads.length === 0) return items;
  const known = new Set(flatMap(groupsOf(heads), (group) => (areHeads(group, items) ? group.map(({ at }) => at) : [])));
  if (known.size === 0) return items;
  return items.map((item, i) => {
    if (!known.has(i) || !isLineItem(item)) return item;
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

const groupsOf = (heads: readonly Head[]): Head[][] =>
  [...new Set(heads.map(({ dress }) => dress))].map((dress) => heads.filter((head) => head.dress === dress));

/** Plain words may be an answer's second paragraph: that one stands over the letter's first question tells that they are none. */
const areHeads = (group: readonly Head[], items: readonly Item[]): boolean =>
  group[0]?.dress === 'named'
    ? !group.every(({ at }) => countsItself(items[at], items[at + 1]))
    : group.length > 1 && group.some(({ isFirst }) => isFirst);

/** How far a question has come when its next line stands there. */
type State = 'nothing asked' | 'asked' | 'answered';

function headsIn(items: readonly Item[]): Head[] {
  const heads: Head[] = [];
  let state: State = 'nothing asked';
  let above: LineItem | undefined;
  items.forEach((item, at) => {
    if (!isLineItem(item)) {
      state = state === 'asked' ? 'answered' : state;
      above = undefined;
      return;
    }
    const dress = state === 'asked' || !begins(items, at + 1) ? undefined : dressOf(item, items[at + 1] as LineItem);
    if (dress)
      heads.push({ at, dress, isFirst: state === 'nothing asked' || (above !== undefined && opensReply(above)) });
    else state = stateBehind(state, item, above, begins(items, at));
    above = item;
  });
  return heads;
}

function stateBehind(state: State, item: LineItem, above: LineItem | undefined, isQuestion: boolean): State {
  if (item.label?.role === 'answer') return item.body.text === '' ? state : 'answered';
  if (opensReply(item)) return state === 'asked' ? 'answered' : state;
  if (isQuestion) return 'asked';
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
  if (!line.gap || line.bullet || line.quote > 0 || cue || text.length > 70) return undefined;
  const isNamed = namesSection(text) && (titled.test(text) || next.label?.role === 'bare');
  if (asks >= 0.25 || /[.?!;,]$/.test(text) || text.split(' ').length > 9 || !/^\p{Lu}/u.test(text)) return undefined;
  if (!isNamed && (label !== undefined || namesSection(text) || saysSome.test(text) || valueLike.test(text)))
    return undefined;
  // `Customer services` signs letters, and heads questions.
  if (not && !(not === 'end' && next.label)) return undefined;
  if (isNamed) return 'named';
  return isCapitals(text) ? 'capitals' : text.endsWith(':') ? 'colon' : 'plain';
}

/** `Part 1 - Website`; `Part 1` alone may be a question's number, as `Part 1 of your request` is. */
const titled = /^\p{L}+\s\w+\s*[:.–—-]*\s*\p{Lu}/u;

/** `For good: 4`, `12 sites`: a part of an answer. */
const saysSome = /:\s*\S|[£%\d]/;

/** `Section 2: Spending` over 2.1: the number is the questions' too. */
function countsItself(head: Item | undefined, below: Item | undefined): boolean {
  const [own, first] = [head, below].map((item) => (item && isLineItem(item) ? item.label?.paths[0] : undefined));
  return own !== undefined && first !== undefined && first.length > own.length && first[0] === own[0];
}
