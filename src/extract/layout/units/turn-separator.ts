import { flatMap } from '../../../text/flat-map.ts';
import { putUnder } from '../../../text/put-under.ts';
import { nameOf } from '../../lines/number-path.ts';
import { isLineItem } from '../items/item.ts';
import { type Separator, separatorIn } from './behind-question.ts';
import type { Unit } from './unit.ts';

export const familyOf = ({ path }: Unit): string => (path && path.length > 1 ? nameOf(path.slice(0, -1)) : '');

/** The same for the parts of one question, `4a`, `4b` and `4c`, whatever the others are like. */
export function separatorsByFamily(units: readonly Unit[]): Map<string, Separator | undefined> {
  const families = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = familyOf(unit);
    if (name === '') continue;
    putUnder(families, name, unit);
  }
  return new Map([...families].map(([name, family]) => [name, separatorOf(family)]));
}

const namesTopic =
  /^(?:what|how|who|which|where|when|why|whether|number of|cost of|costs?|total|name of|the (?:number|cost|name))\b[^.?!]{0,60}\.\s/i;

const answersFirst =
  /^(?:yes|no|none|nil|not|n\/a|we|our|it|this|there|they|please|see|as|the council|exempt|refused|withheld)\b/i;

/** What parts question and answer where most units are one line each: a colon, else a dash. */
export function separatorOf(units: readonly Unit[]): Separator | undefined {
  const lines = flatMap(units, ({ items }) =>
    items.length === 1 && items[0] && isLineItem(items[0]) && items[0].label?.role !== 'answer'
      ? [items[0].body.text]
      : [],
  );
  if (lines.length < 2 || lines.length * 10 < units.length * 6) return undefined;
  const shareOf = (separator: Separator): number =>
    lines.filter((text) => separatorIn(text, separator) !== undefined).length / lines.length;
  if (shareOf('colon') >= 0.7) return 'colon';
  if (shareOf('dash') >= 0.7) return 'dash';
  // `(2) What we spend. Paint £11,400; ropes £2,310.`: each a topic and what is said of it.
  const topics = lines.filter((text) => namesTopic.test(text)).length;
  return lines.length > 2 &&
    topics * 2 >= lines.length &&
    shareOf('stop') === 1 &&
    !lines.some((text) => answersFirst.test(text))
    ? 'stop'
    : undefined;
}
