import { Suspense, useDeferredValue, useEffect, useRef } from 'react';
import type { App as Commands } from '../app/app.ts';
import { AppProvider, useAppState } from './app-context.tsx';
import { ImportBanner } from './import/ImportBanner.tsx';
import { KeepBanner } from './import/KeepBanner.tsx';
import { NewVersionBanner } from './import/NewVersionBanner.tsx';
import { SampleBanner } from './import/SampleBanner.tsx';
import {
  checkPage,
  comparePage,
  evidencePanel,
  fetchAhead,
  firstTopic,
  keysDialog,
  referencePage,
  responsesPage,
  tablePage,
} from './parts.ts';
import { hashOf, type Route, type View } from './route.ts';
import { MadeInPrint } from './share/MadeInPrint.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';
import { Footer } from './shell/Footer.tsx';
import { Header } from './shell/Header.tsx';
import { NoticesProvider } from './shell/notices.tsx';
import { pageTitle } from './shell/page-title.ts';
import { SaveProjectButton } from './shell/SaveProjectButton.tsx';
import { useDialog } from './shell/use-dialog.ts';
import { useKeys } from './shell/use-keys.ts';
import { useMarkOpened } from './shell/use-mark-opened.ts';
import { useReturnFocus } from './shell/use-return-focus.ts';
import { useUndoKeys } from './shell/use-undo-keys.ts';
import { DropAnywhere } from './start/DropAnywhere.tsx';
import { StartPage } from './start/StartPage.tsx';
import { useRoute } from './use-route.ts';
import { whenIdle } from './when-idle.ts';

const addPage: View = { page: 'add' };

/** Home is the comparison where there is something to compare; a page without anything to show is the start page. */
function viewToShow(view: View, something: boolean): View {
  if (!something) return view.page === 'responses' || view.page === 'reference' ? view : addPage;
  return view.page === 'home' ? firstTopic : view;
}

function PageOf({ view, evidence }: Route) {
  switch (view.page) {
    case 'compare':
      return <comparePage.Part view={view} />;
    case 'table':
      return <tablePage.Part />;
    case 'check':
      return <checkPage.Part open={evidence} />;
    case 'reference':
      return <referencePage.Part />;
    case 'responses':
      return <responsesPage.Part />;
    default:
      return <StartPage />;
  }
}

/** The code of what comes next is fetched before it is asked for, as soon as the page has a moment. */
function useFetchAhead(): void {
  useEffect(() => whenIdle(() => void fetchAhead()), []);
}

const wait = <p className="muted">One moment…</p>;

function Page() {
  const { phase, entries } = useAppState();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const view = viewToShow(route.view, entries.length > 0);
  // While a page is on its way, what stood there before stays: a word of waiting in its place would keep it away for longer.
  const shownView = useDeferredValue(view);
  const shownPhase = useDeferredValue(phase);
  const behind = shownView.page !== view.page;
  const { page } = shownView;
  useFetchAhead();
  const keys = useDialog(keysDialog);
  useUndoKeys();
  useKeys({ '?': keys.open });
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
        <main ref={main} tabIndex={-1} aria-busy={behind}>
          <ErrorBoundary what="This page" resetKey={page}>
            <Suspense fallback={wait}>
              {shownPhase === 'starting' ? (
                <p className="muted">Opening what is kept in this browser…</p>
              ) : (
                <PageOf view={behind ? shownView : view} {...(route.evidence && { evidence: route.evidence })} />
              )}
            </Suspense>
          </ErrorBoundary>
          <MadeInPrint />
        </main>
        {route.evidence && phase === 'ready' && (
          <ErrorBoundary what="The evidence" resetKey={hashOf(route)}>
            <Suspense fallback={<div className="evidence">{wait}</div>}>
              <evidencePanel.Part place={route.evidence} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <Footer onKeys={keys.open} />
      {keys.shown && <keysDialog.Part onClose={keys.close} />}
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
