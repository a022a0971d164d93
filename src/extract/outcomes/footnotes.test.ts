import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const letter = (note: string): string =>
  [
    'Ottershaw District Council',
    'Our ref: FOI 5120',
    'Received 3 June 2024',
    'Responded 1 July 2024',
    '',
    '| No | Question | Answer |',
    '|---|---|---|',
    '| 1 | How many boats were seized in 2023? | <5 |',
    '| 2 | How many boats moored in 2023? | 341 |',
    '',
    note,
  ].join('\n');

describe('small numbers that a sentence under their table withholds', () => {
  test.each<[string, string[]]>([
    [
      'Numbers below 5 are withheld under section 40(2), as owners might be known from them.',
      ['refused s.40', 'answered'],
    ],
    ['Figures of less than five have been suppressed: section 40(2) applies.', ['refused s.40', 'answered']],
    ['Note: values under 5 are not disclosed under section 40(2) of the Act.', ['refused s.40', 'answered']],
    ['Numbers below 5 are rounded to the nearest five.', ['answered', 'answered']],
    ['Numbers below 10 are withheld under section 40(2).', ['answered', 'answered']],
    ['Boats below 5 metres need no licence.', ['answered', 'answered']],
  ])('%s', (note, expected) => {
    const { answers } = extractResponse(letter(note));
    expect(answers.map(({ outcome, exemption }) => `${outcome}${exemption ? ` ${exemption}` : ''}`)).toEqual(expected);
  });
});
