import { useEffect } from 'react';
import type { OpenedProject } from '../../app/state.ts';
import { longDate, plural } from '../../compare/format.ts';
import { hashOf, readRoute } from '../route.ts';
import { keepChoices, keptChoices, tableHash } from '../table/kept-choices.ts';
import { CheckProject } from './CheckProject.tsx';

/** Where what a project file or a picture brought comes from, in a sentence or three. */
export function openedSentence({
  kind,
  saved,
  title,
  added,
  here,
  corrections,
  kept,
  setAside,
}: OpenedProject): string {
  const what = kind === 'picture' ? 'A picture of Foilight' : 'A project file';
  const named = title ? `, “${title}”,` : '';
  const brought = [
    `${plural(added, 'response')} added`,
    ...(here > 0 ? [`${here} here already`] : []),
    ...(corrections > 0 ? [plural(corrections, 'correction')] : []),
    ...(kept > 0 ? [plural(kept, 'reference table or set', 'reference tables or sets')] : []),
    ...(setAside.length > 0 ? [`${plural(setAside.length, 'damaged part')} left out`] : []),
  ].join(', ');
  const quotes = kind === 'picture' && added > 0 ? ' Of the letters it may hold only the words that are quoted.' : '';
  return `${what}${named} saved on ${longDate(saved)}: ${brought}.${quotes}`;
}

/** The address of the view that was shown when it was saved; nothing else that the file may say is followed. */
function placeOf({ settings }: OpenedProject): string | undefined {
  const { place } = settings;
  if (typeof place !== 'string') return undefined;
  const { view } = readRoute(place);
  if (view.page === 'table') return tableHash(tableOf(settings));
  return view.page === 'home' ? undefined : hashOf({ view });
}

/** How the table was set when it was saved, as its address has it: whatever does not fit the table is as if it were not there. */
const tableOf = ({ table }: OpenedProject['settings']): string =>
  typeof table === 'string' ? new URLSearchParams(table).toString() : '';

/** A table that the reader has not set is set as in the project just opened. */
function useTableOf(projects: readonly OpenedProject[]): void {
  useEffect(() => {
    const query = projects.map(({ settings }) => tableOf(settings)).find((each) => each !== '');
    if (!query || keptChoices() !== '') return;
    keepChoices(query);
    if (/^#\/table(?:\?|$)/.test(location.hash)) location.replace(tableHash(query));
  }, [projects]);
}

/** The project files and pictures of an import, each with the way to what it showed. */
export function OpenedProjects({ projects }: { readonly projects: readonly OpenedProject[] }) {
  useTableOf(projects);
  return (
    <ul className="problems">
      {projects.map((project) => {
        const place = placeOf(project);
        const table = tableOf(project.settings);
        return (
          <li key={project.path}>
            <strong>{project.path}</strong> <span>{openedSentence(project)}</span>{' '}
            {place && <a href={place}>Show what it showed</a>}
            {table && !place?.startsWith('#/table') && (
              <>
                {' '}
                <a href={tableHash(table)}>Show its table</a>
              </>
            )}
            <CheckProject file={project.file} />
          </li>
        );
      })}
    </ul>
  );
}
