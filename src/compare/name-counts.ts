import { canonicalProduct } from '../measures/values/product-names.ts';
import { axisFor } from './axis.ts';
import type { Comparison, FigureRef } from './comparison.ts';
import { listOf, count as plain, plural } from './format.ts';
import { byName, folded } from './names.ts';
import { picksOf } from './picks.ts';
import { mostNames, type NamePoint, type NamesSeries, type Place, type SeriesOptions } from './series.ts';
import { asksLine, bodiesOf, headline, type SeriesColumn, subjectOf, toldOf } from './told.ts';
import { allOf, type Bodies, type Deed } from './words.ts';

/** Measures whose names are products and firms, which go by several names. */
const ofProducts: ReadonlySet<string> = new Set([
  'crm.products',
  'website.platform',
  'website.analytics',
  'engagement.tools',
]);

/** Spelt without spaces too, so that two spellings of one name are one. */
const nameKey = (name: string): string => folded(name).replaceAll(' ', '');

interface Named {
  readonly spellings: Map<string, number>;
  /** Names that mean the same product. */
  readonly others: Set<string>;
  readonly places: Map<string, Place & { readonly ref: FigureRef }>;
}

/** The commonest spelling; of equally common ones the first by name, so that order never matters. */
const spelling = ({ spellings }: Named): string =>
  [...spellings].sort(([a, n], [b, m]) => m - n || byName(a, b))[0]?.[0] ?? '';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function titleOf(points: readonly NamePoint[], given: number, asked: number, bodies: Bodies, { did }: Deed): string {
  const [first] = points;
  if (!first) return asked > 1 ? `none of ${plain(asked)} ${bodies.many} asked ${did}` : 'none named';
  if (given === 1)
    return `${listOf(
      points.map(({ name }) => name),
      3,
    )} at the only ${bodies.one} that ${did}`;
  if (first.count === 1) return `${plain(points.length)} names from ${plain(given)} ${bodies.many}, none of them twice`;
  const top = points.filter(({ count }) => count === first.count).map(({ name }) => name);
  const where = `at ${first.count === given ? allOf(given) : `${plain(first.count)} of the ${plain(given)}`} ${bodies.many} that ${did}`;
  if (top.length === 1) return `${top[0]} ${where}`;
  return `${top.length > 3 ? `${top.length} names` : listOf(top)} lead, each ${where}`;
}

const named: Deed = { did: 'named one', didNot: 'named none', thing: 'name' };
const said: Deed = { did: 'said', didNot: 'did not say', thing: 'answer' };

/** "Counted as one: Granicus (also Firmstep)." Where nothing was brought together there is nothing to say. */
function mergedNote(names: Iterable<Named>): string[] {
  const merged = [...names]
    .filter(({ others }) => others.size > 0)
    .map((named) => `${capital(spelling(named))} (also ${others(named).join(', ')})`)
    .sort(byName);
  return merged.length > 0 ? [`Counted as one: ${merged.join('; ')}.`] : [];
}

const restNote = (rest: readonly NamePoint[]): string[] =>
  rest.length > 0
    ? [
        `Not drawn, given by ${rest[0]?.label ?? ''} or fewer each: ${listOf(
          rest.map(({ name }) => name),
          20,
        )}.`,
      ]
    : [];

const others = (named: Named): string[] => {
  const once = new Map([...named.others].sort(byName).map((name) => [nameKey(name), name]));
  return [...once.values()];
};

/** Names by how many authorities give them. An authority counts once for a name, however often it gives it. */
export function namesSeries(comparison: Comparison, column: SeriesColumn, options: SeriesOptions = {}): NamesSeries {
  const picks = picksOf(comparison, column, options);
  const names = new Map<string, Named>();
  for (const { place, figure } of picks.picked) {
    const { figure: value } = figure;
    const given = value.kind === 'names' ? value.value : value.kind === 'string' ? [value.value] : [];
    for (const name of given) {
      const usual = column.asks || ofProducts.has(column.measure) ? canonicalProduct(name) : name;
      const found = names.get(nameKey(usual)) ?? { spellings: new Map(), others: new Set(), places: new Map() };
      found.spellings.set(usual, (found.spellings.get(usual) ?? 0) + 1);
      if (nameKey(name) !== nameKey(usual)) found.others.add(name);
      found.places.set(place.key, { ...place, ref: figure.ref });
      names.set(nameKey(usual), found);
    }
  }
  const bodies = bodiesOf(picks.rows);
  const points = [...names.values()]
    .map((named): NamePoint => {
      const places = [...named.places.values()].sort((a, b) => byName(a.fullName, b.fullName));
      const count = places.length;
      return { name: capital(spelling(named)), count, label: plural(count, bodies.one, bodies.many), places };
    })
    .sort((a, b) => b.count - a.count || byName(a.name, b.name));
  const deed = column.unit === 'string' ? said : named;
  const about = column.asks ? asksLine(column.asks, column.label) : subjectOf(column);
  return {
    kind: 'names',
    ...toldOf(column, picks, {
      title: () => headline(column, titleOf(points, picks.picked.length, picks.asked, bodies, deed)),
      subtitle: `${about}, number of ${bodies.many}`,
      deed,
      notes: [...mergedNote(names.values()), ...restNote(points.slice(mostNames))],
      facts: points.slice(0, 8).map(
        ({ name, places }) =>
          `${name}: ${listOf(
            places.map((each) => each.name),
            8,
          )}.`,
      ),
    }),
    points: points.slice(0, mostNames),
    axis: axisFor(
      points.map(({ count }) => count),
      'names',
    ),
  };
}
