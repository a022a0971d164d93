import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../model/span.ts';
import { blocksOf, type Mark } from './blocks.ts';

const look = (text: string, marks: readonly Mark[], answer: readonly Span[] = []) =>
  blocksOf(text, marks, answer).flatMap(({ segments }) =>
    segments.map(({ start, end, mark, inAnswer }) => [text.slice(start, end), mark ?? '', inAnswer ? 'answer' : '']),
  );

test.each<[string, readonly Mark[], readonly Span[], string[][]]>([
  ['', [], [], []],
  ['abc', [], [], [['abc', '', '']]],
  [
    'abcd',
    [{ id: 'f', spans: [[1, 3]] }],
    [],
    [
      ['a', '', ''],
      ['bc', 'f', ''],
      ['d', '', ''],
    ],
  ],
  [
    'abcd',
    [{ id: 'f', spans: [[1, 2]] }],
    [[0, 3]],
    [
      ['a', '', 'answer'],
      ['b', 'f', 'answer'],
      ['c', '', 'answer'],
      ['d', '', ''],
    ],
  ],
  [
    'abcd',
    [
      { id: 'f', spans: [[1, 3]] },
      { id: 'g', spans: [[0, 4]] },
    ],
    [],
    [
      ['a', 'g', ''],
      ['bc', 'f', ''],
      ['d', 'g', ''],
    ],
  ],
  [
    'abcd',
    [
      {
        id: 'f',
        spans: [
          [0, 2],
          [2, 4],
        ],
      },
    ],
    [],
    [
      ['ab', 'f', ''],
      ['cd', 'f', ''],
    ],
  ],
  [
    'abcd',
    [
      { id: 'f', spans: [[3, 9]] },
      { id: 'g', spans: [[2, 2]] },
    ],
    [],
    [['abcd', '', '']],
  ],
])('%j', (text, marks, answer, looks) => {
  expect(look(text, marks, answer)).toEqual(looks);
});

const textAndMarks = fc
  .array(fc.oneof(fc.constant('\n'), fc.constant('x'.repeat(900)), fc.constant('y'.repeat(20_000))), { maxLength: 30 })
  .map((parts) => parts.join(''))
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]),
        { maxLength: 12 },
      ),
    ),
  );

test('every character stands in one segment, in order, under the first mark that has it', () => {
  fc.assert(
    fc.property(textAndMarks, ([text, spans]) => {
      const marks = spans.map((span, i) => ({ id: String(i), spans: [span] }));
      let at = 0;
      for (const { start, segments } of blocksOf(text, marks)) {
        expect(start).toBe(at);
        for (const segment of segments) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(at);
          const over = spans.findIndex(([from, to]) => from <= segment.start && segment.end <= to && from < to);
          expect(segment.mark).toBe(over < 0 ? undefined : String(over));
          at = segment.end;
        }
      }
      expect(at).toBe(text.length);
    }),
    { numRuns: 60 },
  );
});

test('a long text is parted at line ends, and a line without end is parted too', () => {
  const lines = 'a line of a letter\n'.repeat(5000);
  expect(blocksOf(lines, []).length).toBeGreaterThan(15);
  for (const { start } of blocksOf(lines, []).slice(1)) expect(lines[start - 1]).toBe('\n');
  expect(blocksOf('x'.repeat(1_000_000), []).length).toBeGreaterThan(50);
});
