import { expect, test } from 'vitest';
import { PhraseIndex, wordsOf } from './phrases.ts';

test.each([
  ['The Authority’s sign-on', 'the authority’s sign on'.replace('’', "'")],
  ["the council's £12,400 – or less", "the council's 12 400 or less"],
  ['o’ clock, rock ’n’ roll', 'o clock rock n roll'],
  ['the clerk’s’ end', "the clerk's end"],
  ['Gwasanaethau Tŷ Glas, café’s oﬃce', "gwasanaethau tŷ glas café's office"],
  ['', ''],
])('the words of %j', (text, words) => {
  const found = wordsOf(text);
  expect(found.map((word) => word.text).join(' ')).toBe(words);
  for (const { span } of found) expect(text.slice(...span)).toMatch(/^[\p{L}\p{N}]/u);
});

test('English letters are read as any others are', () => {
  const text = "We use the council's own – and the borough’s – system, at £3 a head; it's 24x7.";
  const withOther = wordsOf(`${text} é`);
  expect(wordsOf(text)).toEqual(withOther.slice(0, -1));
});

test('phrases are found by all their words, the last of which may go on where a star says so', () => {
  const index = new PhraseIndex([
    ['call centre', 1],
    ['call', 2],
    ['survey*', 3],
    ['online survey*', 4],
  ]);
  const longest = (text: string) => index.longest(wordsOf(text)).map(({ value }) => value);
  expect(longest('a call centre takes a call')).toEqual([1, 2]);
  expect(longest('online surveys, surveying, call centres, a surve')).toEqual([4, 3, 2]);
});
