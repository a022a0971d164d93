import { PatternSet } from '../../text/guard/pattern-set.ts';
import { byWhatIsDone } from './by-what-is-done.ts';
import { leaning } from './leaning.ts';
import { otherTurns } from './other-turns.ts';
import { plainer } from './plainer.ts';
import { plainerSums } from './plainer-sums.ts';
import { toldByResidents } from './told-by-residents.ts';
import { toldOtherwise } from './told-otherwise.ts';

/** What a question says with a verb, and the noun by which it is known. */
export interface Paraphrase {
  /** Cheap to look for: without it the pattern is not tried. */
  readonly sign: RegExp;
  readonly said: RegExp;
  readonly meant: string;
}

const people =
  '(?:people|persons?|folks?|individuals?|residents?|customers?|citizens?|users?|visitors|callers?|clients?|members? of the public|the public|somebody|someone|anyone|anybody|they)';
const did =
  '(?: who| that| which)?(?: do| does| did| have| has| had| are| were| will)?(?: you (?:think|reckon|estimate))?';
const ours =
  "(?:(?:the|your|its|our|this) )?(?:(?:own|main|corporate|public|official|principal|primary|central|flagship) )*(?:(?:council|authority|borough|county|district|city|town)(?:[’']s)? )?(?:(?:own|main|corporate|public|principal|primary) )*";
const ring =
  '(?:ring|rings|rang|rung|ringing|phone|phones|phoned|phoning|telephone|telephones|telephoned|call|calls|called|calling)';
const us =
  "(?:(?:you|us|in|up|the (?:(?:council|authority)[’']s )?(?:council|authority|contact centre|call centre|switchboard)|your (?:contact centre|call centre|switchboard|main (?:line|number)|offices?)|customer services?)\\b(?! sick))";
const byPhone =
  '(?:by|via|over|through|on|using) (?:the )?(?:tele)?phone\\b(?!(?:,| and| or) (?:the )?(?:web|online|e-?mail|face|post|letter|in person))';
const contact = '(?:enquir(?:y|ies)|quer(?:y|ies)|contacts?|requests?|reports?|customers|residents|people)';
const came =
  '(?:(?: that| which)?(?: were| was| are| is| have| has| do| did)?(?: been)? ?(?:came|comes?|coming|received|made|taken|handled|answered|dealt with|arriv(?:e|es|ed)|reached you|contacted you|get in touch|got in touch|contact you)(?: in)?)?';

const place =
  '(?:council(?: area)?|(?:local |unitary )?authority|administrative area|(?:county |metropolitan |london |royal )?borough|district|county|city|town|area|region|islands?|organisation)';
/** Where a question ends, or goes on to another thing. */
const over = '(?=\\W*$| ?[?.,;(]| and | in (?:total|all)\\b| at present| now\\b)';

const paraphrases: readonly Paraphrase[] = [
  // "What the website cost, with hosting shown separately": of all of it.
  {
    sign: /\b(?:apart|separately)\b/i,
    said: /,? (?:with|showing|giving|identifying) (?:the |any )?(?:costs? (?:of|for) )?[a-z ]{3,50} (?:(?:given|shown|set out|listed|stated|itemised|identified|costed) )?(?:apart|separately)\b(?: if (?:you can|possible|available|held))?/gi,
    meant: '',
  },
  { sign: /^\W*(?:about|roughly|around)\b/i, said: /^\W*(?:about|roughly|around) (?=how\b)/gi, meant: '' },
  // "What is the total number of": "how many".
  {
    sign: /\bwhat\b/i,
    said: /\bwhat (?:(?:is|was|are|were|has been) (?:the |your )?(?:(?:current|total|average|typical|annual|yearly|approximate|overall|latest) )*)?(?:number|count|quantity)s? of\b/gi,
    meant: 'number of',
  },
  {
    sign: /number/i,
    said: /^\W*(?:the )?(?:total )?number (?=(?:in use|in all|in total|used|altogether|overall|at present|currently|now)\b)/gi,
    meant: 'how many ',
  },
  // "The current and previous two financial years": no system that went before.
  {
    sign: /\bprevious\b/i,
    said: /\b(?:current (?:year )?and (?:the )?)?previous (?=(?:(?:two|three|four|five|six|\d) )?(?:(?:financial|calendar|full|complete) )*years?\b)/gi,
    meant: 'last ',
  },
  // "Microsites and their three year cost"
  {
    sign: /\b(?:two|three|four|five|[2-5])[- ]years?\b/i,
    said: /\b(?:total )?(two|three|four|five|[2-5])[- ]years? (?:total )?(costs?|spend)\b(?: of (?:them|these|those|it))?/gi,
    meant: 'total $2 over $1 years',
  },
  { sign: /months/i, said: /\b(?:12|twelve) months (?=(?:to|up to|ending|ended)\b)/gi, meant: 'year ' },
  { sign: /\bsq\./i, said: /\bsq\.\s?/gi, meant: 'sq ' },
  // "Number of visits to wexshire.gov.uk": of its website.
  {
    sign: /\.gov\b|\.wales\b|\.scot\b/i,
    said: /\b(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+(?:\.gov\.(?:uk|wales|scot)|\.wales|\.scot)\b\/?(?![\w/@])/gi,
    meant: 'your website',
  },
  // "The Visit Wexshire site": a tourist one.
  {
    sign: /site\b/,
    said: /\b(?:Visit|Discover|Enjoy|Explore|Experience|Invest(?: in)?|Destination|Love|Shop|Welcome to)(?: [A-Z][\w'’-]{1,20}){1,4}(?= (?:[Ww]eb ?)?site\b)/g,
    meant: 'tourist',
  },
  // "How many residents does your district have?"
  {
    sign: /\b(?:how many|number of)\b/i,
    said: new RegExp(
      `\\b(?:how many|number of) (?:people|persons|residents|citizens|inhabitants|souls) (?:do|does|has|have|is|are)(?: it| they| you| (?:your|the|its) ${place}(?: area)?)(?: (?:serve|have|cover|represent|look after|got))?${over}`,
      'gi',
    ),
    meant: 'how many people live in the area',
  },
  {
    sign: /\b(?:how many|number of)\b/i,
    said: new RegExp(
      `\\b(how many|number of) (?:people|persons|residents|citizens|inhabitants|souls)(?: who)?(?: are)?(?: there)?(?: (?:live|living|reside|residing|resident|dwell))?(?: there| here| (?:in|within|on|inside) (?:your|the|its|our) (?:council['’]s )?${place}(?: area)?)${over}`,
      'gi',
    ),
    meant: '$1 people living in the area',
  },
  {
    sign: /population/i,
    said: /\bpopulation (of|in|within) (?:the|your) area(?: (?:you )?(?:serve|serves|served|cover|covers|covered))?\b/gi,
    meant: 'population $1 the authority',
  },
  // "Potholes, graffiti and other problems": problems of all kinds.
  {
    sign: /\b(?:other|similar|such|rest|so on|the like|of (?:any|all|every))\b/i,
    said: /\b(?:missed bins?|fly[- ]?tip(?:s|ping)?|potholes?|graffiti|litter(?:ing)?|street ?lights?|dog (?:fouling|mess)|abandoned vehicles?|broken [a-z]+)\b[^?.;:]{1,80}?\b(?:and|or) (?:(?:other|similar|such|suchlike)(?: (?:such|similar|street|local))?(?: (?:problems|issues|faults|defects|matters|things))?|the rest|so on|the like)\b/gi,
    meant: 'reported issues of several kinds',
  },
  {
    sign: /\bof (?:any|all|every)\b/i,
    said: /\b(?:problems|issues|faults|defects|reports) of (?:any|all|every) (?:kind|sort|type)s?\b/gi,
    meant: 'reported issues of several kinds',
  },
  { sign: /\bcall[- ]outs?\b/i, said: /\bcall[- ]outs?\b/gi, meant: 'callout' },
  {
    sign: /\b(?:offered|presented|put through)\b/i,
    said: /\b(offered|presented|put through) to (?:the |your |its )?(?:agents|staff|advis[eo]rs|operators|team)\b/gi,
    meant: '$1',
  },
  // "How many residents looked at your website last month?"
  {
    sign: /\b(?:web ?site|site|\.gov\.|\.wales|\.scot)/i,
    said: new RegExp(
      `\\b${people}${did} (?:visit(?:s|ed|ing)?|us(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:at|on)|(?:came|comes?|coming) (?:to|on|onto)|(?:go|goes|went|going) (?:to|on|onto)|access(?:es|ed|ing)?|log(?:s|ged|ging)? (?:on|in) ?to|brows(?:es?|ed|ing)|view(?:s|ed|ing)?|turn(?:ed)? to) ${ours}(?:web ?sites?|sites?|[a-z-]+\\.(?:gov\\.(?:uk|wales|scot)|wales|scot|org\\.uk))\\b(?! to (?:report|pay|book|apply)| of (?!the council|your council)| (?:chat|search|map|form))`,
      'gi',
    ),
    meant: 'website visitors',
  },
  // "How many times was the website visited?"
  {
    sign: /\btimes\b|\bhow often\b/i,
    said: new RegExp(
      `\\bhow (?:many times|often)(?: is| was| were| has| have| did| does)? ${ours}(?:web ?site|site)(?: been| get| got)? (?:visited|used|accessed|looked at)\\b`,
      'gi',
    ),
    meant: 'how many visits to the website',
  },
  // "How many residents ring you each quarter?"
  {
    sign: /ring|rang|rung|phone|call/i,
    said: new RegExp(`\\b(?:how many(?: times)?|number of)(?: ${people})?${did}(?: ${people})? ${ring} ${us}`, 'gi'),
    meant: 'how many inbound calls',
  },
  // "How often does the phone ring at the contact centre?"
  {
    sign: /\b(?:times|how often)\b/i,
    said: /\bhow (?:many times|often)(?: does| did| do| is| was| were| has| have)? (?:the |your )?(?:[a-z]+(?:['’]s)? ){0,4}(?:phones?|telephones?|numbers?|line|switchboard|contact centre|call centre)(?: been)? (?:ring|rang|rung|called|dialled|phoned)\b/gi,
    meant: 'how many inbound calls to the contact centre',
  },
  // "How many queries were made by telephone?"
  {
    sign: /phone/i,
    said: new RegExp(`\\b(how many|numbers? of|volumes? of|total)(?: [a-z]+){0,2}? ${contact}${came} ${byPhone}`, 'gi'),
    meant: '$1 inbound calls',
  },
  // "What does a contact by telephone cost?"
  {
    sign: /phone/i,
    said: new RegExp(
      `\\b(?:a|an|one|each|every|per|the average|a single)(?: [a-z]+)? (?:enquiry|query|contact|request|report|customer|resident|transaction|interaction)${came} ${byPhone}`,
      'gi',
    ),
    meant: 'each inbound call',
  },
  {
    sign: /phone/i,
    said: /^\W*contact by (?:tele)?phone\b|\bper (?:customer )?contact,? \(?(?:by )?(?:tele)?phone\b/gi,
    meant: 'each inbound call',
  },
  {
    sign: /phone/i,
    said: /\b(?:tele)?phone (?:contacts|enquiries|queries)\b(?![^?.]{0,60}\banswer)/gi,
    meant: 'telephone calls',
  },
  {
    sign: /phone/i,
    said: /\b(?:tele)?phone (?:contact|enquiry|query)\b(?! (?:centre|team|line|service))/gi,
    meant: 'telephone call',
  },
  // "What does it cost when a customer rings?"
  {
    sign: /\b(?:when|if|whenever|every time|each time)\b/i,
    said: new RegExp(
      `\\b(?:when(?:ever)?|if|every time|each time) (?:a |an |one |the )?${people} ${ring}(?: ${us})?(?= ?[?.,]|$| (?:about|with|to)\\b)`,
      'gi',
    ),
    meant: 'for each call',
  },
  // "What does one telephone call cost to answer?"
  {
    sign: /\bcost|\bspen|£|\bprice|\bcharge|\bworth/i,
    said: /(?<!\bmak(?:e|ing) )\b(?:an?|one|each|every|per|single|average)(?: (?:such|single|average|typical|ordinary|inbound|incoming|telephone|phone|customer|resident|answered)){0,3} call\b(?![- ]?(?:out|centre|center|handler|handling|system|logging|to (?:0|a mobile)))/gi,
    meant: 'each call',
  },
  // "How many sites are there apart from the main website?"
  {
    sign: /sites?\b/i,
    said: new RegExp(
      `\\b(?:web ?)?sites?((?: [a-z]+){0,5}?),? (?:besides?|apart from|other than|aside from|separate from|separately from|as well as|beyond|in addition to|on top of|distinct from|outside) ${ours}(?:one|web ?site|site|[a-z-]+\\.(?:gov\\.(?:uk|wales|scot)|wales|scot|org\\.uk))\\b`,
      'gi',
    ),
    meant: 'microsites$1',
  },
  { sign: /mini/i, said: /\bmini[- ]?(?:web)?[- ]?sites?\b/gi, meant: 'microsites' },
  // "What did notices that you are obliged to publish cost?"
  {
    sign: /\bnotices\b/i,
    said: /\bnotices,? (?:(?:that|which) )?(?:(?:you|we|the council) )?(?:(?:are|is|as) )?(?:required|obliged|bound|must|have to|has to)(?: (?:by (?:law|statute)|to (?:be )?publish(?:ed)?|publish|be published|place|advertise)){0,2}/gi,
    meant: 'statutory notices',
  },
  {
    sign: /\bnotices\b/i,
    said: /\bnotices (?:does |do |that )?(?:the )?law (?:obliges?|requires?|makes?) (?:you|the council|councils) (?:to )?publish\b/gi,
    meant: 'statutory notices',
  },
  // "What do the maps come to each year?", "What was it to build?"
  {
    sign: /\bcome to\b/i,
    said: /\bwhat (?:do|does|did|will|would) ((?:[\w'’&,-]+ ){1,10}?)come to\b(?! (?:the|our|your|you|us|see|visit|be)\b)/gi,
    meant: 'what does $1cost',
  },
  {
    sign: /\bto\b/i,
    said: /\bwhat (?:was|is|were|are) (it|they|this|that) to (build|develop|make|create|produce|run|keep|maintain|support|buy)\b/gi,
    meant: 'what did $1 cost to $2',
  },
  // "What do the advisers log calls on?", "In what system is contact recorded?"
  {
    sign: /\b(?:log|record|track)\b/i,
    said: /\b(?:what|which)(?: (?:systems?|products?|software|tools?|packages?|platforms?|databases?))? (?:do|does|did) (?:the |your )?(?:[a-z]+ ){1,3}(?:use to )?(?:log|record|keep track of|track) (?:the |all |your |their )?(?:calls|contacts?(?: with (?:customers|residents|the public))|customer contacts?)(?: (?:on|in|into|onto|with|using)\b)?(?=\W*$|[?.,])/gi,
    meant: 'which CRM system is used',
  },
  {
    sign: /\b(?:logged|recorded|tracked)\b/i,
    said: /\b(?:in|on|with|into|by) (?:what|which) (?:system|software|product|tool|package|platform|database)s? (?:are|is) (?:the |all |your )?(?:calls|contacts?|customer contacts?)(?: (?:with|from) (?:customers|residents|the public))? (?:logged|recorded|tracked)\b/gi,
    meant: 'which CRM system is used',
  },
  // "What do you use for counting visits?"
  {
    sign: /\b(?:count|measur|track)/i,
    said: /\bwhat (?:do|does) (?:you|the council|the authority) use (?:for counting|to count|for measuring|to measure|for tracking|to track) (?:(?:website |web |online |site )(?:visits|visitors|traffic|use|usage)|visits)(?=\W*$|[?.,])/gi,
    meant: 'what analytics tool do you use for the website',
  },
  // "What do you pay any outside firm for it?"
  {
    sign: /\bpa(?:y|id)\b/i,
    said: /\b(pay|paid) (?:any|an|the) (?:outside|external|other|private) (?:firm|company|supplier|contractor) (?=for (?:it|this|that|them|these)\b)/gi,
    meant: '$1 ',
  },
  // "What do people use to report potholes?"
  {
    sign: /\breport\b/i,
    said: /\b(?:what|which) (?:do|can|should|must) (?:people|residents|customers|the public) use to report\b/gi,
    meant: 'what reporting tool do people use to report',
  },
  // "How many of those go out in a year?"
  {
    sign: /\bhow many of (?:those|these|them)\b/i,
    said: /\bhow many of (those|these|them) (?:go out|went out|appear(?:ed)?|do you (?:place|publish|issue|run)|did you (?:place|publish|issue|run)|(?:are|were) (?:placed|published|issued|put out))\b/gi,
    meant: 'how many of $1 are there',
  },
];

const signs = new PatternSet(0);
const signed = [
  ...otherTurns,
  ...toldOtherwise,
  ...leaning,
  ...plainer,
  ...plainerSums,
  ...byWhatIsDone,
  ...toldByResidents,
  ...paraphrases,
].map(({ sign, said, meant }) => ({
  sign: signs.guard(sign),
  said,
  meant,
}));

/** The question with what it says with a verb put as the noun by which measures are known. */
export function paraphrased(question: string): string {
  let plain = question;
  for (const { sign, said, meant } of signed) if (sign.test(plain)) plain = plain.replace(said, meant);
  return plain;
}
