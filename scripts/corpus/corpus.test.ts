import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/worker/analyse.ts';
import { makeCorpus } from './make-corpus.ts';
import type { Known } from './questionnaires.ts';

const signOf = ({ id, period, value }: Known) => `${id} ${period ?? ''} ${JSON.stringify(value)}`;

test('the same seed makes the same corpus', () => {
  expect(makeCorpus(8, 3)).toEqual(makeCorpus(8, 3));
  expect(makeCorpus(8, 3)).not.toEqual(makeCorpus(8, 4));
});

describe('every known figure is found, and none is invented', () => {
  test.each(makeCorpus(80).map((file) => [file.name, file] as const))('%s', (_, { text, council, known }) => {
    const { response, measures } = analyse({ id: '', text });
    const found = measures.map(({ id, period, figure }) =>
      signOf({ id, period, value: figure.kind === 'range' ? `${figure.low}-${figure.high}` : figure.value }),
    );
    // A CRM that is named is a CRM in use: the corpus lists only what its own question asks.
    const implied = (sign: string) => sign === 'crm.in_use  true';
    expect(found.filter((sign) => !implied(sign)).sort()).toEqual(
      known
        .map(signOf)
        .filter((sign) => !implied(sign))
        .sort(),
    );
    expect(response.authority?.value.name).toBe(council);
  });
});
