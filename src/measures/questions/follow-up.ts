import type { Answer } from '../../model/response.ts';
import { matchesOf } from '../../text/matches.ts';
import { findYears } from '../../text/year.ts';
import { type Held, heldIn, nothing, together } from './held.ts';
import { asksAny, readQuestion } from './match-question.ts';
import { isOfPart, isOtherTime } from './other-time.ts';

/** No question of more characters is cut short. */
const longest = 120;

/** "And the main site?", "What about on the app?": another thing, of which the same is asked. */
const another =
  /^\W*(?:and|(?:and )?(?:what|how) about|as for)\s+((?:(on|for|of|to|from)\s)?(?:(?:the|your|its|our|their|a|an)\s)?[^?.;:]{3,70}?)\W*$/i;
const hasVerb =
  /\b(?:is|are|was|were|do|does|did|has|have|had|how|what|which|who|when|where|why|can|could|will|would|if|it|them|they)\b/i;

/** "How many did the museum have?": of the same things as before. */
const manyOf = /^(\W*(?:and |so )?how many )(?=(?:did|does|do|has|have) (?:the|your|its|our) )/i;
const counted =
  /\b(?:how many|number of) ((?:[a-z'’-]+ ){0,2}[a-z'’-]+?) (?=(?:did|do|does|were|was|are|is|has|have|had|to|on|in|by|from|received|came|visited|used)\b)/i;

const time =
  '(?:in|during|for|over|each|every|last|per|a|by)\\b (?:(?:the|each|this|that) )?(?:(?:last|past|previous|current|financial|calendar|full|most) )*(?:year|month|quarter|annum|recent|\\d)';

/** The words from the last of a preposition to the question's time or end, as another thing may stand for them. */
function behind(question: string, preposition: string): readonly [number, number] | undefined {
  const places = matchesOf(
    question,
    new RegExp(`\\b${preposition} (?!\\d|each\\b|last\\b|the (?:last|past|year|financial|same)\\b)`, 'gi'),
  );
  const last = places.at(-1);
  if (last === undefined) return undefined;
  const rest = question.slice(last.index);
  const end = rest.search(new RegExp(`,? ${time}|[?.;,]|$`, 'i'));
  return [last.index, last.index + (end < 0 ? rest.length : end)];
}

const headOf = (thing: string): string => {
  const word = /([a-z]+)\W*$/i.exec(thing)?.[1]?.toLowerCase() ?? '';
  return /^(?:web)?sites?$/.test(word) ? '(?:web ?)?sites?' : word;
};

/** The thing of the same kind in the question before: "the tourism site" for "the main site". */
function alike(question: string, thing: string): readonly [number, number] | undefined {
  const head = headOf(thing);
  if (head.length < 3) return undefined;
  const found = new RegExp(`\\b(?:the|your|its|our|a|an) (?:[\\w'’-]+ ){0,3}?${head}\\b`, 'i').exec(question);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

const visited =
  /\b((?:visit(?:ed|s|ors)?|came|went|come|go)(?: to)? )(?:the|your|its|our|a) (?:[\w'’-]+ ){0,2}?[\w'’-]+(?=,? (?:in|during|for|over|each|last|per|a|every)\b|\W*$)/i;

const asksCost = /\b(?:cost|costs|spen[dt]|spends|pay|pays|paid|bill|price)\b/i;
const asksNumber = /\bhow many\b|\bnumber of\b/i;

const namesTime = /\b(?:years?|months?|quarters?|annum|annually|monthly|(?:19|20)\d\d)\b/i;
const itsTime =
  /,? ?\b(?:over|in|during|for|across|within) (?:each of )?the (?:last|past|previous|latest|preceding)(?: [\w-]+){0,3}? (?:years?|months?|quarters?)\b,?|,? ?\b(?:in|during|for) (?:the (?:financial )?year )?(?:19|20)\d\d(?:[/–-]\d{2,4})?\b/gi;

/** The question before, asked of another thing; `undefined` where it has no place for one. */
function ofAnother(said: string, thing: string, preposition: string | undefined): string | undefined {
  // "And on the main site in the latest year?" behind "over the past three years": of its own time.
  const before = namesTime.test(thing) ? said.replace(itsTime, '') : said;
  const place = preposition === undefined ? alike(before, thing) : behind(before, preposition);
  if (place) return `${before.slice(0, place[0])}${thing}${before.slice(place[1])}`;
  if (preposition !== undefined || !/^(?:the|your|its|our)\s/i.test(thing)) return undefined;
  if (visited.test(before)) return before.replace(visited, `$1${thing}`);
  if (!asksCost.test(before) || asksNumber.test(before)) return undefined;
  const [year, ...more] = findYears(before);
  return year && more.length === 0 ? `What did ${thing} cost in ${year.written}?` : `What does ${thing} cost?`;
}

/** The question with the year of the one before, where it names none. */
function ofSameTime(question: string, before: string): string {
  const [year, ...more] = findYears(before);
  if (!year || more.length > 0 || findYears(question).length > 0) return question;
  return question.replace(/\W*$/, ` in ${year.written}?`);
}

const theSame =
  /^\W*(?:and )?(?:please )?(?:(?:for|about|of|on) ((?:the|your|its) [^?.;:,]{2,60}?),? (?:please )?(?:(?:give|provide|state|supply|can you give|could you give) )?the same(?: (?:information|details|figures|again))?|(?:(?:give|provide|state|supply) )?the same(?: (?:information|details|figures|again))? (?:for|about|of|on) ((?:the|your|its) [^?.;:,]{2,60}?))\W*$/i;
const askedFor = /^(\W*(?:for|about) )((?:the|your|its) [^?.;:,]{2,60}?)(?=[,:])/i;

/** "For the survey tool, please give the same": all that was asked of the thing before. */
function ofSame(question: string, before: string): string | undefined {
  const [, first, second] = theSame.exec(question) ?? [];
  const thing = first ?? second;
  if (thing === undefined) return undefined;
  if (askedFor.test(before)) return before.replace(askedFor, (_, lead: string) => `${lead}${thing}`);
  return ofAnother(before, thing, /\bfor (?:the|your|its)\b/i.test(before) ? 'for' : 'of');
}

const theEquivalent =
  /^\W*(?:and )?(?:(?:can|could|would|will) you )?(?:please )?(?:also )?(?:(?:advise|give|provide|state|supply|confirm|tell)(?: (?:me|us)(?: with)?)? )?(?:what (?:is|was) )?the (?:equivalent|corresponding|comparable|same|like|matching)(?: (?:information|details|data|figures?|amounts?|sums?|costs?|spend|spending|expenditure))? (?:for|on|of|about) ([^?.;:]{3,70}?)\W*$/i;

/** "Can you advise the equivalent for polls and panels?": the sum before, for these. */
function ofEquivalent(question: string, before: string): string | undefined {
  const thing = theEquivalent.exec(question)?.[1];
  if (thing === undefined || namesTime.test(thing) || hasVerb.test(thing)) return undefined;
  for (const preposition of ['on', 'for', 'of']) {
    const full = ofAnother(before, thing, preposition);
    if (full !== undefined) return full;
  }
  return undefined;
}

const toDo =
  /^\W*(?:and |or )?(?:what about )?to ([a-z]+(?: [a-z]+)?)(?: (?:it|them))?(?:,? (?:each|every|per|a) year| annually)?\W*$/i;
const costToDo = /(\b(?:costs?|spen[dt]|spends|pay|paid|charged)\b[^?.;]{0,60}?\bto )([a-z]+)\b/i;

const hosted = /\bto host(?: (?:it|this|the (?:web ?)?site))?\b/i;

/** "And to maintain?" behind "What did it cost to host?" */
function ofOtherDoing(question: string, before: string): string | undefined {
  const doing = toDo.exec(question)?.[1];
  if (doing === undefined || !costToDo.test(before)) return undefined;
  // Beside hosting "to maintain" is a part of what a website costs, and not all of it.
  if (/^(?:maintain|support)/i.test(doing)) return before.replace(hosted, 'for maintenance');
  return before.replace(costToDo, `$1${doing}`);
}

const ofEach =
  /^\W*(?:and )?(?:(?:what (?:is|was) )?(?:the )?(?:average |mean |estimated )?(?:cost|price) (?:of|for|per) (?:each|one)(?: (?:one|call|of (?:these|them|those)))?|(?:what|how much) (?:does|did) (?:each|one)(?: (?:one|of (?:these|them|those)))? cost(?: on average)?|cost (?:each|apiece)|(?:what|how much) (?:does|did) (?:they|these|those) cost (?:each|apiece))\W*$/i;
const callsIn =
  /\b(?:how many|number of|volume of|inbound|incoming)\b[^?.;]{0,40}\bcalls\b(?! (?:were |are )?(?:abandon|lost|missed|made))/i;

/** A question that the one before says the rest of, in full; `undefined` where it stands by itself. */
function fullOf(question: string, before: string, context: Held): string | undefined {
  if (question.length > longest || question === before) return undefined;
  if (manyOf.test(question)) {
    const noun = counted.exec(before)?.[1];
    if (noun === undefined || asksAny(readQuestion(question), nothing)) return undefined;
    return ofSameTime(question.replace(manyOf, `$1${noun} `), before);
  }
  // "What is the cost of each?" behind the number of calls.
  if (ofEach.test(question) && callsIn.test(before)) return 'What is the cost per call?';
  const doing = ofOtherDoing(question, before);
  if (doing !== undefined) return asksAny(readQuestion(doing), context) ? doing : undefined;
  const again = ofSame(question, before);
  if (again !== undefined) return again;
  const equivalent = ofEquivalent(question, before);
  if (equivalent !== undefined) return asksAny(readQuestion(equivalent), context) ? equivalent : undefined;
  // "And the yearly cost of the site?" says all that it asks.
  if (asksAny(readQuestion(question), nothing)) return undefined;
  const [, thing, preposition] = another.exec(question) ?? [];
  if (thing === undefined || hasVerb.test(thing) || /^\W*(?:in|at|by|per|each|during|since)\b/i.test(thing))
    return undefined;
  if (preposition === undefined && !/^(?:the|your|its|our|their)\s/i.test(thing)) return undefined;
  const full = ofAnother(before, thing, preposition?.toLowerCase());
  return full !== undefined && asksAny(readQuestion(full), context) ? full : undefined;
}

/**
 * The answers with those questions in full that leave to the one before what they ask: "And the main site?" behind "How many visitors did
 * the tourism site have last year?" Where the question before has no place for what they name they stay as they are.
 */
export function questionsInFull(answers: readonly Answer[]): readonly Answer[] {
  let before: string | undefined;
  let last: string | undefined;
  let section: string | undefined;
  let changed = false;
  let context = nothing;
  let full: string | undefined;
  const told = answers.map((answer): Answer => {
    const { question } = answer;
    if (question === undefined) return answer;
    if (question !== last || answer.section !== section) {
      if (answer.section !== section)
        [before, context] = [undefined, answer.section === undefined ? nothing : heldIn(answer.section)];
      full = before === undefined ? undefined : fullOf(question, before, context);
      if (!isOfPart(question) && !isOtherTime(question)) before = full ?? question;
      context = together(context, heldIn(question));
      [last, section] = [question, answer.section];
    }
    if (full === undefined) return answer;
    changed = true;
    return { ...answer, question: full };
  });
  return changed ? told : answers;
}
