import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../model/response.ts';
import { wordsAt } from '../../model/span.ts';
import { kindAsked } from './kind-asked.ts';
import { plainFiguresOf } from './plain-figures.ts';

test.each([
  ['How many libraries does the council run?', 'number'],
  ['The number of complaints received', 'number'],
  ['How many months did it take?', 'time'],
  ['How long did the work take, and how much did it cost?', 'time'],
  ['How much was spent on agency staff?', 'money'],
  ['What did the works cost?', 'money'],
  ['Of the total budget, how many posts are paid?', 'number'],
  ['What percentage of residents pay by direct debit?', 'percent'],
  ['When was the policy adopted?', 'year'],
  ['What is the end date of the contract?', 'year'],
  ['Do you own any boats?', 'yes-no'],
  ['3. Does the council own boats? If so, how many?', 'yes-no'],
  ['Please confirm whether the council owns boats', 'yes-no'],
  ['Whether the council owns boats', 'yes-no'],
  ['Which firm repairs the boats?', 'names'],
  ['Please describe your approach', undefined],
  ['Year', undefined],
])('%s asks for %s', (question, kind) => {
  expect(kindAsked(question)).toBe(kind);
});

const answerOf = (question: string, text: string, rest: Partial<Answer> = {}) => {
  const source = `${question}\n${text}\n`;
  const start = question.length + 1;
  const answer: Answer = {
    question,
    questionSpans: [[0, question.length]],
    text,
    spans: text ? [[start, start + text.length]] : [],
    outcome: text ? 'answered' : 'blank',
    sureness: { level: 'stated' },
    ...rest,
  };
  return { source, response: { kind: 'response' as const, answers: [answer], warnings: [] } };
};

function said(question: string, text: string, rest: Partial<Answer> = {}): string[] {
  const { source, response } = answerOf(question, text, rest);
  return plainFiguresOf(source, response).map(({ unit, figure, year, approximate, evidence, sureness }) => {
    expect(wordsAt(source, evidence.spans)).toBe(evidence.quote);
    const value = figure.kind === 'range' ? `${figure.low}..${figure.high}` : String(figure.value);
    return [unit, value, year, approximate && 'about', sureness.level === 'stated' ? undefined : sureness.level]
      .filter(Boolean)
      .join(' ');
  });
}

const spent = 'How much was spent on boats?';
const many = 'How many boats does the council own?';
const owns = 'Does the council own boats?';
const which = 'Which firm repairs the boats?';

describe('what an answer plainly says', () => {
  test.each<[string, string, string[]]>([
    [spent, '£12,400', ['GBP 12400']],
    [spent, 'Approximately £12,400 in 2023/24 (excluding VAT)', ['GBP 12400 2023/24 about']],
    [spent, '£10k-£12k', ['GBP 10000..12000']],
    [spent, 'Nil', ['GBP 0']],
    [spent, '12,400.50', ['GBP 12400.5 read']],
    [spent, '2022/23: £9,000; 2023/24: £11,000', ['GBP 9000 2022/23', 'GBP 11000 2023/24']],
    [spent, '£9,000 on hulls and £2,000 on sails', []],
    [spent, '£9,000 for 12 berths', []],
    [spent, '£9,000 for a hundred berths', []],
    [spent, 'We saved £9,000 by selling one', []],
    [spent, '£45 per hour', []],
    [spent, '£400 a month', []],
    [spent, 'No', []],
    [spent, '£9,000 to date', []],
    [many, '14', ['number 14']],
    [many, 'The council has 14 boats.', ['number 14']],
    [many, 'Fewer than 5', ['number 0..4']],
    [many, 'None', ['number 0']],
    [many, '2.5 FTE', ['number 2.5']],
    [many, '14 (of which 3 are afloat)', []],
    [many, '14 boats and 3 canoes', []],
    [many, '2019', []],
    [many, '71%', ['percent 71']],
    [many, 'This is a matter for the harbour office', []],
    ['What percentage of boats float?', '43', ['percent 43 read']],
    ['What percentage of boats float?', 'between 40% and 45%', ['percent 40..45']],
    ['How long did the repairs take?', '2 minutes 30 seconds', ['minutes 2.5']],
    ['How long did the repairs take?', 'about 18 months', ['months 18 about']],
    ['How long did the repairs take?', '6 weeks', ['days 42']],
    ['How long did the repairs take?', '10 working days', []],
    ['How many months did the repairs take?', '7', ['months 7 read']],
    ['When were the boats bought?', 'In March 2019', ['year 2019']],
    ['When were the boats bought?', '12/03/2019', ['year 2019']],
    ['When were the boats bought?', '2018/19', ['year 2018 about read']],
    ['When were the boats bought?', 'Two in 2015 and one in 2019', []],
    ['When were the boats bought?', 'Expected in 2027', []],
    [owns, 'Yes', ['boolean true']],
    [owns, 'No, they were sold in 2020 for £4,000', ['boolean false']],
    [owns, 'Yes, but only in the summer', ['boolean true read']],
    [owns, 'The council has no boats', []],
    [owns, '[X] Yes [ ] No', ['boolean true']],
    [owns, '[X] Yes [X] No', []],
    [which, 'Tidewell Marine', ['names Tidewell Marine']],
    [which, 'Tidewell Marine, Harl Boatyard and Orra Sails', ['names Tidewell Marine,Harl Boatyard,Orra Sails']],
    [which, 'we look after them ourselves when we can', []],
    ['Boats', '£300', ['GBP 300']],
    ['Boats', 'repairs at £300 were agreed by the committee', []],
    ['Boats', 'Yes', ['boolean true']],
    ['How often are they painted?', 'Monthly', ['names Monthly']],
  ])('%s %s', (question, text, figures) => {
    expect(said(question, text)).toEqual(figures);
  });

  test('a part names the kind, and the year', () => {
    expect(said('Boats', '12,400', { part: 'Cost in 2021/22' })).toEqual(['GBP 12400 2021/22 read']);
    expect(said(many, '14', { part: '2022' })).toEqual(['number 14 2022']);
  });

  test.each(['refused', 'not_held', 'referred', 'not_applicable', 'blank'] as const)(
    'nothing where it is %s',
    (outcome) => {
      expect(said(spent, '£12,400', { outcome })).toEqual([]);
    },
  );
});

const piece = fc.constantFrom(
  '£',
  '12,400',
  '2023/24',
  ' ',
  'Yes',
  'per',
  'month',
  '(',
  ')',
  ',',
  '; ',
  '\n',
  '43%',
  'and',
  'about',
  'Orra',
  '[X]',
);

test('whatever the words, every figure is of words that are there, and the same again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 20 }).map((all) => all.join(' ')),
      ),
      fc.string(),
      (text, question) => {
        const { source, response } = answerOf(question, text, { outcome: 'answered' });
        const found = plainFiguresOf(source, response);
        for (const { evidence } of found) expect(wordsAt(source, evidence.spans)).toBe(evidence.quote);
        expect(plainFiguresOf(source, response)).toEqual(found);
      },
    ),
  );
});
