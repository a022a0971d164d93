import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head =
  'Wexmoor District Council\n\nRef: FOI/25/112\nDate: 22 May 2025\n\nDear Sir or Madam\n\nThe information is as follows.\n\n';
const rows = [
  ['1. Calls received', '17,208', '18,955', '36,163'],
  ['2. Visitors to the website', '88,410', '97,262', '185,672'],
  ['3. Complaints upheld', '12', '<5', '-'],
];
const names = ['Q1 2024/25', 'Q2 2024/25', 'Total'];
const want = rows.flatMap(([name, ...values]) =>
  values.map((value, k) => `${name?.charAt(0)} [${names[k]}] ${name?.slice(3)} => ${value}`),
);
const forms: Readonly<Record<string, (of: readonly (readonly string[])[]) => string>> = {
  tabs: (of) => [['', ...names], ...of].map((cells) => cells.join('\t')).join('\n'),
  markdown: (of) =>
    [['', ...names], ['---', '---', '---', '---'], ...of].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
};

describe.each(Object.entries(forms))('a table of %s whose rows have the questions’ numbers', (_, form) => {
  it('stands alone, or under its own title', () => {
    expect(shown(`${head}${form(rows)}\n`)).toEqual(want);
    expect(shown(`${head}Table 1\n\n${form(rows)}\n`)).toEqual(want);
  });

  it('goes on with questions of further numbers below it', () => {
    expect(shown(`${head}${form(rows)}\n\n4. Cost of the team?\n£391,000\n\n5. Number of chats?\nNone.\n`)).toEqual([
      ...want,
      '4 Cost of the team? => £391,000',
      '5 Number of chats? => None.',
    ]);
  });

  it('counts parts where its numbers are those of the questions', () => {
    const text = `${head}1. What were the figures?\n\n${form(rows)}\n\n2. Why?\nWe do not know.\n\n3. Who asked?\nNobody.\n`;
    expect(shown(text).filter((line) => line.includes('Calls received =>'))).toEqual([]);
  });
});
