import { describe, expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

/** The same four questions and answers, as pages of disclosure logs set them. */
const said: readonly (readonly [string, string])[] = [
  ['How many benches were put up in parks in 2023/24?', '<p>41</p>'],
  ['Which firm supplied them?', '<p>Oak and Iron Ltd. A second firm supplied the plaques.</p>'],
  ['What did the council spend on them?', '<p>&pound;18,240 excluding VAT</p>'],
  ['What were the names of the parks?', '<p>There are two:</p><ul><li>Lammas Park</li><li>Mill Meadow</li></ul>'],
];
const plain: readonly string[] = [
  '41',
  'Oak and Iron Ltd. A second firm supplied the plaques.',
  '£18,240 excluding VAT',
  'There are two: Lammas Park Mill Meadow',
];

const page = (body: string): string =>
  `<!DOCTYPE html>\n<html lang="en"><head><title>Benches</title></head><body>
<div id="cookie-banner"><p>We use cookies.</p><button>Accept all</button><button>Reject</button></div>
<header><a href="/">Wexmoor Borough Council</a><nav><button aria-expanded="false">Menu</button><ul><li><a href="/bins">Bins</a></li></ul></nav></header>
<main><h1>FOI 24-1187: benches in parks</h1><p>Date of our reply: 3 May 2024</p>
${body}
<button type="submit">Print this page</button></main>
<footer><p>&copy; Wexmoor Borough Council</p></footer></body></html>`;

const each = (shape: (question: string, answer: string, number: number) => string): string =>
  said.map(([question, answer], i) => shape(question, answer, i + 1)).join('\n');

const shapes: readonly (readonly [name: string, body: string, numbered?: number])[] = [
  [
    'a button in a heading, numbered',
    each((q, a, n) => `<h2><button aria-expanded="false">${n}. ${q}</button></h2><div class="panel">${a}</div>`),
    1,
  ],
  [
    'a button in a heading',
    each(
      (q, a) =>
        `<h3 class="accordion-header"><button class="accordion-button collapsed" type="button">${q}</button></h3><div class="accordion-collapse"><div class="accordion-body">${a}</div></div>`,
    ),
  ],
  [
    'a button alone',
    each(
      (q, a) =>
        `<button class="accordion" aria-expanded="false" aria-controls="p">${q}</button><div class="panel">${a}</div>`,
    ),
  ],
  [
    'a button alone, numbered',
    each(
      (q, a, n) =>
        `<div class="item"><button class="accordion" aria-expanded="false">Question ${n}: ${q}</button><div class="panel">${a}</div></div>`,
    ),
    1,
  ],
  [
    'a button with words of its own',
    each(
      (q, a) =>
        `<div class="section"><h2><span><button type="button" aria-controls="c"><span>${q}</span><span class="visually-hidden">, </span><span class="toggle"><span>Show</span><span class="visually-hidden"> this section</span></span></button></span></h2><div id="c">${a}</div></div>`,
    ),
  ],
  ['a button that only closes', each((q, a) => `<h2>${q} <button>Hide this section</button></h2><div>${a}</div>`)],
  ['details and summary', each((q, a) => `<details><summary>${q}</summary>${a}</details>`)],
  [
    'details and summary, numbered',
    each((q, a, n) => `<details open><summary><span>${n}. ${q}</span></summary><div>${a}</div></details>`),
    1,
  ],
  ['a list of terms', `<dl>${each((q, a) => `<dt>${q}</dt><dd>${a}</dd>`)}</dl>`],
  [
    'a list of terms with buttons',
    `<dl>${each((q, a, n) => `<dt><button aria-expanded="true">${n}) ${q}</button></dt><dd>${a}</dd>`)}</dl>`,
    1,
  ],
  [
    'cards with links',
    each(
      (q, a) =>
        `<div class="card"><div class="card-header"><h5><a data-toggle="collapse" href="#c">${q}</a></h5></div><div id="c">${a}</div></div>`,
    ),
  ],
  [
    'a part that a link opens',
    each((q, a) => `<div class="q"><a role="button" href="#">${q}</a></div><div class="a">${a}</div>`),
  ],
  [
    'paragraphs by class',
    each((q, a, n) => `<p class="question"><strong>Question ${n}</strong> ${q}</p><div class="answer">${a}</div>`),
    1,
  ],
  ['labels on a form', each((q, a) => `<div class="field"><label>${q}</label><div class="value">${a}</div></div>`)],
  ['strong and a break', each((q, a) => `<p><strong>${q}</strong><br>${a.replace(/^<p>|<\/p>$/g, '')}</p>`)],
  ['a legend', each((q, a, n) => `<fieldset><legend>Q${n}. ${q}</legend>${a}</fieldset>`), 1],
  ['one list, answers inside the items', `<ol>${each((q, a) => `<li>${q}${a}</li>`)}</ol>`, 1],
  [
    'one list, answers as lists inside',
    `<ol>${each((q, a) => `<li><p>${q}</p><ul><li>${a.replace(/<\/?(?:p|ul|li)>/g, ' ')}</li></ul></li>`)}</ol>`,
    1,
  ],
  ['divs alone', each((q, a) => `<div>${q}</div><div>${a}</div>`)],
  [
    'a custom element',
    each(
      (q, a) => `<x-accordion heading="q"><span slot="heading">${q}</span><div slot="content">${a}</div></x-accordion>`,
    ),
  ],
];

describe('Questions and answers that a page opens and closes', () => {
  it.each(shapes.map(([name, body, numbered = 0]) => ({ name, body, numbered })))('$name', ({ body, numbered }) => {
    const expected = said.map(([question], i) => `${numbered ? i + 1 : '-'} ${question} => ${plain[i]}`);
    expect(shown(page(body))).toEqual(expected);
  });
});

it.each([
  'What was asked and what we said',
  'What we were asked, and our replies',
  'Your questions and our answers',
  'Request and response',
])('a heading over a table of questions asks nothing: %s', (heading) => {
  const rows = said
    .slice(0, 3)
    .map(([question, answer]) => `<tr><td>${question.replace('?', '')}</td><td>${answer}</td></tr>`);
  const body = `<h2>${heading}</h2><table><thead><tr><th>Request</th><th>Our reply</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  expect(shown(page(body))).toEqual(
    said.slice(0, 3).map(([question], i) => `- ${question.replace('?', '')} => ${plain[i]}`),
  );
});

const head =
  '<table><tbody><tr><th>Request reference</th><td>WBC-2024-0311</td></tr><tr><th>Received</th><td>11/04/2024</td></tr></tbody></table>';
const makers = '<li>Oak and Iron Ltd (12)</li><li>Plank Street Joiners (9)</li>';
const makersSaid = 'Oak and Iron Ltd (12) Plank Street Joiners (9)';
const opened = (question: string, answer: string): string =>
  `<details><summary>${question}</summary><div>${answer}</div></details>`;
const underHeading = (question: string, answer: string): string => `<h3>${question}</h3>${answer}`;
const inParagraphs = (question: string, answer: string): string => `<p>${question}</p>${answer}`;

describe('An ordered list that answers one question of several', () => {
  it.each([
    ['under a summary', opened, `<ol>${makers}</ol>`, makersSaid],
    ['by letters', opened, `<ol type="a">${makers}</ol>`, makersSaid],
    ['behind words that lead on', opened, `<p>There are two:</p><ol>${makers}</ol>`, `There are two: ${makersSaid}`],
    ['under a heading', underHeading, `<ol>${makers}</ol>`, makersSaid],
    ['under a paragraph', inParagraphs, `<ol>${makers}</ol>`, makersSaid],
  ])('%s', (_, pair, list, answer) => {
    const body = [
      pair('How many benches were put up in 2023/24?', '<p>41</p>'),
      pair('Which firms made the most of them?', list),
      pair('How many were broken?', '<p>3, of which 2 were mended.</p>'),
      pair('Please send the contract with the supplier.', '<p>It is refused under section 43(2).</p>'),
    ];
    expect(shown(page(head + body.join('')))).toEqual([
      '- How many benches were put up in 2023/24? => 41',
      `- Which firms made the most of them? => ${answer}`,
      '- How many were broken? => 3, of which 2 were mended.',
      '- Please send the contract with the supplier. => It is refused under section 43(2).',
    ]);
  });

  it('keeps the letters that its question gives', () => {
    const parts = 'How much was spent on (a) benches (b) plaques?';
    const body =
      opened('How many benches were put up?', '<p>41</p>') +
      opened(parts, '<ol type="a"><li>&pound;900</li><li>&pound;85</li></ol>') +
      opened('How many were broken?', '<p>3</p>');
    const said = shown(page(body));
    expect(said.filter((line) => /^[ab] |£/.test(line)).map((line) => line.replace(/^(\w?).*=> /, '$1 '))).toEqual([
      'a £900',
      'b £85',
    ]);
  });

  it('keeps the numbers of answers to questions asked together', () => {
    const body = `<h2>Your request</h2><ol>${each((q) => `<li>${q}</li>`)}</ol><h2>Our response</h2><ol><li>41</li><li>Oak and Iron Ltd</li><li>&pound;18,240</li><li>Lammas Park</li></ol>`;
    expect(shown(page(body)).map((line) => line.slice(0, 2))).toEqual(['1 ', '2 ', '3 ', '4 ']);
  });
});
