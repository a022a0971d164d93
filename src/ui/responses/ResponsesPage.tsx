import { plural } from '../../compare/format.ts';
import { useAppState } from '../app-context.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { UndoButtons } from '../shell/UndoButtons.tsx';
import { ResponsesTable } from './ResponsesTable.tsx';

/** What is open, file by file. */
export function ResponsesPage() {
  const { entries, setAside, importing } = useAppState();
  return (
    <div className="stack">
      <div className="row title-row">
        <PageHeading>Responses</PageHeading>
        <UndoButtons />
      </div>
      {entries.length > 0 && <ResponsesTable entries={entries} />}
      {entries.length === 0 && (
        <p className="empty">
          {importing
            ? 'The responses appear here as they are read.'
            : 'No responses are open. Drop some files here, or choose them on the start page.'}
        </p>
      )}
      {setAside.length > 0 && (
        <section className="stack" aria-labelledby="set-aside">
          <h2 id="set-aside">Set aside</h2>
          <p>
            {plural(setAside.length, 'stored record')} could not be understood. Each stays stored, untouched, until you
            delete everything; to see a response again, add its file again.
          </p>
          <ul>
            {setAside.map(({ name, why }) => (
              <li key={name}>
                <strong>{name}</strong> <span className="muted">{why}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
