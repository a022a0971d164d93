import { contentWords, sharedWords } from '../../lines/likeness.ts';
import type { Snippet } from '../../lines/snippet.ts';
import type { Asked } from '../draft.ts';

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
export function answersInTurn(questions: readonly Asked[], sentences: readonly Snippet[]): number[] | undefined {
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
