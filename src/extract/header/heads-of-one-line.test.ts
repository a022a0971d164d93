import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const days = ['2 March 2024', '28 March 2024', '29 March 2024', '25 April 2024'];
const thread = (head: (sender: string, other: string, number: number, day: string) => string): string => {
  const [first, second, third, fourth] = days.map((day, i) =>
    i % 2 === 0
      ? head('requester', 'Ashcombe District Council', i + 1, day)
      : head('Ashcombe District Council', 'requester', i + 1, day),
  );
  return [
    `${first}\nDear Ashcombe District Council,\n\n1. How many calls did you take in 2022-23?\n2. How many staff are there?\n3. What is the budget?\n\nYours faithfully,`,
    `${second}\nDear Requester,\n1. 58,240\n2. 14\n3. We do not hold this information.\nRegards, FOI Desk`,
    `${third}\nPlease review your answer to 3. A budget must be held! Your own pages put it\nat £400,000.`,
    `${fourth}\nINTERNAL REVIEW\nI have looked again at your request.\nQuestion 3: The budget is held. It was £371,950.\nIf you remain dissatisfied you may complain to the Information Commissioner.\nDeputy Monitoring Officer`,
  ].join('\n\n');
};

it.each<(sender: string, other: string, number: number, day: string) => string>([
  (sender, _, number, day) => `=== Message ${number} — from ${sender} — ${day} ===`,
  (sender, _, number, day) => `Message ${number} of 4 (from the ${sender}, ${day})`,
  (sender, _, __, day) => `--- From the ${sender}, ${day} ---`,
  (sender, other, __, day) => `[${sender} to ${other}, ${day}]`,
  (sender, other, number, day) => `Message ${number}: ${sender} to ${other}, ${day}`,
  (sender, _, number, day) => `*** EMAIL ${number} - FROM ${sender.toUpperCase()} - ${day} ***`,
  (sender, _, number, day) => `Letter ${number}, from the ${sender}, ${day}`,
  (sender, _, number, day) => `#${number} From: ${sender} | ${day}`,
])('parts a thread at heads of one line %#', (head) => {
  expect(shown(thread(head))).toEqual([
    '1 How many calls did you take in 2022-23? => 58,240',
    '2 How many staff are there? => 14',
    '3 What is the budget? => The budget is held. It was £371,950.',
  ]);
});
