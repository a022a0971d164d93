import type { Source } from './source.ts';

/** Councils that the reader compares among themselves. */
export interface CouncilSet {
  readonly id: string;
  readonly name: string;
  /** Row keys (`Row.key` of a comparison): GSS codes, else folded names. Some may have no response here. */
  readonly keys: readonly string[];
}

/** The reader's word on a row of a table: which council it is. Without `key`: none. */
export interface RowMatch {
  /** `TableRow.id` of the table as read. */
  readonly row: string;
  /** A GSS code, else a row key. */
  readonly key?: string;
}

/** The reader's word on a column of a table. */
export interface ColumnWord {
  /** The column's label as read. */
  readonly label: string;
  /** What it is called instead. */
  readonly name?: string;
  /** Whether its numbers are compared and divided by; as they look to be where absent. */
  readonly used?: boolean;
}

/** A reference table as dropped, and what the reader says of it. What is in it is read anew from its text. */
export interface KeptTable extends Source {
  /** ISO time at which it was first opened. */
  readonly opened: string;
  /** Who publishes the numbers, as the reader says; the file's name stands for it where absent. */
  readonly source?: string;
  /** Which year they are of, as the reader says: it stands before what the table says itself. */
  readonly year?: string;
  /** By hand; at most one for a row. */
  readonly matches: readonly RowMatch[];
  /** At most one for a column. */
  readonly columns?: readonly ColumnWord[];
}

/** What the reader keeps beside the responses. A part of one has the same shape: what a step puts in or takes out. */
export interface Workspace {
  /** The row key of the reader's own council. */
  readonly mine?: string;
  /** In the order of their names. */
  readonly sets: readonly CouncilSet[];
  /** In the order of their names, then ids. */
  readonly tables: readonly KeptTable[];
}

/** Parts to be taken out of one: sets and tables by their ids, the own council by any text. */
export interface WorkspaceParts {
  readonly mine?: string;
  readonly sets: readonly { readonly id: string }[];
  readonly tables: readonly { readonly id: string }[];
}

export const emptyWorkspace: Workspace = { sets: [], tables: [] };
