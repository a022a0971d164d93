/** One file as dropped, or one pasted text. Its text never changes, so that every span keeps pointing at the same words. */
export interface Source {
  /** SHA-256 of the file's bytes in hexadecimal: the same content is the same source, whatever its name. */
  readonly id: string;
  readonly name: string;
  /** The path inside the dropped folder; the name where there was none. */
  readonly path: string;
  /** Decoded, without a byte order mark; line ends as they came. */
  readonly text: string;
  /** Size of the file. */
  readonly bytes: number;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Why a file could not become a source; `ui` adds what to do about it. */
export type ReadFailure =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'not-text'; readonly looksLike: string }
  | { readonly reason: 'unreadable'; readonly detail: string };
