import { matchesOf } from '../../../text/matches.ts';
import { joinLines } from '../../lines/join-lines.ts';
import { cutAt, type Snippet, startOf } from '../../lines/snippet.ts';
import { sentencesAsked } from '../asked/asked-pieces.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { answersInTurn } from './answers-in-turn.ts';
import { paragraphsIn } from './placed.ts';

// Shape: `How much was paid? Which company hosts it? Is a new one planned, and for what budget?` over `The Council paid £46,900. It is hosted by
// Acme. One is planned for 2025. The budget is commercially sensitive.` Not: sentences of which one answers no question plainly.

const mostQuestions = 12;
const mostSentences = 24;

/** One paragraph of sentences as answers, in turn, to as many questions or fewer; `undefined` where one of them does not plainly get its own. */
export function readSentences(items: readonly Item[], asked: readonly Asked[]): Draft[] | undefined {
  const questions = asked.flatMap((question) =>
    question.path ? [question] : sentencesAsked(question.words).map((words): Asked => ({ ...question, words })),
  );
  if (questions.length < 2 || questions.length > mostQuestions || !items.every(isLineItem)) return undefined;
  if (!questions.every(({ path, words }) => path || words.text.endsWith('?'))) return undefined;
  const [paragraph, ...more] = paragraphsIn(items);
  if (!paragraph || more.length > 0) return undefined;
  if (paragraph.length === questions.length && standsByLine(paragraph)) return undefined;
  const sentences = sentencesIn(joinLines(paragraph));
  if (sentences.length < questions.length || sentences.length > mostSentences) return undefined;
  const places = answersInTurn(questions, sentences);
  return places?.map((from, i): Draft => {
    const { path, words, section } = questions[i] as Asked;
    const lines = sentences.slice(from, places[i + 1] ?? sentences.length);
    return {
      path,
      question: words,
      lines,
      section,
      at: startOf(lines[0]),
      through: 'Several questions are answered in one paragraph: each sentence was matched to its question.',
    };
  });
}

/** As many lines as questions, none of which goes on in the next: each is an answer, of however many sentences. */
const standsByLine = (lines: readonly Snippet[]): boolean =>
  lines.every(
    ({ text }, i) =>
      i === lines.length - 1 ||
      (!/^\p{Ll}/u.test(lines[i + 1]?.text ?? '') && (text.length < 60 || /[.!]$/.test(text))),
  );

function sentencesIn(text: Snippet): Snippet[] {
  const ends = matchesOf(
    text.text,
    /(?<!\b(?:no|st|dr|mr|mrs|ms|approx|inc|etc|e\.g|i\.e))[.!]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}£\d])/giu,
  );
  return cutAt(text, [0, ...ends.map(({ 0: end, index }) => index + end.length)]).filter(
    ({ text: words }) => words !== '',
  );
}
