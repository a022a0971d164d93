import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpaces } from './fold-spaces.ts';

test.each([
  ['not held', 'not held'],
  ['not  held', 'not held'],
  ['not\nheld', 'not held'],
  ['\tnot\u00a0held\r\n', ' not held '],
  ['', ''],
])('%j is %j', (text, folded) => {
  expect(foldSpaces(text)).toBe(folded);
});

test('what is handed back as it is needs no folding', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '  ', '\n', '\t', '\u00a0', '\u2003')), (parts) => {
      const text = parts.join('');
      expect(foldSpaces(text)).toBe(text.replace(/\s+/g, ' '));
    }),
  );
});
