import { expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

const head = 'Wexmoor District Council\nRef FOI 23/118\n';

it.each([
  [
    'figures of all kinds before the next number',
    `${head}Received 3 May 2023 Sent 30 May 20231. How many sheds are let?
4122. How many stand empty?
913. What was charged in rent in 2022/23?
£61,204.504. How many are heated?
75. Please list the streets they stand in.
We do not hold a list.6. When was the last one built?
20117. What share has a water supply?
43%8. Is there a waiting list?
Yes`,
    ['412', '91', '£61,204.50', '7', 'We do not hold a list.', '2011', '43%', 'Yes'],
  ],
  [
    'a figure with a point, thousands, a year at a sentence’s end',
    `${head}1) How many boats are moored?
1,2042) How long is the longest, in metres?
14.53) When does the season end?
It ended on 30 September 2022.4) Who owns the quay?
The Harbour Trust5) What is the fee?
None`,
    ['1,204', '14.5', 'It ended on 30 September 2022.', 'The Harbour Trust', 'None'],
  ],
  [
    'the request in one paragraph and the answers in another',
    `${head}You asked:1. How many kilns are there?2. How many were fired in 2022?3. Who fires them?4. What does a firing cost?

Our answers are these.1. 62. 413. The potters' guild4. £18`,
    ['6', '41', "The potters' guild", '£18'],
  ],
  [
    'things that ask in no words',
    `${head}1. Length of the wall
612 metres2. Age of the wall
Some 700 years3. Towers still standing
44. Towers lost since 1900
35. Yearly cost of its upkeep
£9,3006. Visitors in 2022
Not counted`,
    ['612 metres', 'Some 700 years', '4', '3', '£9,300', 'Not counted'],
  ],
  [
    'letters after numbers',
    `${head}1. Is there a ferry?
Yes2a. How many crossings are made a day?
142b. How many passengers were carried in 2022?
38,1163. Who runs it?
The council`,
    ['Yes', '14', '38,116', 'The council'],
  ],
  [
    'Q and A',
    `${head}Thank you for your request.Q1. How many bells hang in the tower?A1. 8Q2. When were they cast?A2. In 1742Q3. Who rings them?A3. Volunteers`,
    ['8', 'In 1742', 'Volunteers'],
  ],
  [
    'bold answers',
    `${head}We reply under each question.1. How many ponds are there?

**Eleven.**2. How many are fenced?

**Four.**3. Who keeps them?

**The parks team.**4. What was spent in 2022?

**£1,870**`,
    ['Eleven.', 'Four.', 'The parks team.', '£1,870'],
  ],
])('parts a count that is glued to what stands before it: %s', (_, text, answers) => {
  const read = shown(text);
  expect(read.map((one) => one.split('=> ')[1])).toEqual(answers);
});

it.each([
  ['a year', 'In 2019. The council then owned 8 of them, and in 2020. The rest was let.'],
  ['a section of law', 'This is so under section 40. The council relied on section 41. It had done so before.'],
  ['decimals', 'The mean was 3.2. The median was 3.3. The mode was 4.'],
  ['codes', 'Lots B2. And B3. And B4. were sold.'],
])('leaves %s that end a sentence', (_, answer) => {
  const text = `${head}1. How many huts were there in 2019?\n41\n\n2. What came of them?\n${answer}\n\n3. Who owns them now?\nThe county\n\n4. What do they cost?\n£400`;
  expect(shown(text).map((one) => one.split('=> ')[1])).toEqual(['41', answer, 'The county', '£400']);
});

it('a figure at the end of a sentence is whole where the count of the letter has ended before its last digit', () => {
  const asked = ['How many carts are there?', 'How many are let?', 'How many were mended in 2024?'];
  for (const behind of [
    'Please note that this counts any cart.',
    'Are more wanted? We think not.',
    'Which is all we hold.',
  ])
    for (const figure of ['295', '1,204', '88']) {
      const text = `Wexmoor Council\n\nYou asked:\n\n${asked.map((words, i) => `${i + 1}. ${words}`).join('\n\n')}\n\nRESPONSE\n\nQ1   12\n\nQ2   7\n\nQ3   ${figure}. ${behind}\n\nYours\n`;
      const said = extractResponse(text).answers;
      expect([said.length, said[2]?.text]).toEqual([3, `${figure}. ${behind}`]);
    }
});
