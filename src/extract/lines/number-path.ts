/** A question's number in its parts: `4(a)(ii)` is `[4, 'a', 'ii']`, `3.10` is `[3, 10]`, a lone `(b)` is `['b']`. */
export type Path = readonly (number | string)[];

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The number as a person reads it: `3.1`, `12a`, `4aii`. */
export function nameOf(path: Path): string {
  if (path.length === 1) return String(path[0]);
  let name = '';
  let digit = false;
  for (const part of path) {
    name += digit && typeof part === 'number' ? `.${part}` : part;
    digit = typeof part === 'number' || (part !== '' ? isDigit(part.charCodeAt(part.length - 1)) : digit);
  }
  return name;
}

/** Small Roman numbers, from one on. */
export const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

export const isRoman = (text: string): boolean => romans.includes(text);

/** The small Roman number behind one; `undefined` behind the last that is counted with. */
export const nextRoman = (text: string): string | undefined => romans[romans.indexOf(text) + 1];

function follows(before: number | string, after: number | string): boolean {
  if (typeof before === 'number' || typeof after === 'number')
    return typeof before === typeof after && Number(before) + 1 === after;
  if (/^[A-Z]\.?$/.test(before) && /^[A-Z]\.?$/.test(after)) return before.charCodeAt(0) + 1 === after.charCodeAt(0);
  if (before.length === 1 && after.length === 1 && before.charCodeAt(0) + 1 === after.charCodeAt(0)) return true;
  const roman = romans.indexOf(before);
  return roman >= 0 && romans[roman + 1] === after;
}

const isFirst = (part: number | string | undefined): boolean => part === 1 || part === 'a' || part === 'i';

/** Whether a person counting on from one number comes to the other: 1 to 2, 3 to 3a, 3b to 4, 1.9 to 1.10, 1.41 to 2.1. */
export function isNext(before: Path, after: Path): boolean {
  let k = 0;
  while (k < before.length && k < after.length && before[k] === after[k]) k++;
  const next = after[k];
  if (next === undefined) return false;
  const previous = before[k];
  if (previous !== undefined) {
    if (!follows(previous, next)) return false;
    k++;
  }
  for (; k < after.length; k++) if (!isFirst(after[k])) return false;
  return true;
}

/** Whether counting may begin with this number. */
export const isStart = (path: Path): boolean => path.length > 0 && path.slice(path.length > 1 ? 1 : 0).every(isFirst);

/** Whether both are numbers, and a person reads them alike. */
export const sameName = (a: Path | undefined, b: Path | undefined): boolean =>
  a !== undefined && b !== undefined && nameOf(a) === nameOf(b);

/** Whether a number is of a part, or a part's part, of what the other numbers. */
export const isUnder = (parent: Path, child: Path): boolean =>
  child.length > parent.length && parent.every((part, i) => child[i] === part);

/** Less than zero where `a` comes before `b`. Numbers come before letters. */
export function compare(a: Path, b: Path): number {
  for (let k = 0; k < Math.max(a.length, b.length); k++) {
    const x = a[k];
    const y = b[k];
    if (x === y) continue;
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    if (typeof x === 'number') return -1;
    if (typeof y === 'number') return 1;
    const order = romans.indexOf(x) - romans.indexOf(y);
    if (x.length > 1 || y.length > 1) return romans.includes(x) && romans.includes(y) ? order : x < y ? -1 : 1;
    return x < y ? -1 : 1;
  }
  return 0;
}

export const samePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((part, k) => part === b[k]);
