import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor City Council\n\nRef: WX-077\nReceived: 28 April 2025\nIssued: 23 May 2025\n\n';
const rows = [
  ['April-June', '58,114', '55,902'],
  ['July-Sept', '60,230', '57,448'],
  ['Oct-Dec', '52,871', '50,163'],
];
const forms: Readonly<Record<string, (name: string) => string>> = {
  spaces: (name) =>
    [[name, '2022/23', '2023/24'], ...rows]
      .map((cells) =>
        cells
          .map((cell) => cell.padEnd(16))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  tabs: (name) => [[name, '2022/23', '2023/24'], ...rows].map((cells) => cells.join('\t')).join('\n'),
  markdown: (name) =>
    [[name, '2022/23', '2023/24'], ['---', '---', '---'], ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
};
const want = (number: string, question: string): string[] =>
  rows.flatMap(([quarter, one, other]) => [
    `${number} [${quarter}, 2022/23] ${question} => ${one}`,
    `${number} [${quarter}, 2023/24] ${question} => ${other}`,
  ]);
const calls = 'Calls to the contact centre, by quarter';
const visits = 'Visitors to the website, by quarter';

describe.each(Object.entries(forms))('tables of %s under their titles', (_, form) => {
  it('takes a table’s number for the question’s', () => {
    const text = `${head}Table 1: ${calls}\n\n${form('Quarter')}\n\nTable 2: ${visits}\n\n${form('Quarter')}\n`;
    expect(shown(text)).toEqual([...want('1', calls), ...want('2', visits)]);
  });

  it('takes no number from the only table where nothing else is numbered', () => {
    const text = `${head}Table 1: ${calls}\n\n${form('Quarter')}\n\nDid an outage affect them?\nYes, in May.\n\nHow many were lost?\n23\n`;
    expect(shown(text)).toEqual([
      ...want('-', calls),
      '- Did an outage affect them? => Yes, in May.',
      '- How many were lost? => 23',
    ]);
  });

  it('needs no number', () => {
    const text = `${head}${calls}\n\n${form('Quarter')}\n\n${visits}\n\n${form('Quarter')}\n`;
    expect(shown(text)).toEqual([...want('-', calls), ...want('-', visits)]);
  });

  it('goes on with the questions that have numbers', () => {
    const text = `${head}Table 1: ${calls}\n\n${form('Quarter')}\n\n2. Did an outage affect them?\nYes, in May.\n`;
    expect(shown(text)).toEqual([...want('1', calls), '2 Did an outage affect them? => Yes, in May.']);
  });

  it('leaves a table under its question, whatever leads to it', () => {
    const text = `${head}1. How many calls were there in each quarter?\n\nThe calls were as follows\n\n${form('Quarter')}\n\n2. Why?\nWe do not know.\n`;
    expect(shown(text).filter((line) => line.startsWith('1 '))).toHaveLength(6);
  });
});
