import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor District Council\nRef WX/2024/118\n\n';
const pairs = [
  ['How many calls were taken in 2023/24?', '71,204'],
  ['Who runs it?', 'The Council does'],
  ['What does it cost?', '£412,000'],
  ['Which CMS is used?', 'Umbraco'],
  ['Visitors in March 2024', '38,114'],
] as const;
const all = pairs.map(([question, answer]) => `- ${question} => ${answer}`);

it.each(['->', '-->', '=>', '>>', '→', '»', '⇒'])('parts lines at %s', (arrow) => {
  for (const [bullet, titles] of [
    ['~ ', ['THEME ONE | CONTACT CENTRE', 'THEME TWO | WEBSITE']],
    ['* ', ['CONTACT CENTRE', 'WEBSITE']],
    ['', ['Theme 1 / Contact centre', 'Theme 2 / Website']],
    ['- ', ['', '']],
  ] as const) {
    const lines = pairs.map(([question, answer]) => `${bullet}${question} ${arrow} ${answer}`);
    const text = [titles[0], ...lines.slice(0, 3), '', titles[1], ...lines.slice(3)].join('\n');
    expect(shown(head + text), `${bullet}${titles[0]}`).toEqual(all);
  }
});

it('takes the arrow before an answer for its label, and a figure at a line’s start for no number', () => {
  const text = `${head}1. How many vehicles are kept at the depot, and of which kinds are they, please?
--> The depot, which is at Elm Road and serves the whole of the district, has
2 lorries and
14 vans.
2. When does the contract end?
--> The contract with the supplier of the tracking system will end on
4 September 2026 unless it is extended.
3. How many drivers are there?
--> 41`;
  expect(shown(text).map((line) => line.split(' => ')[1])).toEqual([
    'The depot, which is at Elm Road and serves the whole of the district, has 2 lorries and 14 vans.',
    'The contract with the supplier of the tracking system will end on 4 September 2026 unless it is extended.',
    '41',
  ]);
});

it.each([
  'Home > Council > FOI\n\nHow many vans are there?\n16\nWhich system tracks them?\nNone',
  'How many vans are there?\n16\nWhich system tracks them?\nOn the site under Fleet > Vans > Map',
])('parts nothing at the path of a page', (text) => {
  expect(shown(head + text)).toHaveLength(2);
});
