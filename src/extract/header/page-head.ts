import type { Stretch } from './letter-text.ts';
import { type Author, greets, isAuthority, official } from './message-authors.ts';

/** A thread's page has the day, and no "Sent:", below who wrote. */
export const bareDate = /^(?:[a-z]{3,9},? )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}(?:,? (?:at )?\d\d?[:.]\d\d)?$/i;

/** What the page of a thread says of itself. */
export const threadPage =
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

/** Who wrote from a line of a thread's page on, and how many lines further the day stands; the name and the day in one line or in two columns. */
export function pageHead(
  words: string,
  next: string,
  before: string,
  third: string,
): { author: Author; day?: number } | undefined {
  if (words.length > 110 || words.length < 3) return undefined;
  if (annotates.test(words)) return { author: 'requester' };
  const own = nameAndDay.exec(words)?.[1];
  const author = isAuthority(own ?? words) ? 'authority' : 'requester';
  const beside =
    own === undefined &&
    next.length < 50 &&
    bareDate.test(next) &&
    (separates.test(before) || stateOfThread.test(before) || beginsMessage(third, author));
  const name = own ?? (beside ? words : '');
  if (name === '' || !isName(name)) return undefined;
  return beside ? { author, day: 1 } : { author, day: 0 };
}
const separates = /^link to this\b/i;
/** What a thread's page says right above its first message. */
const stateOfThread =
  /^(?:(?:the|this) request (?:was|is|has been)\b|(?:currently )?(?:we(?:['’]re| are) )?waiting for\b|response to this request is\b)/i;
/** What stands right under who wrote and when; a letter in a message has a name, a day and `Dear Ms Sample` as well. */
const beginsMessage = (words: string, author: Author): boolean =>
  /^(?:delivered|sent|read)$/i.test(words) || (author === 'authority' ? /^dear\b/i : greets).test(words);

const salutes = /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to whom)\b/i;

/** Whether an authority and somebody else write in turn: a line with a name and a day right over a greeting, one of each at least. */
export function takesTurns(stretches: readonly Stretch[]): boolean {
  let [ours, theirs] = [0, 0];
  for (let i = 0; i + 1 < stretches.length; i++) {
    if (!salutes.test(stretches[i + 1]?.words.text ?? '')) continue;
    const { words, quote } = stretches[i] as Stretch;
    const name = quote === 0 && words.text.length < 110 ? nameAndDay.exec(words.text)?.[1] : undefined;
    if (name === undefined || !isName(name)) continue;
    if (official.test(name)) ours++;
    else theirs++;
  }
  return ours > 0 && theirs > 0;
}
