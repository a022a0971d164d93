import { flatMap } from '../../../text/flat-map.ts';
import { startOf } from '../../lines/snippet.ts';
import { valueLike } from '../../lines/value-like.ts';
import { partsOf } from '../../parts/parts.ts';
import type { Draft, Reading } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from '../items/item.ts';
import { inTurn, paragraphsOf } from '../items/titles-in-turn.ts';

// Shapes: `what the council pays for its phones.` / `£12,400` / `the number of handsets` / `310`, one a line and nothing to mark either;
// paragraphs in turn, of which some ask in words and the others by their place.

/** What leads to the requester's list: `The information I am requesting is:`. */
const leads = /\b(?:request\w*|asked|ask|know|wanted|information|questions?)\b[^.?]{0,120}:$/i;
const finite = /\b(?:is|are|was|were|has|have|had|does|do|did|can|will|would|uses?|holds?|spen[dt]|paid|costs?)\b/i;

/** A line that names something to be told: it asks, or has no verb and begins as a list's item does. */
const mayAsk = ({ asks, line: { words } }: LineItem): boolean =>
  asks >= 0.2 ||
  (/^(?:\p{Ll}|the\b)/iu.test(words.text) &&
    /^(?:\p{Ll}{2,}|The)\s/u.test(words.text) &&
    !valueLike.test(words.text) &&
    !finite.test(words.text));

const answers = (item: LineItem): boolean => !mayAsk(item) || valueLike.test(item.line.words.text);
const plainly = ({ asks, line: { words } }: LineItem): boolean =>
  asks <= -0.3 || valueLike.test(words.text) || inWords.test(words.text);
/** `Nineteen.`, `Seven were withdrawn` */
const inWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)\b/i;

/** Questions and answers on lines that take turns without a label, a mark or a number; three pairs at least, most of them plainly a question and an answer. */
export function readAlternating(items: readonly Item[]): Reading {
  const none: Reading = { name: 'alternating', drafts: [], support: 0 };
  const lead = items.findIndex(
    (item) => isLineItem(item) && (item.cue === 'request' || leads.test(item.line.words.text)),
  );
  const all = linesFrom(items, lead + 1);
  // `In respect of the parking service:` behind what leads to the request.
  const lines = lead >= 0 ? all.slice(all.findIndex(({ line: { words } }) => !words.text.endsWith(':'))) : all;
  const first = lines.findIndex(
    (item, i) => mayAsk(item) && lines[i + 1] !== undefined && answers(lines[i + 1] as LineItem),
  );
  if (first < 0 || (lead >= 0 && first > 0)) return none;
  const pairs = pairsByOrder(lines.slice(first)) ?? pairsByWords(lines, first);
  const asking = pairs.filter(({ question }) => question.asks >= 0.2).length;
  const said = pairs.filter(saysPlainly).length;
  if (pairs.length < 3 || asking * 3 < pairs.length || said * 2 < pairs.length) return none;
  const drafts = flatMap(pairs, ({ question, lines: values }) =>
    partsOf(values, true, [], question.line.words.text).map(
      ({ part, lines }): Draft => ({
        part,
        question: question.line.words,
        lines,
        section: [],
        at: part ? startOf(lines[0]) : startOf(question.line.words),
        through: 'Questions and answers take turns, and nothing marks them.',
      }),
    ),
  );
  return { ...none, drafts, support: drafts.length };
}

interface Pair {
  readonly question: LineItem;
  readonly lines: readonly LineItem[];
}

/** Paragraphs that strictly take turns: the place of a title (`Reasons for the withdrawals`) between answers tells that it is asked. */
function pairsByOrder(lines: readonly LineItem[]): readonly Pair[] | undefined {
  const paragraphs = paragraphsOf(lines);
  if (paragraphs.length < 8 || paragraphs.some(({ length }) => length > 1)) return undefined;
  const asks = ([head]: readonly LineItem[]): boolean => head !== undefined && head.asks >= 0.2 && !answers(head);
  const titles = inTurn(paragraphs, asks, true).map(([head]) => head);
  const heads = new Set([...titles, ...paragraphs.filter(asks).map(([head]) => head)]);
  if (titles.length === 0 || heads.size < 4) return undefined;
  const places = flatMap(paragraphs, ([head], i) => (heads.has(head) ? i : []));
  // One answer behind each; two questions in a row are none.
  if (places.some((at, i) => i > 0 && at === (places[i - 1] as number) + 1)) return undefined;
  const pairs = places.map((at, i): Pair => {
    const [question] = paragraphs[at] as readonly [LineItem];
    return { question, lines: paragraphs.slice(at + 1, places[i + 1] ?? at + 2).flat() };
  });
  // A list of names in three paragraphs has no title among them.
  const titled = pairs.filter(({ question }) => titles.includes(question));
  return titled.filter(saysPlainly).length * 2 >= titled.length ? pairs : undefined;
}

const saysPlainly = ({ lines: [value] }: Pair): boolean => value !== undefined && plainly(value);

/** Lines that take turns, each question known by its words. */
function pairsByWords(lines: readonly LineItem[], first: number): readonly Pair[] {
  const pairs: { question: LineItem; lines: LineItem[] }[] = [];
  for (let i = first; i + 1 < lines.length; ) {
    const question = lines[i] as LineItem;
    if (!mayAsk(question)) break;
    let end = i + 1;
    while (end < lines.length && end - i < 5 && answers(lines[end] as LineItem)) end++;
    // Behind the last question one line answers, where one line answers the others.
    const isLast = end >= lines.length || !mayAsk(lines[end] as LineItem);
    if (end === i + 1) break;
    const one = isLast && pairs.every((pair) => pair.lines.length === 1) ? i + 2 : end;
    pairs.push({ question, lines: lines.slice(i + 1, one) });
    i = end;
  }
  // Nothing but their words tells these: two in three ask.
  return pairs.filter(({ question }) => question.asks >= 0.2).length * 3 >= pairs.length * 2 ? pairs : [];
}

/** The lines up to the letter's close, or to what has a label or a table's form; at most as many as a long request has. */
function linesFrom(items: readonly Item[], from: number): LineItem[] {
  const lines: LineItem[] = [];
  for (const item of items.slice(from, from + 200)) {
    if (!isLineItem(item) || item.not === 'end' || item.label || item.cue === 'response') break;
    if (item.not === undefined) lines.push(item);
    // Who writes stands above the letter's opening.
    else if (lines.some(mayAsk)) break;
    else lines.length = 0;
  }
  return lines;
}
