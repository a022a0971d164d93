import type { Asked, Measure } from '../model/measure.ts';
import type { Response } from '../model/response.ts';

/** What a response's questions ask for, and the figures that it gives, each with the words it came from. `text` is the source's text. */
export function measureResponse(_text: string, _response: Response): { measures: Measure[]; asked: Asked[] } {
  return { measures: [], asked: [] };
}
