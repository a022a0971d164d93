import type { Persistence } from './state.ts';

/** Whether the browser has promised not to evict what is stored. Browsers that know nothing of it promise nothing. */
export async function persistenceNow(): Promise<Persistence> {
  const isGranted = await globalThis.navigator?.storage?.persisted?.().catch(() => false);
  return isGranted ? 'granted' : 'not-asked';
}

/** Asks it to. Some browsers ask the reader, others decide by themselves. */
export async function askToPersist(): Promise<Persistence> {
  const isGranted = await globalThis.navigator?.storage?.persist?.().catch(() => false);
  return isGranted ? 'granted' : 'refused';
}
