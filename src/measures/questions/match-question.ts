import { type Word, wordsOf } from '../../text/phrases.ts';
import { remembered } from '../../text/remembered.ts';
import type { Ask, Shape } from './ask.ts';
import { asks } from './asks.ts';
import { aspectWords } from './aspect-words.ts';
import { type Concept, sitePartWords } from './concepts.ts';
import {
  entitiesOf,
  type Held,
  heldBy,
  heldOf,
  holds,
  holdsAll,
  holdsNothing,
  meet,
  nothing,
  together,
} from './held.ts';
import { clausesOf } from './pieces.ts';
import { plainQuestion } from './plain-question.ts';
import { shapeBits, shapesOf } from './shapes.ts';
import { kindOf, wordBits } from './word-kinds.ts';

const { plain, whole: wholly, authority, pointing, digits } = wordBits;

/** A question's own words, as they are matched. */
export interface Words {
  /** The question as it stands. */
  readonly text: string;
  readonly held: Held;
  /** A bit for each shape it has. */
  readonly shapes: number;
  /** Its words name the whole authority and nothing else: all its spend is meant. */
  readonly whole: boolean;
  /** Its words name nothing: they go on about what was named before ("What does it cost each year?"). */
  readonly bare: boolean;
  /** Its words name nothing but what is asked of a thing: its supplier, its contract, its users. */
  readonly ofAspects: boolean;
  /** Its words name nothing but parts of a website's spend. */
  readonly onlyParts: boolean;
  /** Its sentences, where it has several; else itself alone. */
  readonly sentences: readonly Held[];
  /** The clauses it is asked in, without asides. */
  readonly clauses: readonly string[];
  /** What they ask for by themselves, whatever stands about them. */
  readonly fitting: readonly Wanted[];
}

export const isShort = ({ shapes }: Words): boolean => (shapes & shapeBits.short) !== 0;

const sentenceEnd = /[?.;]\s+(?=[A-Z(])|\n/;

/** "What the council spent in that year", of a list of what is asked. */
const isIndirect = /^(?:what|how much) (?:the|you|your|it|its)\b/i;

/** A question that stops before it ends, as where a scan's row was lost: what it asks for is not known. */
const isCut = (question: string): boolean => {
  const said = question.trim();
  return (
    /\b(?:for|of|on|to|in|by|the|and|or|with|from)$/i.test(said) ||
    (/^(?:what|how|which)\b/i.test(said) && !/[?.:]\W*$|\d\W*$/.test(said) && !isIndirect.test(said))
  );
};

/** "Are calls recorded?" is no heading, however short. */
const yesOrNo = /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may)\s[^?]*\?\W*$/i;

export const readQuestion = remembered((text): Words => {
  const question = plainQuestion(text);
  const words = wordsOf(question);
  const held = heldBy(words);
  const sentences = sentenceEnd.test(question)
    ? question.split(sentenceEnd).map((sentence) => heldBy(wordsOf(sentence)))
    : [held];
  const shapes = shapesOf(question, words, yesOrNo.test(question));
  const { whole, bare } = namesWhat(words, question);
  const fitting = fittingOf(held, shapes, whole, sentences);
  return {
    text,
    held,
    shapes,
    whole,
    // "How many IT systems does the authority run in total?" names what it asks for.
    bare: bare && !fitting.some(({ ask }) => ask.id === 'systems.count'),
    ofAspects:
      !bare &&
      words.every(
        (word) => (kindOf(word) & (plain | pointing | authority | digits)) !== 0 || aspectWords.has(word.text),
      ),
    onlyParts: words.every((word) => kindOf(word) !== 0 || sitePartWords.has(word.text)),
    sentences,
    clauses: clausesOf(question),
    fitting,
  };
});

/** "Name of Authority", at the top of a form: who answers. */
const namesAnswerer = /\bname of (?:the |your |this )?(?:public )?(?:authority|council|organisation|body)\b/i;

const spending = new Set('spend spent spends spending budget budgets expenditure'.split(' '));

function namesWhat(words: readonly Word[], question: string): Pick<Words, 'whole' | 'bare'> {
  const of = words.map(kindOf);
  const only = (some: number) => of.every((kind) => (kind & (some | digits)) !== 0);
  const some = (one: number) => of.some((kind) => (kind & one) !== 0);
  const total = words.some(
    ({ text }, i) => text === 'total' || text === 'overall' || (text === 'of' && ((of[i + 2] ?? 0) & authority) !== 0),
  );
  const ofAll = only(plain | wholly | authority) && (some(wholly) || (total && some(authority))) && !isCut(question);
  if (ofAll || !only(plain | pointing | authority) || namesAnswerer.test(question))
    return { whole: ofAll, bare: false };
  const spend = words.some(({ text }) => spending.has(text));
  // "Spend on software" names what it is for, "the software used" points back; "IT licences", where "it" is no pronoun, and the pay bill name it too.
  const software = words.some(
    ({ text }, i) =>
      (spend && text === 'software') ||
      (text === 'pay' && words[i + 1]?.text === 'bill') ||
      ((text === 'it' || text === 'software') && words[i + 1]?.text.startsWith('licen')),
  );
  return { whole: false, bare: !software };
}

/** The same question with more concepts: of what it goes on about. */
export function withConcepts(words: Words, more: Held): Words {
  if (holdsNothing(more)) return words;
  const { text, shapes, whole, bare, ofAspects, onlyParts, clauses } = words;
  const held = together(words.held, more);
  const sentences = words.sentences.map((own) => together(own, more));
  const fitting = fittingOf(held, shapes, whole, sentences);
  return { text, held, shapes, whole, bare, ofAspects, onlyParts, sentences, clauses, fitting };
}

/** One of these concepts or shapes is wanted. */
interface Row {
  readonly concepts: Held;
  readonly shapes: number;
}

/** An ask in bits. */
interface Wanted {
  readonly ask: Ask;
  /** The concepts for which nothing else may stand. */
  readonly must: Held;
  readonly oneOf: readonly Row[];
  readonly context: readonly Row[] | undefined;
  readonly none: Held;
  readonly notAbout: Held;
}

const isShape = (one: Concept | Shape): one is Shape => one in shapeBits;

function rowOf(oneOf: Ask['all'][number]): Row {
  const some = typeof oneOf === 'string' ? [oneOf] : oneOf;
  return {
    concepts: heldOf(some.filter((one) => !isShape(one))),
    shapes: some.reduce((bits, one) => (isShape(one) ? bits | shapeBits[one] : bits), 0),
  };
}

const wanted: readonly Wanted[] = asks.map((ask) => ({
  ask,
  must: heldOf(ask.all.filter((one) => typeof one === 'string' && !isShape(one))),
  oneOf: ask.all.filter((one) => typeof one !== 'string' || isShape(one)).map(rowOf),
  context: ask.context?.map(rowOf),
  none: heldOf([
    ...(ask.none ?? []),
    ...(ask.anywhere ? [] : (['elsewhere'] as const)),
    ...(ask.all.includes('money') ? (['notSpend'] as const) : []),
    ...(ask.all.includes('money') && ask.id !== 'cost_per_call' ? (['unitCost'] as const) : []),
  ]),
  notAbout: heldOf(ask.notAbout ?? []),
}));

function fits({ must, oneOf, none }: Wanted, held: Held, shapes: number): boolean {
  if (!holdsAll(held, must)) return false;
  for (const row of oneOf) if ((row.shapes & shapes) === 0 && !meet(row.concepts, held)) return false;
  return !meet(none, held);
}

/** The asks that a question's own words fit, whatever stands about them. */
function fittingOf(held: Held, shapes: number, isWhole: boolean, sentences: readonly Held[]): Wanted[] {
  const isElsewhere = holds(held, 'elsewhere');
  return wanted.filter((one) => {
    if (one.ask.whole && !isWhole) return false;
    if (!one.ask.oneSentence) return fits(one, held, shapes);
    return (one.ask.anywhere || !isElsewhere) && sentences.some((sentence) => fits(one, sentence, shapes));
  });
}

function holdRows(rows: readonly Row[], { held, shapes }: Words, context: Held): boolean {
  for (const row of rows)
    if ((row.shapes & shapes) === 0 && !meet(row.concepts, held) && !meet(row.concepts, context)) return false;
  return true;
}

const isAbout = ({ ask, context: about, notAbout }: Wanted, words: Words, context: Held): boolean =>
  !meet(notAbout, context) &&
  (about === undefined || holdRows(about, words, ask.onlyParts !== true || words.onlyParts ? context : nothing));

const siteParts = heldOf(['hosting', 'maintenance', 'content', 'development']);

const ofWhole = /^(?:website\.platform|crm\.live_since|crm\.obstacles|crm\.centred_on|portal\.uptake)$/;

/** What a heading's piece may not take from a website that was asked about before: "CRM: licences and support separately". */
const ofCrm = heldOf(['crm']);

const byAsk = new Map(wanted.map((one) => [one.ask, one]));

/**
 * Whether a clause takes what it is about from the rest of its question, which speaks of another thing: "Is the fault reporting tool
 * your own? If not, what platform is it?"
 */
export function isTurned(ask: Ask, clause: Words, question: Words): boolean {
  const isPart = ask.id.startsWith('spend.website.');
  if (!isPart && !ofWhole.test(ask.id)) return false;
  const one = byAsk.get(ask);
  if (one?.context === undefined || isAbout(one, clause, nothing)) return false;
  if (isPart) return meet(ofCrm, question.held);
  // The website's hosting beside its maintenance is no other thing.
  return meet(
    one.none,
    entitiesOf(question.held).map((bits, i) => bits & ~(siteParts[i] ?? 0)),
  );
}

/** Whether the question fits any ask. */
export function asksAny(words: Words, context: Held): boolean {
  for (const one of words.fitting) if (isAbout(one, words, context)) return true;
  return false;
}

/** The asks that the question fits, the first of each id. */
export function asksOf(words: Words, context: Held): Ask[] {
  const found: Ask[] = [];
  for (const one of words.fitting)
    if (isAbout(one, words, context) && !found.some(({ id }) => id === one.ask.id)) found.push(one.ask);
  return found;
}
