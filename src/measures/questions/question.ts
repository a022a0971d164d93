import type { Period } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import { wordsOf } from '../../text/phrases.ts';
import { findYears } from '../../text/year.ts';
import { catalogueEntry } from '../catalogue.ts';
import { nounsOf } from '../values/count-nouns.ts';
import type { Ask } from './ask.ts';
import { plainWords } from './concepts.ts';
import {
  asksOf,
  entitiesOf,
  type Held,
  heldBy,
  holds,
  holdsNothing,
  plainQuestion,
  readQuestion,
  together,
  type Words,
  withConcepts,
} from './match-question.ts';
import { isBeside, type PartSaid, readPart, saysNothing } from './parts.ts';
import { periodOfLabel, periodsIn } from './periods.ts';
import { clausesOf, letteredIn, letterOf, pieceOf } from './pieces.ts';

/** One measure that a question asks for. */
export interface AskedFor {
  readonly ask: Ask;
  /** The words that ask for it: the question's, or one clause's. */
  readonly words: string;
  /** The period that they name, or that the part does. */
  readonly period?: Period;
  /** The one year that they name, as written. */
  readonly year?: string;
  /** The year is the part's: even a month's figure is of it. */
  readonly ofPart?: true;
}

/** What one answer, or one lettered piece of it, was asked. */
export interface Question {
  /** Index into the response's answers. */
  readonly answer: number;
  readonly asks: readonly AskedFor[];
  /** The letter of the answer's piece that this is about; absent where the whole answer is meant. */
  readonly letter?: string;
}

/** Whether a part tells nothing but a time: no piece of what is asked. */
const isTime = (label: string): boolean => readPart(label).about === undefined;

/** What stands about a question: its section, its other parts, the questions just before it. */
interface Context {
  readonly held: Held;
  /** What the question goes on about where its own words name nothing: what was named last, or before that. */
  readonly topics: readonly Held[];
}

function askedBy(
  text: string,
  part: string | undefined,
  { held: context, topics }: Context,
  clauses: readonly string[] = clausesOf(plainQuestion(text)),
): AskedFor[] {
  const own = readQuestion(text);
  const said = part === undefined ? undefined : readPart(part);
  const labelled = part === undefined ? undefined : said?.month ? 'month' : periodOfLabel(part);
  const yearPart = said?.year !== undefined && labelled === undefined;
  const partYear = said?.month ? undefined : said?.year;
  const found = new Map<string, AskedFor>();
  const told = (ask: Ask, from: string): AskedFor => {
    const periods = periodsIn(from);
    // A clause that names no time of its own is of the whole question's year: "how many were received and how many lost in 2023/24".
    const years = findYears(periods.length === 0 && findYears(from).length === 0 ? text : from);
    const oneYear = years.every(({ value }) => value === years[0]?.value) ? years[0]?.written : undefined;
    const asked = periods.length === 1 ? periods[0] : undefined;
    // Under a year's heading "in the last three years" is told year by year.
    const period = labelled ?? (yearPart && (asked === undefined || asked.endsWith('-years')) ? 'year' : asked);
    return { ask, words: from, period, year: partYear ?? oneYear, ...(partYear === undefined ? {} : { ofPart: true }) };
  };
  const named = asksOf(own, nothing).length > 0 ? [entitiesOf(own.held)] : topics;
  for (const clause of clauses.length > 1 ? clauses : []) {
    const read = readQuestion(clause);
    // "Which system is it, and when did it go live?": the first clause speaks of what was named before.
    const clauseAsks = read.bare
      ? holds(read.held, 'money') || !(holds(read.held, 'which') || holds(read.held, 'tool'))
        ? []
        : named.slice(0, 1).flatMap((topic) => asksOf(withConcepts(read, topic), context))
      : asksOf(read, together(context, own.held));
    for (const ask of clauseAsks) {
      if (found.has(ask.id)) continue;
      // Names asked for beside costs give way to a plainer question's.
      found.set(
        ask.id,
        told(holds(own.held, 'money') && !holds(read.held, 'money') ? { ...ask, weak: true } : ask, clause),
      );
    }
  }
  for (const words of own.bare ? topics.map((topic) => withConcepts(own, topic)) : [own]) {
    if (found.size > 0 && own.bare) break;
    for (const ask of asksOf(words, context)) if (!found.has(ask.id)) found.set(ask.id, told(ask, text));
  }
  return withoutWhole([...found.values()], text);
}

/** A question for one part of the website's spend does not ask for all of it. */
const withoutWhole = (asks: readonly AskedFor[], text: string): AskedFor[] => {
  if (!asks.some(isPartOfWebsite)) return [...asks];
  return asks.filter((asked) => (asksWhole(text) ? !isPartOfWebsite(asked) : asked.ask.id !== 'spend.website'));
};

const isPartOfWebsite = ({ ask }: AskedFor): boolean => ask.id.startsWith('spend.website.');

/** Whether the parts stand in brackets only: "the cost of the website (licences and hosting)" is all of it. */
function asksWhole(text: string): boolean {
  if (!text.includes('(')) return false;
  const ids = asksOf(readQuestion(text.replace(/\([^()]*\)/g, ' ')), nothing).map(({ id }) => id);
  return ids.includes('spend.website') && !ids.some((id) => id.startsWith('spend.website.'));
}

/**
 * What a part is asked that is neither a period nor a year. Where the question alone asks for the figure, such a part is a
 * piece of it (calls by topic, spend by supplier), which is not the figure; names may well be told by parts.
 */
function askedByPart(question: string, part: string, context: Context): AskedFor[] {
  if (holds(readQuestion(question).held, 'breakdown')) return [];
  const { about = part, timed } = readPart(part);
  const alone = new Set(askedBy(question, undefined, context).map(({ ask }) => ask.id));
  const asks = askedBy(`${question} : ${timed ? about : part}`, part, context);
  const whole = timed ? wholeOf(question, about, context) : undefined;
  return asks.flatMap((asked): AskedFor[] => {
    const { ask } = asked;
    if (byParts.test(ask.id) || !alone.has(ask.id)) return [asked];
    if (whole === undefined || !(whole === 'all' || whole.has(ask.id))) return [];
    const nouns = nounsOf[ask.id];
    const nearly = nouns?.near?.[0].test(about.toLowerCase()) === true && !nouns.own.test(about.toLowerCase());
    return [nearly ? { ...asked, ask: { ...ask, weak: true } } : asked];
  });
}

/** Words that a part may add to the question's own and still be all of it: "Actual", "Net spend". */
const besideTime = new Set(
  'actual actuals outturn forecast budgeted invoiced net gross approximate approximately approx estimated estimate excl incl ex inc vat excluding including gbp pounds data revised original final provisional audited unaudited projected planned counted recorded'.split(
    ' ',
  ),
);

/** Of which measures a part that tells a year is all there is in that year: of `all`, where it says nothing that the question does not. */
function wholeOf(question: string, about: string, { held }: Context): 'all' | ReadonlySet<string> {
  const asked = new Set(wordsOf(question).map(({ text }) => text));
  const words = wordsOf(about).map(({ text }) => text);
  if (words.every((word) => plainWords.has(word) || besideTime.has(word) || asked.has(word))) return 'all';
  return new Set(asksOf(readQuestion(about), together(held, readQuestion(question).held)).map(({ id }) => id));
}

const opensWithMoney = /^[^\d£]{0,30}£\s?\d/;

/** The sum that a heading without a word of money is for, where its answer is a sum: "Contact centre" "£0.48m". */
function askedByHeading(
  heading: string,
  answer: string,
  own: Words,
  context: Context,
  asks: readonly AskedFor[],
): AskedFor[] {
  if (!own.shapes.includes('short') || own.bare || holds(own.held, 'money') || !opensWithMoney.test(answer)) return [];
  return askedBy(`${heading} cost`, undefined, context).filter(
    ({ ask }) => catalogueEntry(ask.id)?.unit === 'GBP' && !asks.some((one) => one.ask.id === ask.id),
  );
}

const byParts = /^(?:crm\.|website\.platform|portal\.in_use)/;

const nothing = heldBy([]);
const ofNothing: Context = { held: nothing, topics: [] };
const websiteParts = ['hosting', 'maintenance', 'content', 'development'] as const;

/** Whether an answer tells by itself of which parts of the website's spend it speaks. */
const namesWebsiteParts = (answer: string): boolean => {
  const held = heldBy(wordsOf(answer.slice(0, 400)));
  return holds(held, 'hosting') && websiteParts.filter((part) => holds(held, part)).length >= 2;
};

/** What each question's parts say. */
function saidByParts(answers: readonly Answer[]): ReadonlyMap<string, readonly PartSaid[]> {
  const said = new Map<string, PartSaid[]>();
  for (const { question, part } of answers) {
    if (question === undefined || part === undefined) continue;
    const known = said.get(question);
    if (known) known.push(readPart(part));
    else said.set(question, [readPart(part)]);
  }
  return said;
}

/** What the parts of each question hold together; three of the website's four parts speak of the website. */
function heldByParts(answers: readonly Answer[]): ReadonlyMap<string, Held> {
  const texts = new Map<string, string>();
  for (const { question, part } of answers) {
    if (question !== undefined && part !== undefined)
      texts.set(question, `${texts.get(question) ?? ''} ${part}`.slice(0, 400));
  }
  const website = heldBy(wordsOf('website'));
  return new Map(
    [...texts].map(([question, text]) => {
      const held = heldBy(wordsOf(text));
      const speaks = websiteParts.filter((part) => holds(held, part)).length >= 3;
      return [question, speaks ? together(held, website) : held];
    }),
  );
}

const pointsBack =
  /\b(?:it|its|they|them|these|those|(?:this|that) (?:system|tool|platform|software|product|app|portal))\b/i;

/** Whether a question that names something of its own still speaks of what was named before ("When did it go live?"). */
function goesOn(question: string, own: Words, context: Context): boolean {
  if (asksOf(own, nothing).length > 0) return false;
  return pointsBack.test(question) || asksOf(own, context.held).length > 0;
}

const isAnotherThing = (held: Held): boolean =>
  holds(held, 'tool') || holds(held, 'contract') || holds(held, 'elsewhere');

const longestQuestion = 3000;

const near = 3;

/** What each answer was asked: by its question, its part, its section, its other parts and the questions just before it. */
export function questionsOf(answers: readonly Answer[]): Question[] {
  const sections = new Map<string, Held>();
  const heldBySection = (text: string | undefined): Held => {
    if (text === undefined) return nothing;
    const known = sections.get(text) ?? heldBy(wordsOf(text));
    sections.set(text, known);
    return known;
  };
  const parts = heldByParts(answers);
  const said = saidByParts(answers);
  const before: Held[] = [];
  let topic = nothing;
  let earlier = nothing;
  let topicSection: string | undefined;
  let lastQuestion: string | undefined;
  return answers.flatMap((answer, i): Question[] => {
    const { part, section } = answer;
    const question = (answer.question ?? '').slice(0, longestQuestion);
    if (question === '') {
      const { about, timed } = readPart(part ?? '');
      if (part === undefined || about === undefined) return [];
      return [{ answer: i, asks: askedBy(timed ? about : part, timed ? part : undefined, ofNothing) }];
    }
    const own = readQuestion(question);
    const inSection = heldBySection(section);
    const beside = together(inSection, parts.get(question) ?? nothing);
    const sameSection = section === topicSection;
    const context: Context = {
      held: before.reduce((held, one) => together(held, one), beside),
      topics: sameSection && !holdsNothing(topic) ? [topic, earlier, inSection] : [inSection],
    };
    if (question !== lastQuestion) {
      const named = entitiesOf(own.held);
      if (own.bare) topic = together(sameSection ? topic : inSection, named);
      else if (!goesOn(question, own, context)) {
        const known = asksOf(own, context.held).length > 0;
        // Another system, which nothing here measures: what follows speaks of that one.
        if (!known && isAnotherThing(own.held)) before.length = 0;
        earlier = sameSection && known ? topic : nothing;
        topic = named;
      } else if (!sameSection) topic = inSection;
      topicSection = section;
      if (!own.bare) {
        before.push(own.held);
        if (before.length > near) before.shift();
      }
      lastQuestion = question;
    }
    const letter = letterOf(answer);
    const ofPiece = { ...context, held: together(context.held, own.held) };
    const besides =
      part !== undefined && letter === undefined && isBeside(readPart(part), question, said.get(question) ?? []);
    if (part !== undefined && letter === undefined && !isTime(part))
      return [{ answer: i, asks: besides ? [] : askedByPart(question, part, context) }];
    if (besides)
      return [{ answer: i, asks: askedBy(question, part, context).filter(({ period }) => period?.endsWith('-years')) }];
    if (part !== undefined && letter === undefined && !saysNothing(part)) {
      const alone = askedBy(question, part, context);
      const more = askedBy(`${question} : ${part}`, part, context).filter(
        ({ ask }) => !alone.some((one) => one.ask.id === ask.id),
      );
      return [{ answer: i, asks: [...alone, ...more] }];
    }
    const lettered = letter === undefined ? letteredIn(question) : [];
    const answered = new Set(lettered.length > 0 ? letteredIn(answer.text).map((piece) => piece.letter) : []);
    if (lettered.length > 0 && lettered.every((piece) => answered.has(piece.letter))) {
      return lettered.map((piece) => ({
        answer: i,
        letter: piece.letter,
        asks: askedBy(pieceOf(question, piece.letter), part, ofPiece, []),
      }));
    }
    if (own.bare && holds(own.held, 'money') && part === undefined && namesWebsiteParts(answer.text)) {
      return [{ answer: i, asks: askedBy(`${question} website`, part, context) }];
    }
    const asks =
      letter === undefined ? askedBy(question, part, context) : askedBy(pieceOf(question, letter), part, ofPiece, []);
    return [{ answer: i, asks: [...asks, ...askedByHeading(question, answer.text, own, context, asks)] }];
  });
}

/** What an answer's own sentence speaks of, where it stands under no question. */
export function askedByStatement(sentence: string, before: string): AskedFor[] {
  const own = readQuestion(sentence);
  const words = withConcepts(own, heldBy(wordsOf('how many which')));
  const context = heldBy(wordsOf(before));
  return withoutWhole(
    asksOf(words, context).map((ask) => ({ ask, words: sentence })),
    sentence,
  );
}
