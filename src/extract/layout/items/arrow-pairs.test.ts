import { expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

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

const said = [
  ['Sessions held in the year 2022/23', '6,318'],
  ['Languages most asked for', 'Polish, Urdu and Romanian'],
  ['Total spend', '£511,274.60'],
  ['Any contract that was let', 'Arlo Interpreting; until 31 October 2025'],
] as const;
const told = said.map(([question, answer]) => `- ${question} => ${answer}`);

it.each(['=>', '->', '-->', '>>', '→', '➔', '»', '➢'])(
  'takes what stands over %s for what was asked, in whatever words',
  (arrow) => {
    const end = '\n\nIf you are not content, please write to the Chief Executive.';
    const apart = said.map(([question, answer]) => `${question}\n${arrow} ${answer}`).join('\n\n');
    expect(shown(`${head}Dear enquirer\n\n${apart}${end}`), 'apart').toEqual(told);
    if (arrow === '➢') return;
    const close = said.map(([question, answer]) => `${question}\n  ${arrow} ${answer}`).join('\n');
    expect(shown(`${head}Dear enquirer\n\nThe answers stand behind the arrow.\n\n${close}${end}`), 'close').toEqual(
      told,
    );
  },
);

it('takes several behind arrows as one answer, and a figure alone for no number', () => {
  const text = `${head}Dear enquirer

How many vans are kept?
=> 14
We replaced four of them last year.

Drivers
=> 41

Where they are kept, by
night and by day
=> At Elm Road

Spend, by year:
=> 2022: £4,000
=> 2023: £5,000`;
  expect(shown(text)).toEqual([
    '- How many vans are kept? => 14 We replaced four of them last year.',
    '- Drivers => 41',
    '- Where they are kept, by night and by day => At Elm Road',
    '- [2022] Spend, by year => £4,000',
    '- [2023] Spend, by year => £5,000',
  ]);
});

it.each([
  [
    '1. Which tools are used?\nThe tools are:\n-> Orlo\n-> Canva\n\n2. What do they cost?\n-> £4,000\n3. Who runs them?\n-> Comms',
    3,
  ],
  ['You asked which tools are used. We use these three:\n\n-> Orlo\n-> Hootsuite\n-> Canva', 1],
  ['→ How many vans are there?\n16\n→ Which system tracks them?\nNone\n→ Who drives them?\nStaff', 3],
])('takes an arrow before a list or before what is asked for no answer’s', (body, count) => {
  expect(shown(head + body)).toHaveLength(count);
});
