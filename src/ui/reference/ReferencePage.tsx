import { useId, useMemo } from 'react';
import { councilNames } from '../../compare/council-named.ts';
import { PageHeading } from '../shell/PageHeading.tsx';
import { UndoButtons } from '../shell/UndoButtons.tsx';
import { useComparison, useReference } from '../use-comparison.ts';
import { CouncilList } from './CouncilField.tsx';
import { MyCouncil } from './MyCouncil.tsx';
import { Sets } from './Sets.tsx';
import { Tables } from './Tables.tsx';
import './reference.css';

/** What the reader keeps beside the responses: the own council, sets of councils, reference tables. */
export function ReferencePage() {
  const comparison = useComparison();
  const { tables } = useReference();
  const list = useId();
  const names = useMemo(() => councilNames(comparison.rows), [comparison.rows]);
  return (
    <div className="reference stack">
      <div className="row title-row">
        <PageHeading>Reference tables and sets</PageHeading>
        <UndoButtons />
      </div>
      <CouncilList id={list} names={names} />
      <MyCouncil rows={comparison.rows} list={list} />
      <Sets comparison={comparison} />
      <Tables tables={tables} rows={comparison.rows} list={list} />
    </div>
  );
}
