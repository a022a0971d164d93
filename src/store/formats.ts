import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import type { CouncilSet, KeptTable } from '../model/workspace.ts';
import { upgrade1 } from './upgrade-1.ts';
import { upgrade2 } from './upgrade-2.ts';
import { upgrade3 } from './upgrade-3.ts';
import { upgrade4 } from './upgrade-4.ts';
import { upgrade5 } from './upgrade-5.ts';

/**
 * The format that this version writes. `FORMATS.md` says what each one was; `fixtures/` has a database of each.
 * Raise it when a record changes its shape, `Analysis` included, and add the upgrade below.
 */
export const currentFormat = 6;

/** Under `entry:ID`. */
export interface EntryRecord {
  readonly format: number;
  readonly source: Omit<Source, 'text'>;
  readonly opened: string;
  readonly sample: boolean;
  /** An `Analysis`, packed as the worker wrote it: parsing a string is several times quicker than copying the object. Absent: read it again. */
  readonly analysisJson?: string;
  readonly secondhand?: Entry['secondhand'];
}

/** Under `text:ID`. Apart from the entry, so that a start does not read it. */
export interface TextRecord {
  readonly format: number;
  readonly text: string;
}

/**
 * Under `texts:` and the beginnings of the ids: what was read together. A browser writes a large record as a file, of which its database
 * knows only the name: that costs an eighth of as many small ones. A `text:ID` goes before a text in a pack.
 */
export interface TextPackRecord {
  readonly format: number;
  /** By the sources' ids. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Under `correction:ID`. */
export interface CorrectionRecord {
  readonly format: number;
  readonly correction: Correction;
}

/** Under `table:ID`, with its text: a start reads it, since every figure may be divided by its numbers. */
export interface TableRecord {
  readonly format: number;
  readonly table: KeptTable;
}

/** Under `set:ID`. */
export interface SetRecord {
  readonly format: number;
  readonly set: CouncilSet;
}

/** Under `mine:council`. */
export interface MineRecord {
  readonly format: number;
  /** A row key. */
  readonly mine: string;
}

/** A record as it is found: of any format, or broken. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** Takes a record (told by its key) of one format to the next. Pure: the stored one stays until the new one is written. */
export type Upgrade = (key: string, record: AnyRecord) => AnyRecord;

/** The upgrade from format 1 stands first, each in a file of its own: `upgrade-1.ts`. */
export const upgrades: readonly Upgrade[] = [upgrade1, upgrade2, upgrade3, upgrade4, upgrade5];

/** Why a record could not be used, in words for the reader. */
export class UnusableRecord extends Error {}

const isRecord = (value: unknown): value is AnyRecord => typeof value === 'object' && value !== null;

/** The record in the current format. Throws `UnusableRecord` where it is broken, or newer than this version knows. */
export function upgraded(key: string, value: unknown, all: readonly Upgrade[] = upgrades): AnyRecord {
  const latest = all.length + 1;
  if (!isRecord(value) || !Number.isInteger(value.format)) throw new UnusableRecord('the stored record is damaged');
  const format = value.format as number;
  if (format > latest) throw new UnusableRecord('a newer version of Foilight stored it');
  if (format < 1) throw new UnusableRecord('the stored record is damaged');
  return all.slice(format - 1).reduce((record, upgrade) => upgrade(key, record), value);
}
