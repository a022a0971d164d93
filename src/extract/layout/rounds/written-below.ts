import { flatMap } from '../../../text/flat-map.ts';
import type { Block } from '../../lines/block.ts';
import type { Draft } from '../draft.ts';
import { itemsOf } from '../items/items-of.ts';
import type { Layout } from '../layout.ts';
import { readLayout } from '../read-layout.ts';
import type { RoundRead } from './read-rounds.ts';
import type { Round } from './rounds.ts';

/** The answers that stand in the requester's own message, each under its question, where what was written above it answers nothing or next to nothing. */
export function writtenBelow(
  all: readonly Block[],
  rounds: readonly Round[],
  read: readonly RoundRead[],
): readonly Layout[] | undefined {
  const own = flatMap(read, ({ layouts }) => layouts);
  const answered = own.reduce((sum, { reading }) => sum + reading.drafts.filter(isGiven).length, 0);
  if (answered === 0) return [readLayout(itemsOf(all))];
  if (answered * 3 > read.reduce((sum, { round }) => sum + round.asked.length, 0)) return undefined;
  const above = new Set(flatMap(rounds, ({ answering }) => flatMap(answering, ({ blocks }) => blocks)));
  const below = readLayout(itemsOf(all.filter((block) => !above.has(block))));
  const given = below.reading.drafts.filter(isGiven).length;
  return given > 2 && given >= below.reading.drafts.length * 0.6 ? [below] : undefined;
}

const isGiven = ({ lines }: Draft): boolean => lines.length > 0;
