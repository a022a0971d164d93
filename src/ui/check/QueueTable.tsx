import { memo, useEffect, useRef } from 'react';
import type { Comparison } from '../../compare/comparison.ts';
import type { QueueItem } from '../../compare/queue-items.ts';
import type { Answer } from '../../model/response.ts';
import { amountWords, labelOf, outcomeWords } from '../evidence/FigureFacts.tsx';
import { evidenceHref } from '../evidence-link.ts';

const view = { page: 'check' } as const;

const lookedWords = { right: '✓ right', wrong: '✗ wrong', 'put right': '✎ put right' } as const;

const cut = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words);

/** An answer without a figure goes by its question. */
function QuestionWords({ of: { number, question, part } }: { readonly of: Answer }) {
  const words = [number && `${number}.`, question && cut(question), part].filter(Boolean).join(' ');
  return <>{words || 'An answer'}</>;
}

interface RowProps {
  readonly item: QueueItem;
  readonly comparison: Comparison;
  readonly current: boolean;
}

const QueueRow = memo(function QueueRow({ item, comparison, current }: RowProps) {
  const { council, level, reason, looked, ref } = item;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const quote = 'read' in item ? item.read.evidence.quote : item.answer.text;
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
        {'read' in item ? labelOf(comparison, item.read) : <QuestionWords of={item.answer} />}
        {'read' in item && item.read.year && <span className="year"> {item.read.year}</span>}
      </td>
      <td className="value">
        <a href={evidenceHref(view, ref)} aria-current={current ? 'true' : undefined}>
          {'read' in item ? amountWords(item.read) : outcomeWords(item.answer)}
        </a>
      </td>
      <td className="reason">
        {reason}
        {quote && <span className="from">“{cut(quote)}”</span>}
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

/** A row for each figure, or answer, to look at, with why and the words that it was read from. */
export function QueueTable({ items, comparison, current }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="scroll tall" aria-label="To check" tabIndex={0}>
      <table className="data queue">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Council</th>
            <th scope="col">Measure or question</th>
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
