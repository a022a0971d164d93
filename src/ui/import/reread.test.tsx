// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type GivenSpec, gave } from '../../compare/testing/build.ts';
import type { Correction } from '../../model/correction.ts';
import { setup } from '../testing/setup.tsx';

const website = (value: number): GivenSpec => ({ id: 'spend.website', period: 'year', value });

test('a newer extractor’s banner lists what changed, and which corrections it does not bear out', async () => {
  const before = gave('Thornwick District Council', website(18_000), { file: 'thornwick.txt' });
  const now = gave('Thornwick District Council', website(18_400), { file: 'thornwick.txt' });
  const { id } = now.source;
  const [measure] = now.analysis.measures;
  if (!measure) throw new Error('no figure');
  const at = { spans: measure.evidence.spans, quotes: [measure.evidence.quote], before: '', after: '' };
  const figure = (value: number) =>
    ({ kind: 'figure', figure: { kind: 'number', value }, unit: 'GBP', approximate: false }) as const;
  const said: Correction = {
    id: 'c1',
    sourceId: id,
    made: '2026-11-22T10:00:00.000Z',
    extractor: 'older',
    subject: { kind: 'figure', measure: 'spend.website', period: 'year', at },
    says: figure(20_000),
    was: figure(18_000),
  };
  const reread = [
    {
      sourceId: id,
      path: 'post/thornwick.txt',
      answersBefore: 1,
      answersNow: 1,
      figuresGone: 1,
      figuresNew: 1,
      measuresBefore: before.analysis.measures,
    },
  ];
  const { find } = await setup([now], '#/table', { reread, corrections: [said] });
  const banner = within(await find('region', 'Read again'));
  const open = (words: RegExp) => {
    const details = banner.getByText(words).closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };
  open(/reads 1 response otherwise/);
  expect((await find('list', 'Your corrections that now differ')).textContent).toBe(
    'post/thornwick.txt, Website spend, a year: you put £20,000; now £18,400 is read.',
  );
  open(/post\/thornwick\.txt$/);
  const list = await find('list', 'Responses read otherwise');
  expect(list.textContent).toContain('1 figure gone and 1 figure new');
  expect(list.textContent).toContain('Website spend, a year: was £18,000 → £18,400');
  expect(within(list).getByRole('link', { name: '£18,400' }).getAttribute('href')).toBe(`#/table/evidence/${id}/0/0`);
});
