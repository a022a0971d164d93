import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const page = (fields: string, title: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Contacts by way | Fenmere Council</title></head><body><nav><a href="/">Home</a></nav>
<main><h1>Contacts by way</h1>
${fields}
${title ? `<h2>${title}</h2>` : ''}
<table><thead><tr><th>Way</th><th>Contacts in 2024/25</th><th>Average time</th></tr></thead><tbody>
<tr><td>Telephone</td><td>71,308</td><td>5m 20s</td></tr><tr><td>Web form</td><td>38,110</td><td>Not recorded</td></tr></tbody></table>
<h3>What share of these could have been avoided?</h3><p>We do not hold this information.</p>
<h3>Which system logs them?</h3><p>Larkspur Desk</p>
</main><footer><p>&copy; Fenmere Council</p></footer></body></html>`;

const terms = (...pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join('')}</dl>`;

const fields = terms(
  ['Reference', 'FM-2026-0031'],
  ['Received on', '5 January 2026'],
  ['Responded on', '29 January 2026'],
);

const answers = (text: string): string[] =>
  extractResponse(text).answers.map(({ part, question, text: said }) => `${part ?? ''}|${question ?? ''}|${said}`);

const ofTable = ['71,308', '5m 20s', '38,110', 'Not recorded'];
const ofHeadings = [
  '|What share of these could have been avoided?|We do not hold this information.',
  '|Which system logs them?|Larkspur Desk',
];

describe('a page of a log', () => {
  test.each([
    ['terms', fields],
    [
      'other terms',
      terms(
        ['Request reference', 'FM-31'],
        ['Date received', '5 January 2026'],
        ['Date closed', '29 January 2026'],
        ['Status', 'Closed'],
      ),
    ],
    [
      'more words',
      terms(
        ['Case ID', 'FM-31'],
        ['Request received on', '5 January 2026'],
        ['Published', '30 January 2026'],
        ['Department', 'Customer services'],
      ),
    ],
    ['none', ''],
  ])('head fields as %s are no answers', (_, own) => {
    const given = answers(page(own, 'What was asked and what we answered'));
    expect(given.filter((one) => !one.startsWith('|')).map((one) => one.split('|')[2])).toEqual(ofTable);
    expect(given.slice(4)).toEqual(ofHeadings);
  });

  test.each([
    'What was asked and what we answered',
    'Your questions and our answers',
    'Questions and answers',
    'The request and the response',
    'What you asked us, and what we said',
    'Information requested and information provided',
    'Request / response',
  ])('"%s" asks nothing', (title) => {
    const given = answers(page(fields, title));
    expect(given.slice(0, 4).map((one) => one.split('|')[1])).toEqual(['', '', '', '']);
    expect(given.slice(4)).toEqual(ofHeadings);
  });

  test.each(['Number of requests answered', 'Questions from councillors answered in 2024'])('"%s" does', (title) => {
    expect(answers(page(fields, title))[0]).toContain(`|${title}|`);
  });
});
