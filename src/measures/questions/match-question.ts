import { PhraseIndex, type Word, wordsOf } from '../../text/phrases.ts';
import { type Ask, asks } from './asks.ts';
import { type Concept, concepts, plainWords, pointingWords } from './concepts.ts';

const names = Object.keys(concepts) as Concept[];
const numbers = new Map(names.map((name, i) => [name, i] as const));
const index = new PhraseIndex(names.flatMap((name, i) => concepts[name].map((phrase) => [phrase, i] as const)));

/** Which concepts some words hold. */
export type Held = Uint8Array;

const shortest = 9;

/** The concepts that the words hold. */
export function heldBy(words: readonly Word[]): Held {
  const held = new Uint8Array(names.length);
  for (let at = 0; at < words.length; at++) for (const { value } of index.at(words, at)) held[value] = 1;
  return held;
}

export const holds = (held: Held, concept: Concept): boolean => held[numbers.get(concept) ?? -1] === 1;

export function together(a: Held, b: Held): Held {
  const both = a.slice();
  for (let i = 0; i < b.length; i++) if (b[i]) both[i] = 1;
  return both;
}

/** Words in brackets or after "e.g." that only give examples or exceptions: they are not what is asked. */
const aside =
  /\((?:e\.?\s?g\b|i\.?\s?e\b|for example|such as|including|excluding|excl|see|please|data|or best|if\b|note)[^()]*\)|\b(?:e\.\s?g\.|for example|such as|excluding|not including|other than)[^.?;:()]*/gi;

/** The question without asides. */
export const plainQuestion = (question: string): string => question.replace(aside, ' ');

/** A question's own words, as they are matched. */
export interface Words {
  readonly held: Held;
  readonly short: boolean;
  /** It has no words but those that say nothing of what money is for; or but those and words that point back. */
  readonly only?: 'plain' | 'pronouns';
  /** Its sentences, where it has several; else itself alone. */
  readonly sentences: readonly Held[];
}

const sentenceEnd = /[?.;]\s+(?=[A-Z(])|\n/;

export function readQuestion(text: string): Words {
  const question = plainQuestion(text);
  const words = wordsOf(question);
  const held = heldBy(words);
  const sentences = sentenceEnd.test(question)
    ? question.split(sentenceEnd).map((sentence) => heldBy(wordsOf(sentence)))
    : [held];
  return {
    held,
    short: words.length > 0 && words.length <= shortest,
    only: onlyWords(words),
    sentences,
  };
}

function onlyWords(words: readonly Word[]): Words['only'] {
  if (
    words.length === 0 ||
    !words.every(({ text }) => plainWords.has(text) || pointingWords.has(text) || /^\d+$/.test(text))
  )
    return undefined;
  return words.some(({ text }) => pointingWords.has(text)) ? 'pronouns' : 'plain';
}

function fits(ask: Ask, words: Words, context: Held): boolean {
  if (ask.words !== undefined && ask.words !== words.only) return false;
  const own = (held: Held) =>
    ask.all.every((one) => oneOf(one, held, words.short)) && !ask.none?.some((concept) => holds(held, concept));
  if (!(ask.oneSentence ? words.sentences.some(own) : own(words.held))) return false;
  return (
    ask.context === undefined ||
    ask.context.every((one) => oneOf(one, words.held, words.short) || oneOf(one, context, false))
  );
}

function oneOf(one: Ask['all'][number], held: Held, short: boolean): boolean {
  if (typeof one !== 'string') return one.some((concept) => oneOf(concept, held, short));
  return one === 'short' ? short : holds(held, one);
}

/** The asks that the question fits, the first of each id. */
export function asksOf(words: Words, context: Held): Ask[] {
  const found = new Map<string, Ask>();
  for (const ask of asks) if (!found.has(ask.id) && fits(ask, words, context)) found.set(ask.id, ask);
  return [...found.values()];
}
