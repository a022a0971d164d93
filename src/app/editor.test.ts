import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { CorrectionDraft } from './app.ts';
import { type AppTab, closeAppTabs, fileOf, openAppTab, ready } from './testing/app-tab.ts';

afterEach(closeAppTabs);

const letter = 'Calls: 12400 a month.\nWebsite: 9000.';
const at = (words: string): [number, number] => [letter.indexOf(words), letter.indexOf(words) + words.length];

async function withLetter(): Promise<{ app: AppTab; sourceId: string }> {
  const app = openAppTab();
  await app.open([fileOf('letter.txt', letter)]);
  return { app, sourceId: app.getState().entries[0]?.source.id ?? '' };
}

const figureDraft = (sourceId: string, value: number): CorrectionDraft => ({
  sourceId,
  subject: { kind: 'figure', measure: 'spend.crm', at: [at('9000')] },
  says: {
    kind: 'figure',
    figure: { kind: 'number', value },
    unit: 'GBP',
    approximate: true,
    from: [at('Website: 9000')],
  },
  why: 'Put right by telephone',
});

test('a corrected figure keeps the words, what was read, the version, the time and the reason', async () => {
  const { app, sourceId } = await withLetter();
  const made = await app.correct(figureDraft(sourceId, 9500));
  expect(made).toEqual({
    id: expect.stringMatching(/^[0-9a-z]{6,}$/),
    sourceId,
    made: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    extractor: app.getState().entries[0]?.analysis.extractor,
    subject: {
      kind: 'figure',
      measure: 'spend.crm',
      at: { spans: [at('9000')], quotes: ['9000'], before: 'Calls: 12400 a month.\nWebsite: ', after: '.' },
    },
    says: {
      kind: 'figure',
      figure: { kind: 'number', value: 9500 },
      unit: 'GBP',
      approximate: true,
      from: { spans: [at('Website: 9000')], quotes: ['Website: 9000'], before: 'Calls: 12400 a month.\n', after: '.' },
    },
    was: { kind: 'figure', figure: { kind: 'number', value: 9000 }, unit: 'GBP', approximate: false },
    why: 'Put right by telephone',
  });
  expect(app.getState()).toMatchObject({ corrections: [made], undo: 'Set a figure' });
  expect(app.getState().entries[0]?.analysis.measures[1]?.figure).toEqual({ kind: 'number', value: 9000 });
});

test.each<[string, Pick<CorrectionDraft, 'subject' | 'says'>, object | undefined]>([
  [
    'a figure that nobody read',
    { subject: { kind: 'figure', measure: 'population' }, says: { kind: 'note', text: 'Asked.' } },
    undefined,
  ],
  [
    'a figure by its words',
    { subject: { kind: 'figure', measure: 'spend.crm', at: [at('12400')] }, says: { kind: 'rejected' } },
    { kind: 'figure', figure: { kind: 'number', value: 12400 } },
  ],
  [
    'an answer by its number and words',
    {
      subject: { kind: 'answer', number: '2', at: [at('Website')] },
      says: { kind: 'outcome', outcome: 'refused', exemption: 's.12' },
    },
    { kind: 'outcome', outcome: 'answered' },
  ],
  [
    'an answer by its number alone',
    { subject: { kind: 'answer', number: '1' }, says: { kind: 'checked' } },
    { kind: 'outcome', outcome: 'answered' },
  ],
  ['an answer that is not there', { subject: { kind: 'answer', number: '9' }, says: { kind: 'checked' } }, undefined],
  [
    'an authority where none was read',
    {
      subject: { kind: 'response' },
      says: { kind: 'authority', authority: { name: 'Ashcombe District Council', type: 'district' } },
    },
    undefined,
  ],
])('what was read of %s', async (_, draft, was) => {
  const { app, sourceId } = await withLetter();
  const made = await app.correct({ sourceId, ...draft });
  if (was) expect(made?.was).toMatchObject(was);
  else expect(made).not.toHaveProperty('was');
});

test('a correction of a source that is not there is none; words that are not in the text are refused', async () => {
  const { app, sourceId } = await withLetter();
  expect(await app.correct(figureDraft('nowhere', 1))).toBeUndefined();
  const beyond = {
    ...figureDraft(sourceId, 1),
    subject: { kind: 'figure', measure: 'spend.crm', at: [[0, 999]] },
  } as const;
  await expect(app.correct(beyond)).rejects.toThrow(RangeError);
  expect(app.getState()).toMatchObject({ corrections: [], steps: [] });
  await app.correct(figureDraft(sourceId, 2));
  expect(app.getState().corrections.length).toBe(1);
});

test('corrections outlive a reload, in the order in which they were made', async () => {
  const { app, sourceId } = await withLetter();
  for (const value of [1, 2, 3]) await app.correct(figureDraft(sourceId, value));
  const before = app.getState().corrections;
  expect([...before].sort((a, b) => (a.made < b.made ? -1 : 1))).toEqual(before);
  const again = openAppTab({ database: app.database });
  await ready(again);
  expect(again.getState().corrections).toEqual(before);
});

test('one step is undone out of order; one that a later step stands on is not', async () => {
  const { app, sourceId } = await withLetter();
  const first = await app.correct(figureDraft(sourceId, 1));
  const second = await app.correct(figureDraft(sourceId, 2));
  const [stepOne, stepTwo] = app.getState().steps;
  await app.undoStep(stepOne?.id ?? '');
  expect(app.getState()).toMatchObject({ corrections: [second], redo: 'Set a figure' });
  expect(app.getState().steps.map(({ done }) => done)).toEqual([true, false]);
  await app.redo();
  expect(app.getState().corrections).toEqual([first, second]);
  await app.remove(sourceId);
  await app.undoStep(stepTwo?.id ?? '');
  expect(app.getState().steps.map(({ done }) => done)).toEqual([true, true, true]);
  await app.undo();
  expect(app.getState().corrections).toEqual([first, second]);
});

test('withdrawing takes a correction back, whenever it was made, and can be undone', async () => {
  const { app, sourceId } = await withLetter();
  const first = await app.correct(figureDraft(sourceId, 1));
  const second = await app.correct({ sourceId, subject: { kind: 'response' }, says: { kind: 'checked' } });
  await app.withdraw([first?.id ?? '', 'no such correction']);
  expect(app.getState()).toMatchObject({ corrections: [second], undo: 'Withdrew a correction' });
  await app.withdraw(['no such correction']);
  expect(app.getState().steps.length).toBe(3);
  await app.undo();
  expect(app.getState().corrections).toEqual([first, second]);
});

test('commands that are not waited for take effect in their order', async () => {
  const { app, sourceId } = await withLetter();
  await Promise.all([app.remove(sourceId), app.undo(), app.correct(figureDraft(sourceId, 5)), app.undo(), app.redo()]);
  expect(app.getState().entries.length).toBe(1);
  expect(app.getState().corrections.length).toBe(1);
});
