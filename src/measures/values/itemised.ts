import { itemAt } from '../../text/list.ts';
import type { FoundMoney } from '../../text/money.ts';
import { tidy } from '../../text/quantity.ts';
import { labelled } from './labelled.ts';
import { findProducts, withoutKind } from './product-names.ts';
import type { Reading } from './reading.ts';

const joining =
  /^(?:and|&|plus|for|by|to|with|on|the|our|annual|yearly|cost|costs|of|is|was|are|at|were|licen[cs]e|subscription|fee|a|an|uses?|we|council|pays?)$/i;

/** The supplier's or product's name in the words beside an amount; `undefined` where they hold none, or more than a name. */
export function supplierIn(label: string): string | undefined {
  const known = findProducts(label);
  const [first] = known;
  if (first && known.every(({ product }) => product === first.product)) return first.name;
  if (known.length > 1) return undefined;
  const item = itemAt(label, 0, label.length);
  const words = (item?.value ?? '')
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[:=–-]\s*$/, '')
    .trim()
    .split(/\s+/);
  while (words.length > 0 && joining.test(words[0] ?? '')) words.shift();
  while (words.length > 0 && joining.test(words.at(-1) ?? '')) words.pop();
  const name = words.join(' ');
  if (
    name === '' ||
    words.length > 4 ||
    !words.every((word) => /^[\p{Lu}\d]/u.test(word)) ||
    /^\d/.test(name) ||
    notSuppliers.test(name)
  )
    return undefined;
  return name.slice(...withoutKind(name, [0, name.length]));
}

const notSuppliers =
  /\b(?:total|hosting|maintenance|support|content|development|staff|staffing|salaries|marketing|communications|advertising|printing|print|postage|licen[cs]es?|software|training|budget|spend|cost|costs|year|month|quarter|vat|other|capital|revenue|annual|design|media|phase|stage|option|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Amounts by supplier, and their sum: `Common Place £22,312.50 & Orlo £32,666.67`. The sum is written nowhere: the items are its evidence. */
export function itemised(text: string, found: readonly FoundMoney[], _question: string): Reading[] {
  const items = labelled(text, found, (label) => supplierIn(label) !== undefined).map(({ item, label }) => ({
    item,
    name: supplierIn(label),
  }));
  const by: Record<string, number> = {};
  let sum = 0;
  for (const { item, name } of items) {
    if (name === undefined || Object.hasOwn(by, name) || item.value.kind !== 'number') return [];
    by[name] = item.value.value;
    sum = tidy(sum + item.value.value);
  }
  const rates = new Set(found.flatMap((money) => money.rate ?? []));
  if (rates.size > 1) return [];
  const [rate] = rates;
  return [
    {
      figure: { kind: 'number', value: Math.round(sum * 100) / 100 },
      spans: found.map(({ span }) => span),
      approximate: found.some(({ approximate }) => approximate),
      rule: 'sum of the items',
      period: rate === 'month' || rate === 'quarter' || rate === 'year' ? rate : undefined,
      by,
      check: found.find(({ doubt }) => doubt !== undefined)?.doubt,
      reason: 'The sum of the items, which the answer does not write',
    },
  ];
}
