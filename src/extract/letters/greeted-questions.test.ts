import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ question, text: words }) => `${question} => ${words}`);

const mail = (greeting: string, thanks: string): string =>
  `From: Information Team\nDate: Thu, 18 Jan 2024 at 10:21\nSubject: RE: trees\n\nDear requester\n\nI have put our answers beneath each point.\n\n> ${greeting} tell me what you have for tree work\n\nLeafwise\n\n> how many trees were felled?\n\n41\n\n> what did you pay for them\n\nN/A - they were felled by volunteers.\n\n> ${thanks}\n\nBest wishes\nInformation Officer | Wexmoor Council\n`;

test.each([
  ['Hi, could you', 'Thanks very much, Pat'],
  ['Hello, please', 'Many thanks, Pat'],
  ['Hi there, can you', 'Thanks in advance, Pat'],
  ['Good morning, would you', 'Thanks Pat'],
])('a quoted question that greets is asked, and thanks with a name ask nothing: %s ... %s', (greeting, thanks) => {
  const answers = shown(mail(greeting, thanks));
  expect(answers).toEqual([
    `${greeting} tell me what you have for tree work => Leafwise`,
    'how many trees were felled? => 41',
    'what did you pay for them => N/A - they were felled by volunteers.',
  ]);
});
