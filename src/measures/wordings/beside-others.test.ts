import { expect, test } from 'vitest';
import { type Case, measured } from '../testing/measured.ts';

const contacts = 'How many contacts did the contact centre handle in each of the last two years, by type?';
const both = 'How many unique visitors and page views did the website have?';

test.each<[string, Case[], string[]]>([
  [
    'visits in person in a table of contacts',
    [
      { question: contacts, part: 'Inbound calls, 2022/23', answer: '81,200' },
      { question: contacts, part: 'Face-to-face visits, 2022/23', answer: '12,310' },
      { question: contacts, part: '2022/23, Walk-ins', answer: '9,120' },
      { question: contacts, part: 'Visits to reception', answer: '7,001' },
      { question: contacts, part: 'Counter visitors, 2022/23', answer: '7,001' },
      { question: contacts, part: 'Web chats, 2022/23', answer: '1,002' },
    ],
    ['calls.inbound year 2022/23 81200'],
  ],
  [
    'visitors beside page views',
    [
      { question: both, part: '2023/24, Visitors', answer: '402,870' },
      { question: both, part: '2023/24, Page views', answer: '1,904,331' },
    ],
    ['website.visitors year 2023/24 402870'],
  ],
  [
    'page views beside visitors',
    [
      {
        question: 'How many page views and visitors were there on the website?',
        part: 'Page views, 2023',
        answer: '904,331',
      },
      {
        question: 'How many page views and visitors were there on the website?',
        part: 'Unique visitors, 2023',
        answer: '102,870',
      },
    ],
    ['website.visitors year 2023 102870'],
  ],
  [
    'visits to each page',
    [{ question: 'How many visitors did each of your web pages have?', part: 'Users, 2023', answer: '904,331' }],
    [],
  ],
  [
    'sessions beside visitors',
    [
      { question: 'Number of visitors to the website in the past', part: 'Month', answer: '41,118' },
      { question: 'How many website sessions were there in the past month?', answer: '65,010' },
    ],
    ['website.visitors month 41118'],
  ],
  [
    'sessions alone',
    [{ question: 'How many website sessions were there in the past month?', answer: '65,010' }],
    ['website.visitors month 65010'],
  ],
])('%s', (_, cases, expected) => {
  expect(measured(...cases)).toEqual(expected);
});
