import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const asked = ['how many lights there are', 'how many are LED', 'what they cost in electricity', 'who maintains them'];
const letters = ['a', 'b', 'c', 'd'];
const romans = ['i', 'ii', 'iii', 'iv'];
const both = 'There are 14,220 lights, all of which are LED.';
const all = 'There are 14,220 lights, all of them LED, and they cost £612,400.';

/** One answer for several letters, of which only the last is closed. */
test.each<[string[], string, number]>([
  [romans, 'i & ii.', 2],
  [romans, 'i and ii.', 2],
  [romans, 'i to iii.', 3],
  [romans, '(i) & (ii)', 2],
  [romans, 'i, ii and iii:', 3],
  [letters, 'a & b.', 2],
  [letters, 'a and b)', 2],
  [letters, '(a) to (c):', 3],
  [letters, 'a, b & c.', 3],
])('%j %s', (names, label, count) => {
  const own = ['£612,400', 'Lumen Highways'].slice(count - 2);
  const said = count === 2 ? both : all;
  const rest = own.map((line, i) => `${names[count + i]}. ${line}`).join('\n');
  const text = `Brackenford District Council\nFOI/775\n14 April 2025\n\nYou asked about our street lights:\n\n${asked
    .map((line, i) => `${names[i]}. ${line}`)
    .join('\n')}\n\n${label} ${said}\n${rest}\n\nYours sincerely\n`;
  expect(shown(text)).toEqual([
    ...asked.slice(0, count).map((question, i) => `${names[i]} ${question} => ${said}`),
    ...own.map((line, i) => `${names[count + i]} ${asked[count + i]} => ${line}`),
  ]);
});
