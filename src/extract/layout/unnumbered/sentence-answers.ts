import { matchesOf } from '../../../text/matches.ts';
import { joinLines } from '../../answers/join-lines.ts';
import { contentWords, sharedWords } from '../../lines/likeness.ts';
import { cutAt, type Snippet, startOf } from '../../lines/snippet.ts';
import { sentencesAsked } from '../asked/asked-pieces.ts';
import type { Asked, Draft } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
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
  const sentences = sentencesIn(joinLines(paragraph));
  if (sentences.length < questions.length || sentences.length > mostSentences) return undefined;
  const places = inTurn(questions, sentences);
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

function sentencesIn(text: Snippet): Snippet[] {
  const ends = matchesOf(
    text.text,
    /(?<!\b(?:no|st|dr|mr|mrs|ms|approx|inc|etc|e\.g|i\.e))[.!]["'”’)]*\s+(?=["'“‘(]?[\p{Lu}£\d])/giu,
  );
  return cutAt(text, [0, ...ends.map(({ 0: end, index }) => index + end.length)]).filter(
    ({ text: words }) => words !== '',
  );
}

/** How plainly a sentence answers a question: 1 by a word they share, 1.5 by the kind of thing that is asked. */
function fitOf(question: string, sentence: string): number {
  const words = sharedWords(contentWords(question), contentWords(sentence)) > 0 ? 1 : 0;
  const money = /\bhow much|\bcosts?\b|\bspen[dt]|\bbudget|\bpa(?:y|id)\b/i.test(question) && /£\s?\d/.test(sentence);
  const count =
    /\bhow many|\bnumber of/i.test(question) &&
    /(?<![£\d])\b\d[\d,]*\b/.test(sentence.replace(/\b(?:19|20)\d\d\b/g, ''));
  const name =
    /^(?:which|who|what (?:company|supplier|system|software|platform|tool))\b/i.test(question) &&
    /\s\p{Lu}\p{L}/u.test(sentence);
  return words + (money || count || name ? 1.5 : 0);
}

/** The first sentence, or paragraph, that answers each question, in order; absent where a question's first sentence shows nothing of it, or another question's more. */
export function inTurn(questions: readonly Asked[], sentences: readonly Snippet[]): number[] | undefined {
  const fits = sentences.map(({ text }) => questions.map(({ words }) => fitOf(words.text, text)));
  // The best sum of fits where sentence `i` is the last of question `k`, and where that question began.
  const best = fits.map(() => questions.map(() => Number.NEGATIVE_INFINITY));
  const began = fits.map(() => questions.map(() => 0));
  fits.forEach((row, i) => {
    row.forEach((fit, k) => {
      const before = i > 0 ? (best[i - 1] as number[]) : undefined;
      const fresh = k === 0 ? (i === 0 ? 0 : Number.NEGATIVE_INFINITY) : (before?.[k - 1] ?? Number.NEGATIVE_INFINITY);
      const on = before?.[k] ?? Number.NEGATIVE_INFINITY;
      const starts = fit > 0 && fresh >= on;
      (best[i] as number[])[k] = Math.max(fit > 0 ? fresh : Number.NEGATIVE_INFINITY, on) + fit;
      (began[i] as number[])[k] = starts ? i : (began[i - 1]?.[k] ?? 0);
    });
  });
  const last = sentences.length - 1;
  if (!Number.isFinite(best[last]?.at(-1) ?? Number.NEGATIVE_INFINITY)) return undefined;
  const places: number[] = [];
  for (let k = questions.length - 1, i = last; k >= 0; k--) {
    const from = began[i]?.[k] ?? 0;
    places[k] = from;
    i = from - 1;
  }
  const isPlain = places.every((from, k) => (fits[from]?.[k] ?? 0) >= Math.max(...(fits[from] ?? [])) - 0.5);
  return isPlain && places[0] === 0 ? places : undefined;
}
