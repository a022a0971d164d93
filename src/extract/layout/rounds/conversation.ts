import { flatMap } from '../../../text/flat-map.ts';
import { lastUpTo } from '../../../text/last-up-to.ts';
import { type LetterText, letterText } from '../../header/letter-text.ts';
import { dayOf, isNewestFirst } from '../../header/message-order.ts';
import { endOfLetter, type Message, messagesIn } from '../../header/messages.ts';
import type { Block, Document, Line } from '../../lines/block.ts';
import { readLabel } from '../../lines/read-label.ts';
import { cueIn, notAnswer } from '../items/not-answers.ts';
import { type Round, roundsOf, type Turn } from './rounds.ts';

export interface Conversation {
  /** One, unless the requester asked again. */
  readonly rounds: readonly Round[];
  /** Where each of the authority's messages begins in the source, the first written first, where it wrote several. */
  readonly starts: readonly number[];
}

/** A stretch of the source in which answers stand between lines that are quoted so deep: a mark may be `>` or `>>`. */
type Between = readonly [from: number, to: number, depth: number];

/** From a place in the source on one of them writes, quoted so deep. */
interface Bound {
  readonly at: number;
  /** Where its head ends. */
  readonly body: number;
  readonly author: Message['author'];
  readonly depth: number;
  readonly day?: string;
}

/** Parts a correspondence into what the authority wrote and what the requester asked; a letter alone is all the authority's. */
export function conversationIn(document: Document & { readonly furniture?: readonly Line[] }): Conversation {
  const letter = letterText(document);
  const all = messagesIn(letter);
  // The head of a quoted message begins none of its own where who quotes it writes on.
  const messages = all.filter(({ from }) => letter.stretches[from]?.quote === 0);
  const nested = nestedIn(letter, all);
  const alone = { rounds: [{ answering: [{ blocks: document.blocks, body: 0 }], asked: [] }], starts: [] };
  const quotedTo = all.length === 1 ? endOfRequestAbove(letter, all[0]) : undefined;
  if (quotedTo !== undefined) {
    const turns = turnsOf(document.blocks, boundsAbove(letter, all[0] as Message, quotedTo), []);
    return { rounds: roundsOf(turns, turns), starts: [] };
  }
  const isBelow = all.length === 1 && isRequestBelow(letter, all[0]);
  if (messages.length + nested.length < 2 && !isBelow) return alone;
  const { bounds, between } = boundsOf(letter, messages, nested);
  if (!isBelow && !bounds.some(({ author }) => author === 'authority') && nested.length === 0) return alone;
  const turns = turnsOf(document.blocks, bounds, between);
  const isTurned = isNewestFirst(letter, [...messages, ...nested]);
  const ordered = isTurned ? turns.toReversed() : turns;
  // What stands above the first message is one where the latest is on top.
  const starts = flatMap(ordered, (turn) =>
    turn.author === 'authority' && turn.blocks.length > 0 && (turn !== turns[0] || isTurned) ? [turn.at] : [],
  );
  return { rounds: roundsOf(ordered, turns), starts };
}

/** Whether a letter's only message is the request that it answers, below it: something answers above, and nothing in what was asked. */
function isRequestBelow({ stretches }: LetterText, message: Message | undefined): boolean {
  if (message?.author !== 'requester') return false;
  const { from, body, to } = message;
  const asked = stretches.slice(body, to);
  const said = new Set(asked.map(({ words }) => words.text).filter((text) => text.endsWith('?')));
  const above = stretches.slice(0, from);
  return (
    (above.some(({ place, words }) => place === 'cell' || said.has(words.text) || mayAnswer(words.text)) ||
      above.filter(({ words }) => isStatement(words.text)).length > 1) &&
    asked.every(
      ({ place, words }) =>
        place !== 'cell' && cueIn(words.text) !== 'response' && readLabel(words.text)?.role !== 'answer',
    )
  );
}

/** Where a request ends that is quoted whole, its head too, above all that is answered to it; absent where the letter has none. */
function endOfRequestAbove({ stretches }: LetterText, message: Message | undefined): number | undefined {
  if (message?.author !== 'requester' || message.quote === 0) return undefined;
  if (stretches.slice(0, message.from).some(({ words }) => mayAnswer(words.text))) return undefined;
  let end = message.from;
  while ((stretches[end]?.quote ?? 0) > 0) end++;
  const behind = stretches.slice(end, endOfLetter(stretches));
  // What is quoted further on stands with its answer.
  return behind.every(({ quote }) => quote === 0) && behind.some(({ words }) => mayAnswer(words.text))
    ? end
    : undefined;
}

const boundsAbove = ({ stretches }: LetterText, { from, body, quote }: Message, end: number): readonly Bound[] => {
  const startOf = (stretch: number): number => stretches[stretch]?.words.runs[0]?.from ?? 0;
  return [
    { at: startOf(from), body: startOf(body), author: 'requester', depth: quote },
    { at: startOf(end), body: 0, author: 'authority', depth: 0 },
  ];
};

/** A sentence, however short, that a letter's head or its foot does not have. */
const isStatement = (text: string): boolean =>
  text.length > 7 && /[.!]["'”’)]*$/.test(text) && notAnswer(text) === undefined;

/** A line with a number, or a sentence that the letter's head or its foot does not have. */
const mayAnswer = (text: string): boolean =>
  (readLabel(text)?.paths.length ?? 0) > 0 || (text.length > 40 && notAnswer(text) === undefined);

/** The messages in the lines that a message quotes whole (`> On Monday they wrote:` over `>> ...`), the ones in them too. */
function nestedIn({ stretches }: LetterText, all: readonly Message[]): Message[] {
  const found: Message[] = [];
  let last: Message | undefined;
  for (const message of all) {
    const depth = last ? depthOf(last, stretches) : 0;
    if (message.quote === 0) last = message;
    else if (last && message.quote === depth && isUnbroken(stretches, last.from + 1, message.from, depth)) {
      found.push(message);
      last = message;
    }
  }
  return found;
}

type Stretches = LetterText['stretches'];

/** How deep what a message says is quoted: one deeper than its head where that is `On Monday they wrote:`. */
const depthOf = ({ from, quote }: Message, stretches: Stretches): number =>
  Math.max(quote, stretches[from + 1]?.quote ?? 0);

const isUnbroken = (stretches: Stretches, from: number, to: number, depth: number): boolean =>
  stretches.slice(from, to).every(({ quote }) => quote >= depth);

const otherThan = (author: Message['author']): Message['author'] =>
  author === 'requester' ? 'authority' : 'requester';

/** Where each writes, in the order of the file, and where answers stand between the lines that are quoted. */
function boundsOf(
  letter: LetterText,
  messages: readonly Message[],
  nested: readonly Message[],
): { readonly bounds: readonly Bound[]; readonly between: readonly Between[] } {
  const { stretches } = letter;
  const startOf = (stretch: number): number => stretches[stretch]?.words.runs[0]?.from ?? Number.MAX_SAFE_INTEGER;
  const between: Between[] = [];
  const boundOf = (message: Message): Bound => ({
    at: startOf(message.from),
    body: startOf(message.body),
    author: message.author,
    depth: depthOf(message, stretches),
    day: dayOf(letter, message),
  });
  const last = endOfLetter(stretches);
  const bounds = flatMap(messages, (message, i): Bound[] => {
    const { from, to, author } = message;
    const end = messages[i + 1]?.from ?? last;
    const inner = nested.filter((one) => one.from > from && one.from < end);
    // Behind the lines that it quotes its reader writes on.
    const behind = inner.length > 0 ? endOfQuoted(stretches, inner.at(-1)?.from ?? from, end) : to;
    const rest: Bound[] = behind < end ? [{ at: startOf(behind), body: 0, author: otherThan(author), depth: 0 }] : [];
    if (inner.length > 0) return [boundOf(message), ...inner.map(boundOf), ...rest];
    // Answers between the quoted lines: what is quoted stands with them.
    if (rest.length > 0 && author === 'requester' && stretches.slice(to, end).some(({ quote }) => quote > 0)) {
      between.push([startOf(from), startOf(end), depthOf(message, stretches)]);
      return [{ at: startOf(from), body: 0, author: 'authority', depth: 0, day: dayOf(letter, message) }];
    }
    return [{ ...boundOf(message), depth: 0 }, ...rest];
  });
  return { bounds, between };
}

function endOfQuoted(stretches: Stretches, from: number, to: number): number {
  let end = from;
  while (end < to && (stretches[end]?.quote ?? 0) > 0) end++;
  return end;
}

/** The blocks of each turn, in the order of the file; what stands above the first message is the authority's. */
function turnsOf(blocks: readonly Block[], bounds: readonly Bound[], between: readonly Between[]): Turn[] {
  const turns = [{ at: 0, body: 0, author: 'authority' as const, depth: 0 }, ...bounds].map((bound) => ({
    ...bound,
    blocks: [] as Block[],
  }));
  for (const block of blocks) {
    const at = placeOf(block);
    // What was quoted before, quoted again, is an earlier message's.
    if (block.quote > 1 && between.some(([from, to, depth]) => block.quote > depth && at >= from && at < to)) continue;
    const turn = turns[lastUpTo(turns, (turn) => turn.at, at)] ?? turns[0];
    turn?.blocks.push(turn.depth > 0 ? { ...block, quote: Math.max(0, block.quote - turn.depth) } : block);
  }
  return turns;
}

function placeOf(block: Block): number {
  if (block.type === 'line') return block.words.runs[0]?.from ?? 0;
  for (const row of block.rows)
    for (const cell of row.cells) for (const line of cell.lines) return line.words.runs[0]?.from ?? 0;
  return 0;
}
