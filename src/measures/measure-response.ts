import type { Measure } from '../model/measure.ts';
import type { Response } from '../model/response.ts';

/** The figures that a response gives, each with the words it came from. `text` is the source's text. */
export function measureResponse(_text: string, _response: Response): Measure[] {
  return [];
}
