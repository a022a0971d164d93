import type { Span } from '../model/span.ts';
import type { Found } from './found.ts';

/** A yes or no that an answer opens with, or gives in a plain sentence. */
export interface FoundYesNo extends Found<boolean> {
  /** The answer takes it back in part: "Yes, but", "Partly", "Not currently, although". */
  readonly hedged: boolean;
}

// In Welsh letters: Ydy, Oes, Ie; Nac ydy, Nac oes, Na.
const opensYes = /^[\s•\-–—"'(]*(yes|yep|y|ydy|ydyn|ydym|oes|ie)(?![\w/])/i;
const opensNo =
  /^[\s•\-–—"'(]*(?:(?:currently|presently|at present|at the moment),?\s+)?(nac (?:ydy|ydyn|ydym|oes)|na|no|nope|n)(?![\w/.]\w|[\w/])/i;
const partly = /^[\s•\-–—"'(]*(?:partly|partially|in part|yes\/no|yes and no|some)\b/i;

/** "No" that denies something else than the question: no specific budget, no data, no longer. */
const otherNo =
  /^[\s•\-–—"'(]*(?:(?:currently|presently|at present|at the moment),?\s+)?no\s+(?:specific|separate|dedicated|single|data|information|record|records|figure|figures|longer|one|doubt|details|recorded)\b/i;

const turns =
  /\b(?:but|however|although|though|except|only (?:for|in|some|certain)|not (?:all|fully)|partly|partially|in part|planned|plans to|procur|tender|pilot|trial)/i;

/** Words by which a sentence says yes or no of having and using something. */
const uses =
  /\b(?:we|council|authority|borough|county|it|which)\b[^.;\n]{0,40}?\b(?:do|does)\s+(?:currently\s+)?(?:have|use|operate)\b/i;
/** "There are no plans to replace it", "has no record of": what is denied is not the thing itself. */
const butThing =
  /^ (?:immediate |current |present |firm |known |published |further |other |such |central |single )?(?:plans?|intentions?|proposals?|need|reasons?|wish|changes?|targets?|timetable|timescales?|date|records?|data|information|figures?|details|breakdown|issues?|problems?|complaints?|doubt|longer)\b/i;
const usesNot =
  /\b(?:do|does|did)\s*(?:n[o']t|not)\s+(?:currently\s+|presently\s+|at present\s+|actually\s+)?(?:have|use|operate|offer|provide|run|hold|possess)\b|\bdon['’]t\s+(?:currently\s+)?(?:have|use)\b|\bdoesn['’]t\s+(?:currently\s+)?(?:have|use)\b|\b(?:has|have)\s+no\b|\bthere (?:is|are) (?:(?:at present|currently|presently|as yet|still) )?(?:no|not)\b|\bnot (?:currently )?(?:used|in use|in place)\b/i;

const who = '(?:we|it|they|there|you|residents|(?:the |this )?(?:council|authority|borough|county|district|city))';

const confirming = '(?:(?:i|we|the council) (?:can |am able to |are able to |hereby )?confirms? (?:that )?)';

/** "We do.", "There is one: My Elmet", "It has, since 2014", "Indeed it is", "Correct": yes, said without the word. */
const echoesYes = new RegExp(
  `^\\W*(?:${confirming})?(?:(?:indeed|certainly|absolutely|correct|affirmative|of course)(?=\\W*$|[.,;:!])|(?:indeed,? |yes,? )?${who} (?:already |certainly |indeed )?(?:do|does|is|are|has|have|can|may|did)(?: indeed| so)?(?: one)?(?=\\s*(?:[.,;:!(–—-]|$)))`,
  'i',
);

/** "We do not.", "It is not: each team keeps its own", "We have none", "We have never had one", "Not any more". */
const echoesNo = new RegExp(
  `^\\W*(?:${confirming})?(?:${who} (?:(?:do|does|is|are|has|have|can|may|did) ?(?:not|n['’]t)(?: (?:one|any|have one|have any))?|cannot|can['’]t|(?:has|have) none|(?:has|have) never had (?:one|any)?)(?=\\s*(?:[.,;:!(–—-]|$))|there (?:is|are) none(?=\\W*$|[.,;:])|not any ?more\\b|(?:at present|currently|presently),? none\\b|never\\W*$)`,
  'i',
);

/** The first answer of yes or no in the text; absent where it says neither. "N/A" is neither. */
export function findYesNo(text: string): FoundYesNo | undefined {
  const told = (value: boolean, span: Span): FoundYesNo => ({ value, span, hedged: turns.test(text.slice(0, 200)) });
  if (/^\s*n\s*\/\s*a\b/i.test(text) || partly.test(text)) return undefined;
  const yes = opensYes.exec(text);
  if (yes?.[1]) return told(true, spanOf(yes, yes[1]));
  const no = otherNo.test(text) ? undefined : opensNo.exec(text);
  if (no?.[1]) return told(false, spanOf(no, no[1]));
  for (const [echoes, value] of [
    [echoesYes, true],
    [echoesNo, false],
  ] as const) {
    const echo = echoes.exec(text)?.[0];
    if (echo !== undefined) return told(value, [echo.search(/\w/), echo.length]);
  }
  const head = text.slice(0, 240);
  const notNow = /^\W*(not (?:currently|at present|at the moment|yet|presently))\b/i.exec(text);
  if (notNow?.[1]) return told(false, spanOf(notNow, notNow[1]));
  const denied = usesNot.exec(head);
  const isDenied = denied && denied.index < 120 && !butThing.test(text.slice(denied.index + denied[0].length));
  if (isDenied) return told(false, [denied.index, denied.index + denied[0].length]);
  const said = uses.exec(head);
  if (said && said.index < 120) return told(true, [said.index, said.index + said[0].length]);
  return undefined;
}

const spanOf = (match: RegExpExecArray, word: string): Span => {
  const start = match.index + match[0].toLowerCase().lastIndexOf(word.toLowerCase());
  return [start, start + word.length];
};
