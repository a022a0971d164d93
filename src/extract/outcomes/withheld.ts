import { clausePatterns } from './clause-patterns.ts';
import { lawNamedIn, type NamedLaw } from './exemption.ts';

const none = clausePatterns.guard(
  /\bno (?:exemptions?|exceptions?) (?:has|have|were|was|apply|applies|applied)\b|\bnot (?:been )?(?:withheld|redacted|exempt)\b|\bno information (?:has been|is|was) (?:withheld|redacted)\b|\bnothing has been withheld\b|\bwould not exceed\b|\b(?:wrongly|incorrectly) (?:applied|withheld|refused|relied|cited)\b|\bno longer (?:appl(?:y|ies)|exempt|engaged|rel(?:y|ies)|withh\w+)\b|\bshould not have been (?:withheld|refused|applied)\b/,
);

/** What an earlier letter did, which this one may not do: "was withheld in our earlier response under section 43(2)". */
const earlier = clausePatterns.guard(
  /\b(?:earlier|original|initial|previous|first) (?:response|reply|decision|answer|refusal)\b|\b(?:was|were|had been) (?:\w{1,16}ly )?(?:withheld|refused) (?:earlier|previously|originally|initially)\b/,
);
const stillDoes =
  /\buph(?:old|eld|olding)\b|\bmaintain|\bremains?\b|\bstill\b|\bstands?\b|\bcorrect(?:ly)?\b|\bagree\b|\bconfirm/;

/** Counts of what was refused, which refuse nothing: "2 requests were considered vexatious", "none were withheld". */
const counted = clausePatterns.guard(
  /^(?:in total,? |in [\d/–-]{4,9}:? )?(?:\d[\d,]{0,8}|none|zero|nil|one|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:the|these|those|them))?(?: (?!information|data|details)[\w-]{1,16}){0,3} (?:was|were|have been|had been|being) (?:\w{1,16} )?(?:refused|withheld|exempt(?:ed)?|vexatious|deemed|considered|regarded|treated|rejected)\b/,
);

const costs = clausePatterns.guardAll([
  /\b(?:appropriate|cost|fees?|time|statutory|costs?\/time|time\/cost) ?(?:cost |time |fees )?(?:limit|threshold)\b/,
  /\b(?:exceed\w*|excess|more than|beyond|longer than|over|above)\b[^.£]{0,40}\b(?:18|24|eighteen|twenty-four) ?(?:staff |working |person |officer )?hours?\b/,
  /\b(?:exceed\w*|excess of)\b.{0,60}£ ?(?:450|600)\b/,
  /\b(?:over|above|beyond|exceed\w*) the (?:cost |time )?(?:limit|threshold)\b|\btoo (?:costly|expensive|time[ -]consuming) to\b/,
  /\b(?:cost|time|cost of) (?:of )?compl(?:iance|ying)\b.{0,60}\bexceed/,
  /\b(?:excessive|disproportionate|unreasonable) (?:amount of |officer |staff )?(?:time|cost|resources?|effort|burden|work)\b.{0,60}\b(?:request|locate|retrieve|extract|collate|provide|answer)/,
]);

const refusals = clausePatterns.guardAll([
  /\bexempt(?:ed)? (?:from (?:disclos|release|publication|being|the act|foi|freedom|our)|under|by virtue|pursuant|information|in accordance|via|as\b|in terms|due to|because|on the)/,
  /\b(?:is|are|be|being|considered|deemed|information|data|and|therefore) exempt$|^(?:partially |partly |fully )?exempt(?:ed|ion)?(?:$|[,;:.(]? ?(?:from|under|by|as|for the|due|information|via|pursuant|appl\w{1,4}|ss?\.? ?\d|section|\(|see|foi)\b)/,
  /^(?:[\w'-]{2,16} ){1,3}exempt$/,
  /\bexemptions? (?:\w{1,16} ){0,4}(?:appl|engag|cited|under|at section|set out|in section|contained|of section|found)/,
  /\b(?:appl(?:y|ied|ying|ies)|rely|relying|relied|relies|engag\w{1,4}|cit(?:e|ed|ing)|invok\w{1,4}) (?:on |the |an |in |to )?(?:\w{1,16} ){0,4}(?:exempt|exception)/,
  /\bwithh(?:old|eld|olding)\b(?! (?:rent|payment|tax|benefit))/,
  /\brefus(?:e|ed|es|ing|al) (?:to (?:provide|disclos|release|comply|answer|confirm|supply)|your|this (?:part|request|question|information)|the request|notice|under)/,
  /\b(?:request|information|question|part)s? (?:\w{1,16} ){0,4}refused\b|^refused\b(?! by)/,
  /\bneither (?:to )?confirms? n?or (?:to )?den(?:y|ies)\b|\bconfirm or deny\b/,
  /\bcommercial(?:ly)? ?(?:in[ -])?(?:sensitiv|confiden|prejudic|interests? of|privileg)/,
  /\b(?:unable|not able|not willing|not prepared|not in a position|declin\w{1,3}|not wish|not going|refuse) to (?:be )?(?:\w{1,16}ly )?(?:disclos|releas|divulg|reveal)/,
  /\b(?:cannot|will not|shall not|would not|should not|may not|must not) (?:be )?(?:\w{1,16}ly )?(?:disclos|releas|divulg|reveal)/,
  /\b(?:unable|not able|not willing|not prepared|cannot|will not|declin\w{1,3}) (?:to )?(?:be )?(?:shar\w{1,3}|publish\w{0,3}|provide|provided) (?:\w{1,16} ){0,5}(?:for|due to|because of|on|owing to|as it is|as this is) (?:\w{1,16} ){0,3}(?:security|confidential|commercial|sensitiv|personal|data protection)/,
  /\b(?:do|does|did|are) not (?:\w{1,16}ly )?(?:disclos|divulg|reveal|releas)/,
  /\bnot (?:\w{1,16}ly )?(?:disclosable|for (?:disclosure|release|publication)|disclosed|released|being (?:disclosed|released))\b/,
  /\b(?:not|outweighs?) (?:be )?(?:in )?the public interest\b.{0,40}\b(?:disclos|releas|reveal|publish|provid)|\bpublic interest in (?:maintaining|withholding)\b/,
  /\b(?:request|considered|deemed|regarded|treated|is|be|been|as) (?:\w{1,16} ){0,3}(?:vexatious|manifestly unreasonable)\b(?! complain)|^(?:vexatious|repeated) request|\brepeated request\b/,
  /\b(?:confidential|sensitive) (?:information|data|in nature)?\b.{0,40}\b(?:disclos|releas|reveal|not provid|cannot)/,
  /^\[?(?:redacted|withheld|confidential|commercial in confidence|commercially sensitive)\]?$/,
  /\bthird party personal data\b|\bpersonal (?:data|information) (?:of|about|relating to) (?:\w{1,16} ){0,3}(?:and|so|which|therefore)? ?.{0,40}\b(?:exempt|disclos|releas|breach)/,
  /\b(?:cannot|will not|unable to|not able to|not going to|not willing to) share (?:this|that|these|those|it|them|the (?:information|details?|names?|data|report|cop(?:y|ies)))\b/,
  /\b(?:security|confidentiality) reasons\b/,
  /\b(?:we|i|council|authority) (?:\w{1,16} )?declines? to (?:name|give|say|provide|identify|answer|confirm|state|supply)\b/,
  /\b(?:cannot|will not|unable to|not able to)\b.{0,60}\b(?:under|due to|because of|by) (?:the )?(?:data protection|gdpr)\b/,
  /\b(?:eithriedig|esemptiad|eithriad o dan|h?eithrio (?:o dan|rhag|dan)|(?:ei |eu )(?:gwrthod|wrthod) o dan|gwrthod (?:darparu|datgelu|rhyddhau|y cais|eich cais)|(?:ni allwn|ni ellir|ni all y cyngor|ni fyddwn yn|nid ydym yn) (?:ei |eu )?d?datgelu)\b|\b(?:ei |eu )?(?:dd?al|ch?adw|h?atal) (?:yr wybodaeth (?:hon )?)?yn ôl (?:o )?dan\b/,
]);

/** A clause that withholds: why, and the provision it names. */
export interface Withheld {
  readonly ground: 'cost' | 'exemption';
  readonly law?: NamedLaw;
}

/** Whether the clause (lower case) withholds information, or names the provision that does; `scottish` where FOISA is the law. */
export function withheldIn(clause: string, scottish: boolean): Withheld | undefined {
  if (none.test(clause) || counted.test(clause) || (earlier.test(clause) && !stillDoes.test(clause))) return undefined;
  const law = lawNamedIn(clause, scottish);
  const cost = law?.name === 's.12' || costs.test(clause);
  if (cost) return { ground: 'cost', ...(law ? { law } : {}) };
  if (law || refusals.test(clause)) return { ground: 'exemption', ...(law ? { law } : {}) };
  return undefined;
}
