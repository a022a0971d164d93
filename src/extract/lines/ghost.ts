import { remembered } from '../../text/remembered.ts';
import { folded, isLike } from './likeness.ts';

const asDigits = (text: string): string =>
  text
    .replace(/[Zz](?=[\dOoIl|][\dOoIl|,])/g, '2')
    .replace(/[Il|]/g, '1')
    .replace(/[Oo]/g, '0');

/** Letters that a scan takes for one another, as one of them; digits stay as they are. */
const asOneLetter = remembered((text): string =>
  text
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('d', 'cl')
    .replace(/[ce]/g, 'c')
    .replace(/[il|!j]/g, 'l'),
);

/** A word badly read loses its vowels: `rcsldcnts` under `residents`. */
const vowels = (text: string): number => text.match(/[aeiou]/gi)?.length ?? 0;

/** A word that no one writes: letters among digits (`I31,000`, `appr0x`). */
const isBroken = (word: string): boolean =>
  /^[IlO|]\d[\dOoIl,.]*$/.test(word) ||
  (/\d/.test(word) &&
    /[A-Za-z]/.test(word) &&
    !/^[£(]?\d[\d,.]*(?:k|m|bn|p|st|nd|rd|th|pa|am|pm|x|%)?[).,;:]?$/i.test(word) &&
    !/^[A-Z]{1,5}[-/]?\d/.test(word));

/**
 * Whether a line is a scan's ghost of its neighbour: the same words once more, badly read. Lines of a list are alike too, but theirs are
 * whole words; a ghost has broken ones, and its figures are its neighbour's.
 */
export function isGhostOf(line: string, neighbour: string): boolean {
  if (line === neighbour || line.length < 3 || neighbour.length < 3) return false;
  if (isSameFigure(line, neighbour)) return flawsIn(line) > flawsIn(neighbour);
  if (line.length < 4 || neighbour.length < 4) return false;
  // `Firrnstep` under `Firmstep`, `Thls ls rccordcd` under `This is recorded`: other letters that look the same.
  if (Math.abs(line.length - neighbour.length) < 8 && asOneLetter(line) === asOneLetter(neighbour))
    return line.toLowerCase() !== neighbour.toLowerCase() && vowels(line) <= vowels(neighbour);
  // The same, cut off before its end.
  if (line.length > 20 && line.length < neighbour.length) {
    const whole = asOneLetter(neighbour);
    const part = asOneLetter(line);
    if (whole.startsWith(part) && !neighbour.toLowerCase().startsWith(line.toLowerCase())) return true;
  }
  // Nearly every line is let go here: none of its words is broken.
  if (!/\d/.test(line) || !line.split(' ').some((word) => isBroken(word) || /^[(?E]\d/.test(word))) return false;
  // `2 2,74O for prin` under `£22,740 for printing`: cut off, its figure parted or its pound sign lost.
  if (line.length > 5 && line.length < neighbour.length && closed(neighbour).startsWith(closed(line))) return true;
  const mine = asDigits(line).toLowerCase();
  const theirs = asDigits(neighbour).toLowerCase();
  if (!isLike(mine, theirs, 0.55)) return false;
  const words = line.split(' ');
  const others = neighbour.split(' ');
  if (figuresOf(mine) !== figuresOf(theirs)) return false;
  const known = new Set(others);
  const strange = words.filter((word) => !known.has(word));
  const lostPound = (word: string): boolean => /^[(?E]\d/.test(word) && known.has(`£${asDigits(word.slice(1))}`);
  const broken = strange.filter((word) => isBroken(word) || lostPound(word)).length;
  const garbled = strange.filter((word) => others.some((other) => isGarbled(folded(word), folded(other)))).length;
  const isWorse = broken > others.filter(isBroken).length || lettersInBroken(words) > lettersInBroken(others);
  return broken > 0 && isWorse && broken + garbled >= strange.length;
}

/** How many letters stand for digits, the ghost's more than its neighbour's. */
const lettersInBroken = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (isBroken(word) ? (word.match(/\p{L}/gu)?.length ?? 0) : 0), 0);

const figure = /^[£(E?]?\s?[\dOoIl|][\dOoIl|gqsSBZ,.]*[\dOoIl|gqsSBZ](?: ?[.,:;'`·~]| [-–])*$/;
const specks = /(?: ?[.,:;'`·~]| [-–])+$/;

/** `8,4oo .` under `8,4OO`: one figure twice, letters for digits in it. */
const isSameFigure = (line: string, neighbour: string): boolean =>
  line.length < 20 &&
  figure.test(line) &&
  figure.test(neighbour) &&
  /[OoIl|gqsSBZ]/.test(line) &&
  /\d/.test(neighbour) &&
  (areSameDigits(digitsIn(line), digitsIn(neighbour)) ||
    // `12,084,ll7` under `£2,084,117`: the pound sign read as a figure.
    (neighbour.startsWith('£') &&
      /\d/.test(line) &&
      /^[1Il|f6]/.test(line) &&
      digitsIn(line.slice(1)) === digitsIn(neighbour)));
/** `E3g,6oo` under `E38,600`: a letter that may be one digit or another is whichever stands there. */
const areSameDigits = (one: string, other: string): boolean =>
  one === other ||
  (one.length === other.length &&
    one.length > 2 &&
    Array.from(one).every((char, i) => char === other[i] || anyDigit.test(char) || anyDigit.test(other[i] ?? '')));
const anyDigit = /[gqsSBZ]/;
const digitsIn = (text: string): string => asDigits(text.replace(specks, '')).replace(/[£(E?\s]/g, '');
/** Letters for digits, the small ones the more, and specks. */
const flawsIn = (text: string): number =>
  (text.match(/[OoIl|gqsSBZ]/g)?.length ?? 0) + (text.match(/o/g)?.length ?? 0) + (specks.test(text) ? 1 : 0);

/** Without white space, brackets and pound signs, letters and digits that look alike as one. */
const closed = (text: string): string => asOneLetter(asDigits(text.replace(/[\s£(]/g, '').replaceAll('rn', 'm')));

const figuresOf = (text: string): string =>
  (text.match(/\d[\d,.]{2,}/g) ?? []).map((figure) => figure.replace(/\D/g, '')).join(' ');

/** Not the same word, nor one of its forms, but alike letter by letter. */
function isGarbled(a: string, b: string): boolean {
  if (a === b || a.startsWith(b) || b.startsWith(a) || !/\p{L}/u.test(a)) return false;
  return a.length > 3 && b.length > 3 && a[0] === b[0] && isLike(a, b, 0.3);
}
