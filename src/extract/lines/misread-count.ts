import { isNext, isStart, type Path, samePath } from './number-path.ts';

// Shapes, as a scan reads `1`, `5`, `10`, `2b`, `Q 2` among their neighbours: `l`, `S.`, `lO`, `2h`, `3α`, `Q Z`, with or without a full stop behind.
// Not: a word (`I enclose`, `Is it`), the letters of a list (`l.` behind `k.`), a number that the count does not miss.

/** What a count may be made of: the words at the start of a line or a cell, and the number that they are read as by themselves. */
export interface Mark {
  readonly words: string;
  readonly path: Path | undefined;
}

/** How a number that a scan misread is written. */
interface Written {
  /** Where what it labels begins. */
  readonly end: number;
  /** `Q`, `Question` stand before it. */
  readonly named: boolean;
  /** A full stop, a colon or a bracket stands beside it. */
  readonly closed: boolean;
}

/** A number that a scan misread. */
export interface Misread extends Written {
  readonly path: Path;
}

const asDigit: Readonly<Record<string, string>> = {
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  O: '0',
  o: '0',
  S: '5',
  s: '5',
  Z: '2',
  z: '2',
  B: '8',
  b: '6',
  G: '6',
  g: '9',
  q: '9',
};
const asLetter: Readonly<Record<string, string>> = { h: 'b', '6': 'b', α: 'a', ɑ: 'a', o: 'a', e: 'c', c: 'e', q: 'g' };

const token = /^(?:(Q(?:uestion)?)\.?\s?)?([(]?)([\dlIi|!OoSsZzBbGgq]{1,3}?)([a-hoqαɑ6]?)([.):]{0,2})(?:\s+|$)/;
/** An unclosed letter before a small one begins a sentence. */
const headsWords = /^["'“‘(]?[\p{Lu}\d£]/u;

interface Reading extends Written {
  /** All that it may stand for. */
  readonly paths: readonly Path[];
}

/** All that a mark may have been, where some of it is no digit; `undefined` for plain numbers and for words. */
function readingOf(words: string): Reading | undefined {
  const match = token.exec(words.slice(0, 24));
  if (!match) return undefined;
  const [{ length: end }, named, open = '', core = '', suffix = '', close = ''] = match;
  // A letter of a list; `Qs 2 to 4`, `Questions`.
  if (/^[bgiq]$/.test(core + suffix) || (named && core.startsWith('s'))) return undefined;
  const closed = open !== '' || close !== '';
  if (!named && !closed && end < words.length && !headsWords.test(words.slice(end))) return undefined;
  const number = (text: string): number => Number(Array.from(text, (char) => asDigit[char] ?? char).join(''));
  const paths: Path[] = [];
  const add = (...path: Path): void => {
    if (Number(path[0]) > 0 && Number(path[0]) < 100) paths.push(path);
  };
  if (suffix === '') add(number(core));
  else {
    for (const letter of [suffix, asLetter[suffix]]) if (letter && /[a-h]/.test(letter)) add(number(core), letter);
    if (asDigit[suffix] ?? /\d/.test(suffix)) add(number(core + suffix));
  }
  return paths.length > 0 ? { paths, end, named: Boolean(named), closed } : undefined;
}

/** How many marks ahead tell whether a number is one. */
const near = 3;

/** For each mark of a count the number that a scan made letters of, where the marks before it and behind it tell so. */
export function misreadCount(marks: readonly Mark[]): readonly (Misread | undefined)[] {
  const readings = marks.map(({ words }) => (mayBeMisread.test(words) ? readingOf(words) : undefined));
  let last: Path | undefined;
  return marks.map(({ words, path }, i) => {
    const behind = marks.slice(i + 1, i + 1 + near);
    const isNumber = typeof path?.[0] === 'number' && !(isFigure.test(words) && again(path, behind));
    if (isNumber && (last ? isNext(last, path) : isStart(path))) {
      last = path;
      return undefined;
    }
    const reading = readings[i];
    const own = reading && missedBy(last, reading, words, behind, readings.slice(i + 1, i + 1 + near));
    if (reading && own) {
      last = own;
      const { end, named, closed } = reading;
      return { path: own, end, named, closed };
    }
    // A number that nothing leads to, nor goes on from, may be a figure.
    if (isNumber && (last === undefined || followed(path, behind))) last = path;
    return undefined;
  });
}

/** The reading of a mark that the count misses behind `last`, where what stands behind the mark goes on from it. */
function missedBy(
  last: Path | undefined,
  { paths, named, closed, end }: Reading,
  words: string,
  behind: readonly Mark[],
  ahead: readonly (Reading | undefined)[],
): Path | undefined {
  return paths.find((one) => {
    const begins = one.length === 1 && one[0] === 1 && (last === undefined || Number(last[0]) > 1);
    // `Q Z` over `Q 3`, where the count begins elsewhere.
    if (!(begins || (last ? isNext(last, one) : named))) return false;
    if (behind.length === 0 && !begins) return closed || named || end >= words.length;
    const next = ahead.some((reading) => reading?.paths.some((other) => isNext(one, other)));
    return next || (begins && last ? isTwo(behind[0]?.path) : followed(one, behind));
  });
}

const isFigure = /^\d+$/;

const followed = (path: Path, behind: readonly Mark[]): boolean =>
  behind.some((other) => other.path !== undefined && isNext(path, other.path));

/** A figure alone, where the number is still to come. */
const again = (path: Path, behind: readonly Mark[]): boolean =>
  behind.some((other) => other.path !== undefined && samePath(path, other.path) && !isFigure.test(other.words));

const isTwo = (path: Path | undefined): boolean => path?.length === 1 && path[0] === 2;

/** How a misread mark begins: most lines do not. */
export const mayBeMisread =
  /^(?:Q(?:uestion)?\.?\s?)?\(?(?:[lIiO|!SsZzBbGgq]|\d{1,2}[a-zA-Zα|])[\dlIi|!OoSsa-hqα6]{0,2}[.):]{0,2}(?:\s|$)/;
