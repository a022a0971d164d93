import type { Choices, CompareView } from '../route.ts';
import { currentRoute, go } from '../use-route.ts';

type Change = { readonly [name in keyof Choices]?: string | undefined };

/** The view with other choices; one that is `undefined`, or empty, is lifted. */
export function withChoices({ choices, ...view }: CompareView, change: Change): CompareView {
  const kept = Object.entries({ ...choices, ...change }).filter(([, value]) => value);
  return kept.length > 0 ? { ...view, choices: Object.fromEntries(kept) } : view;
}

/** The comparison that the address says, which at home is that of spend. */
function here(): CompareView {
  const { view } = currentRoute();
  return view.page === 'compare' ? view : { page: 'compare', topic: 'spend' };
}

function goTo(view: CompareView): void {
  const { evidence } = currentRoute();
  go(evidence ? { view, evidence } : { view });
}

/** Chooses; the back button takes it back. What evidence is open stays open. */
export const choose = (change: Change): void => goTo(withChoices(here(), change));

/** Goes to another chart of the same topic, with the choices that mean the same there. */
export const chooseChart = (choice: string): void =>
  goTo(withChoices({ ...here(), choice }, { year: undefined, annualise: undefined, together: undefined }));
