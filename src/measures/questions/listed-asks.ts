import { catalogueEntry } from '../catalogue.ts';
import type { Ask } from './ask.ts';
import { aspectsOf } from './aspects.ts';
import { entitiesOf, type Held, holds, together } from './held.ts';
import { asksOf, isTurned, readQuestion, type Words } from './match-question.ts';
import { ofEachThing } from './several-things.ts';

/** What the pieces of a heading ask for, each with its piece: "Website: annual cost and number of visitors". */
export function listedIn(text: string, own: Words, context: Held): readonly (readonly [Ask, string])[] {
  const aspects = aspectsOf(text);
  if (!aspects) return [];
  const about = together(context, entitiesOf(own.held));
  const found = new Map<string, readonly [Ask, string]>();
  const again = new Set<string>();
  for (const piece of aspects.pieces) {
    const read = readQuestion(piece);
    const asks = asksOf(read, about).filter((ask) => !isTurned(ask, read, own));
    // "Communications and engagement team budget" lists no two things that are asked for.
    if (asks.length === 0 && !read.bare && !aspects.headed) return [];
    for (const ask of asks) {
      if (found.has(ask.id)) again.add(ask.id);
      found.set(ask.id, [ask, piece]);
    }
  }
  for (const id of again) found.delete(id);
  // Where a sum is asked for by no one piece, the pieces do not tell whose each sum is.
  const sums = asksOf(own, context).every(({ id }) => found.has(id) || catalogueEntry(id)?.unit !== 'GBP');
  return [...found.values()].filter(([{ id }]) => sums || catalogueEntry(id)?.unit !== 'GBP');
}

/** What each of the things that a question lists is asked by itself, each with its words; empty where one of them asks for no sum of its own. */
export function listedThings(text: string, own: Words, context: Held): readonly (readonly [Ask, string])[] {
  const pieces = holds(own.held, 'money') ? ofEachThing(text) : [];
  const about = together(context, entitiesOf(own.held));
  const found = new Map<string, readonly [Ask, string]>();
  for (const piece of pieces) {
    const sums = asksOf(readQuestion(piece), about).filter(({ id }) => catalogueEntry(id)?.unit === 'GBP');
    const [ask] = sums;
    if (!ask || sums.length > 1 || found.has(ask.id)) return [];
    found.set(ask.id, [ask, piece]);
  }
  return [...found.values()];
}
