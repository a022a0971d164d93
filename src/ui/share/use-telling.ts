import { useState } from 'react';

/** Runs what the dialog's buttons do, one at a time, and says beside them how it ended: what stands behind a dialog tells nobody. */
export function useTelling() {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const tell = async (what: string, run: () => string | Promise<string>) => {
    setBusy(true);
    setTold('');
    try {
      setTold(await run());
    } catch (error) {
      setTold(`${what} failed: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setBusy(false);
    }
  };
  return { busy, told, tell };
}
