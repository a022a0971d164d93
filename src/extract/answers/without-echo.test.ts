import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wexmoor District Council\nReference: FOI 5512\n\n${text}`).answers.map(
    ({ question, text: words }) => `${question} => ${words}`,
  );

const request =
  'Summary of request\n\n- Number of benches put up in May 2021\n\n- Cost of the benches, all in\n\n- Is a carpenter employed?\n\n- Names of firms\n\nSummary of response\n\n';
const said = [
  'Number of benches put up in May 2021 => 734',
  'Cost of the benches, all in => £8,260',
  'Is a carpenter employed? => No',
  'Names of firms => N/A, made by our staff',
];

test.each([
  [
    'a dash',
    `${request}- Number of benches put up in May 2021 - 734\n\n- Cost of the benches, all in – £8,260\n\n- Is a carpenter employed? - No\n\n- Names of firms - N/A, made by our staff\n`,
    said,
  ],
  [
    'a colon',
    `${request}- Number of benches put up in May 2021: 734\n\n- Cost of the benches, all in: £8,260\n\n- Is a carpenter employed? No\n\n- Names of firms: N/A, made by our staff\n`,
    said,
  ],
  [
    'under numbers',
    'Request:\n1. Number of benches put up in May 2021\n2. Cost of the benches, all in\n3. Is a carpenter employed?\n4. Names of firms\n\nResponse:\n1. Number of benches put up in May 2021 – 734\n2. Cost of the benches, all in – £8,260\n3. Is a carpenter employed? No\n4. Names of firms – N/A, made by our staff\n',
    said,
  ],
  [
    'a sentence in the words of the question',
    'Request:\n1. The number of benches in May 2021\n2. The cost of the benches\n\nResponse:\n1. The number of benches in May 2021 was 734.\n2. The cost of the benches is not held.\n',
    [
      'The number of benches in May 2021 => The number of benches in May 2021 was 734.',
      'The cost of the benches => The cost of the benches is not held.',
    ],
  ],
])('an answer that says its question again: %s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});
