import { type ReactNode, useEffect, useRef } from 'react';

/** The first page is where the browser put the reader; each one after it begins at its heading. */
let arrivals = 0;

interface Props {
  /** For screen readers only: the page says by other means what it is. */
  readonly unseen?: boolean;
  readonly children: ReactNode;
}

/** A page's heading, which takes the focus when the reader comes from another page. */
export function PageHeading({ unseen = false, children }: Props) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1) return;
    scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} className={unseen ? 'hidden-visually' : undefined}>
      {children}
    </h1>
  );
}
