import { flatMap } from '../../text/flat-map.ts';
import { PatternSet } from '../../text/guard/pattern-set.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordsOf } from '../../text/phrases.ts';
import { plainWords, pointingWords, wholeWords } from './concepts.ts';
import { heldBy, heldIn, holdsNothing } from './held.ts';

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
  `\\b(?:[Vv]isitors?|[Vv]isits|[Pp]eople|[Uu]sers|[Pp]opulation|[Ii]nhabitants) (?:to|of|at|in|did|does|does the|did the|to the|of the|at the|in the|visited|visited the|used|viewed) (${name})`,
  'gu',
);
/** "Visit Norwell", "Discover Norland": a place's own site for those who come to it, whatever the authority is called. */
const ofTourists = /^(?:Visit|Discover|Explore|Experience|Enjoy|Invest in|Invest|Love) (?!The\b)(?=\p{Lu})/u;

/** Whether a name has words that are neither the authority's own nor of any authority's name. */
function isStrange(found: string, own: ReadonlySet<string>): boolean {
  const rest = found.replace(ofTourists, '');
  if (rest !== found && wordsOf(rest).some(({ text }) => !ofAnyName.has(text) && holdsNothing(heldIn(text))))
    return true;
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

/** Bodies of other kinds by their common names; a council is the one only where it answers as one. */
const kindsOfBody: readonly (readonly [asked: RegExp, own: RegExp])[] = [
  [
    /\b(?:the|your|our|a|local) (?:local |county |regional )?(?:police(?: (?:force|service))?|constabulary)\b/i,
    /\b(?:police|constabulary|crime)\b/i,
  ],
  [
    /\b(?:the|your|our|a|local) (?:local |county )?fire (?:and rescue )?(?:service|brigade|authority)\b/i,
    /\b(?:fire|rescue)\b/i,
  ],
  [
    /\b(?:the|your|our|a|each|local) (?:local )?(?:parish|town|community) councils?\b/i,
    /\b(?:parish|town|community)\b/i,
  ],
  [
    /\b(?:the|your|our|a|local) (?:local )?(?:nhs(?: [a-z]+)?|health board|hospital)\b/i,
    /\b(?:nhs|health|hospitals?)\b/i,
  ],
  [/\b(?:the|your|our|a|local) (?:local )?ambulance (?:service|trust)\b/i, /\b(?:nhs|ambulance)\b/i],
  [
    /\b(?:the|by|uk|central|welsh|scottish|national) (?:(?:uk|central|welsh|scottish|national|british) )?government\b(?! (?:act|association|pension|ombudsman))/i,
    /\b(?:government|department|ministry)\b/i,
  ],
  [
    /\b(?:the|your|our|a|an|any|another) (?:neighbouring|adjoining|adjacent|nearby) (?:local )?(?:authority|council|borough|district|county)\b/i,
    /^$/,
  ],
  [
    /\b(?:among|amongst|across|of|by|at|for|in|do|did) (?:(?:all|other|most|the|neighbouring|nearby|local|similar|comparable) )*(?:english|welsh|scottish|uk|british|other|neighbouring|nearby|similar|comparable) (?:councils|local authorities|authorities|boroughs|districts)\b/i,
    /^$/,
  ],
];

/** All of these are asked of each question, nearly always in vain. */
const ofQuestions = new PatternSet();
const askedOfKinds = kindsOfBody.map(([asked, own]) => [ofQuestions.guard(asked), own] as const);
const theCountyCouncil = ofQuestions.guard(/\bthe county council\b/i);

/** What a body does or has, of which it is asked: behind its name, or before it. */
const doesOf = /\b(?:do|does|did|is|was|has|have|by|of|for|at|to|among|amongst|across|in)\s$/i;

/** Whether a question asks of a body of another kind: "What does the NHS trust spend?", "the average among English councils". */
export const asksOfOtherKind = (question: string, own: ReadonlySet<string>): boolean => {
  const name = [...own].join(' ');
  // "The county council", asked of a district within it.
  if (theCountyCouncil.test(question) && /\b(?:district|borough)\b/.test(name) && !/\bcounty\b/.test(name)) return true;
  return askedOfKinds.some(([asked, ofOwn]) => {
    const found = asked.exec(question);
    return (
      found !== null &&
      !ofOwn.test(name) &&
      (/^(?:among|across|of|by|at|for|in|do)/i.test(found[0]) || doesOf.test(question.slice(0, found.index)))
    );
  });
};

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
