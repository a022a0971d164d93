import { useMemo } from 'react';
import { useApp } from '../app-context.tsx';
import { fetchView } from '../parts.ts';
import type { View } from '../route.ts';
import { useNotices } from '../shell/notices.tsx';
import { currentRoute, go } from '../use-route.ts';

/** Opens things, and takes the reader to where they show. */
export interface Opening {
  /** The reader is choosing, or is dragging something over the page. */
  readonly soon: () => void;
  readonly files: (files: readonly File[]) => void;
  readonly drop: (data: DataTransfer) => void;
  readonly text: (text: string, name?: string) => void;
  readonly sample: () => void;
}

const whereRowsArrive: View = { page: 'responses' };

/** From the start page the reader goes where rows arrive; from any other page nobody is taken away. */
function toWhereRowsArrive(): void {
  const { page } = currentRoute().view;
  if (page === 'home' || page === 'add') go({ view: whereRowsArrive });
}

/** What the start page, the drop and the dialogs call. */
export function useOpening(): Opening {
  const app = useApp();
  const { notify } = useNotices();
  return useMemo(() => {
    const run = (opened: Promise<void>) =>
      opened.catch((error: unknown) => notify(`Not opened: ${error instanceof Error ? error.message : String(error)}`));
    return {
      soon() {
        app.prepare();
        void fetchView(whereRowsArrive);
      },
      files(files) {
        if (files.length === 0) return;
        void run(app.open(files));
        toWhereRowsArrive();
      },
      drop(data) {
        void run(app.openDrop(data));
        toWhereRowsArrive();
      },
      text(text, name) {
        void run(app.openText(text, name));
        toWhereRowsArrive();
      },
      sample() {
        void run(app.loadSample());
        // At once, not when all is read: by then the reader may have gone elsewhere.
        go({ view: { page: 'compare', topic: 'spend' } });
      },
    };
  }, [app, notify]);
}
