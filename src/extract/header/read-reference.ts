import type { Read } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { findDates } from '../../text/date.ts';
import { type Guarded, PatternSet } from '../../text/guard/pattern-set.ts';
import { matchesOf } from '../../text/matches.ts';
import { firstQuestion, type LetterText, sourceSpans } from './letter-text.ts';
import { type Message, messageAt } from './messages.ts';

// Shapes: `Our ref: FOI/2025/0123`, `Reference FOI 20417`, `request ref CA440`, `Request reference number: RFI-2025-1872`, `Case No 88412`,
// `Request 101004482917`, `FOI 2216 response`, `FOI request (FOIR-318822041)`, `(our ref TS24-201)`; a label with its value in the next cell or line.
// Not: your ref, a telephone number, a postcode, a date, the ICO's or a complaint's number, an Act's year.

// A scan's `l` stands for a capital I.
const yearAndNumber = '(?:[A-Z]{2,5} )?(?:19|20)\\d\\d(?:[-/]\\d\\d)? \\d{3,6}(?!\\d)';
const prefix =
  '(?:(?:[A-Z][A-Zl]{0,7}|[A-Z][a-z]{1,11}(?=[-/_\\d])|[A-Z]{2,4}[a-z]{1,2}(?=\\d)|[A-Z][a-z]{1,2}[A-Z]{1,2}(?=[ /-]\\d)|[a-z]{2,5}(?=\\d{4})|foi|eir|rfi|cas|[a-z]{2,14}-(?:foi|eir|rfi)(?=[-/]))(?:[/-](?:[A-Zl]{1,8}|[A-Z][a-z]{1,11})(?![a-z])){0,3}[ :#-]{0,2})';
const digits = '(?:[A-Zl]{0,8}(?:[/_-] ?|\\.)?)?\\d[\\dA-Z]*(?:[./_-](?:l(?=\\d))?[\\dA-Z]+){0,6}';
/** `101 006 771`. */
const spaced = '\\d{3}(?: \\d{3}){1,3}(?![ -]?\\d|\\w)';
/** `1204 - 24`, and nothing behind it. */
const withYearApart = '(?!(?:19|20)\\d\\d )\\d{3,6} [-–/] \\d\\d(?:\\d\\d)?(?=\\s*$)';
/** `FOI - 2024-25 - 1177`: its parts kept apart by dashes between spaces. */
const partsApart = '(?:FOI|EIR|RFI) - (?:19|20)\\d\\d(?:[-/]\\d\\d)? - \\d{2,6}(?![\\w-])';
const lettersOnly = '[A-Z][A-Zl]{0,7}(?:[/_-][A-Zl\\d]{1,12}){1,6}';
/** `20417 3306 18`, and nothing behind it. */
const groups = '[1-9]\\d{2,5}(?: \\d{2,5}){1,3}(?=\\s*$|\\s+[Yy]our\\b)';
const value = `(${partsApart}|${groups}|${yearAndNumber}|${withYearApart}|${prefix}?(?:${spaced}|${digits})|${lettersOnly})`;
const refWord =
  '(?:ref(?:erence)?s?|(?:rhif )?cyfeirnod|(?:rhif )?cyf|rhif (?:y )?(?:cais|achos)|(?:please|should|must|always|and|to us) quot(?:e|ing)(?: (?:the|our|this))?)';
const kind =
  '(?:foi|eir|foia|f\\.?o\\.?i\\.?|request|case|enquiry|information|freedom of information|fois|council|cais|rfi|customer|log|unique|file|our|my|ir|icase)';
const number = '(?:\\. )?(?:numbers?|nos?\\.?|id|code|entry|#)';
const between = '(?:,|[\\s.:;#–*()\\[\\]-]{0,6}(?:/ )?(?:is |as |of )?[\\s:#(]{0,3})';

/** What is asked of the words before each figure. */
const ofBefore = new PatternSet(0);

const labels: readonly (readonly [points: number, label: Guarded])[] = (
  [
    [9, new RegExp(`\\b(?:our|my|ein|council) ${refWord}(?: ?${number})?(?: ?/ ?[a-z' ]{2,20})?${between}$`, 'i')],
    [8, new RegExp(`(?:\\b${kind}s?[ /(]{1,3}){1,4}(?:${refWord} ?${number}?|(?:id )?${number})${between}$`, 'i')],
    [7, new RegExp(`\\b${refWord}(?: ?${number})?${between}$`, 'i')],
    [
      5,
      new RegExp(
        `\\b(?:information|freedom of information(?: \\(foi\\))?(?: act(?: 2000)?)?|foi(?:\\(s\\)a|sa|a)?|eir|request for) (?:information|request|enquiry|return|release|disclosure|questionnaire|response|reply)(?: (?:response|reply))?${between}$`,
        'i',
      ),
    ],
    [
      4,
      new RegExp(`(?:^|[|(,–-] ?|^\\d{1,2}\\D{1,12} (?:19|20)\\d\\d )(?:foi |eir )?(?:request|case)${between}$`, 'i'),
    ],
    [4, /\binternal review[ :–-]{1,3}$/i],
    [4, /\byour (?:foi |eir |information )?request[ :–-]{1,4}$/i],
    [4, /^(?:re|subject)\s?:\s?(?:fwd?:|re:)?\s?$/i],
    [4, /^(?:foi|eir|rfi|foia)(?: case\s?[:–-]?|\s?:)\s{1,2}$/i],
    [4, /\b(?:response|reply|answers?) to (?:your |the )?(?:request|enquiry|case)[ :]{1,3}$/i],
    [3, /\b(?:acknowledgement|response)(?: to)?[ :]{1,3}$/i],
  ] as const
).map(([points, label]) => [points, ofBefore.guard(label)]);
const notOurs = ofBefore.guard(
  /\b(?:your|ico|commissioner'?s?|complaint|complaints|planning|contract|framework|tender|policy|charity|company|vat|invoice|order|account|property|payment|application|licen[cs]e|staff|telephone|tel|phone|fax|dx|minute|decision|customer's|their|appeal|tribunal|registration|reg|iso|isbn|grant|purchase|po|booking|council tax)(?: (?:notice|own))?[\s,(]{0,3}(?:ref(?:erence)?|no|number|case|id)?s?[\s.:]{0,4}(?:ref(?:erence)?|no|number)?[\s.:#-]{0,4}$/i,
);

/** "Your earlier request, reference FOI 640": another request's, unless the letter names no other. */
const anotherRequest =
  /\b(?:previous(?:ly)?|earlier|similar|another|other|related|prior|separate)(?:,? [\w-]{1,16}){0,4},? ?\(?(?:(?:our )?ref(?:erence)?[\s.:]{0,2})?$/i;

/** A code that says by itself that it is a request's: `FOI 25/0812`, `RFI-2025-1872`, `WBC-FOI-00465`. */
const selfSpeaking =
  /(?<![\w/])((?:[A-Z]{1,6}[-/ ])?(?:FOI|FOIR|EIR|RFI|FOIA|FOISA|IRR|IGR|REQ)(?:[-/ ](?:FOI|EIR|SAR))?[A-Z]{0,2}(?: ?[-/#:] ?|[ #_])?(?:[A-Z]{1,4}[-/])?\d[\d/_-]*[A-Z\d]*(?:[-/][A-Z\d]+){0,3}(?: \/ (?:19|20)\d\d)?)(?![\w])/g;
const valueAt = new RegExp(value, 'y');
const afterLabel = new RegExp(
  `\\b(?:${refWord}|${number}|request|enquiry|return|release|disclosure|questionnaire|information|case|review|reply|acknowledgement|response|subject|re|foi|eir|rfi)\\b${between}`,
  'gi',
);

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;
const isNoReference = (words: string): boolean =>
  postcode.test(words) ||
  !/\d/.test(words) ||
  findDates(words).length > 0 ||
  /^(?:19|20)\d\d$/.test(words) ||
  /^(?:FOI|FOIA|EIR|EIRS?|FOISA|ACT) ?(?:19|20)\d\d$/i.test(words) ||
  /^0\d{9,10}$/.test(words) ||
  /^IC-\d{4,}|^F[SE]R?\d{8}/.test(words) ||
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}[-/_]?\d/i.test(words) ||
  /^(?:tel|(?:ISO|BS|PAS|COVID)[ -]?\d)/i.test(words);
/** So short that only a label makes a reference of it. */
const isShort = (words: string): boolean => /^(?:[A-Z]{0,8}[ -]?)?\d{1,2}$/.test(words);

/** A question's number under a table's heading `Ref`. */
const isQuestionNumber = (words: string): boolean => /^[A-Z]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?$/.test(words);

/** What a request is about rather than its number: "FOI request - 999 calls", "FOI request 2024/25 council tax". */
const isSubject = (words: string, rest: string): boolean =>
  isYears(words) ||
  (/^\d{1,4}$/.test(words) && /^ (?!response|reply|reference|is\b|was\b|has\b|and\b|dated|of\b)[a-z]/.test(rest));

function isYears(words: string): boolean {
  const [, first, second] = /^(?:(?:19|20)(\d\d)|Q[1-4]|FY\d{0,4})[-/](?:19|20)?(\d\d)$/.exec(words) ?? [];
  return second !== undefined && (first === undefined || (Number(first) + 1) % 100 === Number(second));
}

interface Candidate {
  readonly words: string;
  readonly span: Span;
  readonly points: number;
}

const titleCode = /[([]([A-Z\d][A-Z\d]{0,8}(?:[/_-][A-Z\d]{1,12}){1,4})[)\]]$/;

const leadingCode =
  /^([A-Z]{2,6}[-/]\d{3,8}(?:[-/]\d{2,4})?) (?=\p{Lu}.{2,60}\b(?:Council|Authority|Police|Trust|University|Service)$)/u;
const dashedCode = / [-–—|] ([A-Z\d][A-Z\d]{0,8}(?:[/_-][A-Z\d]{1,12}){1,4})$/;

/** A number of requests in a sentence, not one request's: "both FOI and EIR: 1547", "FOI 362 requests". */
const isCounted = (text: string, at: number, code: string): boolean =>
  (/: /.test(code) && /\b(?:and|or|&|both|of|to|for)\b[^:]*$/i.test(text.slice(0, at))) ||
  (/^[A-Z]+:? \d+$/.test(code) &&
    /^ (?:(?:\w{1,16} )?(?:requests|enquiries|cases|responses)|were|in (?:19|20)\d)/.test(
      text.slice(at + code.length),
    ));

const closing = /[\s.:;,/_-]/;
function trimmed(words: string): string {
  let to = words.length;
  while (to > 0 && closing.test(words.charAt(to - 1))) to--;
  return words.slice(0, to);
}

/** What follows a label on the same line. */
function labelled(text: string, at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text, afterLabel)) {
    const start = match.index + match[0].length;
    valueAt.lastIndex = start;
    const words = trimmed(valueAt.exec(text)?.[1] ?? '');
    const next = text.charAt(start + words.length);
    // `Subject: RE: FOI-25-11`: what marks a reply is no part of the code, which stands behind the next label.
    if (words === '' || /^(?:RE|FW|FWD)[: ]/.test(words) || isNoReference(words) || /[\w@%£]/.test(next)) continue;
    const before = text.slice(Math.max(0, start - 80), start);
    const points = labels.find(([, label]) => label.test(before))?.[0] ?? 0;
    const ends = !/\S/.test(text.slice(start + words.length));
    if (points < 7 && isSubject(words, text.slice(start + words.length))) continue;
    if (isShort(words) && !(ends && (points >= 7 || /^(?:FOI|RFI)\b/.test(words)))) continue;
    if (points > 0 && !notOurs.test(before))
      found.push({ words, span: [at + start, at + start + words.length], points });
  }
  return found;
}

/** Whether a letter, or the sign for a number, stands before the last figure: `4.2 How many calls?` has no label and no code. */
function hasLettersBeforeFigure(text: string): boolean {
  let last = text.length - 1;
  for (; last >= 0; last--) {
    const code = text.charCodeAt(last);
    if (code >= 48 && code <= 57) break;
  }
  return /[\p{L}#]/u.test(text.slice(0, Math.max(0, last)));
}

function candidatesIn(letter: LetterText, index: number): Candidate[] {
  const stretch = letter.stretches[index];
  if (!stretch) return [];
  const { words, at } = stretch;
  const text = words.text.slice(0, 400);
  // Every reference has a figure, as `isNoReference` has it.
  if (!/\d/.test(text)) return [];
  const worded = hasLettersBeforeFigure(text);
  const found = worded ? labelled(text, at) : [];
  for (const match of worded ? matchesOf(text, selfSpeaking) : []) {
    // "FOI LM-118" gives LM-118; "FOI 118" has no other name.
    const whole = trimmed(match[1] ?? '');
    const code = whole.replace(/^(?:FOI|EIR|RFI) (?=[A-Z])/, '');
    const start = at + match.index + whole.length - code.length;
    const alone = whole === trimmed(text) && index < 12 && !/^(?:EIR|FOIS?A)\b/.test(whole);
    if (isNoReference(code) || (code.replace(/\D/g, '').length < 3 && !alone)) continue;
    if (notOurs.test(text.slice(0, match.index)) || isCounted(text, match.index, whole)) continue;
    found.push({ words: code, span: [start, start + code.length], points: 4 });
  }
  // The first line begins with it, before the council's name: "WBC-12266 Wexmoor Borough Council".
  const leading = index < 3 && text.length < 90 ? leadingCode.exec(text)?.[1] : undefined;
  if (leading && !isNoReference(leading) && !isYears(leading))
    found.push({ words: leading, span: [at, at + leading.length], points: 3 });
  // A title that ends in its request's code: "Missed bins (1182B/25)".
  const bracketed = index < 8 && text.length < 100 ? titleCode.exec(text)?.[1] : undefined;
  if (
    bracketed &&
    !isNoReference(bracketed) &&
    !/^\d\d[-/]\d\d$/.test(bracketed) &&
    !isYears(bracketed) &&
    bracketed.replace(/\D/g, '').length >= 3
  ) {
    const start = at + text.lastIndexOf(bracketed);
    found.push({ words: bracketed, span: [start, start + bracketed.length], points: 3 });
  }
  // A title with its request's code behind a dash: "Missed bins - 1182/25", "RE: digital services - XBC-2025-4471".
  const dashed = index < 12 && text.length < 140 ? dashedCode.exec(text)?.[1] : undefined;
  if (
    dashed &&
    !isNoReference(dashed) &&
    !isYears(dashed) &&
    !/^\d\d[-/]\d\d$/.test(dashed) &&
    dashed.replace(/\D/g, '').length >=
      (index < 3 && /\b(?:council|authority|police|service) [-–—|] /i.test(text) ? 2 : 4)
  ) {
    const start = at + text.lastIndexOf(dashed);
    found.push({ words: dashed, span: [start, start + dashed.length], points: 3 });
  }
  // `Marlow Council | M/25/77 | logged 3.2.25`: a code by itself between strokes.
  if (index < 4 && text.includes(' | '))
    for (const piece of text.split(' | ')) {
      valueAt.lastIndex = 0;
      const code = valueAt.exec(piece)?.[1] ?? '';
      if (code !== piece || !/[A-Z]/.test(code) || !/[/-]/.test(code) || isNoReference(code) || isYears(code)) continue;
      const start = at + text.indexOf(code);
      found.push({ words: code, span: [start, start + code.length], points: 3 });
    }
  // The last step of a page's path: Home » Disclosure log » DCC-4417.
  const step = Math.max(text.lastIndexOf('»'), text.lastIndexOf('>'), text.lastIndexOf('›'));
  if (step > 0) {
    const from = step + 1 + (text.charAt(step + 1) === ' ' ? 1 : 0);
    valueAt.lastIndex = from;
    const last = valueAt.exec(text)?.[1] ?? '';
    if (from + last.length === text.length && last.length >= 4 && !isNoReference(last)) {
      found.push({ words: last, span: [at + from, at + text.length], points: 3 });
    }
  }
  valueAt.lastIndex = 0;
  const alone = trimmed(valueAt.exec(text)?.[1] ?? '');
  if (alone.length === trimmed(text).length && !isNoReference(alone)) {
    for (const label of stretch.labels) {
      const points = labels.find(([, pattern]) => pattern.test(`${label} `))?.[0] ?? 0;
      const counts = isQuestionNumber(alone) && (/^ref\.?$/i.test(label) || alone.includes('.'));
      if (points > (isShort(alone) ? 6 : 0) && !counts && !notOurs.test(`${label} `))
        found.push({ words: alone, span: [at, at + alone.length], points });
    }
    const marks = alone.replace(/[A-Z\d]/g, '').length;
    if (
      index < 12 &&
      /[A-Z]/.test(alone) &&
      (alone.replace(/\D/g, '').length >= 3 || marks >= 2) &&
      alone.length >= 6
    ) {
      found.push({ words: alone, span: [at, at + alone.length], points: 3 });
    }
  }
  return found;
}

/** The authority's own reference, as the letter writes it; absent where it names none. */
export function readReference(letter: LetterText, messages: readonly Message[]): Read<string> | undefined {
  let best: (Candidate & { readonly rank: number }) | undefined;
  const last = letter.stretches.length;
  const body = firstQuestion(letter);
  for (let i = 0; i < last; i++) {
    if (i > 80 && i < last - 40) continue;
    const stretch = letter.stretches[i];
    const message = messageAt(messages, i);
    const inHead = message?.author === 'authority' && i - message.from < 9;
    const far = inHead ? 0 : (i < 25 ? 0 : i < 80 ? 1 : 3) + (i >= body ? 3 : 0);
    const theirs = message?.author === 'requester' || (stretch?.quote ?? 0) > 0 ? 3 : 0;
    for (const candidate of candidatesIn(letter, i)) {
      const another = anotherRequest.test(
        letter.text.slice(Math.max(stretch?.at ?? 0, candidate.span[0] - 90), candidate.span[0]),
      )
        ? 5
        : 0;
      const rank = candidate.points - far - theirs - another;
      if (rank > 0 && (!best || rank > best.rank)) best = { ...candidate, rank };
    }
  }
  return (
    best && {
      value: best.words.replace(/(?<=[\d/-])l(?=\d)/g, '1').replace(/(?<=[\d/-])O(?=\d)/g, '0'),
      spans: sourceSpans(letter, best.span),
    }
  );
}
