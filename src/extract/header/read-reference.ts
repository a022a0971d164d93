import type { Read } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { findDates } from '../../text/date.ts';
import { type Guarded, PatternSet } from '../../text/guard/pattern-set.ts';
import { matchesOf } from '../../text/matches.ts';
import { headCode } from './head-code.ts';
import { type Candidate, headLines, inHead, subjectLine } from './head-references.ts';
import { firstQuestion, type LetterText, type Stretch, sourceSpans } from './letter-text.ts';
import { loneCode } from './lone-code.ts';
import { type Message, messageAt } from './messages.ts';
import { codeAt, isNoReference, isOtherNumber, isTelephone, isYears, smallCodeAt, trimmed } from './reference-shape.ts';

// Shapes: `Our ref: FOI/2025/0123`, `Reference FOI 20417`, `request ref CA440`, `Request reference number: RFI-2025-1872`, `Case No 88412`,
// `Request 101004482917`, `FOI 2216 response`, `FOI request (FOIR-318822041)`, `(our ref TS24-201)`; a label with its value in the next cell or line.
// Not: your ref, a telephone number, a postcode, a date, the ICO's or a complaint's number, an Act's year.

const refWord =
  '(?:ref(?:erence)?s?|(?:rhif )?cyfeirnod|(?:rhif )?cyf|rhif (?:y )?(?:cais|achos)|(?:please|should|must|may|can|always|and|to us) quot(?:e|ing)(?: (?:the|our|this))?)';
const kind =
  '(?:foi|eir|foia|f\\.?o\\.?i\\.?|request|case|enquiry|information|freedom of information|fois|council|cais|rfi|customer|log|unique|file|our|my|ir|icase|notice|ticket|matter|record|query|tracking|disclosure|correspondence|submission)';
const number = '(?:\\. )?(?:numbers?|nos?\\.?|id|code|entry|#)';
const between =
  '(?: ?\\((?:please|always|quote)[a-z ,]{3,45}\\))?(?:\\s?[.·_…]{3,90}\\s?|,|[\\s.:;#–*()\\[\\]-]{0,6}(?:/ )?(?:is |as |of )?[\\s:#(]{0,3})';

/** What is asked of the words before each figure. */
const ofBefore = new PatternSet(0);

const labels: readonly (readonly [points: number, label: Guarded])[] = (
  [
    [9, new RegExp(`\\b(?:our|my|ein|council) ${refWord}(?: ?${number})?(?: ?/ ?[a-z' ]{2,20})?${between}$`, 'i')],
    [
      8,
      new RegExp(
        `(?:\\b${kind}s?(?:[ /(_]{1,3}|(?=#))){1,4}(?:${refWord} ?${number}?|(?:id )?${number})${between}$`,
        'i',
      ),
    ],
    [8, new RegExp(`\\b(?:our|my) (?:case|file|request|record|log|matter|job|ticket)${between}$`, 'i')],
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
      new RegExp(
        `(?:^|[|([,–-] ?|^\\d{1,2}\\D{1,12} (?:19|20)\\d\\d )(?:foi |eir )?(?:request|case|enquiry)${between}$|\\b(?:foi|eir) case${between}$`,
        'i',
      ),
    ],
    [4, /^id ?[:=]\s{0,3}$/i],
    [6, /\b(?:(?:logged|registered|recorded|filed) (?:as|under)|numbered)\s$/i],
    [6, /\b(?:has|have|given|under|bears|with) (?:the |a )?(?:request |case )?(?:number|no\.?)\s$/i],
    [5, /\b(?:request|enquiry|foi|eir|information) form\W{1,3}no\.? ?:? $/i],
    [
      4,
      /\binternal review(?: (?:of|into) (?:(?:the|your|foi|eir|information) ){0,3}(?:request|case|response|reply|decision|enquiry))?[ :–-]{1,3}$/i,
    ],
    [4, /\byour (?:foi |eir |information )?request[ :(–-]{1,4}$/i],
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
  /\b(?:previous(?:ly)?|earlier|similar|another|other|related|prior|separate(?:ly)?)(?:,? [\w-]{1,16}){0,4},? ?\(?(?:(?:our )?ref(?:erence)?[\s.:]{0,2})?$/i;

/** A code that says by itself that it is a request's: `FOI 25/0812`, `RFI-2025-1872`, `WBC-FOI-00465`. */
const selfSpeaking =
  /(?<![\w/])((?:[A-Z]{1,6}[-/ ]|(?:20)?\d\d[-/]){0,2}(?:FOI|FOIR|EIR|RFI|FOIA|FOISA|IRR|IGR|REQ)(?:[-/ ](?:FOI|EIR|SAR))?[A-Z]{0,2}(?: ?[-/#:] ?|[ #_])?(?:[A-Z]{1,4}[-/])?\d[\d/_-]*[A-Z\d]*(?:[-/][A-Z\d]+){0,3}(?: \/ \d{2,6})?)(?:(?!\w)|(?=_[A-Za-z]{3}))/g;
const afterLabel = new RegExp(
  `(?:\\b|_)(?:${refWord}|${number}|(?:logged|registered|recorded|filed) (?:as|under)|numbered|(?:our|my) (?:file|record|log|matter|job|ticket)|request|enquiry|return|release|disclosure|questionnaire|information|case|review|reply|acknowledgement|response|subject|re|foi|eir|rfi)\\b${between}`,
  'gi',
);

/** One of the words of such a code; most lines have none, and that is seen far sooner. */
const mayBeSelfSpeaking = /FOI|EIR|RFI|IRR|IGR|REQ/;

/** So short that only a label makes a reference of it. */
const isShort = (words: string): boolean => /^(?:[A-Z]{0,8}[ -]?)?\d{1,2}$/.test(words);

/** A question's number under a table's heading `Ref`. */
const isQuestionNumber = (words: string): boolean => /^[A-Z]?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?$/.test(words);

/** What a request is about rather than its number: "FOI request - 999 calls", "FOI request 2024/25 council tax". */
const isSubject = (words: string, rest: string): boolean =>
  isYears(words) ||
  (/^\d{1,4}$/.test(words) && /^ (?!response|reply|reference|is\b|was\b|has\b|and\b|dated|of\b)[a-z]/.test(rest));

/** A number of requests in a sentence, not one request's: "both FOI and EIR: 1547", "FOI 362 requests". */
const isCounted = (text: string, at: number, code: string): boolean =>
  (/: /.test(code) && /\b(?:and|or|&|both|of|to|for)\b[^:]*$/i.test(text.slice(0, at))) ||
  (/^[A-Z]+:? \d+$/.test(code) &&
    /^ (?:(?:\w{1,16} )?(?:requests|enquiries|cases|responses)|were|in (?:19|20)\d)/.test(
      text.slice(at + code.length),
    ));

/** `Reference: ` at its line's beginning, `- request reference ` behind a dash. */
const plainLabel =
  /^\W{0,4}(?:[\w-]{1,16}[ _]){0,2}ref(?:erence)?(?:[ _](?:number|no))?\.?\s?:\s?$|[-–—|(] ?(?:(?:our|foi|request|case) ){1,2}ref(?:erence)?(?: (?:number|no))?\.?\s?:?\s?$/i;

/** What follows a label on the same line, whose last figure stands at `last`: a label behind that has no code. */
function labelled(text: string, at: number, last: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(text.slice(0, last + 1), afterLabel)) {
    const start = match.index + match[0].length;
    const before = text.slice(Math.max(0, start - 80), start);
    const code = codeAt(text, start);
    // `request 11784Received Thu`: the page set the next field right behind it.
    const parted =
      /\d{3}[A-Z]$/.test(code) && /^[a-z]{3}/.test(text.slice(start + code.length)) ? code.slice(0, -1) : code;
    const isGlued = parted !== code;
    const words = trimmed(parted) || (plainLabel.test(before) ? trimmed(smallCodeAt(text, start)) : '');
    const next = text.charAt(start + words.length);
    // `Subject: RE: FOI-25-11`: what marks a reply is no part of the code, which stands behind the next label.
    if (
      words === '' ||
      /^(?:(?:RE|FW|FWD)[: ]|(?:NO|NR|NUMBER)[:. ])/.test(words) ||
      isNoReference(words) ||
      (!isGlued && /[\w@%£]/.test(next))
    )
      continue;
    const points = labels.find(([, label]) => label.test(before))?.[0] ?? 0;
    const ends = !/\S/.test(text.slice(start + words.length));
    if (points < 7 && (isTelephone(words) || isSubject(words, text.slice(start + words.length)))) continue;
    if (isShort(words) && !(ends && (points >= 7 || /^(?:FOI|RFI)\b/.test(words)))) continue;
    if (points > 0 && !notOurs.test(before))
      found.push({ words, span: [at + start, at + start + words.length], points });
  }
  return found;
}

/** Where the last figure stands; -1 where there is none. */
function lastFigure(text: string): number {
  let last = text.length - 1;
  for (; last >= 0; last--) {
    const code = text.charCodeAt(last);
    if (code >= 48 && code <= 57) break;
  }
  return last;
}

/** A letter, or the sign for a number: without one before its last figure a line has no label and no code (`4.2 How many calls?`). */
const aLetter = /[\p{L}#]/u;

/** Whether a day stands on one of the two lines above or below, with no more than its label. */
const hasDayBeside = ({ stretches }: LetterText, index: number): boolean =>
  [-2, -1, 1, 2].some((step) => {
    const line = stretches[index + step]?.words.text ?? '';
    return line.length < 60 && findDates(line).length > 0;
  });

const isTheirs = ({ labels: own }: Stretch): boolean => own.some((label) => notOurs.test(`${label} `));

/** `FOI 25/0812`, wherever it stands. */
function selfSpoken(text: string, at: number, index: number): Candidate[] {
  const found: Candidate[] = [];
  for (const match of mayBeSelfSpeaking.test(text) ? matchesOf(text, selfSpeaking) : []) {
    // "FOI LM-118" gives LM-118; "FOI 118" has no other name.
    const whole = trimmed(match[1] ?? '');
    const code = whole.replace(/^(?:FOI|EIR|RFI) (?=[A-Z])/, '');
    const start = at + match.index + whole.length - code.length;
    const alone = whole === trimmed(text) && index < 12 && !/^(?:EIR|FOIS?A)\b/.test(whole);
    if (isNoReference(code) || (code.replace(/\D/g, '').length < 3 && !alone)) continue;
    if (notOurs.test(text.slice(0, match.index)) || isCounted(text, match.index, whole)) continue;
    found.push({ words: code, span: [start, start + code.length], points: 4 });
  }
  return found;
}

/** What is all of a head's line but its days. */
function ofHeadLine(letter: LetterText, stretch: Stretch, index: number, text: string): Candidate | undefined {
  const own = stretch.place === 'line' && index < firstQuestion(letter) ? headCode(text) : undefined;
  if (!own || isTheirs(stretch)) return undefined;
  const isSure = own.dated || (!own.bare && own.words.replace(/\D/g, '').length >= 3) || hasDayBeside(letter, index);
  const start = stretch.at + own.at;
  return isSure ? { words: own.words, span: [start, start + own.words.length], points: 3 } : undefined;
}

/** The last step of a page's path: Home » Disclosure log » DCC-4417. */
function lastStep(text: string, at: number): Candidate | undefined {
  const step = Math.max(text.lastIndexOf('»'), text.lastIndexOf('>'), text.lastIndexOf('›'));
  if (step <= 0) return undefined;
  const from = step + 1 + (text.charAt(step + 1) === ' ' ? 1 : 0);
  const last = codeAt(text, from);
  if (from + last.length < text.length || last.length < 4 || isNoReference(last)) return undefined;
  return { words: last, span: [at + from, at + text.length], points: 3 };
}

/** A code that is all of its line, by the labels above or beside it; in a letter's head it needs none. */
function aloneOnLine(code: string, stretch: Stretch, index: number): Candidate[] {
  const found: Candidate[] = [];
  const span: Span = [stretch.at, stretch.at + code.length];
  for (const label of stretch.labels) {
    const points = labels.find(([, pattern]) => pattern.test(`${label} `))?.[0] ?? 0;
    const counts =
      isQuestionNumber(code) &&
      (/^(?:(?:q(?:uestion)?|item)\.? ?)?ref\.?$/i.test(label) || /^[A-Z]\d/.test(code) || code.includes('.'));
    if (points > (isShort(code) ? 6 : 0) && !counts && !notOurs.test(`${label} `))
      found.push({ words: code, span, points });
  }
  const marks = code.replace(/[A-Za-z\d]/g, '').length;
  if (
    index < 12 &&
    /[A-Z]/.test(code) &&
    !isOtherNumber(code) &&
    (code.replace(/\D/g, '').length >= 3 || marks >= 2) &&
    code.length >= 6 &&
    !isTheirs(stretch)
  )
    found.push({ words: code, span, points: 3 });
  return found;
}

/** What a line has that may be the reference; of two that count as much the first is taken. */
function candidatesIn(letter: LetterText, index: number): readonly Candidate[] {
  const stretch = letter.stretches[index];
  const written = stretch?.words.text.slice(0, 400) ?? '';
  const last = lastFigure(written);
  // Every reference has a figure, as `isNoReference` has it.
  if (!stretch || last < 0) return [];
  // A scan's `lnformation Request`.
  const text = written.replace(/\bl(?=nformation|nternal)/g, 'I');
  const { at } = stretch;
  const found = aLetter.test(text.slice(0, last)) ? labelled(text, at, last).concat(selfSpoken(text, at, index)) : [];
  if (index < headLines || subjectLine.test(text)) found.push(...inHead(text, at, index));
  const own = index < 14 ? ofHeadLine(letter, stretch, index, text) : undefined;
  if (own) found.push(own);
  const step = lastStep(text, at);
  if (step) found.push(step);
  const code = trimmed(codeAt(text, 0));
  if (code.length === trimmed(text).length && !isNoReference(code)) found.push(...aloneOnLine(code, stretch, index));
  return found;
}

/** What speaks against a line's candidates: that it stands far down, or is the requester's. */
function doubtOf({ stretches }: LetterText, messages: readonly Message[], index: number, body: number): number {
  const message = messageAt(messages, index);
  const inHead = message?.author === 'authority' && index - message.from < 9;
  const far = inHead ? 0 : (index < 25 ? 0 : index < 80 ? 1 : 3) + (index >= body ? 3 : 0);
  return far + (message?.author === 'requester' || (stretches[index]?.quote ?? 0) > 0 ? 3 : 0);
}

const namesAnother = ({ text, stretches }: LetterText, index: number, [start]: Span): boolean =>
  anotherRequest.test(text.slice(Math.max(stretches[index]?.at ?? 0, start - 90), start));

const withRank = (candidate: Candidate | undefined): (Candidate & { readonly rank: number }) | undefined =>
  candidate && { ...candidate, rank: candidate.points };

/** The authority's own reference, as the letter writes it; absent where it names none. */
export function readReference(letter: LetterText, messages: readonly Message[]): Read<string> | undefined {
  let best: (Candidate & { readonly rank: number }) | undefined;
  const last = letter.stretches.length;
  const body = firstQuestion(letter);
  for (let i = 0; i < last; i++) {
    if (i > 80 && i < last - 40) continue;
    for (const candidate of candidatesIn(letter, i)) {
      const another = namesAnother(letter, i, candidate.span) ? 5 : 0;
      const rank = candidate.points - doubtOf(letter, messages, i, body) - another;
      if (rank > 0 && (!best || rank > best.rank)) best = { ...candidate, rank };
    }
  }
  best ??= withRank(loneCode(letter));
  return (
    best && {
      value: best.words
        .replace(/\bFOl(?![a-z])/g, 'FOI')
        .replace(/\bElR(?![a-z])/g, 'EIR')
        .replace(/(?<=[\d/-])l(?=\d)/g, '1')
        .replace(/(?<=[\d/-])O(?=\d)/g, '0'),
      spans: sourceSpans(letter, best.span),
    }
  );
}
