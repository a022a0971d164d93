import type { Entry } from '../../model/entry.ts';
import type { Outcome } from '../../model/response.ts';
import { entry } from './build.ts';

const councils = [
  'Ashcombe District Council',
  'Bexcombe Borough Council',
  'Carrick Vale Council',
  'Dunmere County Council',
  'Eastmarch City Council',
  'Fenwick and Holme District Council',
  'Greyfell Metropolitan Borough Council',
  'Harrowdene London Borough Council',
  'Inverlochan Council',
  'Kingsmead, Northwold and Saltmarsh Combined Authority',
] as const;

const outcomes: readonly Outcome[] = ['not_held', 'refused', 'not_applicable', 'referred', 'blank', 'answered'];
const parts = ['hosting', 'maintenance', 'content', 'development'].map((part) => `spend.website.${part}`);
const products = ['Firmstep', 'Verint', 'Granicus', 'Dynamics 365', 'In-house'];

/** Twenty fictional responses to the two questionnaires, with the gaps that real ones have. The same each time. */
export function seedLike(n = 20): Entry[] {
  return Array.from({ length: n }, (_, i) => {
    const k = (step: number) => (i * 7 + step * 5 + ((i * step) % 3)) % 11;
    const name = councils[i % councils.length] ?? '';
    const combined = name.includes('Combined');
    const outcome = (step: number) => outcomes[(i + step) % outcomes.length] ?? 'blank';
    const declined = (id: string, period: 'year' | 'month' | undefined, step: number) => {
      const why = outcome(step);
      return {
        number: String(step),
        outcome: why,
        asks: [{ id, ...(period && { period }) }],
        ...(why === 'refused' && i % 2 === 0 && { exemption: 's.12' }),
      };
    };
    return entry({
      file: `response-${String(i).padStart(3, '0')}.txt`,
      authority: {
        name: i < councils.length ? name : `${name.replace(/ (District|County|City) Council$/, '')} ${i}`,
        type: combined ? 'combined' : 'district',
      },
      reference: `FOI-${1000 + i}`,
      ...(i % 5 !== 4 && { responded: `2025-0${1 + (i % 9)}-1${i % 10}` }),
      sample: true,
      answers: [
        i % 4 === 3
          ? declined('spend.website', 'year', 1)
          : {
              number: '3.4',
              text: `£${12_000 + k(1) * 9_500} for all of it`,
              gives: [
                {
                  id: 'spend.website',
                  period: 'year' as const,
                  value: 12_000 + k(1) * 9_500,
                  approximate: k(2) > 8,
                  ...(i % 3 === 0 && { covers: parts }),
                  ...(i % 2 === 0 && { year: '2024/25' }),
                },
              ],
            },
        ...(['month', 'quarter', 'year'] as const).map((period, p) =>
          k(p) % 4 === 3
            ? declined('website.visitors', 'month', 2)
            : {
                number: '3.1',
                part: period,
                gives: [{ id: 'website.visitors', period, value: (1 + k(3)) * 20_000 * ([1, 2.8, 11][p] ?? 1) }],
              },
        ),
        i % 6 === 5
          ? declined('crm.in_use', undefined, 3)
          : { number: '11', text: k(4) > 3 ? 'Yes' : 'No', gives: [{ id: 'crm.in_use', value: k(4) > 3 }] },
        ...(k(4) > 3
          ? [
              {
                number: '12',
                text: products[k(5) % products.length] ?? '',
                gives: [{ id: 'crm.products', value: [products[k(5) % products.length] ?? ''] }],
              },
              {
                number: '12a',
                gives: [{ id: 'crm.live_since', value: 2006 + k(6) }],
              },
            ]
          : [declined('crm.products', undefined, 4)]),
        k(7) > 7
          ? { number: '4.8', gives: [{ id: 'surveys.count', period: 'year' as const, low: 4, high: 6 }] }
          : { number: '4.8', gives: [{ id: 'surveys.count', period: 'year' as const, value: k(7) }] },
        { number: '2', gives: [{ id: 'population', value: 60_000 + k(8) * 21_000, approximate: true }] },
      ],
    });
  });
}
