import { asks } from '../asked/asks.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { type Mark, type Marks, textBehind } from './marks-in.ts';

/** A question and its answer, by the lines with which they begin. */
interface Pair {
  readonly question: number;
  readonly answer: number;
}

/** Which marks stand before what asks and before what answers; without `asking` the paragraph right above each answer asks, without `answering` what stands under a question answers it. */
export interface Roles {
  readonly asking?: Mark;
  readonly answering?: Mark;
  readonly pairs: readonly Pair[];
  readonly score: number;
}

/** Words of a mark that asks, and of one that answers. */
export const asksFor =
  /\b(?:ask\w*|request\w*|questions?|qu|q|want\w*|sought|enquir\w+|quer(?:y|ies)|applicant|you|your|foi)\b/;
export const answersTo =
  /\b(?:ans\w*|a|repl\w+|respon\w+|r|council\w*|officers?|us|we|our|told|said|says|given|gave|released|disclosed|provided|held|information|info|findings?|decisions?|results?|outcomes?|comments?|notes?|re)\b/;
/** `hbc`, the letters of who answers. */
const initials = /^[^aeiou\s\d]{2,5}$|^\p{L}{2,4}$/u;

/** What a mark's words tell. */
const hint = 0.4;
/** By so much must questions ask more than answers; where there are but two, by so much. */
const margins = { several: 0.35, two: 0.8 } as const;

/** The roles of a letter's marks that are best borne out; absent where none are. */
export function rolesOf(items: readonly Item[], marks: Marks): Roles | undefined {
  let best: Roles | undefined;
  const consider = (roles: Roles | undefined): void => {
    if (roles && roles.score > (best?.score ?? 0)) best = roles;
  };
  for (const answering of marks.all) {
    if (answering.known === 'question') continue;
    consider(inPairs(items, marks, undefined, answering));
    // What is known for what it is needs no telling.
    for (const asking of marks.all)
      if (asking !== answering && !(answering.known === 'answer' && asking.known))
        consider(inPairs(items, marks, asking, answering));
  }
  for (const asking of marks.all) if (!asking.known) consider(askedAlone(items, asking));
  return best && !standUnderNumbers(best, items) ? best : undefined;
}

/** Whether a mark that stands before answers alone says in no word that it does. */
export function isDoubtful({ asking, answering }: Roles): boolean {
  if (asking || !answering) return false;
  const { known, words } = answering;
  return known === 'answer' || (words !== '' && !answersTo.test(words) && !initials.test(words));
}

function inPairs(items: readonly Item[], marks: Marks, asking: Mark | undefined, answering: Mark): Roles | undefined {
  const { pairs, amiss } = asking ? taken(asking, answering) : under(items, marks, answering);
  if (pairs.length < 2 || amiss * 4 > pairs.length) return undefined;
  if (answering.key === '#' && !countAnswers(pairs, items, marks)) return undefined;
  let [asked, said] = [0, 0];
  for (const { question, answer } of pairs) {
    asked += asks(textBehind(items, question, asking && marks.at.get(question)?.end));
    said += asks(textBehind(items, answer, marks.at.get(answer)?.end));
  }
  const margin =
    (asked - said) / pairs.length +
    hintOf(asking?.words, asksFor, answersTo) +
    hintOf(answering.words, answersTo, asksFor);
  if (margin < (pairs.length > 2 ? margins.several : margins.two)) return undefined;
  return { asking, answering, pairs, score: pairs.length * (Math.min(margin, 1.5) + (asking ? 0.2 : 0)) - amiss * 0.5 };
}

/** Whether numbers alone before answers count them, from 1 on or as their questions are: `12 punts` and `14 clubs` are figures. */
const countAnswers = (pairs: readonly Pair[], items: readonly Item[], marks: Marks): boolean =>
  pairs.every(({ question, answer }, i) => {
    const number = marks.at.get(answer)?.number;
    const asked = items[question];
    const own = asked && isLineItem(asked) ? asked.label?.paths[0]?.[0] : undefined;
    return number !== undefined && (number === i + 1 || number === own || number === marks.at.get(question)?.number);
  });

const hintOf = (words: string | undefined, own: RegExp, other: RegExp): number =>
  !words ? 0 : own.test(words) ? hint : other.test(words) ? -hint : 0;

/** Marks that take turns, and how many do not. */
function taken(asking: Mark, answering: Mark): { pairs: readonly Pair[]; amiss: number } {
  const pairs: Pair[] = [];
  let amiss = 0;
  let open: number | undefined;
  for (const { at, lead } of [...asking.places, ...answering.places].sort((one, other) => one.at - other.at))
    if (lead.key === asking.key) {
      if (open !== undefined) amiss++;
      open = at;
    } else if (open === undefined) amiss++;
    else {
      pairs.push({ question: open, answer: at });
      open = undefined;
    }
  return { pairs, amiss: open === undefined ? amiss : amiss + 1 };
}

/** How far above its answer a question may begin. */
const reach = 8;

/** Marks before answers alone, each with the paragraph above it. */
function under(items: readonly Item[], marks: Marks, { key, places }: Mark): { pairs: readonly Pair[]; amiss: number } {
  const pairs = places.flatMap(({ at }): readonly Pair[] => {
    let question: number | undefined;
    for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
      const item = items[i];
      if (!item || !isLineItem(item) || marks.at.get(i)?.key === key) break;
      question = i;
      if (item.line.gap) break;
    }
    // `Service: Markets` over each question tells of it, and asks nothing.
    while (question !== undefined && question < at - 1 && isField(marks, question, places.length)) question++;
    return question === undefined ? [] : [{ question, answer: at }];
  });
  return { pairs, amiss: places.length - pairs.length };
}

/** Whether a line has a mark in words of its own that stands as often as another does. */
function isField(marks: Marks, at: number, times: number): boolean {
  const lead = marks.at.get(at);
  const mark = lead && lead.words !== '' ? marks.all.find(({ key }) => key === lead.key) : undefined;
  return mark !== undefined && Math.abs(mark.places.length - times) < 2 && mark.places.length > 1;
}

/** A mark before each question, and nothing before what answers it. */
function askedAlone(items: readonly Item[], asking: Mark): Roles | undefined {
  const { places } = asking;
  let [asked, answered] = [0, 0];
  places.forEach(({ at, lead }, i) => {
    asked += asks(textBehind(items, at, lead.end));
    const below = items.slice(at + 1, places[i + 1]?.at);
    if (below.some((item) => isLineItem(item) && (item.line.gap || item.asks < 0 || item.label?.role === 'answer')))
      answered++;
  });
  if (places.length < 3 || asked < places.length * margins.several || answered * 4 < places.length * 3)
    return undefined;
  return { asking, pairs: places.map(({ at }) => ({ question: at, answer: at })), score: places.length * 0.5 };
}

/** Whether the letter numbers its questions, and what stands above the answers' marks are but parts of them. */
function standUnderNumbers({ asking, pairs }: Roles, items: readonly Item[]): boolean {
  if (asking) return false;
  const [first, last] = [pairs[0]?.question ?? 0, pairs.at(-1)?.answer ?? 0];
  const said = new Set(pairs.map(({ answer }) => items[answer]));
  const numbered = new Set(
    items.slice(first, last).filter((item) => !said.has(item) && isLineItem(item) && isNumbered(item)),
  );
  const own = pairs.filter(({ question }) => numbered.has(items[question] as Item)).length;
  return numbered.size > 1 && own * 3 < pairs.length * 2;
}

const isNumbered = (item: Item): boolean =>
  isLineItem(item) && item.label?.role !== 'answer' && (item.label?.paths.length ?? 0) > 0;
