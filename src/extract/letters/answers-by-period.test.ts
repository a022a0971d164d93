import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

// A column between the questions and the answers that says of what time each answer is.
const rowsOf = (name: string, periods: readonly string[]): readonly (readonly string[])[] => [
  ['Question', name, 'Answer'],
  ['1. Number of boats moored', periods[0] ?? '', '372'],
  ['', periods[1] ?? '', '351'],
  ['2. Average stay', periods[0] ?? '', '5 days'],
  ['', periods[1] ?? '', 'Not held'],
  ['3. Products used for booking', '', 'None'],
];

const expected = (periods: readonly string[]) => [
  `1 [${periods[0]}] Number of boats moored => 372`,
  `1 [${periods[1]}] Number of boats moored => 351`,
  `2 [${periods[0]}] Average stay => 5 days`,
  `2 [${periods[1]}] Average stay => Not held`,
  '3 Products used for booking => None',
];

const names: readonly (readonly [string, readonly string[]])[] = [
  ['Financial year', ['2022 to 2023', '2023 to 2024']],
  ['Year', ['2022/23', '2023/24']],
  ['Calendar year', ['2022', '2023']],
  ['Period', ['April to June', 'July to September']],
  ['Quarter', ['Q1', 'Q2']],
  ['Month', ['May 2024', 'June 2024']],
];

test.each(names)('%s in Markdown', (name, periods) => {
  const [head, ...rows] = rowsOf(name, periods).map((cells) => `| ${cells.join(' | ')} |`);
  expect(shown(`FOI response\n\n${head}\n|---|---|---|\n${rows.join('\n')}\n`)).toEqual(expected(periods));
});

test.each(names)('%s in HTML, the question in a cell over its rows', (name, periods) => {
  const [head = [], ...rows] = rowsOf(name, periods);
  const html = rows.map(([question, period, answer], i) => {
    const cell = question === '' ? '' : `<td${rows[i + 1]?.[0] === '' ? ' rowspan="2"' : ''}>${question}</td>`;
    return `<tr>${cell}<td>${period}</td><td>${answer}</td></tr>`;
  });
  const heads = head.map((cell) => `<th>${cell}</th>`).join('');
  expect(shown(`<h1>FOI response</h1><table><tr>${heads}</tr>${html.join('')}</table>`)).toEqual(expected(periods));
});
