import type { Asked, Reading } from './draft.ts';

/** The best supported reading of a letter, and the questions that its request block asked. */
export interface Layout {
  readonly reading: Reading;
  readonly asked: readonly Asked[];
  readonly rivals: readonly Reading[];
}
