import { useApp } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';

/** Says that something was taken away, offers to bring it back, and leaves the focus where the reader can go on. */
export function useRemoval(): (text: string, removed: Promise<unknown>) => Promise<void> {
  const app = useApp();
  const { notify } = useNotices();
  return async (text, removed) => {
    await removed;
    const step = app.getState().steps.findLast(({ done }) => done);
    notify(text, step && { label: 'Undo', run: () => void app.undoStep(step.id) });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
}
