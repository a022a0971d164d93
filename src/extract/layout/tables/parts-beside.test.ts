import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const rows = [
  ['1', 'How many people work in the post room?', '', 'Nine', 'Facilities'],
  ['2', 'How many letters come in on average per', 'Week', '1,204', 'Facilities'],
  ['', '', 'Month', 'Not counted', 'Facilities'],
  ['', '', 'Year', '62,608', 'Facilities'],
  ['', 'Franking', '', '', ''],
  ['3', 'Please give the cost of postage by service', 'Housing (rents, repairs)', '£4,118', 'Finance'],
  ['', '', 'Elections', '£19,377', 'Finance'],
  ['4', 'How many franking machines are there?', '', '', 'Facilities'],
  ['5', 'Which company services them?', '', 'Quillmark Ltd', 'Facilities'],
];
const expected = [
  '1||Nine|answered',
  '2|Week|1,204|answered',
  '2|Month|Not counted|not_held',
  '2|Year|62,608|answered',
  '3|Housing (rents, repairs)|£4,118|answered',
  '3|Elections|£19,377|answered',
  '4|||blank',
  '5||Quillmark Ltd|answered',
];
const read = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, text: words, outcome }) => `${number ?? ''}|${part ?? ''}|${words}|${outcome}`,
  );
const tabbed = (all: readonly (readonly string[])[]): string => all.map((row) => row.join('\t')).join('\n');
const quoted = (cell: string): string => (/[,"]/.test(cell) ? `"${cell}"` : cell);
const head = ['Ref', 'Question', 'Breakdown', 'Answer', 'Service'];

test.each([
  [
    'a copied sheet under a narrower head',
    `Case\tMX-118\t\nCouncil\tWexmoor Borough Council\t\n\n${tabbed([head, ...rows])}\n`,
  ],
  ['a copied sheet whose head does not tell', tabbed([['Ref', 'Question', '', 'Answer', 'Service'], ...rows])],
  ['comma-separated values', [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n')],
  ['a table ruled by pipes', [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')],
])('parts in a column of their own, their question in the first row alone: %s', (_, text) => {
  expect(read(text)).toEqual(expected);
});

test('a wrapped line of a table parted by tabs begins no row', () => {
  const lines = [
    ['Ref', 'Question', 'Answer', 'Service'],
    ['1', 'How many lamps are lit at', 'Some 4,120 of them in all, the', 'Highways'],
    ['', 'night?', 'market square among them', ''],
    ['2', 'What do they cost?', '£734', 'Highways'],
    ['3', 'Who lights them?', 'A contractor', 'Highways'],
    ['4', 'Who pays?', 'The council', 'Highways'],
    ['5', 'Who complains?', 'Nobody', ''],
  ];
  expect(read(tabbed(lines))[0]).toBe('1||Some 4,120 of them in all, the market square among them|answered');
});

test('a number and a question said again beside each part are one question', () => {
  const lines = [
    ['Number', 'Question', 'Period', 'Response'],
    ['1', 'Calls', 'Month', '4,120'],
    ['1', 'Calls', 'Year', '49,440'],
    ['2', 'Who answers them?', '', 'The front desk'],
    ['3', 'E-mails', 'Month', '210'],
    ['3', 'E-mails', 'Year', 'Not held'],
  ];
  expect(read(lines.map((row) => row.map(quoted).join(',')).join('\n'))).toEqual([
    '1|Month|4,120|answered',
    '1|Year|49,440|answered',
    '2||The front desk|answered',
    '3|Month|210|answered',
    '3|Year|Not held|not_held',
  ]);
});

test('parts beside most questions, the last of them without an answer', () => {
  const lines = [
    ['Ref', 'Question', 'Split', 'Our reply', 'Team'],
    ['1.1', 'How many post rooms?', '', 'Two', 'Facilities'],
    ['1.2', 'Letters received', '2022/23', '41,200', 'Facilities'],
    ['', '', '2023/24', '39,870', 'Facilities'],
    ['2.1', 'Cost by type', 'First class', '£4,118', 'Finance'],
    ['', '', 'Second class', '', ''],
  ];
  expect(read(lines.map((row) => row.map(quoted).join(',')).join('\n'))).toEqual([
    '1.1||Two|answered',
    '1.2|2022/23|41,200|answered',
    '1.2|2023/24|39,870|answered',
    '2.1|First class|£4,118|answered',
    '2.1|Second class||blank',
  ]);
});

test('a column of comments beside the questions names no parts', () => {
  const lines = [
    ['Ref', 'Question', 'Comment', 'Our reply', 'Team'],
    ['1', 'How many post rooms?', 'Counted in May', 'Two', 'Facilities'],
    ['2', 'Letters received', '', '41,200', 'Facilities'],
    ['3', 'Parcels received', 'An estimate', '1,200', 'Facilities'],
  ];
  expect(read(lines.map((row) => row.map(quoted).join(',')).join('\n'))).toEqual([
    '1||Two|answered',
    '2||41,200|answered',
    '3||1,200|answered',
  ]);
});
