import { expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

/** `number => text` of each answer. */
const shown = (text: string): string[] =>
  extractResponse(text).answers.map(({ number, text: words }) => `${number} => ${words}`);

const head =
  'Fenwold Council\n\nDear Requester\n\nI refer to your request, in which you asked for:\n\n1. the number of bins\n2. their cost\n3. the name of the contractor\n\n';
const foot =
  '\n\nIf you are unhappy with this reply you have the right to complain. The steps are:\n\n1. Write to the Monitoring Officer.\n2. Contact the Information Commissioner.\n\nYours sincerely\n\nInformation Officer\n';

test.each([
  [
    'one denial for all that was asked',
    `${head}The Council does not hold any of the information that you request.${foot}`,
    ['1', '2', '3'].map((number) => `${number} => The Council does not hold any of the information that you request.`),
  ],
  [
    'as many paragraphs as questions',
    `${head}4,120\n\n£734\n\nTern Ltd${foot}`,
    ['1 => 4,120', '2 => £734', '3 => Tern Ltd'],
  ],
  [
    'sentences that say which question they answer',
    `${head}In answer to your first question, there are 4,120.\n\nAs to your second question, £734.\n\nAs to your third question: Tern Ltd${foot}`,
    ['1 => there are 4,120.', '2 => £734.', '3 => Tern Ltd'],
  ],
  [
    'law that the refusal quotes is no list of answers',
    `${head}Your request is refused under section 12 of the Act. In estimating the cost the council may take into account the costs incurred in:\n\n(a) determining whether it holds the information,\n(b) locating the information,\n(c) retrieving the information, and\n(d) extracting the information from a document.${foot}`,
    ['1', '2', '3'].map(
      (number) =>
        `${number} => Your request is refused under section 12 of the Act. In estimating the cost the council may take into account the costs incurred in:`,
    ),
  ],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('answers behind a list that leads to them are read as a list', () => {
  expect(
    shown('We are able to provide the following information:\n\n1. 4,120\n2. £734\n\nFigures are for 2024.\n'),
  ).toHaveLength(2);
});
