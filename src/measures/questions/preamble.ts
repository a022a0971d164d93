import type { Period } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { matchesOf } from '../../text/matches.ts';
import { findYears } from '../../text/year.ts';
import { readPart } from './parts.ts';
import { periodsIn } from './periods.ts';

/** How far before the first question its preamble is looked for. */
const reach = 1200;

/** What makes a sentence speak of all the questions that follow, or of all the figures given. */
const ofAll =
  /\b(?:following|below|these questions|each question|all (?:figures|questions|information|data|the figures)|figures (?:are|below|given|should)|unless (?:otherwise )?(?:stated|specified|noted)|questions (?:are|relate|refer|cover)|information (?:is|relates) for)\b/i;

/** "The calendar year 2023", "for 2023/24", "in 2023". */
const ofYear =
  /\b(?:calendar|financial|full|tax) years?\b(?! each)|\b(?:for|in|during|of) (?:the year )?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?\b/i;

/** A period that questions in general do not have: an age of records, a deadline for the answer. */
const notTheirs = /\b(?:working days|deadline|within|respond|reply|calendar month of|complain|review)\b/i;

const sentenceEnd = /[.?!]\s|\n\s*\n/g;

/** The sentences before the first question that speak of all of them, or of all the figures given. */
export function preambleOf(text: string, answers: readonly Answer[]): readonly string[] {
  let first = text.length;
  for (const {
    questionSpans: [asked],
    spans: [given],
  } of answers)
    first = Math.min(first, asked?.[0] ?? first, given?.[0] ?? first);
  if (first === text.length) return [];
  const before = text.slice(Math.max(0, first - reach), first);
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

/** The one financial year of which everything is asked: "the following information for the financial year 2023/24". */
export function yearOfPreamble(preamble: readonly string[]): string | undefined {
  const years = flatMap(preamble, (sentence) => findYears(sentence));
  const [only] = years;
  return only?.financial === true && years.every(({ value }) => value === only.value) ? only.written : undefined;
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

/** "Between 1st January 2024 and 31st December 2024": the calendar year. */
const fromJanuary = /\b1(?:st)? (?:of )?january ((?:19|20)\d\d)\b.{1,20}\b31(?:st)? (?:of )?december \1\b/i;

/** The one financial year that a heading or a question above others names: "What did you spend in 2023/24 on:". */
export function yearOfSection(section: string | undefined): string | undefined {
  if (section === undefined || section.length > 300) return undefined;
  const wholeYear = fromJanuary.exec(section)?.[1];
  if (wholeYear !== undefined && findYears(section).every(({ value }) => value === Number(wholeYear))) return wholeYear;
  const [only, ...more] = findYears(section);
  return only?.financial === true && more.length === 0 ? only.written : undefined;
}

const thatYear = /\b(?:that|the same|this same) (?:financial |calendar )?year\b/i;

/** "What was the total cost?": of the year that the question right before it names. */
const wasCost =
  /^\W*(?:and )?(?:what (?:was|were)|how much (?:was|were|did)) (?:the|this|these|it|they|its|their)\b[^?]{0,24}\b(?:costs?|spent|spend|paid)\W*$/i;

/** "How much of this went on licences?", "Of which on payroll", "And how much on pay?": a part of the sum that the question before asks for. */
const ofThatSum =
  /^\W*(?:and )?(?:of (?:which|this|that|these)\b|how much of (?:this|that|it|the total)\b)|^\W*and how much (?:was |is |went |of it )?(?:on|for|spent on)\b/i;

/** The year that "in that year" points back to: the only one that the question before names. */
export function yearPointedAt(answers: readonly Answer[], index: number): string | undefined {
  const question = answers[index]?.question;
  if (question === undefined || findYears(question).length > 0) return undefined;
  const rightBefore = wasCost.test(question);
  const part = ofThatSum.test(question);
  if (!rightBefore && !part && !thatYear.test(question)) return undefined;
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const before = answers[i]?.question;
    if (before === undefined || before === question || thatYear.test(before)) continue;
    if (part && ofThatSum.test(before)) continue;
    const [only, ...more] = findYears(before);
    return more.length === 0 && !((rightBefore || part) && only?.financial === false) ? only?.written : undefined;
  }
  return undefined;
}

/** How far above an answer the line with its year is looked for. */
const lineReach = 300;

/** The financial year that the line above a place's own line names, and nothing else: "1. 2023/24". */
function yearAbove(text: string, at: number): string | undefined {
  const lines = text
    .slice(Math.max(0, at - lineReach), at)
    .split('\n')
    .slice(0, -1);
  const line = lines.filter((one) => one.trim() !== '').at(-1) ?? '';
  const [year, ...more] = findYears(line);
  if (year?.financial !== true || more.length > 0) return undefined;
  const rest = `${line.slice(0, year.span[0])} ${line.slice(year.span[1])}`;
  return /^\W*(?:\d{1,2}[a-z]?\W)?\W*(?:(?:for|fy|financial year)\W*)?$/i.test(rest) ? year.written : undefined;
}

/** The year that each answer's parts stand under, where a line above the first of them says nothing else. */
export function yearsOfParts(text: string, answers: readonly Answer[]): readonly (string | undefined)[] {
  let year: string | undefined;
  return answers.map(({ question, part, spans: [span] }, i) => {
    const before = answers[i - 1];
    if (question === undefined || part === undefined || span === undefined || readPart(part).timed) {
      year = undefined;
    } else if (before?.question !== question || before.part === undefined) {
      year = yearAbove(text, span[0]);
    }
    return year;
  });
}
