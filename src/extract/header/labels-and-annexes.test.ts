import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const body = '\n\na. Number of ferries\n   Four\n\nb. Length of the pier\n   311 metres\n\nYours faithfully\n';
const headOf = (lines: readonly string[]): (string | undefined)[] => {
  const { reference, received, responded } = extractResponse(`Wexmoor Council\n${lines.join('\n')}${body}`);
  return [reference?.value, received?.value, responded?.value];
};

test.each([
  [
    'labels with their colons lined up',
    ['Ref No        : FOI 2024-0417', 'Date received : 3 September 2024', 'Date replied  : 24 September 2024'],
    ['FOI 2024-0417', '2024-09-03', '2024-09-24'],
  ],
  [
    'a review beside the first answer',
    [
      'Internal review of FOI 4417',
      'Request received: 7 January 2025',
      'Original response: 4 February 2025',
      'Review asked for: 11 February 2025',
      'Review decision: 6 March 2025',
    ],
    ['FOI 4417', '2025-01-07', '2025-03-06'],
  ],
  [
    'the same with the outcome named',
    ['Request received: 7 January 2025', 'Original response: 4 February 2025', 'Review outcome sent: 6 March 2025'],
    [undefined, '2025-01-07', '2025-03-06'],
  ],
  ['an appendix to a letter', ['Appendix 1 to our letter of 20 August 2019'], [undefined, undefined, '2019-08-20']],
  ['an annex to a reply', ['Annex B to the reply dated 20 August 2019'], [undefined, undefined, '2019-08-20']],
  [
    'a reference in groups of figures',
    ['Our Ref: 10400 2261 87                          Your Ref: -', 'Date: 29 January 2025'],
    ['10400 2261 87', undefined, '2025-01-29'],
  ],
  [
    'a number and a telephone number behind it',
    ['Our Ref: 10200 Tel: 01632 960 001', 'Date: 29 January 2025'],
    ['10200', undefined, '2025-01-29'],
  ],
])('%s', (_, lines, expected) => {
  expect(headOf(lines)).toEqual(expected);
});
