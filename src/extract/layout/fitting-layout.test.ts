import { describe, expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor District Council\n\nOur Ref: 4471\n\n';

describe('another reading that fits better', () => {
  it('drops a figure that looks like the next number where all labels are written otherwise', () => {
    const text = `${head}1.1 What was spent on the market in 2023/24?
£266,000

3.1 Stalls let in the past month
1,890

3.2 Markets
4 - Corn Hall, Quay, Station and Sunday

3.3 Lighting
£15,500, together with cleaning

3.4 Cleaning
as above

3.5 Supplier
Arden Lamps`;
    expect(shown(text)).toEqual([
      '1.1 What was spent on the market in 2023/24? => £266,000',
      '3.1 Stalls let in the past month => 1,890',
      '3.2 Markets => 4 - Corn Hall, Quay, Station and Sunday',
      '3.3 Lighting => £15,500, together with cleaning',
      '3.4 Cleaning => as above',
      '3.5 Supplier => Arden Lamps',
    ]);
  });

  it.each([' – ', ' = ', ': ', ' ..... ', ' | '])(
    'parts lines at “%s”, the last of which alone asks in words',
    (sign) => {
      const lines = [
        ['Pupils who took a free meal on census day', '9,377'],
        ['Meal debt outstanding at 31 December 2024', '£143,208.55'],
        ['Debt written off in 2024', '£11,020.00'],
        ['Cost to make one meal', '£3.41, of which food £1.29'],
        ['Has any school refused a meal?', 'No.'],
      ] as const;
      for (const bullet of ['• ', '- ', '']) {
        const text = `${head}Please see our response below.\n\n${lines.map(([asked, said]) => `${bullet}${asked}${sign}${said}`).join('\n')}\n\nYours sincerely`;
        expect(shown(text), bullet).toEqual(lines.map(([asked, said]) => `- ${asked} => ${said}`));
      }
    },
  );
});

it('leaves alone what fits: parts of an answer are no questions', () => {
  const text = `${head}1. How many stalls were let?
Month: 402
Quarter: 1,190
Year: 4,824

2. What did the market cost?
£18,200`;
  expect(shown(text)).toEqual([
    '1 [Month] How many stalls were let? => 402',
    '1 [Quarter] How many stalls were let? => 1,190',
    '1 [Year] How many stalls were let? => 4,824',
    '2 What did the market cost? => £18,200',
  ]);
});
