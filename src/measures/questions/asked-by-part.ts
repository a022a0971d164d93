import { flatMap } from '../../text/flat-map.ts';
import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import { kindOf, type Nouns, nounsOf } from '../values/count-nouns.ts';
import { toBuild, toRun } from './app-costs.ts';
import { type AskedFor, askedBy, type Context, ofNothing } from './asked-by.ts';
import { plainWords } from './concepts.ts';
import { entitiesOf, type Held, heldOf, holds, together } from './held.ts';
import { asksOf, readQuestion } from './match-question.ts';
import { type PartSaid, readPart } from './parts.ts';
import { isSeller, isSold, namesProduct } from './parts-of-questions.ts';

const byParts = /^(?:crm\.|website\.platform|portal\.in_use)/;

const ofChannels = /\b(?:contacts?|calls?|enquir(?:y|ies)|interactions?|transactions?|channels?)\b/i;
const byChannel = /\b(?:by|per|each|which) (?:contact )?(?:channel|method|type|route)s?\b/i;
export const channel =
  /^\W*(?:(?:by|via|per) )?(?:web|web ?forms?|online|online forms?|website|web ?chats?|web ?site forms?|digital|self[- ]?service|e-?mails?|post|letters?|face[- ]to[- ]face|in person|social media|walk[- ]ins?|reception|counter|front desk|offices?|one[- ]stop shops?)(?: (?:visits?|visitors|contacts?|enquiries|transactions?|callers))?\W*$|^\W*(?:visits|visitors|callers)(?: (?:in person|to (?:reception|(?:our |the |council )?offices?)))?\W*$/i;
const byTelephone =
  /^\W*(?:(?:by|via|per|inbound|incoming) )?(?:tele)?phone(?: (?:calls?|contacts?))?\W*$|^\W*(?:inbound |incoming )?calls?\W*$/i;

/** `unique visitors and page views`: two things asked at once, of which a part may name the first. */
const besidePages =
  /(?:,|\s(?:and|or)|\s&|\s?\/)\s(?:(?:how many|the number of|number of|total) ){0,2}page ?views\b|\bpage ?views(?:,|\s(?:and|or)|\s&|\s?\/)\s/i;
const ofPeopleSeen =
  /^\W*(?:(?:total|unique|website|individual|number of) ){0,3}(?:visitors?|users?|visits|sessions)\W*$/i;

/** "Corporate website (www...)": the heading of what is asked of each of several sites. */
const ownSite =
  /^\W*(?:(?:the|our|main|corporate|primary|council|council['’]s|authority['’]s) )+web ?site\W*(?:\(?(?:https?:\/\/)?www\.[^\s)]+\)?)?\W*$/i;
const ofSites = /\b(?:cms|site|web ?site|visit(?:s|ed|ors)?|users|analytics|hosting|hosts?)\b/i;

/** "Hosting, support, development": what keeps a website running. */
const support = /^\W*(?:technical )?support(?: costs?)?\W*$/i;

/** Whether a part is another way of getting in touch than the telephone: one web form is not the website, one call at the desk no visit to it. */
const isOtherChannel = (question: string, part: string): boolean =>
  ofChannels.test(question) && channel.test(part) && !/\b(?:web ?site|online|web)\b/i.test(question);

/** A heading of people or of a whole department is no thing that was bought: "CRM staff", "Customer services". */
export const ofPeople = /\b(?:staff|staffing|teams?|officers?|posts?|salar(?:y|ies))\b|^\W*customer services?\W*$/i;

/** What one contact costs, by whatever channel it comes. */
export const costPerContact =
  /\bcosts? (?:per|of (?:each|a|an|one|every)) (?:customer |resident )?(?:contact|enquiry|interaction)\b|\b(?:each|a|one|an|every) (?:customer |resident )?(?:contact|enquiry|interaction) cost/i;

const inPerson = /^\W*(?:visits|visitors|callers)\W*$/i;

/** `Visits` beside `Phone calls`, where nothing speaks of a website: at a desk. */
const isOfPeopleCalling = (question: string, part: string, others: readonly PartSaid[]): boolean =>
  inPerson.test(part) &&
  !/\bweb|\bsites?\b|\bonline\b/i.test(question) &&
  others.some(({ about }) => about !== undefined && byTelephone.test(about));

/**
 * What a part is asked that is neither a period nor a year. Where the question alone asks for the figure, such a part is a
 * piece of it (calls by topic, spend by supplier), which is not the figure; names may well be told by parts. `others` are all parts of the
 * question; `isUnpriced` says that the answer is a bare figure where other parts have sums in pounds.
 */
export function askedByPart(
  question: string,
  part: string,
  context: Context,
  others: readonly PartSaid[] = [],
  isUnpriced = false,
): readonly AskedFor[] {
  const isBought = namesProduct(others) && holds(readQuestion(part).held, 'money');
  const asked = isBought ? `${question} tool` : question;
  const asks = ofListedRow(question, part, askedByLabel(asked, part, context, others, isUnpriced));
  // "Gross" or "Net spend" of what a question names is not all that the authority spends.
  const own = readQuestion(question);
  // "Licences" beside "Support": each is a piece of what a system costs, which neither is.
  if (isPiece.test(part) && others.filter(({ about }) => about !== undefined && isPiece.test(about)).length > 1)
    return asks.filter(({ ask }) => !ofOneSystem.test(ask.id));
  // `CMS, Supplier` beside `CMS, Product`: who sells it.
  if (isSeller.test(part) && others.some(({ about }) => about !== undefined && isSold.test(about)))
    return asks.filter(({ ask }) => catalogueEntry(ask.id)?.unit !== 'names');
  return own.whole || own.bare ? asks : asks.filter(({ ask }) => ask.whole !== true || namesWhole.test(part));
}

const isPiece =
  /^\W*(?:(?:annual|yearly|third[- ]party|software) )*(?:licen[cs](?:es?|ing)(?: fees?)?|support(?: and maintenance)?|maintenance|hosting|training|consultancy|implementation)\W*$/i;
const ofOneSystem = /^spend\.(?:crm|software_licences|reporting_tools|survey_tools|social_media_tools)$/;

export const namesWhole = /\b(?:council|authority|organisation|borough|county|district|whole|entire)\b/i;

const listOf = /\b(?:for|of|on|covering)\s(?:the |your )?[^?.;:,]{2,70},\s[^?.;:]{2,80}?\b(?:and|or)\s/i;

/** Of a row that is one of the things a question lists ("contracts for CRM, telephony and planning" | "Telephony, Value") only what is asked of that thing. */
function ofListedRow(question: string, part: string, asks: readonly AskedFor[]): readonly AskedFor[] {
  const [row = '', column] = part.split(', ', 2);
  if (column === undefined || asks.every(({ ask }) => ask.id.startsWith('spend.website.')) || !listOf.test(question))
    return asks;
  const listed = new Set(wordsOf(question).map(({ text }) => text));
  if (readPart(row).about === undefined || !wordsOf(row).every(({ text }) => listed.has(text))) return asks;
  const own = readQuestion(row).held;
  const idsOf = (words: string): readonly string[] =>
    askedBy(words, undefined, { held: own, topics: [own] }).map(({ ask }) => ask.id);
  const counted = idsOf(`number of ${row}`);
  // "Website visitors" beside "Cost of the website" are counted, and cost nothing.
  const others = counted.some((id) => id === 'website.visitors' || id === 'calls.inbound')
    ? []
    : [`cost of ${row}`, `which ${row} is used`];
  const named = new Set([...counted, ...flatMap([...others, part], idsOf)]);
  return asks.filter(({ ask }) => named.has(ask.id));
}

/** "Calls received in each quarter, and the number abandoned" in columns "Received" and "Abandoned". */
const callsLost =
  /,? (?:and|as well as|with|&) (?:(?:the|how) )?(?:numbers? |many )?(?:of )?(?:(?:calls|these|those|them) )?(?:(?:that )?were )?(?:abandoned|lost|missed|dropped|unanswered)(?: calls)?\b/i;
const callsTaken =
  /^(?:(?:total|all|number of) )*(?:calls? )?(?:received|offered|presented|incoming|inbound)(?: calls)?$/i;

function askedByLabel(
  question: string,
  part: string,
  context: Context,
  others: readonly PartSaid[],
  isUnpriced: boolean,
): readonly AskedFor[] {
  const { held, bare } = readQuestion(question);
  // "What does it cost?" under "Customer services": of what they use, and not of all that they cost.
  if (bare && ofPeople.test(part)) return [];
  if (callsLost.test(question) && part.split(', ').some((label) => callsTaken.test(label)))
    return askedByLabel(question.replace(callsLost, ''), part, context, others, isUnpriced);
  // Visits to each page: what a page is called asks for nothing.
  if (holds(held, 'pages') && holds(held, 'visitors')) {
    const alone = question.replace(besidePages, ' ');
    return alone !== question && ofPeopleSeen.test(readPart(part).about ?? part)
      ? askedByLabel(alone, part, context, others, isUnpriced)
      : [];
  }
  // The council's own website among others: all of it.
  if (ownSite.test(part)) return askedBy(`${question} : website`, undefined, context);
  const ofPlace = readQuestion(part).held;
  if (ofSites.test(question) && (holds(ofPlace, 'otherPlace') || holds(ofPlace, 'elsewhere'))) return [];
  const labels = [...part.split(', '), readPart(part).about ?? part];
  if (labels.some((label) => isOtherChannel(question, label) || isOfPeopleCalling(question, label, others))) return [];
  // "The yearly costs of hosting, and of support": each of the two by its own name.
  const piece = part.replace(support, 'maintenance');
  const own = holds(held, 'money') ? websitePartsHeld(readQuestion(piece).held) : [];
  if (own.length === 1 && websitePartsHeld(held).length > 1) {
    // The question itself may name the website: "Annual cost of the website by hosting and support".
    const asked = askedBy(
      `cost of ${readPart(piece).about ?? piece}`,
      part,
      holds(held, 'website') ? { ...context, inSite: true, held: together(context.held, site) } : context,
    );
    const [year, ...more] = new Set(findYears(question).map(({ written }) => written));
    if (asked.length > 0) return more.length > 0 ? asked : asked.map((one) => ({ ...one, year: one.year ?? year }));
  }
  // "Hosting and maintenance": one label for several parts of the website.
  if (own.length > 1 && websitePartsHeld(held).length !== own.length)
    return askedBy(`website cost of ${part}`, undefined, context).filter(({ ask }) => ask.id === 'spend.website');
  if (holds(held, 'breakdown')) return [];
  const listed = askedByListed(question, part, context, others, held);
  if (listed.length > 0) return listed;
  const { about = part, timed } = readPart(part);
  const ofWhole = askedBy(question, undefined, context);
  const alone = new Set(ofWhole.map(({ ask }) => ask.id));
  // "What did the app cost to make, and what does it cost a year?": one to a part.
  if (alone.has('spend.waste_app_build') && alone.has('spend.waste_app') && toBuild.test(part) !== toRun.test(part))
    return ofWhole
      .filter(({ ask }) => ask.id === (toBuild.test(part) ? 'spend.waste_app_build' : 'spend.waste_app'))
      .map(({ ask: { weak: _, ...ask }, ...one }) => ({ ...one, ask }));
  const named = others.length > 1 ? namedByParts(question, others, context) : new Map<string, string>();
  const ofQuestion = askedBy(`${question} : ${timed ? about : part}`, part, context);
  // "Contacts by channel": calls are one of the channels.
  const isCalls =
    ofQuestion.length === 0 && byChannel.test(question) && labels.some((label) => byTelephone.test(label));
  const counts = !(['money', 'percentage', 'howLong'] as const).some((concept) => holds(held, concept));
  const ofCalls =
    isCalls && counts
      ? `Number of ${/\bcalls?\b/i.test(about) || !/\b(?:contacts?|enquiries)\b/i.test(question) ? about : 'phone calls'}`
      : isCalls && costPerContact.test(question)
        ? 'Cost per phone call'
        : undefined;
  const asks = ofCalls === undefined ? ofQuestion : askedBy(ofCalls, part, context);
  return flatMap(asks, (asked): AskedFor[] => {
    const { ask } = asked;
    // Where another part names what is asked, this one is something else: the calls beside their cost.
    const naming = named.get(ask.id);
    if (naming !== undefined && naming !== about) return [];
    const nouns = nounsOf[ask.id];
    const kind = nouns && timed ? kindOf(nouns, about.toLowerCase(), '') : 'unnamed';
    if (nouns && onlyOneNamed(ask.id, nouns, about, others)) return [asked];
    const nearly = kind === 'near';
    if (kind === 'other') return [];
    if (!nearly && (byParts.test(ask.id) || !alone.has(ask.id))) return [asked];
    // `Survey tool, Product`: the name of what the question names.
    if (isSold.test(part) && catalogueEntry(ask.id)?.unit === 'names') return [asked];
    if (isUnpriced && catalogueEntry(ask.id)?.unit === 'GBP') return [];
    // The cost of a call among the costs of other contacts.
    if (ask.id === 'cost_per_call' && byTelephone.test(part)) return [asked];
    if (naming !== undefined && named.size > 1) return [asked];
    if (!timed || !isWhole(ask.id, question, about, context)) return [];
    return [nearly ? { ...asked, ask: { ...ask, weak: true } } : asked];
  });
}

/** "Your spending on (i) publicity, (ii) statutory notices": where the parts are what the question lists, each sum is for what its own part names. */
function askedByListed(
  question: string,
  part: string,
  context: Context,
  others: readonly PartSaid[],
  held: Held,
): readonly AskedFor[] {
  const { about } = readPart(part);
  if (about === undefined || !holds(held, 'money')) return [];
  const abouts = new Set(flatMap(others, (other) => other.about ?? []));
  if (abouts.size < 2) return [];
  const asked = new Set(wordsOf(question).map(({ text }) => text));
  const isListed = (words: string): boolean => wordsOf(words).every(({ text }) => asked.has(text));
  if (![...abouts].every(isListed)) return [];
  // "CRM supplier, annual cost": a part may name what is no sum.
  if (isSold.test(about) || /\b(?:supplier|vendor|provider)s?(?: names?)?$/i.test(about)) return [];
  return askedBy(`spending on ${about}`, part, context).filter(({ ask }) => catalogueEntry(ask.id)?.unit === 'GBP');
}

/** Whether of a question's parts this is the one that names what is counted, and others something like it: calls offered beside calls answered. */
function onlyOneNamed(id: string, nouns: Nouns, about: string, others: readonly PartSaid[]): boolean {
  if (id !== 'calls.inbound' && id !== 'website.visitors') return false;
  const naming = (words: string) => kindOf(nouns, words.toLowerCase(), '');
  if (naming(about) !== 'own') return false;
  const rest = flatMap(others, (part) => part.about ?? []).filter((words) => words !== about);
  return rest.length > 0 && rest.every((words) => naming(words) === 'near' || naming(words) === 'other');
}

const site = heldOf(['website']);

/** The parts of a website's spend that some words name. */
const websitePartsHeld = (held: Held) =>
  (['hosting', 'maintenance', 'content', 'development'] as const).filter((part) => holds(held, part));

/** What the parts of a question name by themselves, each with the only part that does: `Calls received`, `Cost per call`. */
function namedByParts(question: string, parts: readonly PartSaid[], { held }: Context): ReadonlyMap<string, string> {
  const things = together(held, entitiesOf(readQuestion(question).held));
  const named = new Map<string, string>();
  const again = new Set<string>();
  for (const about of new Set(flatMap(parts, (part) => part.about ?? [])))
    for (const { id } of asksOf(readQuestion(about), things)) {
      if (named.has(id)) again.add(id);
      named.set(id, about);
    }
  for (const id of again) named.delete(id);
  return named;
}

/** Words that a part may add to the question's own and still be all of it: "Actual", "Net spend". */
export const besideTime = new Set(
  'actual actuals outturn forecast budgeted invoiced net gross approximate approximately approx estimated estimate est prov excl incl ex inc vat excluding including gbp pounds data revised original final provisional audited unaudited projected planned counted recorded'.split(
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
export function askedByCells(part: string, caption: Held, bought: ReadonlyMap<string, boolean>): readonly AskedFor[] {
  const { about, rest, timed } = readPart(part);
  const [row = '', column = ''] = part.split(', ', 2);
  if (bought.has(row) && holds(readQuestion(column).held, 'money'))
    return askedBy(`${row} tool, ${column}`, undefined, ofNothing);
  const isNamed = bought.get(row) === true;
  if (isNamed && isSeller.test(part)) return [];
  if (isNamed && isSold.test(part)) return askedBy(`which ${row} is used`, undefined, ofNothing);
  if (!timed) return about === undefined ? [] : askedBy(part, undefined, ofNothing);
  const words = about ?? rest;
  if (words === '' || holds(caption, 'elsewhere') || holds(caption, 'otherPlace')) return [];
  return flatMap(askedBy(words, part, { held: caption, topics: [caption] }), (asked) => {
    const nouns = nounsOf[asked.ask.id];
    const kind = nouns ? kindOf(nouns, words.toLowerCase(), '') : 'own';
    return kind === 'other' ? [] : kind === 'near' ? [{ ...asked, ask: { ...asked.ask, weak: true } }] : [asked];
  });
}
