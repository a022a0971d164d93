// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { entry } from '../../compare/testing/build.ts';
import type { Correction } from '../../model/correction.ts';
import { setSingleKeys } from '../shell/single-keys.ts';
import { setup } from '../testing/setup.tsx';

afterEach(() => setSingleKeys(true));

const check = { level: 'check', reason: 'Two readings differ' } as const;

const thornwick = entry({
  file: 'thornwick.txt',
  authority: 'Thornwick District Council',
  answers: [
    {
      number: '1',
      text: '£18,400 or so',
      gives: [{ id: 'spend.website', period: 'year', year: '2024/25', value: 18_400, sureness: check }],
    },
    {
      number: '2',
      text: '61,000',
      gives: [{ id: 'website.visitors', period: 'month', value: 61_000, sureness: check }],
    },
  ],
});
const { id } = thornwick.source;
const subject = { kind: 'figure', measure: 'spend.website', period: 'year', year: '2024/25', at: [[0, 13]] };

const open = (page = 'table', corrections: readonly Correction[] = []) =>
  setup([thornwick], `#/${page}/evidence/${id}/0/0`, { corrections });

test('right and wrong are a button or a key, and say it of the figure in view', async () => {
  const { app, press, key } = await open();
  await press('Right');
  key('x');
  const draft = { sourceId: id, subject };
  expect(app.calls).toEqual([
    ['correct', { ...draft, says: { kind: 'checked' } }],
    ['correct', { ...draft, says: { kind: 'rejected' } }],
  ]);
});

test('a figure is put right with the value as typed and the words that show it', async () => {
  const { app, press, find } = await open();
  await find('region', 'Text of the response');
  await press('Put right…');
  const form = await find('form', 'Put it right');
  const fill = (label: RegExp | string, value: string) =>
    fireEvent.change(within(form).getByLabelText(label), { target: { value } });
  fill('Value', 'about £19.5k');
  expect(form.textContent).toContain('Kept as about £19,500');
  fill(/^Words that show it/, '£18,400');
  fill(/^Why/, 'Rang them');
  await press('Put right');
  expect(app.calls).toEqual([
    [
      'correct',
      {
        sourceId: id,
        subject,
        says: {
          kind: 'figure',
          figure: { kind: 'number', value: 19_500 },
          unit: 'GBP',
          approximate: true,
          from: [[0, 7]],
        },
        why: 'Rang them',
      },
    ],
  ]);
});

test('a figure read under the wrong name is put under the right one, its value and words as they are', async () => {
  const { app, press, find } = await open();
  await find('region', 'Text of the response');
  await press('Put right…');
  const form = await find('form', 'Put it right');
  fireEvent.click(within(form).getByText(/Change it/));
  fireEvent.change(within(form).getByLabelText('Measure'), { target: { value: 'spend.crm' } });
  fireEvent.change(within(form).getByLabelText(/^Year/), { target: { value: '2023/24' } });
  await press('Put right');
  expect(app.calls[0]?.[1]).toEqual({
    sourceId: id,
    subject,
    says: {
      kind: 'figure',
      of: { measure: 'spend.crm', period: 'year', year: '2023/24' },
      figure: { kind: 'number', value: 18_400 },
      unit: 'GBP',
      approximate: false,
      from: [[0, 13]],
    },
  });
});

test('without words of its own the value has the whole answer as its evidence; two values are none', async () => {
  const { app, press, find } = await open();
  await find('region', 'Text of the response');
  await press('Put right…');
  const form = await find('form', 'Put it right');
  fireEvent.change(within(form).getByLabelText('Value'), { target: { value: '£1 and £2' } });
  await press('Put right');
  expect(form.textContent).toContain('No one figure can be read in this.');
  expect(app.calls).toEqual([]);
  fireEvent.change(within(form).getByLabelText('Value'), { target: { value: '2' } });
  await press('Put right');
  expect(app.calls[0]?.[1]).toMatchObject({ says: { figure: { value: 2 }, from: [[0, 13]] } });
});

const said: Correction = {
  id: 'c1',
  sourceId: id,
  made: '2026-11-22T10:00:00.000Z',
  extractor: 'test',
  subject: {
    kind: 'figure',
    measure: 'spend.website',
    period: 'year',
    year: '2024/25',
    at: { spans: [[0, 13]], quotes: ['£18,400 or so'], before: '', after: '' },
  },
  says: { kind: 'figure', figure: { kind: 'number', value: 20_000 }, unit: 'GBP', approximate: false },
  was: { kind: 'figure', figure: { kind: 'number', value: 17_000 }, unit: 'GBP', approximate: false },
  why: 'Rang them',
};

test('what was read, what the reader says and what is read now all stand there, with the way back', async () => {
  const { app, press, find, screen } = await open('table', [said]);
  const list = await find('list', 'Said by you');
  expect(list.textContent).toContain('You put £20,000; £17,000 was read. Why: Rang them 22 November 2026');
  expect(screen.getByText(/The extractor now reads £18,400 here/)).toBeTruthy();
  const table = within(await find('region', 'Table of councils')).getByRole('grid');
  expect(table.textContent).toContain('✎ corrected2024/25 £20,000');
  await press('Take back');
  expect(app.calls).toEqual([['withdraw', ['c1']]]);
});

test('single keys can be turned off, and the list of keys says what they do', async () => {
  const { app, key, find, screen } = await open();
  key('?', { shiftKey: true });
  const dialog = await find('dialog', 'Keys');
  expect(dialog.textContent).toContain('Next figure');
  fireEvent.click(within(dialog).getByRole('checkbox'));
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  key('y');
  key('?');
  expect(app.calls).toEqual([]);
  expect(screen.queryByRole('dialog', { name: 'Keys' })).toBeNull();
});

test('the queue says how many are looked at, and moves on by itself', async () => {
  const { app, find, key, screen } = await open('check', []);
  const table = within(await find('region', 'To check')).getByRole('table');
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  expect(screen.getByText('0 of 2 looked at')).toBeTruthy();
  expect((await find('link', /^Check/)).textContent).toBe('Check2');
  key('y');
  expect(app.calls).toEqual([['correct', { sourceId: id, subject, says: { kind: 'checked' } }]]);
  expect(location.hash).toBe(`#/check/evidence/${id}/1/1`);
  app.set({ corrections: [{ ...said, says: { kind: 'checked' }, was: undefined } as Correction] });
  expect(await screen.findByText('1 of 2 looked at')).toBeTruthy();
});
