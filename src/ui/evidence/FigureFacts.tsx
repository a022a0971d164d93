import type { Comparison } from '../../compare/comparison.ts';
import { columnKey } from '../../compare/comparison.ts';
import { figureText, unitWord } from '../../compare/format.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Measure } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';

/** The measure's name with its period, as the table's column has it. */
export const labelOf = ({ columns }: Comparison, { id, period }: Measure): string => {
  const key = columnKey(id, period);
  return columns.find((column) => column.key === key)?.label ?? 'Figure';
};

/** The figure as people write it, with what it counts. */
export const amountWords = ({ figure, unit, approximate }: Measure): string => {
  const word =
    unit === 'year' || figure.kind === 'string' ? '' : unitWord(unit, figure.kind === 'number' ? figure.value : 2);
  return `${figureText(figure, unit, { approximate })}${word && ` ${word}`}`;
};

const outcomeWords = ({ outcome, exemption }: Answer): string =>
  outcome === 'answered' ? 'Answer' : missingLabel({ reason: outcome, exemption });

function Doubt({ of: { sureness } }: { readonly of: Measure | Answer }) {
  if (sureness.level === 'stated') return null;
  return sureness.level === 'check' ? (
    <p className="doubt">
      <span className="badge check">Check</span> {sureness.reason}
    </p>
  ) : (
    <p className="muted small">Read with care: {sureness.reason}</p>
  );
}

/** What is being looked at: the figure, the question, the answer and what the answer does with it. */
export function FigureFacts({
  comparison,
  figure,
  answer,
}: {
  readonly comparison: Comparison;
  readonly figure?: Measure | undefined;
  readonly answer?: Answer | undefined;
}) {
  return (
    <div className="facts">
      {figure && (
        <p className="figure-line">
          <span>{labelOf(comparison, figure)}</span>
          <strong>{amountWords(figure)}</strong>
          {figure.year && <span className="muted">{figure.year}</span>}
        </p>
      )}
      {figure && <Doubt of={figure} />}
      {answer && (
        <dl>
          <div>
            <dt>Question{answer.number && ` ${answer.number}`}</dt>
            <dd>
              {answer.question ?? <span className="muted">The file does not have the question’s words.</span>}
              {answer.part && <span className="part">{answer.part}</span>}
            </dd>
          </div>
          <div>
            <dt>{outcomeWords(answer)}</dt>
            <dd className="answer-words">
              {answer.text || <span className="muted">Nothing stands where the answer should be.</span>}
            </dd>
          </div>
        </dl>
      )}
      {answer && !figure && <Doubt of={answer} />}
    </div>
  );
}
