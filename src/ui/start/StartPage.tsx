import { useAppState } from '../app-context.tsx';
import { pasteDialog } from '../parts.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { useDialog } from '../shell/use-dialog.ts';
import { FileButton } from './FileButton.tsx';
import { useOpening } from './use-opening.ts';

/** What this is, and every way to put something in. */
export function StartPage() {
  const { sampleLoaded, entries, importing } = useAppState();
  const opening = useOpening();
  const pasting = useDialog(pasteDialog);
  const first = entries.length === 0;

  return (
    <div className="start">
      <div className="stack">
        <PageHeading>{first ? 'Foilight' : 'Add responses'}</PageHeading>
        {first && (
          <p className="lead">
            Put councils’ answers to Freedom of Information requests side by side, with every figure one click from the
            words it came from. It all happens in this browser: nothing leaves your machine.
          </p>
        )}
      </div>

      <section className="drop" aria-label="Add responses">
        <p className="drop-lead">Drop responses here, or anywhere on this page</p>
        <p className="row">
          <FileButton label="Choose files" primary onChoosing={opening.soon} onFiles={opening.files} />
          <FileButton label="Choose folder" folder onChoosing={opening.soon} onFiles={opening.files} />
          <button type="button" onClick={pasting.open}>
            Paste text
          </button>
        </p>
        <p className="small muted">
          Text, Markdown, CSV or HTML files of up to 20 MB each. PDFs and Word files: save them as text first, or paste
          their words.
        </p>
      </section>

      {!sampleLoaded && (
        <section className="try" aria-label="Sample">
          <button type="button" onClick={opening.sample} disabled={importing !== undefined}>
            Try the sample
          </button>
          <p className="muted">
            Responses from made-up councils, to see what comes out. No real figures; one click removes them again.
          </p>
        </section>
      )}

      {first && (
        <ol className="how">
          <li>
            <strong>Read.</strong> Each file’s questions are paired with its answers, in letters, forms, tables and
            e-mails.
          </li>
          <li>
            <strong>Compare.</strong> Spend, website visitors and CRM systems, council by council. A refusal or a “not
            held” is shown as what it is, never as a zero.
          </li>
          <li>
            <strong>Check.</strong> A click on a figure opens the letter at those very words.
          </li>
        </ol>
      )}
      {pasting.shown && <pasteDialog.Part onClose={pasting.close} />}
    </div>
  );
}
