// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { gave } from '../../compare/testing/build.ts';
import type { Authority } from '../../model/authority.ts';
import { emptyWorkspace, type Workspace } from '../../model/workspace.ts';
import { setup } from '../testing/setup.tsx';

const website = { id: 'spend.website', period: 'year', year: '2024/25' } as const;
const of = (name: string, gss: string): Authority => ({
  name,
  gss,
  type: 'district',
  nation: 'England',
  region: 'South East',
});
const adur = of('Adur District Council', 'E07000223');
const arun = of('Arun District Council', 'E07000224');
const crawley = of('Crawley Borough Council', 'E07000226');
const three = [adur, arun, crawley].map((authority, i) =>
  gave(authority.name, { ...website, value: 10_000 * (i + 1), approximate: i === 1 }, { authority }),
);

const people: Workspace = {
  ...emptyWorkspace,
  mine: 'E07000226',
  sets: [{ id: 's1', name: 'Coast', keys: ['E07000223', 'E07000224'] }],
  tables: [
    {
      id: 'ab',
      name: 'people.csv',
      path: 'people.csv',
      bytes: 90,
      encoding: 'utf-8',
      text: 'Code,Name,Residents 2024\nE07000223,Adur,700\nE07000224,Arun,900\nE07000226,Crawley,800\n',
      opened: '2026-01-01T00:00:00.000Z',
      source: 'the census',
      matches: [],
    },
  ],
};

async function openTable(place = '#/table', workspace: Workspace = people) {
  const page = await setup(three, place, { workspace });
  const table = within(await page.find('region', 'Table of councils')).getByRole('grid');
  const councils = () =>
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  return { ...page, table, councils };
}

test('the own council stands out and stays on top until told otherwise', async () => {
  const { councils, press, screen } = await openTable();
  expect(councils()).toEqual(['my councilCrawley Borough Council', adur.name, arun.name]);
  await press('Council');
  await press('Council');
  expect(councils()).toEqual(['my councilCrawley Borough Council', arun.name, adur.name]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'My council on top' }));
  expect(councils()).toEqual(['my councilCrawley Borough Council', arun.name, adur.name]);
  await press('Council');
  expect(councils()).toEqual([adur.name, arun.name, 'my councilCrawley Borough Council']);
});

test('a reference table is a column that says so, to sort and to filter by', async () => {
  const { table, councils, press, screen } = await openTable('#/table', { ...people, mine: undefined } as Workspace);
  expect(within(table).getByRole('columnheader', { name: 'Reference' })).toBeTruthy();
  await press('Residents 2024');
  expect(councils()).toEqual([arun.name, crawley.name, adur.name]);
  await press('Residents 2024: options');
  const panel = await screen.findByRole('dialog', { name: 'Residents 2024: options', hidden: true });
  fireEvent.change(within(panel).getByLabelText(/^From/), { target: { value: '800' } });
  expect(councils()).toEqual([arun.name, crawley.name]);
});

test('own sets can be filtered by', async () => {
  const { councils, screen } = await openTable();
  fireEvent.change(screen.getByRole('combobox', { name: 'Nation or region' }), { target: { value: 'own:s1' } });
  expect(councils()).toEqual([adur.name, arun.name]);
});

test('an address with settings sets the table, and what it does not know is left alone', async () => {
  const { councils, key, table } = await openTable(
    '#/table?sort=-spend.website%252Fyear%2Cgone&where=gone%3Afrom%253D1&hide=nothing&by=unknown',
  );
  expect(councils()).toEqual(['my councilCrawley Borough Council', arun.name, adur.name]);
  const head = within(table).getByRole('columnheader', { name: 'Website' });
  head.focus();
  key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('£30,000');
  key('ArrowDown');
  expect(document.activeElement?.textContent).toContain('about £20,000');
  key('End', { ctrlKey: true });
  expect(document.activeElement?.textContent).toBe('700');
  key('a', { ctrlKey: true });
  expect(table.querySelectorAll('[aria-selected=true]').length).toBe(4 * 3);
  key('Escape');
  expect(table.querySelectorAll('[aria-selected=true]').length).toBe(0);
});

test('one cell is in the order of Tab, wherever the reader goes', async () => {
  const { table, key, type: _type, screen } = await openTable();
  const stops = () => [...table.querySelectorAll('[tabindex="0"]')].map(({ textContent }) => textContent);
  expect(stops()).toEqual(['Council⋯']);
  (table.querySelector('[tabindex="0"]') as HTMLElement).focus();
  key('ArrowDown');
  key('ArrowDown');
  expect(stops()).toEqual([adur.name]);
  // The line goes out of sight: the head takes its place.
  fireEvent.change(screen.getByRole('searchbox', { name: 'Filter by words' }), { target: { value: 'arun' } });
  expect(stops()).toEqual(['Council⋯']);
});
