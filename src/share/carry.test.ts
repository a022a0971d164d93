import { expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { seriesOf } from '../compare/series-of.ts';
import { gave } from '../compare/testing/build.ts';
import { dataInPng } from '../project/png-chunk.ts';
import { onePixel } from '../project/testing/sample-project.ts';
import { carrying } from './carry.ts';

const ashcombe = gave('Ashcombe', { id: 'spend.website', period: 'year', value: 1 });
const series = seriesOf(comparisonOf([ashcombe]), 'spend.website', 'year');
if (!series) throw new Error('no series');

test('the picture carries what was packed for the chart', async () => {
  const pack = async (what: object) => new Blob([JSON.stringify(what)]);
  const picture = await carrying(new Blob([onePixel]), series, pack);
  expect(picture.type).toBe('image/png');
  const data = dataInPng(new Uint8Array(await picture.arrayBuffer()));
  expect(JSON.parse(new TextDecoder().decode(data as Uint8Array))).toEqual({
    only: { measures: ['spend.website'], answers: [{ sourceId: ashcombe.source.id, answer: 0 }] },
    title: series.title,
  });
});

test('a picture that cannot carry it is saved as it is', async () => {
  const odd = new Blob(['GIF89a']);
  expect(await carrying(odd, series, async () => new Blob(['x']))).toBe(odd);
});
