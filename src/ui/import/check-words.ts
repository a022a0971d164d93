import { figureText, listOf, periodWords, plural } from '../../compare/format.ts';
import { measureChoice } from '../../compare/measure-choices.ts';
import type { Measure } from '../../model/measure.ts';
import type { CheckedFigure, CheckResult, Verdict } from '../../share/check.ts';

const written = ({ figure, unit, approximate }: Measure): string => figureText(figure, unit, { approximate });

/** How many figures read the same from the files that are here, in a sentence or two. */
export function checkSentence({ counts, extractors }: CheckResult): string {
  const { same, corrected, differs, not_found: gone, not_here: absent } = counts;
  const tried = same + corrected + differs + gone;
  if (tried + absent === 0) return 'It holds no figures to check.';
  if (tried === 0) return 'None of its files is open here: add them, then check again.';
  const parts = [
    `${same} of ${plural(tried, 'figure')} ${tried === 1 ? 'reads' : 'read'} the same from the files here`,
    ...(corrected > 0 ? [`${corrected} corrected by whoever shared it`] : []),
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

/** A verdict as the table of a check has it. */
export const verdictLabel: Readonly<Record<Verdict, string>> = {
  same: 'the same',
  corrected: 'corrected',
  differs: 'differs',
  not_found: 'not found',
  not_here: 'file not open here',
};

/** The figure as it was shared; with what it had been read as, where whoever shared it had corrected it. */
export function sharedWords({ shared, read, by }: CheckedFigure): string {
  switch (by) {
    case 'set':
      return `${written(shared)}, set by whoever shared it${read ? `; read as ${written(read)}` : ''}`;
    case 'added':
      return `${written(shared)}, added by whoever shared it`;
    case 'left out':
      return `left out by whoever shared it; read as ${written(shared)}`;
    default:
      return written(shared);
  }
}

/** The figure as it reads here. */
export const hereWords = ({ here }: CheckedFigure): string => (here ? written(here) : '');

/** What a figure is of: measure, period and year. */
export const figureName = ({ shared: { id, period, year } }: CheckedFigure): string =>
  [measureChoice(id)?.label ?? id, period && periodWords(period), year].filter(Boolean).join(', ');
