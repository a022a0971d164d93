import type { Persistence, StorageStatus } from '../../app/state.ts';

const because = {
  refused:
    'The browser gives this page no storage (a private window, perhaps): what you open is gone when you close the tab.',
  full: 'The browser has no room left: what you open from now on is gone when you close the tab. Remove responses to make room.',
  lost: 'The browser’s storage stopped working: what you do now may be gone when you close the tab. Reload the page to try again.',
  newer:
    'A newer Foilight keeps its data here: this one changes nothing that is kept. Reload the page to get the newer one.',
} as const;

const promised: Readonly<Record<Persistence, string>> = {
  'not-asked': '',
  granted: ' The browser has promised not to clear it by itself.',
  refused:
    ' The browser did not promise to keep it when it runs out of room: save a project file of what you cannot lose.',
};

/** Whether what the reader opens outlives the tab, and what the browser promised, in a sentence or two with advice. */
export const storageLine = (storage: StorageStatus, persistence: Persistence = 'not-asked'): string =>
  storage.kept
    ? `What you open is kept in this browser until you delete it.${promised[persistence]}`
    : because[storage.reason];
