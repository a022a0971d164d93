import { wordsOf } from '../../text/phrases.ts';
import { findProducts } from '../values/product-names.ts';
import type { AskedFor } from './asked-by.ts';
import { entitiesOf, heldBy, nothing, together } from './held.ts';
import { asksOf, readQuestion, withConcepts } from './match-question.ts';
import { withoutWhole } from './without-whole.ts';

const ofThatTeam = /\b(?:that|this) (?:team|centre|service)\b/i;

/** What an answer's own sentence speaks of, where it stands under no question. */
export function askedByStatement(sentence: string, before: string): AskedFor[] {
  const own = readQuestion(sentence);
  // "The budget for that team": of what was named before. A known product for surveys is a tool, whatever it is called.
  const named = ofThatTeam.test(sentence) ? entitiesOf(heldBy(wordsOf(before))) : nothing;
  const tool = findProducts(sentence).some(({ product }) => product.kinds.includes('survey')) ? 'tool' : '';
  const more = together(named, heldBy(wordsOf(`how many which ${tool}`)));
  const words = { ...withConcepts(own, more), onlyParts: true };
  const context = heldBy(wordsOf(before));
  return withoutWhole(
    asksOf(words, context).map((ask) => ({ ask, words: sentence })),
    sentence,
  );
}
