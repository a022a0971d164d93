import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** `number question => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(
    ({ number, part, question, text: words }) =>
      `${number ?? '-'} ${question ?? '-'}${part ? ` [${part}]` : ''} => ${words}`,
  );

const head =
  'Wenbury District Council\nFREEDOM OF INFORMATION RESPONSE FORM\nOur reference: FOI 8812\nDate of response: 3 May 2025\n\n';
const tail = '\nCompleted by: Systems Manager\n';

const expected = [
  '1 How many staff answer calls? => 14',
  '2 Who answers them at night? => A contractor',
  '3 Is there a chatbot? => Planned',
  '4 What does it cost? => Not known',
  '5 Which tool sends letters? => Postroom',
];

test.each<[string, (options: readonly string[], ticked: string) => string]>([
  [
    'in brackets, on a line',
    (options, ticked) => `   ${options.map((o) => `[${o === ticked ? 'x' : ' '}] ${o}`).join('   ')}`,
  ],
  [
    'in brackets, one a line',
    (options, ticked) => options.map((o) => `   [${o === ticked ? 'X' : ' '}] ${o}`).join('\n'),
  ],
  ['as signs', (options, ticked) => `   ${options.map((o) => `${o === ticked ? '☒' : '☐'} ${o}`).join('  ')}`],
  ['in a list', (options, ticked) => options.map((o) => `- [${o === ticked ? 'x' : ' '}] ${o}`).join('\n')],
  ['behind the words', (options, ticked) => `   ${options.map((o) => `${o} ${o === ticked ? '☑' : '☐'}`).join('   ')}`],
  [
    'behind the words in brackets',
    (options, ticked) => `   ${options.map((o) => `${o} [${o === ticked ? '✓' : ' '}]`).join('   ')}`,
  ],
  [
    'behind the words, one a line',
    (options, ticked) => options.map((o) => `   ${o} ${o === ticked ? '☒' : '☐'}`).join('\n'),
  ],
])('boxes to tick among labelled answers: %s', (_, boxes) => {
  const night = boxes(['Own staff', 'A contractor', 'Nobody'], 'A contractor');
  const bot = boxes(['Yes', 'No', 'Planned'], 'Planned');
  const text = `1  How many staff answer calls?\n   Answer: 14\n\n2  Who answers them at night?\n${night}\n\n3  Is there a chatbot?\n${bot}\n\n4  What does it cost?\n   Answer: Not known\n\n5  Which tool sends letters?\n   Answer: Postroom\n`;
  expect(shown(head + text + tail)).toEqual(expected);
});

test.each<[string, (options: readonly string[], ticked: string) => string]>([
  [
    'behind the question',
    (options, ticked) => ` ${options.map((o) => `[${o === ticked ? 'x' : ' '}] ${o}`).join(' ')}`,
  ],
  [
    'behind the question, as signs',
    (options, ticked) => ` ${options.map((o) => `${o === ticked ? '☑' : '☐'} ${o}`).join(' ')}`,
  ],
  [
    'under it, as the answers alone',
    (options, ticked) => `\n${options.map((o) => `${o === ticked ? '☑' : '☐'} ${o}`).join('\n')}`,
  ],
])('boxes to tick, no answer labelled: %s', (_, boxes) => {
  const text = `1. Who answers calls at night?${boxes(['Own staff', 'A contractor'], 'A contractor')}\n\n2. Is there a chatbot?${boxes(['Yes', 'No'], 'No')}\n\n3. Are letters sent by software?${boxes(['Yes', 'No', 'Planned'], 'Planned')}\n`;
  expect(shown(head + text + tail)).toEqual([
    '1 Who answers calls at night? => A contractor',
    '2 Is there a chatbot? => No',
    '3 Are letters sent by software? => Planned',
  ]);
});

test.each([
  ['Is there a chatbot? Yes ☐ No ☒ Planned ☐', 'No'],
  ['Is there a chatbot? [ ] Yes [x] No [ ] Planned', 'No'],
  ['Chatbot: [ ] Yes [x] No [ ] Planned', 'No'],
  ['Is there a chatbot? ( ) Yes ( ) No (x) Planned', 'Planned'],
])('boxes on the line of the question, other answers labelled: %s', (asked, expected) => {
  const text = `1. How many staff answer calls?\nAnswer: 14\n\n2. ${asked}\n\n3. Who runs it?\nAnswer: A contractor\n\n4. What does it cost?\nAnswer: £900\n`;
  const { answers } = extractResponse(head + text + tail);
  expect(answers.map((answer) => answer.text)).toEqual(['14', expected, 'A contractor', '£900']);
  expect(answers[1]?.question).toMatch(/^(?:Is there a c|C)hatbot[?:]?$/);
});

test('a form with no box ticked is left blank, as given', () => {
  const text = `1  How many staff answer calls?\n   Answer: 14\n\n2  Is there a chatbot?\n   [ ] Yes   [ ] No\n\n3  Who runs it?\n   Answer: A contractor\n`;
  expect(shown(head + text + tail).map((line) => line.slice(0, 10))).toEqual([
    '1 How many',
    '2 Is there',
    '3 Who runs',
  ]);
  expect(extractResponse(head + text + tail).answers.map(({ outcome }) => outcome)).toEqual([
    'answered',
    'blank',
    'answered',
  ]);
});
