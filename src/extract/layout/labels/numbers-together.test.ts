import { describe, expect, test } from 'vitest';
import { extractResponse } from '../../extract-response.ts';

const questions =
  'Wealdby District Council\n\nYour questions\n1 How many pools do you run?\n2 How many swimmers were there in 2023?\n3 What did lessons cost?\n4 How many lifeguards are employed?\n\n';
const shown = (answers: string): string[] =>
  extractResponse(`${questions}${answers}\n`).answers.map(({ number, text }) => `${number} ${text}`);

const trust = 'A trust runs the pools and has these figures.';

describe('numbers that nothing closes speak for several questions', () => {
  test.each([
    [
      'Answers\n1-3 A trust runs the pools and has these figures.\n4 None',
      [`1 ${trust}`, `2 ${trust}`, `3 ${trust}`, '4 None'],
    ],
    [
      'Our response\n1 and 2 A trust runs the pools and has these figures.\n3 £6.50\n4 Twelve',
      [`1 ${trust}`, `2 ${trust}`, '3 £6.50', '4 Twelve'],
    ],
    [
      'Answers\n1 to 3 A trust runs the pools and has these figures.\n4 None',
      [`1 ${trust}`, `2 ${trust}`, `3 ${trust}`, '4 None'],
    ],
    [
      'Answers\n1 Two\n2 & 3 A trust runs the pools and has these figures.\n4 None',
      ['1 Two', `2 ${trust}`, `3 ${trust}`, '4 None'],
    ],
    ['Reply\n1 Two\n2-4 Not held by us.', ['1 Two', '2 Not held by us.', '3 Not held by us.', '4 Not held by us.']],
    [
      '1 - 2 A trust runs the pools and has these figures.\n3-4 As above.',
      [`1 ${trust}`, `2 ${trust}`, '3 As above.', '4 As above.'],
    ],
  ])('%s', (answers, read) => {
    expect(shown(answers)).toEqual(read);
  });

  test('a band or a range of figures is an answer', () => {
    expect(shown('Answers\n1 Two\n2 40,000\n3 4-6 pounds a lesson, by age\n4 5-10 people at any time')).toEqual([
      '1 Two',
      '2 40,000',
      '3 4-6 pounds a lesson, by age',
      '4 5-10 people at any time',
    ]);
    const { answers } = extractResponse(
      'Wealdby District Council\n\n1. How many flats were let?\n112\n\n2. How many wait?\n640\n\n3. By size?\n1-2 Bedrooms: 70\n3-4 Bedrooms: 42\n',
    );
    expect(answers.map(({ number }) => number)).not.toContain('4');
    expect(answers.filter(({ number }) => number === '1').map(({ text }) => text)).toEqual(['112']);
  });

  test.each<[string, string, string]>([
    [
      'names of sections among the questions',
      'Your questions\nPools\n1 How many pools do you run?\n2 How many swimmers were there in 2023?\nStaff\n3 What did lessons cost?\n4 How many lifeguards are employed?',
      'Answers',
    ],
    [
      'headings ruled above and below',
      '--------------\nTHE QUESTIONS\n--------------\nPools\n  1   How many pools do you run?\n  2   How many swimmers were there in 2023?\nStaff\n  3   What did lessons cost?\n  4   How many lifeguards are employed?',
      '--------------\nTHE ANSWERS\n--------------',
    ],
    [
      'Markdown',
      '## You asked\n\n**Pools**\n1 How many pools do you run?\n2 How many swimmers were there in 2023?\n\n**Staff**\n3 What did lessons cost?\n4 How many lifeguards are employed?',
      '## We answered',
    ],
  ])('whatever heads them: %s', (_, asked, heading) => {
    for (const answers of [
      `1 to 2 ${trust}\n\n3 £6.50\n\n4 Twelve`,
      `1 and 2 ${trust}\n3 £6.50\n4 Twelve`,
      `1-2   ${trust}\n\n3     £6.50\n\n4     Twelve`,
    ]) {
      const { answers: read } = extractResponse(`Wealdby District Council\n\n${asked}\n\n${heading}\n\n${answers}\n`);
      expect(read.map(({ number, text }) => `${number} ${text}`)).toEqual([
        `1 ${trust}`,
        `2 ${trust}`,
        '3 £6.50',
        '4 Twelve',
      ]);
    }
  });
});
