import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper: known before the browser lays it out, so that what only paper needs can be drawn. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const show = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => show(true);
    const end = () => show(false);
    const media = typeof matchMedia === 'function' ? matchMedia('print') : undefined;
    const turned = ({ matches }: MediaQueryListEvent) => show(matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media?.addEventListener('change', turned);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media?.removeEventListener('change', turned);
    };
  }, []);
  return printing;
}
