import type { Withheld } from './withheld.ts';

/** What one clause of an answer does. */
export type Clause = { readonly words: string } & (
  | { readonly does: 'refuse'; readonly withheld: Withheld }
  | { readonly does: 'deny' | 'point' | 'exclude' | 'frame' | 'answer' }
);

/** A clause that gives a reason for which there is no answer. */
export type Reason =
  | Extract<Clause, { does: 'refuse' }>
  | { readonly words: string; readonly does: 'deny' | 'point' | 'exclude' };

/** Whether a clause gives such a reason. */
export const isReason = (clause: Clause): clause is Reason => clause.does !== 'answer' && clause.does !== 'frame';
