import { useSaveProject } from './use-save-project.ts';

/** Saves everything as a project file, where the footer is out of reach or something is in danger. */
export function SaveProjectButton({ onSaved }: { readonly onSaved?: () => void }) {
  const { saving, saveProject } = useSaveProject();
  return (
    <button
      type="button"
      disabled={saving}
      onClick={async () => {
        if (await saveProject()) onSaved?.();
      }}
    >
      Save a project file
    </button>
  );
}
