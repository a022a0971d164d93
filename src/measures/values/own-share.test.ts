import { expect, test } from 'vitest';
import { isOfAnotherBody, ownShareIn } from './own-share.ts';

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

test.each([
  ['We have no contact centre. Hartlow City Council took 310,000 calls.', true],
  ['Hartlow City Council spent £31,000 on it.', true],
  ["Hartlow and Norland Council's budget is £31,000.", true],
  ['Wexcombe County Council received 12,000.', true],
  ['The county council spent £31,000.', true],
  ['Wexcombe Combined Authority paid £31,000 for it.', true],
  ['Hartlow NHS Trust had 4,100.', true],
  ['Wexcombe District Council spent £31,000.', false],
  ['Wexcombe Council spent £31,000.', false],
  ['The Council spent £31,000. Hartlow City Council spent £12,000.', false],
  ['£31,000, which Hartlow City Council paid towards.', false],
  ['Hartlow City Council runs it for us.', false],
  ['The Authority spent £31,000.', false],
])('%s: of another body %s', (text, expected) => {
  expect(isOfAnotherBody(text, 'Wexcombe District Council')).toBe(expected);
});
