// Shapes: `Ref: FOI 118      Date received: 3 May 2025`, `Wexmoor Council      WXM 2025 118`, `Received 3 May 2025      Replied 30 May 2025`,
// `WXM-118      Received 3 May      Answered 30 May`: a letter's head set in columns; `Information Officer        1 of 2`: a foot.
// Not: a row of dates, `Scheme opened      3 May 2025`.

/** Codes and names stand no further down in a letter's head. */
const lastOfHead = 14;

/** A line of several pieces far apart, each a field of the letter's head (or its foot), which makes no row of a table. `at` is which line of the file it is. */
export function isHeadLine(words: string, at: number): boolean {
  if (words.length > 200 || !(mayBeOfLetter.test(words) || at < lastOfHead)) return false;
  const pieces = words.split(/\s{2,}/);
  const last = pieces.at(-1) ?? '';
  if (/^(?:page )?\d{1,3} of \d{1,3}$|^page \d{1,3}$/i.test(last))
    return pieces.slice(0, -1).every((piece) => !/\d/.test(piece));
  if (/^\s/.test(words)) return false;
  if (pieces.every((piece) => headField.test(piece))) return true;
  const known = pieces.filter((piece) => headField.test(piece) || dated.test(piece) || name.test(piece)).length;
  return at < lastOfHead && known > 0 && pieces.every((piece) => isHeadPiece(piece) || title.test(piece));
}

/** A line of fields of the letter's head with strokes or points between: `WXM-118 | Received: 3 May 2025 | Replied: 30 May 2025`. A day must be one. */
export function namesHeadFields(text: string): boolean {
  if (text.length > 160 || !/\d/.test(text)) return false;
  const pieces = text.split(/\s+[|·•–—-]\s+|;\s+|,\s+(?=[a-z])/);
  const first = pieces[0] ?? '';
  return (
    pieces.some((piece) => headDay.test(piece)) &&
    pieces.every((piece) => isHeadPiece(piece) || headField.test(piece)) &&
    (pieces.length > 1 || headDay.test(first))
  );
}

/** The day of a request or its answer, as a head has it. */
const headDay =
  /^(?:(?:date|request|our|your|foi) ){0,2}(?:rec(?:eive)?d|rcvd|received|rec|repl(?:y|ied)|answered|ans|respon(?:se|ded)|sent|issued|in|out)\b/i;

const mayBeOfLetter = /^(?:our|your|my|foi|eir|ref|date|received|issued|responded|sent|request|case)\b|\d$/i;
const headField =
  /^(?:(?:our|your|my|foi|eir|request|case) )?(?:ref(?:erence)?(?: (?:no|number))?|date(?: (?:of (?:response|reply|issue|request)|received|issued|responded|sent|answered))?|(?:request )?received|issued|responded|sent|answered)(?:\s?[:.]|\s(?=\d)).{1,40}$/i;

const isHeadPiece = (piece: string): boolean =>
  headField.test(piece) || dated.test(piece) || name.test(piece) || code.test(piece);

/** `Replied 30 May 2025`, `Date of answer: 30/05/2025`. */
const dated =
  /^(?:(?:date|request|reply|response|answer|our|your|the|foi|of|on|was|this) ){0,3}(?:date|request(?:ed)?|rec(?:eive)?d|rcvd|received|rec|repl(?:y|ied)|answer(?:ed)?|ans|respon(?:se|ded)|sent|issued?|dated|completed|closed|logged|in|out)(?: (?:on|of|date|sent|issued))?\s?[.:–-]{0,2}\s?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.? (?:19|20)\d\d|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})$/i;
/** An authority's name. */
const name =
  /^(?:[\p{L}'’&.-]+,? ){1,8}(?:council|authority|corporation|chomhairle|cyngor)$|^cyngor (?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+$|^(?:city|london borough|royal borough|county) of (?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+$/iu;
/** `Response to request 2025/0318`, `Freedom of Information Act 2000`: what a letter calls itself. */
const title =
  /^(?=.{6,80}$)(?!.*[?£:])(?=.*\b(?:freedom of information|environmental information|foi|eir|information request|(?:response|reply|answer) to|request for information|information rights)\b)[\p{L}\d][\p{L}\d ,.()&/'’–-]+$/iu;
/** `WXM 2025 118`, `FOI/25/0118`: a code of letters and figures, in capitals. */
const code =
  /^(?:(?:[Oo]ur )?[Rr]ef(?:erence)? )?(?=.{4,24}$)(?=.*\d{2})(?=.*[A-Z]{2}|\d{4,})[A-Z\d]+(?:[ /_.:-]{1,3}[A-Z\d]+){0,5}$/;
