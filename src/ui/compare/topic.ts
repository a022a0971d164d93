import { createContext, useContext } from 'react';
import type { Grounds } from '../../compare/choices.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { CompareView } from '../route.ts';

/** What a topic is drawn from. */
export interface TopicProps {
  readonly comparison: Comparison;
  readonly grounds: Grounds;
  /** The choices as the controls show them. */
  readonly view: CompareView;
  /** The choices as the charts show them: a moment behind, so that a control answers at once. */
  readonly drawn: CompareView;
}

/** The view that the charts are drawn for: what their links lead back to. The same object as long as it says the same. */
export const DrawnView = createContext<CompareView>({ page: 'compare', topic: 'spend' });

export const useDrawnView = (): CompareView => useContext(DrawnView);
