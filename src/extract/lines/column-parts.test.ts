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

test('a number that a scan broke under a head said again; bulleted parts of a question that ends in a small word; a stain', () => {
  expect(
    shown([
      'No\tQuestion\tReply',
      '2.9\tWho answers the letters?\tA clerk',
      '',
      '3. The ferry',
      '',
      '\tQuestion\tReply',
      '3 .1\tHow many came aboard in the\t',
      '\tpast\t',
      '\t• Month\t1,204',
      '\t• Year\t14,310',
      '3.2\tWho steers?\tThe mate',
      '3.3\tWhat is the yearly cost (or budget)\t',
      '\tfor\t',
      '\t• Paint\t£1,900',
      '',
      '~~ . ,_ ',
      '\t• Rope\tIn the paint',
      '3.1 0\tWho moors it?\tThe crew',
      '3.11\tIs there a bell?\tYes',
    ]),
  ).toEqual([
    '2.9 A clerk',
    '3.1 [Month] 1,204',
    '3.1 [Year] 14,310',
    '3.2 The mate',
    '3.3 [Paint] £1,900',
    '3.3 [Rope] In the paint',
    '3.10 The crew',
    '3.11 Yes',
  ]);
});
