import { useState } from 'react';
import { type CheckedFigure, type CheckResult, checkFigures } from '../../share/check.ts';
import { useApp } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';
import { checkSentence, differenceWords } from './check-words.ts';

/** Enough to see what is amiss; the sentence above has how many there are. */
const most = 50;

const keyOf = ({ sourceId, shared }: CheckedFigure): string =>
  `${sourceId} ${shared.id} ${shared.answer} ${shared.evidence.spans[0][0]}`;

/** Reads what was shared beside the files that are open, and says figure by figure what is not the same. */
export function CheckProject({ file }: { readonly file: Blob }) {
  const app = useApp();
  const { announce } = useNotices();
  const [result, setResult] = useState<CheckResult>();
  const check = async () => {
    const project = await app.inspect(file);
    if ('refused' in project) return;
    const found = checkFigures(project.sources, app.getState().entries);
    setResult(found);
    announce(checkSentence(found));
  };
  const amiss = result?.figures.filter(({ verdict }) => verdict === 'differs' || verdict === 'not_found') ?? [];
  return (
    <>
      {' '}
      <button type="button" className="link" onClick={() => void check()}>
        Check its figures
      </button>
      {result && <p>{checkSentence(result)}</p>}
      {amiss.length > 0 && (
        <ul>
          {amiss.slice(0, most).map((figure) => (
            <li key={keyOf(figure)}>
              {figure.path}, {figure.shared.id}: {differenceWords(figure)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
