import { describe, expect, it } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { extractResponse } from '../extract-response.ts';
import { nothingAnswered } from './nothing-answered.ts';

const said = (...texts: string[]): Answer[] =>
  texts.map((text) => ({
    questionSpans: [],
    text,
    spans: [],
    outcome: text ? 'answered' : 'blank',
    sureness: { level: 'stated' },
  }));

describe('nothingAnswered', () => {
  it.each([
    [['You should receive our reply by 9 May.', ''], 'acknowledgement'],
    [
      ['Your request is being considered. We will respond within 20 working days, unless it is exempt.'],
      'acknowledgement',
    ],
    [['', 'The time for a reply does not run until we hear from you.'], 'clarification'],
    [['', 'If that costs too much please answer the first part only.'], 'request'],
    [
      [
        'We will pass your request to the service that holds the information.',
        'We will aim to reply by 8 December.',
        'If we need a fee, we will tell you. Requests that would cost more than £450 may be refused.',
      ],
      'acknowledgement',
    ],
    [['We will look at this in March. The stall cost £450.'], undefined],
    [['', ''], undefined],
    [['No'], undefined],
    [['', 'We will respond on costs next month. The licence is £4,000.'], undefined],
    [['Yes', 'You will receive the second part by post.'], undefined],
    [['If a resident rings, please note that we use one number.'], undefined],
  ] as const)('%j: %s', (texts, kind) => {
    expect(nothingAnswered(said(...texts))).toBe(kind);
  });

  it('a page that tells how to ask has no answers; a letter that was asked the same has', () => {
    const page =
      'How do I make a request?\nWrite to us and say what you want to know.\n\nHow much does it cost?\nMost requests are free.\n\nWhat can I not see?\nWhat an exemption covers.\n\nCan I appeal?\nYes, within 40 working days.\n';
    expect(extractResponse(`Freedom of information - Wexmoor Council\n\n${page}`)).toMatchObject({
      kind: 'notice',
      answers: [],
    });
    expect(extractResponse(`Wexmoor Council\nOur ref: FOI 1182\n3 May 2024\n\n${page}`).answers.length).toBeGreaterThan(
      1,
    );
  });

  it('a page of questions that its readers have has no answers, though it has a reference', () => {
    expect(
      extractResponse(
        'Wexmoor Council\n\nChristmas collections\n\nReference: WST/XMAS/25\n\nFrequently asked questions\n\n1. Will I get a printed calendar?\nNo. We stopped sending them in 2023, which saves £31,000 a year.\n\n2. How do I report a missed bin?\nUse the form. We had 2,300 reports last month.\n',
      ),
    ).toMatchObject({ kind: 'notice', answers: [] });
  });

  it('a letter that lists the questions and promises a reply has no answers, and is not the date of one', () => {
    const read = extractResponse(
      [
        'Wexmoor Borough Council',
        '',
        '5 March 2025',
        '',
        'Thank you for your request, which we received on 4 March 2025 and which asked:',
        '',
        '1. Which survey tool does the council use?',
        '2. What does it cost each year?',
        '',
        'Your request is being considered. You will have our response by 1 April 2025, unless the information is not held or an exemption such as section 43 has to be considered.',
        '',
        'Yours sincerely',
        'Information Team',
      ].join('\n'),
    );
    expect(read).toMatchObject({ kind: 'acknowledgement', answers: [] });
    expect(read.responded).toBeUndefined();
  });
});
