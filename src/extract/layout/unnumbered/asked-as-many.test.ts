import { describe, expect, it } from 'vitest';
import { shown } from '../../testing/shown.ts';

const head = 'Wexmoor Borough Council\nFOI reference: DGC/23/0917\nDate received: 15 August 2023\n\n';
const foot = '\n\nIf you are unhappy with this response you may ask for an internal review.\n';
const asked = [
  'Number of calls to the town hall in 2022/23.',
  'The annual budget for the team that takes them.',
  'Proportion of contacts made online through the portal.',
  'Minutes of meetings with the supplier about the outage of March 2023.',
];
const topics = ['Calls to the town hall', 'Budget', 'Portal', 'Minutes'];
const said = [
  'It took 102,000 calls.',
  'The budget for the Customer Contact team was £1.14m.',
  '48% of all contacts were made through it, against 39% a year earlier.',
  'The council does not have this information. The meetings were not minuted.',
];
const want = asked.map((question, i) => `- ${question} => ${said[i]}`);
const under = (title: (topic: string) => string, between = '\n\n'): string =>
  topics.map((topic, i) => `${title(topic)}${between}${said[i]}`).join('\n\n');
const plain = (topic: string): string => topic;

const letters: Readonly<Record<string, string>> = {
  'a line each over titles': `Information requested\n${asked.join('\n')}\n\nResponse\n\n${under(plain)}`,
  'a paragraph each over titles': `Information requested\n\n${asked.join('\n\n')}\n\nResponse\n\n${under(plain)}`,
  'headings marked up': `## Information requested\n\n${asked.join('\n')}\n\n## Response\n\n${under((topic) => `### ${topic}`)}`,
  'titles with a colon over their lines': `Request\n${asked.join('\n')}\n\nOur response\n\n${under((topic) => `${topic}:`, '\n')}`,
  'titles on the line': `Request\n${asked.join('\n')}\n\nOur response\n\n${topics.map((topic, i) => `${topic}: ${said[i]}`).join('\n\n')}`,
  'no titles': `Request\n${asked.join('\n')}\n\nOur response\n\n${said.join('\n\n')}`,
  'a line that leads to them': `Request\nPlease supply the following:\n${asked.join('\n')}\n\nOur response\n\n${said.join('\n\n')}`,
};

describe('a request without numbers, one thing to a line or a paragraph', () => {
  it.each(Object.entries(letters))('%s', (_, text) => {
    expect(shown(head + text + foot)).toEqual(want);
  });

  it('takes the lines of a sentence as one', () => {
    const wrapped = asked.map((text) => text.replace(/ (the|made|with) /, ' $1\n'));
    const text = `Request\n${wrapped.join('\n')}\n\nOur response\n\n${said.join('\n\n')}`;
    expect(shown(head + text + foot)).toEqual(want);
  });

  it('gives the first its parts, where its title stands over a table', () => {
    const table = 'Quarter 1    24,118\nQuarter 2    25,907\nQuarter 3    22,640\nQuarter 4    29,331';
    const text = `Information requested\n${asked.join('\n')}\n\nResponse\n\n${under(plain).replace(said[0] as string, table)}`;
    expect(shown(head + text + foot)).toEqual([
      `- [Quarter 1] ${asked[0]} => 24,118`,
      `- [Quarter 2] ${asked[0]} => 25,907`,
      `- [Quarter 3] ${asked[0]} => 22,640`,
      `- [Quarter 4] ${asked[0]} => 29,331`,
      ...want.slice(1),
    ]);
  });
});

describe('a request without numbers, a reply that counts', () => {
  const counted = (mark: (i: number) => string): string => said.map((text, i) => `${mark(i)} ${text}`).join('\n');
  const wantBy = (name: (i: number) => string): string[] =>
    asked.map((question, i) => `${name(i)} ${question} => ${said[i]}`);
  it.each([
    ['letters', (i: number) => `${'abcd'.charAt(i)})`, (i: number) => 'abcd'.charAt(i)],
    ['numbers', (i: number) => `${i + 1}.`, (i: number) => `${i + 1}`],
    [
      'Roman numbers',
      (i: number) => `(${['i', 'ii', 'iii', 'iv'][i]})`,
      (i: number) => ['i', 'ii', 'iii', 'iv'][i] ?? '',
    ],
  ])('%s', (_, mark, name) => {
    expect(shown(`${head}Request\n${asked.join('\n')}\n\nResponse\n\n${counted(mark)}${foot}`)).toEqual(wantBy(name));
  });

  const sentences = [
    'How many calls were there?',
    'What was the budget?',
    'How many used the portal?',
    'Were minutes kept?',
  ];
  it.each([
    ['numbers', counted((i) => `${i + 1}.`), (i: number) => `${i + 1}`],
    ['paragraphs', said.join('\n\n'), () => '-'],
    ['bullets', counted(() => '-'), () => '-'],
  ])('over sentences that each ask: %s', (_, reply, name) => {
    expect(shown(`${head}Request\n${sentences.join(' ')}\n\nResponse\n\n${reply}${foot}`)).toEqual(
      sentences.map((question, i) => `${name(i)} ${question} => ${said[i]}`),
    );
  });
});

describe('a reply of more paragraphs than were asked', () => {
  const questions = ['How many calls were there?', 'What was the budget of the team?', 'Which system is used?'];
  const replies = [
    'There were 214,388 calls.',
    'The budget of the team was £1,204,000.',
    'The system is Dynamics 365.',
  ];
  const over = (reply: string): string[] =>
    shown(`${head}You asked:\n\n${questions.join('\n\n')}\n\nOur reply\n\n${reply}${foot}`);
  const wantOver = questions.map((question, i) => `- ${question} => ${replies[i]}`);

  it('leaves out a note of them all', () => {
    expect(over(`${replies.join('\n\n')}\n\nPlease note that figures are for the whole council.`)).toEqual(wantOver);
  });

  it('goes on with the answer above', () => {
    const more = [replies[0], replies[1], 'It fell from the year before.', replies[2]].join('\n\n');
    expect(over(more)).toEqual(wantOver.with(1, `${wantOver[1]} It fell from the year before.`));
  });

  it('gives what is not held to the one that it stands for', () => {
    const reply = [replies[0], replies[1], 'We do not hold this information.', 'Please note that figures are rounded.'];
    expect(over(reply.join('\n\n'))).toEqual(wantOver.with(2, `- ${questions[2]} => We do not hold this information.`));
  });

  it('needs no heading above it, where the questions stand together', () => {
    const lines = `${questions.join('\n\n')}\n\n${replies.join('\n\n')}`;
    expect(shown(`${head}You asked:\n\n${lines}${foot}`)).toEqual(wantOver);
  });
});

describe('a request in one sentence over as many titles', () => {
  const titled = under((topic) => `### ${topic}`);
  it.each([
    'How many calls come to the town hall in a year, what the team that takes them has as its budget, how many contacts were made through the portal and what was said in the meetings about the outage.',
    'How many calls come to the town hall in a year and what the budget of the team is; how many contacts were made through the portal; and minutes of the meetings about the outage.',
    'Calls to the town hall, the budget of the team, contacts through the portal, and minutes of meetings.',
  ])('%s', (request) => {
    const read = shown(`${head}## You asked\n\n${request}\n\n## We replied\n\n${titled}${foot}`);
    expect(read.map((line) => line.split(' => ')[1])).toEqual(said);
  });
});

describe('what does not come out even stays as it was', () => {
  it('one question over several paragraphs', () => {
    const text =
      'Request\nThe annual budget for the team that takes calls.\n\nOur response\n\nIt is £1.14m.\n\nIt rose by a tenth.';
    expect(shown(head + text + foot)).toEqual([
      '- The annual budget for the team that takes calls. => It is £1.14m. It rose by a tenth.',
    ]);
  });

  it('a paragraph more than was asked: none is given to the wrong question', () => {
    const text = `Request\n${asked.join('\n')}\n\nOur response\n\n${said.join('\n\n')}\n\nThe team moved to the library in May.`;
    const read = shown(head + text + foot);
    expect(read.filter((line) => line === `- ${asked[3]} => The team moved to the library in May.`)).toEqual([]);
  });
});
