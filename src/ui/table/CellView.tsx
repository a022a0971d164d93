import { memo, useState } from 'react';
import type { Cell, ComparedFigure, FigureRef, Missing } from '../../compare/comparison.ts';
import { figureText, longDate } from '../../compare/format.ts';
import { missingLabel, reasonSentence } from '../../compare/words.ts';
import type { Unit } from '../../model/measure.ts';

interface Props {
  readonly cell: Cell;
  readonly unit: Unit;
  readonly hrefOf: (ref: FigureRef) => string;
}

const textOf = ({ figure, unit, approximate }: ComparedFigure): string => figureText(figure, unit, { approximate });

/** What the reader made of a figure: in words, with a sign of its own. */
function ReaderBadges({ reader }: Pick<ComparedFigure, 'reader'>) {
  if (!reader?.set && !reader?.checked) return null;
  return (
    <>
      {reader.set && (
        <span className="badge reader" title={reader.set.why}>
          ✎ corrected
        </span>
      )}
      {reader.checked && <span className="badge reader">✓ checked</span>}
    </>
  );
}

function Figure({ of, hrefOf }: { readonly of: ComparedFigure; readonly hrefOf: Props['hrefOf'] }) {
  const { ref, year, sumOf, sureness } = of;
  return (
    <>
      {sureness.level === 'check' && (
        <span className="badge check" title={sureness.reason}>
          check
        </span>
      )}
      <ReaderBadges reader={of.reader} />
      {sumOf && <span className="badge">sum of {sumOf.length} parts</span>}
      {year && <span className="year">{year} </span>}
      <a href={hrefOf(ref)} title={`“${of.evidence.quote}”`}>
        {textOf(of)}
      </a>
    </>
  );
}

function MissingCell({ cell, unit, hrefOf }: Omit<Props, 'cell'> & { readonly cell: Missing }) {
  const label = missingLabel(cell, unit);
  const [ref] = cell.refs;
  return ref ? (
    <>
      {cell.corrected && <span className="badge reader">✎ corrected</span>}
      <a className="missing" href={hrefOf(ref)} title={reasonSentence(cell.reason)}>
        {label}
      </a>
    </>
  ) : (
    <span className="missing" title={reasonSentence(cell.reason)}>
      {label}
    </span>
  );
}

/** One cell: a figure that opens its words, or the words for why there is none. Further figures are a click away. */
export const CellView = memo(function CellView({ cell, unit, hrefOf }: Props) {
  const [all, setAll] = useState(false);
  if (cell.state === 'missing') return <MissingCell cell={cell} unit={unit} hrefOf={hrefOf} />;

  const [first, ...others] = cell.figures;
  const differs = cell.conflict.length > 0;
  return (
    <>
      {others.length > 0 && (
        <button
          type="button"
          className={differs ? 'badge check' : 'badge'}
          aria-expanded={all}
          onClick={() => setAll((shown) => !shown)}
        >
          {differs ? `≠ ${cell.conflict.length} differ` : `+${others.length} more`}
        </button>
      )}
      {!all && <Figure of={first} hrefOf={hrefOf} />}
      {all && (
        <ul className="all-figures">
          {cell.figures.map((figure) => (
            <li key={`${figure.ref.sourceId}/${figure.ref.measure}/${figure.ref.answer}`}>
              <Figure of={figure} hrefOf={hrefOf} />
              <span className="from">
                {figure.response.reference ?? figure.response.file}
                {figure.response.responded && `, ${longDate(figure.response.responded)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
});
