import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, refind } from './anchor.ts';
import type { Span, Spans } from './span.ts';

const letter = `1. How many calls in a month? About 12,400 calls.
2. How many calls in a year? About 148,000 calls.
3. How many calls were lost? None.`;

const anchorOf = (words: string, text = letter) => {
  const start = text.indexOf(words);
  const anchor = anchorAt(text, [[start, start + words.length]]);
  if (!anchor) throw new Error(`no ${words}`);
  return anchor;
};
const foundIn = (text: string, anchor = anchorOf('148,000')) =>
  refind(anchor, text)?.spans.map(([start, end]) => `${start}:${text.slice(start, end)}`);

test('an anchor has the words and what stands around them', () => {
  expect(anchorOf('12,400')).toEqual({
    spans: [[36, 42]],
    quotes: ['12,400'],
    before: '1. How many calls in a month? About ',
    after: ' calls.\n2. How many calls in a year? Abo',
  });
});

test.each<[string, Span[]]>([
  ['no span', []],
  ['an empty span', [[3, 3]]],
  ['a span past the end', [[0, letter.length + 1]]],
])('there is no anchor for %s', (_, spans) => {
  expect(anchorAt(letter, spans)).toBeUndefined();
});

test.each([
  ['the same text', letter, ['85:148,000']],
  ['text put in before', `A heading.\n${letter}`, ['96:148,000']],
  ['words around it read better', letter.replaceAll('calls', 'callers'), ['91:148,000']],
  ['the same words elsewhere, in other company', `Ref 148,000\n\n${letter}`, ['98:148,000']],
  ['the words gone', letter.replace('148,000', '149,000'), undefined],
  ['the words there, in quite other company', `Ref: 148,000/${'x'.repeat(60)}`, undefined],
])('a figure is found again in %s', (_, text, found) => {
  expect(foundIn(text)).toEqual(found);
});

test('of two places alike the nearest is taken', () => {
  const row = '| Total | 5,000 | pounds |\n';
  const anchor = anchorAt(row.repeat(3), [[35, 40]]);
  if (!anchor) throw new Error('no anchor');
  expect(refind(anchor, ` ${row.repeat(3)}`)?.spans).toEqual([[36, 41]]);
});

test('words in several places are found again in their order', () => {
  const text = 'Website: the council paid £40,000\n(page 2)\nin hosting and content.';
  const anchor = anchorAt(text, [
    [22, 33],
    [43, 53],
  ]);
  if (!anchor) throw new Error('no anchor');
  expect(foundIn(`Page 1\n${text}`, anchor)).toEqual(['29:aid £40,000', '50:in hosting']);
});

test('in the same text every anchor is found where it was made; in a text with words before, as far on as they are long', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), fc.nat(), fc.nat(), (text, before, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const anchor = anchorAt(text, [[start, end]]);
      if (!anchor) throw new Error('no anchor');
      expect(refind(anchor, text)).toEqual(anchor);
      const moved = refind(anchor, before + text);
      expect(moved?.quotes[0]).toBe(anchor.quotes[0]);
    }),
  );
});

test.each([
  ['one letter', '1'.repeat(1_000_000), ['1']],
  ['one letter, for a long quote', '1'.repeat(1_000_000), ['1'.repeat(5000)]],
  ['one letter, for words in two places', '1'.repeat(1_000_000), ['1', '2']],
])('a megabyte of %s is looked through in time that grows with its length', (_, text, quotes) => {
  const spans = quotes.map((quote, i): Span => [2_000_000 + i, 2_000_000 + i + quote.length]);
  const anchor = { spans: spans as unknown as Spans, quotes, before: '1'.repeat(40), after: '3' };
  // Anything but linear would take hours.
  expect(() => refind(anchor, text)).not.toThrow();
});
