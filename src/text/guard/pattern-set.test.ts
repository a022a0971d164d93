import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PatternSet } from './pattern-set.ts';

/** A piece of a pattern, and a text that it matches. */
interface Piece {
  readonly source: string;
  readonly text: string;
}

const unit = fc.constantFrom('a', 'B', 'e', 'x', ' ', '7', '£', '-', "'", '’', 'é', 'ſ', '\u00a0', '\n');
const escaped = (char: string): string => (/[-']/.test(char) ? `\\${char}` : char);
const word = fc.constantFrom('exempt', 'not held', 'section', 'held').map((text) => ({ source: text, text }));
const single = fc.oneof(
  unit.map((char): Piece => ({ source: escaped(char), text: char })),
  fc
    .tuple(fc.array(unit, { minLength: 1, maxLength: 4 }), fc.nat(3))
    .map(
      ([chars, at]): Piece => ({ source: `[${chars.map(escaped).join('')}]`, text: chars[at % chars.length] ?? '' }),
    ),
  fc.constantFrom<Piece>(
    { source: '\\d', text: '4' },
    { source: '\\s', text: '\t' },
    { source: '\\w', text: 'q' },
    { source: '.', text: '%' },
    { source: '[^a]', text: '\u212a' },
    { source: '[b-e]', text: 'c' },
    { source: '[\\d,]', text: ',' },
    { source: '\\u00a3', text: '£' },
    { source: '\\p{Lu}', text: 'É' },
  ),
);
const fewTimes = fc.constantFrom<[string, number]>(['?', 0], ['{2}', 2], ['{1,2}', 2], ['{0,2}', 1], ['??', 1]);
const times = fc.oneof(fewTimes, fc.constantFrom<[string, number]>(['*', 0], ['+', 3], ['{2,}', 3]));
const repeatable = (piece: Piece, [sign, count]: [string, number]): Piece => ({
  source: `${piece.source}${sign}`,
  text: piece.text.repeat(count),
});
const { pattern } = fc.letrec<{ pattern: Piece; sequence: Piece; piece: Piece }>((tie) => ({
  pattern: fc.tuple(fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }), fc.nat(2)).map(([branches, at]) => ({
    source: branches.map(({ source }) => source).join('|'),
    text: branches[at % branches.length]?.text ?? '',
  })),
  sequence: fc.array(tie('piece'), { minLength: 1, maxLength: 5 }).map((pieces) => ({
    source: pieces.map(({ source }) => source).join(''),
    text: pieces.map(({ text }) => text).join(''),
  })),
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    single,
    fc.tuple(single, times).map(([piece, count]) => repeatable(piece, count)),
    fc.constantFrom<Piece>(
      { source: '^', text: '' },
      { source: '$', text: '' },
      { source: '\\b', text: '' },
      { source: '(?!x)', text: '' },
      { source: '(?<!\\d)', text: '' },
      { source: '(?=exempt)exempt', text: 'exempt' },
      { source: 'section(?<=section)', text: 'section' },
    ),
    tie('pattern').map(({ source, text }) => ({ source: `(?:${source})`, text })),
    fc
      .tuple(tie('pattern'), fewTimes)
      .map(([{ source, text }, count]) => repeatable({ source: `(${source})`, text }, count)),
  ),
}));
/** Three stretches without an end, each of any length, try a long text in as many ways as it has places for them: a law needs none such. */
const bounded = pattern.filter(
  ({ source, text }) => text.length < 300 && (source.match(/[*+]|\{2,\}/g)?.length ?? 0) < 3,
);
const flags = fc.constantFrom('', 'i', 'u', 'iu', 'm', 's');

const compiled = ({ source }: Piece, flag: string): RegExp => {
  // Only with `u` a source of ours may be refused, for what it escapes.
  try {
    return new RegExp(source, flag);
  } catch {
    return new RegExp(source.replace(/\\p\{Lu\}/g, '[A-Z]'), flag.replace('u', ''));
  }
};

test('a guarded pattern says what the pattern says, alone and in a list, of whatever text', () => {
  let matched = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(bounded, flags), { minLength: 1, maxLength: 12 }),
      fc.array(unit, { maxLength: 3 }),
      (made, ends) => {
        const set = new PatternSet();
        const patterns = made.map(([piece, flag]) => compiled(piece, flag));
        const single = patterns.map((each) => set.guard(each));
        const half = patterns.length >> 1;
        const list = set.guardAll(patterns.slice(half));
        const about = ends.join('');
        for (const [{ text }] of made)
          for (const words of [text, `${about}${text}`, `${text}${about}`, text.toUpperCase(), about]) {
            const expected = patterns.map((each) => each.exec(words));
            expect(single.map((each) => each.exec(words))).toEqual(expected);
            expect(single.map((each) => each.test(words))).toEqual(expected.map((match) => match !== null));
            expect(list.indexIn(words)).toBe(expected.slice(half).findIndex((match) => match !== null));
            matched += expected.filter((match) => match !== null).length;
          }
      },
    ),
    { numRuns: 60 },
  );
  expect(matched).toBeGreaterThan(1000);
});

test('a pattern that cannot match is not tried', () => {
  const set = new PatternSet();
  const held = set.guard(/\bnot (?:\w{1,16}ly )?held\b/g);
  const exempt = set.guard(/\bexempt\b/);
  expect(held.mayMatch('it is exempt from disclosure')).toBe(false);
  expect(exempt.mayMatch('it is exempt from disclosure')).toBe(true);
  expect(held.matches('not held, not centrally held').map(({ index }) => index)).toEqual([0, 10]);
});

test('a set may grow after it was asked', () => {
  const set = new PatternSet();
  const many = Array.from(
    { length: 70 },
    (_, i) => new RegExp(`word${String.fromCharCode(97 + (i % 26))}${'z'.repeat(i / 26)}x`),
  );
  const first = set.guard(/first/);
  expect(first.test('first wordazzx')).toBe(true);
  const list = set.guardAll(many);
  const last = set.guard(/last/);
  expect(list.indexIn('first wordazzx')).toBe(52);
  expect(last.test('first wordazzx')).toBe(false);
  expect(last.test('the last')).toBe(true);
});

test('a pattern tried in vain is not tried again on the same text, and one that matched is', () => {
  const set = new PatternSet();
  const held = set.guard(/\bnot held\b/);
  const texts = ['not held', 'not held back', 'is not heldover'];
  expect(texts.map((text) => held.test(text))).toEqual([true, true, false]);
  expect(texts.map((text) => held.mayMatch(text))).toEqual([true, true, false]);
  expect(set.mayMatch('is not heldover')).toBe(false);
});
