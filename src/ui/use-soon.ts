import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** False at first, and true as soon as the page has a moment: for what is long, and not looked at first. */
export function useSoon(): boolean {
  const [soon, setSoon] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setSoon(true))), []);
  return soon;
}
