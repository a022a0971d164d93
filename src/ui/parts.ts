import { partOf } from './part.tsx';
import type { View } from './route.ts';

/** What the comparison opens with. */
export const firstTopic: View = { page: 'compare', topic: 'spend' };

export const chart = partOf(async () => (await import('../charts/Chart.tsx')).Chart);
/** With the charts: a page that shows first what it is without them shows them a third of a second later than need be. */
export const comparePage = partOf(async () => {
  const [{ ComparePage }] = await Promise.all([
    import('./compare/ComparePage.tsx'),
    chart.fetch().catch(() => {
      // It says so itself, when it is drawn.
    }),
  ]);
  return ComparePage;
});
export const tablePage = partOf(async () => (await import('./table/TablePage.tsx')).TablePage);
export const checkPage = partOf(async () => (await import('./check/CheckPage.tsx')).CheckPage);
export const responsesPage = partOf(async () => (await import('./responses/ResponsesPage.tsx')).ResponsesPage);
export const referencePage = partOf(async () => (await import('./reference/ReferencePage.tsx')).ReferencePage);
export const evidencePanel = partOf(async () => (await import('./evidence/EvidencePanel.tsx')).EvidencePanel);
export const receiptBanner = partOf(async () => (await import('./import/Receipt.tsx')).ReceiptBanner);
export const pasteDialog = partOf(async () => (await import('./start/PasteDialog.tsx')).PasteDialog);
export const keysDialog = partOf(async () => (await import('./shell/KeysDialog.tsx')).KeysDialog);
export const deleteDialog = partOf(async () => (await import('./shell/DeleteEverything.tsx')).DeleteEverything);
export const questionTopic = partOf(async () => (await import('./compare/QuestionTopic.tsx')).QuestionTopic);

const ofPage: Partial<Record<View['page'], () => Promise<unknown>>> = {
  compare: comparePage.fetch,
  table: tablePage.fetch,
  check: checkPage.fetch,
  responses: responsesPage.fetch,
  reference: referencePage.fetch,
};

/** Fetches the code that a view is drawn by. Never rejects: a part that did not come says so when it is drawn. */
export async function fetchView(view: View): Promise<void> {
  const isOfQuestion = view.page === 'compare' && view.topic === 'question';
  await Promise.allSettled([ofPage[view.page]?.(), isOfQuestion && questionTopic.fetch()]);
}

/** Fetches what a visitor is likely to come to next: the small parts, then the charts, which on a slow line would keep them waiting. Never rejects. */
export async function fetchAhead(): Promise<void> {
  const small = [responsesPage, receiptBanner, pasteDialog, keysDialog, deleteDialog];
  await Promise.allSettled(small.map(({ fetch }) => fetch()));
  await fetchView(firstTopic);
}
