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

const above = 'Reference 4411-25\n\nParks and gardens\n\nReceived\n3 May 2025\n\nSent\n20 May 2025\n\nThe request\n\n';
const below =
  '\n\nWhat you can do next\n\nWe hope that this is what you were after.\n\nYou can ask us to look at it again.\n\nIt helps us to hear why.\n\n';

/** Deep in a letter that has no head and no foot; `|` parts what stands above the questions from what stands below. */
test.each<[string, string, string | undefined]>([
  ['Please could the Royal Borough of Thornby tell me, for 2023-24:', '', 'Royal Borough of Thornby'],
  [
    'I would like to know:\nthe number of parks owned by Wexmoor and Taff Police',
    'Wexmoor and Taff Police can neither confirm nor deny this.',
    'Wexmoor and Taff Police',
  ],
  ['You asked for a review of the decision of Thornby Borough Council of 19 July 2024.', '', 'Thornby Borough Council'],
  [
    '',
    'With any queries please write to Information Governance, Thornby Borough Council, Town Hall, Thornby.',
    'Thornby Borough Council',
  ],
  ['', 'Complaints go to the Monitoring Officer, Thornby Borough Council.', 'Thornby Borough Council'],
  ['Please list the vans owned or leased by Thornby Borough Council:', '', 'Thornby Borough Council'],
  ['FOI: Thornby Borough Council parks', '', 'Thornby Borough Council'],
  ['I live in the area of Thornby Borough Council and would like to know this:', '', 'Thornby Borough Council'],
  ['', '3. Is there a lake in any park of Thornby Borough Council?\nNo', 'Thornby Borough Council'],
  ['', 'Your data is kept as the privacy notice of Thornby Borough Council says.', 'Thornby Borough Council'],
  ['', 'One officer came to us from Thornby Borough Council in May.', undefined],
  ['', '3. Lakes\nThese belong to Thornby Borough Council.', undefined],
  ['', 'The lakes were passed to Thornby Borough Council in 1999.', undefined],
  ['', '3. Grants to other councils\n£4,000 to Thornby Borough Council', undefined],
  ['', '3. Lakes\nThornby Borough Council owns the lakes and we have no part in them.', undefined],
  ['', 'We follow the scheme that Thornby Borough Council uses.', undefined],
  ['', '3. Which councils did you work with?\nThornby Borough Council and Sowe Council', undefined],
  ['I made the same request to Thornby Borough Council, which answered it in a week.', '', undefined],
  ['For example, Thornby Borough Council publishes its list online. Does your council?', '', undefined],
])('in passing: %s %s', (head, foot, name) => {
  expect(nameIn(`${above}${head}\n`, `\n${foot}${below}`)).toBe(name);
});

test.each<[string, string]>([
  ['BARRAWAY FEN DISTRlCT COUNClL', 'Barraway Fen District Council'],
  ['BARRAWAY FEN DlSTRICT C0UNCIL', 'Barraway Fen District Council'],
  ['Barraway Fen Distrlct Councll', 'Barraway Fen District Council'],
  ['Borough of Quenby\nLegal and Democratic Services', 'Borough of Quenby'],
  ['The City of Thorn and Mere', 'City of Thorn and Mere'],
  ['WEXSHlRE COUNTY COUNCIL', 'Wexshire County Council'],
  ['COTSWOLD DlSTRICT COUNClL', 'Cotswold District Council'],
])('a scan’s letters: %s', (head, name) => {
  expect(nameIn(`${head}\n`)).toBe(name);
});
