import type { Answer } from '../../model/response.ts';
import { asksOfAnotherBody, asksOfNamedPlace, ownWordsOf } from './another.ts';
import type { Question } from './question.ts';

/** No question is read further. */
export const longestQuestion = 3000;

/** What another site or place than the authority's own would be asked for. */
const ofAPlace = /^(?:website\.(?:visitors|platform|analytics)|spend\.website\b|population$|area_sq_km$)/;

/** Without what is asked of another body than the one that answers, or of a place with a name of its own. */
export function ofOwn(asked: readonly Question[], answers: readonly Answer[], authority: string): Question[] {
  const own = ownWordsOf(authority);
  return asked.map((one): Question => {
    const text = (answers[one.answer]?.question ?? '').slice(0, longestQuestion);
    if (one.asks.length === 0) return one;
    if (asksOfAnotherBody(text, own)) return { ...one, asks: [] };
    return asksOfNamedPlace(text, own) ? { ...one, asks: one.asks.filter(({ ask }) => !ofAPlace.test(ask.id)) } : one;
  });
}
