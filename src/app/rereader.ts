import type { Analysis } from '../model/analysis.ts';
import type { Entry } from '../model/entry.ts';
import type { Measure } from '../model/measure.ts';
import { unpacked } from '../model/packed-analysis.ts';
import type { Store } from '../store/store.ts';
import type { Pool } from '../worker/pool.ts';
import type { Collection } from './collection.ts';
import type { Publisher } from './publisher.ts';
import type { Reread } from './state.ts';

/** What a figure says, apart from where it stands. */
const saying = ({ id, unit, period, year, figure }: Measure): string =>
  JSON.stringify([id, unit, period, year, figure]);

/** How many of `these` are not among `those`, counting equals. */
function missingFrom(these: readonly Measure[], those: readonly Measure[]): number {
  const counts = new Map<string, number>();
  for (const measure of those) counts.set(saying(measure), (counts.get(saying(measure)) ?? 0) + 1);
  return these.filter((measure) => {
    const left = counts.get(saying(measure)) ?? 0;
    counts.set(saying(measure), left - 1);
    return left <= 0;
  }).length;
}

/** How two analyses of one source differ; `undefined` where a reader would see no difference. */
export function differenceOf({ source }: Entry, before: Analysis, now: Analysis): Reread | undefined {
  const answersBefore = before.response.answers.length;
  const answersNow = now.response.answers.length;
  const figuresGone = missingFrom(before.measures, now.measures);
  const figuresNew = missingFrom(now.measures, before.measures);
  if (answersBefore === answersNow && figuresGone === 0 && figuresNew === 0) return undefined;
  const counts = { answersBefore, answersNow, figuresGone, figuresNew };
  return { sourceId: source.id, path: source.path, ...counts, measuresBefore: before.measures };
}

export interface RereaderOptions {
  readonly pool: Pool;
  readonly collection: Collection;
  readonly store: Store;
  readonly publisher: Publisher;
  readonly isCurrent: (entry: Entry) => boolean;
  /** Whether nobody waits for it any more. */
  readonly isOver: () => boolean;
}

/** Reads again, from their stored texts, the sources that an older version of the extractor read. Behind everything else. */
export async function rereadStale(options: RereaderOptions): Promise<void> {
  const { pool, collection, store, publisher, isCurrent, isOver } = options;
  const stale = collection.entries().filter((entry) => !isCurrent(entry));
  if (stale.length === 0) return;
  const differences: Reread[] = [];
  let done = 0;
  let next = 0;

  async function readOne({ source }: Entry): Promise<void> {
    const text = await store.textOf(source.id).catch(() => undefined);
    if (text === undefined) return;
    const reply = await pool.submit({ kind: 'reread', id: source.id, text }, { background: true });
    const entry = collection.entry(source.id);
    // A file that no longer can be read keeps what it said before; it may be gone, or read by another hand, meanwhile.
    if (reply.kind !== 'reread' || !entry || isCurrent(entry) || isOver()) return;
    const reread = { ...entry, analysis: unpacked(reply.analysisJson) };
    const difference = differenceOf(entry, entry.analysis, reread.analysis);
    if (difference && entry.analysis.extractor !== '') differences.push(difference);
    collection.putEntries([reread]);
    publisher.touch();
    await store.change({ entries: [{ entry: reread, analysisJson: reply.analysisJson }] });
  }

  async function readOn(): Promise<void> {
    for (let entry = stale[next++]; entry && !isOver(); entry = stale[next++]) {
      publisher.set({ rereading: { done, total: stale.length, current: entry.source.path } });
      await readOne(entry);
      done++;
    }
  }

  await Promise.all(Array.from({ length: pool.lanes }, readOn));
  if (isOver()) return;
  publisher.set({ rereading: undefined, reread: differences });
  publisher.now();
}
