import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const questions = '\n1. How many parks are there?\n14\n2. Who runs them?\nA trust\n';
const nameIn = (head: string, foot = ''): string | undefined =>
  extractResponse(`${head}${questions}${foot}`).authority?.value.name;

test.each<[string, string, string, string | undefined]>([
  [
    'the requester asks it',
    'Under the Act we ask Thornby Borough Council for the following.\n',
    '',
    'Thornby Borough Council',
  ],
  [
    'an officer of its own issues',
    '',
    '\nIssued by the Information Officer, Thornby Borough Council, Civic Way\n',
    'Thornby Borough Council',
  ],
  [
    'it keeps the page',
    '',
    "\nThornby Borough Council's Web Team is responsible for the content on this page.\n",
    'Thornby Borough Council',
  ],
  ['its own figures', '', "\nThornby Borough Council's figures are in the order asked.\n", 'Thornby Borough Council'],
  [
    'held by its own team',
    '',
    "\nHere are the totals for grants held by Thornby Borough Council's parks team\n",
    'Thornby Borough Council',
  ],
  [
    'the foot of its page',
    '',
    '\nContact Thornby Borough Council if you cannot find what you want\n',
    'Thornby Borough Council',
  ],
  [
    'asked about its website',
    'How often was the Thornby Borough Council website looked at in May?\n',
    '',
    'Thornby Borough Council',
  ],
  ['a Scottish service that no word tells', 'Requests that have been received by NHS 24 in May\n', '', 'NHS 24'],
  ['another body’s team', '', "\nThis information is held by Thornby Borough Council's parks team.\n", undefined],
  ['whom to contact', '', '\nContact Thornby Borough Council if you want the county figures.\n', undefined],
  ['we asked another', '', '\nWe would advise you to ask Thornby Borough Council for this.\n', undefined],
  [
    'whose duty it is',
    '',
    '\nIn that area Thornby Borough Council is responsible for the collection of waste.\n',
    undefined,
  ],
])('%s', (_, head, foot, name) => {
  expect(nameIn(head, foot)).toBe(name);
});

test('a question’s number and its first word are no agency', () => {
  const text =
    'Ambleford Hospital NHS Foundation Trust\nFOI Ref: 2425-0117\n\nQ1. Agency spend by staff group\n\nNursing: £48,150\n\nQ2. Agency shifts\n\n310\n';
  expect(extractResponse(text).authority?.value.name).toBe('Ambleford Hospital NHS Foundation Trust');
});
