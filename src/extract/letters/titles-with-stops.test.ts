import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const pairs = [
  ['The number of ponies kept in 2024.', 'There were 1,308 ponies.'],
  ['The number of those that were lame.', '486 were lame.'],
  ['Age and breed of the oldest pony.', 'This is refused under section 38(1)(b).'],
  ['Total number of grooms trained in riding.', 'All of them were trained.'],
  ['Whether a vet was called in each case.', 'The information is not held.'],
] as const;
const letter = (lead: string, gap: string): string =>
  `Wexmoor Council\nOur reference: WX-33\n\n${lead}\n\n${pairs.map(([asked, said]) => `${asked}${gap}${said}`).join('\n\n')}\n\nIf you are unhappy you may ask for a review.\n`;

test.each([
  'Please find our response to your letter of 2 April 2025, in which you made the following request:\n\nIn respect of ponies:',
  'You asked for the following information:',
  'Your request and our answers are below.',
])('what is asked ends in a stop as its answer does, and only the turns tell: %s', (lead) => {
  expect(shown(letter(lead, '\n\n'))).toEqual(pairs.map(([asked, said]) => `- ${asked} => ${said}`));
});
