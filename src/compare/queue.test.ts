import { expect, test } from 'vitest';
import type { Correction, Says } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { nextWaiting, queueOf } from './queue.ts';
import { queueLength } from './queue-items.ts';
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
    queueOf([unnamed, ashcombe], []).map(({ council, level, reason, ...item }) => [
      council,
      'read' in item ? item.read.id : item.answer.number,
      level,
      reason,
    ]),
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

const answered = { text: 'We refuse this', sureness: read } as const;
const unsureAnswers = entry({
  file: 'c.txt',
  authority: 'Cawle Council',
  answers: [
    { number: '1', outcome: 'refused', ...answered },
    { number: '2', outcome: 'answered', ...answered },
    { number: '3', outcome: 'answered', asks: [{ id: 'spend.crm', period: 'year' }], ...answered },
    { number: '4', outcome: 'answered', sureness: check },
    { number: '5', gives: [{ id: 'crm.in_use', value: true, sureness: read }], sureness: read },
    { number: '6', outcome: 'not_held' },
  ],
});

const ofAnswer = (number: string, says: Says, was?: Correction['was']): Correction => ({
  id: `c ${number} ${says.kind}`,
  sourceId: unsureAnswers.source.id,
  made: '2026-11-22T10:00:00.000Z',
  extractor: 'test',
  subject: { kind: 'answer', number },
  says,
  ...(was && { was }),
});

test('answers of whose outcome the extractor is unsure wait beside the figures, but those that a figure speaks for', () => {
  const items = queueOf([unsureAnswers], []);
  expect(items.map((item) => ('read' in item ? item.read.id : item.answer.number))).toEqual([
    '4',
    '1',
    '3',
    'crm.in_use',
  ]);
});

test.each<[Correction, string | undefined]>([
  [ofAnswer('1', { kind: 'checked' }, { kind: 'outcome', outcome: 'refused' }), 'right'],
  [ofAnswer('1', { kind: 'checked' }, { kind: 'outcome', outcome: 'not_held' }), undefined],
  [ofAnswer('1', { kind: 'outcome', outcome: 'not_held' }), 'put right'],
  [ofAnswer('1', { kind: 'note', text: 'n' }), undefined],
])('an answer is looked at when its outcome is ticked or set: %j', (correction, looked) => {
  const item = queueOf([unsureAnswers], [correction])[1];
  expect([item?.key, item?.looked]).toEqual(['id-c.txt/answer 0', looked]);
});

test('one reply to many questions is looked at once', () => {
  const one = entry({ file: 'd.txt', answers: [1, 2, 3].map(() => ({ outcome: 'refused', sureness: read })) });
  const spans = one.analysis.response.answers[0]?.spans ?? [];
  const response = {
    ...one.analysis.response,
    answers: one.analysis.response.answers.map((each) => ({ ...each, spans })),
  };
  const items = queueOf([{ ...one, analysis: { ...one.analysis, response } }], []);
  expect(items.map(({ reason }) => reason)).toEqual(['From a scan It is the answer to 3 questions.']);
});

test('its length is known without it, and how many of it wait', () => {
  const both = [unnamed, ashcombe];
  const one = said(unnamed, 0, { kind: 'checked' });
  expect(queueLength(both, [])).toEqual({ all: 3, waiting: 3 });
  expect(queueLength(both, [one])).toEqual({ all: 3, waiting: 2 });
  expect(queueOf(both, [one])).toHaveLength(3);
});
