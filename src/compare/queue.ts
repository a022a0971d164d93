import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { byName } from './names.ts';
import { type QueueItem, queueItems } from './queue-items.ts';

const startOf = (item: QueueItem): number =>
  'read' in item
    ? item.read.evidence.spans[0][0]
    : (item.answer.spans[0]?.[0] ?? item.answer.questionSpans[0]?.[0] ?? 0);

/** What the extractor was unsure of: what it asks to be checked first, then what it read with some doubt; by council, as the text goes. */
export function queueOf(entries: readonly Entry[], corrections: readonly Correction[]): QueueItem[] {
  return queueItems(entries, corrections).sort(
    (a, b) =>
      Number(a.level === 'read') - Number(b.level === 'read') ||
      byName(a.council, b.council) ||
      (a.ref.sourceId < b.ref.sourceId ? -1 : a.ref.sourceId > b.ref.sourceId ? 1 : 0) ||
      startOf(a) - startOf(b) ||
      (a.ref.measure ?? 0) - (b.ref.measure ?? 0),
  );
}

/** The next one that waits, after this one and around the end; `undefined` where none does. */
export function nextWaiting(queue: readonly QueueItem[], key: string | undefined): QueueItem | undefined {
  const at = queue.findIndex((item) => item.key === key);
  const rest = [...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))];
  return rest.find(({ looked, key: own }) => looked === undefined && own !== key);
}
