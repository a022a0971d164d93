import type { Span } from '../../model/span.ts';
import { foldSpaces } from '../../text/fold-spaces.ts';
import { splitList } from '../../text/list.ts';
import { rememberedOfAnswers } from '../../text/remembered.ts';
import { findProducts, isFirm, type Named, withOwnName, withoutKind, withoutMakers } from './product-names.ts';

const leadIn =
  /^\W*(?:yes\b[\s,.;:–-]*)?(?:(?:currently|at present|presently|mainly|primarily)[\s,]*)*(?:(?:the|our|its) [\w\s/'’,&-]{0,70}?\b(?:uses?|is(?: called)?|are|operates|has)|we (?:currently |mainly |primarily |do |also |mostly |now )*(?:use|have|operate)|it is|it['’]s(?: (?:now|currently))?(?: on| in| built (?:on|in))?|it is (?:now |currently )?(?:on|in|built (?:on|in))|this is|they are|in contract with|a contract with|contracts? with|via|through|using|uses?|by|with|powered by|built (?:on|in|with|using)|runs on|running on|(?:an?|the) [\w\s/-]{0,30}? (?:called|named|known as)|by means of)\s+(?:the |a |an )?(?:following\b[^:]{0,40}:)?|^\W*yes\b[\s,.;:–-]*|^\W*(?:currently|at present|presently|mainly|primarily)[\s,]+|^[^:.\n]{3,50}:\s+|^\W*(?:from|in|on)\s+(?:the )?/i;

/** Words that are no product's name, however they are written. */
export const notNames =
  /^(?:n\/?a|nil|none|ydy|ydyn|ydym|oes|ie|nac .*|na|dim.*|amherthnasol|no|yes|not? .*|see .*|in-?house.*|bespoke.*|various|unknown|other.*|residents?|properties|both|neither|either|all|council|the|we|this|it|they|there|crm|cms|customer relationship management.*|website|internal.*|external.*|third.?part.*|manual.*|paper.*|email.*|telephone.*|face.*|post.*|phone.*|online.*|social media|as above|ditto|tbc|planned|proposed|pending|under .*|to be .*|awaiting .*|procurement.*|discontinued|withdrawn|retired|varies|multiple|several|different.*|mixture.*|https?.*|www.*|i|a|an|these|those|please .*|information.*|data.*|section.*|foi.*|exempt.*|refused.*|surveys?|consultations?|workshops?|events?|open source|cloud.*|saas|hosted.*|contract.*|microsites?|head of .*|.*\b(?:manager|director|officer|leader|assistant|co-?ordinator)|chief .*|english|welsh|gaelic|correct|indeed|gdpr|api|sms|ict|it|digital|customer services?|housing|planning|revenues.*|waste.*)$/i;

/** Dates, lengths and amounts. */
const notAName =
  /^(?:about|around|approx\w*|circa|c|roughly|some|over|under|nearly|almost)\.?,? ?\d|^[\doil]{2,5}$|\d,\d|^(?:page|section|question|appendix|annex|table) ?\d|\b(?:19|20)\d\d\b|\b(?:months?|years?|weeks?|days?|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[\s'-]+\d\d|january|february|march|april|june|july|august|september|october|november|december|unlimited|users?|licen[cs]es?)\b/i;

const smallWord = /^(?:of|for|the|and|by|in|on|to|&|as|with|-)$/;

/** A postcode or a council's building: the foot of a letter. */
const address = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:county|town|city|civic|shire) (?:hall|centre|offices)\b/i;

/** Whether an item looks like a name: a few words that begin with capitals or digits. */
export function isNameShaped(item: string): boolean {
  const bare = item.replace(/\([^()]*\)?/g, ' ').trim();
  const words = bare.split(/\s+/);
  if (bare === '' || words.length > 5 || bare.length > 50 || notNames.test(bare)) return false;
  if (/[?!:£%☐☑☒✓✔]|^\[|\d{5}|\.\s/.test(bare) || bare.length < 2 || notAName.test(bare) || address.test(bare))
    return false;
  if (words.every((word) => generic.test(word))) return false;
  const first = words[0] ?? '';
  return (
    words.every(
      (word, i) => /^[\p{Lu}\d]|\p{Lu}/u.test(word) || generic.test(word) || (i > 0 && smallWord.test(word)),
    ) && /\p{L}/u.test(first)
  );
}

/** "Northgate for Revenues": for whom a product is, behind its name. */
const forService =
  /(?<=\w)\s(?:for|in) (?:the )?(?:environmental health|propert(?:y|ies)|housing|planning|revenues?|benefits|council tax|licensing|waste|parking|highways|social care|libraries|customer services?|building control|land charges|leisure|legal|hr|finance)(?: (?:and|&) [a-z]+)?(?: services?| teams?| department)?$/i;

/** "MyElmet by Abavus": who made it, behind its name. */
const byMaker = /(?<=\p{L}) (?:by|from) \p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,2}$/u;

const withoutMaker = (told: string): string => {
  const bare = told.replace(byMaker, '');
  return bare !== told && isNameShaped(bare) ? bare : told;
};

/** Words in capitals that are more than what the product is or where its firm sits. */
export const ofName = (rest: string): boolean =>
  /^(?: \p{Lu}[\p{L}\d&.'’-]*){1,3}$/u.test(rest) &&
  !rest
    .trim()
    .split(' ')
    .some((word) => generic.test(word) || ofFirm.test(word));

const ofFirm = /^(?:ltd|limited|plc|inc|llp|llc|uk|gb|group|europe|international|digital|technologies)\.?$/i;

const generic =
  /^(?:crm|cms|system|software|platform|tool|tools|solution|surveys?|forms?|reports?|reporting|analytics|app|v?\d[\d.]*|version|website|plugin|insights)$/i;

const bare = (text: string, span: Span): Span => {
  const open = text.slice(...span).indexOf('(');
  const end = open > 0 ? span[0] + open : span[1];
  const [from, to] = withoutKind(text, [span[0], end]);
  return [from, to];
};

/** `"Speak Up" (EngagementHQ)`, `Speak Up (EngagementHQ by Granicus)`: the product that a council's own name stands for. */
const quotedOwn =
  /^["“‘']?[^()]{2,40}["”’'] \(([^()]{2,40})\)$|^[^()]{2,40} \(([^()]{2,30}?) (?:by|from) [^()]{2,30}\)$/;

const nowCalled = /^([^()]{2,40} \((?:now|now called|now known as|renamed|since renamed) )([^()]{2,40})\)$/i;

/** An item that is a council's own name with the product in brackets: "Speak Up (EngagementHQ)". */
function ownName(text: string, [start, end]: Span, known: readonly Named[]): Span | undefined {
  const [product, ...more] = known;
  if (!product || more.length > 0) return undefined;
  const span = withOwnName(text, [start + product.span[0], start + product.span[1]]);
  return span[0] === start && span[1] === end ? span : undefined;
}

/** The names of a list or of a bare name: `Google Analytics, WordPress and Orlo`; `undefined` where an item is no name. */
export const listed = rememberedOfAnswers((text): readonly Named[] | undefined => {
  const before = leadIn.exec(text)?.[0].length ?? 0;
  // "Both Snap Surveys and Typeform are used"
  const begin = before + (/^[Bb]oth (?=\p{Lu}.* and )/u.exec(text.slice(before))?.[0].length ?? 0);
  // "Hear Us, plus Typeform": one more name.
  const body = text
    .slice(begin)
    .replace(/(?<![.\s])[.\s]+$/, '')
    .replace(/,? plus (?=\p{Lu})/gu, (words) => ','.padEnd(words.length, ' '));
  if (body.length > 400 || /[.?!]\s+\S/.test(body.replace(/\b(?:e\.g|i\.e|v|ltd|no)\./gi, ''))) return undefined;
  const items = splitList(body);
  const found = items.map(({ value: told, span }) => {
    // "Firmstep (now Granicus govService)": by the name that it has now.
    const now = nowCalled.exec(told);
    if (now?.[1] && now[2] && !isFirm(now[2]) && isNameShaped(now[2]))
      return { value: now[2], span: [begin + span[0] + now[1].length, begin + span[1] - 1] as const };
    const named = quotedOwn.exec(told);
    const product = named?.[1] ?? named?.[2];
    if (product !== undefined && findProducts(product).length === 1) {
      const at = told.lastIndexOf(product);
      return { value: product, span: [begin + span[0] + at, begin + span[0] + at + product.length] as const };
    }
    // "Civica's"
    const value = withoutMaker(told.replace(forService, '')).replace(/['’]s$/, '');
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
    // "Civica Engage": what stands behind a known name, in capitals, is of the name.
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
