import { readPart } from './parts.ts';

/** What a heading is about, before what it asks of it: "Website: ...", "Public notices – ...". */
const topic = /^\W*([^:?;.–—]{3,60}?)(?::|\s[–—-])\s+(?=\S)/;

/** A question in a sentence says itself what belongs together. */
const sentence =
  /\b(?:what|how|which|whom?|whose|when|where|why|please|could|can|would|will|do|does|did|is|are|was|were|has|have|had|if|we|list|state|give|provide|confirm|tell|describe|break(?:down|s)?|split)\b/i;

/** "Spend on engagement and analytics tools": what the money is for is listed. */
const ofThings =
  /\b(?:spen[dt]|spending|expenditure|budgets?|costs?|charges?|fees?|licen[cs]es?|number)(?: \p{L}+)? (?:on|for)\b|\b(?:costs?|number) of\b/iu;

const betweenAspects = /\s*[,;]\s+|\s*\/\s+|\s+(?:and|&|plus)\s+/i;

const longest = 160;
const most = 6;

/** A heading that lists several things. */
export interface Aspects {
  /** Each with what all are about: "Website annual cost", "Website number of visitors". */
  readonly pieces: readonly string[];
  /** What all are about stands before them. */
  readonly headed: boolean;
}

/** What a heading lists: "Website: annual cost and number of visitors", "Contact centre budget and calls taken"; `undefined` where it lists nothing. */
export function aspectsOf(question: string): Aspects | undefined {
  if (question.length > 2 * longest) return undefined;
  const words = question.replace(/\([^()]*\)/g, ' ').replace(/[\s?.:]+$/, '');
  if (words.length > longest || sentence.test(words.replace(howMany, '')) || /[?.]\s/.test(words)) return undefined;
  const head = topic.exec(words);
  const about = head?.[1]?.trim();
  const pieces = words
    .slice(head?.[0].length ?? 0)
    .split(betweenAspects)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const things = pieces.filter((piece) => !isTime(piece));
  // "Visitors per month, per quarter and per year" lists times; a year behind the list is that of all.
  const dated = pieces.every((piece) => /\d/.test(piece) || !isTime(piece));
  if (!dated || things.length < 2 || things.length > most) return undefined;
  if (about === undefined && ofThings.test(things[0] ?? '')) return undefined;
  return { pieces: about === undefined ? things : things.map((piece) => `${about} ${piece}`), headed: head !== null };
}

/** "Microsites: how many and at what yearly cost". */
const howMany = /(?<=:\s|\s[–—-]\s|\band )how many\b|\bat what\b/gi;

/** "2023/24", "per quarter", "monthly average": when, not what. */
const isTime = (piece: string): boolean => {
  const { timed, rest } = readPart(piece);
  return timed && /^(?:(?:the |an |on )?(?:average|mean|total))?$/i.test(rest);
};
