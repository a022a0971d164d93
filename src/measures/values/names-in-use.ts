import type { Span } from '../../model/span.ts';
import { isInUse } from './in-use.ts';
import { canonicalProduct, isFirm, type Named, withoutMakers } from './product-names.ts';

/** The name without what scans make of letters: a ghost of a name beside it is the same name. */
const unscanned = (name: string): string =>
  name.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[1|]/g, 'l').replace(/0/g, 'o');

/** "Supplied by Granicus; the product is GovService", "Supplier: Granicus": the firm, where the product is named as well. */
const isSupplier = (text: string, [start]: Span): boolean =>
  /\b(?:suppl(?:ied|y|ier)|provide[dr]|vendor|made|developed|sold)(?: (?:is|by|are|from))*[\s:–-]{1,3}$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );

const isMaker =
  /^(?: \([^()]{0,30}\))?,?(?: (?:which|that|and))?(?: (?:is|was|are))? (?:made|supplied|provided|sold|written|produced|marketed|licensed) by (?:a firm called |the firm )?$/i;

const builtOn =
  /^["”’']?,? ?\(?(?:(?:which|that) (?:is|was|runs) )?(?:built (?:on|with|in)|powered by|based on|runs on|on|provided through) |^ and is (?:an? )?/i;

/** Names in use, each product once, a bracket after a name dropped with what it holds. */
export function inUseOnce(text: string, told: readonly Named[]): Named[] {
  if (told.length === 0) return [];
  const inUse = new Set(told.filter(({ span }) => isInUse(text, span)));
  const firms = withoutMakers([...inUse]);
  const names = told.filter((named) => firms.includes(named) || !inUse.has(named));
  const seen = new Set<string>();
  const products = names.map(({ name }) => canonicalProduct(name).toLowerCase());
  const written = names.map(({ name }) => name.toLowerCase());
  return names.filter((named, i) => {
    const { name, span, product } = named;
    if (
      product !== undefined &&
      isSupplier(text, span) &&
      names.some((other) => other.span[0] !== span[0] && other.product === product && !isSupplier(text, other.span))
    )
      return false;
    const key = canonicalProduct(unscanned(name)).toLowerCase();
    // "It is called Dash, made by Ieg4": the maker of what was named.
    if (i > 0 && isMaker.test(text.slice(names[i - 1]?.span[1], span[0]))) return false;
    // "Microsoft, Dynamics 365": the firm's name is part of its product's.
    // "Verint, Verint Engagement Management": the firm, and its product in full.
    if (
      names.some(
        (other) =>
          other.product === product &&
          other.name.startsWith(`${name} `) &&
          !text.slice(span[1], other.span[0]).includes('(') &&
          inUse.has(other) &&
          !isSupplier(text, other.span),
      )
    )
      return false;
    // "Let's Talk, which is built on EngagementHQ": a council's own name for the product named next.
    if (product === undefined && builtOn.test(text.slice(span[1], span[1] + 40)) && names[i + 1]?.product !== undefined)
      return false;
    // "A Drupal site (LocalGov Drupal since 2021)"
    if (written.some((other) => other.endsWith(` ${name.toLowerCase()}`))) return false;
    if (product === undefined && products.some((other) => other.startsWith(`${name.toLowerCase()} `))) return false;
    // "Firmstep (now Granicus govService)": by what name it goes now.
    const next = names[i + 1];
    if (
      next !== undefined &&
      /^\s*(?:\(|, )(?:now|now (?:called|known as|part of|renamed)|since renamed|renamed|which is now(?: called)?)\s*$/i.test(
        text.slice(span[1], next.span[0]),
      ) &&
      inUse.has(next) &&
      !isFirm(next.name)
    )
      return false;
    const previous = names[i - 1];
    const isNow =
      previous !== undefined && /^\s*\((?:now|renamed|since renamed)/i.test(text.slice(previous.span[1], span[0]));
    const inBracket = !isNow && previous !== undefined && /^\s*\([^()]*$/.test(text.slice(previous.span[1], span[0]));
    if (seen.has(key) || inBracket || !inUse.has(named)) return false;
    seen.add(key);
    return true;
  });
}
