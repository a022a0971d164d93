import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

/** An answer on its question's line behind a dash, among answers in bullets. */
test.each([
  'between 4% and 9%',
  'about one in ten',
  'roughly a tenth',
  'fewer than 5',
  'eight',
  'outsourced to Brightline',
  'included in the licence',
  'varies from survey to survey',
])('%s', (value) => {
  const text = `Marshwick Council\n7740-MW\n3 March 2025\n\nYour request and our answers:\n\n1) The platforms used for surveys\n   • Citizen Space\n\n2) The typical rate of response - ${value}\n\n3) The name of the officer\n   • Withheld under section 40(2).\n`;
  expect(shown(text)[1]).toBe(`2 The typical rate of response => ${value}`);
});
