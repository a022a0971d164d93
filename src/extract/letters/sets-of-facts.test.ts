import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// The same facts of each of several things, under a heading each, behind a sentence that says so.
const facts: readonly (readonly [string, readonly string[]])[] = [
  ['Supplier', ['Five Ways', 'Gable']],
  ['Annual spend', ['£88,900', '£6,430']],
  ['Expiry date', ['30 June 2026', 'None, rolling monthly']],
  ['Number of agents', ['52', 'N/A']],
];

test.each([
  [
    'Contract 1 - Contact centre',
    'Contract 2 - Inbound numbers',
    'You asked us for the same details of each contract. They are as follows.',
  ],
  ['System 1: Boats', 'System 2: Moorings', 'You asked for details of each system, which we give below.'],
])('%s', (first, second, lead) => {
  const body = [first, second].map(
    (head, k) => `${head}\n\n${facts.map(([label, values]) => `${label}: ${values[k]}`).join('\n')}`,
  );
  expect(
    shown(
      `Wexmoor Council\nFreedom of Information: our reply\n\nReference number: WX-2025-01448\nDate of request: 30 June 2025\n\n${lead}\n\n${body.join('\n\n')}\n\nThis completes our reply.\n`,
    ),
  ).toEqual(
    [first, second].flatMap((head, k) => facts.map(([label, values]) => `- [${head}] ${label} => ${values[k]}`)),
  );
});
