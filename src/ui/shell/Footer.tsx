import { useState } from 'react';
import { useApp, useAppState } from '../app-context.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { storageLine } from './storage-line.ts';
import { useSaving } from './use-saving.ts';

/** What stays where, and the way to be rid of it. */
export function Footer({ onKeys }: { readonly onKeys: () => void }) {
  const app = useApp();
  const { storage, entries, setAside } = useAppState();
  const { saving, save } = useSaving();
  const [asking, setAsking] = useState(false);
  const something = entries.length > 0 || setAside.length > 0;
  // What a newer version stored is not on screen, and can be saved all the same.
  const hidden = !storage.kept && storage.reason === 'newer';
  const saveProject = () =>
    save('Project', async ({ saveProjectFile }) =>
      saveProjectFile(await app.saveProject({ settings: { place: location.hash } })),
    );
  return (
    <footer className="foot">
      <p>Nothing leaves this machine. {storageLine(storage)}</p>
      <button type="button" className="link end" onClick={onKeys}>
        Keys
      </button>
      {(something || hidden) && (
        <button type="button" className="link" disabled={saving} onClick={() => void saveProject()}>
          Save project
        </button>
      )}
      {something && (
        <button type="button" className="link" onClick={() => setAsking(true)}>
          Delete everything…
        </button>
      )}
      <a className="link" href="licences.md" target="_blank" rel="noopener noreferrer">
        Licences
      </a>
      {asking && <DeleteEverything onClose={() => setAsking(false)} />}
    </footer>
  );
}
