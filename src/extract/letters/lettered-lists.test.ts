import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number} ${question} => ${words}`);

const asked = ['dog fouling', 'graffiti', 'lamps'];
const said = ['613', '288', 'Not recorded, as a contractor has them'];
const read = (names: readonly string[]): string[] => [
  '1 What do residents use? => Report It.',
  ...names.map((name, i) => `2${name} ${asked[i]} => ${said[i]}`),
  '3 What was paid for it? => Nothing.',
];

describe('a list lettered by its markup under a numbered one', () => {
  test.each([
    ['<ol type="a">', ['a', 'b', 'c']],
    ['<ol style="list-style-type: lower-alpha;">', ['a', 'b', 'c']],
  ])('%s', (list, names) => {
    const items = (words: readonly string[]): string => `${list}${words.map((one) => `<li>${one}</li>`).join('')}</ol>`;
    const page = (lead: string): string =>
      `<html><body><h1>Street problems</h1><h2>Your request</h2><ol><li>What do residents use?</li><li>In 2023, how many reports were made of ${items(asked)}</li><li>What was paid for it?</li></ol><h2>Our response</h2><ol><li>Report It.</li><li>${lead}${items(said)}</li><li>Nothing.</li></ol><p>Wexmoor Borough Council</p></body></html>`;
    expect(shown(page(''))).toEqual(read(names));
    expect(shown(page('The figures are:'))).toEqual(read(names));
  });
});

test.each(['The figures are:', 'Reports were as follows.', 'Please see below:'])(
  '%s leads to the lettered parts that were asked for, and answers nothing',
  (lead) => {
    expect(
      shown(
        `Wexmoor Council\n\n1. What do residents use?\n2. In 2023, how many reports were made of\na) dog fouling\nb) graffiti\nc) lamps\n3. What was paid for it?\n\nResponse\n\n1. Report It.\n2. ${lead}\na) 613\nb) 288\nc) Not recorded, as a contractor has them\n3. Nothing.\n`,
      ),
    ).toEqual(read(['a', 'b', 'c']));
  },
);
