import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const answersOf = (text: string): string[] => extractResponse(text).answers.map(({ text: words }) => words);
const head = 'Wexmoor Council\nFOI 4417\nReceived: 3 May 2024\nSent: 30 May 2024\n\n';
const rows = [
  ['1.1', 'How many calls were answered?', '41,708'],
  ['1.2', 'Who answers them?', 'Our own staff'],
  ['1.3', 'What was spent on the switchboard?', '£27,960'],
  ['2.1', 'Which web system is in use?', 'Drupal'],
  ['2.2', 'How many pages are there?', 'About 380'],
  ['2.3', 'Who looks after them?', 'Three officers'],
] as const;
const said = rows.map(([, , answer]) => answer);

describe('the names of a table of questions on each page', () => {
  const names = [
    ['No.', 'Question', 'Response'],
    ['Nο', 'Information requested', 'Our answer'],
    ['Ref', 'Request', 'Reply'],
    ['Item', 'You asked', 'Information provided'],
  ];
  const edges = ['', 'Wexmoor Council\t\tFOI 4417\nPage 1 of 2\n\n', '\nPage 1 of 2\n\f'];
  test.each(names.flatMap((own) => edges.map((edge, i) => [own.join(' '), i, own, edge] as const)))(
    '%s, edge %i',
    (_, __, own, edge) => {
      const made = rows.map((row) => row.join('\t'));
      const text = `${head}1\tCALLS\t\n${own.join('\t')}\n${made.slice(0, 3).join('\n')}\n${edge}${own.join('\t')}\n2\tWEB\t\n${made.slice(3).join('\n')}\n`;
      expect(answersOf(text)).toEqual(said);
    },
  );
});

test.each([
  ['per month', '41,7O8', 'per rnonth', '4l,7o8'],
  ['per quarter', '125,124', 'per quarfer', 'l25,l24'],
  ['per year', '5OO,496', 'per vear', '5oo,4g6'],
  ['per annum', '£2O3,000', 'per annurn', '£zo3,ooo'],
])('a ghost of a row: %s', (name, figure, ghost, again) => {
  const text = `${head}No.\tQuestion\tResponse\n1\tAverage inbound calls\t\n\t• per day\t1,312\n\t• ${name}\t${figure}\n\t• ${ghost}\t${again}\n2\tWho answers them?\tOur own staff\n3\tSince when has it been\tSince\n\tdone so?\t2014\n`;
  expect(answersOf(text)).toEqual(['1,312', figure, 'Our own staff', 'Since 2014']);
});

describe('cells one below the other over two pages', () => {
  const columns = [
    'No.\nQuestion\nAnswer',
    'Ref\nQuestion\nOur response',
    'Question number\nInformation requested\nReply',
  ];
  test.each(columns)('%s', (own) => {
    const cells = rows.map(([, asked, answer], i) => `${i + 1}\n${asked}\n${answer}`);
    const text = `${head}${own}\n${cells.slice(0, 3).join('\n')}\n1 | Page\nWexmoor Council\nFOI 4417\n${own}\n${cells.slice(3).join('\n')}\n2 | Page\n`;
    expect(answersOf(text)).toEqual(said);
  });
});

describe('a form whose numbered lines have their answers under them', () => {
  const asked = [
    'Do you run a portal?',
    'Share of households registered',
    'Do you print calendars?',
    'lf so what is the annual cost?',
    'Who collects waste?',
  ];
  const given = [
    '[x] Yes    [ ] No    [ ] Planned',
    'Approx 22%',
    '[×] Yes    [ ] No',
    '£7,3l8',
    'Pendragon Ltd, on contract until 2O28',
  ];
  const lead = [
    'A.  Is it given?   [X] In full   [ ] In part   [ ] No',
    'A.  Office use         Checked           Logged',
    'Part      One          Two',
  ];
  test.each(lead)('%s', (first) => {
    const lines = asked.map((words, i) => `${i + 1}   ${words}\n    ${given[i]}`).join('\n');
    const text = `${head}${first}\n\n${lines}\n\nC.  Signature of officer   ____________      Checked  ✓\n`;
    expect(answersOf(text).slice(-5)).toEqual([
      'Yes',
      'Approx 22%',
      'Yes',
      '£7,3l8',
      'Pendragon Ltd, on contract until 2O28',
    ]);
  });
});
