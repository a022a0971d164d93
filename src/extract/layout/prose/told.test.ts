import { describe, expect, it } from 'vitest';
import { extractResponse } from '../../extract-response.ts';
import { shown } from '../../testing/shown.ts';

const letter = (...paragraphs: string[]): string =>
  [
    'Ambleford District Council',
    '9th January 2024',
    'Dear Mr [redacted],',
    'Freedom of Information Act request ADC 3316: the bandstand',
    'I am replying to your e-mail of 11th December 2023, which we received on 12th December 2023.',
    ...paragraphs,
    'If you think that I have got any of this wrong, please write to the Chief Executive.',
    'Yours sincerely,',
    'Access to Information Adviser',
  ].join('\n\n');

const answers = ['In 2022/23 we spent £9,640.', 'There were 31, two of them in winter.', 'That is the Parks Manager.'];
const told = (openings: readonly string[]): string =>
  letter(...openings.map((opening, i) => `${opening} ${answers[i] ?? ''}`));

const openings: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['You ask what the bandstand costs.', 'You ask how many concerts were held.', 'You ask who is responsible.'],
    ['what the bandstand costs', 'how many concerts were held', 'who is responsible'],
  ],
  [
    ['You ask for the cost of it.', 'You also ask for the number of concerts.', 'Finally you ask who is responsible.'],
    ['the cost of it', 'the number of concerts', 'who is responsible'],
  ],
  [
    [
      'You want to know what it costs.',
      'You then want to know how many concerts there were.',
      'Lastly, you want to know who runs it.',
    ],
    ['what it costs', 'how many concerts there were', 'who runs it'],
  ],
  [
    [
      'You enquire about the cost of upkeep.',
      'You enquire how many concerts were given.',
      'You enquire who is in charge.',
    ],
    ['the cost of upkeep', 'how many concerts were given', 'who is in charge'],
  ],
  [
    [
      'You seek details of its upkeep.',
      'You also seek the number of concerts.',
      'You seek the name of the post in charge.',
    ],
    ['details of its upkeep', 'the number of concerts', 'the name of the post in charge'],
  ],
  [
    ['First, you ask what was spent.', 'Next you ask whether concerts were held.', 'You further ask who books them.'],
    ['what was spent', 'whether concerts were held', 'who books them'],
  ],
  [
    ['You request the cost of the roof.', 'You request the number of concerts.', 'You ask us who is responsible.'],
    ['the cost of the roof', 'the number of concerts', 'who is responsible'],
  ],
  [
    ['You wish to know what is spent on it.', 'You ask if concerts were held.', 'You ask which post is responsible.'],
    ['what is spent on it', 'if concerts were held', 'which post is responsible'],
  ],
  [
    [
      'Your first question is what it costs.',
      'Your second question asks how many concerts there were.',
      'You ask, thirdly, who is responsible.',
    ],
    ['what it costs', 'how many concerts there were', 'who is responsible'],
  ],
];

it.each(openings)('reads %s', (sentences, questions) => {
  expect(shown(told(sentences))).toEqual(questions.map((question, i) => `- ${question} => ${answers[i]}`));
});

it('does not take for a question what a reply says of its reader', () => {
  const text = letter(
    'You ask how many concerts were held. There were 31.',
    'You ask who books them. The Parks Manager does. If you ask for a list we can send one.',
    'You ask whether the roof leaks. It does not.',
  );
  expect(shown(text).map((each) => each.split(' => ')[0])).toEqual([
    '- how many concerts were held',
    '- who books them',
    '- whether the roof leaks',
  ]);
});

it.each([
  'You asked finally for %.',
  'You asked next for %.',
  'You asked, in addition, for %.',
  'You went on to ask for %.',
  'You wanted %.',
  'You wished to have %.',
  'You would also like %.',
  'You were also interested in %.',
  'You asked thirdly for %.',
])('%s', (sentence) => {
  const wish = sentence.replace('%', 'the number of lamps mended in 2024');
  const text = letter(
    'You asked for the budget for lamps. It was £24,500.',
    'You asked who supplies them. Tern Ltd does.',
    `${wish} In all 1,204 lamps were mended.`,
  );
  expect(extractResponse(text).answers.map((answer) => answer.text)).toEqual([
    'It was £24,500.',
    'Tern Ltd does.',
    'In all 1,204 lamps were mended.',
  ]);
});

describe('what a letter tells under titles, or with the mark it had', () => {
  const tellings = [
    ['what is spent on the bandstand', 'In 2022-23 this was £27,315.'],
    ['whether concerts are free', 'They are.'],
    ['the number of concerts', 'There were 31.'],
    ['the band’s own records', 'We do not hold these.'],
  ] as const;
  const want = tellings.map(([question, text]) => `${question} => ${text}`);
  const head = 'Wexmoor Borough Council\nFOI 2291\nDate received: 4 May 2024\n\n';
  const read = (text: string): string[] =>
    extractResponse(head + text).answers.map(({ question, text: words }) => `${question} => ${words}`);
  const told = (i: number, by = 'You asked'): string => {
    const [question, text] = tellings[i] ?? ['', ''];
    return `${by} ${/^(?:the|a)\b/.test(question) ? `for ${question}` : question}. ${text}`;
  };

  it('titles in capitals, several tellings under one', () => {
    const text = `SPENDING\n${told(0)}\n${told(1, 'You also asked')}\n\nCONCERTS\n${told(2)}\n\nRECORDS\n${told(3)}\n`;
    expect(read(text)).toEqual(want);
  });

  it('titles in small letters with a blank line under them', () => {
    const text = `Spending\n\n${told(0)}\n\n${told(1)}\n\nConcerts and records\n\n${told(2)}\n\n${told(3)}\n`;
    expect(read(text)).toEqual(want);
  });

  it('numbered paragraphs that name the question', () => {
    const marks = ['A', 'B', 'C', 'D'];
    const text = tellings.map((_, i) => `${i + 2}.  ${told(i, `You asked (question ${marks[i]})`)}`).join('\n\n');
    const { answers } = extractResponse(`${head}1.  This letter answers your request.\n\n${text}\n`);
    expect(answers.map(({ question, text: words }) => `${question} => ${words}`)).toEqual(want);
    expect(answers.map(({ number }) => number)).toEqual(['a', 'b', 'c', 'd']);
  });
});
