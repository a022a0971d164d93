import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { App as Commands } from '../app/app.ts';
import { AppProvider, useAppState } from './app-context.tsx';
import { ImportBanner } from './import/ImportBanner.tsx';
import { KeepBanner } from './import/KeepBanner.tsx';
import { NewVersionBanner } from './import/NewVersionBanner.tsx';
import { SampleBanner } from './import/SampleBanner.tsx';
import { ResponsesPage } from './responses/ResponsesPage.tsx';
import { hashOf, type Route, type View } from './route.ts';
import { MadeInPrint } from './share/MadeInPrint.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Footer } from './shell/Footer.tsx';
import { Header } from './shell/Header.tsx';
import { KeysDialog } from './shell/KeysDialog.tsx';
import { NoticesProvider } from './shell/notices.tsx';
import { pageTitle } from './shell/page-title.ts';
import { SaveProjectButton } from './shell/SaveProjectButton.tsx';
import { useKeys } from './shell/use-keys.ts';
import { useMarkOpened } from './shell/use-mark-opened.ts';
import { useReturnFocus } from './shell/use-return-focus.ts';
import { useUndoKeys } from './shell/use-undo-keys.ts';
import { DropAnywhere } from './start/DropAnywhere.tsx';
import { StartPage } from './start/StartPage.tsx';
import { useRoute } from './use-route.ts';

const comparePage = () => import('./compare/ComparePage.tsx');
const tablePage = () => import('./table/TablePage.tsx');
const ComparePage = lazy(() => comparePage().then(({ ComparePage: page }) => ({ default: page })));
const TablePage = lazy(() => tablePage().then(({ TablePage: page }) => ({ default: page })));
const CheckPage = lazy(() => import('./check/CheckPage.tsx').then(({ CheckPage: page }) => ({ default: page })));
const ReferencePage = lazy(() =>
  import('./reference/ReferencePage.tsx').then(({ ReferencePage: page }) => ({ default: page })),
);
const EvidencePanel = lazy(() =>
  import('./evidence/EvidencePanel.tsx').then(({ EvidencePanel: panel }) => ({ default: panel })),
);

/** The code of the page that an address asks for is fetched while what is stored is read; where that fails, the page itself says so when it is drawn. */
function fetchAhead({ page }: View): void {
  const wanted =
    page === 'compare' ? [comparePage(), import('../charts/Chart.tsx')] : page === 'table' ? [tablePage()] : [];
  void Promise.allSettled(wanted);
}

/** Home is the comparison where there is something to compare; a page without anything to show is the start page. */
function viewToShow(view: View, something: boolean): View {
  if (!something) return view.page === 'responses' || view.page === 'reference' ? view : { page: 'add' };
  return view.page === 'home' ? { page: 'compare', topic: 'spend' } : view;
}

function PageOf({ view, evidence }: Route) {
  switch (view.page) {
    case 'compare':
      return <ComparePage view={view} />;
    case 'table':
      return <TablePage />;
    case 'check':
      return <CheckPage open={evidence} />;
    case 'reference':
      return <ReferencePage />;
    case 'responses':
      return <ResponsesPage />;
    default:
      return <StartPage />;
  }
}

const wait = <p className="muted">One moment…</p>;

function Page() {
  const { phase, entries } = useAppState();
  const route = useRoute();
  useState(() => fetchAhead(route.view));
  const main = useRef<HTMLElement>(null);
  const view = viewToShow(route.view, entries.length > 0);
  const { page } = view;
  const [keysShown, setKeysShown] = useState(false);
  useUndoKeys();
  useKeys({ '?': () => setKeysShown(true) });
  useMarkOpened(route.evidence, main);
  useReturnFocus(route.evidence !== undefined, main);

  const title = pageTitle(view, entries.length > 0);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div className="page">
      <button
        type="button"
        className="skip"
        onClick={() => (main.current?.querySelector('h1') ?? main.current)?.focus()}
      >
        Skip to the page’s content
      </button>
      <div>
        <Header view={view} />
        <ImportBanner />
        <NewVersionBanner />
        <SampleBanner />
        <KeepBanner />
      </div>
      <div className={route.evidence ? 'middle with-evidence' : 'middle'}>
        <main ref={main} tabIndex={-1}>
          <ErrorBoundary what="This page" resetKey={page}>
            <Suspense fallback={wait}>
              {phase === 'starting' ? (
                <p className="muted">Opening what is kept in this browser…</p>
              ) : (
                <PageOf view={view} {...(route.evidence && { evidence: route.evidence })} />
              )}
            </Suspense>
          </ErrorBoundary>
          <MadeInPrint />
        </main>
        {route.evidence && phase === 'ready' && (
          <ErrorBoundary what="The evidence" resetKey={hashOf(route)}>
            <Suspense fallback={<div className="evidence">{wait}</div>}>
              <EvidencePanel place={route.evidence} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <Footer onKeys={() => setKeysShown(true)} />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
      <DropAnywhere />
    </div>
  );
}

/** The whole page, around the app that it calls. */
export function App({ app }: { readonly app: Commands }) {
  return (
    <AppProvider app={app}>
      <NoticesProvider>
        <ErrorBoundary what="The page" also={<SaveProjectButton />}>
          <Page />
        </ErrorBoundary>
      </NoticesProvider>
    </AppProvider>
  );
}
