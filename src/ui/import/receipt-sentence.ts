import type { Receipt } from '../../app/state.ts';
import { listOf, plural } from '../../compare/format.ts';

/** How an import ended, in one or two sentences. */
export function receiptSentence({ added, duplicates, failed, answers, figures, unread, cancelled }: Receipt): string {
  const found =
    added.length > 0
      ? `Read ${plural(added.length, 'response')}: ${plural(answers, 'answer')} and ${plural(figures, 'figure')} found.`
      : 'No new response was added.';
  const rest = [
    ...(duplicates.length > 0 ? [`${plural(duplicates.length, 'file')} already here`] : []),
    ...(failed.length > 0 ? [`${plural(failed.length, 'file')} not read`] : []),
  ];
  const others = rest.length > 0 ? ` ${listOf(rest)}.` : '';
  const stopped = cancelled ? ` Stopped, with ${plural(unread, 'file')} left unread.` : '';
  return `${found}${others}${stopped}`;
}
