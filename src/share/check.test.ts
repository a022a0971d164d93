import { expect, test } from 'vitest';
import { entry, gave } from '../compare/testing/build.ts';
import type { Entry } from '../model/entry.ts';
import { checkFigures } from './check.ts';

const spend = { id: 'spend.website', period: 'year', year: '2024/25', value: 12_000 } as const;
const named = { file: 'ashcombe.txt' };

const sharedOf = ({ source, analysis }: Entry) => ({ id: source.id, path: source.path, analysis });

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
  const result = checkFigures([sharedOf(shared)], here ? [here] : []);
  expect(result.figures.map(({ verdict }) => verdict)).toEqual(verdicts);
  expect(Object.values(result.counts).reduce((sum, n) => sum + n)).toBe(verdicts.length);
});

test('names and their order: the same names are the same answer', () => {
  const crm = { id: 'crm.products' } as const;
  const one = gave('Ashcombe', { ...crm, value: ['Fernleaf', 'Oakdesk'] }, named);
  const two = gave('Ashcombe', { ...crm, value: ['Oakdesk', 'Fernleaf'] }, named);
  const three = gave('Ashcombe', { ...crm, value: ['Oakdesk'] }, named);
  expect(checkFigures([sharedOf(one)], [two]).counts.same).toBe(1);
  expect(checkFigures([sharedOf(one)], [three]).counts.differs).toBe(1);
});

test('it is said which extractors read what', () => {
  const shared = gave('Ashcombe', spend, named);
  const { extractors } = checkFigures([sharedOf(shared), { id: 'bare', path: 'b' }], [shared]);
  expect(extractors).toEqual({ shared: ['test'], here: ['test'] });
});
