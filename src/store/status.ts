/**
 * Whether what the reader opens outlives the tab. `refused`: the browser gives no storage (private browsing, say). `full`: no room.
 * `lost`: storage worked and stopped, or was cleared by the browser. `newer`: a newer Foilight wrote it, so this one does not write.
 */
export type StorageStatus =
  | { readonly kept: true }
  | { readonly kept: false; readonly reason: 'refused' | 'full' | 'lost' | 'newer'; readonly detail?: string };

/** A stored record that could not be understood. It stays stored, untouched, until the reader deletes everything. */
export interface SetAside {
  /** The path of its file, or the name of the record where that is lost too. */
  readonly name: string;
  readonly why: string;
}

/** What a failed write or start says of storage. */
export function statusOf(error: unknown, otherwise: 'refused' | 'lost'): StorageStatus {
  if (!(error instanceof Error)) return { kept: false, reason: otherwise, detail: String(error) };
  const reason = error.name === 'QuotaExceededError' ? 'full' : otherwise;
  return { kept: false, reason, detail: error.message };
}
