import type { Span } from '../../model/span.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { PhraseIndex, wordsOf } from '../../text/phrases.ts';
import { everydayNames, makers, type Product, type ProductKind, productSpellings } from './products.ts';

const index = new PhraseIndex(productSpellings);

/** A product's name as an answer writes it. */
export interface Named {
  /** As written, without the firm's form, a bracket or a word for what it is ("Workpro CRM system" is Workpro). */
  readonly name: string;
  readonly span: Span;
  /** Absent for a name that the list does not know. */
  readonly product?: Product;
}

const generic =
  /^(?:crm|crms|cms|system|systems|software|platform|platforms|tool|tools|solution|solutions|application|app|package|suite|website|product|ltd|limited|plc|inc|llp|llc|ltd\.)$/i;

/** The name's span without trailing words for what it is or what form its firm has. */
export function withoutKind(text: string, [start, end]: Span): Span {
  const words = wordsOf(text.slice(start, end));
  let last = words.length;
  while (last > 1 && generic.test(words[last - 1]?.text ?? '')) last--;
  return [start, start + (words[last - 1]?.span[1] ?? end - start)];
}

const version = /[\s,(-]+(?:(?:version|ver\.?|release|v\.?) ?)?(?:\d{1,2}(?:\.[\dx]{1,3})*|20[0-3]\d)\)?$/i;
/** A version beyond doubt: a bare number may be of a name that the list does not know. */
const saidVersion = /v|release|\d\.\d/i;
const numberedNames = /^(?:terminal|concrete|typo) \d$/i;

/** A name without the version at its end, as councils are compared by product. `Dynamics 365` is called so. */
export function withoutVersion(text: string, named: Named): Named {
  const whole = text.slice(...named.span);
  const told = version.exec(whole)?.[0];
  if (told === undefined || told.length === whole.length || numberedNames.test(whole)) return named;
  if (named.product === undefined && !saidVersion.test(told)) return named;
  const name = whole.slice(0, -told.length);
  return { ...named, name: foldSpaces(name), span: [named.span[0], named.span[0] + name.length] };
}

/** Whether the words are nothing but the name of a firm that makes products of other names: "Zengenti (". */
export const isFirm = (words: string): boolean =>
  makers.has(
    words
      .replace(/[\s(,;:/|–-]+$/, '')
      .replace(/['’]s$/, '')
      .toLowerCase(),
  );

/** Whether the words are one product's name. */
const productNamed = (words: string): Product | undefined => {
  const [found, ...more] = index.longest(wordsOf(words));
  return more.length === 0 ? found?.value : undefined;
};

/** Whether all of the words are one of the spellings. */
const isSpelling = (words: string): boolean => {
  const told = wordsOf(words);
  return index.longest(told)[0]?.to === told.length;
};

/** "Lagan (Verint)": a CRM's two names, one in brackets behind the other, are told together. */
const isTwoNames = (product: Product, first: string, second: string): boolean =>
  product.kinds.includes('crm') &&
  !/\b(?:now|formerly|previously|part of|was|by)\b|^granicus\W*$/i.test(second) &&
  productNamed(first) === product &&
  productNamed(second) === product;

/** Of a name in two pieces ("Contensis (Zengenti)", "Delib, Citizen Space") the first, or the second where the first is its maker's. */
function withoutFirm(text: string, [start, end]: Span): Span {
  const [first, second = ''] = text.slice(start, end).split(/[(,;:/|–]|\s-\s|\.\s/, 2);
  if (second.trim() === '') return [start, end];
  return isFirm(first ?? '') && !isFirm(second.trim())
    ? [end - second.trimStart().length, end]
    : [start, start + (first?.trimEnd().length ?? 0)];
}

/** Products of the list that the text names, in order, each once. */
export function findProducts(text: string): (Named & { readonly product: Product })[] {
  const words = wordsOf(text);
  const found: (Named & { readonly product: Product })[] = [];
  for (const { value: product, from, to } of index.longest(words)) {
    const start = words[from]?.span[0] ?? 0;
    const end = words[to - 1]?.span[1] ?? start;
    const everyday = to - from === 1 && everydayNames.has(words[from]?.text ?? '');
    if (everyday && !/\p{Lu}/u.test(text[start] ?? '')) continue;
    const [head = '', tail] = text.slice(start, end).split('(', 2);
    const whole: Span =
      tail !== undefined &&
      text[end] === ')' &&
      !/^ \p{Lu}/u.test(text.slice(end + 1, end + 3)) &&
      isTwoNames(product, head, tail)
        ? [start, end + 1]
        : withoutFirm(text, [start, end]);
    // Of a firm with both, "Jadu CMS" tells which of its products.
    const hasBoth = product.kinds.includes('cms') && product.kinds.includes('crm');
    const tellsWhich = hasBoth && /\bc[mr][sm]$/i.test(text.slice(...whole));
    // "Craft CMS", "SAP CRM", "GOSS Digital Platform": so it is called.
    const inFull = text.slice(...whole).toLowerCase() === product.name.toLowerCase();
    const bare = withoutKind(text, whole);
    const isCalled = bare[1] < whole[1] && !isSpelling(text.slice(...bare));
    const span = tellsWhich || inFull || isCalled || whole[1] > end ? whole : bare;
    found.push({ name: foldSpaces(text.slice(...span)), span, product });
  }
  return found;
}

/** Whether the name is the firm's that makes the other: `Delib` beside `Citizen Space`. */
const makes = ({ name }: Named, { product, name: other }: Named): boolean =>
  product !== undefined &&
  (makers.get(name.toLowerCase())?.has(product.name) ?? false) &&
  !makers.has(other.toLowerCase());

/** The names without those of firms whose own products stand among them. */
export const withoutMakers = <T extends Named>(names: readonly T[]): T[] =>
  names.filter((named) => !names.some((other) => makes(named, other)));

const ownWords = /(?:\p{Lu}[\p{L}\p{N}'’&-]{0,20} (?:(?:of|the|for|on|your|my|it) )?){1,5}\($/u;
const notOwn = /^(?:(?:Yes|We|The|Our|Council|This|Using|Uses|Use|Currently|Both|Also|It|In|At|And|A|An) )+/;

/**
 * The span from a council's own name for a tool to the end of the bracket that tells the product: `Speak Up (EngagementHQ)`. The
 * product's own span where no such name stands before it.
 */
export function withOwnName(text: string, [start, end]: Span): Span {
  if (text[start - 1] !== '(') return [start, end];
  const before = text.slice(Math.max(0, start - 80), start);
  const close = /^[^()\n]{0,30}\)/.exec(text.slice(end, end + 31))?.[0].length;
  const words = ownWords.exec(before)?.[0].replace(notOwn, '');
  if (
    words === undefined ||
    words === '(' ||
    generic.test(words.replace(/ ?\($/, '')) ||
    close === undefined ||
    findProducts(words).length > 0
  )
    return [start, end];
  return [start - words.length, end + close];
}

const formOfFirm = /\s*(?:\(.*|,?\s+(?:ltd|limited|plc|inc|llp|llc)\.?\s*)$/i;

/**
 * The name by which a product is compared: Firmstep is Granicus, MS Dynamics is Microsoft Dynamics 365, a name loses its
 * bracket unless only the bracket names a product. A name that the list does not know is itself, without its firm's form.
 */
export function canonicalProduct(name: string): string {
  const bare = name.split('(')[0]?.trim() || name;
  const whole = index.longest(wordsOf(bare));
  const words = wordsOf(bare);
  const first = whole[0];
  const rest = first
    ? words
        .slice(first.to)
        .every(({ text, span }) => generic.test(text) || /^v?\d+$/.test(text) || /\p{Lu}/u.test(bare[span[0]] ?? ''))
    : false;
  if (first && first.from === 0 && rest) return first.value.name;
  // "Speak Up (EngagementHQ)": a council's own name for a product.
  const [inBracket, ...more] = bare === name ? [] : findProducts(name);
  if (inBracket && more.length === 0 && withOwnName(name, inBracket.span)[0] === 0) return inBracket.product.name;
  const span = withoutKind(bare, [0, bare.length]);
  return (
    bare
      .slice(...span)
      .replace(formOfFirm, '')
      .replace(/\s+/g, ' ')
      .trim() || name
  );
}

export const isOfKind = ({ product }: Named, kinds: readonly ProductKind[]): boolean =>
  product?.kinds.some((kind) => kinds.includes(kind)) ?? false;
