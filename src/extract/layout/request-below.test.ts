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
});
