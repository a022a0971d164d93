import type { Comparison } from './comparison.ts';
import { count, listOf } from './format.ts';
import { byName } from './names.ts';
import { picksOf } from './picks.ts';
import type { SeriesOptions, SharePart, ShareSeries } from './series.ts';
import { asksLine, headline, type SeriesColumn, subjectOf, toldOf } from './told.ts';
import { allOf, type Bodies } from './words.ts';

function titleOf(yes: number, no: number, asked: number, bodies: Bodies): string {
  const said = yes + no;
  if (said === 0) return asked > 1 ? `none of ${count(asked)} ${bodies.many} asked said yes or no` : 'no yes or no';
  if (said === 1) return `${yes ? 'yes' : 'no'} at the only ${bodies.one} that said yes or no`;
  if (no === said) return `no at ${allOf(said)} ${bodies.many} that said yes or no`;
  return `yes at ${yes === said ? allOf(said) : `${count(yes)} of the ${count(said)}`} ${bodies.many} that said yes or no`;
}

/** Who says yes, who no, and who neither: three parts of all the authorities, none of them left out. */
export function shareSeries(comparison: Comparison, column: SeriesColumn, options: SeriesOptions = {}): ShareSeries {
  const picks = picksOf(comparison, column, options);
  const saying = (value: boolean) =>
    picks.picked
      .filter(({ figure }) => figure.figure.kind === 'boolean' && figure.figure.value === value)
      .map(({ place, figure }) => ({ ...place, refs: [figure.ref] }));
  const neither = picks.missing.flatMap(({ places, label }) => places.map((place) => ({ ...place, note: label })));
  const parts: SharePart[] = [
    { id: 'yes', label: 'Yes', places: saying(true) },
    { id: 'no', label: 'No', places: saying(false) },
    { id: 'none', label: 'No answer', places: neither.sort((a, b) => byName(a.fullName, b.fullName)) },
  ];
  const [yes = 0, no = 0] = parts.map(({ places }) => places.length);
  const about = column.asks ? asksLine(column.asks, column.label) : subjectOf(column);
  return {
    kind: 'share',
    ...toldOf(column, picks, {
      subtitle: `${about}, yes or no`,
      title: (bodies) => headline(column, titleOf(yes, no, picks.asked, bodies)),
      deed: { did: 'said yes or no', didNot: 'said neither yes nor no', thing: 'yes or no' },
      facts: parts
        .filter(({ id, places }) => id !== 'none' && places.length > 0)
        .map(
          (part) =>
            `${part.label}: ${listOf(
              part.places.map(({ name }) => name),
              12,
            )}.`,
        ),
    }),
    parts,
  };
}
