import { findDates } from '../../text/date.ts';
import { flatMap } from '../../text/flat-map.ts';
import { type LetterText, letterText } from '../header/letter-text.ts';
import { type Message, messagesIn } from '../header/messages.ts';
import type { Block, Document, Line } from '../lines/block.ts';
import { countLabels } from './count-labels.ts';
import type { Asked } from './draft.ts';
import { itemsOf } from './item.ts';
import { questionsIn } from './questions-in.ts';

export interface Conversation {
  /** What the authority wrote. */
  readonly answering: readonly Block[];
  /** What the requester's own messages asked. */
  readonly asked: readonly Asked[];
  /** Where each of the authority's messages begins in the source, the first written first, where it wrote several. */
  readonly starts: readonly number[];
}

/** Parts a correspondence into what the authority wrote and what the requester asked; a letter alone is all the authority's. */
export function conversationIn(document: Document & { readonly furniture?: readonly Line[] }): Conversation {
  const letter = letterText(document);
  // The head of a quoted message begins none of its own: who quotes it writes on.
  const messages = messagesIn(letter).filter(({ from }) => letter.stretches[from]?.quote === 0);
  if (messages.length < 2) return { answering: document.blocks, asked: [], starts: [] };
  const startOf = (stretch: number): number =>
    letter.stretches[stretch]?.words.runs[0]?.from ?? Number.MAX_SAFE_INTEGER;
  const between: (readonly [from: number, to: number])[] = [];
  const bounds = flatMap(messages, ({ from, to, author }, i): { at: number; author: typeof author }[] => {
    const own = { at: startOf(from), author };
    // Behind the lines that it quotes its reader writes on.
    const end = messages[i + 1]?.from ?? letter.stretches.length;
    const isQuoted = to < end;
    // Answers between the quoted lines: what is quoted stands with them.
    if (isQuoted && author === 'requester' && letter.stretches.slice(to, end).some(({ quote }) => quote > 0)) {
      between.push([startOf(from), startOf(end)]);
      return [{ at: startOf(from), author: 'authority' as const }];
    }
    return isQuoted ? [own, { at: startOf(to), author: author === 'requester' ? 'authority' : 'requester' }] : [own];
  });
  const authorAt = (at: number): 'authority' | 'requester' => {
    let author: 'authority' | 'requester' = bounds[0] && at < bounds[0].at ? 'authority' : 'requester';
    for (const bound of bounds) if (bound.at <= at) author = bound.author;
    return author;
  };
  if (!bounds.some(({ author }) => author === 'authority'))
    return { answering: document.blocks, asked: [], starts: [] };
  const answering: Block[] = [];
  const request: Block[] = [];
  for (const block of document.blocks) {
    const at = placeOf(block);
    // What was quoted before, quoted again, is an earlier message's.
    if (block.quote > 1 && between.some(([from, to]) => at >= from && at < to)) continue;
    (authorAt(at) === 'authority' ? answering : request).push(block);
  }
  const starts = flatMap(bounds, ({ at, author }) => (author === 'authority' ? [at] : []));
  const asked = questionsIn(countLabels(itemsOf(request)));
  return {
    answering,
    asked,
    starts: starts.length > 1 && isNewestFirst(letter, messages) ? starts.toReversed() : starts,
  };
}

/** An e-mail program shows the latest message on top: each is dated before the one above it. */
function isNewestFirst({ stretches }: LetterText, messages: readonly Message[]): boolean {
  const days = messages.map(({ dateLine }) => findDates(stretches[dateLine ?? -1]?.words.text ?? '')[0]?.value);
  return (
    days.every((day, i) => day !== undefined && (i === 0 || day <= (days[i - 1] ?? ''))) && days[0] !== days.at(-1)
  );
}

function placeOf(block: Block): number {
  if (block.type === 'line') return block.words.runs[0]?.from ?? 0;
  for (const row of block.rows)
    for (const cell of row.cells) for (const line of cell.lines) return line.words.runs[0]?.from ?? 0;
  return 0;
}
