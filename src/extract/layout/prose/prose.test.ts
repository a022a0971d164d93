import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const letter = (...lines: readonly string[]): string[] =>
  shown(
    ['Wexmoor Council', 'FOI 4410', '3 June 2024', '', 'Dear Applicant', '', ...lines, '', 'Yours faithfully'].join(
      '\n',
    ),
  );

test.each<[string, readonly string[], readonly string[]]>([
  [
    'thanks, then figures',
    [
      'Thank you for your request of 3 May 2024. There are 640 allotments in the borough, of which 12 are vacant.',
      '',
      'The rent is £48.',
    ],
    ['There are 640 allotments in the borough, of which 12 are vacant.', 'The rent is £48.'],
  ],
  [
    'thanks, then a denial',
    ['Thank you for your request about swans. We do not hold any information on swans.'],
    ['We do not hold any information on swans.'],
  ],
  [
    'what the law is, then a figure',
    [
      'I refer to your request about swans, which has been considered under the Freedom of Information Act 2000. I can confirm that the council spent £4,100 on swans in 2023/24.',
    ],
    ['I can confirm that the council spent £4,100 on swans in 2023/24.'],
  ],
  [
    'what was done with it, then figures',
    ['Your request about swans has been passed to me. The lake had 14 swans in May. Their keep cost £310.'],
    ['The lake had 14 swans in May. Their keep cost £310.'],
  ],
  [
    'one sentence, behind its lead',
    ['Further to your e-mail, the council has no records of swans.'],
    ['the council has no records of swans.'],
  ],
  [
    'figures behind a colon',
    ['With regard to your request for the cost of swans: £4,100 in 2022/23 and £4,350 in 2023/24.'],
    ['£4,100 in 2022/23 and £4,350 in 2023/24.'],
  ],
  [
    'held, and where it is',
    [
      'I am writing in response to your request. I can confirm that we hold the information. It is on our website at www.wexmoor.example/swans and so exempt under section 21.',
    ],
    ['It is on our website at www.wexmoor.example/swans and so exempt under section 21.'],
  ],
  [
    'a promise to answer some of it',
    [
      'I am able to answer some of your points and not others.',
      '',
      'First, vehicles. We license 118 hackney carriages.',
    ],
    ['First, vehicles. We license 118 hackney carriages.'],
  ],
  [
    'what came and what is held, without thanks',
    [
      'We received your request on 3 May 2024.',
      '',
      'The council holds the information requested. 118 taxis are licensed.',
      '',
      'We have asked colleagues and 14 licences were refused.',
    ],
    ['118 taxis are licensed.', 'We have asked colleagues and 14 licences were refused.'],
  ],
  ['nothing but thanks', ['Thank you for your request. We have looked at it with care and wish you well.'], []],
  ['nothing but days', ['Thank you for your request of 3 May 2024. It was logged on 7 May 2024.'], []],
])('%s', (_, lines, expected) => expect(letter(...lines).map((line) => line.replace(/^.* => /, ''))).toEqual(expected));
