import { expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import { seriesOf } from '../compare/series-of.ts';
import { gave } from '../compare/testing/build.ts';
import { dataInPng, mostInPicture } from '../project/png-chunk.ts';
import { onePixel } from '../project/testing/sample-project.ts';
import { carrying } from './carry.ts';

const ashcombe = gave('Ashcombe', { id: 'spend.website', period: 'year', value: 1 });
const series = seriesOf(comparisonOf([ashcombe]), 'spend.website', 'year');
if (!series) throw new Error('no series');

test('the picture carries what was packed for the chart', async () => {
  const pack = async (what: object) => new Blob([JSON.stringify(what)]);
  const { picture, carries } = await carrying(new Blob([onePixel]), series, { pack });
  expect([picture.type, carries]).toEqual(['image/png', true]);
  const data = dataInPng(new Uint8Array(await picture.arrayBuffer()));
  expect(JSON.parse(new TextDecoder().decode(data as Uint8Array))).toEqual({
    only: { measures: ['spend.website'], answers: [{ sourceId: ashcombe.source.id, answer: 0 }] },
    title: series.title,
  });
});

test('under the reader’s own title, and with whole texts where the reader says so', async () => {
  const said: object[] = [];
  const pack = async (what: object) => {
    said.push(what);
    return new Blob(['x']);
  };
  await carrying(new Blob([onePixel]), series, { pack, texts: true, title: 'Mine' });
  expect(said[0]).toMatchObject({ texts: true, title: 'Mine' });
});

test.each<[string, Blob, number]>([
  ['a picture that is none', new Blob(['GIF89a']), 1],
  ['more than a picture may hold', new Blob([onePixel]), mostInPicture + 1],
])('%s carries nothing, and says so', async (_, png, size) => {
  const pack = async () => new Blob([new Uint8Array(size)]);
  expect(await carrying(png, series, { pack })).toEqual({ picture: png, carries: false });
});

test('a picture that is to carry nothing is left as it is', async () => {
  const png = new Blob([onePixel]);
  expect(await carrying(png, series, {})).toEqual({ picture: png, carries: false });
});
