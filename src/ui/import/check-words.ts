import { figureText, listOf, plural } from '../../compare/format.ts';
import type { Measure } from '../../model/measure.ts';
import type { CheckedFigure, CheckResult } from '../../share/check.ts';

const written = ({ figure, unit, approximate }: Measure): string => figureText(figure, unit, { approximate });

/** How many figures read the same from the files that are here, in a sentence or two. */
export function checkSentence({ counts, extractors }: CheckResult): string {
  const { same, differs, not_found: gone, not_here: absent } = counts;
  const tried = same + differs + gone;
  if (tried + absent === 0) return 'It holds no figures to check.';
  if (tried === 0) return 'None of its files is open here: add them, then check again.';
  const parts = [
    `${same} of ${plural(tried, 'figure')} ${tried === 1 ? 'reads' : 'read'} the same from the files here`,
    ...(differs > 0 ? [`${differs} ${differs === 1 ? 'differs' : 'differ'}`] : []),
    ...(gone > 0 ? [`${gone} not found`] : []),
    ...(absent > 0 ? [`${absent} of files that are not open here`] : []),
  ];
  const isOther = listOf(extractors.shared) !== listOf(extractors.here);
  const versions = isOther
    ? ` It was read by extractor ${listOf(extractors.shared)}, the files here by ${listOf(extractors.here)}.`
    : '';
  return `${parts.join('; ')}.${versions}`;
}

/** What one figure that is not the same says here: `£12,000 there, £12,500 here (“£12,500”)`. */
export function differenceWords({ shared, here }: CheckedFigure): string {
  const there = `${written(shared)} there (“${shared.evidence.quote}”)`;
  return here ? `${there}, ${written(here)} here (“${here.evidence.quote}”)` : `${there}, not found here`;
}
