import type { Word } from '../../text/phrases.ts';
import type { Shape } from './ask.ts';
import { besideSite, contactWords, sitePartWords } from './concepts.ts';
import { kindOf } from './word-kinds.ts';

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)?)$/;

/** A heading is no longer for the dates that it names: "between 1 April 2023 and 31 March 2024". */
const isDate = (word: string): boolean => months.test(word);

/** Bits for the shapes of a question. */
export const shapeBits: Readonly<Record<Shape, number>> = {
  short: 1,
  terse: 2,
  yesNo: 4,
  either: 8,
  plainSystems: 16,
  plainContact: 32,
  plainSite: 64,
};

const few = 9;

/** The shapes of a question of so many words: a heading of a few, of one or two. */
function lengthOf(words: number, asksYesOrNo: boolean): number {
  if (words > few) return 0;
  if (asksYesOrNo) return shapeBits.yesNo;
  return words === 0 ? 0 : words <= 2 ? shapeBits.short | shapeBits.terse : shapeBits.short;
}

/** "Heating systems", "sprinkler systems", where no word says that they are IT's. */
const otherSystems =
  /\b(?!(?:many|the|your|our|its|their|all|different|separate|distinct|various|it|ict|info|information|computer|computerised|software|business|corporate|digital|electronic|data|and|or|council|other|such|of|these|those|main|core|key|which|what|internal|critical|bespoke|live|current|office|application|database|technology|individual|major|total|line|on|in|run|operate|use)\b)[a-z]+ systems\b/i;

const either = /\b(?:or|vs|versus)\b|[/,]/i;

/** Whether a question has no word but those with which contact is asked for, and names: "How many calls does Galw Elmet get in a week?" */
const isPlainContact = (question: string, words: readonly Word[]): boolean =>
  words.every(
    (word, i) =>
      kindOf(word) !== 0 ||
      contactWords.has(word.text) ||
      isDate(word.text) ||
      (i > 0 && /^\p{Lu}/u.test(question.slice(...word.span))),
  );

const site = /^(?:web|websites?|sites?)$/;

const bareSite = /^sites?$/;
const ofWeb =
  /^(?:web|micro|mini|sub|main|corporate|public|own|council['’]?s?|authority['’]?s?|official|live|online|digital|primary|principal|central|core|new|old|present|existing|separate|standalone|alone|single|external|facing|internet|gov|uk|first)$/;

/** "Traveller sites", "a picnic site": of a kind that is no website; a name, or words for the site itself, may stand before it. */
function isOfAnotherKind(question: string, words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const site = words[i];
  if (before === undefined || site === undefined || question.slice(before.span[1], site.span[0]) !== ' ') return false;
  return (
    kindOf(before) === 0 &&
    !ofWeb.test(before.text) &&
    !sitePartWords.has(before.text) &&
    !besideSite.has(before.text) &&
    !/^\p{Lu}/u.test(question.slice(...before.span))
  );
}

/** Whether no website of a question is a mere word before another thing: "the website outage", "web cameras". */
const isPlainSite = (question: string, words: readonly Word[]): boolean =>
  words.every((word, i) => {
    if (bareSite.test(word.text) && isOfAnotherKind(question, words, i)) return false;
    const next = words[i + 1];
    if (!site.test(word.text) || next === undefined || site.test(next.text)) return true;
    if (question.slice(word.span[1], next.span[0]).trim() !== '') return true;
    return kindOf(next) !== 0 || sitePartWords.has(next.text) || besideSite.has(next.text);
  });

/** A bit for each shape that a question has. */
export const shapesOf = (question: string, words: readonly Word[], asksYesOrNo: boolean): number =>
  lengthOf(words.filter(({ text: word }) => !isDate(word)).length, asksYesOrNo) |
  (isPlainSite(question, words) ? shapeBits.plainSite : 0) |
  (isPlainContact(question, words) ? shapeBits.plainContact : 0) |
  (either.test(question) ? shapeBits.either : 0) |
  (otherSystems.test(question) ? 0 : shapeBits.plainSystems);
