import { useState } from 'react';
import { useNotices } from './notices.tsx';

/** What leaves the page as a file is in a chunk of its own, fetched when first asked for. */
export type Save = typeof import('../../share/save.ts');

/** Runs what saves a file, and says how it ended. `saving`: one is being made. */
export function useSaving() {
  const { notify, announce } = useNotices();
  const [saving, setSaving] = useState(false);
  const save = async (what: string, run: (saves: Save) => unknown) => {
    setSaving(true);
    try {
      await run(await import('../../share/save.ts'));
      announce(`${what} saved`);
    } catch (error) {
      notify(`${what} not saved: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setSaving(false);
    }
  };
  return { saving, save };
}
