import { describe, expect, it } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const letter = (tail: string, answers = ['Umbraco', '£12,400', '2019', 'No']): string =>
  `Wexmoor District Council\nOur reference: FOI 2210\n\nDear requester\n\nThank you for your request. Our response is below.\n\n${[
    'Which content management system runs the website?',
    'What did it cost in 2023/24?',
    'In what year was it bought?',
    'Is there a mobile app?',
  ]
    .map((question, i) => `${i + 1}. ${question}\n\n${answers[i]}\n`)
    .join('\n')}\n${tail}\n`;

const lastAnswer = (text: string): string | undefined => extractResponse(text).answers.at(-1)?.text;

describe('what stands behind the last answer', () => {
  it.each([
    ['a farewell and a name', 'All the best\n\nThe Clerk'],
    ['an office over the authority', 'Information Governance\nWexmoor District Council'],
    ['a standing sentence', 'Wexmoor welcomes letters in any language.\n\nPO Box 12, Wexmoor WX1 2AB'],
    ['fields of a case system', 'Attachments: none\nRequester informed by: post'],
    ['an offer', 'Get in touch if something here is unclear.'],
    ['a notice of a later change', 'Update 3 May: a revised answer to an earlier question was issued.'],
  ])('%s is none of it', (_, tail) => {
    expect(lastAnswer(letter(tail))).toBe('No');
  });

  it.each([
    ['a figure', '14 of 20 services have one of their own.'],
    ['what points back', 'This was looked at in 2022 and given up.'],
    ['a sentence begun above', 'and none is planned.'],
  ])('%s goes on with it', (_, more) => {
    expect(lastAnswer(letter(more))).toBe(`No ${more}`);
  });

  it.each([
    ['There are no plans to change this.', 'Yes, and residents use it on their telephones.'],
    ['The next one is due in the spring of 2027.', 'An edition for tablets came out in May.'],
    ['Most users are under forty.', 'It was bought after a tender in which five firms took part.'],
  ])('%s goes on with a whole sentence', (more, answer) => {
    expect(lastAnswer(letter(more, ['Umbraco', '£12,400', '2019', answer]))).toBe(`${answer} ${more}`);
  });

  it.each([
    'How we deal with complaints is told on the page for residents.',
    'All disclosures are put in the log of the Council.',
    'Wexmoor welcomes letters in any language.',
    'Section 40 protects names throughout.',
    'Evidence of harm',
  ])('%s does not', (tail) => {
    const answer = 'Yes, and residents use it on their telephones.';
    expect(lastAnswer(letter(tail, ['Umbraco', '£12,400', '2019', answer]))).toBe(answer);
  });

  it('keeps a second paragraph where answers have several, and cuts what signs the letter', () => {
    const answers = [
      'Umbraco\n\nA newer edition is in use since May.',
      '£12,400\n\nMost of it was for hosting.',
      '2019',
      'No',
    ];
    expect(lastAnswer(letter('Residents use the website on their telephones.', answers))).toBe(
      'No Residents use the website on their telephones.',
    );
    expect(lastAnswer(letter('Do tell the information governance team if you need more.', answers))).toBe('No');
  });

  it('keeps what a colon announces', () => {
    expect(lastAnswer(letter('Street cleaning\n\nParking', ['Umbraco', '£12,400', '2019', 'Yes, for:']))).toContain(
      'Parking',
    );
  });
});
