import { findDates } from '../../text/date.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import { rememberedOf } from '../../text/remembered.ts';
import { senderByDay } from './head-by-day.ts';
import type { LetterText, Stretch } from './letter-text.ts';

/** One e-mail of a correspondence: the stretches from its head to the next one's, or to the end of what is quoted. */
export interface Message {
  readonly from: number;
  readonly to: number;
  /** The first stretch behind its head. */
  readonly body: number;
  readonly author: 'authority' | 'requester';
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
const headLine =
  /^\W{0,3}(?:sent|date|to|cc|bcc|subject|importance|attachments?|reply-to|received|dyddiad|at|pwnc)\s?:/i;
const dated = /^\W{0,3}(?:sent|date|dyddiad)\s?:/i;
const toLine = /^\W{0,3}(?:to|at)\s?:\s?(.*)$/i;
const subjectLine = /^\W{0,3}(?:subject|pwnc)\s?:\s?(.*)$/i;
/**
 * `=== Message 2 === 08/07/2025 16:40 From: Wexmoor Council`, `Message 2 of 3 | From: FOI team | 8 July 2025`, `--- Message 3 - Council to
 * requester, 8 July 2025 ---`, `[From the requester, 2 June 2025]`: a head of one line.
 */
const headInOne =
  /^\W{0,6}(?:(?:message|e-?mail|item|letter|correspondence) #?|#)\d{1,3}\b(.{4,130})$|^(?:={2,}|-{2,}|\*{2,}|#{2,}|~{2,}|\[)\s?(.{8,120}?)\s?(?:={2,}|-{2,}|\*{2,}|#{2,}|~{2,}|\])$/i;
const sentFrom = /(?:\bfrom\s?:\s?|(?:^|[^\p{L}\d ]\s?)(?:sent )?from (?:the )?)([^|—–()]{2,60})/iu;
const sentTo =
  /(?:^|[^\p{L}\d ]\s*)((?:the )?\p{L}[\p{L}'’& ]{2,50}?) to (?:the )?(?:requester|applicant|council|authority|\p{Lu}[\p{L}'’& ]{2,40}council)\b/iu;
/** What a message's head has, wherever no page says who wrote. */
const mayHead =
  /:|wrote|\d{4}\W{0,3}$|^\W{0,3}\d.{6,60} to |^\W{0,6}(?:message|e-?mail|item|letter|correspondence) #?\d|^(?:={2,}|-{2,}|\*{2,}|#{2,}|~{2,}|\[).{8,120}\d/i;
const wrote =
  /^(?:on .{6,120} wrote:?|(?:\[?\p{Lu}[\p{L}'’. -]{1,50}\]?(?: \S{3,60}@\S{3,60})?|\S{3,60}@\S{3,60}) wrote:)$/iu;
const greeting = /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to whom)\b/i;
const official =
  /\bcouncil\b|\bfoi\b|foi@|\bfreedom of info|information (?:governance|rights|management|requests|access)|data protection|\.gov\.(?:uk|scot|wales)|cyngor|borough|authority\b|democratic|customer services|legal services/i;
const private_ = /requester|applicant|redacted@|whatdotheyknow|\b(?:gmail|hotmail|outlook|yahoo|icloud|protonmail)\b/i;

/** A thread's page has the day, and no "Sent:", below who wrote. */
const bareDate = /^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}(?:,? (?:at )?\d\d?[:.]\d\d)?$/i;

/** What the page of a thread says of itself. */
const threadPage =
  /\bwhatdotheyknow\b|\bmade this (?:freedom of information|environmental information) request\b|^link to this\b|^the request was (?:(?:partially |un)?successful|refused)\b/i;
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
/** `FOI Team, Marlow Council 3 March 2025`: who wrote and when, on one line of such a page. */
const nameAndDay = new RegExp(
  `^([[(]?\\p{L}.{1,68}?),?\\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4}(?:,? (?:at )?\\d\\d?[:.]\\d\\d)?)?$`,
  'iu',
);
const isName = (words: string): boolean =>
  // `[name withheld]`: whoever made the page put it for a name.
  /^(?:\[[^[\]\d]{3,40}\]|\([^()\d]{3,40}\)|(?:name|requester|applicant) (?:removed|withheld|redacted|hidden))$/i.test(
    words,
  ) ||
  (/^(?:[[(]?\p{Lu}[\p{L}\d'’.&-]*[\])]?,?|of|and|the|for|&)(?: (?:[[(]?\p{Lu}[\p{L}\d'’.&-]*[\])]?,?|of|and|the|for|&)){0,10}$/u.test(
    words,
  ) &&
    !/^(?:date|dated|received|responded|response|reply|sent|issued|published|updated|delivered|due|closed|disclosed|completed|request|requested|deadline|on|by)\b/i.test(
      words,
    ));
const annotates = /^.{2,60} left an annotation\b/i;

/** Who wrote, where one line is all of a message's head. */
function headOfOneLine(words: string): Pick<Message, 'author' | 'bare'> | undefined {
  const [, numbered, fenced] = (words.length < 160 ? headInOne.exec(words) : null) ?? [];
  const said = numbered ?? fenced ?? '';
  const sender = said === '' ? senderByDay(words, official) : (sentFrom.exec(said) ?? sentTo.exec(said))?.[1];
  if (sender === undefined || findDates(words).length !== 1) return undefined;
  return { author: official.test(sender) && !private_.test(sender) ? 'authority' : 'requester', bare: said !== '' };
}

/** Who wrote from a line of a thread's page on, and how many lines further the day stands; the name and the day in one line or in two columns. */
function pageHead(
  words: string,
  next: string,
  before: string,
  third: string,
): { author: Message['author']; day?: number } | undefined {
  if (words.length > 110 || words.length < 3) return undefined;
  if (annotates.test(words)) return { author: 'requester' };
  const own = nameAndDay.exec(words)?.[1];
  const author = official.test(own ?? words) && !private_.test(own ?? words) ? 'authority' : 'requester';
  const beside =
    own === undefined &&
    next.length < 50 &&
    bareDate.test(next) &&
    (separates.test(before) || stateOfThread.test(before) || beginsMessage(third, author));
  const name = own ?? (beside ? words : '');
  if (name === '' || !isName(name)) return undefined;
  return beside ? { author, day: 1 } : { author, day: 0 };
}
/** The day's line, with its year or without. */
const dayOf = (words: string, at: number | undefined): Pick<Message, 'dateLine' | 'dayLine'> =>
  at === undefined ? {} : /\d{4}/.test(words) ? { dateLine: at } : { dayLine: at };
const separates = /^link to this\b/i;
/** What a thread's page says right above its first message. */
const stateOfThread =
  /^(?:(?:the|this) request (?:was|is|has been)\b|(?:currently )?(?:we(?:['’]re| are) )?waiting for\b|response to this request is\b)/i;
/** What stands right under who wrote and when; a letter in a message has a name, a day and `Dear Ms Sample` as well. */
const beginsMessage = (words: string, author: Message['author']): boolean =>
  /^(?:delivered|sent|read)$/i.test(words) || (author === 'authority' ? /^dear\b/i : greets).test(words);

/** An authority is written to, not a person. */
const greets =
  /^dear\b.{0,60}\b(?:council|authority|foi (?:team|officer|unit)|freedom of information|information (?:governance|rights|access))\b.{0,30}$/i;

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
  const isPage = stretches.slice(0, 60).some(({ words }, i) => threadPage.test(words.text) || isBare(stretches, i));
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
function senderOf(stretches: Stretches, at: number, name: string, head: Head): Message['author'] {
  const shown = head.bare
    ? [name, ...stretches.slice(at + 1, at + head.length).map(({ words }) => words.text)].join(' ')
    : name;
  const greeted = stretches[at + 1 + head.length]?.words.text ?? '';
  return !official.test(shown) && (head.bare || greets.test(greeted)) ? 'requester' : authorOf(shown, head);
}

/** An unknown sender who writes to an authority is the requester, unless it is passed on within the authority. */
function authorOf(sender: string, { to, subject }: Head): Message['author'] {
  if (private_.test(sender)) return 'requester';
  if (official.test(sender)) return 'authority';
  return official.test(to) && !/^\s?fwd?:/i.test(subject) ? 'requester' : 'authority';
}

interface Head {
  readonly length: number;
  readonly dateAt?: number;
  readonly subject: string;
  readonly to: string;
  readonly bare: boolean;
}

/** The lines of an e-mail's head below "From:"; absent where no such line follows. */
function headFrom(lines: readonly string[]): Head | undefined {
  const bare = lines
    .slice(0, 3)
    .findIndex((line) => line.length < 50 && bareDate.test(line) && findDates(line).length === 1);
  if (bare >= 0 && lines.slice(0, bare).every((line) => line.length < 60 && !headLine.test(line)))
    return { length: bare + 1, dateAt: bare, subject: '', to: '', bare: true };
  let length = 0;
  let to = '';
  let dateAt: number | undefined;
  let subject = '';
  for (const [i, line] of lines.entries()) {
    if (!headLine.test(line)) {
      if (i === 0 || headLine.test(lines[i - 1] ?? '')) continue;
      break;
    }
    length = i + 1;
    if (dated.test(line) && findDates(line).length > 0) dateAt ??= i;
    to ||= toLine.exec(line)?.[1] ?? '';
    subject ||= subjectLine.exec(line)?.[1] ?? '';
  }
  return length === 0 ? undefined : { length, subject, to, bare: false, ...(dateAt === undefined ? {} : { dateAt }) };
}

const firstStretch = ({ from }: Message): number => from;

/** The message that a stretch belongs to. */
export function messageAt(messages: readonly Message[], stretch: number): Message | undefined {
  const found = messages[lastUpTo(messages, firstStretch, stretch)];
  return found && stretch < found.to ? found : undefined;
}
