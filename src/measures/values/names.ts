import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { splitList } from '../../text/list.ts';
import { matchesOf } from '../../text/matches.ts';
import { rememberedOfAnswers } from '../../text/remembered.ts';
import { findOptions, type Option } from '../../text/ticks.ts';
import { isInUse } from './in-use.ts';
import {
  canonicalProduct,
  findProducts,
  isFirm,
  isOfKind,
  type Named,
  withOwnName,
  withoutKind,
  withoutMakers,
} from './product-names.ts';
import type { ProductKind } from './products.ts';
import type { Asking, Reading } from './reading.ts';

/** What kinds of product answer each measure of names, where they stand in a sentence among others. */
const kindsOf: Readonly<Record<string, readonly ProductKind[]>> = {
  'crm.products': ['crm'],
  'website.platform': ['cms'],
  'website.analytics': ['analytics', 'cms', 'social'],
  'engagement.tools': ['survey'],
};

const leadIn =
  /^\W*(?:yes\b[\s,.;:–-]*)?(?:(?:currently|at present|presently|mainly|primarily)[\s,]*)*(?:(?:the|our|its) [\w\s/'’,&-]{0,70}?\b(?:uses?|is(?: called)?|are|operates|has)|we (?:currently |mainly |primarily |do |also |mostly |now )*(?:use|have|operate)|it is|this is|they are|in contract with|a contract with|contracts? with|via|through|using|uses?|by|with|powered by|built (?:on|in|with|using)|runs on|running on|(?:an?|the) [\w\s/-]{0,30}? (?:called|named|known as)|by means of)\s+(?:the |a |an )?(?:following\b[^:]{0,40}:)?|^\W*yes\b[\s,.;:–-]*|^\W*(?:currently|at present|presently|mainly|primarily)[\s,]+|^[^:.\n]{3,50}:\s+|^\W*(?:from|in|on)\s+(?:the )?/i;

/** Words that are no product's name, however they are written. */
const notNames =
  /^(?:n\/?a|nil|none|ydy|ydyn|ydym|oes|ie|nac .*|na|dim.*|amherthnasol|no|yes|not? .*|see .*|in-?house.*|bespoke.*|various|unknown|other.*|residents?|properties|both|all|council|the|we|this|it|they|there|crm|cms|customer relationship management.*|website|internal.*|external.*|third.?part.*|manual.*|paper.*|email.*|telephone.*|face.*|post.*|phone.*|online.*|social media|as above|ditto|tbc|varies|multiple|several|different.*|mixture.*|https?.*|www.*|i|a|an|these|those|please .*|information.*|data.*|section.*|foi.*|exempt.*|refused.*|surveys?|consultations?|workshops?|events?|open source|cloud.*|saas|hosted.*|contract.*|microsites?|head of .*|.*\b(?:manager|director|officer|leader|assistant|co-?ordinator)|chief .*|english|welsh|gaelic|correct|indeed|gdpr|api|sms|ict|it|digital|customer services?|housing|planning|revenues.*|waste.*)$/i;

/** Dates, lengths and amounts. */
const notAName =
  /^(?:about|around|approx\w*|circa|c|roughly|some|over|under|nearly|almost)\.?,? ?\d|^[\doil]{2,5}$|\d,\d|^(?:page|section|question|appendix|annex|table) ?\d|\b(?:19|20)\d\d\b|\b(?:months?|years?|weeks?|days?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[\s'-]+\d\d|january|february|march|april|june|july|august|september|october|november|december|unlimited|users?|licen[cs]es?)\b/i;

const smallWord = /^(?:of|for|the|and|by|in|on|to|&|as|with|-)$/;

/** A postcode or a council's building: the foot of a letter. */
const address = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:county|town|city|civic|shire) (?:hall|centre|offices)\b/i;

/** Whether an item looks like a name: a few words that begin with capitals or digits. */
function isNameShaped(item: string): boolean {
  const bare = item.replace(/\([^()]*\)?/g, ' ').trim();
  const words = bare.split(/\s+/);
  if (bare === '' || words.length > 5 || bare.length > 50 || notNames.test(bare)) return false;
  if (/[?!:£%]|\d{5}|\.\s/.test(bare) || bare.length < 2 || notAName.test(bare) || address.test(bare)) return false;
  if (words.every((word) => generic.test(word))) return false;
  const first = words[0] ?? '';
  return (
    words.every(
      (word, i) => /^[\p{Lu}\d]|\p{Lu}/u.test(word) || generic.test(word) || (i > 0 && smallWord.test(word)),
    ) && /\p{L}/u.test(first)
  );
}

/** Words in capitals that are more than what the product is or where its firm sits, or a short version. */
const ofName = (rest: string): boolean =>
  /^ \d{1,2}(?:\.\d{1,2})?$/.test(rest) ||
  (/^(?: \p{Lu}[\p{L}\d&.'’-]*){1,3}$/u.test(rest) &&
    !rest
      .trim()
      .split(' ')
      .some((word) => generic.test(word) || ofFirm.test(word)));

const ofFirm = /^(?:ltd|limited|plc|inc|llp|llc|uk|gb|group|europe|international|digital|technologies)\.?$/i;

const generic =
  /^(?:crm|cms|system|software|platform|tool|tools|solution|surveys?|forms?|reports?|reporting|analytics|app|v?\d[\d.]*|version|website|plugin|insights)$/i;

const bare = (text: string, span: Span): Span => {
  const open = text.slice(...span).indexOf('(');
  const end = open > 0 ? span[0] + open : span[1];
  const [from, to] = withoutKind(text, [span[0], end]);
  return [from, to];
};

/** An item that is a council's own name with the product in brackets: "Speak Up (EngagementHQ)". */
function ownName(text: string, [start, end]: Span, known: readonly Named[]): Span | undefined {
  const [product, ...more] = known;
  if (!product || more.length > 0) return undefined;
  const span = withOwnName(text, [start + product.span[0], start + product.span[1]]);
  return span[0] === start && span[1] === end ? span : undefined;
}

/** The names of a list or of a bare name: `Google Analytics, WordPress and Orlo`; `undefined` where an item is no name. */
export const listed = rememberedOfAnswers((text): readonly Named[] | undefined => {
  const begin = leadIn.exec(text)?.[0].length ?? 0;
  const body = text.slice(begin).replace(/(?<![.\s])[.\s]+$/, '');
  if (body.length > 400 || /[.?!]\s+\S/.test(body.replace(/\b(?:e\.g|i\.e|v|ltd|no)\./gi, ''))) return undefined;
  const items = splitList(body);
  const found = items.map(({ value: told, span }) => {
    // "Civica's"
    const value = told.replace(/['’]s$/, '');
    return { value, span: [begin + span[0], begin + span[1] - (told.length - value.length)] as const };
  });
  if (found.length === 0) return undefined;
  const named: Named[] = [];
  for (const { value, span } of found) {
    const all = findProducts(value);
    const made = withoutMakers(all);
    const isMade = isFirm(value.slice(0, made[0]?.span[0] ?? 0));
    const known = isMade ? made : all;
    const first = known[0];
    const whole =
      first !== undefined &&
      known.every(({ product }) => product === first.product) &&
      (isMade || first.span[0] === 0) &&
      value.length - first.name.length < 25;
    if (!isNameShaped(value) && !whole) return undefined;
    // "Civica Engage", "Drupal 10": what stands behind a known name, in capitals or a figure, is of the name.
    const own = whole
      ? ([
          span[0] + first.span[0],
          span[0] + (ofName(value.slice(first.span[1])) ? value.length : first.span[1]),
        ] as const)
      : (ownName(text, span, known) ?? bare(text, span));
    named.push({ name: foldSpaces(text.slice(...own)), span: own, product: known[0]?.product });
  }
  return named;
});

const objectOf =
  /(?:\b(?:in[- ]house|bespoke) \(|\b(?:our own|uses?|using|called|named|known as|provided by|supplied by|contract with|via|through|adopted|implemented|procured|moved to|bought|operates?)\s+(?:the |a |an |our (?:own )?)?)([\p{Lu}][\p{L}\p{N}&.'’-]*(?:\s[\p{Lu}\d][\p{L}\p{N}&.'’-]*){0,3})/gu;

/** "We use Drupal 10 for the website", "Verint Engagement Management is the CRM": what stands behind a known name, in capitals or a short figure, is of the name. */
function inFull(text: string, named: Named): Named {
  const more = /^(?: \p{Lu}[\p{L}\d]+){1,2}(?=[\s.,;:)]|$)/u.exec(text.slice(named.span[1], named.span[1] + 50))?.[0];
  if (
    more !== undefined &&
    ofName(more) &&
    !more.split(' ').some((word) => notProduct.test(word) || notNames.test(word))
  )
    return { ...named, name: named.name + more, span: [named.span[0], named.span[1] + more.length] };
  const version =
    /^ \d{1,2}(?:\.\d{1,2})?(?![\d%]|[.,]\d| (?:years?|months?|users?|licen[cs]es?|staff|sites?|people))/.exec(
      text.slice(named.span[1], named.span[1] + 24),
    )?.[0];
  if (version === undefined || !named.product?.kinds.includes('cms') || /\d$/.test(named.name)) return named;
  return { ...named, name: named.name + version, span: [named.span[0], named.span[1] + version.length] };
}

/** The names in running sentences: products of the list, and capitalised objects of "uses", "called", "provided by". */
function inSentences(text: string, kinds: readonly ProductKind[]): Named[] {
  const known = findProducts(text).map((named) => {
    const span = withOwnName(text, named.span);
    return span[0] === named.span[0] ? named : { ...named, span, name: foldSpaces(text.slice(...span)) };
  });
  const found: Named[] = known.filter((named) => isOfKind(named, kinds)).map((named) => inFull(text, named));
  for (const match of matchesOf(text, objectOf)) {
    const written = match[1] ?? '';
    const start = match.index + match[0].length - written.length;
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

/** The name without what scans make of letters: a ghost of a name beside it is the same name. */
const unscanned = (name: string): string =>
  name.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[1|]/g, 'l').replace(/0/g, 'o');

/** "Supplied by Granicus; the product is GovService", "Supplier: Granicus": the firm, where the product is named as well. */
const isSupplier = (text: string, [start]: Span): boolean =>
  /\b(?:suppl(?:ied|y|ier)|provide[dr]|vendor|made|developed|sold)(?: (?:is|by|are|from))*[\s:–-]{1,3}$/i.test(
    text.slice(Math.max(0, start - 30), start),
  );

const builtOn =
  /^,? ?\(?(?:(?:which|that) (?:is|was|runs) )?(?:built (?:on|with|in)|powered by|based on|runs on|on|provided through) |^ and is (?:an? )?/i;

/** Names in use, each product once, a bracket after a name dropped with what it holds. */
function inUseOnce(text: string, told: readonly Named[]): Named[] {
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
    const previous = names[i - 1];
    const inBracket = previous !== undefined && /^\s*\([^()]*$/.test(text.slice(previous.span[1], span[0]));
    if (seen.has(key) || inBracket || !inUse.has(named)) return false;
    seen.add(key);
    return true;
  });
}

/** Between a platform and who built or hosts it. */
const madeBy = /^[^.;,]{0,25}\b(?:by|from|hosted on|on)\s+$/i;

/** A list of what is asked for and other things besides ("8x8 telephony and Dynamics CRM"): only what is asked for. */
function ofKind(
  id: string,
  list: readonly Named[] | undefined,
  kinds: readonly ProductKind[],
): readonly Named[] | undefined {
  if (id !== 'crm.products' && id !== 'website.platform') return list;
  return list?.some((named) => isOfKind(named, kinds))
    ? list.filter((named) => named.product === undefined || isOfKind(named, kinds))
    : list;
}

const service =
  "(?:(?:adults?|children['’]?s|adult|our|the) )*(?:social care|children['’]?s services|adults?[’']? services|social services|social work|waste|housing|planning|revenues|parking|libraries|highways|licensing|environmental health)(?: services?| teams?| department)?";
const usedByService = new RegExp(
  `^(?: system)? (?:(?:(?:is|are) used (?:only )?)(?:by|in|for|within)|by) ${service}`,
  'i',
);
const serviceUses = new RegExp(`\\b${service} (?:uses?|has|have|is on) (?:the |a )?$`, 'i');

/** Without what one service uses by itself, where another is the council's ("Mosaic is used by social care") or none is ("no corporate CRM; waste uses Bartec"). */
function ofAllServices(text: string, names: readonly Named[]): Named[] {
  const own = names.filter(
    ({ span }) =>
      !usedByService.test(text.slice(span[1], span[1] + 80)) &&
      !serviceUses.test(text.slice(Math.max(0, span[0] - 80), span[0])),
  );
  return own.length > 0 || noneForAll.test(text) ? own : [...names];
}

const noneForAll = /\bno (?:single |one )?(?:corporate|central|council[- ]wide)\b/i;

/** The names ticked among a form's boxes; none where all or none are ticked. */
function namesTicked(options: readonly Option[]): Named[] {
  const ticked = options.filter((option) => option.ticked);
  if (ticked.length === options.length) return [];
  return flatMap(ticked, ({ value, span }) =>
    (listed(value) ?? []).map((named) => ({
      ...named,
      span: [span[0] + named.span[0], span[0] + named.span[1]] as const,
    })),
  );
}

/** "Hear Us, SmartSurvey and Typeform. Snap was used up to 2020.": the list, where all that is named behind it is not in use. */
function firstListed(text: string): readonly Named[] | undefined {
  const end = text.search(/[^.]{4}\.\s+\p{Lu}/u);
  if (end < 0 || end > 200) return undefined;
  const first = text.slice(0, end + 5);
  const behind = findProducts(text).filter(({ span }) => span[0] >= first.length);
  if (behind.length === 0 || behind.some(({ span }) => isInUse(text, span))) return undefined;
  const list = listed(first);
  return list && list.length > 1 && list.some(({ product }) => product !== undefined) ? list : undefined;
}

/** The names of the products that an answer says are in use; empty where it names none. */
export function namesIn(id: string, text: string): Named[] {
  const kinds = kindsOf[id] ?? [];
  const options = findOptions(text);
  if (options.length > 1) return namesTicked(options);
  const list = listed(text) ?? firstListed(text);
  const named = inUseOnce(text, ofKind(id, list, kinds) ?? inSentences(text, kinds));
  const kept = (id === 'crm.products' ? ofAllServices(text, named) : named).filter(
    ({ span }, i, all) =>
      !(id === 'website.platform' && i > 0 && madeBy.test(text.slice(all[i - 1]?.span[1], span[0]))),
  );
  return sinceMove(text, onlyOne(text, kept));
}

const movedTo =
  /(?<!\b(?:will|not|yet|may|plan|plans|planning|hope|hopes|due|expect|expects|going|be|being|have|has) (?:be |been |to |to be )?)\b(?:moved|migrated|switched|changed|transferred|went|converted|crossed)(?: (?:over|across))? to (?:the |a |an |our )?$/i;

/** "It was built in Umbraco; we moved to Drupal in 2024": what is named before the move was left by it. */
function sinceMove(text: string, names: readonly Named[]): Named[] {
  const at = names.findLastIndex(
    ({ span }, i) => i > 0 && movedTo.test(text.slice(Math.max(names[i - 1]?.span[1] ?? 0, span[0] - 60), span[0])),
  );
  return at > 0 ? names.slice(at) : [...names];
}

/** "Salesforce and Granicus. Only Salesforce is a CRM.": the one of which it is said. */
function onlyOne(text: string, names: readonly Named[]): readonly Named[] {
  const said = /\bonly ([^.;,]{2,40}?) (?:is|counts as|serves as) (?:a|the|our|used as)\b/i
    .exec(text)?.[1]
    ?.toLowerCase();
  const only = said === undefined ? [] : names.filter(({ name }) => said.includes(name.toLowerCase()));
  return only.length > 0 ? only : names;
}

/** Where a council is followed, not what it measures with. */
const channel = /^(?:facebook|x|twitter|x \(.*|instagram|nextdoor|linkedin|youtube|tiktok|whatsapp|threads|bluesky)$/i;

/** Firms that make so many things that their name alone tells no product. */
const onlyFirm = /^(?:microsoft|google|amazon|ibm|adobe|apple|bt|fujitsu|atos|accenture)$/i;

export function readNames({ id, text, question }: Asking): Reading[] {
  const named = namesIn(id, text);
  const all = id === 'website.analytics' ? named : named.filter(({ name }) => !onlyFirm.test(name));
  const [kind] = kindsOf[id] ?? [];
  const names = question.among && kind !== undefined ? all.filter((named) => isOfKind(named, [kind])) : all;
  if (names.length === 0 || (id === 'website.analytics' && names.every(({ name }) => channel.test(name)))) return [];
  const allKnown = names.every(({ product }) => product !== undefined);
  return [
    {
      figure: { kind: 'names', value: names.map(({ name }) => name) },
      spans: names.map(({ span }) => span),
      approximate: false,
      rule: allKnown ? 'names of known products' : 'names',
      reason: allKnown || text.length < 80 ? undefined : 'The name stands in a sentence',
    },
  ];
}
