import { extractResponse } from '../extract/extract-response.ts';
import { extractorVersion } from '../extract/version.ts';
import { measureResponse } from '../measures/measure-response.ts';
import { plainFiguresOf } from '../measures/plain/plain-figures.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Source } from '../model/source.ts';

/** What the extractor says about one source. Pure: the page's worker, the command line, tests and benchmarks call this same function. */
export function analyse({ id, text }: Pick<Source, 'id' | 'text'>): Analysis {
  const response = extractResponse(text);
  return {
    sourceId: id,
    extractor: extractorVersion,
    response,
    ...measureResponse(text, response),
    plain: plainFiguresOf(text, response),
  };
}
