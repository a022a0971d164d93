import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, question, text: words, outcome, exemption }) =>
      `${number ?? '-'} ${question} => ${words} | ${outcome}${exemption ? ` ${exemption}` : ''}`,
  );

test('a form whose rows say what was done: asked, replied', () => {
  expect(
    shown(
      [
        'WEXMOOR DISTRICT COUNCIL - RESPONSE FORM',
        '',
        'Item      1',
        'Asked     How many lamps are there?',
        'Replied   4,120',
        '',
        'Item      2',
        'Asked     How many were mended in 2019 and in 2020?',
        'Replied   55 and 71 respectively; some were mended twice.',
        '',
        'Item      3',
        'Asked     Please provide the draft report on lamps.',
        'Replied   Withheld under Regulation 12(4)(d).',
      ].join('\n'),
    ),
  ).toEqual([
    '1 How many lamps are there? => 4,120 | answered',
    '2 How many were mended in 2019 and in 2020? => 55 and 71 respectively; some were mended twice. | answered',
    '3 Please provide the draft report on lamps. => Withheld under Regulation 12(4)(d). | refused reg.12(4)(d)',
  ]);
});

test('a list in a hanging indent is no table, whatever the head above it has in columns; one line speaks for several of its items', () => {
  expect(
    shown(
      [
        'WEXMOOR DISTRICT COUNCIL',
        'Freedom of Information Act 2000                                  FOI-18-1182',
        '',
        '    1.   How many lamps are there?',
        '         about 4,000',
        '    2.   Who mends them?',
        '         Tern Ltd',
        "   - - - - - - - . . .  ' '",
        '    3.   What do they cost?',
        '    4.   What did they cost before?',
        '         Items 3 - 4: withheld under section 43',
        '   5a.   Are there plans for more?',
        '         Not yet',
        '  I0b.   When?',
        '',
        '8 Market Road East, Wexmoor, Surrey WX8 0BT                                   2',
      ].join('\n'),
    ).slice(0, 5),
  ).toEqual([
    '1 How many lamps are there? => about 4,000 | answered',
    '2 Who mends them? => Tern Ltd | answered',
    '3 What do they cost? => withheld under section 43 | refused s.43',
    '4 What did they cost before? => withheld under section 43 | refused s.43',
    '5a Are there plans for more? => Not yet | answered',
  ]);
});

test('the sentence that refuses the whole request answers each question, not what led to it', () => {
  const refusal =
    'The Council has decided that your request is vexatious and, in line with section 14(1) of the Act, will not answer any part of it.';
  expect(
    shown(
      `Wexmoor Council\n\nYou asked us on 10 November 2022:\n\n1. The sum spent on lamps.\n2. The name of every mender.\n\nOver the past year you have sent 64 requests on this matter. ${refusal}\n\nYours sincerely\nInformation Team\n`,
    ),
  ).toEqual([
    `1 The sum spent on lamps. => ${refusal} | refused s.14`,
    `2 The name of every mender. => ${refusal} | refused s.14`,
  ]);
});
