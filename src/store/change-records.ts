import type { News } from './channel.ts';
import type { Batch } from './database.ts';
import { correctionKey, correctionRecord, entryKey, entryRecord, textKey, textRecord } from './records.ts';
import type { Change } from './store.ts';
import { packsOf } from './text-packs.ts';
import { mineKey, setKey, tableKey, workspaceKeys, workspaceRecords } from './workspace-records.ts';

/** Records by key; one that is `undefined` is to be removed. */
export type Records = ReadonlyMap<string, unknown>;

export function recordsOf(change: Change): Records {
  const records = new Map<string, unknown>();
  const sources = change.sources ?? [];
  const packs = packsOf(new Map(sources.flatMap(({ entry, text, fresh }) => (fresh ? [[entry.source.id, text]] : []))));
  const packed = new Set([...packs.values()].flatMap(({ texts }) => Object.keys(texts)));
  for (const [key, pack] of packs) records.set(key, pack);
  for (const { entry, text, analysisJson } of sources) {
    const { id } = entry.source;
    records.set(entryKey(id), entryRecord(entry, analysisJson));
    if (!packed.has(id)) records.set(textKey(id), textRecord(text));
  }
  for (const { entry, analysisJson } of change.entries ?? []) {
    records.set(entryKey(entry.source.id), entryRecord(entry, analysisJson));
  }
  for (const correction of change.corrections ?? []) {
    records.set(correctionKey(correction.id), correctionRecord(correction));
  }
  for (const id of change.removedSources ?? []) records.set(entryKey(id), undefined).set(textKey(id), undefined);
  for (const id of change.removedCorrections ?? []) records.set(correctionKey(id), undefined);
  if (change.workspace) {
    for (const key of workspaceKeys(change.workspace.removed)) records.set(key, undefined);
    for (const [key, record] of workspaceRecords(change.workspace.put)) records.set(key, record);
  }
  return records;
}

export const batchOf = (records: Records): Batch => ({
  put: new Map([...records].filter(([, value]) => value !== undefined)),
  remove: new Set([...records].filter(([, value]) => value === undefined).map(([key]) => key)),
  textsGone: new Set(
    [...records].flatMap(([key, value]) =>
      value === undefined && key.startsWith(textKey('')) ? [key.slice(textKey('').length)] : [],
    ),
  ),
});

const isOfWorkspace = (key: string): boolean =>
  [tableKey(''), setKey(''), mineKey].some((prefix) => key.startsWith(prefix));

/** What the other tabs are told when these records have been written. */
export function newsOf(records: Records): News {
  const ids = (prefix: string, isThere: boolean) =>
    [...records]
      .filter(([key, value]) => key.startsWith(prefix) && (value !== undefined) === isThere)
      .map(([key]) => key.slice(prefix.length));
  const kept = (isThere: boolean) =>
    [...records].flatMap(([key, value]) => (isOfWorkspace(key) && (value !== undefined) === isThere ? [key] : []));
  return {
    kind: 'changed',
    sources: ids(entryKey(''), true),
    corrections: ids(correctionKey(''), true),
    removedSources: ids(entryKey(''), false),
    removedCorrections: ids(correctionKey(''), false),
    kept: kept(true),
    dropped: kept(false),
  };
}
