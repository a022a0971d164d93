import { type RefObject, useLayoutEffect, useRef } from 'react';

/** When the evidence closes, gives the focus back to what opened it; where that is gone, to the page's heading. */
export function useReturnFocus(open: boolean, main: RefObject<HTMLElement | null>): void {
  const opener = useRef<Element | null>(null);
  // It stops listening before what was opened takes the focus.
  useLayoutEffect(() => {
    if (open) return;
    // While closed, what has the focus last is what will have opened it.
    const remember = ({ target }: FocusEvent) => {
      opener.current = target instanceof Element ? target : null;
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, [open]);

  const was = useRef(open);
  useLayoutEffect(() => {
    if (was.current && !open) {
      const back = opener.current?.isConnected ? opener.current : main.current?.querySelector('h1');
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus({ preventScroll: true });
    }
    was.current = open;
  }, [open, main]);
}
