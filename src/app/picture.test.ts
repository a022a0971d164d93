import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { comparisonOf } from '../compare/comparison-of.ts';
import type { Series } from '../compare/series.ts';
import { seriesOf } from '../compare/series-of.ts';
import { contentsOf } from '../share/picture-contents.ts';
import { handleRequest } from '../worker/handle-request.ts';
import type { App } from './app.ts';
import { loadSample } from './sample.ts';
import { closeAppTabs, openAppTab } from './testing/app-tab.ts';

afterEach(closeAppTabs);

const openReal = () => openAppTab({ behave: (request) => handleRequest(request)() });

const seriesIn = (app: App, measure: string, period?: Parameters<typeof seriesOf>[2]): Series | undefined =>
  seriesOf(comparisonOf(app.getState().entries, app.getState().corrections), measure, period);

/** A series as one reads it: positions in texts are others in a picture, and a council's other figures are not there. */
function asRead(series: Series | undefined) {
  if (!series) return undefined;
  const { title, subtitle, notes, count, without, description, sources, missing } = series;
  const labels =
    'points' in series ? series.points.map((point) => ('label' in point ? [point.name, point.label] : point.name)) : [];
  const parts = 'parts' in series ? series.parts.map(({ id, places }) => [id, places.map(({ name }) => name)]) : [];
  const absent = missing.map(({ label, places }) => [label, places.map(({ name }) => name)]);
  return { title, subtitle, notes, count, without, description, sources, labels, parts, absent };
}

test('every chart of the sample comes back from its picture as it was, and says the same', async () => {
  const app = openReal();
  await app.open((await loadSample()).map(({ name, text }) => ({ path: name, file: new Blob([text]) })));
  const { columns } = comparisonOf(app.getState().entries);
  expect(columns.length).toBeGreaterThan(20);
  for (const { measure, period } of columns) {
    const series = seriesIn(app, measure, period);
    if (!series) throw new Error(`no chart of ${measure}`);
    const file = await app.saveProject({ only: contentsOf(series) });
    const other = openReal();
    await other.open([{ path: 'chart', file }]);
    expect(asRead(seriesIn(other, measure, period)), `${measure} ${period}`).toEqual(asRead(series));
    other.close();
  }
}, 120_000);
