import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

/** A short letter with nothing between its last answer and its foot. */
const letter = (foot: string, last = ['What does a ferry ticket cost?', '£4.20']): string =>
  `Wexmoor Borough Council\nFOI 4410\n12 May 2025\n\n1. How many ferries are there?\nTwo\n2. When were they built?\n1961 and 1988\n3. ${last[0]}\n${last[1]}\n\n${foot}\n`;

const lastAnswer = (text: string): string | undefined => extractResponse(text).answers.at(-1)?.text;

describe('behind the last answer', () => {
  test.each([
    'Wexmoor House, Ferry Road, Sedge',
    'Ferry Road, Sedge',
    'Civic Centre, Vale Road',
    'The Ropewalk Centre, 12 Staithe Street',
    '9 Staithe Street, Sedge',
    'Old Wharf, Dock Lane, Sedge, Wexshire',
    'Millfield, Sedge, Surrey',
    'Kelp Buildings, Sedge-on-Sea SG1 2AB',
    "Swyddfa'r Cyngor, Sedge, Gwent",
    'PO Box 44, Town Hall, Sedge SG1 2AB',
    'Civic Offices | Quay Street | Sedge | SG1 2AB',
    'Education, Leisure and Parks',
    'Harbour Services',
    'Public Realm and Environment',
    'Head of Governance and Elections',
    'Brighter Piers for Sedge',
    'Wexmoor Borough Council Plus',
    'Finance',
    'Wexmoor Direct',
    'The Monitoring Officer',
    'Marine & Coastal',
    'Yours,',
    'Best,',
    'Thanks,\nFerries',
    'Group Head of Legal',
    'Once again please accept our apologies for the delay.',
    'Apologies again that this took so long.',
    'Sorry for the wait.',
    'Both departments have checked these figures.',
    'We would be glad to help you further.',
    'Our service standard is to reply within 15 days.',
    'www.wexmoor.example',
    'foi@wexmoor.example',
    'Printed on recycled paper',
    'That is the end of our answers.',
    'What to do next\n\nYou can ask us to look at this again.',
    'Please do not reply to this e-mail, which comes from an unmonitored mailbox.',
    'A copy of this response will be put in our disclosure log.',
    'This response has been published, without your name, in our log.',
    'We would be grateful for your views on our service: take our short survey.',
    'Document 1 of 2',
    'Downloads\n\nResponse letter (PDF, 120KB)',
    'We keep your data as our privacy notice says.',
    '--- ends ---',
    'Status: Closed',
    'Department: Parks',
    'Category\nParks and open spaces',
    'Decision: Information released in full',
    'Outcome\nAll information sent',
    'Fee: none',
    'Signed off by the Head of Parks',
    'Under section 16 we have a duty to advise and assist you.',
    'There is no charge for this information.',
    'Under the Act we must answer in 20 working days and we are sorry that we did not.',
    'Previous: FOI 4409\nNext: FOI 4411',
    'Open Mon to Fri, 9am to 5pm',
    'Ferry Road, Sedge\n\nOur service standard is to reply within 15 days. If we have not, tell us.',
  ])('%s is none of it', (foot) => {
    expect(lastAnswer(letter(foot))).toBe('£4.20');
  });

  test.each([
    ['Where are the ticket offices?', 'Ferry Road, Sedge', 'Civic Centre, Vale Road'],
    ['What is the status of each ferry?', 'Status: Sailing', 'Status: Laid up'],
    ['What does a ticket cost?', '£4.20', 'There is no charge for dogs.'],
    ['Which teams sell tickets?', 'Harbour Services', 'Piers and Ticket Services'],
    ['What are the addresses of the piers?', 'They are:', 'Old Wharf, Dock Lane, Sedge'],
    ['What does a ticket cost?', 'It depends on the day:', 'Ferry Road, £2'],
    ['What does a ticket cost?', '£4.20', '£2.10 for children'],
    ['Which piers are open?', 'There are two.', 'Sedge Pier'],
    ['What software sells tickets?', 'It was bought in 2019.', 'Civica Pay Plus'],
    ['Is there a till system?', 'Yes', 'Civica Pay Plus'],
    ['Are tickets sold by machine?', 'Yes', 'Kelp Vend Hub'],
    ['Who owns the ferries?', 'A company.', 'Wexmoor Marine Holdings'],
  ])('%s %s %s is all of it', (question, first, second) => {
    expect(lastAnswer(letter(second, [question, first]))).toBe(`${first} ${second}`);
  });
});

test.each([
  ['How many eels were counted?', 'Marine Services', ''],
  ['At which hours are the gates shut?', 'Public Protection', ''],
  ['When was the pier built?', 'Harbours and Assets', ''],
  ['Do you have a till system?', 'Civica Pay Plus', 'Civica Pay Plus'],
  ['Who mans the gates?', 'Harbours and Piers', 'Harbours and Piers'],
  ['Which team counts them?', 'Marine Services', 'Marine Services'],
])('%s left blank over %s', (question, foot, answer) => {
  expect(lastAnswer(letter(foot, [question, '']))).toBe(answer);
});

test('one answer to several questions is cut for each', () => {
  const text =
    'Wexmoor Council\nFOI 12\n\n1. How many eels were there?\n2. How many newts?\n3. And toads?\n\nQuestion 1: 14\nQuestions 2 and 3: Neither was counted.\n\nOld Wharf, Dock Lane, Sedge\n';
  expect(extractResponse(text).answers.map(({ text: words }) => words)).toEqual([
    '14',
    'Neither was counted.',
    'Neither was counted.',
  ]);
});

describe('a line that heads what follows', () => {
  const shown = (text: string): string[] =>
    extractResponse(text).answers.map(({ number, text: words }) => `${number} ${words}`);

  test.each(['From Ferries:', 'Answers from the Harbour Office:', 'The Ferries team says:'])('%s', (head) => {
    const text = `Wexmoor Council\nFOI 12\n\n1. How many ferries?\n2. How many piers?\n3. What does a ticket cost?\n4. Who paints them?\n\nFrom Harbours:\nQ1. 14\nQ3. 6\n\n${head}\nQ2. £4.20\nQ4. Nobody does\n`;
    expect(shown(text).sort()).toEqual(['1 14', '2 £4.20', '3 6', '4 Nobody does']);
  });

  test.each(['What was asked', 'The questions', 'Your request'])('%s', (head) => {
    const text = `Wexmoor Council\nDate responded: 3 May 2025\n\nWhat we answered\n1. Seven miles.\n2. £14 a ton.\n3. Nobody counts this.\n\n${head}\n1. How long is the sea wall?\n2. What does shingle cost?\n3. How many walk on it?\n`;
    expect(shown(text)).toEqual(['1 Seven miles.', '2 £14 a ton.', '3 Nobody counts this.']);
  });
});
