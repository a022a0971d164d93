import { matchesOf } from '../../text/matches.ts';
import type { FoundMoney } from '../../text/money.ts';
import { tidy } from '../../text/numeral.ts';
import { isInUse } from './in-use.ts';
import { onlyPaid, suppliersOf } from './itemised.ts';
import { findProducts, withoutMakers } from './product-names.ts';
import type { Reading } from './reading.ts';

/** The items by supplier that a stated total sums up; absent where they do not. */
export function itemsOf(text: string, found: readonly FoundMoney[], total: FoundMoney): Reading['by'] {
  if (found.length === 1) return onlyPaid(text, total);
  const items = suppliersOf(
    text,
    found.filter(({ span }) => span[0] !== total.span[0]),
  );
  if (!items || total.value.kind !== 'number' || Object.keys(items).length < 2) return undefined;
  const sum = Object.values(items).reduce((all, pounds) => tidy(all + pounds), 0);
  return Math.abs(sum - total.value.value) < 0.01 ? items : undefined;
}

const clauseEnd = /[.;\n](?=\s|$)/g;
const inBracket = /^[^(£]{0,16}\(([^()£]*)\)/;
/** That another product costs nothing of its own. */
const costsNoMore =
  /\b(?:free|nil|no (?:\w+ )?(?:cost|charge)|included|part of|com(?:e|es|ing) (?:free )?with|bundled|covered by)\b/i;

/** The one product that an answer names with what it costs, where no other costs anything; of survey tools, which are compared by product. */
export function oneItem(id: string, text: string, found: readonly FoundMoney[], money: FoundMoney): Reading['by'] {
  const { value, span } = money;
  if (id !== 'spend.survey_tools' || value.kind !== 'number') return undefined;
  const products = withoutMakers(findProducts(text));
  const nameWithin = (from: number, to: number): string | undefined => {
    const [product, ...more] = products.filter((one) => from <= one.span[0] && one.span[1] <= to);
    const known = product !== undefined && more.every((other) => other.product === product.product);
    return known && isInUse(text, product.span) ? product.name : undefined;
  };
  const alone = products.every(({ product }) => product === products[0]?.product);
  if (!alone && !costsNoMore.test(text)) return undefined;
  const clause = alone ? 0 : (matchesOf(text.slice(0, span[0]), clauseEnd).at(-1)?.index ?? 0);
  const bracket = inBracket.exec(text.slice(span[1]))?.[0].length ?? 0;
  const name = nameWithin(clause, span[0]) ?? nameWithin(span[1], span[1] + bracket);
  const inUse = products[0] !== undefined && isInUse(text, products[0].span);
  return (
    (alone && inUse && found.length === 1 ? suppliersOf(text, found) : undefined) ??
    (name === undefined ? undefined : { [name]: value.value })
  );
}
