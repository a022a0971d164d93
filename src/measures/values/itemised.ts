import { flatMap } from '../../text/flat-map.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { itemAt } from '../../text/list.ts';
import type { FoundMoney } from '../../text/money.ts';
import { tidy } from '../../text/numeral.ts';
import { findYears } from '../../text/year.ts';
import { isInUse } from './in-use.ts';
import { labelled } from './labelled.ts';
import { findProducts, withOwnName, withoutKind, withoutMakers } from './product-names.ts';
import type { Reading } from './reading.ts';

const joining =
  /^(?:and|&|plus|for|by|to|with|on|the|our|annual|yearly|cost|costs|of|is|was|are|at|were|licen[cs]e|subscription|fee|a|an|uses?|we|council|pays?)$/i;

/** The supplier's or product's name in the words beside an amount; `undefined` where they hold none, or more than a name. */
export function supplierIn(label: string): string | undefined {
  const known = withoutMakers(findProducts(label));
  const [first] = known;
  if (first && known.every(({ product }) => product === first.product)) {
    const own = withOwnName(label, first.span);
    return own[0] === first.span[0] ? first.name : foldSpaces(label.slice(...own));
  }
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
  /\b(?:planning|licensing|highways|housing|waste|legal|democratic|services?|departments?|teams?|education|environment|transport|leisure|revenues|electoral|theatre|museum|gross|net|cms|crm|website|web|letters?|telephone|online|total|hosting|maintenance|support|content|development|staff|staffing|salaries|marketing|communications|advertising|printing|print|postage|licen[cs]es?|software|training|budget|spend|cost|costs|year|month|quarter|vat|other|capital|revenue|annual|design|media|phase|stage|option|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const nextAmount = /^(?:[\s,;&]|\b(?:and|a|per|year|annum|pa|about|approximately|around|plus|vat)\b)*$/i;

/** As many products as amounts that follow them: "SmartSurvey and Commonplace cost £2,400 and £18,000 respectively". */
function productsInTurn(text: string, found: readonly FoundMoney[]): Record<string, number> | undefined {
  const [first] = found;
  if (!first || found.length < 2) return undefined;
  const products = withoutMakers(findProducts(text));
  if (products.length !== found.length || products.some(({ span }) => span[1] > first.span[0])) return undefined;
  if (new Set(products.map(({ product }) => product)).size !== products.length) return undefined;
  const row = found.every(({ span }, i) => i === 0 || nextAmount.test(text.slice(found[i - 1]?.span[1] ?? 0, span[0])));
  if (!row) return undefined;
  return Object.fromEntries(
    flatMap(found, ({ value }, i) => (value.kind === 'number' ? [[products[i]?.name ?? '', value.value]] : [])),
  );
}

/** Pounds by supplier or product; `undefined` where an amount has no such name, or none of its own. */
export function suppliersOf(text: string, found: readonly FoundMoney[]): Record<string, number> | undefined {
  const inTurn = productsInTurn(text, found);
  if (inTurn) return inTurn;
  const by: Record<string, number> = {};
  for (const { item, label } of labelled(text, found, (words) => supplierIn(words) !== undefined)) {
    const name = supplierIn(label);
    if (name === undefined || Object.hasOwn(by, name) || item.value.kind !== 'number') return undefined;
    by[name] = item.value.value;
  }
  return by;
}

/** Measures of tools: a name that the list of products does not know is a supplier's all the same. */
const ofTools = /_tools$|^spend\.(?:crm|software_licences|waste_app)$/;

/** The amounts without those of products that are no longer used: "Citizen Space ended in March and cost £9,100". */
function ofProductsInUse(text: string, found: readonly FoundMoney[]): readonly FoundMoney[] {
  const products = findProducts(text);
  if (products.length < 2) return found;
  const kept = found.filter(({ span }) => {
    const product = products.filter((one) => one.span[1] <= span[0]).at(-1);
    return !product || /[.;]\s/.test(text.slice(product.span[1], span[0])) || isInUse(text, product.span);
  });
  return kept.length > 0 ? kept : found;
}

/** Amounts by supplier, and their sum: `Citizen Space £9,600 & Snap £2,400`. The sum is written nowhere: the items are its evidence. */
export function itemised(id: string, text: string, all: readonly FoundMoney[]): Reading[] {
  const found = ofProductsInUse(text, all);
  const by = suppliersOf(text, found);
  if (!by || !(ofTools.test(id) || Object.keys(by).some((name) => findProducts(name).length > 0))) return [];
  const rates = new Set(flatMap(found, (money) => money.rate ?? []));
  if (rates.size > 1) return [];
  const [rate] = rates;
  const sum = Object.values(by).reduce((all, pounds) => tidy(all + pounds), 0);
  return [
    {
      figure: { kind: 'number', value: Math.round(sum * 100) / 100 },
      spans: found.map(({ span }) => span),
      approximate: found.some(({ approximate }) => approximate),
      rule: 'sum of the items',
      year: yearOfItems(text, found),
      period: rate === 'month' || rate === 'quarter' || rate === 'year' ? rate : undefined,
      ...(Object.keys(by).length > 1 || id === 'spend.survey_tools' ? { by } : {}),
      check: found.find(({ doubt }) => doubt !== undefined)?.doubt,
      reason: 'The sum of the items, which the answer does not write',
    },
  ];
}

/** "Brandwatch £9,000; Hotjar £1,200. Both 2023/24.", "In 2023/24: ...": the one financial year that stands before or behind all items. */
function yearOfItems(text: string, found: readonly FoundMoney[]): string | undefined {
  const [year, ...more] = findYears(text);
  const [first, last] = [found[0], found.at(-1)];
  if (!year?.financial || more.length > 0 || !first || !last) return undefined;
  const behind = text.slice(last.span[1], year.span[0]);
  const ofAll =
    /\b(?:both|all|each|these|figures|in total|total|altogether)\b[^.;£]{0,30}$|[.;]\s(?:in|for|during)?\s?$/i.test(
      behind,
    );
  const before = /^\W*(?:in|for|during)?\s?(?:the financial year )?$/i.test(text.slice(0, year.span[0]));
  return (year.span[0] >= last.span[1] && ofAll) || (before && year.span[1] <= first.span[0])
    ? year.written
    : undefined;
}

const free = /^[^.;,\n]{0,40}\b(?:nil|no (?:additional |extra )?(?:cost|charge)|free)\b/i;
/** Without one of these words nothing is free. */
const tellsFree = /\b(?:nil|no|free)\b/i;
const betweenItems = /[;\n]|,(?=\s)|\band\b/;

/** The one item that has a price, where all the others are products that cost nothing: "Commonplace £16,000; Microsoft Forms nil". */
export function onlyPaid(text: string, money: FoundMoney): Record<string, number> | undefined {
  if (money.value.kind !== 'number' || text.length > 400 || !tellsFree.test(text)) return undefined;
  const items = text
    .replace(/\([^()]*\)/g, ' ')
    .split(betweenItems)
    .map((item) => item.trim());
  const written = text.slice(...money.span);
  const [paid, ...more] = items.filter((item) => item.includes(written));
  const others = items.filter((item) => item !== paid && item !== '');
  const name = paid === undefined ? undefined : supplierIn(paid.replace(written, ' '));
  if (name === undefined || more.length > 0 || others.length === 0) return undefined;
  const areFree = others.every((item) => {
    const [product, ...several] = findProducts(item);
    return (
      product !== undefined && several.length === 0 && product.span[0] === 0 && free.test(item.slice(product.span[1]))
    );
  });
  return areFree ? { [name]: money.value.value } : undefined;
}
