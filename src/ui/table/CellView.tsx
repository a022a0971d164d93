import { type ReactNode, useState } from 'react';
import type { ComparedFigure, Given, Missing } from '../../compare/comparison.ts';
import { longDate } from '../../compare/format.ts';
import { missingLabel } from '../../compare/words.ts';
import type { Unit } from '../../model/measure.ts';
import { evidenceHref } from '../evidence-link.ts';
import { textOf } from './words-of-row.ts';

const view = { page: 'table' } as const;

/**
 * Cells are made by plain functions, not components: there are tens of thousands of them. Their links and buttons are out of the
 * order of Tab, since the keys of the grid lead to them, and get their titles when they are pointed at.
 */
function figure(of: ComparedFigure): ReactNode {
  const { ref, year, sumOf, sureness, reader } = of;
  return (
    <>
      {sureness.level === 'check' && <span className="badge check">check</span>}
      {reader?.set && <span className="badge reader">✎ corrected</span>}
      {reader?.checked && <span className="badge reader">✓ checked</span>}
      {sumOf && <span className="badge">sum of {sumOf.length} parts</span>}
      {year && <span className="year">{year} </span>}
      <a href={evidenceHref(view, ref)} tabIndex={-1}>
        {textOf(of)}
      </a>
    </>
  );
}

/** The words for why there is no figure; they open the answer that says so. */
export function missingContent(cell: Missing, unit: Unit): ReactNode {
  const label = missingLabel(cell, unit);
  const [ref] = cell.refs;
  if (!ref) return <span className={cell.reason === 'not_asked' ? 'missing unasked' : 'missing'}>{label}</span>;
  return (
    <>
      {cell.corrected && <span className="badge reader">✎ corrected</span>}
      <a className="missing" href={evidenceHref(view, ref)} tabIndex={-1}>
        {label}
      </a>
    </>
  );
}

/** A cell with several figures: the first shows, the others are a click away. */
function SeveralFigures({ cell }: { readonly cell: Given }) {
  const [all, setAll] = useState(false);
  const differs = cell.conflict.length > 0;
  return (
    <>
      <button
        type="button"
        className={differs ? 'badge check' : 'badge'}
        aria-expanded={all}
        tabIndex={-1}
        onClick={() => setAll((shown) => !shown)}
      >
        {differs ? `≠ ${cell.conflict.length} differ` : `+${cell.figures.length - 1} more`}
      </button>
      {!all && figure(cell.figures[0])}
      {all && (
        <ul className="all-figures">
          {cell.figures.map((each) => (
            <li key={`${each.ref.sourceId}/${each.ref.measure}/${each.ref.answer}`}>
              {figure(each)}
              <span className="from">
                {each.response.reference ?? each.response.file}
                {each.response.responded && `, ${longDate(each.response.responded)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A figure that opens its words; several of them where there are. */
export const givenContent = (cell: Given): ReactNode =>
  cell.figures.length > 1 ? <SeveralFigures cell={cell} /> : figure(cell.figures[0]);
