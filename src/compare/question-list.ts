import type { Comparison } from './comparison.ts';
import { folded } from './names.ts';
import { type Question, questionnairesIn } from './questions.ts';
import { slug } from './told.ts';

/** What a question is called in an address, by one of its wordings: `3.4~hosting~what-do-you-spend-on-your-website`. */
const addressAs = ({ number = '', part = '' }: Pick<Question, 'number' | 'part'>, words: string): string =>
  [
    number.toLowerCase().replace(/[^a-z0-9.]+/g, ''),
    slug(folded(part)).slice(0, 40),
    slug(folded(words)).slice(0, 60),
  ].join('~');

/** What a question is called in an address: the same as long as it is worded so. */
export const addressOf = (question: Question): string => addressAs(question, question.words);

const known = new WeakMap<Comparison, Map<string, Question>>();

/** The question of an address: by its usual words before any other wording of it. */
export function questionAt(comparison: Comparison, address: string | undefined): Question | undefined {
  if (!address) return undefined;
  let byAddress = known.get(comparison);
  if (!byAddress) {
    byAddress = new Map();
    const all = questionnairesIn(comparison).flatMap(({ questions }) => questions);
    const add = (at: string, question: Question) => {
      if (!byAddress?.has(at)) byAddress?.set(at, question);
    };
    for (const question of all) add(addressOf(question), question);
    for (const question of all) for (const words of question.wordings) add(addressAs(question, words), question);
    known.set(comparison, byAddress);
  }
  return byAddress.get(address);
}

/** A question with its parts: several answers to the same words. */
export interface Stem {
  readonly number?: string;
  readonly words: string;
  /** At least one: the question itself, or one for each part. */
  readonly questions: readonly Question[];
  /** How many authorities were asked, and how many answered one of its parts. */
  readonly asked: number;
  readonly answered: number;
}

/** The questions of a questionnaire, those that differ by their part alone together. In the questions' order. */
export function stemsOf(questions: readonly Question[]): Stem[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = `${question.number ?? ''} ${folded(question.words)}`;
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].map((own): Stem => {
    const asked = new Set(own.flatMap(({ answers }) => [...answers.keys()]));
    const answered = [...asked].filter((key) => own.some(({ answers }) => answers.get(key)?.outcome === 'answered'));
    const [first] = own;
    return {
      ...(first?.number !== undefined && { number: first.number }),
      words: first?.words ?? '',
      questions: own,
      asked: asked.size,
      answered: answered.length,
    };
  });
}
