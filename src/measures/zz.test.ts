import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { casesOf } from './testing/cases-of.ts';
import { measured } from './testing/measured.ts';

test('zz', () => {
  for (const block of readFileSync(process.env['CASES'] ?? '/tmp/cases.txt', 'utf8')
    .trim()
    .split('\n\n')) {
    const { cases, measures } = casesOf(block);
    const given = [...measured(...cases)].sort();
    if (JSON.stringify(given) !== JSON.stringify([...measures].sort()))
      console.log(
        block
          .split('\n')
          .filter((l) => !l.startsWith('='))
          .join('\n') +
          '\n  EXP ' +
          measures.join('; ') +
          '\n  GOT ' +
          given.join('; '),
      );
  }
  expect(1).toBe(1);
});
