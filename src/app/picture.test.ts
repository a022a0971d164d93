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

/** Sets the first figure of each letter, rejects the second, and sets an outcome. */
async function correctSome(app: App): Promise<void> {
  for (const { source, analysis } of app.getState().entries) {
    const [first, second] = analysis.measures;
    const subjectOf = ({ id, period, year, evidence }: NonNullable<typeof first>) =>
      ({ kind: 'figure', measure: id, at: evidence.spans, ...(period && { period }), ...(year && { year }) }) as const;
    if (first && first.unit === 'GBP') {
      const figure = { kind: 'number', value: 4321 } as const;
      const says = { kind: 'figure', figure, unit: first.unit, approximate: false } as const;
      await app.correct({ sourceId: source.id, subject: subjectOf(first), says });
    }
    if (second) await app.correct({ sourceId: source.id, subject: subjectOf(second), says: { kind: 'rejected' } });
    const [answer] = analysis.response.answers;
    if (answer && answer.spans.length > 0) {
      const subject = { kind: 'answer', at: answer.spans, ...(answer.number && { number: answer.number }) } as const;
      await app.correct({ sourceId: source.id, subject, says: { kind: 'checked' } });
    }
  }
}

test('every chart of the sample, with corrections, comes back from its picture as it was, and says the same', async () => {
  const app = openReal();
  await app.open((await loadSample()).map(({ name, text }) => ({ path: name, file: new Blob([text]) })));
  await correctSome(app);
  expect(app.getState().corrections.length).toBeGreaterThan(30);
  const { columns } = comparisonOf(app.getState().entries, app.getState().corrections);
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
