import type { Period } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { matchesOf } from '../../text/matches.ts';
import { aboveQuestions } from './above-questions.ts';
import { periodsIn } from './periods.ts';

/** How far before the first question its preamble is looked for. */
const reach = 1200;

/** What makes a sentence speak of all the questions that follow, or of all the figures given. */
const ofAll =
  /\b(?:following|below|these questions|each question|(?:all|any) (?:(?:of )?(?:the|my|these|your|this) )?(?:figures|questions|information|data|costs|sums|amounts|answers|numbers)|(?:all|everything|each|the lot)(?: (?:is|are|should be|to be|please))? (?:for|of|in)\b|(?:figures|answers|costs|sums|amounts|data|numbers)(?: (?:given|shown|quoted|supplied|provided|here|throughout|all))? (?:are|is|below|above|given|should|for|relate|cover|refer|throughout)|unless (?:otherwise )?(?:stated|specified|noted|another|I say|it says)|questions (?:are|relate|refer|cover)|information (?:is|relates) for)\b/i;

/** "The calendar year 2023", "for 2023/24", "in 2023". */
const ofYear =
  /\b(?:calendar|financial|full|tax) years?\b(?! each)|\b(?:for|in|during|of) (?:the year )?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b/i;

/** A period that questions in general do not have: an age of records, a deadline for the answer. */
const notTheirs = /\b(?:working days|deadline|within|respond|reply|calendar month of|complain|review)\b/i;

const sentenceEnd = /[.?!]\s|\n\s*\n/g;

/** The sentences before the first question that speak of all of them, or of all the figures given. */
export function preambleOf(text: string, answers: readonly Answer[]): readonly string[] {
  const above = aboveQuestions(text, answers, reach);
  if (above === '') return [];
  // The first question's own number is none of them.
  const before = above.replace(/\n[ \t]*[([]?(?:\d{1,2}|[a-z]|i|Q\d{1,2})[.):\]]{0,2}[ \t]*$/i, '\n');
  const ends = matchesOf(before, sentenceEnd).map(({ index }) => index + 1);
  const sentences = [...ends, before.length]
    .map((end, i) => foldSpaces(before.slice(ends[i - 1] ?? 0, end)))
    .filter((sentence) => /\p{L}{3}/u.test(sentence));
  return sentences.filter((sentence, i) => {
    // The last words before the first question introduce it: "You asked, for the year 2023/24:".
    const introduces = i === sentences.length - 1 && /:\s*$/.test(sentence);
    return (introduces || ofAll.test(sentence)) && !notTheirs.test(sentence);
  });
}

/** The period in whose terms everything is asked, as the words before the first question or a section's heading say ("for the financial year 2023/24:", "per month unless stated"). */
export function periodOfPreamble(preamble: readonly string[]): Period | undefined {
  const periods = new Set<Period>();
  for (const sentence of preamble) {
    const named = periodsIn(sentence);
    for (const period of named.length > 0 ? named : ofYear.test(sentence) ? (['year'] as const) : [])
      periods.add(period);
  }
  const [only] = periods;
  return periods.size === 1 && only !== undefined && !only.endsWith('-years') ? only : undefined;
}

/** The period that a heading names by itself: "Monthly figures", "Annual costs". */
export function periodOfSection(section: string | undefined): Period | undefined {
  if (section === undefined || section.length > 120) return undefined;
  const named = periodsIn(section);
  return named.length === 1 && !named[0]?.endsWith('-years') ? named[0] : undefined;
}
