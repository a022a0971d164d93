import { expect, test } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { oncePerEntry } from './once-per-entry.ts';
import { gave } from './testing/build.ts';

const given = { id: 'spend.website', value: 4000 };
const said = (id: string): Correction => ({
  id,
  sourceId: 'one',
  made: '2026-01-02T10:00:00Z',
  extractor: '1.0.0',
  subject: { kind: 'response' },
  says: { kind: 'note', text: 'Asked again' },
});

test('is worked out again when other things are said of an entry, and only then', () => {
  let times = 0;
  const once = oncePerEntry((_, corrections) => ({ times: ++times, said: corrections.length }));
  const [one, other] = [gave('Wexmoor', given), gave('Sowe', given)];
  const [first, second] = [said('a'), said('b')];
  expect(once(one, [first])).toBe(once(one, [first]));
  expect(once(one, [first, second])).toEqual({ times: 2, said: 2 });
  expect(once(one, [second, first])).toEqual({ times: 3, said: 2 });
  expect(once(other, [])).toEqual({ times: 4, said: 0 });
  expect(once(one, [second, first]).times).toBe(3);
});
