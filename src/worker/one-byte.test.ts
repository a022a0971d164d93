import { serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneByte } from './one-byte.ts';

test('says the same as before, in single bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = oneByte(JSON.stringify({ [text]: [text] }));
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
      expect(json).toMatch(/^[\0-\xff]*$/);
    }),
  );
});

test('is stored at one byte a character', () => {
  const json = oneByte(JSON.stringify({ text: `${'The council’s website cost £12 – or so. '.repeat(100)}💩` }));
  expect(serialize(json).length).toBeLessThan(json.length + 20);
});
