import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('a head that asks for something of each row', () => {
  test.each<[string, string[], string[]]>([
    [
      'of each, losses in brackets',
      ['| Harbour | Surplus 2022/23 of each harbour |', '|---|---|', '| North | (£4,120) |', '| South | £18,006 |'],
      ['- [North] Surplus 2022/23 of each harbour => (£4,120)', '- [South] Surplus 2022/23 of each harbour => £18,006'],
    ],
    [
      'two columns that ask, by a kind',
      [
        '| School | Pupils who swim, by school | Lessons given per school |',
        '|---|---|---|',
        '| North | 41 | 12 |',
        '| South | 18 | None |',
      ],
      [
        '- [North] Pupils who swim, by school => 41',
        '- [North] Lessons given per school => 12',
        '- [South] Pupils who swim, by school => 18',
        '- [South] Lessons given per school => None',
      ],
    ],
    [
      'a plural over the rows, columns of spaces',
      [
        'Harbours           Boats moored in 2023 in each harbour',
        'North              204',
        'South              97',
        'Old Quay           None',
      ],
      [
        '- [North] Boats moored in 2023 in each harbour => 204',
        '- [South] Boats moored in 2023 in each harbour => 97',
        '- [Old Quay] Boats moored in 2023 in each harbour => None',
      ],
    ],
    [
      'rows that ask keep their own words',
      [
        '| Question | Answer by harbour |',
        '|---|---|',
        '| How many boats moored? | North 204, South 97 |',
        '| How many sank? | None |',
      ],
      ['- How many boats moored? => North 204, South 97', '- How many sank? => None'],
    ],
  ])('%s', (_, lines, expected) => expect(shown([...head, ...lines].join('\n'))).toEqual(expected));
});

describe('a letter’s head in the same table as its answers', () => {
  test.each<[string, string[], string[]]>([
    [
      'reference, days, and who answered',
      [
        '| Ottershaw District Council | |',
        '|---|---|',
        '| Our reference | F5120 |',
        '| Date received | 03/06/2024 |',
        '| Date of response | 01/07/2024 |',
        '| How many boats moored in 2023? | 341 |',
        '| How many sank? | None |',
        '| What did moorings bring in? | £16,388 |',
        '| Answered by | Harbour office |',
      ],
      [
        '- How many boats moored in 2023? => 341',
        '- How many sank? => None',
        '- What did moorings bring in? => £16,388',
      ],
    ],
    [
      'questions with numbers',
      [
        '| Reference | F5120 |',
        '|---|---|',
        '| Received | 03/06/2024 |',
        '| Replied | 01/07/2024 |',
        '| 1. How many boats moored in 2023? | 341 |',
        '| 2. How many sank? | None |',
      ],
      ['1 How many boats moored in 2023? => 341', '2 How many sank? => None'],
    ],
  ])('%s', (_, lines, expected) => expect(shown(lines.join('\n'))).toEqual(expected));

  test.each([
    'FOI 5120 | Received: 2024-06-03 | Replied: 2024-07-01',
    'Ref OD-24-019 | In: 3 June 2024 | Out: 1 July 2024',
    'Received 3 June 2024 · Responded 1 July 2024',
  ])('its fields on one line answer nothing: %s', (line) => {
    const sheet = ['Dredging budget: £4,200', 'Buoys: 31', 'Moorings: 204', 'Lighthouses: 2'];
    expect(shown(['Ottershaw District Council', line, '', ...sheet].join('\n'))).toEqual([
      '- Dredging budget => £4,200',
      '- Buoys => 31',
      '- Moorings => 204',
      '- Lighthouses => 2',
    ]);
  });
});
