import { wordsOf } from '../../text/phrases.ts';
import { catalogueEntry } from '../catalogue.ts';
import { kindOf, nounsOf } from '../values/count-nouns.ts';
import { type AskedFor, askedBy, type Context, ofNothing } from './asked-by.ts';
import { plainWords } from './concepts.ts';
import { asksOf, type Held, holds, readQuestion, together, type Words } from './match-question.ts';
import { readPart } from './parts.ts';

const byParts = /^(?:crm\.|website\.platform|portal\.in_use)/;

const ofChannels = /\b(?:contacts?|calls?|enquir(?:y|ies)|interactions?|transactions?|channels?)\b/i;
const channel =
  /^\W*(?:(?:by|via|per) )?(?:web|web ?forms?|online|online forms?|website|web ?chats?|web ?site forms?|digital|self[- ]?service|e-?mails?|post|letters?|face[- ]to[- ]face|in person|social media|walk[- ]ins?|reception)(?: (?:visits?|visitors|contacts?|enquiries|transactions?))?\W*$/i;
const byTelephone =
  /^\W*(?:(?:by|via|per|inbound|incoming) )?(?:tele)?phone(?: (?:calls?|contacts?))?\W*$|^\W*(?:inbound |incoming )?calls?\W*$/i;

/** Whether a part is another way of getting in touch than the telephone: one web form is not the website, one call at the desk no visit to it. */
const isOtherChannel = (question: string, part: string): boolean =>
  ofChannels.test(question) && channel.test(part) && !/\b(?:web ?site|online|web)\b/i.test(question);

/**
 * What a part is asked that is neither a period nor a year. Where the question alone asks for the figure, such a part is a
 * piece of it (calls by topic, spend by supplier), which is not the figure; names may well be told by parts.
 */
export function askedByPart(question: string, part: string, context: Context): AskedFor[] {
  if (holds(readQuestion(question).held, 'breakdown')) return [];
  if (isOtherChannel(question, part)) return [];
  const { about = part, timed } = readPart(part);
  const alone = new Set(askedBy(question, undefined, context).map(({ ask }) => ask.id));
  const asks = askedBy(`${question} : ${timed ? about : part}`, part, context);
  return asks.flatMap((asked): AskedFor[] => {
    const { ask } = asked;
    const nouns = nounsOf[ask.id];
    const kind = nouns && timed ? kindOf(nouns, about.toLowerCase(), '') : 'unnamed';
    const nearly = kind === 'near';
    if (kind === 'other') return [];
    if (!nearly && (byParts.test(ask.id) || !alone.has(ask.id))) return [asked];
    // The cost of a call among the costs of other contacts.
    if (ask.id === 'cost_per_call' && byTelephone.test(part)) return [asked];
    if (!timed || !isWhole(ask.id, question, about, context)) return [];
    return [nearly ? { ...asked, ask: { ...ask, weak: true } } : asked];
  });
}

/** Words that a part may add to the question's own and still be all of it: "Actual", "Net spend". */
const besideTime = new Set(
  'actual actuals outturn forecast budgeted invoiced net gross approximate approximately approx estimated estimate excl incl ex inc vat excluding including gbp pounds data revised original final provisional audited unaudited projected planned counted recorded'.split(
    ' ',
  ),
);

/** Whether a part that tells a year is all there is of a measure in that year: it says nothing that the question does not, or names it itself. */
function isWhole(id: string, question: string, about: string, { held }: Context): boolean {
  const nouns = nounsOf[id];
  const kind = nouns ? kindOf(nouns, about.toLowerCase(), '') : 'unnamed';
  if (kind !== 'unnamed') return kind !== 'other';
  const asked = new Set(wordsOf(question).map(({ text }) => text));
  const words = wordsOf(about).map(({ text }) => text);
  if (words.every((word) => plainWords.has(word) || besideTime.has(word) || asked.has(word))) return true;
  return asksOf(readQuestion(about), together(held, readQuestion(question).held)).some((ask) => ask.id === id);
}

/** What a cell is asked that stands under no question: by its row and column ("2022/23, Budget"), and its table's caption. */
export function askedByCells(part: string, caption: Held): AskedFor[] {
  const { about, rest, timed } = readPart(part);
  if (!timed) return about === undefined ? [] : askedBy(part, undefined, ofNothing);
  const words = about ?? rest;
  if (words === '' || holds(caption, 'elsewhere') || holds(caption, 'otherPlace')) return [];
  return askedBy(words, part, { held: caption, topics: [caption] }).flatMap((asked) => {
    const nouns = nounsOf[asked.ask.id];
    const kind = nouns ? kindOf(nouns, words.toLowerCase(), '') : 'own';
    return kind === 'other' ? [] : kind === 'near' ? [{ ...asked, ask: { ...asked.ask, weak: true } }] : [asked];
  });
}

/** A heading of people or of a whole department is no thing that was bought: "CRM staff", "Customer services". */
const ofPeople = /\b(?:staff|staffing|teams?|officers?|posts?|salar(?:y|ies))\b|^\W*customer services?\W*$/i;

const opensWithMoney = /^[^\d£]{0,30}£\s?\d/;

/** The sum that a heading without a word of money is for, where its answer is a sum: "Contact centre" "£0.48m". */
export function askedByHeading(
  heading: string,
  part: string | undefined,
  answer: string,
  own: Words,
  context: Context,
  asks: readonly AskedFor[],
): AskedFor[] {
  if (
    !own.shapes.includes('short') ||
    own.bare ||
    holds(own.held, 'money') ||
    !opensWithMoney.test(answer) ||
    ofPeople.test(heading)
  )
    return [];
  return askedBy(`${heading} cost`, part, context).filter(
    ({ ask }) => catalogueEntry(ask.id)?.unit === 'GBP' && !asks.some((one) => one.ask.id === ask.id),
  );
}
