import { useState } from 'react';
import { useNotices } from './notices.tsx';

/** What leaves the page as a file is in a chunk of its own, fetched when first asked for. */
export type Save = typeof import('../../share/save.ts');

/** Runs what saves a file, says how it ended, and gives whether it was saved. `saving`: one is being made. */
export function useSaving() {
  const { notify, announce } = useNotices();
  const [saving, setSaving] = useState(false);
  const save = async (what: string, run: (saves: Save) => unknown): Promise<boolean> => {
    setSaving(true);
    try {
      await run(await import('../../share/save.ts'));
      announce(`${what} saved`);
      return true;
    } catch (error) {
      notify(`${what} not saved: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    } finally {
      setSaving(false);
    }
  };
  return { saving, save };
}
