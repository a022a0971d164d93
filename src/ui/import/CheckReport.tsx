import { useEffect, useMemo } from 'react';
import { type CheckedFigure, checkFigures, type Said } from '../../share/check.ts';
import { useAppState } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';
import { checkSentence, figureName, hereWords, sharedWords, verdictLabel } from './check-words.ts';

/** What is amiss comes first, then what was corrected, then the rest. */
const order = ['differs', 'not_found', 'corrected', 'not_here', 'same'] as const;

/** More than these make a slow page; what is amiss is among the first. */
const most = 500;

function FigureRow({ figure }: { readonly figure: CheckedFigure }) {
  const { path, verdict, shared, here } = figure;
  const isAmiss = verdict === 'differs' || verdict === 'not_found';
  return (
    <tr>
      <td className="file">{path}</td>
      <td>{figureName(figure)}</td>
      <td title={`“${shared.evidence.quote}”`}>{sharedWords(figure)}</td>
      <td title={here && `“${here.evidence.quote}”`}>{hereWords(figure)}</td>
      <td className={isAmiss ? 'warn' : undefined}>{verdictLabel[verdict]}</td>
    </tr>
  );
}

/** What was shared beside the files that are open here, figure by figure; again when others are opened. */
export function CheckReport({ project }: { readonly project: Said }) {
  const { entries } = useAppState();
  const { announce } = useNotices();
  const result = useMemo(() => checkFigures(project, entries), [project, entries]);
  const sentence = checkSentence(result);
  useEffect(() => announce(sentence), [announce, sentence]);
  const figures = order.flatMap((verdict) => result.figures.filter((figure) => figure.verdict === verdict));
  const { differs, not_found: gone } = result.counts;
  return (
    <>
      <p>{sentence}</p>
      {figures.length > 0 && (
        <details open={differs + gone > 0}>
          <summary>Figure by figure</summary>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Figure</th>
                <th scope="col">As shared</th>
                <th scope="col">As it reads here</th>
                <th scope="col">Check</th>
              </tr>
            </thead>
            <tbody>
              {figures.slice(0, most).map((figure) => (
                <FigureRow
                  key={`${figure.sourceId} ${figure.shared.id} ${figure.shared.answer} ${figure.shared.evidence.spans[0][0]} ${figure.by ?? ''}`}
                  figure={figure}
                />
              ))}
            </tbody>
          </table>
          {figures.length > most && <p className="muted">And {figures.length - most} more.</p>}
        </details>
      )}
    </>
  );
}
