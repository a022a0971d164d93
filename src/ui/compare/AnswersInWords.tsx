import { useState } from 'react';
import { plural } from '../../compare/format.ts';
import type { AnswerInWords } from '../../compare/question-series.ts';
import { evidenceHref } from '../evidence-link.ts';
import { DataFrame } from './DataFrame.tsx';
import { PlaceHead } from './PointCell.tsx';
import { useDrawnView } from './topic.ts';

/** What each council says to a question in its own words, folded away until it is wanted. Every answer opens where it stands. */
export function AnswersInWords({
  answers,
  question,
  open: first,
}: {
  readonly answers: readonly AnswerInWords[];
  readonly question: string;
  /** Shown at once: where a chart does not say what was said. */
  readonly open: boolean;
}) {
  const view = useDrawnView();
  const [open, setOpen] = useState(first);
  if (answers.length === 0) return null;
  return (
    <details className="in-words" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Every answer in words ({plural(answers.length, 'answer')})</summary>
      {open && (
        <DataFrame
          label={`answers to ${question}`}
          head={
            <>
              <th scope="col">Council</th>
              <th scope="col" className="which">
                Answer
              </th>
            </>
          }
        >
          {answers.map(({ ref, text, outcome, ...place }) => (
            <tr key={place.key}>
              <PlaceHead place={place} />
              <td>
                {outcome && <span className="badge">{outcome}</span>}{' '}
                <a href={evidenceHref(view, ref)}>{text || 'Open the letter here'}</a>
              </td>
            </tr>
          ))}
        </DataFrame>
      )}
    </details>
  );
}
