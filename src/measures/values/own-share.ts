import type { Span } from '../../model/span.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordsOf } from '../../text/phrases.ts';

/** Words of an authority's name that are no place. */
const noPlace =
  /^(?:council|authority|borough|district|county|city|town|metropolitan|royal|unitary|london|of|the|and|combined|north|south|east|west|mid|new|upper|lower|great|greater|valley|isle|isles|islands)$/i;

const breaks = /[,;]\s+(?:and |while |with |but |against )?|\s(?:and|while|with|but|against)\s|\.\s+(?=\p{Lu})/gu;
const time =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Census|Q[1-4]|FY|Year|England|Wales|Scotland|Britain|UK)\b/g;
const ofAPlace = /(?:\b(?:for|in|at|to|of|by)|\() ?(?:the )?\p{Lu}\p{Ll}{2,}|^\W*\p{Lu}\p{Ll}{2,}[^\d.]{0,40}\d/u;
const mostPlaces = 3;

/**
 * "52,600 in Wexcombe, 79,100 in Hartlow": of figures that are told of several places the piece that tells the authority's own.
 * Nothing where one figure is told, or a piece is of no place.
 */
export function ownShareIn(text: string, authority: string | undefined): Span | undefined {
  if (authority === undefined || text.length > 400 || !/\d[^\d]+\d/.test(text)) return undefined;
  const own = wordsOf(authority)
    .map((word) => word.text)
    .filter((word) => word.length > 3 && !noPlace.test(word));
  const lower = text.toLowerCase();
  if (own.length === 0 || !own.every((word) => lower.includes(word))) return undefined;
  const ends = matchesOf(text, breaks);
  const pieces = [...ends, undefined].map((next, i): Span => {
    const last = ends[i - 1];
    return [last === undefined ? 0 : last.index + last[0].length, next?.index ?? text.length];
  });
  const figures = pieces.filter((piece) => /\d/.test(text.slice(...piece)));
  if (figures.length < 2 || figures.length > mostPlaces) return undefined;
  const isOwn = (piece: Span) =>
    own.every((word) =>
      text
        .slice(...piece)
        .toLowerCase()
        .includes(word),
    );
  const [mine, ...more] = figures.filter(isOwn);
  const others = figures.filter((piece) => !isOwn(piece));
  const areOfPlaces = others.every((piece) => ofAPlace.test(text.slice(...piece).replace(time, ' ')));
  if (mine === undefined || more.length > 0 || !areOfPlaces) return undefined;
  // Its figure without the place behind it: "38,214 for Wexcombe" says no more than "38,214".
  const behind = /\d(?=\s\(?(?:for|in|at|to|of|by)?\s?(?:the )?\p{Lu}[\p{L} ]*\)?\W*$)/u.exec(text.slice(...mine));
  return behind ? [mine[0], mine[0] + behind.index + 1] : mine;
}

const tierSays =
  /^\W*(?:(?:this|that) (?:is|was) (?:for|a matter for) )?the (county|district|borough|city|town|parish|community) council(?:['’]s\b|,? (?:spends?|spent|pays?|paid|tells? us|told us|says|said|reports?|reported|advises?|advised|states|estimates|has|had|holds?|received?|handled|took|runs?|ran|budgets?)\b)/i;
const tiers = /\b(?:county|district|borough|city|town|parish|community)\b/i;

/** "The county council's budget is £61,900", as a borough answers: a figure of another council than its own. */
export function isOfAnotherTier(text: string, authority: string | undefined): boolean {
  const tier = authority === undefined ? undefined : tierSays.exec(text)?.[1];
  if (authority === undefined || tier === undefined || !tiers.test(authority)) return false;
  return !authority.toLowerCase().includes(tier.toLowerCase());
}
