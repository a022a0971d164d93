import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const told = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: said }) => `${number ?? '-'} ${part ?? '-'}: ${said}`);

describe('values under two heads in one answer', () => {
  it.each([
    ['Felled\n2022-23: 118\n2023-24: 96\n\nPlanted\n2022-23: 402\n2023-24: 655'],
    ['Felled\n2022-23 - 118\n2023-24 - 96\nPlanted\n2022-23 - 402\n2023-24 - 655'],
    ['Felled:\n• 2022-23: 118\n• 2023-24: 96\nPlanted:\n• 2022-23: 402\n• 2023-24: 655'],
    ['Felled\n\n2022-23 = 118\n2023-24 = 96\n\nPlanted\n\n2022-23 = 402\n2023-24 = 655'],
  ])('%s', (answer) => {
    expect(
      told(
        `Wexmoor Council\n\n1. How many trees stand in parks?\n\nAbout 4,000.\n\n2. How many trees were felled and planted in each year?\n\n${answer}\n\n3. Who plants them?\n\nThe parks team.\n`,
      ),
    ).toEqual([
      '1 -: About 4,000.',
      '2 Felled, 2022-23: 118',
      '2 Felled, 2023-24: 96',
      '2 Planted, 2022-23: 402',
      '2 Planted, 2023-24: 655',
      '3 -: The parks team.',
    ]);
  });
});

describe('a question that lists its parts, and an answer with as many', () => {
  const letter = (answers: string): string =>
    `Wexmoor Council\n\nYou asked:\n\n1. Which product runs the forms? Please give\n  • the name of the product\n  • the supplier\n2. What did you pay for it\n  • at the outset\n  • per year since\n3. Who looks after it?\n\nOur response:\n\n${answers}\n`;
  const all = [
    '1 the name of the product: Formwright',
    '1 the supplier: Meadow Software Ltd',
    '2 at the outset: £31,500',
    '2 per year since: £23,150',
    '3 -: The web team',
  ];
  it.each([
    ['1.\n  • Formwright\n  • Meadow Software Ltd\n2.\n  • £31,500\n  • £23,150\n3. The web team'],
    ['1. - Formwright\n- Meadow Software Ltd\n\n2. - £31,500\n- £23,150\n\n3. The web team'],
    ['1.\n* Formwright\n* Meadow Software Ltd\n2.\n£31,500\n£23,150\n3. The web team'],
  ])('%s', (answers) => {
    expect(told(letter(answers))).toEqual(all);
  });

  it('one more line than was asked is one answer', () => {
    expect(told(letter('1.\n• Formwright\n• Meadow Software Ltd\n• since 2019\n2. £5,000\n3. The web team'))[0]).toBe(
      '1 -: Formwright Meadow Software Ltd since 2019',
    );
  });
});

describe('a question that goes on to years', () => {
  it.each([
    ['3. Number of surveys published in\n2022/23: 31\n2023/24: 44'],
    ['3. Number of surveys published\n2022/23 - 31\n2023/24 - 44'],
    ['3. Surveys published in each year\n2022/23 31\n2023/24 44'],
  ])('%s', (answer) => {
    const read = told(
      `Wexmoor Council\n\n1. Which platforms are held?\nSurveyBee\n\n2. What do they cost?\n£3,900\n\n${answer}\n\n4. How many staff hold a licence?\nTwelve\n`,
    );
    expect(read.slice(2, 4)).toEqual(['3 2022/23: 31', '3 2023/24: 44']);
  });
});

it('letters that a page gives its inner list are those of the parts', () => {
  const page =
    '<!DOCTYPE html><html><body><h1>Street problems</h1><h2>Your request</h2><ol><li>What do residents report with?</li><li>How many reports were made of<ol type="a"><li>dog fouling</li><li>graffiti</li></ol></li><li>Is it linked to the CRM?</li></ol><h2>Our response</h2><ol><li>Report It.</li><li><ol type="a"><li>613</li><li>288</li></ol></li><li>Yes</li></ol></body></html>';
  expect(told(page)).toEqual(['1 -: Report It.', '2a -: 613', '2b -: 288', '3 -: Yes']);
});

it.each([
  ['- The figures are:\n   * 2022 = 809\n   * 2023 = 967', ['2022: 809', '2023: 967']],
  ['→ Please see below:\n   2022: 809\n   2023: 967', ['2022: 809', '2023: 967']],
  ['- Web team: 14\n   Post room: 3', ['Web team: 14', 'Post room: 3']],
  ['Answer - - 2022: 809\n- 2023: 967', ['2022: 809', '2023: 967']],
])('the mark of an answer is no label of its values: %s', (answer, values) => {
  const read = told(
    `Wexmoor Council\n\n1) How many were there?\n${answer}\n\n2) What did they cost?\n- £4,000\n\n3) Who keeps them?\n- The parks team\n`,
  );
  expect(read.slice(0, 2)).toEqual(values.map((value) => `1 ${value}`));
});

it('figures by year beside a page’s edge are no running head', () => {
  const read = told(
    'Wexmoor Council\n\n1. How many were there each year?\n\n2019/20 3,438\n2020/21 4,716\n2021/22 8,720\n2022/23 6,351\n\n\fPage 2 of 3\n\n2. What did they cost?\n\n2021/22 1,200\n2022/23 1,340\n\n\fPage 3 of 3\n\n3. Who keeps them?\n\nThe parks team\n',
  );
  expect(read).toEqual([
    '1 2019/20: 3,438',
    '1 2020/21: 4,716',
    '1 2021/22: 8,720',
    '1 2022/23: 6,351',
    '2 2021/22: 1,200',
    '2 2022/23: 1,340',
    '3 -: The parks team',
  ]);
});
