import { useDeferredValue } from 'react';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonOf } from '../compare/comparison-of.ts';
import { type Reference, referenceOf } from '../compare/reference.ts';
import type { Correction } from '../model/correction.ts';
import type { Entry } from '../model/entry.ts';
import { emptyWorkspace, type Workspace } from '../model/workspace.ts';
import { useAppState } from './app-context.tsx';

let last:
  | {
      readonly entries: readonly Entry[];
      readonly corrections: readonly Correction[];
      readonly workspace: Workspace;
      readonly comparison: Comparison;
    }
  | undefined;

/**
 * All that is open side by side, the reader's corrections over it: computed once for each change, however many parts of the page ask. While many files arrive it
 * may lag behind by a few of them, so that the page stays quick.
 */
export function useComparison(): Comparison {
  const { entries, corrections, workspace } = useDeferredValue(useAppState());
  if (last?.entries !== entries || last.corrections !== corrections || last.workspace !== workspace)
    last = { entries, corrections, workspace, comparison: comparisonOf(entries, corrections, workspace) };
  return last.comparison;
}

const nothing = referenceOf(emptyWorkspace, []);

/** What the reader keeps beside the responses, as the comparison knows it: reference tables, own sets, the own council. */
export const useReference = (): Reference => useComparison().reference ?? nothing;
