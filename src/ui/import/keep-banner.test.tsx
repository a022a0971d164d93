// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { entry } from '../../compare/testing/build.ts';
import type { Correction } from '../../model/correction.ts';
import { setup } from '../testing/setup.tsx';

const one = entry({ authority: 'Ashcombe', answers: [{ gives: [{ id: 'spend.website', value: 12_000 }] }] });

/** The first two were made long ago. */
const corrections = (count: number): Correction[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `k${i}`,
    sourceId: one.source.id,
    made: i < 2 ? '2025-11-22T08:00:00.000Z' : '2999-11-22T08:00:00.000Z',
    extractor: 'test',
    subject: { kind: 'response' },
    says: { kind: 'note', text: `note ${i}` },
  }));

test.each([
  ['refused', 'no storage'],
  ['full', 'no room left'],
  ['lost', 'stopped working'],
  ['newer', 'A newer Foilight'],
] as const)('storage that is %s is said at the top, with a way to save what is here', async (reason, words) => {
  const { find } = await setup([one], '#/responses', { storage: { kept: false, reason } });
  const banner = await find('region', 'Storage');
  expect(banner.textContent).toContain(words);
  expect(banner.querySelector('button')?.textContent).toBe('Save a project file');
});

test('with nothing open there is nothing to save', async () => {
  const { screen } = await setup([], '#/', { storage: { kept: false, reason: 'refused' } });
  expect(screen.queryByRole('region', { name: 'Storage' })).toBeNull();
});

test('three corrections later the reader is reminded once', async () => {
  const { app, screen, press } = await setup([one], '#/responses', { corrections: corrections(2) });
  const reminder = () => screen.queryByRole('region', { name: 'Reminder' });
  await act(async () => app.set({ corrections: corrections(4) }));
  expect(reminder()).toBeNull();
  await act(async () => app.set({ corrections: corrections(5) }));
  expect(reminder()).not.toBeNull();
  await press('Not now');
  await act(async () => app.set({ corrections: corrections(9) }));
  expect(reminder()).toBeNull();
});

test('the footer says what the browser promised', async () => {
  const { find } = await setup([one], '#/responses', { persistence: 'refused' });
  expect((await find('contentinfo', '')).textContent).toContain('did not promise');
});
