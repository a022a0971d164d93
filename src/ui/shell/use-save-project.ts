import { useApp } from '../app-context.tsx';
import { settingsNow } from '../table/kept-choices.ts';
import { useSaving } from './use-saving.ts';

/** Saves everything that is open, and what is stored and could not be opened, as a project file. `true` when it was saved. */
export function useSaveProject() {
  const app = useApp();
  const { saving, save } = useSaving();
  const saveProject = () =>
    save('Project', async ({ saveProjectFile }) => saveProjectFile(await app.saveProject({ settings: settingsNow() })));
  return { saving, saveProject };
}
