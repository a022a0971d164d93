import type { Answer } from '../../model/response.ts';
import { catalogueEntry } from '../catalogue.ts';
import { asksOfAnotherBody, asksOfNamedPlace, asksOfOtherKind, ownWordsOf, systemsNamed } from './another.ts';
import { type AskedFor, askedBy, ofNothing } from './asked-by.ts';
import type { Question } from './in-context.ts';
import { readPart } from './parts.ts';

/** No question is read further. */
export const longestQuestion = 3000;

/** What another site or place than the authority's own would be asked for. */
const ofAPlace = /^(?:website\.(?:visitors|platform|analytics)|spend\.website\b|population$|area_sq_km$)/;

/** "The population of the county", asked of a district within it. */
const ofWider =
  /\b(?:of|in|for|within) the (?:whole |entire )?(?:county|region|country|nation)\b|\b(?:county|region)['’]s\b/i;
const isWithin = /\b(?:district|borough|city)\b/i;

/** Without what is asked of another body than the one that answers, or of a place with a name of its own. */
export function ofOwn(asked: readonly Question[], answers: readonly Answer[], authority: string): Question[] {
  const own = ownWordsOf(authority);
  return asked.map((one): Question => {
    if (one.asks.length === 0) return one;
    const text = (answers[one.answer]?.question ?? '').slice(0, longestQuestion);
    if (asksOfAnotherBody(text, own) || asksOfOtherKind(text, own)) return { ...one, asks: [] };
    const ofPlace = one.asks.some(({ ask }) => ofAPlace.test(ask.id));
    const wider = ofPlace && isWithin.test(authority) && !own.has('county') && ofWider.test(text);
    return wider || (ofPlace && asksOfNamedPlace(text, own))
      ? { ...one, asks: one.asks.filter(({ ask }) => !ofAPlace.test(ask.id)) }
      : one;
  });
}

const ofASystem = new Set(['crm.live_since', 'crm.implementation_months', 'crm.obstacles']);

/** How far back an answer may have told the name by which a question calls the CRM. */
const farBack = 6;

/** Without the dates of a system that a question calls by a name of its own, which no answer before it told: "When did Eclipse go live?" */
export function ofKnownSystems(asked: readonly Question[], answers: readonly Answer[]): Question[] {
  return asked.map((one): Question => {
    const { question = '' } = answers[one.answer] ?? {};
    if (!one.asks.some(({ ask }) => ofASystem.has(ask.id)) || /\bcrm\b|customer relationship/i.test(question))
      return one;
    const named = systemsNamed(question.slice(0, longestQuestion));
    if (named.length === 0) return one;
    // What the CRM was called, where an answer about it told that.
    const before = asked
      .filter(({ answer, asks }) => answer < one.answer && asks.some(({ ask }) => ask.id.startsWith('crm.')))
      .slice(-farBack)
      .map(({ answer }) => answers[answer]?.text.slice(0, 400) ?? '');
    const told = ownWordsOf(before.join(' '));
    return named.some((word) => !told.has(word))
      ? { ...one, asks: one.asks.filter(({ ask }) => !ofASystem.has(ask.id)) }
      : one;
  });
}

const onlyNumber =
  /^\W*(?:(?:the|total|annual|yearly) )*(?:numbers?|volumes?|how many|quantity|count)(?: of (?:them|these|each))?(?:\W{1,3}(?:(?:in|for|during|fy) )?(?:20\d\d(?:[/–-]\d{2,4})?))?\W*$/i;
/** The same, with what is done to what is counted: "Number published", "How many were run". */
const numberOf =
  /^\W*(?:(?:the|total|annual|yearly|average) )*(?:numbers?|volumes?|how many|quantity|count)(?: of (?:them|these|those))?(?: (?:were|are|was|is))?(?: (?:published|placed|issued|run|held|received|carried out|conducted|made|undertaken|launched|in total|overall))?(?=\W|$)/i;
const ofRequest =
  /^\W*(?:(?:for|about|regarding|concerning|on|as to|in relation to) )?(?:(?:your|the|any|all) )?|,? (?:please|kindly|could you|can you|what|state|the following)\b.*$/gi;

/** What a heading names that is counted, asked with the question's own time. */
function countsOf(question: string, heading: string): readonly AskedFor[] {
  const [thing = ''] = (heading.split(' > ').at(-1) ?? '').split(':');
  return askedBy(question.replace(numberOf, `Number of ${thing.replace(ofRequest, '')}`), undefined, ofNothing).filter(
    ({ ask }) => catalogueEntry(ask.id)?.unit !== 'GBP',
  );
}

/** Whether a question asks for no more than a number, at some time: "number in 2023", "Number published, 2023/24". */
const asksNumber = (question: string): boolean =>
  numberOf.test(question) && readPart(question.replace(numberOf, '')).about === undefined;

const onlySum =
  /^\W*(?:(?:the|total|annual|yearly|overall) )*(?:costs?|spend|spending|expenditure|budgets?|price)\W*$/i;

const isOfSum = ({ ask }: AskedFor): boolean => catalogueEntry(ask.id)?.unit === 'GBP';

const ofAllYears =
  /\b(?:total|overall|full|entire)(?: contract)? value\b|\b(?:whole[- ]life|lifetime|total contract|entire contract) (?:value|cost|price)\b|\bcontract (?:value|sum|total|price)\b|\bvalue of (?:the )?contract\b/i;
const ofOneYear = /\b(?:annual(?:ly)?|yearly|per (?:year|annum)|(?:a|each|every) year|p\.?a\b)/i;
const labelOf = ({ part, question }: Answer): string => part?.split(', ').at(-1) ?? question ?? '';

/** Without the sums of a contract's whole term, where those of a year stand beside them: "Yearly value" and "Total value". */
export function withoutWholeTerms(asked: readonly Question[], answers: readonly Answer[]): readonly Question[] {
  const isOfTerm = (answer: Answer): boolean => ofAllYears.test(labelOf(answer)) && !ofOneYear.test(labelOf(answer));
  const whole = new Set(answers.flatMap((answer, i) => (isOfTerm(answer) ? [i] : [])));
  if (whole.size === 0 || !answers.some((answer) => ofOneYear.test(labelOf(answer)))) return asked;
  return asked.map((one) =>
    whole.has(one.answer) ? { ...one, asks: one.asks.filter((asking) => !isOfSum(asking)) } : one,
  );
}

/** Without sums from a part that is called a number, and without counts from one that is called a cost: "Notices: number and cost". */
export const ofKindsNamed = (asked: readonly Question[], answers: readonly Answer[], lead?: string): Question[] =>
  asked.map((one): Question => {
    const { part, question = '', section = lead } = answers[one.answer] ?? {};
    // `(a) number` under `2. Statutory notices: number and cost`.
    if (part === undefined && section !== undefined && one.asks.every(isOfSum) && asksNumber(question))
      return { ...one, asks: countsOf(question, section) };
    if (part === undefined || one.asks.length === 0) return one;
    const isNumber = onlyNumber.test(part);
    if (!isNumber && !onlySum.test(part)) return one;
    return { ...one, asks: one.asks.filter(({ ask }) => (catalogueEntry(ask.id)?.unit === 'GBP') !== isNumber) };
  });

const ordinal =
  /^(?:contract|lot|system|item|supplier|product|service) ?(?:no\.? ?)?(?:\d{1,2}|[a-h])\s?[:.–-]\s?(?=\p{L})/iu;

/** "Contract 1: CRM" is of the CRM. */
export const withoutOrdinals = (answers: readonly Answer[]): readonly Answer[] =>
  answers.some(({ part }) => part !== undefined && ordinal.test(part))
    ? answers.map((answer) =>
        answer.part === undefined ? answer : { ...answer, part: answer.part.replace(ordinal, '') },
      )
    : answers;

const began =
  /^\W*(?:(?:contract|agreement) )?(?:start|commencement|award)(?:ed)?(?: date)?\W*$|^\W*date of (?:start|commencement|award)\W*$/i;
const ends = /\b(?:end|ends|expir(?:y|es)|expiration|renewal|term|extension)\b/i;

/** Without the day on which a contract began, where its end is asked for too: it is not when its system came into use. */
export const withoutContractDates = (asked: readonly Question[], answers: readonly Answer[]): readonly Question[] =>
  answers.some(({ question, part }) => ends.test(question ?? '') || ends.test(part ?? ''))
    ? asked.map((one): Question => {
        const { question = '', part = '' } = answers[one.answer] ?? {};
        return began.test(question) || began.test(part)
          ? { ...one, asks: one.asks.filter(({ ask }) => ask.id !== 'crm.live_since') }
          : one;
      })
    : asked;
