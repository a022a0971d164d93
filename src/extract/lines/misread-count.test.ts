import { expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';
import { misreadCount } from './misread-count.ts';
import { nameOf } from './number-path.ts';
import { readLabel } from './read-label.ts';

const nameIn = (marks: readonly string[]): string[] =>
  misreadCount(marks.map((words) => ({ words, path: readLabel(words)?.paths[0] }))).map((one, i) =>
    one ? nameOf(one.path) : (marks[i] ?? ''),
  );

test.each<[string, string[], string[]]>([
  ['a stroke for 1', ['l. How', '2. What', '3. Who'], ['1', '2. What', '3. Who']],
  ['no full stop', ['l How', '2 What', '3 Who'], ['1', '2 What', '3 Who']],
  ['S for 5', ['4. How', 'S. Which', '6. Who'], ['4. How', '5', '6. Who']],
  [
    'two in a row',
    ['1. Why', 'Z. How', '3. Which', '4. Who', 'S. Was', 'G. Is', '7. What'],
    ['1. Why', '2', '3. Which', '4. Who', '5', '6', '7. What'],
  ],
  ['a part', ['4a. How', '4h. How', 'S. Which', '6. Who'], ['4a. How', '4b', '5', '6. Who']],
  ['a Greek part', ['3. How', '3α Of these', '4. Who'], ['3. How', '3a', '4. Who']],
  [
    'named',
    ['Q l Number', 'Q Z Income', 'Q 3 Number', 'Q 4 Name', 'Q S Name'],
    ['Q l Number', '2', 'Q 3 Number', 'Q 4 Name', '5'],
  ],
  ['ten', ['9. How', 'lO. What', 'lOa Which', 'l1. Who', 'I2. Who'], ['9. How', '10', '10a', 'l1. Who', 'I2. Who']],
  ['begun again', ['5. How', '6. What', 'l. Ten', '2. None'], ['5. How', '6. What', '1', '2. None']],
  ['not what is missing', ['l. How', '3. What'], ['l. How', '3. What']],
  ['no word', ['I enclose our answers', '2. Two'], ['I enclose our answers', '2. Two']],
  ['no verb', ['4. How', 'Is it so', '6. Who'], ['4. How', 'Is it so', '6. Who']],
  ['letters of a list', ['1. Which', 'k. Kent', 'l. Leeds', '2. How'], ['1. Which', 'k. Kent', 'l. Leeds', '2. How']],
])('%s', (_, marks, names) => {
  expect(nameIn(marks)).toEqual(names);
});

test("a scan's letters for digits in a column of numbers", () => {
  const rows = [
    ['l.', 'How many calls were taken?', '61,308'],
    ['2.', 'What did the call centre cost?', '£142,000'],
    ['3.', 'Which system is in use?', 'Seabright CRM'],
  ];
  const text = rows.map(([number = '', question = '', answer]) => number.padEnd(5) + question.padEnd(34) + answer);
  expect(shown(`Wexmoor Council\n\nDear Sir,\n\n${text.join('\n\n')}\n\nYours faithfully\n`)).toEqual([
    '1 How many calls were taken? => 61,308',
    '2 What did the call centre cost? => £142,000',
    '3 Which system is in use? => Seabright CRM',
  ]);
});

test('lines and cells of a scan', () => {
  const head = 'Wexmoor Council\nRef FOI 311\nReceived 3 May 2018\nReply 1 June 2018\n\n';
  const lines = [
    'l   How many weirs are there?',
    '14',
    '2   How many have a gauge?',
    '9',
    '2h  What do they cost?',
    'None',
    '3   Who owns them?',
    'The council',
  ];
  lines.splice(4, 0, '2α  How many are read by hand?', '3');
  expect(shown(head + lines.join('\n'))).toEqual([
    '1 How many weirs are there? => 14',
    '2 How many have a gauge? => 9',
    '2a How many are read by hand? => 3',
    '2b What do they cost? => None',
    '3 Who owns them? => The council',
  ]);
});
