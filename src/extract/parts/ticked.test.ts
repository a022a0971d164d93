import { expect, test } from 'vitest';
import type { Snippet } from '../lines/snippet.ts';
import { tickedIn } from './ticked.ts';

const snippet = (text: string): Snippet => ({ text, runs: [{ at: 0, length: text.length, from: 0, to: text.length }] });
const ticked = (...lines: string[]): string[] | undefined => tickedIn(lines.map(snippet))?.map(({ text }) => text);

test.each<[string[], string[] | undefined]>([
  [['☒ Yes', '☐ No'], ['Yes']],
  [['☐ Yes ☒ No ☐ In procurement'], ['No']],
  [
    ['[x] Telephone', '[ ] Web chat', '[X] E-mail'],
    ['Telephone', 'E-mail'],
  ],
  [
    ['☑ Other', '☐ None', 'A kiosk in the library'],
    ['Other', 'A kiosk in the library'],
  ],
  // Nothing ticked, everything ticked, no boxes: nothing to choose by.
  [['☐ Yes', '☐ No'], undefined],
  [['☒ Yes', '☒ No'], undefined],
  [['Yes', 'No'], undefined],
  [['Twitter (X), a ( ) bell'], undefined],
  [['Rope, formerly (X)', 'a ( ) bell'], undefined],
])('%j says %j', (lines, expected) => {
  expect(ticked(...lines)).toEqual(expected);
});
