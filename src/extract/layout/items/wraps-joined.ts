import { joinLines } from '../../lines/join-lines.ts';
import { beginsSmall, continues } from '../../lines/wraps.ts';
import { asksOf } from '../asked/asks.ts';
import type { Draft } from '../draft.ts';
import { type Item, isLineItem, type LineItem } from './item.ts';

// A human sees: each sentence goes on in the line below, where the page or the column was narrow. `1. The number of hackney` over
// `carriages licensed: 118` asks for a number of carriages.

/** How many questions break off where what is read as their answers goes on, in small letters. */
export const brokenQuestions = (drafts: readonly Draft[]): number =>
  drafts.filter(({ question, lines: [said] }) => {
    const asked = question?.text ?? '';
    return said !== undefined && beginsSmall(said.text) && !asked.endsWith(',') && continues(asked, said.text);
  }).length;

/** The items with each line joined to the one above that goes on in it; absent where none does. */
export function withWrapsJoined(items: readonly Item[]): Item[] | undefined {
  const joined: Item[] = [];
  for (const item of items) {
    const above = joined.at(-1);
    if (above && isLineItem(above) && isLineItem(item) && isBroken(above, item))
      joined[joined.length - 1] = whole(above, item);
    else joined.push(item);
  }
  return joined.length < items.length ? joined : undefined;
}

function isBroken(above: LineItem, { line, label, cue, not }: LineItem): boolean {
  if (line.gap || line.bullet !== undefined || line.heading !== undefined || line.quote !== above.line.quote)
    return false;
  if (label || cue || not || above.cue || above.not || above.line.heading !== undefined) return false;
  const [before, after] = [above.line.words.text, line.words.text];
  return before.length < 600 && (beginsSmall(after) ? !/[.?!:;]["'”’)]*$/.test(before) : continues(before, after));
}

function whole(above: LineItem, { line }: LineItem): LineItem {
  const body = joinLines([above.body, line.words]);
  return {
    ...above,
    line: { ...above.line, words: joinLines([above.line.words, line.words]) },
    body,
    asks: asksOf(body),
  };
}
