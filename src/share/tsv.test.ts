import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tsvOf } from './tsv.ts';

test.each<[string | number | undefined, string]>([
  [18_400, '18400'],
  [-5, '-5'],
  [0.5, '0.5'],
  [undefined, ''],
  ['about £61,000', 'about £61,000'],
  ['a\tb\r\nc', 'a b c'],
  ['=1+1', "'=1+1"],
  ['\t=1+1', "'=1+1"],
  ['＝1', "'＝1"],
  ['@x', "'@x"],
  ['"quoted" name', '\'"quoted" name'],
])('%j is pasted as %j', (value, text) => {
  expect(tsvOf([[value]])).toBe(text);
});

test('whatever the texts, there are as many cells as were given, and none is a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (rows) => {
        const lines = tsvOf(rows).split('\r\n');
        expect(lines.length).toBe(rows.length);
        for (const line of lines) {
          expect(line.split('\t').length).toBe(2);
          for (const each of line.split('\t')) expect(each).not.toMatch(/^[=+\-@"＝＋－＠]/);
        }
      },
    ),
  );
});
