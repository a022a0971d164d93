import { clausePatterns } from './clause-patterns.ts';
import { lawNamedIn, type NamedLaw } from './exemption.ts';

const none = clausePatterns.guard(
  /\bno (?:exemptions?|exceptions?) (?:has|have|were|was|apply|applies|applied)\b|\bnot (?:been )?(?:withheld|redacted|exempt)\b|\bno information (?:has been|is|was) (?:withheld|redacted)\b|\bnothing has been withheld\b|\bwould not exceed\b|\b(?:wrongly|incorrectly|mistakenly|improperly|unnecessarily) (?:applied|withheld|refused|relied|cited|used|claimed|invoked|engaged|quoted|raised)\b|\b(?:applied|withheld|refused|relied (?:up)?on|cited|used|claimed|invoked|quoted|raised) (?:in error|wrongly|by mistake|incorrectly|mistakenly)\b|\b(?:wrong|a mistake|an error|incorrect) to (?:apply|withhold|refuse|rely|cite|use|claim|invoke|quote)\b|\bnot (?:\w{1,16}ly )?(?:engaged|made out|in play)\b|\b(?:was|were|is|are|has been|been) not (?:properly|correctly|rightly) (?:applied|relied on|cited|withheld|refused)\b|\bno longer (?:appl(?:y|ies)|exempt|engaged|rel(?:y|ies)|withh\w+)\b|\bshould (?:not|never) have (?:been )?(?:withheld|refused|applied|used|cited|relied|claimed|invoked|quoted|engaged)\b/,
);

/** What an earlier letter did, which this one may not do: "was withheld in our earlier response under section 43(2)". */
const earlier = clausePatterns.guard(
  /\b(?:earlier|original|initial|previous|first) (?:response|reply|decision|answer|refusal)\b|\b(?:previously|originally|initially|earlier) (?:relied|applied|cited|withheld|refused|used)\b|\b(?:was|were|had been) (?:\w{1,16}ly )?(?:withheld|refused) (?:earlier|previously|originally|initially)\b/,
);
const stillDoes =
  /\buph(?:old|eld|olding)\b|\bmaintain|\bremains?\b|\bstill\b|\bstands?\b|\bcorrect(?:ly)?\b|\bagree\b|\bconfirm/;

/** Counts of what was refused, which refuse nothing: "2 requests were considered vexatious", "none were withheld". */
const counted = clausePatterns.guard(
  /^(?:in total,? |in [\d/–-]{4,9}:? )?(?:\d[\d,]{0,8}|none|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:the|these|those|them))?(?: (?!information|data|details)[\w-]{1,16}){0,3} (?:was|were|have been|had been|being) (?:\w{1,16} )?(?:refused|withheld|exempt(?:ed)?|vexatious|deemed|considered|regarded|treated|rejected)\b|^(?:\d[\d,]{0,8}|none|nil|zero) (?:\w{1,16} )?(?:exceeded|(?:refused|withheld|rejected|declined)$)|^(?:refused|withheld|rejected|declined|exempt): ?\d/,
);

const costs = clausePatterns.guardAll([
  /\bmore than the (?:act|law|regulations|foia?) (?:requires?|expects?|asks?|obliges?|demands?)\b|\btoo (?:\w{1,16} ){1,6}to (?:\w{1,16} ){1,4}within the (?:\w{1,16} )?limit\b/,
  /\b(?:longer|more(?: (?:time|hours|work))?|further|beyond) (?:than )?(?:what )?(?:the |is |that )?(?:law|act|regulations|foia?|limit|statute)(?: (?:allows?|permits?|lets?|provides? for)\b)/,
  /\b(?:would|will) take (?:\w{1,16} ){0,4}\d{2,3} (?:\w{1,16} )?hours\b.{0,40}\b(?:not (?:going to|prepared to|able to) (?:do|answer|search)|will not (?:do|search|answer))\b/,
  /\b(?:appropriate|cost|fees?|time|statutory|costs?\/time|time\/cost) ?(?:cost |time |fees )?(?:limit|threshold)\b/,
  /\b(?:exceed\w*|excess|more than|beyond|longer than|over|above|past)\b[^.£]{0,40}\b(?:18|24|eighteen|twenty-four) ?(?:staff |working |person |officer )?hours?\b(?! (?:a|per|each) (?:day|week))/,
  /\b(?:exceed\w*|excess of)\b.{0,60}£ ?(?:450|600)\b/,
  /\b(?:over|above|beyond|exceed\w*) the (?:cost |time )?(?:limit|threshold)\b(?! (?:set |fixed |agreed )?(?:for|by) (?!the (?:act|law|regulations)\b))|\btoo (?:costly|expensive|time[ -]consuming) to\b/,
  /^(?:over|above|exceeds?) (?:\w{1,16} )?limit$|\blimit of (?:18|24|£ ?450|£ ?600)\b|\b(?:would|will) (?:take|be|cost|involve) (?:far |much |us )?too (?:long|much|onerous|many)\b/,
  /\b(?:would|compliance|complying|locating|extracting|retrieving)\b.{0,80}\b(?:more than|over|above|in excess of|exceed\w*) £ ?(?:450|600)\b(?!,\d)/,
  /\b(?:would|will) (?:take|need|require|involve|mean)\b.{0,60}\b\d{2,3} ?(?:\w{1,16} )?hours\b.{0,80}\b(?:limit|threshold|law|act|foia?|regulations)\b/,
  /\b(?:cost|time|cost of) (?:of )?compl(?:iance|ying)\b.{0,60}\bexceed/,
  /\b(?:excessive|disproportionate|unreasonable) (?:amount of |officer |staff )?(?:time|cost|resources?|effort|burden|work)\b.{0,60}\b(?:request|locate|retrieve|extract|collate|provide|answer)/,
]);

const refusals = clausePatterns.guardAll([
  /\b(?:will|shall|would|do|does) not (?:be )?(?:nam(?:e|ing)|identify(?:ing)?) (?:it|them|him|her|any|anyone|anybody|those|these|individual|individuals|complainants|people|persons|staff)\b|\bwithout (?:[\w'-]{1,16} ){0,4}(?:being (?:identified|recognised)|(?:identifying|the risk of identifying))\b|\b(?:we|council|authority) (?:do|does|will|would) not (?:say|publicise|discuss) (?:which|who|where|how|in public|publicly)\b|\b(?:we|council|authority) never (?:name|disclose|reveal|discuss|release|share)s?\b|\b(?:do|does|will|cannot) (?:not )?(?:comment on|discuss) (?:individual|particular|specific|personal) cases\b|^(?:legally )?privileged$/,
  /\b(?:cannot|will not|may not|must not|not to|not able to|unable to|not going to) (?:\w{1,16}ly )?(?:be )?(?:giv(?:e|en)|hand(?:ed)?|pass(?:ed)?) (?:(?:it|this|that|them|these|those|any of (?:it|them)) )?(?:out|over|on)\b|\bnot (?:at liberty|free|allowed|permitted) to (?:say|tell|give|disclose|share|name|comment|release|discuss|reveal)\b/,
  /\b(?:must|has to|have to|should|is to|are to|will) (?:stay|remain|be kept) (?:confidential|private|secret)\b|\b(?:names?|figures?|details?|prices?|rates?|amounts?|information|this|it|they|these) (?:has|have|had|is|are|was|were)(?: been)? (?:\w{1,16} )?(?:blacked|blanked|struck|taken|cut) out (?:as|because|since|under|to protect|$)|\b(?:names?|prices?|rates|addresses|personal details|signatures) (?:has|have|is|are)(?: been)? (?:blacked|blanked) out\b/,
  /\b(?:we|i|council|authority)(?: has| have)? (?:removed|blacked out|blanked out|taken out|obscured|masked) (?:the |all |any |their |individual )*(?:names?|prices?|rates|personal (?:details|data|information)|addresses|signatures)\b/,
  /\b(?:given|told|supplied|provided|disclosed|submitted|passed)(?: to (?:us|the council|officers))? in (?:strict |the strictest )?confidence\b|\b(?:asked|requested|require[sd]?|told) (?:us|the council|that we|that it|for it|for this) (?:to )?not (?:to )?(?:be )?(?:shar|disclos|releas|publish|reveal|pass|giv)/,
  /^(?:this|it|these|they|that|the (?:[\w'-]{1,16} ){1,3})(?: ?(?:is|are|would be|amounts? to)) (?:\w{1,16} )?trade secrets?\b|^(?!.{0,40}\bnot\b).{0,60}\b(?:(?:is|are|covered by|subject to|protected by|attracts?|under) (?:legal(?:ly)?|professional)(?: professional)? privilege[d]?)\b/,
  /\b(?:will|shall|would) not (?:\w{1,16}ly )?(?:say|confirm|state|tell you) (?:if|whether)\b|\b(?:will|shall) not (?:be )?(?:\w{1,16}ly )?(?:giv(?:e|ing|en)|send(?:ing)?|supply(?:ing)?|provid(?:e|ing)) (?:it|this|that|them|these|you)(?: (?:it|this|that|them|these))? (?:now|yet|before|until|early|at (?:this stage|present)|in advance)\b/,
  /\bexempt(?:ed)? (?:from (?:disclos|release|publication|being|the act|foi|freedom|our)|under|by virtue|pursuant|information|in accordance|via|as\b|in terms|due to|because|on the)/,
  /\b(?:is|are|be|being|considered|deemed|information|data|and|therefore) exempt$|^(?:partially |partly |fully )?exempt(?:ed|ion)?(?:$|[,;:.(]? ?(?:from|under|by|as|for the|for now|until|pending|at (?:present|this)|due|information|via|pursuant|appl\w{1,4}|ss?\.? ?\d|section|\(|see|please|and|so|foi)\b)|\bexcepted (?:from|under|by)\b/,
  /^(?:[\w'-]{2,16} ){1,3}exempt$/,
  /\bexemptions? (?:\w{1,16} ){0,4}(?:appl|engag|cited|under|at section|set out|in section|contained|of section|found)/,
  /\b(?:appl(?:y|ied|ying|ies)|rely|relying|relied|relies|engag\w{1,4}|cit(?:e|ed|ing)|invok\w{1,4}) (?:on |the |an |in |to )?(?:\w{1,16} ){0,4}(?:exempt|exception)/,
  /\b(?:keep|kept|keeping|hold|held|holding) (?:(?:this|it|them|that|these|those|the \w{1,16}) )?back\b(?! (?:by|until|when|in (?:19|20))\b)/,
  /\bnot something (?:that |which )?(?:we|the (?:council|authority)) (?:can|will|would|could|may|are able to|is able to|wish(?:es)? to) (?:disclos|releas|shar|giv|reveal|mak|comment|discuss)/,
  /\b(?:we|i|council|authority) (?:would|will|should) (?:rather|prefer) not(?: to)? (?:say|giv|disclos|shar|answer|comment|name|reveal)/,
  /\bnot (?:legally )?(?:obliged|required|under (?:an|any) obligation) to (?:answer|comply|disclose|respond to|(?:provide|give|supply|release) (?:this|the|that|such|it|them)\b)/,
  /\b(?:decided|chosen|opted|elected|resolved|agreed) not to (?:be )?(?:\w{1,16}ly )?(?:disclos|releas|divulg|reveal|answer|shar)/,
  /\b(?:must|have to|has to|had to) decline\b/,
  /\b(?:we|i|council|authority) (?:(?:do|does|will|would|shall) not|cannot) (?:\w{1,16}ly )?comment (?:on|about|further)\b/,
  /\b(?:(?:do|does|did|will|would|shall) not|cannot) (?:\w{1,16}ly )?(?:give out|give|name|supply|provide|publish|identify) (?:the |any |individual |their )*(?:names?|identit\w{1,3}|details) of (?:the |our |any |individual |junior |its )*(?:staff|officers?|employees?|individuals?|persons?|people|postholders?)\b|\b(?:(?:will|shall|would|do|does) not|cannot) (?:\w{1,16}ly )?name (?:the|any|an|individual|junior|staff|officers?|our|them|him|her)\b/,
  /\b(?:left out|omitted|removed|not (?:given|provided|shown|included|named|supplied|stated))\b.{0,40}\b(?:as|because|since|being) (?:it |this |they |these |that )?(?:(?:is|are|being) )?(?:\w{1,16} )?(?:personal|confidential|sensitive)\b|\bpersonal (?:data|information),? (?:and|so|which) .{0,30}\b(?:not|left out|omitted|removed)\b/,
  /^(?:names?|figures?|details?|information|data|numbers?|prices?|costs?|amounts?|values?|rates?|low numbers|small numbers) (?:redacted|suppressed)$|^[█▇▓▉■]{3,}/,
  /\b(?:disclosure|release|publication|disclosing|releasing|publishing)(?: (?:of )?(?:[\w']{1,16} ){0,4}| )(?:would|could|might|may)(?: be likely to)? (?:\w{1,16}ly )?(?:prejudice|harm|help|undermine|endanger|breach|weaken|damage|expose|assist|enable|identify|put)\b/,
  /\bnot in the public interest to (?:\w{1,16}ly )?(?:state|say|confirm|give|disclose|release|provide|reveal)\b/,
  /\bwithh(?:old|eld|olding)\b(?! (?:rent|payment|tax|benefit))/,
  /\brefus(?:e|ed|es|ing|al) (?:to (?:provide|disclos|release|comply|answer|confirm|supply)|your|this (?:part|request|question|information)|the request|notice|under)/,
  /\b(?:request|information|question|part|section)s? (?:\([^()]{1,20}\) )?(?:\w{1,16} ){0,5}refused\b|^(?:(?:this|that|it|these|they) (?:is|are|has been|have been|must be) (?:therefore |also |again )?)?refused\b(?! (?:by|entry|permission|planning))/,
  /\bneither (?:to )?confirms? n?or (?:to )?den(?:y|ies)\b|\bconfirm or deny\b/,
  /\bcommercial(?:ly)? ?(?:in[ -])?(?:sensitiv|confiden|prejudic|interests? of|privileg)/,
  /\b(?:unable|not able|not willing|not prepared|not in a position|declin\w{1,3}|not wish|not going|refuse) to (?:be )?(?:\w{1,16}ly )?(?:disclos|releas|divulg|reveal)/,
  /\b(?:cannot|will not|shall not|would not|should not|may not|must not) (?:be )?(?:\w{1,16}ly )?(?:disclos|releas|divulg|reveal)/,
  /\b(?:unable|not able|not willing|not prepared|cannot|will not|declin\w{1,3}) (?:to )?(?:be )?(?:shar\w{1,3}|publish\w{0,3}|provide|provided) (?:\w{1,16} ){0,5}(?:for|due to|because of|on|owing to|as it is|as this is) (?:\w{1,16} ){0,3}(?:security|confidential|commercial|sensitiv|personal|data protection)/,
  /\b(?:do|does|did|are) not (?:\w{1,16}ly )?(?:disclos|divulg|reveal|releas)/,
  /\bnot (?:\w{1,16}ly )?(?:disclosable|releasable|for (?:disclosure|release|publication)|disclosed|released|being (?:disclosed|released))\b/,
  /\b(?:not|outweighs?) (?:be )?(?:in )?the public interest\b.{0,40}\b(?:disclos|releas|reveal|publish|provid)|\bpublic interest in (?:maintaining|withholding)\b/,
  /\b(?:request|consider|considered|deem|deemed|find|regard|regarded|treat|treated|is|be|been|as) (?:\w{1,16} ){0,3}(?:vexatious|manifestly unreasonable)\b(?! complain)|^(?:vexatious|repeated|manifestly unreasonable)(?: requests?)?(?:$|[,;:(.–-]| [(–-]| (?:under|within|in terms|by virtue)\b)|^(?:vexatious|repeated) request|\brepeated request\b/,
  /\b(?:confidential|sensitive) (?:information|data|in nature)?\b.{0,40}\b(?:disclos|releas|reveal|not provid|cannot)/,
  /^\[?(?:redacted|withheld|suppressed|excepted|confidential(?: information| data)?|commercial in confidence|commercially sensitive)\]?$/,
  /\bthird party personal data\b|\bpersonal (?:data|information) (?:of|about|relating to) (?:\w{1,16} ){0,3}(?:and|so|which|therefore)? ?.{0,40}\b(?:exempt|disclos|releas|breach)/,
  /\b(?:cannot|will not|unable to|not able to|not going to|not willing to) share (?:this|that|these|those|it|them|prices?|rates|names|(?:the|such|individual) (?:information|details?|names?|data|report|prices?|rates|figures|cop(?:y|ies)))\b/,
  /\b(?:security|confidentiality) reasons\b/,
  /\b(?:we|i|council|authority) (?:\w{1,16} )?declines? to (?:name|give|say|provide|identify|answer|confirm|state|supply)\b/,
  /\b(?:cannot|will not|unable to|not able to)\b.{0,60}\b(?:under|due to|because of|by) (?:the )?(?:data protection|gdpr)\b/,
  /\b(?:eithriedig|esemptiad|eithriad o dan|h?eithrio (?:o dan|rhag|dan)|(?:ei |eu )(?:gwrthod|wrthod) o dan|gwrthod (?:darparu|datgelu|rhyddhau|y cais|eich cais)|(?:ni allwn|ni ellir|ni all y cyngor|ni fyddwn yn|nid ydym yn) (?:ei |eu )?d?datgelu)\b|\b(?:ei |eu )?(?:dd?al|ch?adw|h?atal) (?:yr wybodaeth (?:hon )?)?yn ôl (?:o )?dan\b/,
]);

/** "This is confidential", unless that is what one asks. */
const confidential = clausePatterns.guard(
  /^(?:this|it|that|these|they|(?:the|all|our) (?:[\w'-]{1,16} ){1,3})(?: ?(?:is|are|remains?)) (?:\w{1,16} )?confidential\b/,
);

/** "The time limit is two hours", where that is asked. */
const tellsLimit = /\blimit (?:is|was|of|:)/;

/** A clause that withholds: why, and the provision it names. */
export interface Withheld {
  readonly ground: 'cost' | 'exemption';
  readonly law?: NamedLaw;
}

/** Whether the clause (lower case) withholds information, or names the provision that does; `scottish` where FOISA is the law. */
export function withheldIn(clause: string, scottish: boolean, question = ''): Withheld | undefined {
  if (none.test(clause) || counted.test(clause) || (earlier.test(clause) && !stillDoes.test(clause))) return undefined;
  const law = lawNamedIn(clause, scottish);
  const cost = law?.name === 's.12' || (costs.test(clause) && !(question.includes('limit') && tellsLimit.test(clause)));
  if (cost) return { ground: 'cost', ...(law ? { law } : {}) };
  if (law || refusals.test(clause) || (confidential.test(clause) && !question.includes('confiden')))
    return { ground: 'exemption', ...(law ? { law } : {}) };
  return undefined;
}

/** Whether a clause (lower case) only tells what an earlier letter refused: no reason now, and no answer. */
export const tellsEarlier = (clause: string): boolean =>
  earlier.test(clause) &&
  !stillDoes.test(clause) &&
  !/\d{2}/.test(clause.replace(/\bsections? \d+|\bs\.? ?\d+/g, '')) &&
  (refusals.test(clause) || /\b(?:section|s\.|reg)/.test(clause));
