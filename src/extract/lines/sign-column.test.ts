import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = ['Ottershaw District Council', 'Our ref: FOI 5120', 'Received 3 June 2024', 'Responded 1 July 2024', ''];

describe('a sign in a column of its own', () => {
  test.each<[string, string[], string[]]>([
    [
      'pounds apart from their figures, in columns of spaces',
      [
        '    Harbour dues budget             £     12,000',
        '    Dredging budget                 £      8,125',
        '    Buoys                           £        610',
        '    Boats moored in 2023                     974',
      ],
      [
        '- Harbour dues budget => £ 12,000',
        '- Dredging budget => £ 8,125',
        '- Buoys => £ 610',
        '- Boats moored in 2023 => 974',
      ],
    ],
    [
      'the same in a Markdown table',
      [
        '| Question | | Answer |',
        '|---|---|---|',
        '| What was the harbour dues budget? | £ | 12,000 |',
        '| How many boats moored? | | 974 |',
      ],
      ['- What was the harbour dues budget? => £ 12,000', '- How many boats moored? => 974'],
    ],
    [
      'a per cent sign behind its figures',
      [
        '| No | Question | Answer | |',
        '|---|---|---|---|',
        '| 1 | How much waste was recycled? | 41.2 | % |',
        '| 2 | How many boats moored? | 974 | |',
      ],
      ['1 How much waste was recycled? => 41.2 %', '2 How many boats moored? => 974'],
    ],
    [
      'no sign without a figure beside it',
      [
        '| Question | Unit | Answer |',
        '|---|---|---|',
        '| What was the harbour dues budget? | £ | Not held |',
        '| How many boats moored? | boats | 974 |',
      ],
      ['- What was the harbour dues budget? => Not held', '- How many boats moored? => 974'],
    ],
  ])('%s', (_, lines, expected) => expect(shown([...head, ...lines].join('\n'))).toEqual(expected));
});
