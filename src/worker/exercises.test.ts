import { expect, test } from 'vitest';
import { exercises } from './exercises.ts';

test('no round is like another, and the first is the texts themselves', () => {
  const texts = ['1. How much was spent in 2024? £12,345.', `We hold no such information. ${'At all. '.repeat(80)}`];
  const all = exercises(texts);
  expect(all.slice(0, 2)).toEqual(texts);
  expect(new Set(all).size).toBe(all.length);
  expect(all[2]).toMatch(/^2\. How much was spent in 3135\? £23,456\.$/);
  for (const [i, text] of all.entries()) expect(text.length).toBe(texts[i % 2]?.length);
});

test('every other round has curly apostrophes, as letters do: its patterns are compiled apart', () => {
  const rounds = exercises(["The council's reply"]).map((text) => /['’]/.exec(text)?.[0]);
  expect(rounds).toEqual(["'", '’', "'", '’']);
});
