import { expect, test } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { measureResponse } from '../measure-response.ts';
import { told } from '../testing/measured.ts';

function measuredIn(text: string): string[] {
  const start = text.indexOf('\n') + 1;
  const end = text.indexOf('\n', start);
  const answer: Answer = {
    question: text.slice(0, start - 1),
    questionSpans: [],
    text: text.slice(start, end),
    spans: [[start, end]],
    outcome: 'answered',
    sureness: { level: 'stated' },
  };
  return measureResponse(text, { kind: 'response', answers: [answer], warnings: [] }).measures.map(told);
}

const notices = 'What is the budget for statutory notices?';
const calls = 'How many inbound calls does the contact centre take each year?';

test.each([
  [`${notices}\n£41,900*\n\n* 2023/24 outturn\n`, 'spend.statutory_notices year 2023/24 41900'],
  [`${notices}\n£41,900 *\n\n\\* Figure for 2023/24.\n`, 'spend.statutory_notices year 2023/24 41900'],
  [`${notices}\n£41,900†\n\n† Planning notices only, 2023-24\n`, 'spend.statutory_notices year 2023-24 41900'],
  [
    `${notices}\n£41,900 [3]\n\n[2] As of 2021/22\n[3] This is the outturn for 2023/24.\n`,
    'spend.statutory_notices year 2023/24 41900',
  ],
  [`${calls}\n86,200 [1]\n\n[1] The year 2024.\n`, 'calls.inbound year 2024 86200'],
  [`${calls}\n86,200 [1]\n\n[1] Estimated.\n`, 'calls.inbound year 86200'],
  // A note of what happened, of another figure, of another mark; one sign before several lines; a note that asks.
  [`${notices}\n£41,900*\n\n* The contract was signed in 2019.\n`, 'spend.statutory_notices year 41900'],
  [`${notices}\n£41,900*\n\n* £38,000 in 2022/23\n`, 'spend.statutory_notices year 41900'],
  [`${notices}\n£41,900*\n\n* Reduced from 2022/23\n`, 'spend.statutory_notices year 41900'],
  [`${notices}\n£41,900*\n\n† 2023/24\n`, 'spend.statutory_notices year 41900'],
  [`${notices}\n£41,900*\n\n* 2023/24 in part\n* 2022/23 in part\n`, 'spend.statutory_notices year 41900'],
  [`${notices}\n£41,900\n\n* 2023/24 outturn\n`, 'spend.statutory_notices year 41900'],
])('%j', (text, measure) => {
  expect(measuredIn(text)).toEqual([measure]);
});
