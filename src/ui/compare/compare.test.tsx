// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { AppState } from '../../app/state.ts';
import { entry, type GivenSpec } from '../../compare/testing/build.ts';
import { setup } from '../testing/setup.tsx';

const website = { id: 'spend.website', period: 'year' } as const;
const council = (name: string, ...gives: GivenSpec[]) =>
  entry({
    authority: { name, type: name.includes('County') ? 'county' : 'district' },
    answers: [{ number: '1', question: 'What does the website cost?', gives }],
  });
const ashcombe = council(
  'Ashcombe District Council',
  { ...website, value: 12_000 },
  { id: 'population', value: 60_000 },
);
const bexcombe = council('Bexcombe District Council', { ...website, value: 30_000 });
const carrick = council('Carrick County Council', { id: 'population', value: 500_000 });
const all = [ashcombe, bexcombe, carrick];

const page = async (place: string, state: Partial<AppState> = {}) => {
  const here = await setup(all, place, state);
  const select = async (label: string | RegExp, option: string) => {
    const control = await here.screen.findByLabelText(label);
    const found = within(control).getByRole('option', { name: option });
    fireEvent.change(control, { target: { value: found.getAttribute('value') } });
  };
  const data = async () => here.rows(within(await here.find('region', /^Data: /)).getByRole('table'));
  return { ...here, select, data };
};

describe('choices above a chart', () => {
  test('stand in the address, and in what is drawn', async () => {
    const { select, data, screen } = await page('#/compare/spend');
    expect(await data()).toHaveLength(3);
    await select('Per', '1,000 residents: population as the responses give it (1 council)');
    expect(location.hash).toBe('#/compare/spend?per=1000-residents');
    expect((await data())[1]?.slice(0, 3)).toEqual(['Ashcombe', '£200', '60,000']);
    expect(screen.getByText(/pounds a year per 1,000 residents/)).toBeTruthy();
    await select('Per', 'Nothing');
    expect(location.hash).toBe('#/compare/spend');
  });

  test('are read from the address; the evidence of a figure keeps them', async () => {
    const { find, screen } = await page('#/compare/spend/spend.website%2Fyear?of=type:district&median=all');
    expect((screen.getByLabelText('Councils') as HTMLSelectElement).value).toBe('type:district');
    expect((await find('link', '£12,000')).getAttribute('href')).toMatch(
      /^#\/compare\/spend\/spend\.website%2Fyear\/evidence\/.+\?of=type:district&median=all$/,
    );
  });

  test('my council is the app’s to keep, and stands out once it is kept', async () => {
    const { select, app } = await page('#/compare/spend');
    await select('My council', 'Bexcombe District Council');
    expect(app.calls).toEqual([['setMine', expect.stringMatching(/bexcombe/)]]);
  });

  test('the kept council says that it is yours', async () => {
    const { data } = await page('#/compare/spend', {
      workspace: { mine: 'name:bexcombe district council', sets: [], tables: [] },
    });
    expect((await data()).map(([name]) => name)).toContain('Bexcombeyours');
  });

  test('own sets are offered first', async () => {
    const { screen } = await page('#/compare/spend', {
      workspace: { sets: [{ id: 'a', name: 'Neighbours', keys: ['name:bexcombe district council'] }], tables: [] },
    });
    const groups = within(screen.getByLabelText('Councils')).getAllByRole('group');
    expect(groups.map((group) => group.getAttribute('label'))).toEqual(['Your own sets', 'By type']);
  });

  test('where nothing is left, a button lifts what is in the way', async () => {
    const { find, press, data } = await page('#/compare/spend/spend.website%2Fyear?of=type:county');
    await find('button', 'All councils');
    await press('All councils');
    expect(location.hash).toBe('#/compare/spend/spend.website%2Fyear');
    expect(await data()).toHaveLength(3);
  });
});

test('my council stands out among those without a figure too', async () => {
  const { screen } = await page('#/compare/spend', {
    workspace: { mine: 'name:carrick county council', sets: [], tables: [] },
  });
  expect(screen.getByRole('region', { name: /^Without a figure/ }).textContent).toContain('Carrick (yours)');
});

test('any two measures, and who has not both', async () => {
  const { data, screen } = await page('#/compare/pairs');
  expect((await data()).slice(1)).toEqual([['Ashcombe', '£12,000', '60,000']]);
  expect(screen.getByRole('region', { name: /^Without both/ }).textContent).toContain('Not asked (population)');
});

test('who answered what: shares by question and by council, and all of it in a table', async () => {
  const { screen, find } = await page('#/compare/answers');
  expect(await find('heading', /^What was answered: 100% of 3 questions put to 3 councils/)).toBeTruthy();
  const card = await find('region', /^Who answered what/);
  const details = within(card).getByText('The same as a table').closest('details');
  if (!details) throw new Error('no details');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(
    within(card)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Ashcombe', 'Bexcombe', 'Carrick']);
  expect(screen.getAllByRole('link', { name: 'Answered' })).toHaveLength(3);
});

test('a topic that nobody was asked says so, and leads on', async () => {
  const { screen } = await page('#/compare/crm');
  expect(screen.getByText(/was asked about customer relationship management/)).toBeTruthy();
});
