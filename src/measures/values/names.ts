import { flatMap } from '../../text/flat-map.ts';
import { findOptions, type Option } from '../../text/ticks.ts';
import { isInUse } from './in-use.ts';
import { listed } from './listed-names.ts';
import { inSentences } from './names-in-sentences.ts';
import { inUseOnce } from './names-in-use.ts';
import { findProducts, isOfKind, type Named, withoutVersion } from './product-names.ts';
import type { ProductKind } from './products.ts';
import type { Asking, Reading } from './reading.ts';

/** What kinds of product answer each measure of names, where they stand in a sentence among others. */
const kindsOf: Readonly<Record<string, readonly ProductKind[]>> = {
  'crm.products': ['crm'],
  'website.platform': ['cms'],
  'website.analytics': ['analytics', 'cms', 'social'],
  'engagement.tools': ['survey'],
};

/** Between a platform and who built or hosts it. */
const madeBy = /^(?![^.;,]*\b(?:and|while|but|whereas) (?:the|our|its)\b)[^.;,]{0,25}\b(?:by|from|hosted on|on)\s+$/i;
/** "Salesforce, from Arcus Global", "Dynamics, bought through Phoenix": between a product and who sells it. */
const soldBy =
  /^,?\s\(?(?:(?:which (?:is|was) )?(?:supplied|sold|provided|bought|licensed|procured|purchased|resold|implemented|supported|maintained) )?(?:to us )?(?:by|from|through|via)\s+(?:the )?$/i;

/** "Microsoft, through Phoenix Software": behind what is used, who sells it. */
const seller =
  /, (?<=^\W*\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}\d&-]*){0,2}, )(?:(?:supplied|sold|provided|bought|licensed|purchased|resold) )?(?:by|from|through|via) (?:the )?\p{Lu}[^.;,:]{2,40}(?=\W*$)/u;

const withoutSeller = (text: string): string => text.replace(seller, (words) => ' '.repeat(words.length));

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

export const service =
  "(?:(?:adults?|children['’]?s|adult|our|the) )*(?:social care|children['’]?s services|adults?[’']? services|social services|social work|waste|housing|planning|revenues|parking|libraries|highways|licensing|environmental health)(?: services?| teams?| department)?";

const usedByService = new RegExp(
  `^(?: system)? (?:(?:(?:is|are) used (?:only )?)(?:by|in|for|within)|by) ${service}`,
  'i',
);

const serviceUses = new RegExp(
  `\\b${service}(?: and (?!the\\b)\\w+)? (?:uses?|has|have|is on|are on) (?:the |an? |its |their )?(?:own )?(?:(?:system|software|database|package)s?)? ?\\(?$`,
  'i',
);

/** "Services use their own systems, such as Civica": what stands for many systems of many services. */
const eachTheirOwn =
  /\b(?:services|departments|teams|directorates|(?:service|business) areas|functions)\b[^.;]{0,40}\b(?:own|different|various|separate|several|individual|line of business|specialist)\b[^.;]*$/i;

/** Without what one service uses by itself, where another is the council's ("Mosaic is used by social care") or none is ("no corporate CRM; waste uses Bartec"). */
function ofAllServices(text: string, names: readonly Named[]): Named[] {
  const none = noneForAll.test(text);
  const own = names.filter(({ span }) => {
    const before = text.slice(Math.max(0, span[0] - 160), span[0]);
    return (
      !usedByService.test(text.slice(span[1], span[1] + 80)) &&
      !serviceUses.test(before) &&
      !(none && eachTheirOwn.test(before))
    );
  });
  return own.length > 0 || none ? own : [...names];
}

/** That there is no one CRM for the whole council. */
export const noneForAll =
  /\bno (?:single|one|corporate|central|council[- ]wide)\b|\b(?:not|n['’]t) (?:currently )?(?:have|use|operate) (?:a|one) (?:single|corporate|central|overarching|council[- ]wide)\b/i;

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

/** "Hear Us, SmartSurvey and Typeform. Snap was used up to 2020.": the list, where all that is named behind it is not in use, or stands in a sentence of what it costs. */
function firstListed(text: string): readonly Named[] | undefined {
  const end = text.search(/[^.]{4}\.\s+\p{Lu}/u);
  if (end < 0 || end > 200) return undefined;
  const first = text.slice(0, end + 5);
  const behind = findProducts(text).filter(({ span }) => span[0] >= first.length);
  const ofCost = text
    .slice(first.length)
    .split(/(?<=[^.]{4}\.)\s+(?=\p{Lu})/u)
    .every((sentence) => sentence.includes('£'));
  if (behind.length === 0 || !(ofCost || behind.every(({ span }) => !isInUse(text, span)))) return undefined;
  const list = listed(first);
  return list && list.length > 1 && list.some(({ product }) => product !== undefined) ? list : undefined;
}

const ownLabels: Readonly<Record<string, RegExp>> = {
  'crm.products':
    /(?:^|[\s.;,])(?:crm|customer relationship management)(?: (?:system|software|platform))?\s?(?::|\s[–-])\s/i,
  'website.platform': /(?:^|[\s.;,])(?:cms|content management)(?: (?:system|software|platform))?\s?(?::|\s[–-])\s/i,
};
const anyLabel = /[\s.;,]\p{Lu}[\p{L}]*(?: [\p{L}]+){0,2}(?::|\s[–-])\s/u;

/** "Supplier: Verint Systems; product: Engagement Management" */
const ofSupplier =
  /(?:^|[\s.;,(])(?:suppliers?|vendors?|providers?|manufacturers?|resellers?|makers?|company)(?: name)?\s?(?::|\s[–-])\s/i;
const ofProduct =
  /(?:^|[\s.;,(])(?:products?|systems?|software|platforms?|packages?|applications?|tools?)(?: names?)?\s?(?::|\s[–-])\s/i;

/** "Telephony - Liberty Converse. CRM - Liberty Create": all but what stands behind the label of what is asked for is blanked. */
function behindOwnLabel(id: string, text: string): string {
  const label = ownLabels[id]?.exec(text) ?? (ofSupplier.test(text) ? ofProduct.exec(text) : null);
  if (!label || !(label.index > 0 || ofSupplier.test(text) || anyLabel.test(text.slice(label[0].length)))) return text;
  const from = label.index + label[0].length;
  const more =
    [anyLabel, ofSupplier]
      .map((next) => text.slice(from).search(next))
      .filter((at) => at >= 0)
      .sort((a, b) => a - b)[0] ?? -1;
  const to = more < 0 ? text.length : from + more;
  return `${' '.repeat(from)}${text.slice(from, to)}${' '.repeat(text.length - to)}`;
}

const former =
  /(?:,|\band|&)?\s*\((?:until|up to|before|previously|formerly)\b[^()]{0,30}\)\s+\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3}/gu;

/** "Snap Surveys and (until March 2024) SurveyMonkey": without what is told to be over before it is named. */
const withoutFormer = (text: string): string =>
  text.includes('(') ? text.replace(former, (words) => ' '.repeat(words.length)) : text;

/** The names of the products that an answer says are in use; empty where it names none. */
export function namesIn(id: string, whole: string): Named[] {
  const kinds = kindsOf[id] ?? [];
  const text = withoutSeller(withoutFormer(behindOwnLabel(id, whole)));
  const options = findOptions(text);
  if (options.length > 1) return namesTicked(options);
  const list = listed(text) ?? firstListed(text);
  const named = inUseOnce(text, ofKind(id, list, kinds) ?? inSentences(text, kinds));
  const kept = (id === 'crm.products' ? ofAllServices(text, named) : named).filter(
    ({ span }, i, all) =>
      !(i > 0 && (id === 'website.platform' ? madeBy : soldBy).test(text.slice(all[i - 1]?.span[1], span[0]))),
  );
  const own = onlyOne(text, id === 'website.platform' ? ofMainSite(text, kept) : kept);
  return sinceMove(text, notEndedLater(text, own)).map((named) => withoutVersion(text, named));
}

/** "SmartSurvey and Citizen Space. SmartSurvey was stopped in June.": without what is said further on to be over. */
function notEndedLater(text: string, names: readonly Named[]): readonly Named[] {
  const words = text.replace(/\s/g, ' ');
  const kept = names.filter(({ name, span }) => {
    const again = words.lastIndexOf(name);
    return (
      again <= span[1] || name.length < 4 || !stopped.test(words.slice(again + name.length, again + name.length + 60))
    );
  });
  return kept.length > 0 ? kept : names;
}

const stopped =
  /^ (?:(?:was|were|has been) )?(?:since |then |later )?(?:stopped|ended|dropped|discontinued|withdrawn|given up|cancelled|retired|switched off|not renewed)\b/i;

const otherSite =
  "(?:intranet|extranet|micro-?sites?|sub-?sites?|stand-?alone (?:web ?)?sites?|jobs? (?:site|pages)|(?:parish|parishes|schools?|museums?|libraries|leisure|tourism|theatre)(?: councils?)?(?:[’']s?)?(?: (?:web ?)?sites?)?)";
const forOtherSite = new RegExp(
  `^(?: \\d[\\d.]*)?,? (?:(?:is|are|was) )?(?:(?:used|kept|there) )?(?:only |just |solely )?(?:for|on|by|runs|powers) (?:the |our |its )?(?:staff )?${otherSite}\\b`,
  'i',
);
const onOtherSite = new RegExp(`(?:(?:^|[.;,\\n(])\\s*|\\b\\w+ )(?:staff )?${otherSite}[^.;,]{0,30}$`, 'i');

/** Without what runs another site, where the main one's is named: "Contensis; the intranet is on WordPress". */
function ofMainSite(text: string, names: readonly Named[]): readonly Named[] {
  if (names.length < 2) return names;
  const own = names.filter(
    ({ span }) =>
      !forOtherSite.test(text.slice(span[1], span[1] + 60)) &&
      !onOtherSite.test(text.slice(Math.max(0, span[0] - 60), span[0])),
  );
  return own.length > 0 ? own : names;
}

const movedTo =
  /(?<!\b(?:will|not|yet|may|plan|plans|planning|hope|hopes|due|expect|expects|going|be|being|have|has) (?:be |been |to |to be )?)\b(?:moved|migrated|switched|changed|transferred|went|converted|crossed)(?: (?:over|across))? to (?:the |a |an |our )?$/i;

/** "Since 2021 the site has run on". */
const sinceThen =
  /\b(?:since|from) (?:\w+ )?(?:19|20)\d\d,? (?:the (?:site|website|council|authority)|we|it)(?: \w+){0,2} (?:has|have) (?:run|been|used|had|operated)(?: \w+){0,3} $/i;

/** "It was built in Umbraco; we moved to Drupal in 2024": what is named before the move was left by it. */
function sinceMove(text: string, names: readonly Named[]): Named[] {
  const at = names.findLastIndex(
    ({ span }, i) =>
      i > 0 &&
      (movedTo.test(text.slice(Math.max(names[i - 1]?.span[1] ?? 0, span[0] - 60), span[0])) ||
        sinceThen.test(text.slice(Math.max(names[i - 1]?.span[1] ?? 0, span[0] - 90), span[0]))),
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

const paidTo = /£[\d,.]+[km]?(?: (?:a|per|each) (?:year|annum)| annually| p\.?a\.?)?,? (?:is |was )?(?:paid )?to $/i;

/** "The system was written by our own staff and is known as". */
const isCalled =
  /\b(?:crm|system|software|product|platform|application|it)\b[^.;]{0,60}\b(?:called|named|known as)\s+["“‘']?$/i;

export function readNames({ id, text, question }: Asking): Reading[] {
  const named = namesIn(id, text);
  // "About £90,000, to Granicus": who is paid, where only the cost is asked for.
  const told =
    question.ask.weak === true
      ? named.filter(({ span }) => !paidTo.test(text.slice(Math.max(0, span[0] - 40), span[0])))
      : named;
  const all = id === 'website.analytics' ? told : told.filter(({ name }) => !onlyFirm.test(name));
  const [kind] = kindsOf[id] ?? [];
  const names =
    question.among && kind !== undefined
      ? all.filter((named) => isOfKind(named, [kind]) || isCalled.test(text.slice(0, named.span[0])))
      : all;
  if (names.length === 0 || (id === 'website.analytics' && names.every(({ name }) => channel.test(name)))) return [];
  const allKnown = names.every(({ product }) => product !== undefined);
  const called = names.every((named) => isCalled.test(text.slice(0, named.span[0])));
  return [
    {
      figure: { kind: 'names', value: names.map(({ name }) => name) },
      spans: names.map(({ span }) => span),
      approximate: false,
      rule: allKnown ? 'names of known products' : called ? 'called by name' : 'names',
      reason: allKnown || text.length < 80 ? undefined : 'The name stands in a sentence',
    },
  ];
}
