// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { entry } from '../../compare/testing/build.ts';
import { keeping, kept } from '../../compare/testing/keep.ts';
import { setup } from '../testing/setup.tsx';

const people =
  'Council,People,Rank\nCotswold,1000,1\nStroud,2000,2\nReading,3000,3\nNowhere,4000,4\nAshcombe,5000,5\nEngland,9000,6';
const table = kept(people, 'people.csv');
const entries = () => [
  entry({ authority: 'Ashcombe District Council' }),
  entry({ authority: { name: 'Elmfield Council', type: 'unitary' } }),
  entry({ authority: { name: 'Cotswold District Council', type: 'district', gss: 'E07000079' } }),
];

test('a table says how many rows are matched, and the others are matched by hand', async () => {
  const { app, find, press, screen } = await setup(entries(), '#/reference', { workspace: keeping(table) });
  await find('heading', 'people.csv');
  screen.getByText('4 of 5 rows matched; 1 not.');
  const field = await find('combobox', 'Council of the row Nowhere');
  await press('Match: Council of the row Nowhere');
  expect(screen.getByRole('alert').textContent).toBe('Type a council’s name first.');
  fireEvent.change(field, { target: { value: 'Nonesuch' } });
  await press('Match: Council of the row Nowhere');
  expect(screen.getByRole('alert').textContent).toContain('No council, or more than one');
  fireEvent.change(field, { target: { value: 'elmfield' } });
  await press('Match: Council of the row Nowhere');
  await press('No council: Nowhere');
  expect(app.calls).toEqual([
    ['matchTableRow', table.id, 'Nowhere', { key: 'name:elmfield council' }],
    ['matchTableRow', table.id, 'Nowhere', 'none'],
  ]);
});

test('a match by hand is listed, and can be taken back', async () => {
  const matches = [{ row: 'Nowhere', key: 'name:elmfield council' }];
  const { app, press, screen } = await setup(entries(), '#/reference', { workspace: keeping({ ...table, matches }) });
  screen.getByText('5 of 5 rows matched.');
  screen.getByText('is Elmfield Council');
  await press('Take back the match of Nowhere');
  expect(app.calls).toEqual([['matchTableRow', table.id, 'Nowhere', undefined]]);
});

test('source, year and columns are the reader’s to describe', async () => {
  const { app, find, rows } = await setup(entries(), '#/reference', { workspace: keeping(table) });
  const keep = async (name: string, value: string) => {
    const field = await find('textbox', name);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  await keep('Source', ' An office ');
  await keep('Year', '2024');
  await keep('Name of People', 'Residents');
  await keep('Name of Rank', 'Rank');
  fireEvent.click(await find('checkbox', 'Use Rank'));
  expect(app.calls).toEqual([
    ['describeTable', table.id, { source: 'An office' }],
    ['describeTable', table.id, { year: '2024' }],
    ['describeColumn', table.id, 'People', { name: 'Residents' }],
    ['describeColumn', table.id, 'Rank', { used: true }],
  ]);
  const columns = await find('region', 'Columns of people.csv');
  expect(rows(within(columns).getByRole('table')).slice(1)).toEqual([
    ['', '', 'not said', 'a measure, and figures per resident, per 1,000 residents', '2 councils'],
    ['', '', 'not said', 'nothing: not used', '2 councils'],
  ]);
});

test('a set is made of ticked councils; a name that is taken is refused', async () => {
  const workspace = { ...keeping(), sets: [{ id: 's', name: 'Coast', keys: ['E07000079', 'name:gone'] }] };
  const { app, find, press, screen, type } = await setup(entries(), '#/reference', { workspace });
  screen.getByText('2 councils, 1 with open responses');
  await press('Make a set…');
  await press('Make the set');
  expect(screen.getByRole('alert').textContent).toBe('Give the set a name.');
  await type('Name of the set', 'coast');
  await press('Make the set');
  expect(screen.getByRole('alert').textContent).toBe('Another set has this name.');
  await type('Name of the set', 'Inland');
  await press('Make the set');
  expect(screen.getByRole('alert').textContent).toBe('Tick the councils of the set.');
  fireEvent.change(await find('combobox', 'Tick all of'), { target: { value: 'type:district' } });
  fireEvent.click(await find('checkbox', 'Cotswold District Council'));
  fireEvent.click(await find('checkbox', 'Elmfield Council'));
  await press('Make the set');
  expect(app.calls).toEqual([
    ['saveSet', { name: 'Inland', keys: ['name:ashcombe district council', 'name:elmfield council'] }],
  ]);
  await press('Delete Coast');
  expect(app.calls.at(-1)).toEqual(['removeSet', 's']);
});

test('the own council is chosen by name', async () => {
  const { app, find, press } = await setup(entries(), '#/reference');
  fireEvent.change(await find('combobox', 'Choose a council'), { target: { value: 'Ashcombe' } });
  await press('Choose');
  expect(app.calls).toEqual([['setMine', 'name:ashcombe district council']]);
});

test('the receipt of an import says how much of a table is matched', async () => {
  const receipt = {
    files: 1,
    added: [],
    duplicates: [],
    failed: [],
    answers: 0,
    figures: 0,
    unread: 0,
    cancelled: false,
    tables: [{ path: 'people.csv', id: table.id, isNew: true }],
  };
  const { find, screen } = await setup(entries(), '#/responses', { workspace: keeping(table), receipt });
  await find('region', 'Import receipt');
  await screen.findByText('a reference table, 4 of 5 rows matched; 1 not.');
  expect((await find('link', 'Match the others')).getAttribute('href')).toBe('#/reference');
});
