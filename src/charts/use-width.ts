import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

/** The element's width, kept up to date; nought until it is laid out. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let last = element.clientWidth;
    // Drawing is much work. The first chart is what the page is opened for, and comes with it; around others the page is shown before, and stays quick.
    if (document.querySelector('.chart') === element) setWidth(last);
    else startTransition(() => setWidth(last));
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === last) return;
      last = element.clientWidth;
      setWidth(last);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
