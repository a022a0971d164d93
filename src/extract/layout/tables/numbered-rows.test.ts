import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(`Wexmoor NHS Trust\nRef 311/22\n\n${text}`).answers.map(
    ({ number, part, question, text: words, outcome }) =>
      `${number ?? '-'}${part ? ` [${part}]` : ''} ${question ?? '-'} => ${words || outcome}`,
  );

test.each([
  ['Row No', 'Machine'],
  ['#', 'Kind of machine'],
  ['Item', 'Machines'],
])('a table of the requester’s own, filled in: %s', (no, name) => {
  const table = `| ${no} | ${name} | Maker | Bought |\n| 1 | Mower | Fennel | 2019 |\n| 2 | Chipper | None used | |\n| 3 | Lorry | | 2021 |\n`;
  expect(shown(`Please fill in the table.\n\nResponse\n${table}`)).toEqual([
    '1 [Maker] Mower => Fennel',
    '1 [Bought] Mower => 2019',
    '2 Chipper => None used',
    '3 [Maker] Lorry => blank',
    '3 [Bought] Lorry => 2021',
  ]);
});

test('a table that counts its rows under a question answers that one', () => {
  const table =
    '| No | Team | Staff | Cost |\n| 1 | Trees | 3 | £400 |\n| 2 | Hedges | 2 | £300 |\n| 3 | Benches | 1 | £90 |\n';
  const answers = extractResponse(
    `Wexmoor Council\nRef 311/22\n\n1. Which teams are there?\n${table}\n2. Who leads them?\nA manager\n`,
  ).answers;
  expect(new Set(answers.map(({ number }) => number))).toEqual(new Set(['1', '2']));
});
