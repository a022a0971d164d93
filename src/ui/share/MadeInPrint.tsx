import { plural } from '../../compare/format.ts';
import { today } from '../../share/day.ts';
import { madeWords } from '../../share/source-words.ts';
import { useAppState } from '../app-context.tsx';

/** The last line on paper: from how many responses, with what, on which day. */
export function MadeInPrint() {
  const { entries } = useAppState();
  if (entries.length === 0) return null;
  const samples = entries.filter(({ sample }) => sample).length;
  const fiction = samples > 0 ? `, ${samples === entries.length ? 'all' : samples} of them fictional (the sample)` : '';
  return (
    <p className="print-only made">
      From {plural(entries.length, 'response')}
      {fiction}. <strong>{madeWords(today())}</strong>
    </p>
  );
}
