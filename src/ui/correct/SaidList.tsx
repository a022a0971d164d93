import { readAsWords } from '../../compare/figure-name.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Correction, FigureName, Says, WasRead } from '../../model/correction.ts';
import { amountWords } from '../evidence/FigureFacts.tsx';

/** The time of a correction, to the minute. */
const when = (iso: string): string => new Date(iso).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const outcomeWords = ({ outcome, exemption }: Extract<WasRead, { kind: 'outcome' }>): string =>
  outcome === 'answered' ? 'Answered' : missingLabel({ reason: outcome, exemption });

const valueWords = (said: Extract<WasRead, { kind: 'figure' }>, name: FigureName, under: FigureName): string =>
  readAsWords({ ...name, figure: said.figure, unit: said.unit, approximate: said.approximate }, under);

/** What was read, or what is said, in the words of a table's cell. */
function wordsOf(said: Says | WasRead): string {
  switch (said.kind) {
    case 'figure':
      return amountWords(said);
    case 'outcome':
      return outcomeWords(said);
    case 'authority':
      return said.authority.name;
    case 'note':
      return said.text;
    default:
      return '';
  }
}

function Sentence({ of: { subject, says, was } }: { readonly of: Correction }) {
  if (subject.kind === 'figure' && says.kind === 'figure') {
    const name = says.of ?? subject;
    return (
      <>
        You put <strong>{valueWords(says, name, subject)}</strong>
        {was?.kind === 'figure' ? `; ${valueWords(was, subject, name)} was read.` : '; nothing was read here.'}
      </>
    );
  }
  const read = was && was.kind === says.kind ? wordsOf(was) : undefined;
  if (says.kind === 'rejected') return <>You rejected this figure{was && `; ${wordsOf(was)} was read`}.</>;
  if (says.kind === 'checked') return <>You ticked this as right.</>;
  if (says.kind === 'note') return <>Your note: {says.text}</>;
  const verb = says.kind === 'outcome' ? 'You set the outcome to' : 'You named it';
  return (
    <>
      {verb} <strong>{wordsOf(says)}</strong>
      {read === undefined ? '; nothing was read here.' : `; ${read} was read.`}
    </>
  );
}

interface Props {
  readonly said: readonly Correction[];
  readonly onTakeBack: (correctionIds: readonly string[]) => void;
}

/** The reader's word on what is in view, with when and why, and the way back. */
export function SaidList({ said, onTakeBack }: Props) {
  if (said.length === 0) return null;
  return (
    <ul className="said" aria-label="Said by you">
      {said.map((correction) => (
        <li key={correction.id}>
          <span>
            <Sentence of={correction} />
            {correction.why && ` Why: ${correction.why}`}
            <span className="muted small"> {when(correction.made)}</span>
          </span>
          <button type="button" className="link" onClick={() => onTakeBack([correction.id])}>
            Take back
          </button>
        </li>
      ))}
    </ul>
  );
}
