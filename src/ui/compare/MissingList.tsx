import type { FigureRef } from '../../compare/comparison.ts';
import { count } from '../../compare/format.ts';
import type { MissingGroup } from '../../compare/series.ts';
import { reasonSentence } from '../../compare/words.ts';

interface Props {
  readonly title: string;
  /** The chart that they are missing from: a page may have several such lists. */
  readonly from: string;
  readonly groups: readonly MissingGroup[];
  readonly hrefOf: (ref: FigureRef) => string;
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
              <ul className="names">
                {places.map(({ key, name, fullName, mine, refs: [ref] }) => (
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
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
