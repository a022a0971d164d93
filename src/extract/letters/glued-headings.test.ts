import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nFOI 8812\n\n${text}`).answers.map(
    ({ number, question, text: words }) => `${number ?? '-'} ${question ?? '-'} => ${words}`,
  );
const answers = [
  '1 How many trees were felled? => About 312',
  '2 Please name the makers of the chippers. => Fennel',
  '3a Is there a plan? => Yes',
  '3b Who wrote it? => The council holds no record of that.',
];

test.each<[string, string]>([
  [
    'headings glued to questions, and said again over the answers',
    'Request\n\n1 – TreesHow many trees were felled?\n\n2 – MakersPlease name the makers of the chippers.\n\n3 – The plana. Is there a plan?b. Who wrote it?\n\nResponse\n\n1 – Trees\n\nAbout 312\n\n2 – Makers\n\nFennel\n\n3 – The plan\n\na. Yes\n\nb. The council holds no record of that.\n',
  ],
  [
    'stops behind the numbers',
    'Request\n\n1. TreesHow many trees were felled?\n2. MakersPlease name the makers of the chippers.\n3. The plana) Is there a plan?b) Who wrote it?\n\nResponse\n\n1. Trees\nAbout 312\n2. Makers\nFennel\n3. The plan\na) Yes\nb) The council holds no record of that.\n',
  ],
])('%s', (_, text) => {
  expect(shown(text)).toEqual(answers);
});

test('an answer that only begins as its question does is whole', () => {
  expect(shown('1. Trees felled?\nTrees\nHedges\n2. Who by?\nTwo teams\n')[0]).toBe('1 Trees felled? => Trees Hedges');
});
