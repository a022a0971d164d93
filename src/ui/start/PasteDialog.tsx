import { useState } from 'react';
import { Dialog } from '../shell/Dialog.tsx';
import { useOpening } from './use-opening.ts';

/** Takes a response from the clipboard. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const opening = useOpening();
  const [text, setText] = useState('');
  const [name, setName] = useState('');

  return (
    <Dialog title="Paste a response" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          opening.text(text, name.trim() || undefined);
          onClose();
        }}
      >
        <label>
          The whole letter, e-mail or table, with its questions if it has them
          <textarea value={text} onChange={({ target }) => setText(target.value)} spellCheck={false} required />
        </label>
        <label className="field">
          Name (optional)
          <input
            value={name}
            onChange={({ target }) => setName(target.value)}
            placeholder="Pasted text"
            autoComplete="off"
          />
        </label>
        <div className="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={text.trim() === ''}>
            Add it
          </button>
        </div>
      </form>
    </Dialog>
  );
}
