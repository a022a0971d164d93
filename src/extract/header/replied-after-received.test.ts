import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const body = '1. Who runs it?\nIn-house.\n2. What does it cost?\n£57,240';
const headOf = (text: string): (string | undefined)[] => {
  const { received, responded } = extractResponse(text);
  return [received?.value, responded?.value];
};

test.each([
  'Request received 6 November 2024. Our response was issued on 28 November 2024.',
  'Your request was received on 6 November 2024 and our reply was sent on 28 November 2024.',
  'The request was received on 6 November 2024; the answer was given on Thursday 28 November 2024.',
  'Request received 6 November 2024. A full response has been sent to you on 28 November 2024.',
])('a reply that follows what was received is this one: %s', (line) => {
  expect(headOf(`Tarnmouth Council\nRef FOI 1387\n\n${line}\n\n${body}`)).toEqual(['2024-11-06', '2024-11-28']);
});

test('but the letter’s own day comes first, as a review’s', () => {
  const line =
    'Your request was received on 6 November 2024. Our response was issued on 28 November 2024. You asked for a review on 1 December 2024.';
  expect(headOf(`Tarnmouth Council\nInternal review FOI 1387\n12 December 2024\n\n${line}\n\n${body}`)[1]).toBe(
    '2024-12-12',
  );
});

test.each(['Responded Wed 20 November 2024', 'Responded 20/11/2024', 'Response sent: 20th November 2024'])(
  'the first question stuck to the head’s day: %s',
  (day) => {
    const text = `FOI Disclosure - Council Tax - Reference FOI/12093 - ${day}1. How many households were in arrears?2. What was owed?3. Which firms are used?\n\nTarnmouth Borough Council's answers:\n1. 21,4462. £38.7m3. Arlo`;
    expect(headOf(text)[1]).toBe('2024-11-20');
  },
);
