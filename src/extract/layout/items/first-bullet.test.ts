import { describe, expect, it } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const letter = (answers: readonly string[]): string =>
  `Wexmoor District Council\nOur reference: FOI 4471\n\nYou asked:\n\n1. How many trees were planted in each year?\n2. What was spent, by item?\n3. Which teams take part?\n\nOur response:\n\n${answers.join('\n\n')}\n\nYours faithfully\nInformation Team\n`;

const told = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, part, text: said }) => `${number ?? '-'} ${part ?? '-'}: ${said}`);

const all = ['1 2021: 420', '1 2022: 511', '2 Hosting: £4,100', '2 Support: £900', '3 -: Parks Highways Licensing'];

describe('an answer of several lines that begins on the line of its label', () => {
  it.each([
    ['1. • 2021: 420\n• 2022: 511', '2. • Hosting: £4,100\n• Support: £900', '3. • Parks\n• Highways\n• Licensing'],
    ['1) - 2021: 420\n- 2022: 511', '2) - Hosting: £4,100\n- Support: £900', '3) - Parks\n- Highways\n- Licensing'],
    ['A1 * 2021 = 420\n* 2022 = 511', 'A2 * Hosting = £4,100\n* Support = £900', 'A3 * Parks\n* Highways\n* Licensing'],
    [
      'Answer 1: – 2021 – 420\n– 2022 – 511',
      'Answer 2: – Hosting: £4,100\n– Support: £900',
      'Answer 3: – Parks\n– Highways\n– Licensing',
    ],
    [
      '1: ▪ 2021: 420\n   ▪ 2022: 511',
      '2: ▪ Hosting: £4,100\n   ▪ Support: £900',
      '3: ▪ Parks\n   ▪ Highways\n   ▪ Licensing',
    ],
    [
      'Question 1 2021: 420\n2022: 511',
      'Question 2 Hosting: £4,100\nSupport: £900',
      'Question 3 Parks\nHighways\nLicensing',
    ],
    ['A.1 2021 - 420\n2022 - 511', 'A.2 Hosting - £4,100\nSupport - £900', 'A.3 Parks\nHighways\nLicensing'],
    ['Q1: 2021 420\n2022 511', 'Q2: Hosting: £4,100\nSupport: £900', 'Q3: Parks\nHighways\nLicensing'],
    [
      '1. By year: • 2021: 420\n• 2022: 511',
      '2. By item: • Hosting: £4,100\n• Support: £900',
      '3. • Parks\n• Highways\n• Licensing',
    ],
  ])('%s', (...answers) => {
    expect(told(letter(answers))).toEqual(all);
  });

  it.each([
    [
      'a dash within a sentence',
      '1. None - the scheme ended\n\n- this is kept under review',
      '1 -: None - the scheme ended this is kept under review',
    ],
    ['a year that the answer begins with', '1. 2021 saw 420 of them', '1 -: 2021 saw 420 of them'],
  ])('%s begins no list', (_, answer, expected) => {
    expect(told(letter([answer, '2. £5,000', '3. None']))[0]).toBe(expected);
  });

  it.each([
    ['- Parks\n   - Highways\n   - Licensing', 'Parks Highways Licensing'],
    ['* Parks\nHighways\nLicensing', 'Parks Highways Licensing'],
  ])('%s is one list', (list, expected) => {
    expect(told(`Q: Which teams take part?\n\n${list}\n\nQ: Who pays for it?\n\nThe service.\n`)[0]).toBe(
      `- -: ${expected}`,
    );
  });

  it('a starred list is no footnote at its end', () => {
    expect(
      told(letter(['1. 420', '2. £5,000', '3.\n* Upheld: 4\n* Partly upheld: 7\n* Not upheld: 2'])).slice(-1),
    ).toEqual(['3 Not upheld: 2']);
  });
});
