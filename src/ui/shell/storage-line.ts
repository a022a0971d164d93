import type { StorageStatus } from '../../app/state.ts';

const because = {
  refused:
    'The browser gives this page no storage (a private window, perhaps): what you open is gone when you close the tab.',
  full: 'The browser has no room left: what you open from now on is gone when you close the tab. Remove responses to make room.',
  lost: 'The browser’s storage stopped working: what you do now may be gone when you close the tab. Reload the page to try again.',
  newer:
    'A newer Foilight keeps its data here: this one changes nothing that is kept. Reload the page to get the newer one.',
} as const;

/** Whether what the reader opens outlives the tab, in a sentence with advice. */
export const storageLine = (storage: StorageStatus): string =>
  storage.kept ? 'What you open is kept in this browser until you delete it.' : because[storage.reason];
