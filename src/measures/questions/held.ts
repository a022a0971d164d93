import { flatMap } from '../../text/flat-map.ts';
import { PhraseIndex, type Word, wordsOf } from '../../text/phrases.ts';
import { remembered } from '../../text/remembered.ts';
import { type Concept, concepts } from './concepts.ts';

const names = Object.keys(concepts) as Concept[];
const index = new PhraseIndex(flatMap(names, (name, i) => concepts[name].map((phrase) => [phrase, i] as const)));

/** Bits to a number, as many as an engine keeps in a small one. */
const width = 30;
const size = Math.ceil(names.length / width);

/** Which concepts some words hold: a bit for each. */
export type Held = readonly number[];

export const nothing: Held = new Array<number>(size).fill(0);

function withBit(held: number[], bit: number): void {
  const at = Math.floor(bit / width);
  held[at] = (held[at] ?? 0) | (1 << (bit % width));
}

/** The concepts that the words hold. */
export function heldBy(words: readonly Word[]): Held {
  const held = nothing.slice();
  const add = (bit: number): void => withBit(held, bit);
  for (let at = 0; at < words.length; at++) index.each(words, at, add);
  return held;
}

/** Which of the words are part of a phrase of these concepts. */
export function wordsWithin(words: readonly Word[], some: Held): boolean[] {
  const within = words.map(() => false);
  for (let at = 0; at < words.length; at++)
    index.each(words, at, (bit, to) => {
      if (((some[Math.floor(bit / width)] ?? 0) & (1 << (bit % width))) !== 0) within.fill(true, at, to);
    });
  return within;
}

/** The concepts that a text's words hold. Sections and the parts of questions are the same in many letters. */
export const heldIn = remembered((text: string): Held => heldBy(wordsOf(text)));

const numbers = new Map(names.map((name, i) => [name, i] as const));
const places = new Map(names.map((name, i) => [name, { at: Math.floor(i / width), bit: 1 << (i % width) }] as const));

/** These very concepts. */
export function heldOf(some: readonly Concept[]): Held {
  const held = nothing.slice();
  for (const concept of some) withBit(held, numbers.get(concept) ?? 0);
  return held;
}

export function holds(held: Held, concept: Concept): boolean {
  const place = places.get(concept);
  return place !== undefined && ((held[place.at] ?? 0) & place.bit) !== 0;
}

export const holdsNothing = (held: Held): boolean => held.every((bits) => bits === 0);

export function same(a: Held, b: Held): boolean {
  for (let i = 0; i < size; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether `held` has all of these. */
export function holdsAll(held: Held, some: Held): boolean {
  for (let i = 0; i < size; i++) if (((some[i] ?? 0) & ~(held[i] ?? 0)) !== 0) return false;
  return true;
}

/** Whether they have a concept in common. */
export function meet(a: Held, b: Held): boolean {
  for (let i = 0; i < size; i++) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true;
  return false;
}

export function together(a: Held, b: Held): Held {
  if (b === nothing) return a;
  if (a === nothing) return b;
  const both = a.slice();
  for (let i = 0; i < size; i++) both[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return both;
}

/** Those of the first that are among the second. */
export function common(a: Held, b: Held): Held {
  if (!meet(a, b)) return nothing;
  return a.map((bits, i) => bits & (b[i] ?? 0));
}

/** Those of the first that are not among the second. */
export function without(a: Held, b: Held): Held {
  if (!meet(a, b)) return a;
  return a.map((bits, i) => bits & ~(b[i] ?? 0));
}

/** What is asked about a thing, rather than the thing: not carried on to the next question. */
const aspects = heldOf([
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
]);

/** The things that a question names, without what it asks about them. */
export const entitiesOf = (held: Held): Held => without(held, aspects);

const making = heldOf(['build', 'development']);

/** Without what it cost to make a thing: "What did it cost to develop?" is over with its answer. */
export const withoutMaking = (held: Held): Held => without(held, making);

const tool = heldOf(['tool']);

/** Without the tools it is done with: "Which tools are there for polls, and how often are they used?" */
export const withoutTool = (held: Held): Held => without(held, tool);
