import { useApp, useAppState } from '../app-context.tsx';

/** What the last step was, to be taken back or done again. */
export function UndoButtons() {
  const app = useApp();
  const { undo, redo } = useAppState();
  if (undo === undefined && redo === undefined) return null;
  return (
    <span className="row">
      <button type="button" disabled={undo === undefined} title={undo} onClick={() => void app.undo()}>
        Undo
      </button>
      <button type="button" disabled={redo === undefined} title={redo} onClick={() => void app.redo()}>
        Redo
      </button>
    </span>
  );
}
