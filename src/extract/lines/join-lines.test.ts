import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';
import { readDocument } from './read-document.ts';
import { spansOf } from './snippet.ts';

test.each([
  ['Information not re-\ncorded', 'Information not recorded'],
  ['third-\nparty tools', 'third-party tools'],
  [
    'https://www.thornby.example/council/information-\ndata/guide/',
    'https://www.thornby.example/council/information-data/guide/',
  ],
  ['https://www.thornby.example/\nWe also publish a list', 'https://www.thornby.example/ We also publish a list'],
  ['Website -\nhosting', 'Website - hosting'],
  ['one line\nanother', 'one line another'],
  ['a CRM-\nbased tool', 'a CRM-based tool'],
  ['between 4-\n6 a year', 'between 4-6 a year'],
  ['in 2023/\n24', 'in 2023/24'],
  ['We have 4 -\nall new', 'We have 4 - all new'],
  ['write to bins@mid-\nthornby.example.org', 'write to bins@mid-thornby.example.org'],
])('%j joins to %j', (text, expected) => {
  const lines = readDocument(text).blocks.flatMap((block) => (block.type === 'line' ? [block.words] : []));
  const joined = joinLines(lines);
  expect(joined.text).toBe(expected);
  const words = spansOf(joined, text)
    .map(([from, to]) => text.slice(from, to))
    .join(' ');
  expect(words.replace(/\s/g, '')).toBe(joined.text.replace(/\s/g, ''));
});
