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

/** The one product that an answer names with what it costs; of survey tools, which are compared by product. */
export function oneItem(id: string, text: string, found: readonly FoundMoney[]): Reading['by'] {
  if (id !== 'spend.survey_tools' || found.length !== 1) return undefined;
  const [product, ...more] = withoutMakers(findProducts(text));
  const known = product !== undefined && more.every((other) => other.product === product.product);
  if (!known || !isInUse(text, product.span)) return undefined;
  const [{ value, span }] = found as [FoundMoney];
  const first = value.kind === 'number' && product.span[1] <= span[0] ? { [product.name]: value.value } : undefined;
  return suppliersOf(text, found) ?? first;
}
