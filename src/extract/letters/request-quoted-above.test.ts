import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const questions = [
  'How much goes on leaflets and adverts in a year?',
  'What does the flood warning service cost?',
  'How many warnings were sent in 2022?',
  'Is the residents’ magazine printed in house?',
];
const answers = [
  'In 2022/23 we spent £164,018 on both together.',
  'The service is paid for by the county forum. Our share is £4,000 per annum.',
  'We do not hold this. The forum may be able to help.',
  'Yes, but it is delivered by an outside firm.',
];
const mail = '> From: a.n.other\n> Date: Mon, 6 Nov 2023 at 20:44\n> To: foi@wexmoor.example\n>\n';
const head = 'Dear Requester\n\nYOUR FOI REQUEST 50992 - COMPLETED\n\n';
const days = 'Date received: 07/11/2023\nDate completed: 30/11/2023\n\n';
const foot =
  '\n\nShould you wish to complain, please ask for an internal review.\n\nRegards\nInformation Team\nWexmoor Borough Council\n';
const quoted = (mark: (i: number) => string): string => questions.map((text, i) => `> ${mark(i)}${text}\n`).join('');
const said = (mark: (i: number) => string, between = '\n\n'): string =>
  answers.map((text, i) => `${mark(i)}${text}`).join(between);
const none = (): string => '';
const bullet = (): string => '* ';
const number = (i: number): string => `${i + 1}. `;
const caseSystem = '*** Please do not change the subject line. Ref: KM-50992 ***\n\n';

const letters: Readonly<Record<string, string>> = {
  'a mail of bullets': `${mail}> Hello, I would like to know:\n>\n${quoted(bullet)}>\n> Thanks\n\n${head}${days}${said(none)}${foot}`,
  'a mail of numbers': `${mail}> Please send me:\n>\n${quoted(number)}>\n> Thanks\n\n${head}${days}${said(none)}${foot}`,
  'numbers on both sides': `${mail}> Please send me:\n>\n${quoted(number)}\n${head}${days}${said(number)}${foot}`,
  'bullets on both sides': `${mail}> Please supply:\n>\n${quoted(bullet)}\n${head}${days}${said(bullet, '\n')}${foot}`,
  'neither bullets nor numbers': `${mail}> Please supply:\n>\n${quoted(none)}>\n> Thanks\n\n${head}${days}${said(none)}${foot}`,
  'no head of the mail': `> Hello, I would like to know:\n>\n${quoted(none)}>\n> Thanks\n\n${head}${days}${said(none)}${foot}`,
  'who wrote above': `On 6 November 2023 a requester wrote:\n> I would like to know:\n>\n${quoted(bullet)}>\n> Thanks\n\n${head}${days}${said(none)}${foot}`,
  'what the case system asks': `${mail}> I would like to know:\n>\n${quoted(bullet)}\n${caseSystem}${head}${days}${said(none)}${foot}`,
  'one mail under the other': `From: a.n.other\nSent: 6 November 2023 20:44\nTo: foi@wexmoor.example\nSubject: request\n\nI would like to know:\n\n${quoted(bullet).replaceAll('> ', '')}\nThanks\n\n-----\n\nFrom: foi@wexmoor.example\nSent: 30 November 2023\nTo: a.n.other\nSubject: RE: request\n\n${head}${said(none)}${foot}`,
};

describe('a request that is quoted whole above what is answered to it', () => {
  it.each(Object.entries(letters))('%s', (_, text) => {
    const { kind, answers: read } = extractResponse(text);
    expect(kind).toBe('response');
    expect(read.map(({ question, text: words, outcome }) => [question, words, outcome])).toEqual(
      questions.map((question, i) => [question, answers[i], i === 2 ? 'not_held' : 'answered']),
    );
  });

  it('reads answers of a few words above the message that they answer', () => {
    const brief = ['It was £4,018.', 'Nothing.', 'We do not hold this.', 'Yes.'];
    const message = `-----Original Message-----\nFrom: requester\nSent: 6 November 2023 09:12\nTo: FOI\nSubject: Request\n\nHello,\n\nPlease answer:\n\n${questions.join('\n')}\n\nThanks\n`;
    const text = `${head}${brief.join('\n\n')}\n\nRegards\nWexmoor Borough Council\n\n${message}`;
    expect(extractResponse(text).answers.map(({ question, text: words }) => [question, words])).toEqual(
      questions.map((question, i) => [question, brief[i]]),
    );
  });

  it('is a request where nothing is answered below it', () => {
    const text = `${mail}> I would like to know:\n>\n${quoted(bullet)}>\n> Thanks\n\nFor Parks to deal with, please.\n`;
    expect(extractResponse(text).answers).toEqual([]);
  });

  it('keeps the answers that stand between quoted lines with their questions', () => {
    const text = `${mail}${questions.map((question, i) => `> ${i + 1}. ${question}\n\n${answers[i]}\n\n`).join('')}Regards\nWexmoor Borough Council\n`;
    expect(extractResponse(text).answers.map(({ number: own, text: words }) => [own, words])).toEqual(
      answers.map((words, i) => [`${i + 1}`, words]),
    );
  });
});
