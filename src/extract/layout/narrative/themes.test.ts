import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wenbury District Council\nFOI 8812\n3 May 2025\nResponse to your request\n\n';
const taxis = 'There were 311 taxi licences in force on 1 May. A licence costs £190.';
const fines = 'We issued 8,114 parking fines. The income from them was £240,118.';
const said = [
  'There were 311 taxi licences in force on 1 May.',
  'A licence costs £190.',
  'We issued 8,114 parking fines.',
  'The income from them was £240,118.',
];
const prose =
  'I would like to know how many taxi licences are in force, what a licence costs, how many parking fines were issued and what the income from fines was.';
const told = [
  'how many taxi licences are in force',
  'what a licence costs',
  'how many parking fines were issued',
  'what the income from fines was',
];
const asked = [
  'How many taxi licences are in force?',
  'What does a licence cost?',
  'How many parking fines were issued?',
  'What was the income from fines?',
];
const answered = (questions: readonly string[], mark = '-'): string[] =>
  questions.map((question, i) => `${mark === '-' ? mark : i + 1} ${question} => ${said[i]}`);

test.each<[string, string, string[]]>([
  ['titles of fewer subjects than questions', `${prose}\n\nTaxis\n\n${taxis}\n\nParking\n\n${fines}`, answered(told)],
  [
    'titles right over their paragraphs',
    `You asked: ${asked.join(' ')}\n\nTaxis\n${taxis}\n\nParking\n${fines}`,
    answered(asked),
  ],
  ['subjects before a colon', `${prose}\n\nTaxis: ${taxis}\n\nParking: ${fines}`, answered(told)],
  [
    'titles behind a list',
    `Your request:\n\n${asked.map((each) => `- ${each}`).join('\n')}\n\nOur reply:\n\nTaxis\n\n${taxis}\n\nParking\n\n${fines}`,
    answered(asked),
  ],
  [
    'titles behind numbers, as many paragraphs as questions',
    `You asked:\n\n${asked.map((each, i) => `${i + 1}. ${each}`).join('\n')}\n\nTaxis\n\n${taxis}\n\nParking\n\n${fines}`,
    answered(asked, '1'),
  ],
])('%s', (_, text, expected) => {
  expect(shown(`${head}${text}\n\nYours faithfully`)).toEqual(expected);
});

const none = 'Wenbury District Council holds none of this information, as it is not an education authority.';
const limit =
  'This would exceed the appropriate limit and your request is therefore refused under section 12 of the Act.';
const published = 'All of this is published at www.wenbury.gov.uk/opendata and is exempt under section 21.';
const elsewhere = 'This is a function of Wexshire County Council, to which you should write.';

test.each<[string, string, string, string[]]>([
  [
    'a sentence that asks in clauses',
    'You asked us how many children wait for a place, how many placements there are and what one costs on average.',
    none,
    ['how many children wait for a place', 'how many placements there are', 'what one costs on average'],
  ],
  [
    'things that are wanted, each with an adjective',
    'Your request was for the number of crossing patrols, the number of vacancies and the likely annual cost of the service.',
    none,
    ['the number of crossing patrols', 'the number of vacancies', 'the likely annual cost of the service'],
  ],
  [
    'how each was done',
    'You would like to know how many complaints were made, what each complaint was about, and how each was resolved.',
    limit,
    ['how many complaints were made', 'what each complaint was about', 'how each was resolved'],
  ],
  [
    'a list, a date, a value',
    'You asked for a list of empty shops, the date on which each became empty and the rateable value of each.',
    published,
    ['a list of empty shops', 'the date on which each became empty', 'the rateable value of each'],
  ],
  [
    'questions in marks of speech',
    'You wrote:\n\n"How many patrols are there? How many posts are vacant? What does it cost?"',
    elsewhere,
    ['How many patrols are there?', 'How many posts are vacant?', 'What does it cost?'],
  ],
])('one reply to %s', (_, request, reply, questions) => {
  expect(shown(`${head}${request}\n\n${reply}\n\nYours faithfully`)).toEqual(
    questions.map((question) => `- ${question} => ${reply}`),
  );
});
