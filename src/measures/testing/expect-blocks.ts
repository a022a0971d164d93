import { describe, expect, test } from 'vitest';
import { casesOf } from './cases-of.ts';
import { measured } from './measured.ts';

/** A test for each block of lines (see `casesOf`), named by its questions: its answers measure what it says, and nothing else. */
export function expectBlocks(what: string, blocks: string): void {
  describe(what, () => {
    for (const block of blocks.trim().split('\n\n')) {
      const { cases, measures } = casesOf(block);
      test(
        block
          .split('\n')
          .filter((line) => line.startsWith('? '))
          .join(' '),
        () => {
          expect(measured(...cases).sort()).toEqual([...measures].sort());
        },
      );
    }
  });
}
