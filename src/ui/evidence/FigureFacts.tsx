import type { Comparison } from '../../compare/comparison.ts';
import type { CorrectedMeasure } from '../../compare/corrected.ts';
import { readAsWords } from '../../compare/figure-name.ts';
import { figureText, unitWord } from '../../compare/format.ts';
import { columnFor } from '../../compare/series-of.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Measure } from '../../model/measure.ts';
import type { Answer } from '../../model/response.ts';

/** The measure's name with its period, as the table's column has it. */
export const labelOf = (comparison: Comparison, { id, period }: Measure): string =>
  columnFor(comparison, id, period)?.label ?? 'Figure';

/** The figure as people write it, with what it counts. */
export const amountWords = ({
  figure,
  unit,
  approximate,
}: Pick<Measure, 'figure' | 'unit' | 'approximate'>): string => {
  const word =
    unit === 'year' || figure.kind === 'string' ? '' : unitWord(unit, figure.kind === 'number' ? figure.value : 2);
  return `${figureText(figure, unit, { approximate })}${word && ` ${word}`}`;
};

const nameOf = ({ id: measure, period, year }: Measure) => ({
  measure,
  ...(period && { period }),
  ...(year && { year }),
});

/** What an answer does with its question. */
export const outcomeWords = ({ outcome, exemption }: Answer): string =>
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

/** The figure as it counts, with what was read where that is another. */
function FigureLine({ comparison, figure }: { readonly comparison: Comparison; readonly figure: CorrectedMeasure }) {
  const { measure, rejected, reader } = figure;
  const amount = amountWords(measure);
  return (
    <>
      <p className="figure-line">
        <span>{labelOf(comparison, measure)}</span>
        <strong>{rejected ? <del>{amount}</del> : amount}</strong>
        {measure.year && <span className="muted">{measure.year}</span>}
        {rejected && <span className="badge reader">✗ rejected by you</span>}
        {!rejected && reader?.set && <span className="badge reader">✎ corrected by you</span>}
        {!rejected && reader?.checked && <span className="badge reader">✓ checked by you</span>}
      </p>
      {reader?.set?.nowRead && (
        <p className="doubt">
          The extractor now reads {readAsWords(reader.set.nowRead, nameOf(measure))} here, neither what it read before
          nor what you said.
        </p>
      )}
    </>
  );
}

/** What is being looked at: the figure, the question, the answer and what the answer does with it. */
export function FigureFacts({
  comparison,
  figure,
  answer,
}: {
  readonly comparison: Comparison;
  readonly figure?: CorrectedMeasure | undefined;
  readonly answer?: Answer | undefined;
}) {
  return (
    <div className="facts">
      {figure && <FigureLine comparison={comparison} figure={figure} />}
      {figure && !figure.rejected && <Doubt of={figure.measure} />}
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
