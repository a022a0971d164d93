import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

/** Topics, what was asked under each, and the answer: words, or figures by year. */
const sections: readonly (readonly [
  string,
  readonly (readonly [string, string | readonly (readonly [string, string])[]])[],
])[] = [
  [
    'Libraries',
    [
      ['Loans of books', '410,220 in 2024/25'],
      ['Late fees', 'From 10p a day (children) to 25p a day (adults)'],
      [
        'Branches closed',
        [
          ['2022/23', '1'],
          ['2023/24', '0'],
          ['2024/25', '2'],
        ],
      ],
      ['Items lost at 31 March 2025', '1,118 books, of which 204 were for children'],
      ['Volunteers', '96 at 31 March 2025'],
      ['Library system', 'Spydus, supplied by Civica'],
      [
        'Staff grievances by branch',
        'Refused under section 40(2) as the numbers are so small that staff could be identified.',
      ],
    ],
  ],
  [
    'Customer services',
    [
      [
        'Annual budget for the front desk',
        [
          ['2022/23', '£311,000'],
          ['2023/24', '£302,400'],
          ['2024/25', '£298,110'],
        ],
      ],
      [
        'Telephone calls answered',
        [
          ['2022/23', '88,310'],
          ['2023/24', '91,004'],
          ['2024/25', '79,550'],
        ],
      ],
      ['Cost of a call', '£4.18 in 2024/25, with overheads'],
      ['Plans for a chatbot', 'A trial begins in March 2026. No supplier has been chosen.'],
      ['Complaints about waiting times', 'We do not hold this: complaints are not sorted by subject.'],
    ],
  ],
  [
    'Parks',
    [
      ['Contractor for mowing', 'Heron Grounds since 2021. Before that we used our own staff.'],
      ['Play areas inspected', '88'],
      ['Yearly cost of inspections', '£21,600'],
      ['Sensors', 'None'],
      ['Friends groups', 'Nine groups, which were given £5,300 between them over the three years to March 2025'],
      ['Bandstand', 'Not used since 2019'],
      ['Events held in a year', 'About 50'],
      [
        'Report on the drainage of the cricket ground',
        'The report is in draft and will be published in May 2026. Section 22 of the Act (information intended for future publication) applies.',
      ],
    ],
  ],
];

/** How a letter sets its topics, titles and answers. */
interface Dress {
  readonly section?: (text: string) => string;
  readonly title: (text: string) => string;
  readonly answer: (text: string) => string;
  readonly table: (rows: readonly (readonly [string, string])[]) => string;
  readonly between?: string;
}
type Rows = readonly (readonly [string, string])[];
const md = (rows: Rows): string =>
  `| Year | Figure |\n| --- | ---: |\n${rows.map(([y, v]) => `| ${y} | ${v} |`).join('\n')}\n`;
const html = (rows: Rows): string =>
  `<table><tr><th>Year</th><th>Figure</th></tr>${rows.map(([y, v]) => `<tr><td>${y}</td><td>${v}</td></tr>`).join('')}</table>`;
const lines = (rows: Rows): string => `${rows.map(([y, v]) => `${y}: ${v}`).join('\n')}\n`;
const bullets = (rows: Rows): string => `${rows.map(([y, v]) => `- ${y}: ${v}`).join('\n')}\n`;
const dresses: Record<string, Dress> = {
  'h3 under h2': { section: (s) => `## ${s}\n`, title: (s) => `### ${s}\n`, answer: (s) => `${s}\n`, table: md },
  'h4 without sections': { title: (s) => `#### ${s}\n`, answer: (s) => `${s}\n`, table: md },
  'h2 without sections, lines': { title: (s) => `## ${s}`, answer: (s) => `${s}\n`, table: bullets },
  'bold under h2': { section: (s) => `## ${s}\n`, title: (s) => `**${s}**\n`, answer: (s) => `${s}\n`, table: md },
  'bold under bold capitals': {
    section: (s) => `**${s.toUpperCase()}**\n`,
    title: (s) => `**${s}**\n`,
    answer: (s) => `${s}\n`,
    table: bullets,
  },
  'bold right above': { section: (s) => `# ${s}\n`, title: (s) => `**${s}**`, answer: (s) => `${s}\n`, table: bullets },
  'html h2 h3': {
    section: (s) => `<h2>${s}</h2>`,
    title: (s) => `<h3>${s}</h3>`,
    answer: (s) => `<p>${s}</p>`,
    table: html,
  },
  'html strong': {
    section: (s) => `<h2>${s}</h2>`,
    title: (s) => `<p><strong>${s}</strong></p>`,
    answer: (s) => `<p>${s}</p>`,
    table: html,
  },
  'html dl': {
    title: (s) => `<dt>${s}</dt>`,
    answer: (s) => `<dd>${s}</dd>`,
    table: (rows) => `<dd>${html(rows)}</dd>`,
  },
  'plain, capitals over sections': {
    section: (s) => `${s.toUpperCase()}\n`,
    title: (s) => `${s}`,
    answer: (s) => `${s}\n`,
    table: lines,
  },
  'plain, apart': { title: (s) => `${s}\n`, answer: (s) => `${s}\n`, table: lines },
  'plain, apart, capitals over sections': {
    section: (s) => `${s.toUpperCase()}\n`,
    title: (s) => `${s}\n`,
    answer: (s) => `${s}\n`,
    table: lines,
  },
  underlined: {
    section: (s) => `${s}\n${'='.repeat(s.length)}\n`,
    title: (s) => `${s}\n${'-'.repeat(s.length)}`,
    answer: (s) => `${s}\n`,
    table: lines,
  },
  'capital titles': { title: (s) => `${s.toUpperCase()}`, answer: (s) => `${s}\n`, table: lines },
  'titles with a colon': {
    section: (s) => `${s.toUpperCase()}\n`,
    title: (s) => `${s}:`,
    answer: (s) => `${s}\n`,
    table: lines,
  },
  italic: { section: (s) => `**${s}**\n`, title: (s) => `*${s}*\n`, answer: (s) => `${s}\n`, table: md },
  'bold with answer on its line': {
    section: (s) => `## ${s}\n`,
    title: (s) => `**${s}:** `,
    answer: (s) => `${s}\n`,
    table: (r) => `\n\n${md(r)}`,
    between: '',
  },
};
const letter = ({ section, title, answer, table, between = '\n' }: Dress, isHtml: boolean): string => {
  const body = sections
    .map(
      ([name, entries]) =>
        `${section ? `${section(name)}\n` : ''}${entries.map(([q, a]) => `${title(q)}${between}${typeof a === 'string' ? answer(a) : table(a)}`).join('\n')}`,
    )
    .join('\n\n');
  return isHtml
    ? `<html><body><h1>Wexmoor Borough Council</h1><p>Our reference: WBC/4471</p><p>Received: 3 October 2025</p><p>Date: 28 October 2025</p><p>You asked for figures on libraries, customer services and parks. They are below, by subject.</p>${body.includes('<dt>') ? `<dl>${body}</dl>` : body}<p>If you are unhappy with this reply you may ask for an internal review within 40 working days.</p><p>Information Officer</p></body></html>`
    : `Wexmoor Borough Council\n\nOur reference: WBC/4471\nReceived: 3 October 2025\nDate: 28 October 2025\n\nYou asked for figures on libraries, customer services and parks. They are below, by subject.\n\n${body}\n\nIf you are unhappy with this reply you may ask for an internal review within 40 working days.\n\nInformation Officer\n`;
};
const expected = (title: (s: string) => string): readonly string[] =>
  sections.flatMap(([, entries]) =>
    entries.flatMap(([q, a]) =>
      typeof a === 'string' ? [`- ${title(q)} => ${a}`] : a.map(([y, v]) => `- [${y}] ${title(q)} => ${v}`),
    ),
  );
describe('a long letter whose answers stand under titles', () => {
  test.each(Object.entries(dresses))('%s', (name, dress) => {
    const want = expected(name === 'capital titles' ? (title) => title.toUpperCase() : (title) => title);
    expect(shown(letter(dress, name.startsWith('html')))).toEqual(want);
  });

  test('who signs is no topic', () => {
    const text =
      'Ref: WBC/4471\n\nDate: 28 October 2025\n\n1. How many parks are there?\n\n31\n\n2. How many staff?\n\n14\n\nYours faithfully\n\nCustomer Services\n\nTel 01234 555 010';
    expect(shown(text)).toEqual(['1 How many parks are there? => 31', '2 How many staff? => 14']);
  });
});
