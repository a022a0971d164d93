import { useRef } from 'react';

interface Props {
  readonly label: string;
  /** Choose a folder, and take what is in it. */
  readonly folder?: boolean;
  readonly primary?: boolean;
  /** The chooser opens. */
  readonly onChoosing?: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's own chooser. */
export function FileButton({ label, folder = false, primary = false, onChoosing, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={primary ? 'primary' : undefined}
        onClick={() => {
          input.current?.click();
          onChoosing?.();
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        // React's types do not know this attribute; the browsers do.
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that choosing the same file again is a change again.
          target.value = '';
        }}
      />
    </>
  );
}
