import { expect, test } from 'vitest';
import { ownShareIn } from './own-share.ts';

test.each([
  ['38,214 for Wexcombe and 61,775 for Hartlow', '38,214'],
  ['52,600 in Wexcombe, 79,100 in Hartlow', '52,600'],
  ['Hartlow: 79,100. Wexcombe: 52,600.', 'Wexcombe: 52,600.'],
  ['79,100 (Hartlow) and 52,600 (Wexcombe)', '52,600'],
  ['Wexcombe had 52,600 residents; Hartlow had 79,100.', 'Wexcombe had 52,600 residents'],
  ['In Wexcombe 14, while in Hartlow there were 22.', 'In Wexcombe 14'],
  // One place, or none.
  ['52,600 in 2022 and 53,100 in 2023', undefined],
  ['Wexcombe had 52,600 in 2022 and 53,100 in 2023', undefined],
  ['Wexcombe had 52,600 in March and 53,100 in April 2023', undefined],
  ['52,600 people in Wexcombe, on 139 square kilometres', undefined],
  ['79,100 in Hartlow, 52,600 in Norland', undefined],
  ['There were 51,000 calls to Wexcombe and 3,000 abandoned', undefined],
])('%s', (text, expected) => {
  const span = ownShareIn(text, 'Wexcombe District Council');
  expect(span && text.slice(...span)).toBe(expected);
});
