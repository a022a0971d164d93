import type { Answer } from '../../model/response.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesOf } from '../../text/matches.ts';
import { findYears } from '../../text/year.ts';
import { yearOfTitle } from './lead.ts';
import { markedYears } from './marked-years.ts';
import { readPart } from './parts.ts';
import { preambleOf } from './preamble.ts';

// Of what year a figure is, nearest first: its own words (values/time-said.ts), its part, its question; then, of an answer whose
// question names no year, what is here: the note that its mark leads to, a line above its parts, the question before that "in that year" points to, its heading, the letter.

/** "The Freedom of Information Act 2000". */
const ofLaw = /\b(?:act|regulations|order|directive|code)\s$/i;

/** "The calendar year 2024", "the year 2024". */
const wholeYear =
  /\b(?:calendar year|the year|year ended 31 december|12 months of) (?:of )?$|\b(?:answers|figures|data|numbers|costs|sums|amounts|information) (?:all )?(?:are|is|relates? to|covers?) (?:all )?(?:for )?$/i;

/** The one year of which everything is asked or told: "the following for the financial year 2023/24", "figures are for the calendar year 2024". */
function yearOfPreamble(preamble: readonly string[]): string | undefined {
  const told = flatMap(preamble, (sentence) =>
    findYears(sentence)
      .map((year) => ({ ...year, before: sentence.slice(Math.max(0, year.span[0] - 30), year.span[0]) }))
      .filter(({ before }) => !ofLaw.test(before)),
  );
  const [only] = told;
  return only && (only.financial || wholeYear.test(only.before)) && told.every(({ value }) => value === only.value)
    ? only.written
    : undefined;
}

/** Words that a statement of the year of all figures begins with, wherever it stands in the letter. */
const subject = '\\b(?:figures|costs|sums|amounts|data|numbers|spend|expenditure)\\b[^.;\\n\\d£]{0,60}\\b';
const yearOfAll = '(?:19|20)\\d\\d[/–-]\\d\\d(?:\\d\\d)?\\b(?! (?:and|to|or)\\b)';
const statement = new RegExp(`${subject}${yearOfAll}[^.;\\n]{0,80}`, 'gi');
/** Few things look like a year: what stands before one is read only there. */
const mayState = new RegExp(`${yearOfAll}(?<=${subject}(?:19|20)\\d\\d[/–-]\\d\\d(?:\\d\\d)?)`, 'i');
const isOfAll =
  /^(?:figures|data) (?:are|is) for\b|\b(?:unless|except where)\b|\b(?:in|of|throughout) this (?:reply|response|letter|table|schedule|document)\b/i;
const allBefore = /\ball (?:of )?(?:the |our |these )?$/i;

/** The statements outside of all answers that tell of what year the figures are: "All figures are for 2023/24." */
function statementsIn(text: string, answers: readonly Answer[]): readonly string[] {
  if (!mayState.test(text)) return [];
  return flatMap(matchesOf(text, statement), ({ 0: words, index }) => {
    const all = allBefore.test(text.slice(Math.max(0, index - 12), index));
    const within = answers.some(({ spans, questionSpans }) =>
      [...spans, ...questionSpans].some(([start, end]) => start <= index && index < end),
    );
    const firm = /\b(?:unless|except where)\b/i.test(words);
    return firm || (!within && (all || isOfAll.test(words))) ? [words] : [];
  });
}

/** "Between 1st January 2024 and 31st December 2024": the calendar year. */
const fromJanuary = /\b1(?:st)? (?:of )?january ((?:19|20)\d\d)\b.{1,20}\b31(?:st)? (?:of )?december \1\b/i;

/** The one financial year that a heading or a question above others names: "What did you spend in 2023/24 on:". */
function yearOfSection(section: string | undefined): string | undefined {
  if (section === undefined || section.length > 300) return undefined;
  const wholeYear = fromJanuary.exec(section)?.[1];
  if (wholeYear !== undefined && findYears(section).every(({ value }) => value === Number(wholeYear))) return wholeYear;
  const [only, ...more] = findYears(section);
  return only?.financial === true && more.length === 0 ? only.written : undefined;
}

const thatYear = /\b(?:that|(?:the |this )?same) (?:financial |calendar )?(?:year|twelve months|12 months)\b/i;

/** "What was the total cost?": of the year that the question right before it names. */
const wasCost =
  /^\W*(?:and )?(?:what (?:was|were)|how much (?:was|were|did)) (?:the|this|these|it|they|its|their)\b[^?]{0,24}\b(?:costs?|spent|spend|paid)\W*$|^\W*(?:and )?how many [a-z' ]{0,30}\b(?:was|were|did) (?:this|that|these|those|it|they)\b[^?\d]{0,24}\W*$/i;

/** "How much of this went on licences?", "Of which on payroll", "And how much on pay?": a part of the sum that the question before asks for. */
const ofThatSum =
  /^\W*(?:and )?(?:of (?:which|this|that|these)\b|how much of (?:this|that|it|the total)\b)|^\W*and how much (?:was |is |went |of it )?(?:on|for|spent on)\b/i;

/** The one financial year that an answer tells. */
function yearToldIn(text: string): string | undefined {
  const [only, ...more] = findYears(text);
  return only?.financial && more.every(({ value }) => value === only.value) ? only.written : undefined;
}

/** The year that "in that year" points back to: the only one that the question before names. */
function yearPointedAt(answers: readonly Answer[], index: number): string | undefined {
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
    // "In the same year" looks past questions that name none.
    if (only === undefined && !rightBefore && !part) {
      const told = yearToldIn(answers[i]?.text ?? '');
      if (told !== undefined) return told;
      continue;
    }
    // "£46,250 in 2023/24." "Of that, hosting?"
    if (only === undefined && part) return yearToldIn(answers[i]?.text ?? '');
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
function yearsOfParts(text: string, answers: readonly Answer[]): readonly (string | undefined)[] {
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

/** Of what year each answer is, where neither it nor its question says. `saidOfAll`: the sentences that speak of all figures. */
export function yearsAbove(
  text: string,
  answers: readonly Answer[],
  saidOfAll: readonly string[] = preambleOf(text, answers),
): readonly (string | undefined)[] {
  const ofAll = yearOfPreamble(saidOfAll) ?? yearOfPreamble(statementsIn(text, answers)) ?? yearOfTitle(text, answers);
  const ofParts = yearsOfParts(text, answers);
  const ofMarks = markedYears(text, answers);
  return answers.map(
    ({ section }, i) => ofMarks[i] ?? ofParts[i] ?? yearPointedAt(answers, i) ?? yearOfSection(section) ?? ofAll,
  );
}
