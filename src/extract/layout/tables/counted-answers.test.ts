import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];
const questions = [
  'How many jetties are there?',
  'How many boats were let in 2023?',
  'Who keeps them?',
  'What did the repairs cost?',
  'Is there a ferry?',
];
const values = ['14', 'Not known', 'Wherry & Sons', '£21,650', 'Yes, from May'];
const want = questions.map((question, i) => `${i + 1} ${question} => ${values[i]}`);
const asked = questions.map((question, i) => `${i + 1}. ${question}`);
const html = (lead: string, rows: string): string =>
  `<html><body><p>Ottershaw District Council</p><p>Our ref: FOI 5120</p><p>Received 3 June 2024</p><p>Responded 1 July 2024</p>${lead}<table>${rows}</table></body></html>`;
const list = `<ol>${questions.map((question) => `<li>${question}</li>`).join('')}</ol>`;
const rowOf = (label: string, i: number): string => `<tr><td>${label}</td><td>${values[i]}</td></tr>`;
const rows = (label: (number: number) => string): string => values.map((_, i) => rowOf(label(i + 1), i)).join('');

describe('answers in a table without heads, by the numbers of the questions above', () => {
  test.each<[string, string]>([
    ['a page: what we replied', html(`<h2>What was asked</h2>${list}<h2>What we replied</h2>`, rows(String))],
    ['how the Council answered', html(`<h2>Your request</h2>${list}<h2>How the council answered</h2>`, rows(String))],
    ['no heading between them', html(`<p>You asked:</p>${list}`, rows(String))],
    [
      'points behind the numbers',
      html(
        `<p>You asked:</p>${list}<p>Our reply</p>`,
        rows((n) => `${n}.`),
      ),
    ],
    [
      'the letter Q',
      html(
        `<p>You asked:</p>${list}<h3>Information released</h3>`,
        rows((n) => `Q${n}`),
      ),
    ],
    [
      'Markdown, the rule above its first row',
      [...head, '## Request', '', ...asked, '', '## What we sent', '', '| | |', '| --- | --- |']
        .concat(values.map((value, i) => `| ${i + 1} | ${value} |`))
        .join('\n'),
    ],
    [
      'drawn with rules',
      [...head, 'You asked:', ...asked, '', 'Our response:', '', '+---+---------------+']
        .concat(values.map((value, i) => `| ${i + 1} | ${value.padEnd(13)} |`))
        .concat('+---+---------------+')
        .join('\n'),
    ],
  ])('%s', (_, text) => expect(shown(text)).toEqual(want));

  test('another table behind them belongs to the question that it names', () => {
    const grid =
      '<tr><th>Pier</th><th>Boats</th><th>Berths</th></tr><tr><td>North</td><td>6</td><td>11</td></tr><tr><td>South</td><td>8</td><td>20</td></tr>';
    const text = html(`<h2>What was asked</h2>${list}<h2>What we replied</h2>`, rows(String)).replace(
      '</body>',
      `<h3>Question 2</h3><table>${grid}</table></body>`,
    );
    expect(shown(text).slice(0, 5)).toEqual(want);
    expect(shown(text).slice(5)).toEqual([
      '2 [North, Boats] How many boats were let in 2023? => 6',
      '2 [North, Berths] How many boats were let in 2023? => 11',
      '2 [South, Boats] How many boats were let in 2023? => 8',
      '2 [South, Berths] How many boats were let in 2023? => 20',
    ]);
  });

  test('a table of wards by number under one question answers that alone', () => {
    const text = html(
      `<p>Question 1: How many jetties are there in each ward, by ward number?</p><p>Answer:</p>`,
      '<tr><td>1</td><td>14</td></tr><tr><td>2</td><td>6</td></tr><tr><td>3</td><td>9</td></tr>',
    ).replace(
      '</body>',
      '<p>Question 2: Is there a ferry?</p><p>Answer: Yes</p><p>Question 3: Its fare?</p><p>Answer: £3</p></body>',
    );
    expect(shown(text).map((line) => line.charAt(0))).toEqual(['1', '1', '1', '2', '3']);
  });
});
