import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

const run = '1. how many weddings were held in 2024? 2. how many were called off? 3. what is the fee on a Saturday?';
const thread = (head: (day: string, time: string, from: string, to: string) => string, rule: string): string => {
  const of = (day: string, time: string, from: string, to: string, ...lines: readonly string[]): string =>
    [...(rule ? [rule] : ['']), head(day, time, from, to), ...lines].join('\n');
  return [
    'Thread: Ceremonies - FOI',
    of('2 June 2025', '10:14', 'requester', 'Penwick Council', `Hello. Under FOI: ${run}`, 'Thanks'),
    of('2 June 2025', '10:15', 'Penwick Council', 'requester', 'AUTOMATIC REPLY. Your message has been received.'),
    of(
      '1 July 2025',
      '16:40',
      'Penwick Council',
      'requester',
      'Ref FOI-PE-5190',
      'We are sorry that we need longer to answer. You will hear from us by 15 July.',
    ),
    of(
      '11 July 2025',
      '12:02',
      'Penwick Council',
      'requester',
      'Ref FOI-PE-5190',
      'Dear requester, please find our answers.',
      'Regarding point 1, there were 1,377 weddings.',
      'Regarding point 2, 21 were called off within a week.',
      'Regarding point 3, the fee on a Saturday is £645.',
      'Regards, Information Governance',
    ),
  ].join('\n');
};

const answers = [
  '1 how many weddings were held in 2024? => there were 1,377 weddings.',
  '2 how many were called off? => 21 were called off within a week.',
  '3 what is the fee on a Saturday? => the fee on a Saturday is £645.',
];

// Each message begins with no more than who wrote to whom, and when.
test.each([
  ['------', (day: string, time: string, from: string, to: string) => `${day}, ${time} - ${from} to ${to}`],
  ['', (day: string, time: string, from: string, to: string) => `${day}, ${time} - ${from} to ${to}`],
  ['======', (day: string, time: string, from: string, to: string) => `${day} at ${time} | ${from} to ${to}`],
  ['', (day: string, time: string, from: string, to: string) => `[${day} ${time}] ${from} to ${to}`],
  ['***', (day: string, _: string, from: string, to: string) => `${from} to ${to}, ${day}`],
  ['', (day: string, _: string, from: string, to: string) => `From ${from} to ${to} on ${day}`],
  ['', (day: string, time: string, from: string, to: string) => `${from} to ${to} (${day}, ${time})`],
  ['', (day: string, time: string, from: string, to: string) => `${day} ${time} — ${from} → ${to}`],
  ['------', (day: string, time: string, from: string, to: string) => `${day}, ${time}: ${from} to the ${to}`],
  ['', (day: string, time: string, from: string, to: string) => `${day}, ${time} - the ${from} to the ${to}`],
])('%s %s', (rule, head) => {
  const text = thread(head, rule);
  const { received, responded } = extractResponse(text);
  expect(shown(text)).toEqual(answers);
  expect([received?.value, responded?.value]).toEqual(['2025-06-02', '2025-07-11']);
});

// A line of an answer that has two bodies and a day is no message.
test.each([
  '12 May 2024 - transferred from the Council to the Trust',
  'Moved from the Council to the NHS, 12 May 2024',
  '3 June 2024: keys handed from Penwick Council to Marl Ltd',
])('%s', (line) => {
  const text = `Penwick Council\nFOI 12\n\n1. When did the hall change hands?\n\n${line}\n\n2. What was paid?\n\n£1,200\n`;
  expect(shown(text)).toEqual([`1 When did the hall change hands? => ${line}`, '2 What was paid? => £1,200']);
});
