import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const answersOf = (text: string): (string | undefined)[][] =>
  extractResponse(text).answers.map(({ number, question, text: words }) => [number, question, words]);

const log = `Marden Metropolitan Council – disclosure log
Ref: MMC/FOI/77
Received: 2 May 2024

Detail of request
What did the Council pay for its museum's guide last year? Which company wrote it? How many people bought it in June 2023? Is another planned, and with what budget?

Detail of response
`;

describe('several questions in one paragraph, answered in one', () => {
  test('each by its sentence, the last by two', () => {
    const text = `${log}The Council paid £4,200 in 2022-23. It was written by Quill and Ink. There were 318 buyers in June 2023. Another is planned for 2025. Its budget is commercially sensitive (Section 43(2)).

Was this page useful? Yes No`;
    expect(answersOf(text)).toEqual([
      [undefined, "What did the Council pay for its museum's guide last year?", 'The Council paid £4,200 in 2022-23.'],
      [undefined, 'Which company wrote it?', 'It was written by Quill and Ink.'],
      [undefined, 'How many people bought it in June 2023?', 'There were 318 buyers in June 2023.'],
      [
        undefined,
        'Is another planned, and with what budget?',
        'Another is planned for 2025. Its budget is commercially sensitive (Section 43(2)).',
      ],
    ]);
  });

  test('one answer where the sentences do not come out even', () => {
    const said =
      'The museum is run by a trust. Please ask the trust. Its address is on the website. We hold nothing. Nothing is kept.';
    expect(answersOf(`${log}${said}`).map(([, , words]) => words)).toEqual([said]);
  });
});
