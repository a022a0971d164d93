import { readLabel } from '../lines/label.ts';
import { type Path, sameName } from '../lines/number-path.ts';
import { type Item, isLineItem } from './item.ts';
import type { Unit } from './unit.ts';
import { valueLike } from './wraps.ts';

// Shape: `For questions 5 and 6, the figures are for 2024/25:` over `5) The cost of the tool.` / `6) Its name.` / `£17,850 (Surveyor)`.

/** The numbers that a line above them speaks for. */
export type Preface = readonly Path[];

/** What stands above questions and says something of several. */
export function prefacesIn(items: readonly Item[]): Preface[] {
  const found: Preface[] = [];
  for (const item of items) {
    if (!isLineItem(item) || item.not !== 'aside' || !item.line.words.text.endsWith(':')) continue;
    const paths = readLabel(item.line.words.text)?.paths ?? [];
    if (paths.length > 1) found.push(paths);
  }
  return found;
}

/** What a line above them says several questions share: the last of them has the answer of all. The unit of each of the others, and of the last. */
export function sharedByPreface(prefaces: readonly Preface[], units: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const shared = new Map<Unit, Unit>();
  for (const paths of prefaces) {
    const own = unitsOf(units, paths);
    const last = own.at(-1);
    if (!last || own.length < paths.length || last.items.length < 2) continue;
    const others = own.slice(0, -1);
    if (others.every(onlyAsks)) for (const unit of others) shared.set(unit, last);
  }
  return shared;
}

/** The units of numbers that follow one another. */
function unitsOf(units: readonly Unit[], paths: readonly Path[]): readonly Unit[] {
  const first = units.findIndex(({ path }) => sameName(path, paths[0]));
  const own = first < 0 ? [] : units.slice(first, first + paths.length);
  return own.every(({ path }, i) => sameName(path, paths[i])) ? own : [];
}

/** A question alone: one line that gives nothing. */
const onlyAsks = ({ items }: Unit): boolean => {
  const [only, ...more] = items.filter((item) => !isLineItem(item) || item.not === undefined);
  return (
    only !== undefined &&
    more.length === 0 &&
    isLineItem(only) &&
    only.asks > 0 &&
    only.label?.role !== 'answer' &&
    !valueLike.test(only.body.text)
  );
};
