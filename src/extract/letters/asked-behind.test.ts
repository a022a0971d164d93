import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number} ${question} => ${words}`);

const answers = 'Our answers\n\n(1) 4,120\n(2) £734 a year\n(3a) Tern Ltd\n(4) Not applicable\n';
const questions =
  '(1) How many lamps are there?\n(2) What do they cost?\n(3) Who looks after them:\n(3a) Which firm mends them?\n(4) If the county does, who pays?\n';
const read = [
  '1 How many lamps are there? => 4,120',
  '2 What do they cost? => £734 a year',
  '3a Which firm mends them? => Tern Ltd',
  '4 If the county does, who pays? => Not applicable',
];

test('questions in an annex behind the letter are those that the numbers above answer', () => {
  expect(
    shown(
      `Wexmoor Council\n\nThank you for your request. Your questions are in the annex.\n\n${answers}\nYours sincerely\nInformation Team\n\nAnnex: your questions of 5 June 2018\n\n${questions}`,
    ),
  ).toEqual(read);
});

test('questions above their answers are read as before', () => {
  expect(shown(`Wexmoor Council\n\nYou asked\n\n${questions}\n${answers}`)).toEqual(read);
});

test('titles over counts that begin again are the parts of the questions above them', () => {
  const { answers } = extractResponse(
    'Wexmoor Council\n\nYou requested the same about two sites:\n\n1. What does the site run on?\n2. Who hosts it?\n3. How many lamps light it?\n\nCorporate site (www.wexmoor.example)\n\n1. Umbraco\n2. Tern Ltd\n3. 12\n\nMoor Theatre\n\n1. WordPress\n2. Moor Hosting\n3. Not held\n\nYours sincerely\n',
  );
  expect(answers.map(({ number, part, text }) => `${number} ${part} ${text}`)).toEqual([
    '1 Corporate site (www.wexmoor.example) Umbraco',
    '2 Corporate site (www.wexmoor.example) Tern Ltd',
    '3 Corporate site (www.wexmoor.example) 12',
    '1 Moor Theatre WordPress',
    '2 Moor Theatre Moor Hosting',
    '3 Moor Theatre Not held',
  ]);
});

test.each([
  ['Response to part %\n------------------\n', 'Part %: ', 'APPENDIX A', 'APPENDIX B'],
  ['Reply to query %\n', 'Query %: ', 'OUR REPLY', 'YOUR REQUEST'],
  ['Answer to request %\n\n', 'Request % - ', 'Annex 1: answers', 'Annex 2: your request'],
  ['Response to item %:\n', 'Item %. ', 'Schedule 1', 'Schedule 2'],
  ['Response to part (%)\n', '(%) ', 'Enclosure 1', 'Enclosure 2'],
])('%s heads the answer in one annex, the question stands in the other', (heading, label, own, theirs) => {
  const said = ['4,120', '£734 a year, which the county pays back', 'See the response to part 1.', 'Not applicable'];
  const asked = ['How many lamps are there?', 'What do they cost?', 'Which of them are lit?', 'Who mends the rest?'];
  const numbered = (words: string, i: number): string => words.replace('%', `${i + 1}`);
  const replies = `${own}\n\n${said.map((words, i) => `${numbered(heading, i)}${words}`).join('\n\n')}`;
  const request = `${theirs}\n\n${asked.map((words, i) => `${numbered(label, i)}${words}`).join('\n')}`;
  const head =
    'Wexmoor Council\nRef WX/118\n\nWe received your request on 13 June 2025. See the annexes.\n\nChief Legal Officer';
  const expected = asked.map((words, i) => `${i + 1} ${words} => ${said[i]}`);
  expect(shown(`${head}\n\n${replies}\n\n${request}\n`)).toEqual(expected);
  expect(shown(`${head}\n\n${request}\n\n${replies}\n`)).toEqual(expected);
});
