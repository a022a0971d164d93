import { expect, test } from 'vitest';
import { entryOf } from '../store/testing/samples.ts';
import { differenceOf } from './rereader.ts';
import { analyseLines } from './testing/fake-reading.ts';

test.each([
  ['the same', 'a 1\nb 2', 'a 1\nb 2', undefined],
  ['the same figures elsewhere', 'a 1\nb 2', 'b 2\na 1', undefined],
  ['a figure more', 'a 1\nb', 'a 1\nb 2', { answersBefore: 2, answersNow: 2, figuresGone: 0, figuresNew: 1 }],
  ['another value', 'a 1', 'a 3', { answersBefore: 1, answersNow: 1, figuresGone: 1, figuresNew: 1 }],
  ['one of two equal figures gone', 'a 1 1', 'a 1', { answersBefore: 1, answersNow: 1, figuresGone: 1, figuresNew: 0 }],
  ['another answer', 'a', 'a\nb', { answersBefore: 1, answersNow: 2, figuresGone: 0, figuresNew: 0 }],
])('the difference of %s', (_, before, now, expected) => {
  const entry = entryOf('a');
  const was = analyseLines('a', before);
  const difference = differenceOf(entry, was, analyseLines('a', now));
  const { source } = entry;
  expect(difference).toEqual(
    expected && { sourceId: source.id, path: source.path, ...expected, measuresBefore: was.measures },
  );
});
