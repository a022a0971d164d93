import type { Measure } from '../../model/measure.ts';

/** A measure before it is compared with the others of its response. */
export interface Draft {
  readonly measure: Measure;
  /** Gives way where a plainer question gives the measure. */
  readonly weak: boolean;
}

/** The measure, marked to be looked at first, with the reason; an earlier reason stays. */
export const checked = (measure: Measure, reason: string): Measure =>
  measure.sureness.level === 'check' ? measure : { ...measure, sureness: { level: 'check', reason } };
