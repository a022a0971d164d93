import { flatMap } from '../../../text/flat-map.ts';
import { matchesOf } from '../../../text/matches.ts';
import { valueLike } from '../../lines/value-like.ts';
import { asks } from './asks.ts';

/** A question's first word, behind an answer that nothing ends. */
const opener =
  /(?<=^|\s)(?:(?:The|What|Which|Who|Whom|When|Where|Why|How|Do|Does|Did|Is|Are|Has|Have|Was|Were|Can|Could|Would|Will|If|Please|In|For|Of|Under|Since|By|At|On|With|During)\s)(?=\S)/gu;

/** Whether a question holds another behind what plainly answers the first: `What is it? Abacus (2019) What did it cost?` */
export function holdsAnswer(text: string): boolean {
  const first = text.indexOf('? ');
  if (first < 0 || !/\?["'”’)]*$/.test(text)) return false;
  return flatMap(text.slice(first + 2).split(/(?<=\?)\s/), (piece) => (piece === '' ? [] : [piece])).some(
    (piece) => piece.length < 400 && (valueLike.test(piece) || askedFrom(piece) > 0),
  );
}

/** Where the question begins that ends a text: with its last sentence, or with a word that asks inside that. */
export function askedFrom(text: string): number {
  const ends = matchesOf(text, /[\p{Ll}\d)%][.!:]["'”’)]?\s+(?=[\p{Lu}"“‘])/gu).at(-1);
  const start = ends ? (ends.index ?? 0) + ends[0].length : 0;
  const word = matchesOf(text.slice(start), opener).find(
    ({ index }) => asks(text.slice(start + (index ?? 0)).trim()) >= 0.8,
  );
  return start + (word?.index ?? 0);
}
