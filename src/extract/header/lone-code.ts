import { matchesOf } from '../../text/matches.ts';
import type { Candidate } from './head-references.ts';
import { firstQuestion, type LetterText } from './letter-text.ts';
import { isNoReference, isOtherNumber, isYears } from './reference-shape.ts';

// Shapes, in a letter's head: `Reply RDC 25/118, 2 June 2025, to your request`, `LBC 4127: waste and recycling app`, `Request LTD 77`.
// Not: a road, a postcode, a form's or an Act's name; one of two such codes.

/** The head's lines in which such a code may stand. */
const reach = 12;

/** Letters, then figures, kept together by a stroke, a dash or a space. */
const code =
  /(?<![\p{L}\d/£.@-])((?:[A-Z]{2,6}[ /-])?(?:[A-Z]{2,5}[A-Za-z]{0,3}[ /-]?|[A-Z][A-Za-z]{1,7}[/-](?=\d{3}))\d{2,8}(?:[/-]\d{2,6})?(?:[/-][A-Z\d]{1,6})?)(?![A-Za-z\d%]|[.,]\d| \d[A-Z]{2}\b| \d{3,})/gu;

/** Words before a code that is no request's. */
const ofAnother =
  /\b(?:your|their|customer|applicant'?s?|account|policy|contract|invoice|order|ico|commissioner'?s?|vat|company|charity|form|room|floor|box|road|telephone|tel|phone|fax|version|model|act|regulations?|section|template)\b[\s.:]{0,3}(?:ref(?:erence)?|no|number)?[\s.:]{0,3}$/i;

/** `You also sent request SDC/25/77 to ...` */
const besides = /\b(?:also|another|other|previous\w*|earlier|similar|policy|template|strategy)\b[^.;]{0,40}$/i;

/** The only code in a letter's head, whatever stands before it; absent where there is none, or where there are two. */
export function loneCode(letter: LetterText): Candidate | undefined {
  const { stretches } = letter;
  let found: Candidate | undefined;
  for (let i = 0; i < Math.min(reach, firstQuestion(letter)); i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.place === 'furniture' || stretch.quote > 0) continue;
    if (stretch.labels.some((label) => ofAnother.test(`${label} `))) continue;
    const text = stretch.words.text.slice(0, 200);
    for (const match of /\d\d/.test(text) ? matchesOf(text, code) : []) {
      const whole = match[1] ?? '';
      const words = whole.replace(/^(?:FOI|EIR|RFI) (?=[A-Z]{3})/, '');
      if (isNoReference(words) || isOtherNumber(words) || isYears(words) || isMonthOrYear.test(words)) continue;
      const before = text.slice(0, match.index);
      if (ofAnother.test(before) || besides.test(before)) continue;
      if (found && found.words !== words) return undefined;
      const start = stretch.at + match.index + whole.length - words.length;
      found ??= { words, span: [start, start + words.length], points: 1 };
    }
  }
  return found;
}

/** `CRM 2018`, `MARCH 25` */
const isMonthOrYear = /^[A-Z]+ (?:19|20)\d\d$|^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* ?\d/;
