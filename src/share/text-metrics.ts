/**
 * How wide letters are in Arial, Helvetica and Liberation Sans, which share their measures, in thousandths of the type size.
 * With a table, a picture is laid out the same on every machine, and in tests without a browser.
 */
const letters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~£–—‘’“”·…²−×≈§©†↑→';

const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584, 556, 556, 1000, 222, 222, 333, 333, 278, 1000, 333, 584, 584, 549, 556, 737, 556, 1000, 1000,
];

const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584, 556, 556, 1000, 278, 278, 500, 500, 278, 1000, 333, 584, 584, 549, 556, 737, 556, 1000, 1000,
];

const tables = {
  regular: new Map([...letters].map((letter, i) => [letter, regular[i] ?? 1000])),
  bold: new Map([...letters].map((letter, i) => [letter, bold[i] ?? 1000])),
};

/** What a picture is set in: faces with the measures above, then whatever there is. */
export const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

export type Weight = keyof typeof tables;

function letterWidth(letter: string, table: ReadonlyMap<string, number>): number {
  // An accent does not widen its letter; what the table does not have is taken as wide as a letter gets.
  return table.get(letter) ?? table.get(letter.normalize('NFD').charAt(0)) ?? 1000;
}

/** How wide words are at a size. */
export function textWidth(words: string, size: number, weight: Weight = 'regular'): number {
  let width = 0;
  for (const letter of words) width += letterWidth(letter, tables[weight]);
  return (width * size) / 1000;
}
