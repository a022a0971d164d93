import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const letter = (cells: string): string =>
  `Subject: FOI 2231\n\nSALTHOLME COUNTY COUNCIL\n\nRequest received 12.01.2023. Response sent 08.02.2023.\n\n${cells.split(' / ').join('\n')}\n\nThe figures come from our own records.\n\nInformation Access\n`;
const shown = (text: string): string[] =>
  extractResponse(text).answers.flatMap(({ part, text: words }) => (part ? `${part}: ${words}` : []));

// A table that asks nothing in words, a cell to a line.
test.each([
  ['Library / Loans / Visitors / Cobb / 61,204 / 88,310 / Stoke / 22,915 / 31,007', 4, 'Cobb, Loans: 61,204'],
  [
    'Depot / Vans / Drivers / Fuel / North / 14 / 21 / £8,200 / South / 9 / out of use / £4,118',
    6,
    'South, Fuel: £4,118',
  ],
  [
    'Pool / Tenure / Swims / Income / Ashby / Leased / 1,204 / £880 / Wex / Owned / 904 / £412',
    6,
    'Ashby, Tenure: Leased',
  ],
  ['Year / Fines / Appeals / 2021/22 / 412 / 18 / 2022/23 / 388 / 20', 4, '388'],
  [
    'Ward / Bins / Missed / Rate / East / 4,120 / 18 / 0.4% / West / 3,977 / N/A / nil / Hill / 12 / 1 / 8%',
    9,
    'Hill, Rate: 8%',
  ],
  ['School / Pupils / Meals / Brook / 212 / 180 / Hill / 90 / 71 / Lea / 130 / not recorded', 6, 'Lea, Pupils: 130'],
  ['Car park / Bays / Income 2022/23 / Quay / 80 / £91,204 / Mill / 44 / £30,118', 4, 'Quay, Income 2022/23: £91,204'],
  ['Team / Posts / Vacancies / Planning / 31 / 4 / Waste / 60 / 2 / Housing / 44 / 9', 6, 'Waste, Vacancies: 2'],
])('%s', (cells, count, one) => {
  const answers = shown(letter(cells));
  expect(answers).toHaveLength(count);
  expect(answers.some((answer) => answer.endsWith(one))).toBe(true);
});

test('what only looks like one', () => {
  for (const cells of [
    'Saltholme County Council / Town Hall / High Street / Saltholme / 01632 960001 / Monday to Friday / Nine to five / Closed at weekends / Ask for Pat',
    'Head of Paid Service / Director of Place / Director of People / Chief Officer / Monitoring Officer / Treasurer / Clerk / Beadle / Crier',
    'Library / Loans / Visitors / Cobb / 61,204 / Stoke / 22,915 / 31,007 / Thrupp',
  ])
    expect(shown(letter(cells))).toEqual([]);
});
