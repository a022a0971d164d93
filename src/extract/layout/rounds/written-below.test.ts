import { expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

const questions = ['How many trees were felled in 2024?', 'who felled them', 'What did that cost the council?'];
const replies = ['About 35.', 'Our own two teams', 'Nothing beyond their wages'];
const mail = (above: string, between: string): string =>
  [
    'From: Information Team <foi@wexmoor.example>',
    'Sent: 14 May 2025 11:42',
    'To: A requester',
    'Subject: RE: Trees',
    '',
    'Good morning,',
    '',
    above,
    '',
    'Kind regards',
    'Information Officer',
    'Wexmoor Council, Town Hall, Station Road',
    '',
    '-----Original Message-----',
    'From: A requester',
    'Sent: 17 April 2025 22:03',
    'To: Information Team',
    'Subject: Trees',
    '',
    'Could you tell me:',
    '',
    ...questions.flatMap((question, i) => [`${i + 1}) ${question}`, '', `${between}${replies[i]}`, '']),
    'Many thanks',
  ].join('\n');

test.each([
  'My colleague in Parks has put her answers under each of yours below, it seemed quicker than typing them again.',
  'Please see the answers in the text of your message. Do come back to me if anything is unclear.',
  'Please find our answers below.',
])("answers in the requester's own message: %s", (above) => {
  expect(shown(mail(above, ''))).toEqual(questions.map((question, i) => `${i + 1} ${question} => ${replies[i]}`));
});

test('questions quoted with a mark, each with its answer below it in italics, under a head of several lines', () => {
  const head =
    'Wexmoor Council\nTown Hall, Station Road\n\nFOI/0412/25      9 May 2025\n\nDear Sir or Madam\n\nI give your e-mail with our replies in italics.\n\n';
  const text = questions.map((question, i) => `> ${question}\n\n_${replies[i]}_\n`).join('\n');
  expect(shown(`${head}> Dear Council,\n${text}\nYours faithfully\n`)).toEqual(
    questions.map((question, i) => `- ${question} => ${replies[i]}`),
  );
});
