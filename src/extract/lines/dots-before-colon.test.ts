import { expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const body = '1. How many boats are there?\n12\n2. How many are hired?\nThree\n';

it.each([
  ['Our ref.........: WX/2024/118', 'Date of request.: 4 March 2024', 'Date of reply...: 2 April 2024'],
  ['Our ref ........ : WX/2024/118', 'Received ....... : 4 March 2024', 'Responded ...... : 2 April 2024'],
  ['Our reference………: WX/2024/118', 'Date received………: 4 March 2024', 'Date of response…: 2 April 2024'],
  ['Reference_______: WX/2024/118', 'Request received: 4 March 2024', 'Reply sent______: 2 April 2024'],
  ['Ref. . . . . . .: WX/2024/118', 'Received. . . . : 4 March 2024', 'Replied . . . . : 2 April 2024'],
])('reads a head whose colons dots bring under one another: %s', (...head) => {
  const { answers, reference, received, responded } = extractResponse(
    `Wexmoor District Council\n\n${head.join('\n')}\n\n${body}`,
  );
  expect(answers.map(({ number, text }) => [number, text])).toEqual([
    ['1', '12'],
    ['2', 'Three'],
  ]);
  expect([reference?.value, received?.value, responded?.value]).toEqual(['WX/2024/118', '2024-03-04', '2024-04-02']);
});

it('reads no answer from a salutation that runs on, or from a form’s foot', () => {
  const text = `Wexmoor District Council\n\nDear Requester, thank you for your request, which we received on 4 March 2024.\n\n${body}\nSource: LAS.  Checked by: ______   Approved by: ______\n`;
  expect(extractResponse(text).answers.map(({ text: said }) => said)).toEqual(['12', 'Three']);
});
