import { isBlank, type PhysicalLine } from './physical-lines.ts';

// A human sees: in the middle of a letter an authority's name by itself, far from the margin or in capitals, an address under it and how to
// ring or write: the head of the next sheet. Not: the sender below a sign-off, the address that a question asks for.

/** The most lines that a letterhead has. */
const tallest = 7;
/** The letter's own head and what introduces it stand on so many lines of words. */
const ownHead = 5;

const contact =
  /\b(?:tel(?:ephone)?|phone|fax|dx|minicom|ff[oô]n)\b[\s.:]{0,3}[(+\dOlI]|\bwww\.\w|\S@\S|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/i;
const body =
  /\b(?:counc[il]l|borough|authority|county|city|trust|police|constabulary|university|nhs|board|cyngor|comhairle|agency|service|executive)\b/i;
const nameOnly =
  /^(?:\p{Lu}[\p{L}'’.-]*|of|and|the|upon|on|in|y|yr|a|&|[·|–-])(?: (?:\p{Lu}[\p{L}'’.-]*|\(\p{Lu}\p{L}*\)|of|and|the|upon|on|in|y|yr|a|&|[·|–-]))*$/u;
/** `COUNCIL RESPONSE`, `Police Headquarters Contacts` head what a letter tells. */
const titles =
  /\b(?:responses?|repl(?:y|ies)|answers?|questions?|requests?|information|contacts?|details?|services? provided)\b/i;
const signsOff = /\b(?:yours|regards|sincerely|faithfully|wishes|thanks|gywir|cofion|signed)\b/i;
const rule = /^[-–—_=~*.·─━\s]{5,}$/;
/** What asks for a name or an address, or leads to one. */
const asksWhere = /\b(?:address|contact\w*|who|whom|whose|name[ds]?|where|write|send|body|bodies|supplier|provider)\b/i;

const stampWord =
  /^(?:DATE )?(?:RECE[IlL1]VED|SCANNED|FILE COPY|POST ?ROOM|MAIL ?ROOM|DATE STAMP|PASSED|CHECKED|FOI TEAM)(?: (?:BY|ON|IN)\b.{0,20})?$/;
const stampDay = /^[\dIlO]{1,2}[ ./-](?:[A-Z][A-Za-z]{2,8}|\d{1,2})[ ./-](?:[\dIlO]{2}){1,2}$/;

/** The last line of a stamp that begins at one: `RECEIVED`, the day, `POST ROOM`. */
function endOfStamp(words: (i: number) => string, first: number): number | undefined {
  if (!stampWord.test(words(first))) return undefined;
  let last = first;
  while (last < first + 3 && (stampWord.test(words(last + 1)) || stampDay.test(words(last + 1)))) last++;
  return last > first ? last : undefined;
}

/** The lines of letterheads and stamps behind the letter's first. */
export function letterheads(text: string, lines: readonly PhysicalLine[]): readonly number[] {
  const found: number[] = [];
  const words = (i: number): string => text.slice(lines[i]?.from, lines[i]?.to);
  let seen = 0;
  let signed = Number.NEGATIVE_INFINITY;
  /** The last line of words, a rule left out. */
  let over: number | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as PhysicalLine;
    if (isBlank(line)) continue;
    const length = line.to - line.from;
    const own = length > 72 ? '' : words(i);
    if (rule.test(own)) continue;
    if (length < 40 && signsOff.test(own)) signed = seen;
    const stamped =
      length < 40 && line.indent >= (lines[over ?? i]?.indent ?? 0) + 8 ? endOfStamp(words, i) : undefined;
    if (stamped !== undefined) {
      for (let k = i; k <= stamped; k++) found.push(k);
      i = stamped;
      continue;
    }
    const last = ++seen > ownHead && seen - signed > tallest && isName(own) ? endOfHead(lines, words, i) : undefined;
    if (
      last === undefined ||
      over === undefined ||
      !isSetApart(own, line.indent - (lines[over]?.indent ?? 0), words(over))
    ) {
      over = i;
      continue;
    }
    for (let k = i; k <= last; k++) if (!isBlank(lines[k] as PhysicalLine)) found.push(k);
    for (const k of [i - 1, last + 1]) if (lines[k] && rule.test(words(k))) found.push(k);
    i = last;
  }
  return found;
}

const isName = (words: string): boolean =>
  words.length > 7 && body.test(words) && nameOnly.test(words) && !titles.test(words);

/** The last line of the head that a name begins, where it tells how to write or to ring. */
function endOfHead(lines: readonly PhysicalLine[], words: (i: number) => string, first: number): number | undefined {
  let last: number | undefined;
  for (let i = first + 1; i < Math.min(lines.length, first + tallest); i++) {
    const line = lines[i] as PhysicalLine;
    const own = words(i);
    if (isBlank(line)) {
      if (last !== undefined) break;
      continue;
    }
    if (own.length > 110 || /[?£;]|\p{Ll}[.]$|^\W{0,2}(?:q\s?)?\d{1,2}[.)]/iu.test(own)) break;
    if (contact.test(own)) last = i;
    else if (last !== undefined && line.indent < 8) break;
  }
  // Something goes on behind it.
  const isInside = last !== undefined && lines.slice(last + 1, last + 4).some((line) => !isBlank(line));
  return isInside ? last : undefined;
}

/** Whether a name stands far in from what is before it, or somewhat so or in capitals where that asks for no address. */
const isSetApart = (name: string, further: number, before: string): boolean =>
  further >= 16 || (!asksWhere.test(before) && (further >= 8 || (name.match(/\p{Ll}/gu)?.length ?? 0) < 2));
