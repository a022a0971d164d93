import { isRoman, type Path } from './number-path.ts';

/** A number or letter found in a text. */
export interface Found {
  readonly path: Path;
  readonly end: number;
  readonly bracketed: boolean;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
export const isLetter = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'));
const misread: Readonly<Record<string, string>> = { I: '1', l: '1', '|': '1', O: '0', o: '0' };

const startsNumber = (text: string, i: number): boolean =>
  isDigit(text[i]) || (misread[text[i] ?? ''] !== undefined && isDigit(text[i + 1]));

/** Digits at `i`, at most three; in a scan `I`, `l` and `O` among true digits count as 1 and 0. */
function digitsAt(text: string, i: number, named = false): [value: number, end: number] | undefined {
  let digits = '';
  // Behind `Q` or `Question` a stroke alone is a 1, and so is one before a point and a number: `I.7`.
  const stroke = misread[text[i] ?? ''] === '1';
  let real = stroke && ((named && !isLetter(text[i + 1])) || (text[i + 1] === '.' && startsNumber(text, i + 2)));
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
export function letterAt(text: string, i: number): [value: string, end: number] | undefined {
  let end = i;
  while (end - i < 5 && isLetter(text[end])) end++;
  const word = text.slice(i, end).toLowerCase();
  if (word.length === 1 || (word.length > 0 && word.length < 5 && isRoman(word) && text.slice(i, end) !== 'I'))
    return [word, end];
  return undefined;
}

/** The number behind a stroke. */
export const pairBehind = (text: string): number =>
  Number(/^\s?\/\s?(?:[qa]\s?)?(\d{1,2})(?![\d/])/i.exec(text)?.[1] ?? Number.NaN);

/** A number such as `1.10`, `4a`, `4(a)(ii)`, `(3)`, `[12]`. */
export function numberAt(text: string, start: number, named = false): Found | undefined {
  let i = start;
  const open = text[i] === '(' || text[i] === '[' ? text[i] : '';
  if (open) i++;
  const first = digitsAt(text, i, named);
  if (!first) return undefined;
  const path: (number | string)[] = [first[0]];
  i = first[1];
  while (path.length < 4 && text[i] === '.' && startsNumber(text, i + 1)) {
    const next = digitsAt(text, i + 1);
    if (!next) return undefined;
    path.push(next[0]);
    i = next[1];
  }
  // `Q3/4`, `A3/A4` name two.
  const isPair = text[i] === '/' && named && pairBehind(text.slice(i, i + 8)) === first[0] + 1;
  if (isDigit(text[i]) || (text[i] === ',' && isDigit(text[i + 1])) || text[i] === '%' || (text[i] === '/' && !isPair))
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
  } else if (text[i] === '.' && /[Il|]/.test(text[i + 1] ?? '') && !isLetter(text[i + 2])) {
    // `8.I` and `8.l` of a scan are 8.1: a part that a capital names has others beside it, a twelfth has no point before it.
    path.push(1);
    i += 2;
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
export function letterLabelAt(text: string, start: number): Found | undefined {
  const open = text[start] === '(' || text[start] === '[';
  // `[x]` is a box that is ticked.
  if (text[start] === '[' && /^\[x\]/i.test(text.slice(start, start + 3))) return undefined;
  const letter = letterAt(text, open ? start + 1 : start);
  if (!letter) return undefined;
  const [name, end] = letter;
  const close = text[end];
  const after = text[end + 1];
  if (open) return close === ')' || close === ']' ? { path: [name], end: end + 1, bracketed: true } : undefined;
  if (close === ')') return { path: [name], end: end + 1, bracketed: true };
  if (close === '.' && after === ')') return { path: [name], end: end + 2, bracketed: true };
  if (close === '.' && (after === undefined || after === ' ') && (text[end + 3] !== '.' || isDigit(text[end + 2])))
    return { path: [name], end: end + 1, bracketed: false };
  return undefined;
}
