import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

/** Questions whose last words stand in the next line, with their answers behind the question mark. */
const units: readonly (readonly [first: string, last: string, answer: string])[] = [
  ['Does the Authority use a Customer Relationship Management (CRM)', 'System?', 'Yes'],
  ['How much did the Authority spend in the last year on its', 'Website and Intranet?', '£12,400'],
  ['Which supplier provides the telephones in the main Contact', 'Centre?', 'Brightline Voice Ltd'],
  ['Is the library catalogue linked to the Patron Management', 'Database?', 'No, it stands alone.'],
  ['How many people work in the Authority’s Planning and Building', 'Control Service?', '41'],
  ['Do you hold a register of the assets that belong to the Parks', 'Department?', 'Yes, since 2019'],
  ['What is the name of the system that is used by Environmental', 'Health?', 'Not held'],
  ['Who is the officer that answers for the website and the Open', 'Data Portal?', 'The Head of Digital'],
];

const letter = (lines: readonly string[]): string =>
  `Wexmoor Council\n\nPlease see our responses next to your questions.\n\n${lines.join('\n\n')}\n`;

describe('a question that ends in the next line, before its answer', () => {
  test.each(units)('%s / %s', (first, last, answer) => {
    const text = letter([
      '1. How many parks are there? 14',
      `2. ${first}\n${last} ${answer}`,
      '3. Who mows them? Brightline',
      '4. When did that begin? In 2019',
    ]);
    expect(shown(text)[1]).toBe(`2 ${first} ${last} => ${answer}`);
  });

  test('an answer below that asks something else stays whole', () => {
    const text = letter([
      '1. How many parks are there?\n14',
      '2. How are the residents of the parks told about the yearly works?\nBy post. Is more wanted? Please ask.',
      '3. Who mows them?\nBrightline',
    ]);
    expect(shown(text)[1]).toBe(
      '2 How are the residents of the parks told about the yearly works? => By post. Is more wanted? Please ask.',
    );
  });
});
