import type { Correction } from '../../model/correction.ts';
import type { Entry } from '../../model/entry.ts';

/** An entry whose id is made of `digits`, as a hash is. */
export function entryOf(digits: string, change: Partial<Entry['source']> = {}): Entry {
  const id = digits.padEnd(64, '0');
  const source = {
    id,
    name: `${digits}.txt`,
    path: `post/${digits}.txt`,
    bytes: 10,
    encoding: 'utf-8',
    ...change,
  } as const;
  return {
    source,
    opened: '2026-11-22T09:00:00.000Z',
    sample: false,
    analysis: {
      sourceId: id,
      extractor: '1.0.0',
      response: { kind: 'response', answers: [], warnings: [] },
      measures: [],
      asked: [],
    },
  };
}

export function correctionOf(id: string, sourceId: string): Correction {
  return {
    id,
    sourceId,
    made: '2026-11-22T09:30:00.000Z',
    extractor: '1.0.0',
    subject: { kind: 'response' },
    says: { kind: 'note', text: 'Asked again on Monday.' },
  };
}
