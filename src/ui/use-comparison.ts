import { useDeferredValue } from 'react';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonOf } from '../compare/comparison-of.ts';
import type { Entry } from '../model/entry.ts';
import { useAppState } from './app-context.tsx';

let last: { readonly entries: readonly Entry[]; readonly comparison: Comparison } | undefined;

/**
 * All that is open side by side: computed once for each change, however many parts of the page ask. While many files arrive it
 * may lag behind by a few of them, so that the page stays quick.
 */
export function useComparison(): Comparison {
  const entries = useDeferredValue(useAppState().entries);
  if (last?.entries !== entries) last = { entries, comparison: comparisonOf(entries) };
  return last.comparison;
}
