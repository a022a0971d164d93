import { isNext, isStart, nameOf, type Path, sameName } from '../../lines/number-path.ts';
import { readLabel } from '../../lines/read-label.ts';
import { valueLike } from '../../lines/value-like.ts';
import { type Item, isLineItem } from '../items/item.ts';
import { isSibling } from '../labels/nested-lists.ts';
import type { Unit } from './unit.ts';

// Shapes: `For questions 5 and 6, the figures are for 2024/25:` over `5) The cost of the tool.` / `6) Its name.` / `£17,850 (Surveyor)`;
// `QUESTIONS 8 TO 10 (spend)` over the three.

/** The numbers that a line above them speaks for. */
export type Preface = readonly Path[];

/** What stands above questions and says something of several. */
export function prefacesIn(items: readonly Item[]): Preface[] {
  const found: Preface[] = [];
  for (const item of items) {
    if (!isLineItem(item) || item.not !== 'aside') continue;
    const { paths = [], role } = readLabel(item.line.words.text) ?? {};
    if (paths.length > 1 && (role === 'question' || item.line.words.text.endsWith(':'))) found.push(paths);
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

/** All questions that have their answer under a later one: the unit of each, and of that one. */
export function sharedAmong(units: readonly Unit[], prefaces: readonly Preface[]): ReadonlyMap<Unit, Unit> {
  const together = new Map([...askedTogether(units), ...sharedByPreface(prefaces, units)]);
  // In a letter that answers questions together, parts that stand so are answered together.
  return new Map([...askedBySection(units), ...(together.size > 0 ? partsTogether(units) : []), ...together]);
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

/** More than so many stand in a list. */
const mostTogether = 2;

/**
 * Questions that stand together and have one answer under the last of them, in a letter that sets each question apart with its answer: the
 * unit of each of the others, and of the last. `1 How many depots?` / `2 Must one book?` / `The county runs them.`
 */
function askedTogether(all: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  // Parts stand under their question, and may be asked and answered there.
  const isNumbered = ({ path }: Unit): boolean => typeof path?.at(-1) === 'number';
  const units = all.some(isNumbered) ? all.filter((unit) => !unit.path || isNumbered(unit)) : all;
  const shared = new Map<Unit, Unit>();
  const begins = units.filter((unit) => standsApart(unit) && !onlyAsks(unit)).length;
  // A number that stands twice is asked in the request and answered in the reply.
  const names = new Set(units.map(({ path }) => (path ? nameOf(path) : '')));
  if (begins < 2 || names.size < units.length) return shared;
  let asking: Unit[] = [];
  for (const unit of units) {
    if (standsApart(unit)) asking = [];
    else if (asking.length === 0) return new Map();
    if (onlyAsks(unit)) {
      asking.push(unit);
      continue;
    }
    if (asking.length > mostTogether) return new Map();
    for (const [i, other] of asking.entries()) {
      const { path } = asking[i + 1] ?? unit;
      if (!other.path || !path || !isNext(other.path, path) || other.path.length !== path.length) return new Map();
      shared.set(other, unit);
    }
    asking = [];
  }
  return shared;
}

/** Parts of one question that only ask, each with the last of its run, whose answer stands right under it. */
function partsTogether(all: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const shared = new Map<Unit, Unit>();
  let asking: Unit[] = [];
  for (const unit of all) {
    const before = asking.at(-1);
    const isLetter = typeof unit.path?.at(-1) === 'string';
    if (!isLetter || standsApart(unit) || (before && !isSibling(before.path, unit.path))) asking = [];
    if (!isLetter) continue;
    if (onlyAsks(unit)) asking.push(unit);
    else {
      if (asking.length <= mostTogether) for (const other of asking) shared.set(other, unit);
      asking = [];
    }
  }
  return shared;
}

/** Behind a blank line. */
const standsApart = ({ items: [first] }: Unit): boolean => first !== undefined && isLineItem(first) && first.line.gap;

/** Of a section whose questions have no room for an answer under them, one paragraph behind the last that is set apart as no other answer of the letter is. */
function askedBySection(units: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const shared = new Map<Unit, Unit>();
  const under = units.flatMap(({ items: [, second] }) => (second && isLineItem(second) ? second : []));
  // What ends in a colon leads to answers.
  const apart = under.filter(({ line, not }) => not === undefined && line.gap && !line.words.text.endsWith(':'));
  if (apart.length === 0 || under.length - apart.length < Math.max(3, apart.length)) return shared;
  let first = 0;
  units.forEach((unit, i) => {
    if (i > 0 && !isSibling(units[i - 1]?.path, unit.path)) first = i;
    const others = units.slice(first, i);
    const [second] = unit.items.slice(1);
    if (!second || !isLineItem(second) || !apart.includes(second) || others.length === 0) return;
    if (typeof unit.path?.at(-1) !== 'number' || !isStart(units[first]?.path ?? []) || !others.every(onlyNames)) return;
    for (const other of others) shared.set(other, unit);
  });
  return shared;
}

/** A label and a few words behind it. */
const onlyNames = ({ items: [only, ...more] }: Unit): boolean =>
  only !== undefined &&
  isLineItem(only) &&
  more.length === 0 &&
  only.body.text !== '' &&
  only.label?.role !== 'answer' &&
  !valueLike.test(only.body.text);
