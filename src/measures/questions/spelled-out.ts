import type { Answer } from '../../model/response.ts';
import { wordsOf } from '../../text/phrases.ts';
import { catalogueEntry } from '../catalogue.ts';
import { type AskedFor, askedBy, ofNothing } from './asked-by.ts';
import { type Concept, plainWords, pointingWords } from './concepts.ts';
import { type Held, heldIn, heldOf, meet } from './held.ts';

/** A thing that questions go on about, in words by which it is known, and what may be asked of it. */
export interface Thing {
  readonly words: string;
  readonly ids: RegExp;
  /** Another question was asked of it since: "they" may be whom that one named. */
  readonly isBefore?: true;
  /** Made once and run from then on: only a year's cost is asked for. */
  readonly yearly?: true;
}

interface Named extends Thing {
  /** Whether a question names it, though it asks nothing of it that is known. */
  readonly held?: Held;
  /** What else is named by the same words. */
  readonly besides?: Held;
}

/** What was paid for it once is no cost of a year. */
const ofAYear = /\b(?:year(?:ly)?|annual(?:ly)?|annum)\b|\b20\d\d\b/i;

const named = (words: string, ids: RegExp, held: readonly Concept[], besides: readonly Concept[] = []): Named => ({
  words,
  ids,
  held: heldOf(held),
  besides: heldOf(besides),
});

const things: readonly Named[] = [
  named('the CRM system', /^(?:spend\.)?crm\b/, ['crm']),
  named('statutory notices', /statutory_notices/, ['statutoryNotices']),
  named('microsites', /microsites/, ['microsites']),
  // What it runs on costs something of its own.
  {
    ...named(
      'the council website',
      /^(?:spend\.website$|website\.visitors)/,
      ['website'],
      [
        'cmsWord',
        'analytics',
        'tool',
        'hosting',
        'maintenance',
        'content',
        'development',
        'microsites',
        'portal',
        'app',
        'crm',
        'otherPlace',
        'notTheSite',
        'websiteAside',
        'elsewhere',
        'reportingTool',
        'canReport',
        'socialMedia',
      ],
    ),
    yearly: true,
  },
  named('emergency communications', /emergency/, ['emergency'], ['emergencyPlan']),
  { words: 'the social media management tool', ids: /social_media_tools/ },
  { words: 'the survey tool', ids: /^(?:engagement\.tools|spend\.survey_tools)$/ },
  named(
    'the issue reporting tool',
    /reporting_tools|^reports\.count$/,
    ['reportingTool'],
    ['app', 'waste', 'elsewhere'],
  ),
  named('the bin app', /waste_app/, ['wasteApp'], ['calendar']),
  named('the printed bin calendars', /bin_calendars/, ['calendar'], ['app']),
  named('the contact centre', /contact_centre|^calls\.inbound|^cost_per_call/, [], ['tool', 'telephony']),
  { words: 'surveys of residents', ids: /^(?:surveys\.count|spend\.engagement)$/ },
  named('social media', /social_media_tools/, ['socialMedia'], ['app']),
];

/** What of a thing's kind may be asked besides: a survey tool's price is asked behind the number of surveys. */
const asWell: readonly (readonly [RegExp, RegExp])[] = [
  [/^website\.(?:analytics|platform)/, /^website\.visitors/],
  [/^surveys\.count/, /^(?:engagement\.tools|spend\.survey_tools)$/],
];

const isWord = (text: string): boolean => plainWords.has(text) || pointingWords.has(text) || /^\d+$/.test(text);

/** "Penalty notices and statutory notices": "those" may be either. */
const ofTwoKinds = /\b(\p{L}{4,}) (?:and|or) (?:\p{L}+ ){0,3}\1\b/iu;

/** The one thing that these asks, or else these words, are of. */
export function thingOf(asks: readonly AskedFor[], question: string): Thing | undefined {
  if (ofTwoKinds.test(question)) return undefined;
  // What only a known name would answer says less than the question's words.
  const sure = asks.filter(({ ask }) => ask.known !== true || ask.id !== 'website.platform');
  if (sure.length > 0) return ofAsks(sure, question);
  const held = heldIn(question);
  const of = things.filter((one) => one.held && meet(one.held, held) && !(one.besides && meet(one.besides, held)));
  return of.length === 1 ? of[0] : undefined;
}

/** The one thing that all of these asks are of. */
function ofAsks(asks: readonly AskedFor[], question: string): Thing | undefined {
  const more = asWell.find(([id]) => asks.every(({ ask }) => id.test(ask.id)));
  if (more && /website/.test(asks[0]?.ask.id ?? '')) return { words: 'the council website', ids: more[1] };
  const of = things.filter(({ ids }) => asks.some(({ ask }) => ids.test(ask.id)));
  const [thing] = of;
  if (thing === undefined || !asks.every(({ ask }) => thing.ids.test(ask.id))) return undefined;
  // "Which call centre system do you have?": what follows is of the system.
  if (thing.besides && meet(thing.besides, heldIn(question))) return undefined;
  return more ? { words: thing.words, ids: more[1] } : thing;
}

const noun =
  '(?:systems?|tools?|services?|packages?|products?|software|platforms?|channels?|accounts?|budgets?|notices?|sites?|warnings?|messages?|alerts?|surveys?|consultations?|apps?|licen[cs]es?|contracts?|things?|purposes?|activit(?:y|ies)|work|function|operation)';
const before =
  '(?:for|on|of|to|by|with|in|from|about|using|over|behind|publish|publishing|place|placing|run|running|manage|managing|keep|keeping|maintain|maintaining|use|do|does|did|is|was|has|have|provide|providing|operate|operating|buy|print|printing|send|sending|delivering|posting|producing|distributing|hosting|supporting|having|making|owning|renting|licensing)';
/** "On this": no noun follows that it may be of. */
const ends =
  '(?=\\W*$| ?[?.,;)]| (?:in|for|over|between|since|each|every|per|a|and|during|from|now|at|as|last|costs?|come|comes|annually|yearly)\\b)';
/** A pronoun where a thing stands: "set aside for this", "to manage these channels", "what it costs", "the former". */
const pointer = new RegExp(
  `\\b(?:(?:this|that|these|those|such|the said|the same) ${noun}\\b|(?:the )?(?:former|latter)\\b|its(?= )|${before} (?:it|them|they|(?:this|that|these|those)${ends})\\b|^\\W*(?:and )?(?:it|they|these|those)\\b)`,
  'i',
);

/** Whether a question that asks nothing here leaves what is spoken of as it was: it points at it, or names nothing of its own. */
export const keepsThing = (question: string): boolean =>
  pointer.test(question) ||
  /\bthe same\b/i.test(question) ||
  wordsOf(question).every(({ text }) => isWord(text) || idle.test(text));

const namesTime =
  /\b(?:years?|months?|quarters?|annum|annual(?:ly)?|yearly|monthly|average|19\d\d|20\d\d|current\w*|now|is|are|does|do|has|have)\b/i;

/** "How many were placed?" behind "What was spent on notices in 2024/25?": in the same year, where neither it nor its answer speaks of a time. */
export function ofTheYear(
  asks: readonly AskedFor[],
  before: readonly AskedFor[],
  { question = '', text }: Pick<Answer, 'question' | 'text'>,
): readonly AskedFor[] {
  const [year, ...more] = new Set(before.map((one) => one.year));
  if (year === undefined || more.length > 0 || namesTime.test(question) || namesTime.test(text)) return asks;
  return asks.map((one) =>
    one.year === undefined && catalogueEntry(one.ask.id)?.periods.length ? { ...one, year } : one,
  );
}

const longest = 140;
/** Only a part of what is asked of it, or what is asked of other things. */
const isOther =
  /\b(?:of (?:this|that|which|these|those)\b,? (?:how|what)|within (?:this|that|it)|other (?:than|council|authorit)|instead|neighbouring|replac\w+|previous\w*|before|last used|formerly|would|will|next|plan\w*|propos\w+|grants?|income|fines?|sav(?:e|ed|ing)s?|staff|officers?|train\w*|consult(?:ants?|ancy)|one of|(?:each|a single|answer|answering|take|taking|handle|handling|does|did|do) one|unit costs?|whole|overall|ict|expected|estimated|versions?|projects?|phases?)\b|\bhow many (?:complaints|objections|comments|enquiries|people|residents|newspapers|papers|suppliers|errors)\b|\b(?:do|does|did|has|have) (?:the|your|its) (?!(?:\w+ ){0,2}(?:council|authority|organisation)\b)/i;

/** "What is the annual spend for", whose end was lost. */
const isCut = /\b(?:for|on|of|following)[\s:.…–-]*$/i;

/** Words in which a question may go on without naming anything. */
const idle =
  /(?:ed|ly)$|^(?:now|us|off|set|aside|there|placed|placing|including|development|creation|taxpayer|taxpayers|fee|fees|charge|charges|price|bill|altogether|printing|delivery|postage|posting|distribution|production)$/;

/** The question with the thing that it goes on about put where its pronoun stands, or behind words that name nothing. */
function inWords(question: string, { words }: Thing): string | undefined {
  const [first = ''] = question.split(/(?<=\?)\s+(?=\p{Lu})/u);
  if (first.length > longest || isOther.test(first) || isCut.test(first)) return undefined;
  const place = pointer.exec(first);
  if (place) {
    const lead = /^(\S+) (?:it|this|that|these|those|them|they)$/i.exec(place[0])?.[1];
    const put = lead === undefined || /^(?:this|that|these|those|such|the)$/i.test(lead) ? words : `${lead} ${words}`;
    return `${first.slice(0, place.index)}${put}${first.slice(place.index + place[0].length)}`;
  }
  if (isOfMany.test(first)) return first.replace(isOfMany, `$1 ${words.replace(/^the /, '')}`);
  if (!wordsOf(first).every(({ text }) => isWord(text) || idle.test(text))) return undefined;
  const many = /^(\W*(?:and )?how many)(?= (?:were|was|are|did|do|have|has)\b)/i;
  return many.test(first)
    ? first.replace(many, `$1 ${words.replace(/^the /, '')}`)
    : `${first.replace(/\W+$/, '')} for ${words}?`;
}

/** "How many did you place in newspapers?" names no noun, whatever it goes on to say. */
const isOfMany =
  /^(\W*(?:\d{1,2}[.)] )?(?:and )?how many)(?= (?:did|do|does|have|has|were|was|are) (?:you|the council|the authority|it|there|placed|published|issued|run|held|carried|sent|made|received|taken|answered|put|printed|in (?:total|all))\b)/i;

const several = /\b(?:they|them|their|those|these)\b/i;
const hasSum = /£\s?\d|\bGBP\b/;

/** "Their cost", behind the number of microsites under the website's heading: of several, and so of no one site. */
export const isOfSeveral = ({ words, isBefore }: Thing, asks: readonly AskedFor[], question: string): boolean =>
  words === 'microsites' &&
  isBefore !== true &&
  several.test(question) &&
  asks.length > 0 &&
  asks.every(({ ask: { id } }) => id.startsWith('spend.website'));

/** What a question that asks nothing by its own words asks of the thing that stands before it; what its answer cannot tell is not asked. */
export function askedOf(thing: Thing, { question, text }: Pick<Answer, 'question' | 'text'>): readonly AskedFor[] {
  if (question === undefined || !/\d/.test(text) || (thing.isBefore && several.test(question))) return [];
  const full = inWords(question, thing);
  if (full === undefined) return [];
  return askedBy(full, undefined, ofNothing, false).filter(({ ask: { id, weak } }) => {
    const unit = catalogueEntry(id)?.unit;
    return (
      weak !== true &&
      thing.ids.test(id) &&
      (unit === 'GBP'
        ? hasSum.test(text) && (thing.yearly !== true || ofAYear.test(question))
        : unit !== 'names' && unit !== 'boolean' && unit !== 'year' && !hasSum.test(text))
    );
  });
}
