import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const asked = [
  'Sick days: the number lost in each year',
  'Whether the reason for each is recorded',
  'If it is, please give the days for each reason.',
  'Cover: the number of agency staff taken on',
  'The cost of those staff, with the name of the agency that sent the most of them in the last year for which figures are held',
];
const answered = ['This is in the attached sheet.', 'Yes', 'Not applicable.', '2021 – 31, 2022 – 28', '£18,400'];
const expected = asked.map((question, i) => `- ${question} => ${answered[i]}`);

const wrapped = (text: string): string => text.replace(/(.{60,80}) /g, '$1\n');
const head = 'Wexmoor Council\nRef: 25-26418\n\n';

describe('what was asked stands again over each answer', () => {
  test.each<[string, string, (line: string) => string, string, (line: string) => string]>([
    ['bullets both times', 'Details of enquiry', (line) => `- ${line}`, 'Response sent', (line) => `- ${line}`],
    ['bullets, then plain lines', 'Please tell me:', (line) => `- ${line}`, 'Our response', (line) => line],
    ['plain lines both times', 'You asked for:', (line) => line, 'Our response', (line) => line],
    ['bullets, then bold', 'Please provide:', (line) => `• ${line}`, 'Please see below.', (line) => `**${line}**`],
    ['wrapped both times', 'Details of enquiry', (line) => `- ${wrapped(line)}`, 'Response sent', wrapped],
  ])('%s', (_, before, list, between, again) => {
    const text = `${head}${before}\n\n${asked.map(list).join('\n')}\n\n${between}\n\n${asked
      .map((question, i) => `${again(question)}\n${answered[i]}\n`)
      .join('\n')}\nYours faithfully\n`;
    expect(shown(text)).toEqual(expected);
  });
});

test('a menu at the head and the foot of a page asks nothing', () => {
  const menu = 'Bins and recycling\nSchools and learning\nRoads and travel\n';
  const text = `${menu}\n${head}1. How many depots are there?\n\nThree\n\n2. Who runs them?\n\nThe council\n\n${menu}`;
  expect(shown(text).map((line) => line.slice(0, 33))).toEqual([
    '1 How many depots are there? => T',
    '2 Who runs them? => The council',
  ]);
});
