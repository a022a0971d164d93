import { type RefObject, useEffect } from 'react';
import type { Place } from '../route.ts';

/**
 * Marks the links on the page whose evidence is open, so that the reader sees where it came from. Done on the elements
 * themselves: to pass it down would draw a table of thousands of cells anew at each click.
 */
export function useMarkOpened(place: Place | undefined, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!place) return;
    const here = location.hash;
    // The table's settings stand in the address only.
    const [bare] = here.split('?', 1);
    const links = [...(main.current?.querySelectorAll('a[href]') ?? [])].filter((link) =>
      [here, bare].includes(link.getAttribute('href') ?? ''),
    );
    for (const link of links) link.setAttribute('aria-current', 'true');
    return () => {
      for (const link of links) link.removeAttribute('aria-current');
    };
  }, [place, main]);
}
