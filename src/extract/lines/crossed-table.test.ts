import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nRef: 8812\n\n${text}`).answers.map(
    ({ question, text: words }) => `${question ?? '-'} => ${words}`,
  );
const rows = [
  'INFORMATION REQUESTED            | OUR RESPONSE',
  '---------------------------------+------------------------',
  'Number of trees felled           | 312',
  'Maker & age of the chipper       | Fennel, bought in 2019',
  'Benches                          | Not counted, they belong',
  '                                 | to the parishes.',
  'Do you fell ash                  | Yes',
];

test('a rule with crosses under cells that nothing frames', () => {
  const expected = [
    'Number of trees felled => 312',
    'Maker & age of the chipper => Fennel, bought in 2019',
    'Benches => Not counted, they belong to the parishes.',
    'Do you fell ash => Yes',
  ];
  expect(shown(rows.join('\n'))).toEqual(expected);
  // A rule under each row, or none under the first: the same table.
  const rule = rows[1] ?? '';
  expect(shown(rows.flatMap((row) => (/^(?:Number|Maker)/.test(row) ? [row, rule] : [row])).join('\n'))).toEqual(
    expected,
  );
});
