import type { ReadFailure, Source } from '../model/source.ts';

/**
 * What the page asks of a worker. `bytes`: of a file, read by the page, as each file that is handed over keeps the page waiting for the disk.
 * `known`: ids of sources of the same size that need no analysis, so that a worker that reads one again stops at its id.
 */
export type Request =
  | {
      readonly kind: 'read';
      readonly path: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly known: readonly string[];
    }
  | { readonly kind: 'reread'; readonly id: string; readonly text: string };

/**
 * What a worker says. An analysis travels packed, as JSON: the page stores the string as it is and parses it once, which costs its thread
 * a fraction of copying the object. `failed`: the file is no source. `crashed`: a bug of ours met this text.
 */
export type Reply =
  | { readonly kind: 'read'; readonly source: Source; readonly analysisJson: string }
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'reread'; readonly analysisJson: string }
  | { readonly kind: 'failed'; readonly failure: ReadFailure }
  | { readonly kind: 'crashed'; readonly detail: string };

/** Messages carry the number of the job that they belong to. A worker answers its jobs in the order in which it got them. */
export interface Numbered<T> {
  readonly job: number;
  readonly message: T;
}
