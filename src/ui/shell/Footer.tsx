import { useState } from 'react';
import { useAppState } from '../app-context.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { storageLine } from './storage-line.ts';

/** What stays where, and the way to be rid of it. */
export function Footer() {
  const { storage, entries, setAside } = useAppState();
  const [asking, setAsking] = useState(false);
  const something = entries.length > 0 || setAside.length > 0;
  return (
    <footer className="foot">
      <p>Nothing leaves this machine. {storageLine(storage)}</p>
      {something && (
        <button type="button" className="link end" onClick={() => setAsking(true)}>
          Delete everything…
        </button>
      )}
      {asking && <DeleteEverything onClose={() => setAsking(false)} />}
    </footer>
  );
}
