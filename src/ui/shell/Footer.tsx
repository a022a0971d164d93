import { useAppState } from '../app-context.tsx';
import { deleteDialog } from '../parts.ts';
import { storageLine } from './storage-line.ts';
import { useDialog } from './use-dialog.ts';
import { useSaveProject } from './use-save-project.ts';

/** What stays where, and the way to be rid of it. */
export function Footer({ onKeys }: { readonly onKeys: () => void }) {
  const { storage, persistence, entries, workspace, setAside } = useAppState();
  const { saving, saveProject } = useSaveProject();
  const deleting = useDialog(deleteDialog);
  const { mine, sets, tables } = workspace;
  const own = mine !== undefined || sets.length > 0 || tables.length > 0;
  const something = entries.length > 0 || setAside.length > 0 || own;
  // What a newer version stored is not on screen, and can be saved all the same.
  const hidden = !storage.kept && storage.reason === 'newer';
  return (
    <footer className="foot">
      <p>Nothing leaves this machine. {storageLine(storage, something ? persistence : undefined)}</p>
      <button type="button" className="link end" onClick={onKeys}>
        Keys
      </button>
      {(something || hidden) && (
        <button type="button" className="link" disabled={saving} onClick={() => void saveProject()}>
          Save project
        </button>
      )}
      {something && (
        <button type="button" className="link" onClick={deleting.open}>
          Delete everything…
        </button>
      )}
      <a className="link" href="licences.md" target="_blank" rel="noopener noreferrer">
        Licences
      </a>
      {deleting.shown && <deleteDialog.Part onClose={deleting.close} />}
    </footer>
  );
}
