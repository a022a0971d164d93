import { useState } from 'react';
import { plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { go } from '../use-route.ts';
import { Dialog } from './Dialog.tsx';
import { useNotices } from './notices.tsx';
import { applyTheme } from './theme.ts';

/** Asks, then forgets all that is kept. */
export function DeleteEverything({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { entries, corrections } = useAppState();
  const { notify } = useNotices();
  const [busy, setBusy] = useState(false);

  const forget = async () => {
    setBusy(true);
    try {
      await app.deleteEverything();
      applyTheme('system');
      go({ view: { page: 'home' } }, { replace: true });
      onClose();
      notify('Everything is deleted. Nothing is kept in this browser.');
    } catch (error) {
      setBusy(false);
      notify(`Not deleted: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <Dialog title="Delete everything?" onClose={onClose}>
      <p>
        {plural(entries.length, 'response')}
        {corrections.length > 0 && ` and ${plural(corrections.length, 'correction')}`}, with their texts, are deleted
        from this browser, in every open tab. This cannot be undone. The files you opened them from are not touched.
      </p>
      <div className="actions">
        <button type="button" onClick={onClose}>
          Keep them
        </button>
        <button type="button" className="danger" disabled={busy} onClick={forget}>
          Delete everything
        </button>
      </div>
    </Dialog>
  );
}
