import { flatMap } from '../../../text/flat-map.ts';
import { matchesOf } from '../../../text/matches.ts';
import { folded } from '../../lines/likeness.ts';
import { cutAt, type Snippet, slice } from '../../lines/snippet.ts';
import type { Asked } from '../draft.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { readUnderHeads } from '../unnumbered/under-heads.ts';
import { repeatsOne } from './copy-of.ts';

/** A paragraph of a request that asks several things, one sentence each: `How many were found? Where are they kept?` */
export function sentencesAsked(words: Snippet): Snippet[] {
  const ends = matchesOf(words.text, /\?["'”’)]?\s+(?=["'“‘(]?\p{Lu})/gu);
  const pieces = cutAt(words, [0, ...ends.map(({ 0: end, index }) => index + end.length)]);
  return pieces.length > 1 && thanks.test(pieces.at(-1)?.text ?? '') ? pieces.slice(0, -1) : pieces;
}

const thanks = /^(?:many thanks|thanks?(?: you)?|(?:kind |best )?regards)\b.{0,30}$/i;

/** `I should be glad of the following.`: what leads to the first question and asks nothing. */
const courtesy =
  /^(?:[^.?]{3,90}\b(?:following|glad|grateful|like to (?:know|ask|request))\b[^.?]{0,60}[.:]\s+)(?=\p{Lu})/u;

/** What was asked without a number in one paragraph, a question to each of its sentences where the reply says two of them again, or gives as many topics. */
export function inSentences(asked: readonly Asked[], items: readonly Item[]): readonly Asked[] {
  if (asked.length === 0 || asked.length > 3 || asked.some(({ path }) => path)) return asked;
  const pieces = flatMap(asked, ({ words, ...more }) =>
    sentencesAsked(words).map((piece): Asked => ({ ...more, words: piece })),
  );
  if (pieces.length === asked.length || !pieces.every(({ words }) => words.text.endsWith('?'))) return asked;
  const said = pieces.map(({ words }) => folded(words.text));
  const again = items.filter((item) => isLineItem(item) && repeatsOne(folded(item.body.text), said)).length;
  if (again > 1) return pieces;
  const [first, ...more] = pieces;
  if (!first || asked.length > 1) return asked;
  const plain = [{ ...first, words: slice(first.words, courtesy.exec(first.words.text)?.[0].length ?? 0) }, ...more];
  return readUnderHeads(items, plain) ? plain : asked;
}
