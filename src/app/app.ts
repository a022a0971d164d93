import type { Correction, Says, Subject } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import type { CouncilSet } from '../model/workspace.ts';
import type { Project, Refusal } from '../project/project.ts';
import type { SaveOptions } from './save-project.ts';
import type { AppState } from './state.ts';

/** A file with its path inside what was dropped. */
export interface OpenedFile {
  readonly path: string;
  readonly file: Blob;
}

/** What the reader says, before the app adds position, words, time and what was read. */
export interface CorrectionDraft {
  readonly sourceId: string;
  readonly subject: SubjectDraft;
  readonly says: SaysDraft;
  readonly why?: string;
}

/** Which council a row of a reference table is. */
export type RowCouncil = { readonly key: string } | 'none';

/** `at` as plain spans; the app keeps the words with them. */
export type SubjectDraft = WithSpans<Subject, 'at'>;
/** `from` as plain spans: what the reader selected. */
export type SaysDraft = WithSpans<Says, 'from'>;

type WithSpans<T, K extends string> = T extends { readonly [key in K]?: unknown }
  ? Omit<T, K> & { readonly [key in K]?: readonly Span[] }
  : T;

/** What a reader can do. Each command may be called at any time; those that fail leave the state as it was. */
export interface App {
  /** Calls `listener` after each change, at most once a frame. Returns what stops it. For `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => AppState;

  /** Gets ready to read files: to be called when the reader seems about to add some. */
  readonly prepare: () => void;
  /** Opens files, project files and pictures that carry one too; resolves when all are read. A second call while one runs joins it: one progress, one receipt. */
  readonly open: (files: readonly (File | OpenedFile)[]) => Promise<void>;
  /** Opens what was dropped, folders and what is in them too. Call it inside the drop event: the browser empties `data` after it. */
  readonly openDrop: (data: DataTransfer) => Promise<void>;
  /** Opens pasted text. Without a name it is called `Pasted text`. */
  readonly openText: (text: string, name?: string) => Promise<void>;
  /** Stops reading; what was read stays. */
  readonly cancelImport: () => void;
  readonly dismissReceipt: () => void;
  readonly dismissReread: () => void;

  /** Adds the built-in sample of fictional councils; nothing where it is there already. */
  readonly loadSample: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
  /** Takes a source away, with its corrections. */
  readonly remove: (sourceId: string) => Promise<void>;
  /** Forgets all, in every tab; nothing is left stored, and it cannot be undone. Ask first. */
  readonly deleteEverything: () => Promise<void>;

  /** Lays the reader's word over what was read. */
  readonly correct: (draft: CorrectionDraft) => Promise<Correction | undefined>;
  /** Takes corrections back, whenever they were made. */
  readonly withdraw: (correctionIds: readonly string[]) => Promise<void>;

  /** Chooses the reader's own council by its row key; none with `undefined`. */
  readonly setMine: (key: string | undefined) => Promise<void>;
  /** Keeps a set of councils: a new one without `id`, else in the place of the one of that id. Gives its id. */
  readonly saveSet: (set: Omit<CouncilSet, 'id'> & { readonly id?: string }) => Promise<string>;
  readonly removeSet: (setId: string) => Promise<void>;
  /** Opens files as reference tables, whatever they look like. */
  readonly openTables: (files: readonly File[]) => Promise<void>;
  /** Reads a table's text as a response, in the table's place; false where that fails. */
  readonly tableAsResponse: (tableId: string) => Promise<boolean>;
  /** Keeps a response's text as a reference table, in its place; false where no row of it names a council. */
  readonly responseAsTable: (sourceId: string) => Promise<boolean>;
  /** Takes a reference table away, with what the reader said of it. */
  readonly removeTable: (tableId: string) => Promise<void>;
  /** Says which council a row of a table is: a key, `none`, or again what the table itself says (`undefined`). */
  readonly matchTableRow: (tableId: string, row: string, council: RowCouncil | undefined) => Promise<void>;
  /** Says who publishes a table, and of which year it is; an empty text takes that back. */
  readonly describeTable: (tableId: string, words: { source?: string; year?: string }) => Promise<void>;

  /** Says what a table's column is called and whether it is used; what is left out of `words` stays. */
  readonly describeColumn: (tableId: string, label: string, words: { name?: string; used?: boolean }) => Promise<void>;

  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Undoes one step out of order; nothing where a later step has made that impossible. */
  readonly undoStep: (stepId: string) => Promise<void>;

  /** The source's text, to which every span points. Rejects where the source is not there. */
  readonly textOf: (sourceId: string) => Promise<string>;
  /**
   * All that is open, with its texts, corrections and settings, as a file that `open` takes back; or what a picture of a chart
   * carries. Also what is stored and could not be understood, so that it works where the start failed.
   */
  readonly saveProject: (options?: SaveOptions) => Promise<Blob>;
  /** What is in a project file or a picture, without opening it: to be checked against what is open. */
  readonly inspect: (file: Blob) => Promise<Project | Refusal>;
  /** Asks the browser not to evict what is stored; also done once after the first import. */
  readonly askForPersistence: () => Promise<void>;
  /** Stops workers and leaves the channel: for tests and hot reload. */
  readonly close: () => void;
}
