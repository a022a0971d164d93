import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head =
  'Wexmoor Council\nTown Hall, Station Road\n\nReference: EIR-4412\nDate of reply: 29 April 2025\n\nCarriageways\n\nYour request was dealt with by the roads team.\n\nRequest and response\n\n';
const pairs: readonly (readonly [string, string])[] = [
  ['The number of gritters in the fleet', 'Eleven'],
  ['The total cost of salt in 2024', '£27,900'],
  ['Who owns the depot', 'The council does. It bought the land in 1998.'],
  ['Length of the routes', '240 miles'],
  ['When are the routes next looked at?', 'In May'],
];
const expected = pairs.map(([asked, said]) => `- ${asked} => ${said}`);

test('paragraphs with what was asked on the first line and the answer on the next', () => {
  const text = pairs.map(([asked, said]) => `${asked}\n${said}\n`).join('\n');
  expect(shown(`${head}${text}\nYours faithfully\nInformation Officer\n`)).toEqual(expected);
});

test('a head of one word over a figure, heads that ask nothing over figures', () => {
  const facts: readonly (readonly [string, string])[] = [
    ['Inhabitants of the district, mid-2024', '61,310'],
    ['Area', 'Some 214 square miles'],
    ['Gritters in the fleet', '11'],
    ['Wages of the drivers, 2023/24', '£402,000'],
    ['How many depots are there?', 'Three, of which one is let'],
    ['How many of them are heated?', 'We do not hold this.'],
  ];
  const text = facts.map(([asked, said]) => `${asked}\n${said}\n`).join('\n');
  expect(
    shown(
      `Wexmoor Council\nInformation request 24-3050\n\nReceived: 5 March 2025\nResponded: 2 April 2025\n\nABOUT US\n\n${text}`,
    ),
  ).toEqual(facts.map(([asked, said]) => `- ${asked} => ${said}`));
});

test('prose that the page breaks holds no questions', () => {
  const prose = [
    'The Council looks after all of the roads in the borough but for the trunk roads, which',
    'National Highways keeps. It has a fleet of its own.',
    '',
    'The number of gritters is looked at each year in the light of the winter before, and the',
    'Director then tells the committee what is needed.',
    '',
    'The cost of salt is met from the roads budget, as are the wages of those who drive on the',
    'Monday to Friday rota and at weekends.',
    '',
    'The length of the routes has not changed since the reorganisation of the depots by the',
    'Executive in 2014.',
  ].join('\n');
  expect(shown(head + prose).filter((line) => /^- The (?:number|cost|length)/.test(line))).toEqual([]);
});
