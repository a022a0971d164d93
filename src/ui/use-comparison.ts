import { use, useDeferredValue } from 'react';
import type { AppState } from '../app/state.ts';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonOf, comparisonSteps } from '../compare/comparison-of.ts';
import { type Reference, referenceOf } from '../compare/reference.ts';
import { emptyWorkspace } from '../model/workspace.ts';
import { useAppState } from './app-context.tsx';

type Compared = Pick<AppState, 'entries' | 'corrections' | 'workspace'>;

type Known = Omit<Compared, 'entries'> & { readonly comparison: Comparison | Promise<Comparison> };

/** The last comparison of a list of entries, there or on its way. While a longer list is on its way, the page asks for the one before. */
const known = new WeakMap<Compared['entries'], Known>();
/** How many entries the last comparison had. */
let lately = 0;

/** So many new entries are compared within one frame or two; of more the page would stand still. */
const atOnce = 500;
/** Milliseconds of one piece of the work. */
const piece = 25;

/** Gives way to what else is to be done. A timer would wait four milliseconds more each time. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

async function inPieces({ entries, corrections, workspace }: Compared): Promise<Comparison> {
  const steps = comparisonSteps(entries, corrections, workspace);
  for (;;) {
    const until = performance.now() + piece;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await nextTask();
  }
}

function compared(of: Compared): Comparison | Promise<Comparison> {
  const { entries, corrections, workspace } = of;
  const before = known.get(entries);
  if (before?.corrections === corrections && before.workspace === workspace) return before.comparison;
  // Of what was compared before, the most is known already.
  const isMuch = entries.length - lately > atOnce;
  lately = entries.length;
  const keep = (comparison: Known['comparison']) => known.set(entries, { corrections, workspace, comparison });
  if (!isMuch) {
    const comparison = comparisonOf(entries, corrections, workspace);
    keep(comparison);
    return comparison;
  }
  const coming = inPieces(of).then((comparison) => {
    if (known.get(entries)?.comparison === coming) keep(comparison);
    return comparison;
  });
  keep(coming);
  return coming;
}

/**
 * All that is open side by side, the reader's corrections over it: computed once for each change, however many parts of the page ask. While many files arrive it
 * may lag behind by a few of them, so that the page stays quick; of thousands that are opened at once it is made in pieces, and who asks waits behind a `Suspense`.
 */
export function useComparison(): Comparison {
  const { entries, corrections, workspace } = useDeferredValue(useAppState());
  const comparison = compared({ entries, corrections, workspace });
  return comparison instanceof Promise ? use(comparison) : comparison;
}

const nothing = referenceOf(emptyWorkspace, []);

/** What the reader keeps beside the responses, as the comparison knows it: reference tables, own sets, the own council. */
export const useReference = (): Reference => useComparison().reference ?? nothing;
