// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { declined, entry, gave } from '../compare/testing/build.ts';
import { setup } from './testing/setup.tsx';

const website = { id: 'spend.website', period: 'year', year: '2024/25' } as const;
const thornwick = gave('Thornwick District Council', { ...website, value: 18_400 }, { file: 'thornwick.txt' });
const millbeck = gave('Millbeck Borough Council', { ...website, value: 9950 }, { file: 'millbeck.txt' });
const refuses = declined(
  'Oxley Council',
  'refused',
  { id: 'spend.website', period: 'year' },
  { exemption: 's.12', text: 'Refused under section 12' },
);

test('the first visit says what this is and offers every way in', async () => {
  const { find, screen } = await setup();
  await find('heading', 'Foilight');
  expect(screen.getByText(/nothing leaves your machine/)).toBeTruthy();
  for (const name of ['Choose files', 'Choose folder', 'Paste text', 'Try the sample']) await find('button', name);
  expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull();
});

test('pasted text is opened under its name, and nothing is opened for white space', async () => {
  const { app, press, type, find } = await setup();
  await press('Paste text');
  await type(/whole letter/, '  \n');
  expect((await find('button', 'Add it')).hasAttribute('disabled')).toBe(true);
  await type(/whole letter/, '1. Budget? £5');
  await type(/Name/, ' letter ');
  await press('Add it');
  expect(app.calls).toEqual([['openText', '1. Budget? £5', 'letter']]);
});

test('home is the comparison, with the most figures first, and those without under their reasons', async () => {
  const { find, screen } = await setup([thornwick, millbeck, refuses]);
  const table = within(await find('region', /^Data: /)).getByRole('table');
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Thornwick', 'Millbeck']);
  const missing = screen.getByRole('region', { name: /^Without a figure/ });
  expect(missing.textContent).toContain('Refused under s.12');
  expect(within(missing).getByRole('link', { name: 'Oxley' }).getAttribute('href')).toMatch(/evidence\/.+\/0$/);
});

test('a figure opens its words; the next figure is a key away; Escape closes', async () => {
  const both = entry({
    authority: 'Thornwick District Council',
    answers: [
      { number: '1', text: '£18,400', gives: [{ ...website, value: 18_400 }] },
      { number: '2', text: '61,000', gives: [{ id: 'website.visitors', period: 'month', value: 61_000 }] },
    ],
  });
  const { follow, find, key, screen } = await setup([both], '#/table');
  await follow('£18,400');
  const panel = await find('complementary', 'Evidence');
  expect((await within(panel).findByRole('mark')).textContent).toBe('£18,400');
  expect(document.activeElement?.textContent).toBe('Thornwick District Council');
  key('n');
  expect(within(panel).getByRole('mark').textContent).toBe('61,000');
  expect(within(panel).getByText('Figure 2 of 2', { exact: false })).toBeTruthy();
  key('Escape');
  expect(screen.queryByRole('complementary', { name: 'Evidence' })).toBeNull();
});

test('words of the text are never markup', async () => {
  const nasty = gave('Oxley Council', { ...website, value: 5 });
  const answer = nasty.analysis.response.answers[0];
  if (answer) Object.assign(answer, { text: '<img src=x onerror=alert(1)> £5' });
  const { find } = await setup([nasty], `#/table/evidence/${nasty.source.id}/0`);
  const text = await find('region', 'Text of the response');
  expect(text.querySelector('img')).toBeNull();
  expect(text.textContent).toContain('<img src=x onerror=alert(1)> £5');
});

test('evidence of a response that is not open says so', async () => {
  const { find } = await setup([thornwick], '#/table/evidence/gone/0/0');
  expect((await find('complementary', 'Evidence')).textContent).toContain('not open here');
});

test('the table sorts figures by size with what is missing last, and finds rows by words', async () => {
  const { find, press, screen } = await setup([thornwick, millbeck, refuses], '#/table');
  const table = within(await find('region', 'Table of councils')).getByRole('grid');
  const councils = () =>
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
  expect(councils()).toEqual(['Millbeck Borough Council', 'Oxley Council', 'Thornwick District Council']);
  await press('Website');
  expect(councils()).toEqual(['Thornwick District Council', 'Millbeck Borough Council', 'Oxley Council']);
  await press('Website');
  expect(councils()).toEqual(['Millbeck Borough Council', 'Thornwick District Council', 'Oxley Council']);
  expect(screen.getByRole('columnheader', { name: 'Website' }).getAttribute('aria-sort')).toBe('ascending');
  fireEvent.change(await find('searchbox', 'Filter by words'), { target: { value: 'refused s.12' } });
  await waitFor(() => expect(councils()).toEqual(['Oxley Council']));
});

test('two responses that disagree show the later figure, and both at a click', async () => {
  const earlier = gave(
    'Thornwick District Council',
    { ...website, value: 17_000 },
    { responded: '2025-01-01', reference: 'OLD-1' },
  );
  const later = gave(
    'Thornwick District Council',
    { ...website, value: 18_400 },
    { responded: '2025-03-01', reference: 'NEW-2' },
  );
  const { find, press, rows } = await setup([earlier, later], '#/table');
  const table = within(await find('region', 'Table of councils')).getByRole('grid');
  expect(rows(table).at(-1)?.[1]).toContain('£18,400');
  expect(rows(table).at(-1)?.[1]).not.toContain('£17,000');
  await press('≠ 2 differ');
  expect(rows(table).at(-1)?.[1]).toMatch(/£18,400NEW-2, 1 March 2025.*£17,000OLD-1, 1 January 2025/);
});

test('a removed response can be brought back from the notice', async () => {
  const { app, press, find } = await setup([thornwick, millbeck], '#/responses');
  await press('Remove thornwick.txt');
  await press('Undo');
  expect(app.calls.map(([name]) => name)).toEqual(['remove', 'undoStep']);
  expect((await find('status', '')).textContent).toContain('Removed thornwick.txt');
});

test('delete everything asks first', async () => {
  const { app, press } = await setup([thornwick], '#/responses');
  await press('Delete everything…');
  await press('Keep them');
  expect(app.calls).toEqual([]);
  await press('Delete everything…');
  await press('Delete everything');
  expect(app.calls).toEqual([['deleteEverything']]);
});

test('an import tells how far it is and how it ended, with what to do about files that failed', async () => {
  const { app, press, screen, find } = await setup([thornwick], '#/responses', {
    importing: { done: 2, total: 5, current: 'letters/c.txt' },
  });
  expect((await find('progressbar', 'Files read')).getAttribute('value')).toBe('2');
  expect(screen.getByText('Reading 3 of 5 files')).toBeTruthy();
  await press('Cancel');
  app.set({
    importing: undefined,
    receipt: {
      files: 5,
      added: ['a'],
      duplicates: [{ path: 'b.txt', sameAs: 'a.txt' }],
      failed: [{ path: 'c.pdf', failure: { reason: 'not-text', looksLike: 'a PDF' } }],
      answers: 3,
      figures: 1,
      unread: 2,
      cancelled: true,
    },
  });
  const receipt = await find('region', 'Import receipt');
  expect(receipt.textContent).toContain('Read 1 response: 3 answers and 1 figure found.');
  expect(receipt.textContent).toContain('Stopped, with 2 files left unread.');
  expect(receipt.textContent).toMatch(/c\.pdf.*looks like a PDF.*Paste text/);
  await press('Dismiss');
  expect(app.calls).toEqual([['cancelImport'], ['dismissReceipt']]);
});

test('storage that does not keep is said, with what that means', async () => {
  const { screen } = await setup([thornwick], '#/responses', { storage: { kept: false, reason: 'refused' } });
  expect(screen.getByRole('contentinfo').textContent).toContain('gone when you close the tab');
});
