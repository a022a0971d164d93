import type { Answer } from '../../model/response.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { wordsOf } from '../../text/phrases.ts';
import { withoutMarkup } from './above-questions.ts';
import { familiesIn } from './families.ts';
import { ofAnotherService } from './in-context.ts';
import { readPart } from './parts.ts';

/** A question's own label at the end of what stands above it: "2.", "Q3:", "Question 4", "(b)", "- ". */
const label =
  /\n[ \t>|*_#]*(?:(?:question|q|no\.?|item)[ \t]*)?[([]?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivx]{1,4})?[.):\]–-]{0,2}[ \t>|*_–-]*\n?[ \t]*$/i;

const marks = /^[\s#*>|_=~[({–—-]+|[\s#*|_:=~\])}–—,;-]+$/g;
const ordinal =
  /^(?:(?:section|part|topic|theme|area|schedule)\s+)?(?:[A-Z]|\d{1,2}|[ivxIVX]{1,4})\s?[.:)–—-]+\s+(?=\p{L})/iu;
const regarding = /^(?:re|regarding|about|concerning|topic|subject|section|questions? (?:about|on)|on)\s?[:–-]?\s+/i;

/** Furniture of a letter and of its pages, words that only lead to questions or answers, and who writes. */
const noHeading =
  /[?!@]|[,;]$|,\S|\w\.\s\w|www\.|\d{3}|^\W*(?:page|official|official[- ]sensitive|yours|dear|cont(?:inued)?|end)\b|\b(?:foi|eir|freedom of information|request(?:ed|s)?|questions?|answers?|responses?|repl(?:y|ies)|respond|team|officer|manager|department|tel|phone|e-?mail|sincerely|faithfully|signed|act 2000|thank|you|below|follows|following|attached|enclosed)\b/i;

/** A heading that a layout took for the end of the answer above it: in capitals or brackets, or with `Re:`. */
const isMarked = /^[\s*_#]*(?:(?=[^\n]*\p{Lu}{2})[^\p{Ll}\n]+|\[[^\]\n]+\]|[Rr]e:[^\n]+)$/u;

const longestHeading = 8;
const reach = 400;
/** A heading that is the last line of an answer. */
const nearby = 80;

/** The heading that is the last line above a question, in plain words; absent where that line is none. */
function headingIn(gap: string, marked = false): string | undefined {
  const lines = withoutMarkup(`\n${gap}`).replace(label, '\n').trimEnd().split('\n');
  const last = lines.findLastIndex((line) => /[\p{L}\d]/u.test(line));
  if (last < 0 || /[\p{L}\d]/u.test(lines[last - 1] ?? '')) return undefined;
  if (marked && !isMarked.test(lines[last] ?? '')) return undefined;
  const line = foldSpaces((lines[last] ?? '').replace(marks, ''))
    .replace(ordinal, '')
    .replace(regarding, '')
    .replace(/\.$/, '');
  const isHeading = /^\p{L}/u.test(line) && !noHeading.test(line) && wordsOf(line).length <= longestHeading;
  return isHeading ? line : undefined;
}

/** The headings by which numbering begins again, as parts of questions that no other part has: no part of any of them. */
function headsOf(answers: readonly Answer[]): ReadonlySet<string> {
  const partOf = new Map<string, string>();
  const shared = new Set<string>();
  const under = new Map<string, Set<string>>();
  for (const { part, question } of answers) {
    if (part === undefined || question === undefined) continue;
    const known = partOf.get(question);
    if (known !== undefined && known !== part) {
      shared.add(known);
      shared.add(part);
    }
    partOf.set(question, part);
    const questions = under.get(part);
    if (questions) questions.add(question);
    else under.set(part, new Set([question]));
  }
  const heads = new Set<string>();
  for (const [part, questions] of under)
    if (questions.size > 1 && !shared.has(part) && part.length < 60 && !readPart(part).timed && familiesIn(part) === 1)
      heads.add(part);
  return heads;
}

const placeOf = ({ questionSpans: [asked], spans: [given] }: Answer): number | undefined => asked?.[0] ?? given?.[0];

/**
 * The answers with the headings that they stand under: a line by itself above a question says what it and the next ones are about
 * ("Website" over "Annual cost of hosting"), however the letter marks it. A layout's own sections stay as they are.
 */
export function withSections(text: string, given: readonly Answer[]): readonly Answer[] {
  const heads = headsOf(given);
  const answers = given.map((answer): Answer => {
    const { part, ...rest } = answer;
    if (part === undefined || !heads.has(part)) return answer;
    return { ...rest, part: undefined, section: answer.section ?? part };
  });
  const ends = answers.flatMap(({ questionSpans, spans }) => [...questionSpans, ...spans].map(([, end]) => end));
  ends.sort((a, b) => a - b);
  const order = answers
    .map((answer, i) => ({ i, at: placeOf(answer) ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  let next = 0;
  let above: string | undefined;
  let headings = 0;
  const sections = new Map<number, string>();
  for (const { i, at } of order) {
    while ((ends[next] ?? Number.POSITIVE_INFINITY) <= at) next++;
    const from = ends[next - 1] ?? 0;
    const told =
      (at - from > 3 ? headingIn(text.slice(Math.max(from, at - reach), at)) : undefined) ??
      (from > 0 ? headingIn(text.slice(Math.max(0, at - nearby), at), true) : undefined);
    const found = told !== undefined && !foldSpaces(answers[i]?.question ?? '').includes(told) ? told : undefined;
    if (found !== undefined) {
      headings++;
      // Below a heading that is known, one that is not ends it: vehicles, behind the CRM.
      const known = familiesIn(found);
      above = known === 1 || (known === 0 && (sections.size > 0 || ofAnotherService.test(found))) ? found : undefined;
    }
    if (above !== undefined) sections.set(i, above);
  }
  // What stands over the first question alone may be the letter's subject, from which questions stray.
  const only = headings < 2 ? sections.get(order[0]?.i ?? -1) : undefined;
  if (only !== undefined && !ofAnotherService.test(only)) return answers;
  if (sections.size === 0) return answers;
  return answers.map((answer, i) => {
    const section = sections.get(i);
    return section === undefined || answer.section !== undefined ? answer : { ...answer, section };
  });
}
