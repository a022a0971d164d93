import { foldSpaces } from '../../text/fold-spaces.ts';
import { matchesOf } from '../../text/matches.ts';
import { isNameShaped, notNames, ofName } from './listed-names.ts';
import { findProducts, isOfKind, type Named, withOwnName, withoutKind } from './product-names.ts';
import type { ProductKind } from './products.ts';

const objectOf =
  /(?:\b(?:in[- ]house|bespoke)(?: system| software)?,? [(“"‘]|\b(?:our own|uses?|using|called|named|known as|provided by|supplied by|contract with|via|through|adopted|implemented|procured|moved to|bought|operates?)\s+(?:the |a |an |our (?:own )?)?["“‘']?)([\p{Lu}][\p{L}\p{N}&.'’-]*(?:\s[\p{Lu}\d][\p{L}\p{N}&.'’-]*){0,3})/gu;

/** "Verint Engagement Management is the CRM": what stands behind a known name, in capitals, is of the name. */
function inFull(text: string, named: Named): Named {
  const more = /^(?: \p{Lu}[\p{L}\d]+){1,2}(?=[\s.,;:)]|$)/u.exec(text.slice(named.span[1], named.span[1] + 50))?.[0];
  const isOwn =
    more !== undefined && ofName(more) && !more.split(' ').some((word) => notProduct.test(word) || notNames.test(word));
  return isOwn ? { ...named, name: named.name + more, span: [named.span[0], named.span[1] + more.length] } : named;
}

/** The names in running sentences: products of the list, and capitalised objects of "uses", "called", "provided by". */
export function inSentences(text: string, kinds: readonly ProductKind[]): Named[] {
  const known = findProducts(text).map((named) => {
    const span = withOwnName(text, named.span);
    return span[0] === named.span[0] ? named : { ...named, span, name: foldSpaces(text.slice(...span)) };
  });
  const found: Named[] = known.filter((named) => isOfKind(named, kinds)).map((named) => inFull(text, named));
  for (const match of matchesOf(text, objectOf)) {
    const [, object = ''] = match;
    const start = match.index + match[0].length - object.length;
    // "Known as 'Beacon'. It went live": the next sentence is none of its name.
    const [written = ''] = object.split(/['’]\s|['’]?\.\s(?=\p{Lu}\p{Ll}*$)/u, 1);
    const span = withoutKind(text, [start, start + written.replace(/(?<![.'’-])[.'’-]+$/, '').length]);
    const name = text.slice(...span);
    const overlaps = known.some((product) => product.span[0] < span[1] && span[0] < product.span[1]);
    const ofSupplier = supplies.test(match[0]) && known.some((product) => isOfKind(product, kinds));
    if (!overlaps && !ofSupplier && isNameShaped(name) && !notProduct.test(name)) found.push({ name, span });
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** Before the name of who supplies a product that is named itself: no second product. */
const supplies = /^(?:provided by|supplied by|contract with|procured|bought|through)/i;

const notProduct =
  /\b(?:consult(?:ing|ants?|ancy)|council|authority|borough|county|city|district|service|services|team|department|act|gov|government|microsoft|google|azure|aws|teams|facebook|twitter|instagram|youtube|linkedin|x)\b/i;
