import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, text: words, outcome, exemption }) =>
      `${number ?? '-'}${part ? ` [${part}]` : ''} => ${words} | ${outcome}${exemption ? ` ${exemption}` : ''}`,
  );

test('a list in a hanging indent stays a list where footnotes hang from their marks below it', () => {
  const letter = [
    'WEXMOOR MOORS AUTHORITY',
    '',
    'Request FOI/2025/118, received on 3 February 2025',
    'Our response, 3 March 2025',
    '',
    '1   How many rangers have you?',
    '',
    '    14 in the north, 9 in the south',
    '',
    '2   How many of them were hurt at work, in each year?',
    '',
    '        2022    3',
    '        2023    *',
    '        2024    †',
    '',
    '3   What do you use to count walkers?',
    '',
    '    Gate sensors',
    '',
    '*  Fewer than five. The number is exempt under section 40(2) of the Act.',
    '†  Not held: the year has not been counted.',
    '',
    'Complaints are acknowledged within five days.',
    '',
    'Details of what you may do next will be sent to you with the result of the review.',
  ].join('\n');
  expect(shown(letter)).toEqual([
    '1 => 14 in the north, 9 in the south | answered',
    '2 [2022] => 3 | answered',
    '2 [2023] => * | refused s.40',
    '2 [2024] => † | not_held',
    '3 => Gate sensors | answered',
  ]);
  expect(extractResponse(letter).kind).toBe('response');
});

test('the same questions under the names of two sites between rules', () => {
  const of = (site: string, ...answers: string[]): string[] => [
    `-- ${site} --`,
    '',
    '1) What does the site run on?',
    `=> ${answers[0]}`,
    '2) Who writes for it?',
    `=> ${answers[1]}`,
    '',
  ];
  expect(
    shown(
      [
        'Wexmoor District Council',
        'Information request 77120',
        '',
        'Hello',
        '',
        ...of('wexmoor.gov.uk', 'Umbraco', 'Two editors'),
        ...of('visit-wexmoor.com', 'WordPress', 'Nobody now'),
        '-- In general --',
        '',
        '3) How many more sites are there?',
        '=> Four',
      ].join('\n'),
    ),
  ).toEqual([
    '1 [wexmoor.gov.uk] => Umbraco | answered',
    '2 [wexmoor.gov.uk] => Two editors | answered',
    '1 [visit-wexmoor.com] => WordPress | answered',
    '2 [visit-wexmoor.com] => Nobody now | answered',
    '3 => Four | answered',
  ]);
});
