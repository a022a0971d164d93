import { useDeferredValue } from 'react';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonOf } from '../compare/comparison-of.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { useAppState } from './app-context.tsx';

let last:
  | {
      readonly entries: readonly Entry[];
      readonly corrections: readonly Correction[];
      readonly comparison: Comparison;
    }
  | undefined;

/**
 * All that is open side by side, the reader's corrections over it: computed once for each change, however many parts of the page ask. While many files arrive it
 * may lag behind by a few of them, so that the page stays quick.
 */
export function useComparison(): Comparison {
  const { entries, corrections } = useDeferredValue(useAppState());
  if (last?.entries !== entries || last.corrections !== corrections)
    last = { entries, corrections, comparison: comparisonOf(entries, corrections) };
  return last.comparison;
}
