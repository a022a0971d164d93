import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (rows: readonly string[]): string[] =>
  extractResponse(`Alder Borough Council\n\n${rows.join('\n')}\n`).answers.map(
    ({ number, part, text }) => `${number ?? '-'}${part ? ` [${part}]` : ''} ${text}`,
  );

test('parts in small letters, each with an answer of its own; columns named again; a row seen twice', () => {
  expect(
    shown([
      'No\tQuestion\tReply',
      '1\tState the full name of your\tAlder Borough Council, Town Hall, Alder',
      '\torganisation.',
      '2\tRoughly how many residents are there?\t163,659 at the last Census',
      '2\t\t163 ,65g at the lasl Census',
      '3\tHow many calls come in:',
      '\tper month\tCalls are not counted',
      '\tper quarter\tCalls are not counted',
      '\tper year\t71,904',
      '',
      'Alder Borough Council   Page 2',
      '',
      'No\tQuestion\tReply',
      '4\tWhich contacts are there by subject:',
      '\tdates of collections\tNot recorded',
      '\tlibraries and other local\tNot a function of councils in this part',
      '\tservices\tof the country',
      '5\tWhat is printing worth?\t£22,740 for printing and posting',
      '\t\t2 2,74O for prin',
      '6\tHow do you measure its use?\tMatomo',
    ]),
  ).toEqual([
    '1 Alder Borough Council, Town Hall, Alder',
    '2 163,659 at the last Census',
    '3 [per month] Calls are not counted',
    '3 [per quarter] Calls are not counted',
    '3 [per year] 71,904',
    '4 [dates of collections] Not recorded',
    '4 [libraries and other local services] Not a function of councils in this part of the country',
    '5 £22,740 for printing and posting',
    '6 Matomo',
  ]);
});
