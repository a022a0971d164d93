import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const read = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: answer, outcome }) =>
    [number, question, outcome === 'blank' ? '(blank)' : answer].join(' | '),
  );

const asked = ['How many benches are there?', 'What was spent on them in 2024?', 'Who paints them?', 'Names of donors'];
const given = ['214', '£6,120', '', 'Refused - s.40(2)'];
const rows = ['214', '£6,120', '(blank)', 'Refused - s.40(2)'].map((answer, i) => `${i + 1} | ${asked[i]} | ${answer}`);

const exported = (name: string, value: string, item: (what: string, n: number) => string): string =>
  `CASE SUMMARY\nCase number: 40117\nAuthority: Wexmoor District Council\nClosed: 3 June 2025\n\n${asked
    .map(
      (question, i) =>
        `${name}: ${item('Request', i + 1)}\n${value}: ${question}\n${name}: ${item('Response', i + 1)}\n${value}: ${given[i]}\n`,
    )
    .join('\n')}\nOutcome: Part disclosed\n`;

test.each([
  ['Field', 'Value', (what: string, n: number) => `${what} item ${n}`],
  ['Name', 'Content', (what: string, n: number) => `${what} ${n}`],
  ['Key', 'Value', (what: string, n: number) => (what === 'Request' ? `Question ${n}` : `Answer ${n}`)],
  ['Label', 'Text', (what: string, n: number) => `${what} ${n}`],
  ['FIELD', 'DATA', (what: string, n: number) => `${what} ${n}`],
] as const)('an export of %s and %s', (name, value, item) => {
  expect(read(exported(name, value, item))).toEqual(rows);
});

test('a name in a head is no field', () => {
  expect(
    read(
      'Wexmoor Council\nName: Requester\nRef: 4\n\n1. How many benches are there?\nText: none\n2. Who paints them?\nNobody\n',
    ),
  ).toHaveLength(2);
});
