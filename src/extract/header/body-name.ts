import type { Span } from '../../model/span.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { PatternSet } from '../../text/guard/pattern-set.ts';
import { matchesOf } from '../../text/matches.ts';

/** A public body that a text names by words that such bodies have. */
export interface BodyNamed {
  /** As written, white space folded and a leading article dropped. */
  readonly name: string;
  readonly span: Span;
}

// Shapes: `Wexmoor District Council`, `WEXMOOR\nDISTRICT COUNCIL`, `Wexmoor and Ashmere Council`, `London Borough of Fernhill`, `City of Wexmoor Council`,
// `Wexshire Combined Authority`, `Cyngor Sir Dyffryn Gwyn`, `Wexshire Police`, `Wexshire Fire and Rescue Service`, `Ashmere University Hospitals NHS Foundation Trust`,
// `University of Wexmoor`, `Wexmoor National Park Authority`.

/** What tells of a body: a line's own words, of which most lines have none. */
const signs = new PatternSet();

const tail = signs.guard(
  /\b(?:c[o0]unc[il1|][l1|]s?|combined (?:county )?authority|unitary authority|(?:waste(?: disposal)?|fire|port health|transport|conservation|harbour) authority|strategic authority|park authority|(?:fire|rescue) (?:service|authority)|fire brigade|(?:police,? (?:fire )?(?:and|&) crime commissioner)(?! for)|police(?!,? (?:fire )?(?:and|&) crime)|constabulary|nhs (?:foundation )?trust|(?:social care|healthcare) (?:nhs )?trust|health board|care board|ambulance service|university|college(?! (?:of|hospitals?|road|street|lane|green)\b)(?!, [^\n]{0,60}\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)|(?:academ(?:y|ies)|learning|housing) trust|drainage board|housing association|(?:metropolitan|transport) police service|housing executive|transport executive|borough corporation|agency)\b(?! (?:tax|house|housing|leader|chamber)\b)/gi,
);
const opening = signs.guard(
  /\b(?:(?:council of the (?:(?:london|royal|metropolitan|county) )?(?:borough|city|county|district) of|(?:london|royal|metropolitan) borough of)|(?<=^\W{0,3})lb(?: of)?(?= [a-z'’ -]{3,40}\s?$)|(?<=^\W{0,3})borough of(?= [a-z'’ -]{3,40}\s?(?:$|[–—]))|borough council of|county council of|cyngor (?:sir|dinas|bwrdeistref sirol)|comhairle|university of|police service of|police,? (?:fire )?(?:and|&) crime commissioner for|transport for|department (?:for|of)|ministry of)\s/gi,
);

/** Bodies whose names have no word that tells a body. */
const whole = signs.guard(
  /\b(?:(?<=^\W{0,3})education authority(?=\W{0,3}$)|scottish government|police scotland|metropolitan police(?: service)?|british transport police|civil nuclear constabulary|welsh government|llywodraeth cymru|northern ireland assembly|scottish parliament|national archives|national records of scotland|hm revenue (?:and|&) customs|companies house|land registry|office for national statistics|network rail|public health (?:scotland|wales)|healthcare improvement scotland|nhs (?:24|golden jubilee|ayrshire (?:and|&) arran|borders|dumfries (?:and|&) galloway|education for scotland|england|wales|fife|forth valley|grampian|greater glasgow (?:and|&) clyde|highland|lanarkshire|lothian|national services scotland|orkney|shetland|tayside|western isles|blood and transplant))\b/gi,
);

/** How the patterns above begin where they tell of a name: in a capital. Most of a letter's lines say "the council" and name nobody. */
const begins = new RegExp(
  `\\b(?:${'council combined unitary strategic park education fire rescue police constabulary nhs health care ambulance university college housing transport metropolitan borough agency royal london metropolitan county cyngor comhairle department ministry scottish welsh llywodraeth northern national network public companies land office hm'
    .split(' ')
    .map(
      (word) =>
        word.charAt(0).toUpperCase() +
        word.slice(1, 4).replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
    )
    .join(
      '|',
    )}|LB |LB of |Waste (?:Disposal )?Auth|WASTE (?:DISPOSAL )?AUTH|Port Health|PORT HEALTH|C0UN|C0un|Drainage Board|DRAINAGE BOARD|(?:Conservation|Harbour) Auth|(?:Academ(?:y|ies)|Learning) Trust)`,
  'g',
);

const kinds = new Set(
  'county borough district city metropolitan unitary co-operative cooperative town parish community royal london combined mayoral local constituent member municipal and & of the joint nhs foundation university hospital hospitals teaching integrated care health ambulance fire rescue national park police service'.split(
    ' ',
  ),
);
const connecting = new Set('and & of the upon on le in with under by sub next for cum y yr ar a'.split(' '));
const never = new Set(
  "i i’m i'm i’ve i've my your our this that these those a an any every each other no some all if is are was does do did has have had when what which who how where why to from at as dear re by about contact local neighbouring thank foi foia eir request requests response responses responded reference freedom information act annex appendix home council councils authority constituent your/the sent subject date cc copyright page welcome visit pay please use its their his her under within between both either since until name names official title organisation disclosure log notice letter public sector each respective former new question questions answer answers number contract contracts agreement partnership costs spend payments outcome".split(
    ' ',
  ),
);

/** `COUNClL`, in a scan. */
const misreadCouncil = /^c[o0]unc[l1|i][l1|]s?$/;

/** "Ashmere, Wexmoor and Poole": commas join places where an "and" follows; "Legal Services, Ashmere" are two things. */
const lists = /\s(?:and|&)\s/i;

/** `Chief Fire Officer, Wexshire Fire and Rescue Service`: who holds an office, and of what. */
const offices = new Set('officer manager director executive constable clerk secretary solicitor team unit'.split(' '));

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*|&/gu;
/** `Q1. Agency spend` numbers a question, and names no agency. */
const isNameWord = (word: string): boolean =>
  (/^\p{Lu}/u.test(word) && !/\d{3}|^[A-Z]\d+\.?$/.test(word)) || word === '&';
const reach = 110;

interface Piece {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function piecesOf(text: string, from: number, to: number): Piece[] {
  return matchesOf(text.slice(from, to), wordPattern).map(({ 0: word, index }) => ({
    word,
    start: from + index,
    end: from + index + word.length,
  }));
}

// Between the words of a name stand spaces, a comma of a list of places, or the end of a short line above.
const parts = (between: string): boolean => !/^(?: |, |\n| \n|\n )$/.test(between);

/** The name that ends with the council-words at `at`; absent where no place's name stands before them. */
function nameBefore(text: string, at: number, end: number): Span | undefined {
  const from = Math.max(0, at - reach);
  const pieces = piecesOf(text, from, at);
  let start = at;
  let placed = false;
  let breaks = 0;
  for (let i = pieces.length - 1; i >= 0 && i >= pieces.length - 9; i--) {
    const piece = pieces[i];
    if (!piece || (piece.start === from && from > 0)) break;
    const gap = text.slice(piece.end, pieces[i + 1]?.start ?? at);
    const lower = piece.word.toLowerCase();
    // `New Forest`, and no `new` council.
    if (parts(gap) || (never.has(lower) && piece.word !== 'New') || misreadCouncil.test(lower)) break;
    if (gap.includes('\n')) {
      // A line that begins with "and" goes on with the one above.
      const goesOn = connecting.has((pieces[i + 1]?.word ?? '').toLowerCase());
      if ((placed && !goesOn) || ++breaks > 2) break;
    } else if (
      gap === ', ' &&
      !connecting.has(lower) &&
      (offices.has(lower) || !(placed && lists.test(text.slice(piece.end, at))))
    )
      break;
    // "Information Officer for the Council" is nobody's name.
    if (lower === 'the' && i === pieces.length - 1) break;
    if (!connecting.has(lower) && !isNameWord(piece.word)) break;
    if (!connecting.has(lower) || lower === '&') {
      start = piece.start;
      if (!kinds.has(lower)) placed = true;
    }
  }
  // `Wexlink, the Wexshire Passenger Transport Executive`: two names.
  const whole = text.slice(start, at);
  const begun = whole
    .slice(Math.max(0, whole.lastIndexOf(', the ') + 6 * Number(whole.includes(', the '))))
    .replace(/^(?:and|&)\s+/i, '');
  return placed && start < at ? [at - begun.length, end] : undefined;
}

/** The place's name that follows `London Borough of` and its like. */
function nameAfter(text: string, start: number, at: number): Span | undefined {
  let end = at;
  let last = at;
  for (const piece of piecesOf(text, at, Math.min(text.length, at + 60)).slice(0, 6)) {
    if (piece.start !== last && text.slice(last, piece.start) !== ' ') break;
    const lower = piece.word.toLowerCase();
    if (connecting.has(lower)) {
      last = piece.end;
      continue;
    }
    if (!isNameWord(piece.word) || (never.has(lower) && piece.word !== 'New')) break;
    end = piece.end - (/[.'’-]$/.test(piece.word) ? 1 : 0);
    last = piece.end;
  }
  return end > at ? [start, end] : undefined;
}

const named = (text: string, span: Span): BodyNamed => ({
  name: foldSpaces(text.slice(...span)).replace(/^the /i, ''),
  span,
});

/** `Wexmoor CouncilFreedom of Information request`: a page's fields without what parted them; the name ends where the next word begins. */
const glued = /(?:Council|Authority|Constabulary|Police)(?:[A-Z][a-z]{2}|FOI\b|EIR\b)/;
const gluedWord = /[A-Z](?=[a-z]{2}|OI\b|IR\b)(?<=(?:Council|Authority|Constabulary|Police)[A-Z])/g;

/** Each public body named in a text by its own words, whether or not our list knows it, in order. */
export function findBodies(text: string): BodyNamed[] {
  const spans: Span[] = [];
  begins.lastIndex = 0;
  for (let begun = begins.exec(text); begun !== null; begun = begins.exec(text)) {
    const from = text.lastIndexOf('\n', begun.index) + 1;
    const end = text.indexOf('\n', from) + 1 || text.length;
    const words = text.slice(from, end);
    const line = signs.read(glued.test(words) ? words.replace(gluedWord, ' ') : words);
    for (const { 0: sign, index } of tail.matchesRead(line)) {
      const at = from + index;
      const span = isNameWord(sign) ? nameBefore(text, at, at + sign.length) : undefined;
      if (span) spans.push(span);
    }
    for (const { 0: sign, index } of opening.matchesRead(line)) {
      const at = from + index;
      const span = isNameWord(sign) ? nameAfter(text, at, at + sign.length) : undefined;
      if (span) spans.push(span);
    }
    for (const { 0: name, index } of whole.matchesRead(line))
      if (isNameWord(name)) spans.push([from + index, from + index + name.length]);
    begins.lastIndex = end;
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const found: BodyNamed[] = [];
  for (const span of spans) if (span[0] >= (found.at(-1)?.span[1] ?? 0)) found.push(named(text, span));
  return found;
}

const small = new Set('of and upon on the le in with under by next for cum y a'.split(' '));

/** A name in capitals as a person writes it: `CWM TAWEL COUNTY BOROUGH COUNCIL` is `Cwm Tawel County Borough Council`. */
export function inTitleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])([\p{L}][\p{L}'’]*)/gu, (_, gap: string, word: string) =>
      gap !== '' && small.has(word)
        ? `${gap}${word}`
        : `${gap}${word === 'nhs' ? 'NHS' : word.charAt(0).toUpperCase() + word.slice(1)}`,
    );
}
