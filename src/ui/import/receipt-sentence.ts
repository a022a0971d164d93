import type { Receipt } from '../../app/state.ts';
import { listOf, plural } from '../../compare/format.ts';

/** How an import ended, in one or two sentences. */
export function receiptSentence(receipt: Receipt): string {
  const { added, duplicates, failed, tables = [], answers, figures, unread, cancelled } = receipt;
  const found =
    added.length > 0
      ? `Read ${plural(added.length, 'response')}: ${plural(answers, 'answer')} and ${plural(figures, 'figure')} found.`
      : tables.length > 0
        ? `Opened ${plural(tables.length, 'reference table')}.`
        : 'No new response was added.';
  const rest = [
    ...(duplicates.length > 0 ? [`${plural(duplicates.length, 'file')} already here`] : []),
    ...(failed.length > 0 ? [`${plural(failed.length, 'file')} not read`] : []),
  ];
  const others = rest.length > 0 ? ` ${listOf(rest)}.` : '';
  const stopped = cancelled ? ` Stopped, with ${plural(unread, 'file')} left unread.` : '';
  return `${found}${others}${stopped}`;
}
