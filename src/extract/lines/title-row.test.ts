import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const sheet = (title: string, heads: readonly string[], foot = ''): string =>
  `<!DOCTYPE html>\n<html><body>\n<table border="1">\n<tr><td colspan="${heads.length}">${title}</td></tr>\n${[
    heads,
    ['2021/22', '£8,100', '£2,388'],
    ['2022/23', '£8,200', ''],
    ['2023/24', '£8,964', '£2,507'],
  ]
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n')}\n${foot}</table></body></html>`;

test.each([
  'Wexmoor Council - FOI 41 - digital spend (received 23/09/2024, issued 18/10/2024)',
  'FOI 41: Wexmoor Council, spend by financial year',
])('the title of a sheet names no column: %s', (title) => {
  const said = shown(sheet(title, ['Financial year', 'Website hosting', 'CRM licences']));
  for (const figure of ['£8,100', '£2,388', '£8,200', '£8,964', '£2,507'])
    expect(said.filter((line) => line.endsWith(`=> ${figure}`))).toHaveLength(1);
  expect(said.find((line) => line.endsWith('£2,507'))).toContain('2023/24');
  expect(said.find((line) => line.endsWith('£2,507'))).toContain('CRM licences');
});

test('a question over its rows is theirs', () => {
  const said = shown(sheet('1. What was spent on each?', ['Financial year', 'Hosting', 'Licences']));
  expect(said.every((line) => line.startsWith('1 '))).toBe(true);
});
