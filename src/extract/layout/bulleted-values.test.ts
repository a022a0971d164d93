import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wenbury District Council\nFOI 8812\n\n${text}`).answers.map(
    ({ number, part, text: words }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${words}`,
  );

test('values in bullets answer, though words stand under them', () => {
  expect(
    shown(
      '1. How many contacts came by each of these;\n• Phone:41200\n• Email: We count these by service.\n• Letters: 36\nBy "contact" we mean each call.\n2. Which of these do you offer?\n• Braille: No\n• Large print: On request\nWe note what suits.\n',
    ),
  ).toEqual([
    '1 [Phone] 41200',
    '1 [Email] We count these by service.',
    '1 [Letters] 36',
    '2 [Braille] No',
    '2 [Large print] On request',
    '2 We note what suits.',
  ]);
});

test('bullets that only name what is asked are the question’s', () => {
  expect(shown('1. What was spent on each of these?\n- Trees\n- Benches\n£400 in all.\n2. By whom?\nParks\n')).toEqual([
    '1 £400 in all.',
    '2 Parks',
  ]);
});

test('ways to write to the authority end the answers', () => {
  expect(
    shown(
      '1. How many trees?\n31\n2. Who felled them?\nTwo teams\n\n- Telephone: 01632 960012\n- Email: foi@wenbury.gov.uk\n',
    ),
  ).toEqual(['1 31', '2 Two teams']);
});
