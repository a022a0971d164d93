import { expect, test } from 'vitest';
import type { Correction, Says } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { nextWaiting, queueOf } from './queue.ts';
import { entry } from './testing/build.ts';

const check = { level: 'check', reason: 'Two readings differ' } as const;
const read = { level: 'read', reason: 'From a scan' } as const;

const ashcombe = entry({
  file: 'a.txt',
  authority: 'Ashcombe District Council',
  answers: [
    { gives: [{ id: 'spend.website', period: 'year', value: 1, sureness: read }] },
    { gives: [{ id: 'spend.crm', period: 'year', value: 2, sureness: check }] },
    { gives: [{ id: 'crm.in_use', value: true }] },
  ],
});
const unnamed = entry({ file: 'b.txt', answers: [{ gives: [{ id: 'crm.in_use', value: true, sureness: check }] }] });

const said = ({ source, analysis }: Entry, index: number, says: Says): Correction => {
  const { id, period, evidence } = analysis.measures[index] ?? {};
  if (!id || !evidence) throw new Error('no such figure');
  const at = { spans: evidence.spans, quotes: [evidence.quote], before: '', after: '' };
  return {
    id: `${source.id} ${index} ${says.kind}`,
    sourceId: source.id,
    made: '2026-11-22T10:00:00.000Z',
    extractor: 'test',
    subject: { kind: 'figure', measure: id, at, ...(period && { period }) },
    says,
  };
};

test('what asks to be checked comes first, then what was read with doubt, and what is stated not at all', () => {
  expect(
    queueOf([unnamed, ashcombe], []).map(({ council, read: { id }, level, reason }) => [council, id, level, reason]),
  ).toEqual([
    ['Ashcombe District Council', 'spend.crm', 'check', 'Two readings differ'],
    ['b.txt', 'crm.in_use', 'check', 'Two readings differ'],
    ['Ashcombe District Council', 'spend.website', 'read', 'From a scan'],
  ]);
});

test.each<[Says, string]>([
  [{ kind: 'checked' }, 'right'],
  [{ kind: 'rejected' }, 'wrong'],
  [{ kind: 'figure', figure: { kind: 'number', value: 9 }, unit: 'GBP', approximate: false }, 'put right'],
])('one that the reader looked at stays in its place: %j', (says, looked) => {
  const queue = queueOf([unnamed, ashcombe], [said(ashcombe, 1, says)]);
  expect(queue.map((item) => item.looked)).toEqual([looked, undefined, undefined]);
  expect(nextWaiting(queue, queue[0]?.key)?.key).toBe(queue[1]?.key);
  expect(nextWaiting(queue, queue[2]?.key)?.key).toBe(queue[1]?.key);
  expect(nextWaiting(queue, undefined)?.key).toBe(queue[1]?.key);
});

test('nothing waits after the last', () => {
  const queue = queueOf([unnamed], [said(unnamed, 0, { kind: 'checked' })]);
  expect(nextWaiting(queue, queue[0]?.key)).toBeUndefined();
});
