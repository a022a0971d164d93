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

const says =
  "(?:['’]s\\b|,? (?:spends?|spent|pays?|paid|tells? us|told us|says|said|reports?|reported|advises?|advised|states|estimates|has|had|holds?|receives?|received|handles?|handled|takes?|took|runs?|ran|budgets?|gets?|got|uses?|used|recorded)\\b)";
const tierSays = new RegExp(
  `^\\W*(?:(?:this|that) (?:is|was) (?:for|a matter for) )?the (county|district|borough|city|town|parish|community) council${says}`,
  'i',
);
const tiers = /\b(?:county|district|borough|city|town|parish|community)\b/i;

/** "The county council's budget is £61,900", as a borough answers. */
function isOfAnotherTier(text: string, authority: string): boolean {
  const tier = tierSays.exec(text)?.[1];
  return tier !== undefined && tiers.test(authority) && !authority.toLowerCase().includes(tier.toLowerCase());
}

/** A council or another body by its name, which tells something of itself. */
const bodySays = new RegExp(
  `^\\W*(?:(?:and|but|though|while|however),? )?(?:[Tt]he )?((?:\\p{Lu}[\\p{L}'’-]+ (?:(?:and|of|upon|on|the) )?){1,5}(?:Council|Authority|Trust|Constabulary|Police))${says}`,
  'u',
);
const kindOfBody = /\b(?:combined authority|fire authority|authority|council|trust|constabulary|police)\b/gi;

const placesOf = (name: string): string =>
  wordsOf(name)
    .filter(({ text }) => !noPlace.test(text))
    .map(({ text }) => text)
    .join(' ');

/** Whether two names can be of one body: "Wexmoor Council" is Wexmoor District Council, and no Wexmoor County Council beside it; "the Council" may be any. */
function isSameBody(one: string, other: string): boolean {
  if (placesOf(one) === '') return true;
  const lastOf = (name: string, words: RegExp) => name.toLowerCase().match(words)?.at(-1);
  const tier = lastOf(one, tiers);
  const otherTier = lastOf(other, tiers);
  return (
    placesOf(one) === placesOf(other) &&
    lastOf(one, kindOfBody) === lastOf(other, kindOfBody) &&
    (tier === undefined || otherTier === undefined || tier === otherTier)
  );
}

const sentenceEnd = /(?<=[.;!?])\s+/;

/** "We have none. Ashby City Council took 310,000 calls.", as Wexmoor answers: all of its figures are another body's than the one that answers. */
export function isOfAnotherBody(text: string, authority: string | undefined): boolean {
  if (authority === undefined || text.length > 400) return false;
  if (isOfAnotherTier(text, authority)) return true;
  if (!/\b(?:Council|Authority|Trust|Constabulary|Police)\b/.test(text)) return false;
  const told = text.split(sentenceEnd).filter((sentence) => /\d/.test(sentence));
  return (
    told.length > 0 &&
    told.every((sentence) => {
      const [, name] = bodySays.exec(sentence) ?? [];
      return name !== undefined && !isSameBody(name, authority);
    })
  );
}
