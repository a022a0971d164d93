import { matchesOf } from '../../../text/matches.ts';

const sentenceEnd =
  /(?<!\b(?:e\.g|i\.e|nos?|st|mr|mrs|ms|dr|approx|inc|etc|vs|cf|ref|para|ltd\. co))[.?!]["”’')]*\s+(?=["“‘'(]*[\p{Lu}£\d])/giu;

/** Where each sentence of a text begins. */
export const sentenceStarts = (text: string): readonly number[] => [
  0,
  ...matchesOf(text, sentenceEnd).map(({ 0: end, index }) => index + end.length),
];
