import { describe, expect, test } from 'vitest';
import { measuredBelow } from '../testing/measured.ts';

const marks = `
## Website
### Website
**Website**
WEBSITE
Website:
Website
Website.
[Website]
--- Website ---
Section B: Website
Part 2 - Website
C. Website
Re: Website
Questions about: Website
Your website`;

describe('a line by itself above a question says what it is about', () => {
  test.each(marks.trim().split('\n'))('%s', (heading) => {
    expect(
      measuredBelow(
        'Elmet Council',
        { heading, question: 'Annual hosting cost', answer: '£4,125' },
        { question: 'What was spent on maintenance in 2023/24?', answer: '£9,850' },
        { heading: heading.replace(/website/i, 'CRM'), question: 'Product', answer: 'Verint' },
        { question: 'Annual cost', answer: '£49,950' },
      ).sort(),
    ).toEqual([
      'crm.in_use true',
      'crm.products [Verint]',
      'spend.crm year 49950',
      'spend.website.hosting year 4125',
      'spend.website.maintenance year 2023/24 9850',
    ]);
  });

  test('as do numbers, labels and words before it', () => {
    for (const label of ['1.', 'Q1:', '(a)', 'Question 1\n', '-', '2)', '1.1'])
      expect(
        measuredBelow('Elmet Council', { heading: `## CRM\n\n${label}`, question: 'Annual cost', answer: '£49,950' }),
      ).toEqual(['spend.crm year 49950']);
  });

  test('another heading ends it', () => {
    expect(
      measuredBelow(
        'Elmet Council',
        { heading: '## CRM', question: 'Annual cost', answer: '£49,950' },
        { heading: '## Vehicles', question: 'Annual cost', answer: '£310,200' },
      ),
    ).toEqual(['spend.crm year 49950']);
  });

  test('no sentence does, nor what leads to the answers, nor who writes', () => {
    for (const heading of [
      'Our response about the CRM is below.',
      'Digital and CRM team',
      'FOI 2231 CRM',
      'The website, CRM and phones',
      'You asked about the CRM',
    ])
      expect(
        measuredBelow(
          'Elmet Council',
          { question: 'How many vehicles are there?', answer: '31' },
          { heading, question: 'Annual cost', answer: '£49,950' },
        ),
      ).toEqual([]);
  });

  test('under headings that begin the numbers again, given as parts', () => {
    expect(
      measuredBelow(
        'Elmet Council',
        { part: 'Website', question: 'Annual hosting cost', answer: '£4,125' },
        { part: 'Website', question: 'Visitors in 2023/24', answer: '74,920' },
        { part: 'CRM', question: 'Product', answer: 'Verint' },
        { part: 'CRM', question: 'Annual cost', answer: '£49,950' },
      ).sort(),
    ).toEqual([
      'crm.in_use true',
      'crm.products [Verint]',
      'spend.crm year 49950',
      'spend.website.hosting year 4125',
      'website.visitors year 2023/24 74920',
    ]);
  });
});
