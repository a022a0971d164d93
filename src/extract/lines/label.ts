import { remembered } from '../../text/remembered.ts';
import { isRoman, type Path } from './number-path.ts';

/**
 * The label at the start of a line or a cell: `1.`, `1)`, `(1)`, `Q1`, `Q 1:`, `Question 1`, `1.10`, `1.10 i.`, `4a`, `4(a)(ii)`,
 * `(b)`, `ii.`, `A1:`, `A.3`, `Answer -`, `Response:`, `Council response`, `2.1 to 2.9:`, `Q3-5`, `1, 2 and 4:`.
 */
export interface Label {
  /** `bare` where it says neither question nor answer. */
  readonly role: 'question' | 'answer' | 'bare';
  /** None for a word alone (`Answer:`); several where it speaks for several questions. */
  readonly paths: readonly Path[];
  /** Where what it labels begins. */
  readonly end: number;
  /** `firm`: says what it is in words; `plain`: closed by a full stop or a bracket; `weak`: nothing but a number before a word. */
  readonly strength: 'firm' | 'plain' | 'weak';
}

const questionWord =
  /^(?:(?:foi|eir|your|the)\s+)?(?:questions?|cwestiwn|ques|qu|q)(?:(?![a-z])|(?=[Il|]\d?\s?[.:)]))\s*\.?\s*(?:no\.?\s|number\s|rhif\s)?\s*/i;
const itemWord = /^(?:(?:your\s+)?request|part|item|point|query|section)\s+(?=\(?[\dIl])/i;
const answerWord =
  /^(?:(?:the\s+)?(?:[A-Z][\w&'’.-]{0,30}\s+){0,4}(?:council|authority|combined authority|borough|trust)(?:['’]?s)?\s+|our\s+|my\s+|foi\s+|the\s+)?(?:answers?|responses?|reply|replies|ateb|ymateb|ans|comments?)(?![a-z])\s*(?:(?:to|for)\s+)?(?:(?:questions?|q|number|no\.?)\s*)?/i;
const answerPhrase =
  /^(?:in (?:answer|response|reply|relation|respect|regards?) to|regarding|concerning|turning to|with (?:regard|reference|respect) to|as (?:to|for|regards)|for|on|re)\s+(?:your\s+|the\s+)?(?:(?:questions?|q|points?|parts?|items?)\s*(?:numbers?\s+|no\.?\s+)?(?=\d|\(?[a-z]\))|(?=\(?(?:\d{1,2}|[a-z])\)))/i;
const answerLetter = /^(?:A|R)(?=\s?[\d.:)(–-])\s?\.?\s*/;
const months = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?,?(?:\s+(?:19|20)\d\d|\s+at\b|$)/i;
const streetWords =
  /^(?:[A-Z][a-z]+\s){1,3}(?:Street|Road|Lane|Avenue|House|Square|Place|Way|Drive|Court|Close|Gardens|Floor|Building)\b/;
const wordNumbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

interface Found {
  readonly path: Path;
  readonly end: number;
  readonly bracketed: boolean;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isLetter = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
const misread: Readonly<Record<string, string>> = { I: '1', l: '1', '|': '1', O: '0', o: '0' };

/** Digits at `i`, at most three; in a scan `I`, `l` and `O` among true digits count as 1 and 0. */
function digitsAt(text: string, i: number, named = false): [value: number, end: number] | undefined {
  let digits = '';
  // Behind `Q` or `Question` a stroke alone is a 1.
  let real = named && /^[Il|](?![A-Za-z])/.test(text.slice(i, i + 2));
  let end = i;
  while (end - i < 4) {
    const char = text[end] ?? '';
    if (isDigit(char)) {
      digits += char;
      real = true;
    } else if (misread[char] && (isDigit(text[end + 1]) || (real && !isLetter(text[end + 1])))) digits += misread[char];
    else break;
    end++;
  }
  if (!real || digits.length > 3 || (digits.length > 1 && digits[0] === '0' && digits.length > 2)) return undefined;
  return [Number(digits), end];
}

/** A letter or a small Roman number at `i`, alone. */
function letterAt(text: string, i: number): [value: string, end: number] | undefined {
  let end = i;
  while (end - i < 5 && isLetter(text[end])) end++;
  const word = text.slice(i, end).toLowerCase();
  if (word.length === 1 || (word.length > 0 && word.length < 5 && isRoman(word) && text.slice(i, end) !== 'I'))
    return [word, end];
  return undefined;
}

/** A number such as `1.10`, `4a`, `4(a)(ii)`, `(3)`, `[12]`. */
function numberAt(text: string, start: number, named = false): Found | undefined {
  let i = start;
  const open = text[i] === '(' || text[i] === '[' ? text[i] : '';
  if (open) i++;
  const first = digitsAt(text, i, named);
  if (!first) return undefined;
  const path: (number | string)[] = [first[0]];
  i = first[1];
  while (path.length < 4 && text[i] === '.' && isDigit(text[i + 1])) {
    const next = digitsAt(text, i + 1);
    if (!next) return undefined;
    path.push(next[0]);
    i = next[1];
  }
  if (
    isDigit(text[i]) ||
    ((text[i] === ',' || text[i] === '/') && isDigit(text[i + 1])) ||
    text[i] === '%' ||
    text[i] === '/'
  )
    return undefined;
  if (open && (text[i] === ')' || text[i] === ']')) return { path, end: i + 1, bracketed: true };
  // Suffixes: 4a, 4ii, 4(a), 4 (a)(ii), 4.a
  const direct = letterAt(text, i);
  if (direct && !isLetter(text[direct[1]]) && !isDigit(text[direct[1]])) {
    path.push(direct[0]);
    i = direct[1];
    const inner = letterAt(text, i + 1);
    if (text[i] === '.' && inner && inner[1] - i < 6 && text[inner[1]] === ')') {
      path.push(inner[0]);
      i = inner[1];
    }
  } else if (text[i] === '.') {
    const after = letterAt(text, i + 1);
    if (after && /^[\s).:]?$/.test(text[after[1]] ?? '')) {
      path.push(after[0]);
      i = after[1];
    }
  }
  for (let more = 0; more < 2; more++) {
    const at = text[i] === ' ' ? i + 1 : i;
    if (text[at] !== '(') break;
    const inner = letterAt(text, at + 1);
    if (!inner || text[inner[1]] !== ')') break;
    path.push(inner[0]);
    i = inner[1] + 1;
  }
  if (open) {
    if (text[i] !== ')' && text[i] !== ']') return undefined;
    i++;
  }
  return { path, end: i, bracketed: Boolean(open) || text[i - 1] === ')' };
}

/** A letter's label: `(a)`, `a)`, `a.`, `ii)`; a capital without a bracket needs more than a full stop after it. */
function letterLabelAt(text: string, start: number): Found | undefined {
  const open = text[start] === '(' || text[start] === '[';
  const letter = letterAt(text, open ? start + 1 : start);
  if (!letter) return undefined;
  const [name, end] = letter;
  const close = text[end];
  const after = text[end + 1];
  if (open) return close === ')' || close === ']' ? { path: [name], end: end + 1, bracketed: true } : undefined;
  const capital = text[start] !== text[start]?.toLowerCase();
  if (close === ')') return { path: [name], end: end + 1, bracketed: true };
  if (
    close === '.' &&
    (after === undefined || after === ' ') &&
    text[end + 3] !== '.' &&
    !(capital && /^[A-Z][a-z]+(?:\s|$)/.test(text.slice(end + 2, end + 20)) && name.length === 1 && false)
  )
    return { path: [name], end: end + 1, bracketed: false };
  return undefined;
}

const connector = /^\s*(to|-|–|—|,\s*and|,|and|&|\+|through)\s*(?:questions?\s*|q\s?)?/i;

/** `2.1 to 2.9`, `3-5`, `1, 2 and 4`: the numbers after the first, and where they end. */
function restOfList(text: string, first: Found): { paths: Path[]; end: number } {
  const paths: Path[] = [first.path];
  let end = first.end;
  for (let more = 0; more < 40; more++) {
    const match = connector.exec(text.slice(end, end + 30));
    if (!match) break;
    const at = end + match[0].length;
    const next =
      numberAt(text, at) ?? (/and|&|,|to|-|–/.test(match[1] ?? '') ? letterAfter(text, at, paths.at(-1)) : undefined);
    if (!next) break;
    if (/^(?:to|-|–|—|through)$/i.test(match[1] ?? '')) {
      const range = rangeOf(paths.at(-1) ?? [], next.path);
      if (range.length === 0) break;
      paths.push(...range);
    } else paths.push(next.path);
    end = next.end;
  }
  return { paths, end };
}

/** In `4a and b` the second is 4b. */
function letterAfter(text: string, at: number, before: Path | undefined): Found | undefined {
  if (!before || typeof before.at(-1) !== 'string') return undefined;
  const letter = letterAt(text, at);
  if (!letter || isLetter(text[letter[1]])) return undefined;
  return { path: [...before.slice(0, -1), letter[0]], end: letter[1], bracketed: false };
}

function rangeOf(from: Path, to: Path): Path[] {
  const last = from.length - 1;
  const a = from[last];
  const b = to[to.length - 1];
  const stem = from.slice(0, last);
  if (to.length > 1 && (to.length !== from.length || stem.some((part, i) => part !== to[i]))) return [];
  const paths: Path[] = [];
  if (typeof a === 'number' && typeof b === 'number') {
    if (b <= a || b - a > 80) return [];
    for (let n = a + 1; n <= b; n++) paths.push([...stem, n]);
  } else if (typeof a === 'string' && typeof b === 'string' && a.length === 1 && b.length === 1) {
    for (let n = a.charCodeAt(0) + 1; n <= b.charCodeAt(0); n++) paths.push([...stem, String.fromCharCode(n)]);
  }
  return paths;
}

const afterLabel = /^(?:\s*[.:)\]]|\s+[-–—](?=\s|$)|[-–—](?=\s))*\s*/;

/** Reads the label at the start of a text; `undefined` where it begins with none. Whether a bare number really is one, its neighbours tell. */
export function readLabel(text: string): Label | undefined {
  // A question that is quoted whole: `"1. Does the council ...?"`.
  if (/^["“‘']\(?(?:\d|Q)/.test(text)) {
    const label = readLabel(text.slice(1));
    return label && { ...label, end: label.end + 1 };
  }
  const code = text.charCodeAt(0);
  // Only a letter, a digit or a bracket begins a label.
  if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 122) || code === 40)) return undefined;
  return labelIn(text.length > 140 ? text.slice(0, 140) : text);
}

const labelIn = remembered((head) => wordLabel(head) ?? bareLabel(head));

function wordLabel(head: string): Label | undefined {
  const phrase = answerPhrase.exec(head);
  const answer = phrase ?? answerWord.exec(head) ?? answerLetter.exec(head);
  const question = answer ? null : (questionWord.exec(head) ?? itemWord.exec(head));
  const match = answer ?? question;
  if (!match) return undefined;
  const role = answer ? 'answer' : 'question';
  const letterOnly = match[0].trim().length < 3;
  const at = match[0].length;
  const rest = head.slice(at);
  const spelt = /^[a-z]+/i.exec(rest)?.[0].toLowerCase() ?? '';
  const word = wordNumbers.indexOf(spelt);
  const first =
    word >= 0
      ? { path: [word + 1], end: at + spelt.length, bracketed: false }
      : (numberAt(head, at, true) ?? (phrase ? letterLabelAt(head, at) : undefined));
  if (first) {
    const list = restOfList(head, first);
    const tail = head.slice(list.end);
    // A date: `Response 01-12-2016`.
    if (/^[-/.]\d/.test(tail)) return undefined;
    if (phrase) {
      const comma = /^\)?\s*[,:;–—-]\s*/.exec(tail);
      return comma
        ? { role: 'answer', paths: list.paths, end: list.end + comma[0].length, strength: 'firm' }
        : undefined;
    }
    const closed =
      /^\s*(?:[.:)\]–—-]|$)/.test(tail) ||
      (letterOnly && at < 3 && /^\s+(?!(?:19|20)\d\d\b|\d\d[/-]\d\d\b)\d/.test(tail));
    // "Response 5 of 7", "Answers 3 questions": a number that nothing closes belongs to what follows an answer's word.
    const following =
      /^\s+(?:\(|["'“‘]?[A-Z])/.test(tail) || (letterOnly && at < 3 && /^\s+(?:[£<~]|[a-z])/.test(tail));
    if (closed || following) {
      if (!closed && !letterOnly && role === 'answer') return undefined;
      const sub = closed && list.paths.length === 1 ? subLabel(head, list.end) : undefined;
      if (sub)
        return { role, paths: [[...first.path, ...sub.path]], end: sub.end + endOf(head, sub.end), strength: 'firm' };
      return { role, paths: list.paths, end: list.end + endOf(head, list.end), strength: 'firm' };
    }
    if (letterOnly) return undefined;
  }
  const closes = /^\s*(?:[:–—-]|\.(?=\s|$)|$)/.test(rest);
  const bareWord = letterOnly ? /^[:)]|^\s*[-–—]\s/.test(rest) : closes;
  if (!bareWord || (letterOnly && /^\s*$/.test(rest))) return undefined;
  return { role, paths: [], end: at + endOf(head, at), strength: 'firm' };
}

const endOf = (head: string, at: number): number => afterLabel.exec(head.slice(at))?.[0].length ?? 0;

const unitWord =
  /^(?:%|(?:m|k|bn|million|billion|thousand|hundred|per|percent|p|pa|FTE|hours?|days?|weeks?|months?|years?|minutes?|seconds?|miles?|km|sq|hectares?|square|fte|full|times|x|calls?|staff|people|users?|visits?|visitors|working|stars?|out of|to|and|or|of)\b)/;

/** A part's label right behind a number's: `1.10 i.`, `4. (a)`. */
function subLabel(head: string, at: number): Found | undefined {
  const gap = endOf(head, at);
  const found = letterLabelAt(head, at + gap);
  if (!found || head[at + gap] !== head[at + gap]?.toLowerCase()) return undefined;
  return runsOn(head, found) ? undefined : found;
}

const furtherLetter = /^\s*(?:(?:&|and|,|\+)|(-|–|to))\s*\(?([a-z])\)/i;

/** The letters that one answer speaks for: `1. a) & b) See above`; none where they are a whole range (`1. a)-e) Not held` answers 1). */
function lettersBehind(head: string, { path, end }: Found): { letters: string[]; end: number } {
  let letters = path.map(String);
  let behind = end;
  for (let more = 0; more < 10; more++) {
    const match = furtherLetter.exec(head.slice(behind, behind + 20));
    const letter = match?.[2]?.toLowerCase();
    if (!match || !letter || letter <= (letters.at(-1) ?? '')) break;
    behind += match[0].length;
    if (match[1]) return { letters: [], end: behind };
    letters = [...letters, letter];
  }
  return { letters, end: behind };
}

/** `2. (a) 21,300 (b) 255,600` answers one question in two breaths. */
function runsOn(head: string, { path, end }: Found): boolean {
  const name = String(path[0]);
  const next = name === 'i' ? 'ii' : String.fromCharCode(name.charCodeAt(0) + 1);
  const rest = head.slice(end);
  if (furtherLetter.test(rest)) return false;
  const at = rest.indexOf(`${next})`);
  return at > 0 && /[\s(]/.test(rest[at - 1] ?? '');
}

/** A question of a lettered section: `B1.`, `C 12:`. (`A1` may be an answer's: the other labels of the letter tell.) */
const sectionLabel = /^([B-HJKMNPT-Z]\.?)\s?(\d{1,2})(?:[.:)]|\s(?=\S)|$)/;

function bareLabel(head: string): Label | undefined {
  const section = sectionLabel.exec(head);
  if (section) {
    const at = section[0].length;
    return {
      role: 'bare',
      paths: [[section[1] ?? '', Number(section[2])]],
      end: at + endOf(head, at),
      strength: 'plain',
    };
  }
  const number = numberAt(head, 0);
  const letter = number ? undefined : letterLabelAt(head, 0);
  if (letter)
    return runsOn(head, letter)
      ? undefined
      : { role: 'bare', paths: [letter.path], end: letter.end + endOf(head, letter.end), strength: 'plain' };
  if (!number) return undefined;
  const list = restOfList(head, number);
  if (list.paths.length > 1) {
    const tail = head.slice(list.end);
    const isRange = list.paths.length > 2 && (number.path.length > 1 || /^\s*$/.test(tail));
    if (/^\s*[:)]|^\.(?=\s|$)|^\s+[–—-]\s+\D/.test(tail) || (isRange && /^(?:\s+["'“‘(]?\p{Lu}|$)/u.test(tail)))
      return { role: 'bare', paths: list.paths, end: list.end + endOf(head, list.end), strength: 'plain' };
  }
  const tail = head.slice(number.end);
  const closed = /^\s?(?:[.):\]]|[-–—](?=\s))/.test(tail) || number.bracketed;
  const rest = tail.replace(afterLabel, '');
  const end = head.length - rest.length;
  if (closed) {
    // "10 - 12 months", "12: 30", "3. 5": a number that goes on is no label; `1a – 27` cannot be more of the number.
    if (/^\s?[-–—:]\s*\d/.test(tail) && !/^[a-h]$/.test(String(number.path.at(-1)))) return undefined;
    const sub = subLabel(head, number.end);
    if (sub) {
      const { letters, end: behind } = lettersBehind(head, sub);
      const paths = letters.length > 0 ? letters.map((letter) => [...number.path, letter]) : [number.path];
      return { role: 'bare', paths, end: behind + endOf(head, behind), strength: 'plain' };
    }
    return { role: 'bare', paths: [number.path], end, strength: 'plain' };
  }
  if (tail === '') return { role: 'bare', paths: [number.path], end: head.length, strength: 'weak' };
  if (!/^\s/.test(tail)) return undefined;
  const sub = number.path.length > 0 && /^\s(?:\(|[a-z]{1,4}[.)])/.test(tail) ? subLabel(head, number.end) : undefined;
  if (sub)
    return {
      role: 'bare',
      paths: [[...number.path, ...sub.path]],
      end: sub.end + endOf(head, sub.end),
      strength: 'plain',
    };
  // `3 Market Place` is a house; `3.9 Market Place` is not.
  if (months.test(rest) || (number.path.length < 2 && streetWords.test(rest))) return undefined;
  // A figure may stand behind a number with a point in it (`2.1 £871,400`), only words and money behind a bare one.
  if (unitWord.test(rest) || (number.path.length < 2 && !/^["'“‘(]?[\p{L}£]/u.test(rest))) return undefined;
  return { role: 'bare', paths: [number.path], end, strength: 'weak' };
}

/** Reads a cell that holds nothing but a label (a table's first column), as scans write it: `I` is 1, `I 2a` is 12a, `l0` is 10. */
export const readLabelCell = (text: string): Label | undefined => (text.length > 24 ? undefined : labelCell(text));

const labelCell = remembered((text): Label | undefined => {
  const label = readLabel(text);
  if (label && label.end >= text.length && label.paths.length > 0 && label.strength !== 'weak') return label;
  const mended = text
    .replace(/[[\]]/g, '')
    .replace(/^S(?=[a-z]?[.):]?$)/, '5')
    .replace(/^([QA]?)\s*([Il|])\s*(?=[\dIl|Oo]|[a-z]?[.):]?$)/, '$11')
    .replace(/(?<=\d)[Il|](?=[\d.):a-z]|$)/g, '1')
    .replace(/(?<=\d)[Oo](?=[\d.):]|$)/g, '0')
    .replace(/^(\d) (?=\d)/, '$1');
  const again = readLabel(mended);
  if (again && again.end >= mended.length && again.paths.length > 0) return { ...again, end: text.length };
  return undefined;
});
