import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const asked = [
  'Grit bins owned by the council',
  'The tonnage of salt bought in 2023/24',
  'Is the gritting fleet leased or owned?',
  'Name of the weather forecaster',
];
const given = ['412', '6,150 tonnes', 'Leased', 'MetDesk'];
const listed = asked.map((words, i) => `${i + 1}. ${words}`).join('\n');
const replied = given.map((words, i) => `${i + 1}. ${words}`).join('\n\n');
const expected = asked.map((words, i) => `${i + 1} ${words} => ${given[i]}`);
const wish = 'Dear FOI team\n\nPlease tell me:\n\n';

describe('the request stands below its reply, without marks before its lines', () => {
  test.each<[string, string]>([
    [
      'a mail program’s rule',
      '-----Original Message-----\nFrom: A. Requester\nSent: 3 March 2024\nSubject: FOI request',
    ],
    [
      'a line and the address of both',
      `${'_'.repeat(32)}\nFrom: A. Requester <a.requester@example.org>\nSent: 03 March 2024 10:14\nTo: FOI <foi@wexmoor.gov.uk>\nSubject: Gritting`,
    ],
    ['no rule', 'From: A. Requester\nDate: Sun, 3 Mar 2024 at 10:14\nTo: foi@wexmoor.gov.uk\nSubject: Gritting'],
    ['a name', 'A. Requester wrote:'],
    ['a name and an address, and a warning', 'A. Requester <a.requester@example.org> wrote:\n\n[EXTERNAL]'],
    ['an address', 'a.requester@example.org wrote:'],
    ['one sentence', 'On 3 March 2024 at 10:14, A. Requester wrote:'],
    [
      'forwarded',
      'Begin forwarded message:\n\nFrom: A. Requester\nSubject: Gritting\nDate: 3 March 2024\nTo: foi@wexmoor.gov.uk',
    ],
  ])('%s', (_, head) => {
    const reply = `Dear Requester\n\nPlease find our response below.\n\n${replied}\n\nKind regards\nFOI Team\nWexmoor District Council`;
    expect(shown(`${reply}\n\n${head}\n\n${wish}${listed}\n\nMany thanks\nA. Requester`)).toEqual(expected);
    expect(shown(`Wexmoor District Council\n\n${replied}\n\n${head}\n\n${wish}${listed}\n`)).toEqual(expected);
  });

  const head = '-----Original Message-----\nFrom: A. Requester\nSent: 3 March 2024\nSubject: FOI request\n\n';

  test('one reply to all that was asked', () => {
    const refusal = 'The council does not hold this information, because the county council grits the roads.';
    expect(shown(`Dear Requester\n\n${refusal}\n\nKind regards\nFOI Team\n\n${head}${wish}${listed}`)).toEqual(
      asked.map((words, i) => `${i + 1} ${words} => ${refusal}`),
    );
  });

  test('answers in the requester’s message are read there', () => {
    const within = asked.map((words, i) => `${i + 1}. ${words}\nAnswer: ${given[i]}`).join('\n\n');
    expect(shown(`Dear Requester\n\nPlease see our answers below.\n\nFOI Team\n\n${head}${wish}${within}`)).toEqual(
      expected,
    );
  });

  test('a request that stands over its reply is no message below', () => {
    const text = `Disclosure log: gritting\n\n${head}${wish}${listed}\n\nMany thanks\n\nResponse\n\n${replied}\n`;
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    'Please confirm receipt of this e-mail.',
    'If the cost would exceed the limit please tell me how I can narrow my request.',
    'I would prefer to have the information in a spreadsheet.',
  ])('what the requester says of the reply belongs to no question: %s', (said) => {
    const text = `Dear Requester\n\n${replied}\n\nFOI Team\n\n${head}${wish}${listed}\n\n${said}\n\nMany thanks`;
    expect(shown(text)).toEqual(expected);
  });

  const mail = (from: string, to: string, day: string): string =>
    `From: ${from}\nTo: ${to}\nSubject: RE: Gritting\nDate: ${day}\n\n`;
  const ours = 'FOI Team <foi@wexmoor.gov.uk>';
  const theirs = 'a.requester@example.org';
  const inTurn = asked.map((words, i) => `${i + 1}. ${words}\n\n${given[i]}`).join('\n\n');

  test('the head of a reply is no row of a table’s heads', () => {
    const text = `${mail(ours, theirs, '9 April 2024')}Dear Requester\n\nPlease see our response to your request below.\n\nReply\n\n${inTurn}\n\nRegards\nFOI Team\n\n${mail(theirs, ours, '3 March 2024')}${wish}${listed}`;
    expect(shown(text)).toEqual(expected);
  });

  test('heads that stand again beside a page’s edge are no running heads', () => {
    const text = `${mail(ours, theirs, '9 April 2024')}Dear Requester\n\n${inTurn}\n\nRegards\nFOI Team\n\n\fPage 2 of 3\n\n${mail(ours, theirs, '4 March 2024')}Dear Requester\n\nThis is an automatic reply. Your e-mail will be dealt with as soon as possible.\n\n${mail(theirs, ours, '3 March 2024')}${wish}${listed}`;
    expect(shown(text)).toEqual(expected);
  });

  test('answers with labels under questions said again are no prose', () => {
    const told = ['412 bins are owned', 'The tonnage bought was 6,150', 'The fleet is leased', 'MetDesk gives it'];
    const labelled = asked.map((words, i) => `${i + 1}. ${words}\nAnswer: ${told[i]}`).join('\n\n');
    const text = `${mail(ours, theirs, '9 April 2024')}Dear Requester\n\n${labelled}\n\n${mail(theirs, ours, '3 March 2024')}${wish}${listed}`;
    expect(shown(text)).toEqual(asked.map((words, i) => `${i + 1} ${words} => ${told[i]}`));
  });

  test('replies between a few quoted lines, below what leads to them', () => {
    const quoted = (text: string): string => text.replace(/^/gm, '> ');
    const said = ['Five were sergeants and the rest were constables.', 'Two cases are open.'];
    const lines = ['the rank of each', 'details of any case under way'];
    const text = `Reference number FOI 3810\n\nOn 21 February 2024 A. Requester wrote:\n${quoted(`Dear FOI team\n\nI study policing.\n\nPlease answer these questions:\n\nQ1 - ${lines[0]}`)}\n\n${said[0]}\n\n> Q2 - ${lines[1]}\n\n${said[1]}\n`;
    expect(shown(text)).toEqual(lines.map((words, i) => `${i + 1} ${words} => ${said[i]}`));
  });

  test.each<[string, string]>([
    ['figures that go on in words', '[FOI] '],
    ['nothing', ''],
  ])('labels tell answers of several words from prose: %s', (_, mark) => {
    const told = ['The 412 bins are ours', 'It was 6,150 tonnes.', 'Leased.', 'The forecast is from MetDesk.'];
    const long = asked.map((words) =>
      words.startsWith('Name') ? 'The name of the firm that forecasts\nthe weather for us' : words,
    );
    const labelled = long.map((words, i) => `${i + 1}. ${words}\nAnswer: ${mark}${told[i]}`).join('\n\n');
    const list = long.map((words, i) => `${i + 1}. ${words}`).join('\n\n');
    const text = `${mail(ours, theirs, '9 April 2024')}Hello\n\n${labelled}\n\n${mail(theirs, ours, '3 March 2024')}${wish}${list}`;
    expect(shown(text)).toEqual(long.map((words, i) => `${i + 1} ${words.replace('\n', ' ')} => ${told[i]}`));
  });

  test('the same refusal under each number, two of them beside a page’s edge', () => {
    const refusal =
      'Your request is refused as manifestly unreasonable under Regulation 12(4)(b), since 14,000 files would be read.';
    const same = asked.map((_, i) => `${i + 1}. ${refusal}`);
    const text = `Dear Requester\n\n${same.slice(0, 2).join('\n\n')}\n\nPage 2 of 3\n\n${same.slice(2).join('\n\n')}\n\nFOI Team\n\n${head}${wish}${listed}`;
    expect(shown(text)).toEqual(asked.map((words, i) => `${i + 1} ${words} => ${refusal}`));
    const bare = asked.map((words, i) => `${i + 1}. ${words}\n\n${refusal}`);
    expect(
      shown(
        `Dear Requester\n\n${bare.slice(0, 2).join('\n\n')}\n\n\fPage 2 of 3\n\n${bare.slice(2).join('\n\n')}\n\nFOI Team\n`,
      ),
    ).toEqual(asked.map((words, i) => `${i + 1} ${words} => ${refusal}`));
  });

  test.each(['1. ', '1) ', 'Q1. ', '(a) '])('a review that answers one question again, as %s', (label) => {
    const at = (i: number): string => label.replace('1', String(i + 1)).replace('a', 'abcd'[i] ?? '');
    const name = (i: number): string => (label.includes('a') ? ('abcd'[i] ?? '') : String(i + 1));
    const list = asked.map((words, i) => `${at(i)}${words}`).join('\n');
    const replies = given.map((words, i) => `${at(i)}${words}`).join('\n\n');
    const again = 'Our first answer was wrong. The figure should have been 98.';
    for (const changed of [0, 2, 3]) {
      const thread = [
        `${mail(theirs, ours, '3 March 2024')}${wish}${list}\n\nThanks`,
        `${mail(theirs, ours, '4 April 2024')}Dear FOI team\n\nBy law you should have replied by now. Can you tell me when I can\nexpect an answer? Or is it lost?\n\nThanks`,
        `${mail(ours, theirs, '9 April 2024')}Dear Requester\n\nOur response\n\n${replies}\n\nRegards\nFOI Team`,
        `${mail(theirs, ours, '10 April 2024')}Dear FOI team\n\nPlease carry out an internal review.\n\nThanks`,
        `${mail(ours, theirs, '8 May 2024')}Dear Requester\n\nI have now completed the internal review of your request. My findings are:\n\n${at(changed)}${again}\n\nIf you remain dissatisfied you may complain to the Information Commissioner.`,
      ];
      const last = asked.map((words, i) => `${name(i)} ${words} => ${i === changed ? again : given[i]}`);
      expect(shown(thread.join('\n\n')).sort()).toEqual(last.toSorted());
    }
  });

  const refusal = 'Your request is refused under section 12 of the Act, since it would take more than 18 hours.';
  test.each<[string, string]>([
    [
      'an acknowledgement',
      'Thank you for your request, which has been received. You can expect a reply within 20 working days.',
    ],
    ['an automatic reply', 'This is an automatic reply. Your e-mail will be dealt with as soon as possible.'],
    ['a question back', 'Before we can go on, could you please clarify which years you are interested in?'],
    ['another', 'Could you tell us whether you mean the financial\nyear or the calendar year?'],
    ['an apology', 'I apologise for the delay in responding. We are still gathering the information.'],
  ])('a message that answers nothing yet is left out: %s', (_, yet) => {
    const before = `${mail(theirs, ours, '3 March 2024')}${wish}${listed}\n\n${mail(ours, theirs, '4 March 2024')}Dear Requester\n\n${yet}\n\nRegards\n\nFOI Officer\nWexmoor District Council\nCivic Offices, Mill Lane\n\n${mail(theirs, ours, '5 March 2024')}Hello\n\nFinancial years please.\n\nThanks\n\n${mail(ours, theirs, '9 April 2024')}Dear Requester\n\n`;
    expect(
      shown(`${before}We respond as follows.\n\n${refusal}\n\nRegards\n\nFOI Officer\nWexmoor District Council\n`),
    ).toEqual(asked.map((words, i) => `${i + 1} ${words} => ${refusal}`));
    expect(shown(`${before}${inTurn}\n\nRegards\n\nFOI Officer\n`)).toEqual(expected);
  });

  test('what leads to the reply is none, nor is the head of the letter', () => {
    const text = `Wexmoor District Council\nFreedom of Information response\n\nReference: FOI 1066\nReceived: 2 August 2023\n\nHello\n\nI can confirm that the Council holds the information. It is set out below.\n\n${refusal}\n\nRegards\nFOI Team\n\n${head}${wish}${listed}\n`;
    expect(shown(text)).toEqual(asked.map((words, i) => `${i + 1} ${words} => ${refusal}`));
    const denied = 'The Council does not hold this information. The service is run\nby the county council.';
    const broken = text.replace(/I can.*below\./, 'In answer to your questions:').replace(refusal, denied);
    expect(shown(broken)).toEqual(asked.map((words, i) => `${i + 1} ${words} => ${denied.replace('\n', ' ')}`));
  });

  test('questions without numbers that run over lines', () => {
    const lines = [
      'How does the council monitor\nits crisis communications?',
      'Is any form of targeting used for\nalerts? If so, which?',
      'Who leads?',
    ];
    const said = ['A debrief', 'No', 'The head of service'];
    const text = `${mail(ours, theirs, '9 April 2024')}Dear Requester\n\n${lines.map((words, i) => `${words.replace('\n', ' ')}\n\n${said[i]}`).join('\n\n')}\n\nRegards\nFOI Team\n\n${mail(theirs, ours, '3 March 2024')}${wish}${lines.join('\n')}\n`;
    expect(shown(text)).toEqual(lines.map((words, i) => `- ${words.replace('\n', ' ')} => ${said[i]}`));
  });

  test('figures between quoted lines are no numbers of the list', () => {
    const counts = ['41', '33', '£11,550'];
    const lines = ['the number of notices', 'the number that were paid', 'the income received'];
    const text = `Please see our responses below.\n\nS. Sample wrote:\n> Dear FOI team,\n>\n> I would like to request the following information:\n>\n${lines.map((words, i) => `> ${i + 1}. ${words}\n\n${counts[i]}`).join('\n\n')}\n\n> Yours faithfully,\n> S. Sample\n`;
    expect(shown(text)).toEqual(lines.map((words, i) => `${i + 1} ${words} => ${counts[i]}`));
  });
});
