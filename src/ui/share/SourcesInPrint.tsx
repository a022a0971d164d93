import type { SourceLine } from '../../compare/series.ts';
import { sourceLead, sourceText } from '../../share/source-words.ts';

/** On paper: the responses that a chart or a table rests on, in a picture's words. On screen each figure opens its own. */
export function SourcesInPrint({ sources }: { readonly sources: readonly SourceLine[] }) {
  if (sources.length === 0) return null;
  return <p className="print-only small muted">{`${sourceLead}${sources.map(sourceText).join('; ')}.`}</p>;
}
