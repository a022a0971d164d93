import { describe, expect, test } from 'vitest';
import { compare, isNext, isStart, nameOf, type Path } from './number-path.ts';

const path = (text: string): Path => text.split(' ').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

describe('counting on', () => {
  test.each([
    ['1', '2', true],
    ['3', '3 a', true],
    ['3 a', '3 b', true],
    ['3 b', '4', true],
    ['1 9', '1 10', true],
    ['1 41', '2 1', true],
    ['2 a i', '2 a ii', true],
    ['2 a iii', '2 b', true],
    ['A 3', 'B 1', true],
    ['2 h', '2 i', true],
    ['1', '3', false],
    ['3 a', '3 c', false],
    ['4', '7', false],
    ['2', '1', false],
    ['1 9', '2 2', false],
  ])('%s to %s: %s', (before, after, expected) => {
    expect(isNext(path(before), path(after))).toBe(expected);
  });
});

test.each([
  ['1', true],
  ['3 1', true],
  ['a', true],
  ['2', false],
  ['3 2', false],
])('%s begins a count: %s', (text, expected) => {
  expect(isStart(path(text))).toBe(expected);
});

test.each([
  ['4 a ii', '4aii'],
  ['3 10', '3.10'],
  ['12 a', '12a'],
  ['A 1', 'A1'],
  ['A. 1', 'A.1'],
  ['1 10 i', '1.10i'],
])('%s is written %s', (text, expected) => {
  expect(nameOf(path(text))).toBe(expected);
});

test('numbers come in the order in which they are counted', () => {
  const sorted = ['1', '1 a', '1 b', '1 2', '2', '2 iv', '2 v', '10'].map(path);
  expect([...sorted].reverse().sort(compare).map(nameOf)).toEqual(['1', '1.2', '1a', '1b', '2', '2iv', '2v', '10']);
});
