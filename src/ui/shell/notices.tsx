import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { Toast } from './Toast.tsx';

/** A short word about what just happened, and what can be done about it. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  /** Tells a screen reader; nothing is seen. */
  readonly announce: (text: string) => void;
  /** Shows it in a corner for a while, and tells a screen reader. */
  readonly notify: (text: string, action?: Notice['action']) => void;
}

const NoticesContext = createContext<Notices>({ announce: () => {}, notify: () => {} });

/** `announce` and `notify`. The same functions for as long as the page lives. */
export const useNotices = (): Notices => useContext(NoticesContext);

const most = 3;

/** Holds the notices, and the live region that speaks them. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [spoken, setSpoken] = useState('');
  const next = useRef(0);
  const forget = useCallback((id: number) => setNotices((all) => all.filter((notice) => notice.id !== id)), []);

  const value = useMemo<Notices>(() => {
    // The same words twice are news the second time too: a trailing space makes them a change.
    const announce = (text: string) => setSpoken((before) => (before === text ? `${text} ` : text));
    return {
      announce,
      notify(text, action) {
        const notice: Notice = action ? { id: next.current++, text, action } : { id: next.current++, text };
        setNotices((all) => [...all, notice].slice(-most));
        announce(text);
      },
    };
  }, []);

  return (
    <NoticesContext value={value}>
      {children}
      <div className="hidden-visually" role="status">
        {spoken}
      </div>
      <div className="toasts">
        {notices.map((notice) => (
          <Toast key={notice.id} notice={notice} onDone={forget} />
        ))}
      </div>
    </NoticesContext>
  );
}
