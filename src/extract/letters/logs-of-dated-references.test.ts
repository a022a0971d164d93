import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// A week's requests one below the other, each under a line with its reference and its dates.
const entries: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    'WX-2024-0511',
    [
      ['How many kerbs were dropped in 2023?', '241'],
      ['What is the fee?', 'This is exempt under section 21.'],
    ],
  ],
  [
    'WX-2024-0513',
    [
      ['What tool do residents use to report holes?', 'A form of our own.'],
      ['How many of those were reported twice?', 'We do not record this.'],
    ],
  ],
];

const heads: readonly ((reference: string) => string)[] = [
  (code) => `REF: ${code}      RECEIVED: 19 Apr 2024      CLOSED: 14 May 2024`,
  (code) => `Ref ${code} | Received 19/04/2024 | Answered 14/05/2024`,
  (code) => `FOI ${code}, received 19 April 2024, answered 14 May 2024`,
];

const marks: readonly (readonly [string, string])[] = [
  ['Q: ', 'A: '],
  ['Question: ', 'Answer: '],
  ['Q. ', 'A. '],
];

describe.each(heads.map((head) => [head('WX-1'), head] as const))('%s', (_, head) => {
  test.each(marks)('%s%s', (question, answer) => {
    const body = entries.map(
      ([code, pairs]) =>
        `${head(code)}\nSubject: Roads\n\n${pairs.map(([asked, said]) => `${question}${asked}\n${answer}${said}`).join('\n')}\n`,
    );
    expect(shown(`WEXMOOR COUNCIL\nRequests answered in the week to 17 May 2024\n\n${body.join('\n')}`)).toEqual(
      entries.flatMap(([, pairs]) => pairs.map(([asked, said]) => `- ${asked} => ${said}`)),
    );
  });
});
