import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordsOf } from '../../text/phrases.ts';
import { plainWords, pointingWords, wholeWords } from './concepts.ts';
import { heldBy, holdsNothing } from './held.ts';

/** Words of an authority's name that are not its own: "Borough Council", "the City of". */
const ofAnyName = new Set(
  "council council's councils authority authority's borough district county city town metropolitan royal unitary london of the and for in on at to your our its main corporate public local government community uk cms crm foi it q1 q2 q3 q4 january february march april may june july august september october november december christmas easter census fy p official primary area administrative region regional national service services isle isles island islands".split(
    ' ',
  ),
);

const name = "\\p{Lu}[\\p{L}\\d'’&-]{0,30}(?: (?:(?:of|and|the|&|on|upon) ){0,2}\\p{Lu}[\\p{L}\\d'’&-]{0,30}){0,5}";

/** A body by its full name: "the Norwell Resilience Forum", "Easter Norwell District Council". */
const body = new RegExp(
  `\\b${name} (?:Council|Authority|Forum|Partnership|Police|Constabulary|Trust|Company|Limited|Ltd|Commission|Foundation)\\b`,
  'gu',
);
/** "The Visit Norwell website". */
const site = new RegExp(`\\b(?:[Tt]he|[Yy]our|[Oo]ur|[Ii]ts) (${name}) (?:web ?)?site\\b`, 'gu');
/** "Visitors to Norwell Castle", "Population of Norland". */
const place = new RegExp(
  `\\b(?:[Vv]isitors?|[Vv]isits|[Pp]eople|[Uu]sers|[Pp]opulation|[Ii]nhabitants) (?:to|of|at|in|did|does|does the|did the|to the|of the|at the|in the) (${name})`,
  'gu',
);

/** Whether a name has words that are neither the authority's own nor of any authority's name. */
function isStrange(found: string, own: ReadonlySet<string>): boolean {
  return wordsOf(found).some((word) => {
    const { text } = word;
    const known = ofAnyName.has(text) || plainWords.has(text) || pointingWords.has(text) || wholeWords.has(text);
    // "Number of Visitors to the Website" is written so all through.
    return !known && !own.has(text.replace(/['’]s$/, '')) && holdsNothing(heldBy([word]));
  });
}

/** The words of an authority's name. */
export const ownWordsOf = (authority: string): ReadonlySet<string> =>
  new Set(wordsOf(authority).map(({ text }) => text.replace(/['’]s$/, '')));

const someIn = (question: string, pattern: RegExp, own: ReadonlySet<string>): boolean =>
  matchesOf(question, pattern).some(([whole, named]) => isStrange(named ?? whole.replace(/ \S+$/, ''), own));

/** Whether a question asks of another body than the one that answers, by that body's full name. `own`: the words of the authority's name. */
export const asksOfAnotherBody = (question: string, own: ReadonlySet<string>): boolean =>
  /\b(?:Council|Authority|Forum|Partnership|Police|Constabulary|Trust|Company|Limited|Ltd|Commission|Foundation)\b/.test(
    question,
  ) && someIn(question, body, own);

/** Whether a question asks of a site or a place with a name of its own: "the Visit Norwell site", "visitors to Norwell Castle". */
export const asksOfNamedPlace = (question: string, own: ReadonlySet<string>): boolean =>
  /\b(?:site|website|visitors?|visits|people|users|population|inhabitants)\b/i.test(question) &&
  (someIn(question, site, own) || someIn(question, place, own));

/** "When did Eclipse go live?", "Date of going live of Eclipse". */
const system = new RegExp(
  `\\b(?:did|does|was|of|for|has|implement|introduce|install|launch|implementing|introducing|installing|launching|adopting) (?:the )?(${name})(?= [a-z]|\\W*$)`,
  'gu',
);

/** The words of the names by which a question calls systems, without those that say nothing of which it is. */
export const systemsNamed = (question: string): string[] =>
  flatMap(matchesOf(question, system), ([, named = '']) =>
    wordsOf(named)
      .map(({ text }) => text)
      .filter((text) => !ofAnyName.has(text) && !plainWords.has(text)),
  );
