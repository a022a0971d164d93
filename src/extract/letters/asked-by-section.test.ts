import { describe, expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const told = `1  CMS
   Webflow
2  Visitors in March 2025
   18,455
3  Cost of hosting, 2024/25
   £1,140
`;
const letter = (heads: readonly [string, string, string], contact: string, waste: string): string =>
  `Wexmoor Combined Authority
Reference FOI 1187
Date 29 April 2025

Please find our answers below.

${heads[0]}

${told}
${heads[1]}

1  Budget
2  Number of calls
3  Cost per call

   ${contact}

${heads[2]}

1  Cost of bin calendars
2  Missed bins reported

   ${waste}

Yours faithfully
`;

describe('One paragraph that answers a section whose questions have no room for answers of their own', () => {
  it.each([
    [
      ['PART ONE: WEBSITE', 'PART TWO: CONTACT CENTRE', 'PART THREE: WASTE'],
      'The Authority has no contact centre and questions 1 to 3 of this part do not apply.',
      'These are functions of the constituent councils, to whom you should address your questions.',
    ],
    [
      ['Website', 'Contact centre', 'Waste'],
      'We have no contact centre.',
      'Waste is collected by the district councils.',
    ],
    [
      ['Section 1: Website', 'Section 2: Contact centre', 'Section 3: Waste'],
      'Not applicable, as the Council has no contact centre.',
      'The Council does not collect waste.',
    ],
    [
      ['Part A - Website', 'Part B - Contact centre', 'Part C - Waste'],
      'None of the above is held.',
      'All of this is withheld under section 43(2) of the Act.',
    ],
  ] as const)('%s', (heads, contact, waste) => {
    expect(shown(letter(heads, contact, waste))).toEqual([
      '1 CMS => Webflow',
      '2 Visitors in March 2025 => 18,455',
      '3 Cost of hosting, 2024/25 => £1,140',
      ...['1 Budget', '2 Number of calls', '3 Cost per call'].map((asked) => `${asked} => ${contact}`),
      ...['1 Cost of bin calendars', '2 Missed bins reported'].map((asked) => `${asked} => ${waste}`),
    ]);
  });
});
