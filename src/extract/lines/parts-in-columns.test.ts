import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const row = (asked: string, said: string): string => asked.padEnd(66) + said;
const letter = (first: readonly string[]): string => `Marlow Vale District Council

Ref: MV/5512                                                      16 September 2025

Your request was received on 18 August 2025. Please find our response below.

You asked:                                                        Our response:

${first.join('\n')}

${row('2. Number of boats let on 31 March 2025', '187')}

${row('3. Name of the firm that repairs them', 'Larch & Co')}

${row('4. Longest period for which a boat has been let by the', '6 years and 2 months')}
   council to one person

${row('5. Cost of repairs in 2024/25', '£73,661.40')}

Your right to appeal is set out in the enclosed leaflet.
`;
const shown = (first: readonly string[]) =>
  extractResponse(letter(first)).answers.map(({ number, part, text }) => `${number} [${part ?? ''}] ${text}`);
const others = ['2 [] 187', '3 [] Larch & Co', '4 [] 6 years and 2 months', '5 [] £73,661.40'];
const asked = '1. Total rent for boats in 2024/25 by quay';
const values = [
  ['Mill bridge', '£6,418'],
  ['Old wharf', '£3,902'],
  ['Lower lock', '£0'],
] as const;

test.each<[string, readonly string[]]>([
  ['further in', [asked, ...values.map(([name, value]) => row(`      ${name}`, value))]],
  ['behind a blank line', [asked, '', ...values.map(([name, value]) => row(`      ${name}`, value))]],
  ['under a colon', [`${asked}:`, ...values.map(([name, value]) => row(`   ${name}`, value))]],
  ['with bullets', [asked, ...values.map(([name, value]) => row(`   - ${name}`, value))]],
  ['as far out as the question', [asked, ...values.map(([name, value]) => row(name, value))]],
])('a question over named values in the column beside: %s', (_, first) => {
  expect(shown(first)).toEqual(['1 [Mill bridge] £6,418', '1 [Old wharf] £3,902', '1 [Lower lock] £0', ...others]);
});

test('a question that only goes on below has no parts', () => {
  expect(
    shown(['1. Longest time for which a boat has been let by the', row('   Council to one person', '6 years')]),
  ).toEqual(['1 [] 6 years', ...others]);
});
