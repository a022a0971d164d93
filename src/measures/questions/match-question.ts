import { PhraseIndex, type Word, wordsOf } from '../../text/phrases.ts';
import { remembered, rememberedOf } from '../../text/remembered.ts';
import type { Ask, Shape } from './ask.ts';
import { asks } from './asks.ts';
import { authorityWords, type Concept, concepts, plainWords, pointingWords, wholeWords } from './concepts.ts';

const names = Object.keys(concepts) as Concept[];
const numbers = new Map(names.map((name, i) => [name, i] as const));
const index = new PhraseIndex(names.flatMap((name, i) => concepts[name].map((phrase) => [phrase, i] as const)));

/** Which concepts some words hold. */
export type Held = readonly (0 | 1)[];

const longest: readonly (readonly [Shape, words: number])[] = [
  ['short', 9],
  ['terse', 2],
];

/** The concepts that the words hold. */
export function heldBy(words: readonly Word[]): Held {
  // A plain array: a typed one of this size lives outside the heap, which costs more than all that is done with it.
  const held = new Array<0 | 1>(names.length).fill(0);
  for (let at = 0; at < words.length; at++) for (const { value } of index.at(words, at)) held[value] = 1;
  return held;
}

export const holds = (held: Held, concept: Concept): boolean => held[numbers.get(concept) ?? -1] === 1;

/** What is asked about a thing, rather than the thing: not carried on to the next question. */
const aspects: readonly Concept[] = [
  'money',
  'howMany',
  'howOften',
  'howLong',
  'when',
  'percentage',
  'which',
  'perYear',
  'liveSince',
  'implementation',
  'usesOne',
  'uptake',
  'how',
  'oneOff',
  'crmAside',
  'inbound',
  'perCall',
  'contract',
];

/** The things that a question names, without what it asks about them. */
export function entitiesOf(held: Held): Held {
  const things = held.slice();
  for (const aspect of aspects) things[numbers.get(aspect) ?? -1] = 0;
  return things;
}

export const holdsNothing = (held: Held): boolean => !held.includes(1);

export function together(a: Held, b: Held): Held {
  const both = a.slice();
  for (let i = 0; i < b.length; i++) if (b[i]) both[i] = 1;
  return both;
}

/** Words in brackets or after "e.g." that only give examples or exceptions: they are not what is asked. */
const aside =
  /\((?:e\.?\s?g\b|i\.?\s?e\b|for example|such as|including|excluding|excl|see|please|data|or best|if\b|note)[^()]*(?:\)|$)|\b(?:e\.\s?g\.|for example|such as|excluding|not including|other than)[^.?;:()]*/gi;

/** "Problems (potholes, litter, bins)", "faults such as broken lights": the things that residents report, by way of example. */
const issuesNamed = /\b(issues|problems|reports|faults|defects|incidents|concerns)( of problems)? \([^()?]{3,120}\)/gi;

/** The question without asides. */
export const plainQuestion = (question: string): string =>
  question.replace(issuesNamed, '$1$2').replace(aside, ' ').replace(theFollowing, 'the ');

/** "In the following financial years:" lists times, not things. */
const theFollowing = /\bthe following (?=(?:\w+ )?(?:years?|months?|quarters?|periods?)\b)/gi;

/** A question's own words, as they are matched. */
export interface Words {
  readonly held: Held;
  /** How long it is: a heading of a few words (`short`), of one or two (`terse`). */
  readonly shapes: readonly Shape[];
  /** Its words name the whole authority and nothing else: all its spend is meant. */
  readonly whole: boolean;
  /** Its words name nothing: they go on about what was named before ("What does it cost each year?"). */
  readonly bare: boolean;
  /** Its sentences, where it has several; else itself alone. */
  readonly sentences: readonly Held[];
}

const sentenceEnd = /[?.;]\s+(?=[A-Z(])|\n/;

/** A question that stops before it ends, as where a scan's row was lost: what it asks for is not known. */
const isCut = (question: string): boolean => {
  const said = question.trim();
  return (
    /\b(?:for|of|on|to|in|by|the|and|or|with|from)$/i.test(said) ||
    (/^(?:what|how|which)\b/i.test(said) && !/[?.:]\W*$|\d\W*$/.test(said))
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
  return {
    held,
    shapes: yesOrNo.test(question)
      ? words.length <= 9
        ? ['yesNo']
        : []
      : longest.flatMap(([shape, most]) => (words.length > 0 && words.length <= most ? [shape] : [])),
    ...namesWhat(words, isCut(question)),
    sentences,
  };
});

function namesWhat(words: readonly Word[], cut: boolean): Pick<Words, 'whole' | 'bare'> {
  const some = (set: ReadonlySet<string>) => words.some(({ text }) => set.has(text));
  const only = (...sets: ReadonlySet<string>[]) =>
    words.every(({ text }) => sets.some((set) => set.has(text)) || /^\d+$/.test(text));
  const total = words.some(
    ({ text }, i) =>
      text === 'total' || text === 'overall' || (text === 'of' && authorityWords.has(words[i + 2]?.text ?? '')),
  );
  const spend = words.some(({ text }) => /^(?:spen[dt]|spends|spending|budgets?|expenditure)$/.test(text));
  // "Spend on software" names what it is for, "the software used" points back; so does "IT licences", where "it" is no pronoun.
  const software = words.some(
    ({ text }, i) =>
      (spend && text === 'software') || (/^(?:it|software)$/.test(text) && /^licen/.test(words[i + 1]?.text ?? '')),
  );
  const whole =
    !cut && only(plainWords, wholeWords, authorityWords) && (some(wholeWords) || (total && some(authorityWords)));
  return { whole, bare: !whole && !software && only(plainWords, pointingWords, authorityWords) };
}

/** The same question with more concepts: of what it goes on about. */
export function withConcepts(words: Words, more: Held): Words {
  return { ...words, held: together(words.held, more), sentences: words.sentences.map((held) => together(held, more)) };
}

/** Concepts by their numbers, so that an ask is looked up and not spelt. One of each row is wanted. */
interface Numbered {
  readonly ask: Ask;
  /** A concept without which it is not asked; absent where there are several ways. */
  readonly need?: number;
  readonly all: readonly (readonly number[])[];
  readonly context?: readonly (readonly number[])[];
  readonly none: readonly number[];
  readonly notAbout: readonly number[];
}

/** Stand for the shapes among the concepts' numbers. */
const shapeAt: Readonly<Record<Shape, number>> = {
  short: names.length,
  terse: names.length + 1,
  yesNo: names.length + 2,
};
const isShape = (one: Concept | Shape): one is Shape => one in shapeAt;
const elsewhere = numbers.get('elsewhere') ?? -1;
const numberOf = (one: Concept | Shape): number => (isShape(one) ? shapeAt[one] : (numbers.get(one) ?? -1));
const rowOf = (one: Ask['all'][number]): number[] => (typeof one === 'string' ? [one] : one).map(numberOf);
const numbered: readonly Numbered[] = asks.map((ask) => ({
  ask,
  need: ask.all.map(rowOf).find((row) => row.length === 1 && (row[0] ?? names.length) < names.length)?.[0],
  all: ask.all.map(rowOf),
  ...(ask.context ? { context: ask.context.map(rowOf) } : {}),
  none: (ask.none ?? []).map(numberOf),
  notAbout: (ask.notAbout ?? []).map(numberOf),
}));

/** Whether the question's own words ask it, whatever stands about them. */
function isOwn({ ask, need, all, none }: Numbered, words: Words): boolean {
  if (need !== undefined && words.held[need] !== 1) return false;
  if (ask.whole && !words.whole) return false;
  if (!ask.anywhere && words.held[elsewhere] === 1) return false;
  const own = (held: Held) =>
    all.every((row) => oneOf(row, held, words.shapes)) && !none.some((concept) => held[concept] === 1);
  return ask.oneSentence ? words.sentences.some(own) : own(words.held);
}

const ownAsks = rememberedOf((words: Words) => numbered.filter((one) => isOwn(one, words)));

const isAbout = ({ context: about, notAbout }: Numbered, words: Words, context: Held): boolean =>
  !notAbout.some((concept) => context[concept] === 1) &&
  (about === undefined || about.every((row) => oneOf(row, words.held, words.shapes) || oneOf(row, context, [])));

function oneOf(row: readonly number[], held: Held, shapes: readonly Shape[]): boolean {
  for (const concept of row)
    if (held[concept] === 1 || (concept >= names.length && shapes.some((shape) => shapeAt[shape] === concept)))
      return true;
  return false;
}

/** The asks that the question fits, the first of each id. */
export function asksOf(words: Words, context: Held): Ask[] {
  const found: Ask[] = [];
  for (const one of ownAsks(words))
    if (isAbout(one, words, context) && !found.some(({ id }) => id === one.ask.id)) found.push(one.ask);
  return found;
}
