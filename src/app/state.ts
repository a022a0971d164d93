import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import type { Measure } from '../model/measure.ts';
import type { ReadFailure } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Refusal, Settings } from '../project/project.ts';
import type { StorageStatus as KeptStatus, SetAside } from '../store/status.ts';

/** Files being read. `current`: the path of one that is being read now. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly current?: string;
}

/**
 * Why a file gave no entry. `crashed`: the extractor failed on it. `timeout`: it was given up after `seconds`. `project`: it is
 * a picture or a project file, and this is why nothing of it can be used. `no-table`: it was to be a reference table, and has no
 * column of councils with numbers beside it.
 */
export type FileFailure =
  | ReadFailure
  | { readonly reason: 'crashed'; readonly detail: string }
  | { readonly reason: 'timeout'; readonly seconds: number }
  | { readonly reason: 'no-table' }
  | { readonly reason: 'project'; readonly why: Refusal };

export interface FailedFile {
  readonly path: string;
  readonly failure: FileFailure;
}

/** A project file, or a picture that carries one, that was opened: where what it brought came from. */
export interface OpenedProject {
  readonly path: string;
  readonly kind: 'project' | 'picture';
  /** ISO time at which it was saved. */
  readonly saved: string;
  /** A picture's headline. */
  readonly title?: string;
  /** The file itself, for `inspect`. */
  readonly file: Blob;
  /** How the view was set: whatever the file says, to be checked before it is used. */
  readonly settings: Settings;
  /** Sources that were not there before, and sources that were. */
  readonly added: number;
  readonly here: number;
  /** Corrections that were not there before. */
  readonly corrections: number;
  /** Sets of councils and reference tables that were not there before, or that something new is said of. */
  readonly kept: number;
  /** What of it could not be used; the rest was. */
  readonly setAside: readonly SetAside[];
}

/** A file that was opened as a reference table. */
export interface OpenedTable {
  readonly path: string;
  readonly id: string;
  /** False where the same table was there before. */
  readonly isNew: boolean;
}

/** How an import ended. Files are in the order of their paths. */
export interface Receipt {
  /** Files that were offered. */
  readonly files: number;
  /** Ids of sources that were not there before. */
  readonly added: readonly string[];
  /** Files whose content was already there; `sameAs` is the path under which it is kept. */
  readonly duplicates: readonly { readonly path: string; readonly sameAs: string }[];
  readonly failed: readonly FailedFile[];
  /** Absent where none was among the files. */
  readonly projects?: readonly OpenedProject[];
  /** Reference tables; absent where none was among the files. */
  readonly tables?: readonly OpenedTable[];
  /** Answers and figures found in the added sources. */
  readonly answers: number;
  readonly figures: number;
  /** Files not read because the import was cancelled. */
  readonly unread: number;
  readonly cancelled: boolean;
}

/** Whether what the reader opens outlives the tab, and why not. */
export type StorageStatus = KeptStatus;

/** What the browser said when asked not to evict the data. */
export type Persistence = 'not-asked' | 'granted' | 'refused';

/** A source that a new version of the extractor reads otherwise than the old one. */
export interface Reread {
  readonly sourceId: string;
  readonly path: string;
  readonly answersBefore: number;
  readonly answersNow: number;
  /** Figures (measure, period, year and value) that only one of the two versions has. */
  readonly figuresGone: number;
  readonly figuresNew: number;
  /** The figures of the version before, for whoever asks which. */
  readonly measuresBefore: readonly Measure[];
}

/** One thing the reader did. */
export interface Step {
  readonly id: string;
  /** What it did, as a clause: `Removed ashcombe.txt`. */
  readonly label: string;
  /** False where it has been undone. */
  readonly done: boolean;
}

/** All that a screen can show. An immutable snapshot: what did not change keeps its identity from one to the next. */
export interface AppState {
  /** `starting` until what is stored has been loaded. */
  readonly phase: 'starting' | 'ready';
  /** In the order of path, then id: whatever the order of opening. */
  readonly entries: readonly Entry[];
  /** Those about entries that are there, oldest first. */
  readonly corrections: readonly Correction[];
  /** The reader's own council, sets of councils and reference tables. */
  readonly workspace: Workspace;
  readonly importing?: ImportProgress;
  /** Of the last import, until dismissed. */
  readonly receipt?: Receipt;
  /** Sources that an older version of the extractor read, being read again in the background. */
  readonly rereading?: ImportProgress;
  readonly reread: readonly Reread[];
  readonly storage: StorageStatus;
  readonly persistence: Persistence;
  readonly sampleLoaded: boolean;
  readonly setAside: readonly SetAside[];
  /** The reader's steps, oldest first; undone ones stand at the end until a new step is taken. */
  readonly steps: readonly Step[];
  /** The labels of what undo and redo would do now; absent where there is nothing to. */
  readonly undo?: string;
  readonly redo?: string;
}
