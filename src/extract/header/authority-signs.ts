import { PatternSet } from '../../text/guard/pattern-set.ts';
import type { Place } from './mention-place.ts';
import type { Mention } from './mentions.ts';
import { hostOf, hostsIn } from './own-hosts.ts';

/** What a mention's surroundings say of the body named; each counts once for a body, however often it occurs. */
export interface Sign {
  readonly name: string;
  readonly points: number;
  readonly shows: (mention: Mention, place: Place) => boolean;
}

/** What is asked of the words before each mention, and of those behind it: nearly all of it in vain. */
const ofBefore = new PatternSet(0);
const ofAfter = new PatternSet(0);

const pointing = ofBefore.guard(
  /\b(?:contact(?:ing)?|matter for|responsib\w{1,6} (?:of|for|lies with|rests with|sits with)|redirect\w{0,3}|(?:direct|address|send|forward|refer|transfer)(?:ed|red|ring|ing)? (?:\w{1,16} ){0,5}to|(?:provided|held|run|delivered|managed|operated|collected|maintained|administered|carried out|undertaken|owned|led|hosted|dealt with) by|(?:function|service|duty|area|remit|jurisdiction|website|role) of|(?:comes?|falls?) (?:to|under|within)|approach(?:ing)?|neighbouring|such as|including|includes|e\.g\.|for example,?|partners?|alongside|with|between|ask|visit|members? of|formerly|merged|successor|replac\w{1,4}|constituent|shared? with|joint\w{0,2} with|lies with|through|via|see|unlike|information commissioner|(?:i am|i['’]m|we are|student|studying|researchers?|lecturer|employed|work|working)(?: \w{1,12}){0,4} (?:at|of|for|from|with|in))(?: the)?[\s:]{0,2}$/i,
);
const pointedAfter = ofAfter.guard(
  /^,? (?:is|are|as) (?:the |a )?(?:responsible|\w{0,12} ?(?:waste|highways?|education|transport|billing|planning|upper|lower)|who|which)|^,? (?:who|which) (?:is|are|hold|manage|provide|should|may|can)|^ (?:may|might|should|would) (?:be able|hold|have)|^(?:'s|’s)? (?:area|boundar|residents|website|web site|contact|servers?\b|systems?\b|network|portal|depot|budget)|^ (?:on|via|at) (?:tel|email|0\d)/i,
);
const thanked = ofBefore.guard(
  /\b(?:request|e-?mail|letter|enquiry|correspondence|query|application|questions?)\b(?<!\b(?:same|similar|other|another|like|such|those|these|identical) [a-z-]{5,14})[^.]{0,70}\bto (?:the )?$|\bconfirm that (?:[\w ]{1,60} )?(?:is |are )?held by (?:the )?$|\b(?:concerns|complaint) about (?:the )?$|\b(?:contacting|writing to|received by|submitted to|made to|held by us at|(?:is|are) not held by) (?:the )?$/i,
);
/** "Information held by Wexmoor Police made under the Act", "you may ask Wexmoor Council for an internal review". */
const heldBy = ofBefore.guard(/\b(?:provision|release|disclosure|supply) of information held by (?:the )?$/i);
const reviewedBy = ofBefore.guard(
  /\byou (?:may|can|should|have the right to|are entitled to) (?:ask|request|write to|contact) (?:the )?$/i,
);
const isReviewer = (before: string, after: string): boolean =>
  reviewedBy.test(before) && /^ (?:for|to (?:carry|conduct|review)).{0,20}\breview/i.test(after);
/** "Where the copyright is owned by Wexmoor Council", "a version may be published on the Wexmoor Police website". */
const ownsText = ofBefore.guard(
  /\bcopyright (?:\w{1,16} ){0,5}(?:owned|held|belongs?) (?:by|to) (?:the )?$|\b(?:response|reply|answer|request|information|log)s? (?:[\w-]{1,16} ){0,8}published (?:on|by|in) (?:the )?$/i,
);
/** A question about a body asks that body: "How long has Wexmoor Council contracted ..." */
const asked = ofBefore.guard(
  /\b(?:how (?:much|many|long|often)(?: [\w-]{1,16}){0,4}|(?:what|which|when|where|why) (?:[\w-]{1,16} ){0,6}(?:does|did|has|is|will)|^\W{0,4}(?:\d{1,2}[.):]? )?(?:does|did|has|is|will)|request(?:ed|ing)? (?:\w{1,16} ){0,4}(?:from|of)|\b(?:asks?|asking|know) (?:about )?(?:how|what|whether)|(?:following|questions|information|details) (?:\w{1,16} ){0,2}for) (?:the )?$/i,
);
/** "Appeal to the Head of Information, Wexmoor Council": who reviews is who answered. */
const reviews = ofBefore.guard(
  /\b(?:appeal|complain|complaint|review|dissatisfied|unhappy)\b.{0,90}(?:\bto|\bat|,) (?:the )?$/i,
);
const ownAnswer = ofAfter.guard(
  /^(?:'s|’s|,)? (?:responses?|repl(?:y|ies)|answers?|decisions?|disclosure log|freedom of information (?:response|reference|request))\b|^(?:'s|’s) (?:\w{1,16} ){0,2}(?:figures|data|records) (?:is|are|follow|show|for)\b/i,
);
/** "Here are the figures for claims held by Wexmoor Council's insurance team". */
const givenBy = ofBefore.guard(
  /\b(?:here (?:are|is)|below|(?:the )?following|these are|shows?)\b.{0,70}(?<!\b(?:is|are|be|not) )held by (?:the )?$/i,
);
/** "Wexmoor Council's Information Officer is responsible for the content on this page". */
const keepsPage = ofAfter.guard(
  /^.{0,50}\b(?:is|are) responsible for (?:the )?(?:content|information)s? (?:on|of) this (?:page|site|website)\b/i,
);
const requesterAsks = ofBefore.guard(
  /\b(?:we|i) (?:would like to |wish to |am asking |are asking |hereby )?ask (?:the )?$/i,
);
/** "Contact Wexmoor Council if you cannot find what you need": what a page has at its foot. */
const pageContact = ofBefore.guard(/^\W{0,3}(?:please )?contact (?:the )?$/i);
const pageContactAfter = ofAfter.guard(
  /^ (?:if you (?:can(?:no|')t|can not) find|if you (?:need|want|require) (?:any )?(?:more |further )?(?:help|assistance)|(?:about|with feedback on) this page)\b/i,
);
/** "How many people visited the Wexmoor Council website in May?": whose website is asked about, where no other body is named. */
const asksAbout = ofBefore.guard(
  /^\W{0,4}(?:\d{1,2}[.):]? )?(?:how (?:many|much|often)|what (?:is|was|were|are)|(?:the )?(?:total |average |annual )?(?:number|cost|amount) of)\b[^.?]*\b(?:the|to|on|of)(?: (?:main|whole|public|present))? $/i,
);
const aboutIt = ofAfter.guard(
  /^(?:'s|’s)? (?:website|web site|app|switchboard|contact centre|residents|budget)\b[^.?]*(?:\?|\.?$)/i,
);
const issuedBy = ofBefore.guard(
  /\b(?:issued|answered|signed|prepared|completed|sent|authorised|approved) by:? (?:the |our )?(?:[\w&'’-]{1,20} ){0,5}(?:officer|manager|team|unit|lead|head|director|services?|office|department),? (?:of |at |for )?(?:the )?$/i,
);
/** `Published by Wexmoor Council`, at a line's start. */
const publishedBy = ofBefore.guard(/^\W{0,4}(?:published|released|issued|maintained) by:? (?:the )?$/i);
/** "This is Wexmoor Council's disclosure site", `Wexmoor Council home` among a page's links. */
const thisIs = ofBefore.guard(/\b(?:this is|you are on|back to|return to|welcome to) (?:the )?$/i);
const siteAfter = ofAfter.guard(
  /^(?:'s|’s)? (?:\w{2,12} ){0,4}(?:site|website|web site|pages?|disclosure log|portal|home(?: ?page)?)\b/i,
);
const homeAfter = ofAfter.guard(/^(?:'s|’s)? home(?: ?page)?(?:$| ?[|•·>])/i);
const isOwnSite = ({ before, after, form }: Mention, place: Place): boolean =>
  form !== 'domain' &&
  !place.quoted &&
  place.author !== 'requester' &&
  ((thisIs.test(before) && siteAfter.test(after)) || (/(?:^|[|•·>] ?)$/.test(before) && homeAfter.test(after)));
/** "This is the response of Wexmoor Council". */
const responseOf = ofBefore.guard(
  /\b(?:this|the following|below) is (?:the )?(?:(?:response|reply|answer|letter) (?:of|from|by)|from) (?:the )?$|\bthis (?:response|reply|answer|letter) (?:is|comes) (?:from|by) (?:the )?$/i,
);
const behalf = ofBefore.guard(/\b(?:on behalf of|signed (?:for|by)|representing) (?:the )?$/i);
const speaks =
  /^(?:\([^()]{2,40}\) )?(?:,? )?(?:does|do|has|have|hold|holds|can|uses|use|currently|spen[dt]|spends|confirms?|considers?|publishes|employs|operates|did|provides|answers?|answered|neither|(?:is|are) (?:refusing|withholding|applying|relying|unable|not obliged) |confirm |is (?:committed|subject|unable|not|of the|obliged|required|a public)|will|cannot|aims|takes|received|processes|accepts|reserves|monitors|regrets|apologises|welcomes|is (?:the |a )?(?:data controller|registered|company)|serves)\b/i;
const labelled = ofBefore.guard(
  /(?:^|[\s|])(?:name of (?:the |your )?(?:authority|council|organisation)|(?:public |local )?authority(?: name)?|council(?: name)?|organisation|public body|answered by|responding authority|issued by)\s?[:–-]?\s*$|(?:^\W{0,4}|\| ?)(?:name|department|from)\s?[:–-]?\s*$|\b(?:name|department|from)\s?[:–-]\s*$/i,
);
const asksName =
  /\b(?:name of (?:the |your )?(?:authority|council|organisation|local authority)|(?:authority|council|organisation)'s (?:\w{1,10} ){0,4}name|(?:your|full|official) name|which (?:council|authority))\b/i;

const isLetterhead = (place: Place): boolean =>
  place.alone && !place.quoted && !place.furniture && !place.answers && place.author !== 'requester';

const isAskedAbout = ({ before, after, form }: Mention): boolean =>
  form !== 'domain' && asksAbout.test(before) && aboutIt.test(after);
const isPageContact = ({ before, after, form }: Mention): boolean =>
  form !== 'domain' && pageContact.test(before) && pageContactAfter.test(after);

/** "Your request was first sent to Wexmoor Council and passed to us." */
const passedOn = ofAfter.guard(
  /^(?: \([^()]{2,40}\))?(?: on [\w ]{6,24})?,? (?:and|but|who|which)(?: \w{2,8}){0,3} (?:passed|forwarded|transferred|redirected|sent on)\b/i,
);

/** What tells who answers, the strongest first in each pair of like ones. */
export const signs: readonly Sign[] = [
  { name: 'first line', points: 4, shows: (_, place) => isLetterhead(place) && place.fromTop < 4 },
  { name: 'letterhead', points: 7, shows: (_, place) => isLetterhead(place) && place.fromTop < 18 },
  {
    name: 'near the top',
    points: 3,
    shows: ({ before }, place) =>
      !place.quoted &&
      !place.answers &&
      place.author !== 'requester' &&
      place.fromTop < 6 &&
      !/\bdear\b|^to:/i.test(before),
  },
  { name: 'page title', points: 4, shows: ({ stretch }, { letter }) => letter.stretches[stretch]?.place === 'title' },
  { name: 'page head', points: 4, shows: (_, place) => place.furniture && place.alone },
  // The name on a line of its own, in the authority's message or at the letter's end: a signature without "Yours sincerely".
  {
    name: 'own line',
    points: 3,
    shows: ({ form }, place) =>
      form !== 'domain' && isLetterhead(place) && (place.author === 'authority' || place.fromEnd < 8),
  },
  { name: 'copyright', points: 6, shows: ({ before }) => /(?:©|\(c\)|copyright)[\s\d–-]{0,14}$/i.test(before) },
  {
    name: 'thanked',
    points: 7,
    shows: ({ before }, place) => place.author !== 'requester' && (thanked.test(before) || heldBy.test(before)),
  },
  {
    name: 'signature',
    points: 7,
    shows: ({ form }, place) => place.signed && form !== 'domain' && place.author !== 'requester' && !place.quoted,
  },
  // "Freedom of Information, Wexmoor Council" over a message.
  {
    name: 'sender line',
    points: 5,
    shows: ({ before, after, form }, place) =>
      form !== 'domain' &&
      after === '' &&
      /^[\w .'’&/-]{3,50}, $/.test(before) &&
      !/\bdear\b/i.test(before) &&
      place.author !== 'requester',
  },
  {
    name: 'owns the text',
    points: 6,
    shows: ({ before, after, form }) =>
      ownsText.test(before) || (form !== 'domain' && (ownAnswer.test(after) || keepsPage.test(after))),
  },
  {
    name: 'reviews',
    points: 3,
    shows: ({ before, after }, place) =>
      place.author !== 'requester' && (reviews.test(before) || isReviewer(before, after)),
  },
  {
    name: 'asked',
    points: 3,
    shows: ({ before, after, form }) =>
      form !== 'domain' && (asked.test(before) || requesterAsks.test(before)) && /^ [a-z]/.test(after),
  },
  { name: 'asked about', points: 1.5, shows: isAskedAbout },
  { name: 'gives its figures', points: 3, shows: ({ before }) => givenBy.test(before) },
  { name: 'page contact', points: 2, shows: isPageContact },
  { name: 'issued by its officer', points: 5, shows: ({ before, form }) => form !== 'domain' && issuedBy.test(before) },
  { name: 'published by', points: 5, shows: ({ before, form }) => form !== 'domain' && publishedBy.test(before) },
  { name: 'its own site', points: 5, shows: isOwnSite },
  { name: 'behalf', points: 5, shows: ({ before }) => behalf.test(before) },
  { name: 'response of', points: 7, shows: ({ before, form }) => form !== 'domain' && responseOf.test(before) },
  // `Wexmoor Council, Town Hall, Wexmoor WX1 1AA` at the foot.
  {
    name: 'address at the foot',
    points: 3,
    shows: ({ before, after, form }, place) =>
      form !== 'domain' &&
      place.fromEnd < 4 &&
      !place.quoted &&
      !place.furniture &&
      /^\W{0,3}(?:the )?$/i.test(before) &&
      /^, .{0,90}\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|^, (?:[\w’' -]{2,30}, ){0,2}[\w’' -]{2,24} (?:House|Hall|Offices?|Centre|Road|Street|Lane|Square|Place), [\w’' ,-]{3,60}$/.test(
        after,
      ),
  },
  {
    name: 'speaks',
    points: 4,
    shows: ({ before, after, form }, place) =>
      form !== 'domain' &&
      !place.quoted &&
      place.author !== 'requester' &&
      speaks.test(after.trimStart()) &&
      /(?:^|[.:;|,]\s?|\bthe |\b(?:confirm\w{0,3}|advis\w{1,3}|inform\w{0,3}|state\w{0,2}|note|stress|said|says?|explain\w{0,3}|you|ensures?|aware|apologi\w{1,3}|regret|however|notice|finds?|found) that (?:the )?)$/i.test(
        before,
      ),
  },
  {
    name: 'labelled',
    points: 8,
    shows: ({ before }, place) =>
      (before !== '' && labelled.test(before)) ||
      (place.alone && place.labels.some((label) => label.length < 40 && labelled.test(`${label} `))),
  },
  {
    name: 'names itself',
    points: 6,
    shows: (_, place) => place.alone && place.labels.some((label) => asksName.test(label)),
  },
  {
    name: 'sender',
    points: 8,
    shows: ({ before }, place) => place.author === 'authority' && /^\W{0,3}from\s?:/i.test(before),
  },
  {
    name: 'own address',
    points: 5,
    shows: ({ form, before }, place) =>
      form === 'domain' &&
      place.author !== 'requester' &&
      /\b(?:foi\w*|freedom\S*|info\w*|dp\w*|data\S*|democratic\S*|legal\S*|customer\S*|requests?|enquiries|contact\S*|governance\S*|records\S*|complaints?)@\S*$/i.test(
        before,
      ),
  },
  {
    name: 'own domain',
    points: 2,
    shows: ({ form }, place) => form === 'domain' && place.author !== 'requester' && !place.quoted,
  },
  // `Wexmoor Council` in a sentence, and `foi@wexmoor.gov.uk` at the foot.
  {
    name: 'address of its name',
    points: 3,
    shows: ({ form, known, written }, place) =>
      !known &&
      form === 'full' &&
      !place.quoted &&
      place.author !== 'requester' &&
      hostsIn(place.letter).has(hostOf(written)),
  },
  // "Information Officer | Wexmoor Council | Town Hall".
  {
    name: 'signature in bars',
    points: 3,
    shows: ({ before, after, form }, place) =>
      form !== 'domain' &&
      place.fromEnd < 14 &&
      /(?:^|[|•·] ?)$/.test(before) &&
      /^ ?(?:[|•·]|$)/.test(after) &&
      !place.quoted &&
      !place.answers &&
      place.author !== 'requester',
  },
  {
    name: 'written to',
    points: 2,
    shows: ({ before }) => /\bdear (?:the )?$|(?:^|\W)to: ?(?:the )?$|^\W{0,4}to (?:the )?$/i.test(before),
  },
  {
    name: 'closing lines',
    points: 2,
    shows: (_, place) =>
      place.alone && place.fromEnd < 14 && !place.quoted && !place.answers && place.author !== 'requester',
  },
];

/** Whether a letter only points to the body named: another council's service, a partner, whom to ask instead. */
export const isPointedTo = (mention: Mention, { alone }: Place): boolean =>
  !alone &&
  (passedOn.test(mention.after) ||
    ((pointing.test(mention.before) || pointedAfter.test(mention.after)) && !namesItself(mention)));

/** The words round a mention could point elsewhere, and yet only who answers is named so. */
const namesItself = (mention: Mention): boolean => {
  const { before, after } = mention;
  return (
    thanked.test(before) ||
    heldBy.test(before) ||
    isReviewer(before, after) ||
    ownsText.test(before) ||
    /^\W{0,3}from\s?:/i.test(before) ||
    requesterAsks.test(before) ||
    givenBy.test(before) ||
    keepsPage.test(after) ||
    isAskedAbout(mention) ||
    isPageContact(mention)
  );
};
