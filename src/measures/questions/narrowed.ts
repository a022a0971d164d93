import { type Word, wordsOf } from '../../text/phrases.ts';
import { remembered } from '../../text/remembered.ts';
import { asks } from './asks.ts';
import type { Concept } from './concepts.ts';
import { entitiesOf, type Held, heldOf, nothing, together, without, wordsWithin } from './held.ts';
import { copulas, ends, leavesOut, months, narrowings, plainBeside, prepositions } from './narrowing-words.ts';
import { plainQuestion } from './plain-question.ts';
import { shapeBits } from './shapes.ts';
import { kindOf } from './word-kinds.ts';

interface Known {
  /** What its questions name. */
  readonly key: Held;
  /** And all else that they hold. */
  readonly all: Held;
}

const knownOf = remembered((id): Known => {
  let all = nothing;
  let key = nothing;
  const held = (some: readonly (string | readonly string[])[]): Held =>
    heldOf(some.flat().filter((one): one is Concept => !(one in shapeBits)));
  for (const ask of asks) {
    if (ask.id !== id) continue;
    key = together(key, held(ask.all));
    all = together(together(all, held(ask.all)), held(ask.context ?? []));
  }
  return { key: without(entitiesOf(key), heldOf(['tool'])), all };
});

const bare = (text: string): string => text.replace(/['’]s$|['’]$/, '');

/** Whether a word names nothing by itself. */
const nameless = (word: Word): boolean =>
  kindOf(word) !== 0 || kindOf({ ...word, text: bare(word.text) }) !== 0 || prepositions.has(word.text);

function isPlain(word: Word, beside: ReadonlySet<string>): boolean {
  const text = bare(word.text);
  return (
    nameless(word) ||
    [plainBeside, beside, ends].some((some) => some.has(word.text) || some.has(text)) ||
    months.test(text) ||
    /\d/.test(text)
  );
}

const isName = (question: string, { span }: Word): boolean => /^\p{Lu}/u.test(question.slice(...span));

/** Whether nothing but a space stands between two words. */
const adjoin = (question: string, a: Word, b: Word): boolean => question.slice(a.span[1], b.span[0]).trim() === '';

/** The word right behind another; behind what is done ("marketing the pier") that to which it is done. */
function behind(question: string, of: readonly Word[], i: number): number {
  let at = i + 1;
  const follows = (): boolean => at < of.length && adjoin(question, of[at - 1] as Word, of[at] as Word);
  if (/ing$/.test(of[i]?.text ?? '')) while (follows() && determiner.test(of[at]?.text ?? '')) at++;
  return follows() ? at : -1;
}

const determiner = /^(?:the|a|an|its|your|our|their|this|that|these|those|new)$/;

const plainOf = remembered((text): { readonly question: string; readonly of: readonly Word[] } => {
  const question = plainQuestion(text);
  return { question, of: wordsOf(question) };
});

/**
 * Whether a question's own words make of what a measure counts or costs another, narrower thing: a word that names something, behind
 * a preposition or right beside the words by which the measure is known ("marketing for the air show", "youth engagement", "residents
 * in care homes"). Of what is named by a capital only those know who know names.
 */
export function isNarrowed(id: string, text: string): boolean {
  const narrowing = narrowings[id];
  if (narrowing === undefined) return false;
  const { question, of } = plainOf(text);
  const { key, all } = knownOf(id);
  const isKnown = wordsWithin(of, all);
  const isKey = wordsWithin(of, key);
  const isStrange = (i: number): boolean => {
    const word = of[i];
    return (
      word !== undefined && !isKnown[i] && !isPlain(word, narrowing.beside) && (i === 0 || !isName(question, word))
    );
  };
  let inPhrase = false;
  for (let i = 0; i < of.length; i++) {
    const word = of[i] as Word;
    const joins = i > 0 && adjoin(question, of[i - 1] as Word, word);
    if (leavesOut.has(word.text)) return false;
    if (prepositions.has(word.text) || (narrowing.done && copulas.has(word.text) && isKey[i - 1])) {
      inPhrase = true;
      continue;
    }
    if (!joins || ends.has(word.text)) inPhrase = false;
    if (inPhrase && isStrange(i)) return true;
    if (!isKey[i]) continue;
    if (joins && isStrange(i - 1)) return true;
    if (narrowing.behind && !nameless(word) && isStrange(behind(question, of, i))) return true;
  }
  return false;
}

/**
 * One of several things, told from the others by what it cost or how many it had: "Which of them is the most expensive, and what did it
 * cost?" What all of them cost is another question.
 */
export const singlesOut = (question: string): boolean =>
  /\b(?:(?:which|what)\b[^?.;]{0,60}\b(?:costs? (?:the )?(?:most|least)|most expensive|least expensive|dearest|cheapest|costliest|largest|biggest|smallest)\b|(?:of|for|on|is|was|did|does) the (?:single )?(?:most expensive|least expensive|dearest|cheapest|costliest|largest|biggest|smallest|most costly)(?: (?:one|of|site|microsite|survey|consultation|tool|contract|system|app)\b|\W*(?:$|[?,;.])| (?:cost|in)\b))/i.test(
    question,
  );
