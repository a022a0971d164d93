import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const read = (lines: string): string[] =>
  extractResponse(`Wexmoor Borough Council\nFOI 2291\n\n${lines}\n`).answers.map(({ number, outcome, exemption }) =>
    `${number ?? ''} ${outcome} ${exemption ?? ''}`.trim(),
  );

test.each([
  ['Withheld as at 8.1', '8.2 refused s.31'],
  ['Exempt for the same reason as question 8.1', '8.2 refused s.31'],
  ['Refused, see 8.1.', '8.2 refused s.31'],
  ['Exempt for the reason given at question 8.1.', '8.2 refused s.31'],
  ['Withheld on the grounds set out in our answer to 8.1.', '8.2 refused s.31'],
  ['Exempt for the reason given at 8.9.', '8.2 refused'],
  ['Withheld as at 8.9', '8.2 refused'],
  ['Withheld under section 43(2), not as at 8.1', '8.2 refused s.43'],
  ['Seven, as at 8.1', '8.2 answered'],
  ['See our answer to 8.1, which applies here too.', '8.2 refused s.31'],
  ['Please see our answer on the locks, which also applies to the alarms.', '8.2 refused s.31'],
  ['Please see the answer above, which covers the alarms as well.', '8.2 refused s.31'],
  ['Withheld; the same exemption applies.', '8.2 refused s.31'],
  ['This is refused for the reasons given above.', '8.2 refused s.31'],
  ['Please see our answer to 8.1.', '8.2 refused s.31'],
  ['As question 8.1', '8.2 refused s.31'],
  ['See answer to 8.1', '8.2 refused s.31'],
  ['Please refer to our response at Q8.1 above.', '8.2 refused s.31'],
  ['Same as 8.1', '8.2 refused s.31'],
  ['See question 8.3', '8.2 referred'],
  ['See answer to 8.7', '8.2 referred'],
  ['See our answer to question 8.1 for the locks; the alarms are in our contracts register.', '8.2 referred'],
  ['See our website, which applies the same colours to all.', '8.2 referred'],
])('%s, below what section 31 withholds', (words, expected) => {
  expect(
    read(
      `8.1 Which firm tests the locks?\nWithheld under section 31(1)(a)\n\n8.2 Which firm tests the alarms?\n${words}\n\n8.3 How many alarms are there?\n41\n`,
    )[1],
  ).toBe(expected);
});

test('an answer that keeps back a part names the law as well', () => {
  expect(
    read(
      '1. Were the locks tested? Please send the report.\nYes they were, but the report is withheld under section 31(1)(a)\n\n2. Which firm tests them?\nWithheld as at 1\n',
    )[1],
  ).toBe('2 refused s.31');
});
