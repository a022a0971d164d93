import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../outcome-of.ts';

/**
 * Tests that each line is read as the outcome over it. A question stands before `>>` where the outcome turns on it; a refusal's section
 * stands before the words, in square brackets.
 */
export function expectOutcomes(wordings: Readonly<Record<string, string>>): void {
  describe.each(Object.entries(wordings))('%s', (expected, table) => {
    test.each(
      table
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )('%s', (line) => {
      const [question, said] = line.includes('>>') ? line.split('>>') : ['', line];
      const law = /^\s*\[((?:s|reg)\.[\d()a-z]+)\]\s*/.exec(line);
      const text = (said ?? '').replace(/^\s*\[(?:s|reg)\.[\d()a-z]+\]/, '').trim();
      const read = outcomeOf(text, (question ?? '').replace(/^\s*\[[^\]]*\]\s*/, '').trim());
      expect([read.outcome, read.exemption]).toEqual([expected, law?.[1]]);
    });
  });
}
