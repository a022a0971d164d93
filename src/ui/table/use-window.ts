import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Up to this many lines are all on the page, so that the browser finds, prints and counts them; of more only those in view. */
export const mostLines = 520;

/** How tall a line is where only some are on the page, in rem: `--line-height` of the stylesheet. */
const lineRem = 3.125;
const spare = 12;
const step = 6;

interface Window {
  readonly first: number;
  readonly last: number;
  /** Empty space above and below, in px. */
  readonly above: number;
  readonly below: number;
  /** Scrolls a line into view. */
  readonly reach: (line: number) => void;
}

const pixels = () => lineRem * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);

/** The lines to draw of many. Where `on` is false: all of them. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number, on: boolean): Window {
  const [top, setTop] = useState(0);
  const [fit, setFit] = useState(40);
  useEffect(() => {
    const here = box.current;
    if (!on || !here) return;
    const look = () => {
      const first = Math.floor(here.scrollTop / pixels());
      setTop(first - (first % step));
      setFit(Math.ceil(here.clientHeight / pixels()) + step);
    };
    look();
    here.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      here.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [box, on]);
  const reach = useCallback(
    (line: number) => {
      if (box.current) box.current.scrollTop = Math.max(0, line - 3) * pixels();
    },
    [box],
  );
  if (!on) return { first: 0, last: count, above: 0, below: 0, reach };
  const first = Math.max(0, Math.min(top, count - fit) - spare);
  const last = Math.min(count, top + fit + spare);
  return { first, last, above: first * pixels(), below: (count - last) * pixels(), reach };
}
