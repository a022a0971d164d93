import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const things = [
  'Number of school crossings',
  'Number that have a patrol',
  'Cost of the patrols',
  'Number of patrols withdrawn',
];
const answered = ['There are 38 crossings.', 'Nineteen.', '£112,480', 'Seven were withdrawn, all in 2021.'];

/** Things asked for without a mark, each over its answer, below a letter's head. */
test.each(['.', '', ':'])('an end of "%s"', (end) => {
  const turns = things.map((thing, i) => `${thing}${end}\n\n${answered[i]}`).join('\n\n');
  const text = `Hexbourne City Council\nRef: HCC/25/119\n6 May 2025\n\nThank you for your email of 9 April 2025. I answer in the order in which you asked.\n\n${turns}\n\nYours sincerely\n`;
  expect(shown(text)).toEqual(things.map((thing, i) => `- ${thing}${end === ':' ? '' : end} => ${answered[i]}`));
});
