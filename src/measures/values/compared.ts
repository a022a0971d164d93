import { findYears } from '../../text/year.ts';

const opens = /\b(?:up|down|increase|decrease|rise|fall|increased|decreased|compared|against|reduction)\b/i;

/** From the figure on which a comparison follows to that comparison's end: ", up from 380,020 the year before", "(up from £80,100 in 2022/23)". */
const compared =
  /[,;(]?\s?\b(?:which (?:is|was) )?(?:(?:up|down|increased|decreased) (?:from|on|by)|(?:an? )?(?:increase|decrease|rise|fall|reduction) (?:from|of|on|over)|compared (?:with|to)|against) [^.;)\n]{0,80}\)?/gi;

/**
 * The text with what its figure is compared with blanked, so that offsets stay: the other figure and its year are not what was asked.
 * Where the text goes on with several years of its own, it stays as it is.
 */
export function withoutCompared(text: string): string {
  if (!opens.test(text)) return text;
  const bare = text.replace(compared, (words: string, at: number) =>
    /\d/.test(words) && /\d/.test(text.slice(Math.max(0, at - 30), at)) ? ' '.repeat(words.length) : words,
  );
  return bare !== text && findYears(bare).length < 2 ? bare : text;
}
