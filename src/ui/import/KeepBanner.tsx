import { useState } from 'react';
import { useAppState } from '../app-context.tsx';
import { SaveProjectButton } from '../shell/SaveProjectButton.tsx';
import { storageLine } from '../shell/storage-line.ts';

/** Corrections after which the reader is reminded, once: fewer are soon made again. */
const enough = 3;

/** Says when something may be lost, and offers the file that keeps it: storage that fails, or work that is only in this browser. */
export function KeepBanner() {
  const { storage, entries, setAside, corrections, phase } = useAppState();
  const [opened] = useState(() => new Date().toISOString());
  const [reminded, setReminded] = useState(false);
  if (phase === 'starting') return null;
  const something = entries.length + setAside.length > 0 || (!storage.kept && storage.reason === 'newer');

  if (!storage.kept && something)
    return (
      <section className="banner alert" aria-label="Storage">
        <p>{storageLine(storage)}</p>
        <SaveProjectButton />
      </section>
    );
  // Older ones had their reminder, or came from a file.
  if (reminded || corrections.filter(({ made }) => made > opened).length < enough) return null;
  return (
    <section className="banner" aria-label="Reminder">
      <p>Your corrections are kept in this browser only. A project file keeps them anywhere, with everything else.</p>
      <p className="row">
        <SaveProjectButton onSaved={() => setReminded(true)} />
        <button type="button" onClick={() => setReminded(true)}>
          Not now
        </button>
      </p>
    </section>
  );
}
