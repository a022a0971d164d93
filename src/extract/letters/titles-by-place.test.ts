import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head =
  'Hexmoor Borough Council\nLicensing FOI – HBC/0071/2025\nReceived 3 February 2025\nSent 28 February 2025\n\n';

// Paragraphs in turn that nothing marks: some ask in words, the others by their place between answers alone.
const letters: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['Total number of licensed pleasure boats', '212'],
    ['Number of skippers', '87'],
    ['Number of boats with a ramp', '14 day boats and 2 ferries'],
    ['Number of skippers warned in 2024', 'Warned 6, barred 1'],
    ['Reasons for the warnings', 'Withheld. Section 40(2) applies as the skippers could be identified.'],
    ['Fee for a new skipper', '£95 for two years'],
    ['Date of the last survey', 'May 2021'],
    ['Number of complaints about skippers', 'These are logged by pier. We cannot split them within the limit.'],
  ],
  [
    ['Number of allotment sites', '23'],
    ['Number of plots', '1,118'],
    ['Rent of a full plot', '£71 a year'],
    ['Discount for pensioners', 'Half price'],
    ['Length of the waiting list', '402 people'],
    ['Number of plots let in 2024', '96'],
    ['Total cost of water', '£18,340'],
  ],
  [
    ['Number of lifts', '3'],
    ['Firm that mends them', 'Uppe and Downe Ltd'],
    ['Number of breakdowns', '4'],
    ['Longest time out of use', '9 days'],
    ['Number of people trapped', 'None'],
    ['Cost of repairs in 2023/24', '£6,210'],
    ['Date of the next inspection', 'March 2026'],
  ],
  [
    ['Cost of the new library', '£4.1m'],
    ['Architect of the building', 'Bray Studio'],
    ['Number of books moved', '61,000'],
    ['Opening hours lost', '112'],
    ['Number of staff moved', '19'],
    ['Plans for the old building', 'None yet'],
  ],
  [
    ['Total number of beach wardens', '12'],
    ['Pay of a warden for the season', '£9,400'],
    ['Number of rescues in 2024', 'Not held'],
    ['Name of the training provider', 'Surfside Training'],
    ['Number of days closed by weather', '21'],
    ['Policy on dogs', 'Dogs are barred from May to September.'],
  ],
];

describe('titles by their place', () => {
  test.each(letters.map((letter) => [letter[0]?.[0] ?? '', letter] as const))('%s', (_, letter) => {
    for (const end of ['Licensing Manager\n', 'Yours sincerely\n\nInformation Officer\n', '']) {
      const text = letter.map(([asked, said]) => `${asked}\n\n${said}\n\n`).join('');
      expect(shown(head + text + end)).toEqual(letter.map(([asked, said]) => `- ${asked} => ${said}`));
    }
  });

  test('behind a salutation', () => {
    const [letter = []] = letters;
    const text = letter.map(([asked, said]) => `${asked}\n\n${said}\n\n`).join('');
    expect(shown(`${head}Thank you for your request. Our answers are below.\n\n${text}Yours sincerely\n`)).toEqual(
      letter.map(([asked, said]) => `- ${asked} => ${said}`),
    );
  });

  test('an answer of two paragraphs keeps both', () => {
    const text =
      'Number of lifts\n\n31\n\nNumber of breakdowns\n\n44\n\nNumber of people trapped\n\nTwo were trapped in May.\n\nBoth were freed within the hour.\n\nCost of repairs\n\n£6,210\n\nNumber of inspections\n\n62\n\n';
    expect(shown(head + text)[2]).toBe(
      '- Number of people trapped => Two were trapped in May. Both were freed within the hour.',
    );
  });

  test('an answer that leads to a list keeps it', () => {
    const text =
      'How many lifts are there?\n\n41\n\nHow many broke down?\n\n44\n\nWhat did repairs cost?\n\n£6,210\n\nWho mends them?\n\nThere are two:\n\nHigh Street Lifts\n\nFenmere Works\n\nYours sincerely\n';
    expect(shown(head + text)[3]).toBe('- Who mends them? => There are two: High Street Lifts Fenmere Works');
  });

  test('an answer that is a list of names keeps them', () => {
    const text =
      'Number of lifts\n\n31\n\nNames of the firms that mend them\n\nUppe and Downe Ltd\n\nHigh Street Lifts\n\nFenmere Works\n\nNumber of breakdowns\n\n44\n\nCost of the contract\n\n£6,210\n\n';
    expect(shown(head + text)[1]).toBe(
      '- Names of the firms that mend them => Uppe and Downe Ltd High Street Lifts Fenmere Works',
    );
  });
});
