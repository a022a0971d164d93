import { describe, expect, test } from 'vitest';
import { entry, gave } from '../compare/testing/build.ts';
import type { Correction, Says } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { checkFigures } from './check.ts';

const spend = { id: 'spend.website', period: 'year', year: '2024/25', value: 12_000 } as const;
const named = { file: 'ashcombe.txt' };

const sharedOf = ({ source, analysis }: Entry) => ({ id: source.id, path: source.path, analysis });
const saidIn = (entry: Entry, ...corrections: Correction[]) => ({ sources: [sharedOf(entry)], corrections });

test.each<[string, Entry, Entry | undefined, string[]]>([
  ['the same figure', gave('Ashcombe', spend, named), gave('Ashcombe', spend, named), ['same']],
  ['another value', gave('Ashcombe', spend, named), gave('Ashcombe', { ...spend, value: 12_500 }, named), ['differs']],
  [
    'a hedge more',
    gave('Ashcombe', spend, named),
    gave('Ashcombe', { ...spend, approximate: true }, named),
    ['differs'],
  ],
  [
    'another year',
    gave('Ashcombe', spend, named),
    gave('Ashcombe', { ...spend, year: '2023/24' }, named),
    ['not_found'],
  ],
  ['no figure', gave('Ashcombe', spend, named), entry({ ...named, authority: 'Ashcombe' }), ['not_found']],
  [
    'a range for a number',
    gave('Ashcombe', spend, named),
    gave('Ashcombe', { id: spend.id, period: 'year', year: '2024/25', low: 1, high: 2 }, named),
    ['differs'],
  ],
  ['no file', gave('Ashcombe', spend, named), undefined, ['not_here']],
  ['another file', gave('Ashcombe', spend, named), gave('Ashcombe', spend, { file: 'other.txt' }), ['not_here']],
  [
    'only its quotes',
    gave('Ashcombe', spend, named),
    { ...gave('Ashcombe', spend, named), secondhand: { text: 'quotes', from: 'x.png', saved: '' } },
    ['not_here'],
  ],
  [
    'one of two equal figures',
    entry({ ...named, answers: [{ gives: [spend] }, { gives: [spend] }] }),
    gave('Ashcombe', spend, named),
    ['same', 'not_found'],
  ],
  [
    'two figures in another order, one of them changed',
    entry({ ...named, answers: [{ gives: [spend] }, { gives: [{ ...spend, value: 7 }] }] }),
    entry({ ...named, answers: [{ gives: [{ ...spend, value: 7 }] }, { gives: [{ ...spend, value: 8 }] }] }),
    ['differs', 'same'],
  ],
])('%s', (_, shared, here, verdicts) => {
  const result = checkFigures(saidIn(shared), here ? [here] : []);
  expect(result.figures.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(Object.values(result.counts).reduce((sum, n) => sum + n)).toBe(verdicts.length);
});

test('names and their order: the same names are the same answer', () => {
  const crm = { id: 'crm.products' } as const;
  const one = gave('Ashcombe', { ...crm, value: ['Fernleaf', 'Oakdesk'] }, named);
  const two = gave('Ashcombe', { ...crm, value: ['Oakdesk', 'Fernleaf'] }, named);
  const three = gave('Ashcombe', { ...crm, value: ['Oakdesk'] }, named);
  expect(checkFigures(saidIn(one), [two]).counts.same).toBe(1);
  expect(checkFigures(saidIn(one), [three]).counts.differs).toBe(1);
});

test('it is said which extractors read what', () => {
  const shared = gave('Ashcombe', spend, named);
  const { extractors } = checkFigures({ sources: [sharedOf(shared), { id: 'bare', path: 'b' }], corrections: [] }, [
    shared,
  ]);
  expect(extractors).toEqual({ shared: ['test'], here: ['test'] });
});

describe('what whoever shared it had corrected', () => {
  const read = gave('Ashcombe', spend, named);
  const figure = (value: number): Says => ({
    kind: 'figure',
    figure: { kind: 'number', value },
    unit: 'GBP',
    approximate: false,
  });
  const at = { spans: [[0, 8]] as const, quotes: ['answer 0'], before: '', after: '' };
  const correction = (says: Says, isNew = false): Correction => ({
    id: 'k',
    sourceId: read.source.id,
    made: '2026-11-20T10:00:00.000Z',
    extractor: 'test',
    subject: isNew
      ? { kind: 'figure', measure: 'population', at }
      : { kind: 'figure', measure: spend.id, period: spend.period, year: spend.year, at },
    says: isNew && says.kind === 'figure' ? { ...says, unit: 'people' } : says,
  });

  test.each<[string, Correction, Entry, object[]]>([
    [
      'a figure that was set, where the words read here as they did there',
      correction(figure(12_500)),
      read,
      [{ verdict: 'corrected', by: 'set', shared: { figure: { value: 12_500 } }, here: { figure: { value: 12_000 } } }],
    ],
    [
      'a figure that was set to what it reads here',
      correction(figure(12_500)),
      gave('Ashcombe', { ...spend, value: 12_500 }, named),
      [{ verdict: 'same', by: 'set' }],
    ],
    [
      'a figure that was set, where it reads as neither',
      correction(figure(12_500)),
      gave('Ashcombe', { ...spend, value: 7 }, named),
      [{ verdict: 'differs', read: { figure: { value: 12_000 } }, here: { figure: { value: 7 } } }],
    ],
    [
      'a figure that was set, where nothing is read',
      correction(figure(12_500)),
      entry({ ...named, authority: 'Ashcombe' }),
      [{ verdict: 'not_found' }],
    ],
    ['a figure that was left out', correction({ kind: 'rejected' }), read, [{ verdict: 'corrected', by: 'left out' }]],
    [
      'a figure that was added, beside one that was read',
      correction(figure(900), true),
      read,
      [{ verdict: 'same' }, { verdict: 'corrected', by: 'added', shared: { id: 'population' } }],
    ],
    ['a figure that was only ticked', correction({ kind: 'checked' }), read, [{ verdict: 'same' }]],
  ])('%s', (_, one, here, figures) => {
    expect(checkFigures(saidIn(read, one), [here]).figures).toMatchObject(figures);
  });
});
