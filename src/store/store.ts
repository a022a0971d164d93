import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace, WorkspaceParts } from '../model/workspace.ts';
import type { Loaded } from './load.ts';
import type { StorageStatus } from './status.ts';

/** What is to be kept and forgotten, all together or not at all. */
export interface Change {
  /**
   * New sources, each with its text. `analysisJson`: the entry's analysis, packed, where the caller has it. `fresh`: nothing was stored of it
   * before, so that its text may stand with others in one record.
   */
  readonly sources?: readonly {
    readonly entry: Entry;
    readonly text: string;
    readonly analysisJson?: string;
    readonly fresh?: boolean;
  }[];
  /** Sources that are there, with another analysis or path. */
  readonly entries?: readonly { readonly entry: Entry; readonly analysisJson?: string }[];
  readonly corrections?: readonly Correction[];
  readonly removedSources?: readonly string[];
  readonly removedCorrections?: readonly string[];
  /** What is taken out of the workspace, then what is put in. */
  readonly workspace?: { readonly put: Workspace; readonly removed: WorkspaceParts };
}

/** What another tab kept and forgot. */
export interface RemoteChange {
  readonly entries: readonly Entry[];
  readonly corrections: readonly Correction[];
  readonly removedSources: readonly string[];
  readonly removedCorrections: readonly string[];
  readonly workspace: { readonly put: Workspace; readonly removed: WorkspaceParts };
}

export interface StoreListener {
  readonly onStatus: (status: StorageStatus) => void;
  readonly onChange: (change: RemoteChange) => void;
  /** Another tab deleted everything. */
  readonly onEmptied: () => void;
}

/** A stored record as it is found. */
export type StoredPair = readonly [key: string, value: unknown];

/** Keeps what the reader opened and said. Where the browser does not let it, memory takes its place until the tab closes. */
export interface Store {
  /** To be called once, before anything else. Never rejects: where nothing can be read, nothing is there. */
  readonly load: () => Promise<Loaded>;
  /** Resolves when it is stored, or when it is clear that it is only in memory (which the status says). Never rejects. */
  readonly change: (change: Change) => Promise<void>;
  /** Rejects where the source is not there, or its text cannot be read. */
  readonly textOf: (sourceId: string) => Promise<string>;
  /** What is stored under keys that `isKnown` does not know, as it is: what this version could not understand, to be saved in a file. Never rejects. */
  readonly unread: (isKnown: (key: string) => boolean) => Promise<readonly StoredPair[]>;
  /** Deletes all, here and in other tabs. Rejects where the browser would not: then something may be left. */
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}
