import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => `${number ?? '-'} ${question} => ${words}`);

const libraries = ['How many libraries do you run?', 'How many are open on Sundays?', 'What were visits in 2024?'];
const answers = ['14', 'None', '"1,204,551"'];
const read = (named: boolean): string[] =>
  libraries.map((question, i) => `${named ? i + 1 : '-'} ${question} => ${answers[i]?.replaceAll('"', '')}`);
const turns = libraries.map((question, i) => `${question},${answers[i]}`).join(',');

describe('a column for each question and one for its answer', () => {
  test.each([
    [
      'Question 1',
      'Case,Status,Received,Closed,Subject,Question 1,Response 1,Question 2,Response 2,Question 3,Response 3\nLB-31877,All sent,03/02/2025,25/02/2025,Libraries,',
      true,
    ],
    ['Q1', 'Ref,Received,Sent,Q1,A1,Q2,A2,Q3,A3\nFOI-201,03/02/2025,25/02/2025,', true],
    [
      'Request 1',
      'Case No,Service,Date Received,Request 1,Reply 1,Request 2,Reply 2,Request 3,Reply 3\n"1187","Libraries","3 February 2025",',
      true,
    ],
    [
      'Question again and again',
      'Request ID,Date received,Question,Answer,Question,Answer,Question,Answer\nIR 77,03/02/2025,',
      false,
    ],
  ])('%s', (_, head, named) => {
    expect(shown(`${head}${turns}\n`)).toEqual(read(named));
  });

  test('all the questions before all the answers', () => {
    expect(
      shown(
        `FOI number,Date in,Question 1,Question 2,Question 3,Answer 1,Answer 2,Answer 3\n7731,03/02/2025,${libraries.join(',')},${answers.join(',')}\n`,
      ),
    ).toEqual(read(true));
  });

  test('a row for each request, of as many questions as it has', () => {
    expect(
      shown(
        `Reference,Question 1,Answer 1,Question 2,Answer 2\nFOI-201,${libraries[0]},14,${libraries[1]},None\nFOI-202,What was spent on salt?,"£81,204",,\n`,
      ),
    ).toEqual([...read(true).slice(0, 2), '1 What was spent on salt? => £81,204']);
  });
});

test('a head of whole questions may be as long as they are', () => {
  const questions = [
    'Which system is used to manage the content of the website, and which firm supplies it to the council?',
    'What was the total cost of the website in the financial year 2023/24, with its hosting and its support?',
    'How many visitors did the website have in the calendar year 2024, by whichever count is in use?',
    'What is the budget of the contact centre in the present financial year, before recharges?',
    'Which tools are used to carry out surveys of residents, by any service of the council?',
  ];
  const said = ['Umbraco', '£18,200', '1,204,118', '£1.4m', 'SurveyMonkey, Snap'];
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
  const { answers: given, reference } = extractResponse(
    `Reference,Directorate,Received,Completed,${quoted(questions)}\n25-20417,Digital,02/06/2025,27/06/2025,${quoted(said)}\n`,
  );
  expect(given.map(({ question, text }) => [question, text])).toEqual(questions.map((words, i) => [words, said[i]]));
  expect(reference?.value).toBe('25-20417');
});
