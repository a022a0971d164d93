import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, type Place, type Route, readRoute, type View } from './route.ts';

test.each<[string, Route]>([
  ['', { view: { page: 'home' } }],
  ['#/', { view: { page: 'home' } }],
  ['#/nowhere', { view: { page: 'home' } }],
  ['#/compare', { view: { page: 'compare', topic: 'spend' } }],
  ['#/compare/nothing', { view: { page: 'compare', topic: 'spend' } }],
  ['#/compare/spend/spend.website', { view: { page: 'compare', topic: 'spend', choice: 'spend.website' } }],
  [
    '#/compare/spend/spend.website%2Fyear?per=1000-residents&of=type:district&what=else&show=',
    {
      view: {
        page: 'compare',
        topic: 'spend',
        choice: 'spend.website/year',
        choices: { per: '1000-residents', of: 'type:district' },
      },
    },
  ],
  [
    '#/compare/pairs/evidence/ab/3?x=population',
    {
      view: { page: 'compare', topic: 'pairs', choices: { x: 'population' } },
      evidence: { sourceId: 'ab', answer: 3 },
    },
  ],
  ['#/table?of=type:district', { view: { page: 'table' } }],
  ['#/compare/crm?of=%E0%A4%A', { view: { page: 'compare', topic: 'crm', choices: { of: '\ufffd%A' } } }],
  ['#/table', { view: { page: 'table' } }],
  ['#/table?sort=x/y', { view: { page: 'table' } }],
  ['#/table/evidence', { view: { page: 'table' } }],
  ['#/table/evidence/ab', { view: { page: 'table' }, evidence: { sourceId: 'ab' } }],
  ['#/table/evidence/ab/x/y', { view: { page: 'table' }, evidence: { sourceId: 'ab' } }],
  ['#/evidence/ab/3/1', { view: { page: 'home' }, evidence: { sourceId: 'ab', answer: 3, figure: 1 } }],
  ['#/reference', { view: { page: 'reference' } }],
  ['#/%E0%A4%A', { view: { page: 'home' } }],
])('%s', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test('every route can be read back from its hash', () => {
  const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
  const view = fc.oneof(
    fc.constantFrom<View>({ page: 'home' }, { page: 'add' }, { page: 'table' }, { page: 'responses' }),
    fc.record(
      {
        page: fc.constant('compare' as const),
        topic: fc.constantFrom('spend' as const, 'visitors' as const, 'pairs' as const),
        choices: fc
          .record({ per: words, of: words, together: words }, { requiredKeys: [] })
          .filter((choices) => Object.keys(choices).length > 0),
        choice: fc.stringMatching(/^[a-z_.]{1,20}$/).filter((text) => text !== 'evidence'),
      },
      { requiredKeys: ['page', 'topic'] },
    ),
  );
  const place: fc.Arbitrary<Place> = fc
    .tuple(fc.stringMatching(/^[0-9a-f]{1,64}$/), fc.option(fc.tuple(fc.nat(9999), fc.option(fc.nat(9999)))))
    .map(([sourceId, at]) => ({
      sourceId,
      ...(at ? { answer: at[0] } : {}),
      ...(at && at[1] !== null ? { figure: at[1] } : {}),
    }));
  fc.assert(
    fc.property(view, fc.option(place), (page, at) => {
      const route = at ? { view: page, evidence: at } : { view: page };
      expect(readRoute(hashOf(route))).toEqual(route);
    }),
  );
});
