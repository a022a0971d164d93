import type { Asked, Measure, PlainFigure } from './measure.ts';
import type { Response } from './response.ts';

/** What the extractor says about one source. A cache: the same version on the same source says the same again. */
export interface Analysis {
  readonly sourceId: string;
  /** The version of the extractor that made it. */
  readonly extractor: string;
  readonly response: Response;
  readonly measures: readonly Measure[];
  readonly asked: readonly Asked[];
  /** What answers plainly say, in their order; absent in an analysis of before version 1.1.0. */
  readonly plain?: readonly PlainFigure[];
}
