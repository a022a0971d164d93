import { lastUpTo } from '../../../text/last-up-to.ts';
import { rememberedOf } from '../../../text/remembered.ts';

/** Which of the authority's messages, the first written first, a place in the source belongs to; -1 above all of them. */
export const messageOf = (at: number, starts: readonly number[]): number => {
  const places = inOrder(starts);
  return places[lastUpTo(places, ({ start }) => start, at)]?.index ?? -1;
};

/** A thread may have thousands of messages: where each begins, in the order of the file. Of two at one place the first counts. */
const inOrder = rememberedOf((starts: readonly number[]) =>
  starts
    .map((start, index) => ({ start, index }))
    .sort((one, other) => one.start - other.start || other.index - one.index),
);
