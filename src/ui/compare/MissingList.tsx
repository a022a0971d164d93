import { useState } from 'react';
import type { FigureRef } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import type { MissingGroup } from '../../compare/series.ts';
import { reasonSentence } from '../../compare/words.ts';
import { usePrinting } from '../share/use-printing.ts';

interface Props {
  readonly title: string;
  /** The chart that they are missing from: a page may have several such lists. */
  readonly from: string;
  readonly groups: readonly MissingGroup[];
  readonly hrefOf: (ref: FigureRef) => string;
}

/** As many names as a browser lays out without a pause. */
const most = 200;

/** The names under one reason. Of thousands the first stand on the screen, the others at a press; on paper all. */
function Names({ places, hrefOf }: Pick<MissingGroup, 'places'> & Pick<Props, 'hrefOf'>) {
  const [whole, setWhole] = useState(false);
  const printing = usePrinting();
  const cut = places.length > most && !whole && !printing;
  return (
    <>
      <ul className="names">
        {(cut ? places.slice(0, most) : places).map(({ key, name, fullName, mine, refs: [ref] }) => (
          <li key={key} className={mine ? 'mine' : undefined}>
            {ref ? (
              <a href={hrefOf(ref)} title={fullName}>
                {name}
              </a>
            ) : (
              <span title={fullName}>{name}</span>
            )}
            {mine && ' (yours)'}
          </li>
        ))}
      </ul>
      {cut && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          And {count(places.length - most)} more
        </button>
      )}
    </>
  );
}

/** The councils without a figure, by reason. Each name opens the answer that says so. */
export function MissingList({ title, from, groups, hrefOf }: Props) {
  if (groups.length === 0) return null;
  return (
    <section className="missing-list" aria-label={`${title}: ${from}`}>
      <h3>{title}</h3>
      <dl>
        {groups.map(({ reason, label, places }) => (
          <div key={label}>
            <dt title={reasonSentence(reason)}>
              {label} <span className="muted">({count(places.length)})</span>
            </dt>
            <dd>
              <Names places={places} hrefOf={hrefOf} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
