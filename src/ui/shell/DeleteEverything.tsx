import { useState } from 'react';
import { listOf, plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { go } from '../use-route.ts';
import { Dialog } from './Dialog.tsx';
import { useNotices } from './notices.tsx';
import { applyTheme } from './theme.ts';

/** Asks, then forgets all that is kept. */
export function DeleteEverything({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { entries, corrections, workspace } = useAppState();
  const { sets, tables } = workspace;
  const own = [
    ...(corrections.length > 0 ? [plural(corrections.length, 'correction')] : []),
    ...(tables.length > 0 ? [plural(tables.length, 'reference table')] : []),
    ...(sets.length > 0 ? [plural(sets.length, 'set of councils', 'sets of councils')] : []),
  ];
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
        {listOf([plural(entries.length, 'response'), ...own])}, with their texts, are deleted from this browser, in
        every open tab. This cannot be undone. The files you opened them from are not touched.
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
