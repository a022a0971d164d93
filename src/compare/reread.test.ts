import { expect, test } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { nameWords } from './figure-name.ts';
import { disagreementsIn, figureChanges } from './reread.ts';
import { entry, type GivenSpec } from './testing/build.ts';

const letter = (...answers: (readonly GivenSpec[])[]) =>
  entry({ file: 'a.txt', authority: 'Ashcombe Council', answers: answers.map((gives) => ({ gives })) });

const website = (value: number, year?: string): GivenSpec => ({
  id: 'spend.website',
  period: 'year',
  value,
  ...(year && { year }),
});
const crm = (value: number): GivenSpec => ({ id: 'spend.crm', period: 'year', value });

const words = (figure: ReturnType<typeof figureChanges>[number]['now']): string =>
  figure ? `${nameWords(figure)} ${figure.figure.kind === 'number' ? figure.figure.value : ''}` : '-';

test.each([
  ['nothing', letter([website(1)]), letter([website(1)]), []],
  ['where it stands alone', letter([website(1)], []), letter([], [website(1)]), []],
  [
    'a value',
    letter([website(1)], [crm(5)]),
    letter([website(2)], [crm(5)]),
    ['Website spend, a year 1 > Website spend, a year 2 @0/0'],
  ],
  [
    'a year',
    letter([website(1, '2023')]),
    letter([website(1, '2024')]),
    ['Website spend, a year, 2023 1 > Website spend, a year, 2024 1 @0/0'],
  ],
  ['a measure', letter([website(1)]), letter([crm(1)]), ['Website spend, a year 1 > CRM spend, a year 1 @0/0']],
  ['one came', letter([website(1)], []), letter([website(1)], [crm(2)]), ['- > CRM spend, a year 2 @1/1']],
  ['one went', letter([website(1)], [crm(2)]), letter([website(1)], []), ['CRM spend, a year 2 > - @1/']],
  [
    'one of two alike went',
    letter([website(1), website(1)]),
    letter([website(1)]),
    ['Website spend, a year 1 > - @0/'],
  ],
])('what changed: %s', (_, before, now, expected) => {
  const changes = figureChanges(now, before.analysis.measures);
  expect(
    changes.map((each) => `${words(each.before)} > ${words(each.now)} @${each.ref.answer}/${each.ref.measure ?? ''}`),
  ).toEqual(expected);
});

test.each<[string, Partial<Correction>, number]>([
  ['a figure set over what is still read', { says: set(9), was: read(1) }, 0],
  ['a figure set over what is read otherwise now', { says: set(9), was: read(3) }, 1],
  ['a figure set to what is read now', { says: set(1), was: read(3) }, 0],
  ['a tick on what is still read', { says: { kind: 'checked' }, was: read(1) }, 0],
  ['a tick on what is read otherwise now', { says: { kind: 'checked' }, was: read(3) }, 1],
  ['a rejection', { says: { kind: 'rejected' }, was: read(3) }, 0],
  [
    'an outcome set over what is read otherwise now',
    {
      subject: { kind: 'answer', number: '1' },
      says: { kind: 'outcome', outcome: 'refused' },
      was: { kind: 'outcome', outcome: 'not_held' },
    },
    1,
  ],
  [
    'an outcome ticked that is read otherwise now',
    { subject: { kind: 'answer', number: '1' }, says: { kind: 'checked' }, was: { kind: 'outcome', outcome: 'blank' } },
    1,
  ],
  [
    'an outcome set to what is read now',
    {
      subject: { kind: 'answer', number: '1' },
      says: { kind: 'outcome', outcome: 'answered' },
      was: { kind: 'outcome', outcome: 'not_held' },
    },
    0,
  ],
])('the reader and the machine: %s', (_, said, expected) => {
  const now = entry({ file: 'a.txt', answers: [{ number: '1', gives: [website(1)] }] });
  const [measure] = now.analysis.measures;
  if (!measure) throw new Error('no figure');
  const at = { spans: measure.evidence.spans, quotes: [measure.evidence.quote], before: '', after: '' };
  const correction = {
    id: 'c',
    sourceId: now.source.id,
    made: '2026-11-22T10:00:00.000Z',
    extractor: 'older',
    subject: { kind: 'figure', measure: 'spend.website', period: 'year', at },
    ...said,
  } as Correction;
  expect(disagreementsIn(now, [correction]).length).toBe(expected);
});

function set(value: number): Correction['says'] {
  return { kind: 'figure', figure: { kind: 'number', value }, unit: 'GBP', approximate: false };
}

function read(value: number): NonNullable<Correction['was']> {
  return { kind: 'figure', figure: { kind: 'number', value }, unit: 'GBP', approximate: false };
}
