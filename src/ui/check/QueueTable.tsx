import { memo, useEffect, useRef } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import type { QueueItem } from '../../compare/queue.ts';
import { amountWords, labelOf } from '../evidence/FigureFacts.tsx';
import { evidenceHref } from '../evidence-link.ts';

const view = { page: 'check' } as const;

const lookedWords = { right: '✓ right', wrong: '✗ wrong', 'put right': '✎ put right' } as const;

interface RowProps {
  readonly item: QueueItem;
  readonly comparison: Comparison;
  readonly current: boolean;
}

const QueueRow = memo(function QueueRow({ item, comparison, current }: RowProps) {
  const { read, council, level, reason, looked, ref } = item;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { quote } = read.evidence;
  return (
    <tr ref={row} className={current ? 'current' : undefined}>
      <td>
        {looked ? (
          <span className="badge reader">{lookedWords[looked]}</span>
        ) : (
          <span className={level === 'check' ? 'badge check' : 'badge'}>{level === 'check' ? 'check' : 'read'}</span>
        )}
      </td>
      <th scope="row">{council}</th>
      <td>
        {labelOf(comparison, read)}
        {read.year && <span className="year"> {read.year}</span>}
      </td>
      <td className="value">
        <a href={evidenceHref(view, ref)} aria-current={current ? 'true' : undefined}>
          {amountWords(read)}
        </a>
      </td>
      <td className="reason">
        {reason}
        <span className="from">“{quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}”</span>
      </td>
    </tr>
  );
});

interface Props {
  readonly items: readonly QueueItem[];
  readonly comparison: Comparison;
  /** The key of the one whose words are open. */
  readonly current?: string | undefined;
}

/** A row for each figure to look at, with why and the words that it was read from. */
export function QueueTable({ items, comparison, current }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll tall" aria-label="Figures to check" tabIndex={0}>
      <table className="data queue">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Council</th>
            <th scope="col">Measure</th>
            <th scope="col">Read as</th>
            <th scope="col">Why, and the words</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <QueueRow key={item.key} item={item} comparison={comparison} current={item.key === current} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
