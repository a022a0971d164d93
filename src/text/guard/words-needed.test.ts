import { expect, test } from 'vitest';
import { wordsNeeded } from './words-needed.ts';

/** `^` and `$` stand for the ends of a text, which the words have as one letter. */
const needs = (pattern: RegExp): string | undefined => wordsNeeded(pattern)?.join('|').replace(/\0/g, '^');

test.each<[pattern: RegExp, words: string | undefined]>([
  [/refused/, 'refused'],
  // A word is no longer than eight letters.
  [/information/, 'informat'],
  [/not held|withheld/i, 'not held|withheld'],
  [/^(?:yes|no)\b/, '^yes|^no'],
  [/exempt$/, 'exempt^'],
  [/^exempt/m, 'exempt'],
  // The rarest words of a pattern are looked for, wherever they stand.
  [/\bnot(?: \w{1,16}){0,4} (?:remit|jurisdiction)\b/, ' remit| jurisdi'],
  [/\b(?:is|are) (?:\w{1,16} )?(?:attached|enclosed)\b/, 'attached|enclosed'],
  [/colou?r\b/, 'colour|color'],
  [/(?:vex)+atious/, 'atious'],
  [/q{2}x/, 'qqx'],
  [/q{2,}x/, 'qq'],
  [/(?:abc)*xyz/, 'xyz'],
  // What may be one of several letters; more of them are taken for anything.
  [/s[eé]ction[ -]\d\d/, 'section |section.|séction |séction.'],
  [/[^a]ction/, 'ction'],
  [/£ ?(?:450|600)/, '£ 000|£000'],
  [/\u00a3\x34/, '£0'],
  [/don['’]t know/, 'don.t kn|donét kn'],
  // Looks: ahead tells what follows, behind what is somewhere, away nothing.
  [/section (?=\d)/, 'section '],
  [/(?<=vexatious) \w/, 'vexatiou'],
  [/hold(?!ing|s)/, 'hold'],
  [/(?<!vexatious )hold/, 'hold'],
  [/(?<name>held)\k<name>/, 'held'],
  [/(x)\1 held/, ' held'],
  // Words that councils write all the time are not rare, long as they are.
  [/\b(?:council|authority) \w{1,16} exempt\b/, ' exempt'],
  [/\b(?:authorities|services) \w{1,16} (?:remit|duty)\b/, ' remit| duty'],
  // Nothing that is rare enough.
  [/\d+/, undefined],
  [/\b\w{1,16} e/, undefined],
  [/vexatious|\d/, undefined],
  [/(?:vexatious)?/, undefined],
  [/^/, undefined],
  [/^\s*$/, undefined],
  [/^(?:^exempt|held)/, '^exempt|^held'],
  [/\p{Lu}{2}/u, undefined],
])('%s needs %s', (pattern, words) => {
  expect(needs(pattern)).toBe(words);
});
