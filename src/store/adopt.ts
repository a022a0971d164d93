import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { CouncilSet, KeptTable, Workspace } from '../model/workspace.ts';
import { UnusableRecord } from './formats.ts';
import {
  correctionKey,
  entryKey,
  nameOfRecord,
  readCorrection,
  readEntry,
  readText,
  textKey,
  textRecord,
} from './records.ts';
import type { SetAside } from './status.ts';
import { isPackKey, readPack } from './text-packs.ts';
import { mineKey, readMine, readSet, readTable, setKey, tableKey } from './workspace-records.ts';

/** What can be understood of records that another version stored and could not read, or did not know. */
export interface Adopted {
  readonly sources: readonly { readonly entry: Entry; readonly text: string }[];
  readonly corrections: readonly Correction[];
  readonly workspace: Workspace;
  readonly setAside: readonly SetAside[];
}

/** Of a pack that cannot be understood none: the entries then say so by their names. */
function textsIn(key: string, value: unknown): [id: string, text: string][] {
  try {
    return Object.entries(readPack(key, value));
  } catch {
    return [];
  }
}

/** Reads records as they were stored, of any format that this version knows. An entry counts only with its text. */
export function adopt(records: readonly { readonly key: string; readonly value: unknown }[]): Adopted {
  const byKey = new Map(records.map(({ key, value }) => [key, value]));
  for (const { key, value } of records) {
    for (const [id, text] of isPackKey(key) ? textsIn(key, value) : [])
      if (!byKey.has(textKey(id))) byKey.set(textKey(id), textRecord(text));
  }
  const sources: { entry: Entry; text: string }[] = [];
  const corrections: Correction[] = [];
  const sets: CouncilSet[] = [];
  const tables: KeptTable[] = [];
  let mine: string | undefined;
  const setAside: SetAside[] = [];
  for (const [key, value] of byKey) {
    try {
      if (key.startsWith(entryKey(''))) {
        const text = textKey(key.slice(entryKey('').length));
        sources.push({ entry: readEntry(key, value), text: readText(text, byKey.get(text)) });
      } else if (key.startsWith(correctionKey(''))) {
        corrections.push(readCorrection(key, value));
      } else if (key.startsWith(tableKey(''))) tables.push(readTable(key, value));
      else if (key.startsWith(setKey(''))) sets.push(readSet(key, value));
      else if (key === mineKey) mine = readMine(key, value);
    } catch (error) {
      if (!(error instanceof UnusableRecord)) throw error;
      setAside.push({ name: nameOfRecord(key, value), why: error.message });
    }
  }
  const workspace = { ...(mine !== undefined && { mine }), sets, tables };
  return { sources, corrections, workspace, setAside };
}
