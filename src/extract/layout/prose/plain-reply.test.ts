import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const answersOf = (text: string): (string | undefined)[] =>
  extractResponse(text).answers.map(({ number, text: words }) => `${number} ${words}`);

const asked = `Hallowby Fire Service
FOI 4420 - Ladders lost

Initial Request:

1) How many ladders were lost in each of the last four years?

2) For each, please give:
a) the cause (i.e. theft, fire etc.)
b) what it cost to replace.

3) Did anyone complain? A total is enough if there is no figure for each.
`;

describe('one sentence without a figure in reply to several questions', () => {
  test('under a heading of its own it is for each of them', () => {
    const text = `${asked}
Final Response:

No ladder has been lost in the last four years.

If you are dissatisfied with this you may ask for an internal review.`;
    const none = 'No ladder has been lost in the last four years.';
    expect(answersOf(text)).toEqual([`1 ${none}`, `2 ${none}`, `3 ${none}`]);
  });

  test('without a heading, where the questions stand close and it stands apart', () => {
    const text = `REF:            2025-118
Subject:        Crossing Staff

I ask for the following under the Freedom of Information Act:

  1. How many crossing staff did you have in 2024?
  2. What was spent on them?


We do not employ crossing staff, they work for the local authority.`;
    const none = 'We do not employ crossing staff, they work for the local authority.';
    expect(answersOf(text)).toEqual([`1 ${none}`, `2 ${none}`]);
  });

  test('a figure answers one of them', () => {
    const text = `${asked}
Final Response:

We lost 14 ladders.`;
    expect(answersOf(text).filter((line) => line?.endsWith('We lost 14 ladders.'))).toHaveLength(1);
  });
});
