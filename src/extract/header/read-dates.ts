import type { Read } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { type FoundDate, findDates, findDatesWithoutYear } from '../../text/date.ts';
import { type LetterText, sourceSpans } from './letter-text.ts';
import { type Message, messageAt } from './messages.ts';

/** What the words before a date make of it. The first that ends the words decides; `other` is a date that is neither. */
type Meaning = 'received' | 'requested' | 'responded' | 'written' | 'other';

const meanings: readonly (readonly [Meaning, RegExp])[] = [
  [
    'other',
    /\b(?:publi(?:shed|cation)|updated?|modified|reviewed|review(?: date| due)?|due|deadline|target|expected|expir\w{1,4}|by|before|until|since|from|between|effective|as (?:at|of)|printed|started?|commenced|ends?|born|created|acknowledged|extended|overdue|clarif\w{1,10}|next|valid|awarded|renewal|live) ?(?:date|on|in|by|is|was)?[\s:.*|/–-]{0,60}(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?)?[\s:–-]{0,4}$/i,
  ],
  [
    'received',
    /\b(?:received(?: by (?:us|e-?mail|post|letter|the council|the authority|web ?form|our \w{1,16}))?(?: date| on| here on| dated)?|(?:we|i|council|authority) (?:first )?received (?:[\w'’-]{1,20} ){1,12}on|(?:came|sent|reached|passed|got) (?:to )?us(?: on)?|came in(?: on)?|in our (?:inbox|mailbox)(?: on)?|arrived(?: here| with us)? on|date (?:of )?(?:request )?(?:received|receipt)|receipt date|date logged|logged(?: on)?|derbyniwyd(?: ar)?|a dderbyniwyd ar|dyddiad derbyn)[\s:.*|/–-]{0,60}(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?)?[\s:–-]{0,4}$/i,
  ],
  [
    'requested',
    /\b(?:date (?:of )?(?:the |your )?(?:request|enquiry)(?: made| submitted)?|request(?:ed)?(?: date| made| submitted| sent)?(?: on)?|request date|date requested|date (?:submitted|made|asked)|submitted(?: on)?|your (?:foi |freedom of information |information )?(?:request|e-?mail|letter|enquiry|correspondence)(?: for information)? (?:of|dated|sent on|sent|made on|submitted on)(?: the)?|request for information (?:of|dated)|request (?:of|dated)(?: the)?)[\s:.*|/–-]{0,60}(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?)?[\s:–-]{0,4}$/i,
  ],
  [
    'responded',
    /(?:^|[\s|(,*])(?:(?:date )?(?:of )?(?:the |our |final )?(?:response|reply|answer|disclosure)(?: date| sent(?: on)?| issued(?: on)?| given(?: on)?| of| dated)?|date of (?:this|the|our) (?:letter|e-?mail|response|reply|answer)|(?:date )?(?:responded|replied|answered|responded to|completed|closed|disclosed|released|issued|returned|sent|response sent)(?: on| date)?(?: the)?|date (?:of )?(?:issue|issued|sent|letter|completion|closure|release)|letter date)[\s:.*|/–-]{0,60}(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?)?[\s:–-]{0,4}$/i,
  ],
  [
    'written',
    /(?:^|[\s|(*])(?:date|dated|dyddiad|dyddiad ?\/ ?date|our date|sent|date sent)\s?[:.–-]?[\s:.*|/–-]{0,60}(?:(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?)?[\s:–-]{0,4}$/i,
  ],
];

const notOurs =
  /\b(?:our|original|initial|previous|earlier|first|last|the|that|your|further|his|her|their) (?:response|reply|answer|disclosure)(?: (?:dated|of|sent|issued|on|was|given))*[\s:–-]*$/i;
const receivedAfter =
  /^\s?[,)]?\s?(?:the (?:council|authority)|we|this office) (?:first )?received\b|^\s?\(?(?:date )?received\)?/i;
const labelLine = /^[^\d]{3,45}$/;
/** The head's last words before the letter's date on the same line: a reference, a comma, a rule. */
const endsHead = /(?:[\dA-Z]|[,|–—-])\s?$/;
const weekday = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|dydd \w{3,8})?[\s,]*$/i;

interface DateRead extends FoundDate {
  readonly meaning: Meaning | 'alone';
  readonly stretch: number;
}

const meaningOf = (before: string): Meaning | undefined => {
  const words = before.slice(-90);
  const found = meanings.find(([, pattern]) => pattern.test(words))?.[0];
  return found === 'responded' && notOurs.test(words) ? 'other' : found;
};

/** The lines at either end of a file in which its dates are looked for. */
const enough = 2000;

/** Each date of the letter with what its own line, or the label beside or above it, makes of it. */
function datesOf({ stretches }: LetterText): DateRead[] {
  return stretches.flatMap(({ words, at, labels }, stretch) => {
    if (stretch > enough && stretch < stretches.length - enough) return [];
    let done = 0;
    return findDates(words.text).flatMap((date, nth): DateRead[] => {
      const before = words.text.slice(done, date.span[0]);
      const after = words.text.slice(date.span[1], date.span[1] + 40);
      done = date.span[1];
      const span: Span = [date.span[0] + at, date.span[1] + at];
      const own = receivedAfter.test(after) ? 'received' : meaningOf(before);
      const alone =
        weekday.test(words.text.slice(0, date.span[0])) &&
        after.replace(/^[\s.,]+|\d\d?[:.]\d\d.{0,12}$/g, '').trim() === '';
      const labelled = alone
        ? labels
            .filter((label) => labelLine.test(label))
            .map((label) => meaningOf(`${label} `))
            .find((meaning) => meaning !== undefined)
        : undefined;
      const ended =
        stretch < 8 &&
        words.text.length < 100 &&
        after.trim() === '' &&
        (endsHead.test(before) || (nth > 0 && before.trim() === ''));
      const meaning = own ?? labelled ?? (alone || ended ? 'alone' : undefined);
      return meaning ? [{ value: date.value, span, meaning, stretch }] : [];
    });
  });
}

export interface DatesRead {
  readonly received?: Read<string>;
  readonly responded?: Read<string>;
}

const headLength = 45;

/** When the authority received the request and when it answered; each absent where the letter does not say. */
export function readDates(letter: LetterText, messages: readonly Message[]): DatesRead {
  const dates = datesOf(letter).filter(
    ({ stretch }) => (letter.stretches[stretch]?.quote ?? 0) === 0 || messages.length > 0,
  );
  const read = (date: FoundDate | undefined): Read<string> | undefined =>
    date && { value: date.value, spans: sourceSpans(letter, date.span) };
  const theirs = (date: DateRead) => messageAt(messages, date.stretch)?.author === 'requester';
  const ours = dates.filter((date) => !theirs(date));
  const responded =
    ours.find(({ meaning }) => meaning === 'responded') ?? messageDate(messages, dates) ?? letterDate(letter, ours);
  const fits = (date: DateRead) => !responded || date.value <= responded.value;
  const received =
    ours.find((date) => date.meaning === 'received' && fits(date)) ??
    ours.find((date) => date.meaning === 'requested' && fits(date)) ??
    requestMessageDate(messages, dates, responded) ??
    yearlessRequest(letter, responded);
  const [first, second] = [read(received), read(responded)];
  return { ...(first ? { received: first } : {}), ...(second ? { responded: second } : {}) };
}

/** The letter's own date: the first that stands alone or after "Date" near its top, else after its sign-off. */
function letterDate({ stretches }: LetterText, dates: readonly DateRead[]): DateRead | undefined {
  const own = dates.filter(({ meaning }) => meaning === 'written' || meaning === 'alone');
  const last = stretches.filter(({ place }) => place !== 'furniture').length;
  return (
    own.find(({ meaning, stretch }) => meaning === 'written' && stretch < headLength) ??
    own.find(({ stretch }) => stretch < headLength && (stretch < 8 || stretches[stretch]?.place === 'line')) ??
    own.findLast(({ stretch }) => stretch >= last - 14 && stretches[stretch]?.place === 'line')
  );
}

/** The date of the authority's latest e-mail, in whatever order a thread has them: earlier ones acknowledge. */
function messageDate(messages: readonly Message[], dates: readonly DateRead[]): DateRead | undefined {
  const ours = messages.filter(({ author, dateLine }) => author === 'authority' && dateLine !== undefined);
  const answers = ours.filter(({ subject }) => !/acknowledg/i.test(subject));
  const lines = new Set((answers.length > 0 ? answers : ours).map(({ dateLine }) => dateLine));
  const theirs = dates.filter(({ stretch }) => lines.has(stretch));
  return theirs.reduce<DateRead | undefined>(
    (latest, date) => (!latest || date.value > latest.value ? date : latest),
    undefined,
  );
}

/** The date of the requester's first e-mail, where the authority's answer follows or precedes it in the same text. */
function requestMessageDate(
  messages: readonly Message[],
  dates: readonly DateRead[],
  responded: FoundDate | undefined,
): FoundDate | undefined {
  if (!messages.some(({ author }) => author === 'authority') && !responded) return undefined;
  return messages
    .filter(({ author, dateLine }) => author === 'requester' && dateLine !== undefined)
    .flatMap(({ dateLine }) => dates.find(({ stretch }) => stretch === dateLine) ?? [])
    .filter(({ value }) => !responded || value <= responded.value)
    .sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}

/** "Thank you for your e-mail of 10 June": the year is that of the answer. */
function yearlessRequest(letter: LetterText, responded: FoundDate | undefined): FoundDate | undefined {
  if (!responded) return undefined;
  for (const { words, at } of letter.stretches.slice(0, headLength)) {
    for (const date of findDatesWithoutYear(words.text, responded.value)) {
      const meaning = meaningOf(words.text.slice(0, date.span[0]));
      if (meaning === 'received' || meaning === 'requested')
        return { value: date.value, span: [date.span[0] + at, date.span[1] + at] };
    }
  }
  return undefined;
}
