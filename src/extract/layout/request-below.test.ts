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
});
