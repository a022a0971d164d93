import { findDates } from '../../text/date.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import { rememberedOf } from '../../text/remembered.ts';
import type { LetterText, Stretch } from './letter-text.ts';
import { dated, type Head, headFrom, toLine } from './mail-head.ts';
import { type Author, authorOf, greets, official } from './message-authors.ts';
import { headOfOneLine } from './one-line-head.ts';
import { bareDate, pageHead, takesTurns, threadPage } from './page-head.ts';

/** One e-mail of a correspondence: the stretches from its head to the next one's, or to the end of what is quoted. */
export interface Message {
  readonly from: number;
  readonly to: number;
  /** The first stretch behind its head. */
  readonly body: number;
  readonly author: Author;
  /** The line of its head that has the date; absent where none has. */
  readonly dateLine?: number;
  /** The line of its head that has a day without a year. */
  readonly dayLine?: number;
  readonly subject: string;
  /** Its head has a day and no "Sent:": a thread's page says when it was written, not when it came. */
  readonly bare: boolean;
  /** How deep its head is quoted. */
  readonly quote: number;
}

const fromLine = /^\W{0,3}(?:from|oddi wrth)\s?:\s?(.*)$/i;
/** What a message's head has, wherever no page says who wrote. */
const mayHead =
  /:|wrote|\d{4}\W{0,3}$|^\W{0,3}\d.{6,60} to |^\W{0,6}(?:message|e-?mail|item|letter|correspondence) #?\d|^(?:={2,}|-{2,}|\*{2,}|#{2,}|~{2,}|\[).{8,120}\d/i;
const wrote =
  /^(?:on .{6,120} wrote:?|(?:\[?\p{Lu}[\p{L}'’. -]{1,50}\]?(?: \S{3,60}@\S{3,60})?|\S{3,60}@\S{3,60}) wrote:)$/iu;
const greeting = /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to whom)\b/i;
/** The day's line, with its year or without. */
const dayOf = (words: string, at: number | undefined): Pick<Message, 'dateLine' | 'dayLine'> =>
  at === undefined ? {} : /\d{4}/.test(words) ? { dateLine: at } : { dayLine: at };
/** A message from its head on, as far as one head tells. */
type Headed = Omit<Message, 'from' | 'to'> & { readonly at: number };

type Stretches = LetterText['stretches'];

/** The message whose head begins at a stretch. `requesters` are those who wrote to the authority before: no officers of it further on, where no "To:" says so. */
function headedAt(stretches: Stretches, at: number, isPage: boolean, requesters: Set<string>): Headed | undefined {
  const words = stretches[at]?.words.text ?? '';
  const quote = stretches[at]?.quote ?? 0;
  const sender = fromLine.exec(words);
  const inOne = sender ? undefined : headOfOneLine(words);
  if (inOne) return { at, body: at + 1, ...inOne, dateLine: at, subject: '', quote };
  const onPage =
    isPage && !sender && quote === 0
      ? pageHead(
          words,
          stretches[at + 1]?.words.text ?? '',
          stretches[at - 1]?.words.text ?? '',
          stretches[at + 2]?.words.text ?? '',
        )
      : undefined;
  if (onPage) {
    const { author, day } = onPage;
    const dated = dayOf(stretches[at + (day ?? 0)]?.words.text ?? '', day === undefined ? undefined : at + day);
    return { at, body: at + (day ?? 0) + 1, author, subject: '', bare: true, quote, ...dated };
  }
  if (sender) return sentBy(stretches, at, sender[1] ?? '', requesters);
  const alone = quote > 0 ? sentWithoutFrom(stretches, at, quote) : undefined;
  if (alone) return alone;
  if (words.length >= 140 || !wrote.test(words)) return undefined;
  // `The manager wrote:` within an answer is no head.
  const opens = (line: Stretch): boolean => line.quote > quote || greeting.test(line.words.text);
  if (!/^on\b/i.test(words) && !stretches.slice(at + 1, at + 4).some(opens)) return undefined;
  const author = official.test(words) ? 'authority' : 'requester';
  return { at, body: at + 1, author, dateLine: at, subject: '', bare: false, quote };
}

/** `From: A. Sample` over no more than a day: who answers may have no "From:" at all. */
const isBare = (stretches: Stretches, at: number): boolean =>
  fromLine.test(stretches[at]?.words.text ?? '') && bareDate.test(stretches[at + 1]?.words.text ?? '');

/** `> Sent: 3 May 2025` over `> To: foi@wexmoor.gov.uk`, quoted without who wrote: a request, where it went to the authority. */
function sentWithoutFrom(stretches: Stretches, at: number, quote: number): Headed | undefined {
  const words = stretches[at]?.words.text ?? '';
  if (!dated.test(words) || findDates(words).length === 0) return undefined;
  const next = stretches.slice(at + 1, at + 4).filter((line) => line.quote === quote);
  const to = next.map((line) => toLine.exec(line.words.text)?.[1]).find((each) => each !== undefined);
  if (to === undefined || !official.test(to)) return undefined;
  return { at, body: at + 1 + next.length, author: 'requester', dateLine: at, subject: '', bare: false, quote };
}

/** The message under a "From:", where further lines of a head follow it. */
function sentBy(stretches: Stretches, at: number, sender: string, requesters: Set<string>): Headed | undefined {
  const quote = stretches[at]?.quote ?? 0;
  const below = stretches.slice(at + 1, at + 9);
  // What is quoted under it has a head of its own.
  const own = below.findIndex((line) => line.quote > quote);
  const head = headFrom((own < 0 ? below : below.slice(0, own)).map(({ words }) => words.text));
  if (!head) return undefined;
  const name = sender === '' ? (stretches[at + 1]?.words.text ?? '') : sender;
  const key = name.trim().toLowerCase();
  const author = requesters.has(key) ? 'requester' : senderOf(stretches, at, name, head);
  if (author === 'requester') requesters.add(key);
  return {
    at,
    body: at + 1 + head.length,
    author,
    subject: head.subject,
    bare: head.bare,
    quote: stretches[at]?.quote ?? 0,
    ...(head.dateAt === undefined ? {} : { dateLine: at + 1 + head.dateAt }),
  };
}

/** The e-mails that a text is made of; none for a letter. What stands before the first head is not part of any. */
export const messagesIn = rememberedOf(({ stretches }: LetterText): readonly Message[] => {
  const heads: Headed[] = [];
  const requesters = new Set<string>();
  const isPage =
    stretches.slice(0, 60).some(({ words }, i) => threadPage.test(words.text) || isBare(stretches, i)) ||
    takesTurns(stretches);
  const end = endOfLetter(stretches);
  for (let i = 0; i < end; i++) {
    const words = stretches[i]?.words.text ?? '';
    const head = isPage || mayHead.test(words) ? headedAt(stretches, i, isPage, requesters) : undefined;
    if (!head) continue;
    heads.push(head);
    if (fromLine.test(words)) i = head.body - 1;
  }
  return heads.map(({ at, ...head }, i) => {
    const to = heads[i + 1]?.at ?? end;
    return { ...head, from: at, to: replyIn(stretches, head, to) ?? endOfQuoted(stretches, at, to) };
  });
});

/** Behind the letter its pages' furniture stands, wherever it was. */
export function endOfLetter(stretches: Stretches): number {
  const end = stretches.findIndex(({ place }) => place === 'furniture');
  return end < 0 ? stretches.length : end;
}

const replyHead =
  /^(?:(?:our|the|full|foi|council|(?:the )?council['’]s) )?(?:response|reply|answers?)(?: to (?:your|the) (?:request|questions?|enquiry))?\s?:?$/i;

/** The line that heads the reply to a request that is copied above it; absent where several do, which answer in the request's own lines. */
function replyIn(stretches: Stretches, { author, body, quote }: Omit<Headed, 'at'>, to: number): number | undefined {
  if (author !== 'requester' || quote > 0) return undefined;
  let found: number | undefined;
  for (let i = body; i < to; i++) {
    const text = stretches[i]?.words.text ?? '';
    if (text.length > 50 || !replyHead.test(text)) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return found;
}

/** Where the lines quoted under `On ... wrote:` end and who quotes them writes on; `to` where they do not. */
function endOfQuoted(stretches: Stretches, from: number, to: number): number {
  const depth = stretches[from]?.quote ?? 0;
  const first = stretches[from]?.words.text ?? '';
  if (depth > 0 && (dated.test(first) || fromLine.test(first))) {
    let end = from + 1;
    while (end < to && (stretches[end]?.quote ?? 0) >= depth) end++;
    return end;
  }
  if (!wrote.test(first.slice(0, 140))) return to;
  if ((stretches[from + 1]?.quote ?? 0) <= depth) return to;
  let end = from + 1;
  while (end < to && (stretches[end]?.quote ?? 0) > depth) end++;
  return end;
}

/** Who wrote under a "From:" on line `at`, by the name, what stands beside it and whom the letter greets. */
function senderOf(stretches: Stretches, at: number, name: string, head: Head): Author {
  const shown = head.bare
    ? [name, ...stretches.slice(at + 1, at + head.length).map(({ words }) => words.text)].join(' ')
    : name;
  const greeted = stretches[at + 1 + head.length]?.words.text ?? '';
  return !official.test(shown) && (head.bare || greets.test(greeted)) ? 'requester' : authorOf(shown, head);
}

const firstStretch = ({ from }: Message): number => from;

/** The message that a stretch belongs to. */
export function messageAt(messages: readonly Message[], stretch: number): Message | undefined {
  const found = messages[lastUpTo(messages, firstStretch, stretch)];
  return found && stretch < found.to ? found : undefined;
}
