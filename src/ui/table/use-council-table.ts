import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import { columnsFor, fixedOptions } from './table.ts';

/** The table's rows and columns, in the order and the choice that the reader asked for. */
export function useCouncilTable(comparison: Comparison) {
  const columns = useMemo(() => columnsFor(comparison), [comparison]);
  return useTable({ ...fixedOptions, columns, data: comparison.rows });
}

export type CouncilTable = ReturnType<typeof useCouncilTable>;
