import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** Parts of a question whose values are no figures, in a letter whose other answers have a label before them. */
const stems: readonly string[] = [
  'Q2. What was the number of visitors (by month and year) for the following\ncategories',
  'Q2. What are the ten busiest pages? For each,\nplease provide',
  'Q2. How many people asked about',
  'Q2. Please give the yearly cost of:',
];
const values: readonly (readonly string[])[] = [
  ['Bins: Section 17 - not held', 'Reporting issues (e.g. potholes, fly-tipping): Section 17 - not held'],
  [
    'Name of the page or section (Bins, Schools, etc.): Home, Vacancies, Bins',
    'Number of visits: s.17, not held by page',
  ],
  ['Library opening times: withheld, section 43', 'Public meetings and hearings in the town: In-house'],
  ['Repairs: Exempt - section 31', 'Council meetings and events (all venues): Same as repairs', 'Parking: 4,120'],
];

describe('labels with reasons behind them are parts, though other answers have a label', () => {
  const cases = stems.flatMap((stem) =>
    values.map((lines) => [`${stem.slice(-30)} / ${lines[0]}`, stem, lines] as const),
  );
  test.each(cases)('%s', (_, stem, lines) => {
    const text = `Wexmoor Council\nFOI 4417\n\nQ1. How often is the site updated?\nResponse: Daily\n\n${stem}\n${lines.map((line) => `• ${line}`).join('\n')}\n\nQ3. How many sites are there?\nResponse: Five\n\nQ4. Who writes for them?\nResponse: The web team\n`;
    const read = extractResponse(text).answers.filter(({ number }) => number === '2');
    expect(read.map(({ part, text: words }) => `${part}: ${words}`)).toEqual(lines);
  });
});
