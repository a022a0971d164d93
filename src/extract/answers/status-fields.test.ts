import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const record = (number: string, asked: string, said: string, decided: string): string =>
  `${number}\nRequestText: ${asked}\nResponseText: ${said}\n${decided}\n`;

test.each([
  ['Item: 1', 'Item: 2', 'Item: 3', 'Decision'],
  ['Request #1', 'Request #2', 'Request #3', 'Outcome'],
])('a register with a field for the number and one for what was decided: %s', (first, second, third, field) => {
  const text = [
    'Organisation: Wexmoor Council\nDateReceived: 2025-03-10\nDateClosed: 2025-03-31\n',
    record(first, 'How many trees were felled in 2024?', '14', `${field}: Granted`),
    record(second, 'Who owns the felled wood?', '', `${field}: Not held`),
    record(third, 'Share of trees with a tag', 'Nearly all of those beside roads', `${field}: Granted in part`),
  ].join('\n');
  expect(shown(text)).toEqual([
    '1 How many trees were felled in 2024? => 14',
    '2 Who owns the felled wood? => Not held',
    '3 Share of trees with a tag => Nearly all of those beside roads',
  ]);
});

test('an answer that tells a status once keeps it', () => {
  const text =
    'Wexmoor Council\n\n1. What is the state of the bid?\nStatus: agreed in May\n\n2. Who made it?\nThe wardens\n\n3. When?\nIn March\n';
  expect(shown(text)[0]).toBe('1 What is the state of the bid? => Status: agreed in May');
});
