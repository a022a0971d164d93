import { clausePatterns } from './clause-patterns.ts';
import { asksYesOrNo } from './not-held.ts';

const body =
  "(?:county|district|borough|city|unitary|metropolitan|parish|town|constituent|local|highways?|waste|neighbouring|other|partner|fire|police|upper[ -]tier|lower[ -]tier|member|billing|national|[\\w'-]{1,20}shire)";
const bodies = `(?:${body} (?:and [\\w-]{1,20} )?(?:councils?(?! tax)|authorit(?:y|ies)|services?|force)|county councils?|[\\w'-]{2,20} (?:county|district|borough|city) council|(?:the )?(?:county|districts?)$|tfl|transport for london|national highways|the police|nhs|dvla|defra|the government|central government|environment agency)`;

const outside = clausePatterns.guardAll([
  /\bnot something (?:that )?(?:we|(?:this|the) (?:council|authority)) (?:has|have) (?:anything )?to do with\b/,
  // Of a place: `Thornby lies outside our boundary`.
  /^(?!\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|none|all|most|some|many) )[^\d£]{0,60}\b(?:is|are|was|were|lies?|falls?|sits?|being) (?:\w{1,16} )?(?:outside|beyond|outwith|out of|not (?:with)?in)(?: of)? (?:our|the (?:council|borough|district|county|authority|city)(?:'s)?|this (?:council|authority|borough|district)(?:'s)?|[\w-]{2,20}'s?)(?: \w{1,16})? ?(?:boundar(?:y|ies)|area|districts?|borough|county|patch)\b/,
  /^(?:[\w'-]{1,20} ){1,4}(?:is|are|lies?) in (?:the |our )?(?:neighbouring|adjoining|next|another) (?:\w{1,16} )?(?:borough|district|county|city|council|authority)/,
  /\b(?:is|are) not (?:ours|(?:one )?for us|our (?:job|business|question|matter))\b|\bnot ours to\b/,
  /\b(?:do|does) not concern (?:us|this (?:council|authority)|the (?:council|authority)|[\w'-]{2,20} (?:[\w'-]{1,20} ){0,2}council)\b|^no (?:answer|reply|response) (?:is )?(?:needed|required|necessary|called for)\b/,
  /^(?:districts?|count(?:y|ies)|boroughs?|parish(?:es)?|town)(?: councils?)? (?:have|has|do|does|are|is|run|employ|own) (?:no|not)\b/,
  /, (?:and )?not (?:by )?(?:ourselves|us|this (?:council|authority))$/,
  /^as an? (?:\w{1,16} )?(?:county|district|borough|city|parish|town|unitary|combined|(?:upper|lower|two)[ -]tier)(?: (?:council|authority))?,? (?:we|the (?:council|authority)|this council|this authority) (?:do|does|have|has|are|is|employ|employs|own|owns|run|runs|hold|holds) (?:not|no)\b/,
  /\b(?:not|outside|beyond|outwith|out of)(?: \w{1,16}| [\w-]{1,16}'s){0,4} (?:remit|jurisdiction|responsibilit\w{1,3}|purview|powers|functions|duties)\b/,
  /\bfalls? (?:outside|under the (?:remit|responsibility))\b/,
  /\b(?:is|are) not (?:a|the|one of|our|an) (?:[\w'-]{1,16} ){0,3}(?:function|responsibility|duty|service (?:that|which|here|of (?:this|the|our)|for (?:this|the))|(?:council|county|district|borough|city|unitary|authority) (?:service|matter|function))\b/,
  /^(?:we are|(?:this|the) (?:council|authority) is) an? (?:\w{1,16} )?(?:county|district|borough|city|parish|town|unitary|combined|(?:upper|lower|two)[ -]tier) (?:council |authority |council, |authority, )?(?:and|so|which|that)\b.{0,60}\b(?:not|no)\b/,
  /\b(?:is|are|am) not (?:\w{1,16}ly )?responsible$|\b(?:is|are|am) not (?:\w{1,16}ly )?responsible for (?:this|that|these|those|it|them|such|any)\b|\b(?:we are|(?:council|authority) is) not (?:\w{1,16}ly )?responsible for [\w-]{1,16}(?: [\w-]{1,16})?$/,
  /^(?:this is |it is )?not (?:our|the council's|a council) (?:\w{1,16} )?(?:function|service|responsibility|job|duty|area|role|remit|road|land)s?\b|^not (?:ours|us|th(?:is|e) (?:council|authority|borough|district|county))$|^not (?:ours|us)\b|\bnot for (?:us|this (?:council|authority))$/,
  /\bnot an? (?:[\w-]{1,16} ){0,3}(?:council|authority|body) with (?:any of )?(?:these|this|those|such|that|any)\b|, (?:and )?not (?:us|ours|this (?:council|authority))$/,
  // `Roads are the responsibility of the Department and not of councils`, `Bins are emptied by a partnership, which is a separate body`.
  /\b(?:responsibility|function|remit|duty|duties|matter|business|task|job|service)s? (?:of|for) [^;]{3,90},? (?:and )?not (?:of|for) (?:us\b|ours\b|(?:the|this|any|your|our) (?:council|authority)|(?:local |district |county )?councils?\b)/,
  /\b(?:carried out|(?!not )\w{2,14}(?:ed|un|pt)) by (?:the |our )?[^,;]{3,60}, (?:which is |who are |itself |being )?an? (?:separate|different|distinct|independent) (?:public |legal |statutory )?(?:authority|body|organisation|company|entity|council)\b/,
  /\b(?:do|does|did) not arise\b|\bfalls? away\b|^irrelevant\b|\bmakes? (?:this|it|that|these) (?:\w{1,16} )?(?:not applicable|n\/a|irrelevant)\b/,
  /\bnot (?:a|an|the) (?:[\w'-]{1,16} ){0,3}(?:function|service|responsibility|duty) (?:of|for|(?:that |which )?(?:we|the council|the authority|this council) (?:provide|deliver|offer|run|operate|undertake|carr|has|have)|provided|delivered|carried)/,
  /\bnot (?:an? )?matters? for (?:us|this (?:council|authority)|the (?:council|authority)|[\w'-]{2,20} (?:[\w'-]{1,20} ){0,3}council)\b/,
  /\bnone of (?:these|the|your) questions (?:appl(?:y|ies)|(?:is|are) (?:relevant|applicable)|concerns?)\b/,
  /\bno (?:responsibility|remit|function|jurisdiction|statutory duty) (?:for|over|in)\b/,
  /^not (?:a|an|the) (?:[\w'-]{1,16} ){0,3}(?:function|service|responsibility|duty)$/,
  /\bnot something (?:that )?(?:we|the (?:council|authority)) (?:do|does|provide|deliver|offer|handle|deal|run)|\bnot something (?:that )?(?:we|(?:this|the) (?:council|authority)) (?:is|are) responsible/,
  /\b(?:has|have) no (?:\w{1,16} ){0,3}(?:responsibilit\w{1,3}|remit|functions?|jurisdiction|role|duty|duties|powers)\b/,
  /\bnot relevant (?:to|for)\b|^(?:this is |it is )?not relevant\b|\b(?:this|question(?: \d{1,2}[a-z]?)?|it|that) (?:is|are) not (?:relevant|applicable)\b(?! to (?!us\b|our\b|this\b|the (?:council|authority)\b|\w{1,20} (?:councils?|authorit)))|(?:\b(?:so|therefore|hence|thus|and is|and so) |[,:] )(?:this is |it is |is )?(?:not applicable|n\/a)|\b(?:this|questions?(?: \d{1,2}[a-z]?(?: ?(?:to|and|-|–) ?\d{1,2}[a-z]?)?)?(?: (?:of|in) (?:this|the) (?:part|section))?|it|section|these) (?:do|does) not apply\b|\bno relevance\b/,
  /\b(?:is|are) not (?:the|a|an) (?:[\w-]{1,16} ){0,3}(?:waste|highways?|education|housing|collection|disposal|unitary|social services|transport|planning)(?: [\w-]{1,16}){0,3} (?:authority|council)\b/,
  /\b(?:do|does) not (?:\w{1,16} )?(?:provide|deliver|operate|run|manage|offer|administer|undertake|carry out) (?:this|these|such|that|those|any of these|any such) (?:\w{1,16} )?(?:services?|functions?|facilit\w{1,3}|activit\w{1,3})\b/,
  /\b(?:amherthnasol|ddim yn berthnasol|nid yw'n berthnasol)\b/,
]);

const another = clausePatterns.guardAll([
  /\b(?:rather than|instead of) (?:the (?:council|authority)|us|this (?:council|authority)|ourselves)$|\band (?:is |are )?not (?:run|owned|managed|operated|maintained) by (?:us|(?:the|this) (?:council|authority))\b/,
  new RegExp(
    `^(?:this|it|that|these|they|responsibility)(?: \\w{1,16}){0,3} (?:(?:lies?|sits?|rests?|falls?) (?:with|to|under)|(?:is|are|would be) (?:one |a matter |a question )?for) (?:the |our )?(?:[\\w'-]{1,20} ){0,4}(?:${bodies}|(?:county|districts?|city|parish)(?= to \\w))`,
  ),
  new RegExp(
    `\\b(?:responsibilit\\w{1,3}|function|service(?= (?:of|run|provided))|remit|duty|matter|matters|role|question|one)s? (?:of|for|lies with|lie with|rests with|sits with|that lies with|provided by|delivered by|run by) (?:the |our |your )?(?:[\\w'-]{1,20} ){0,4}${bodies}`,
  ),
  /\b(?:is|are) (?:a |an )?(?:[\w'-]{1,20} ){0,3}(?:county|district|borough|city|parish)(?: councils?)?(?:'s|s')? (?:council )?(?:function|service|responsibilit|matter|duty|issue|remit)/,
  new RegExp(
    `\\b(?:delivered|provided|operated|run|managed|undertaken|collected|handled|looked after|maintained|repaired|emptied|done|administered|dealt with|carried out|performed) by (?:the |our )?(?:[\\w'-]{1,20} ){0,4}${bodies}`,
  ),
  /^(?:this is |it is )?(?:a |an |the )?(?:[\w'-]{1,20} ){0,2}(?:county|district|borough|city|parish|unitary|highways?)(?: councils?| authority)?(?:'s|s')? (?:council )?(?:function|service|responsibilit\w{1,3}|matter|duty|issue|remit)$/,
  /^(?:the |our )?(?:county|district|borough|city|parish|town) councils?$/,
  /\b(?:is|are) (?:a )?(?:matter|question|one)s? for (?!(?:the )?(?:council|authority|us|consultation|residents|debate|discussion)\b)/,
  new RegExp(
    `^(?:the |our )?(?:[\\w'-]{1,20} ){0,3}${bodies} (?:is|are) (?:responsible(?: for|$)|the (?:[\\w-]{1,16} ){0,3}authority)`,
  ),
  /^(?:the |our )?(?:county|districts?|borough|city|parish)(?: councils?)? (?:(?:does|do|deals? with|handles?|runs?|manages?|provides?|looks? after) (?:this|it|that|these|those)$|do$|does$)/,
  /^(?:the |our )?(?:county|district|city) is (?:the (?:[\w-]{1,16} ){0,3}authority|responsible for)/,
  /\b(?:the |our )?(?:county|district|borough|city|parish) councils?'?s? (?:job|work|task|concern)$/,
  new RegExp(`\\b(?:is|are) (?:now )?for (?:the |our )?(?:[\\w'-]{1,20} ){0,4}${bodies}$`),
  new RegExp(
    `^(?:this|the|these|that) (?:\\w{1,16} )?(?:service|function|dut(?:y|ies)|responsibility|role|task)s? (?:(?:was|were|has|have|had|been|is|are) ){0,2}(?:passed|transferred|moved|handed|went|gone) (?:over |on )?to (?:the |our )?(?:[\\w'-]{1,20} ){0,4}${bodies}`,
  ),
  new RegExp(`\\b(?:comes?|falls?) (?:under|to|within) (?:the |our )?(?:[\\w'-]{1,20} ){0,3}${bodies}`),
]);

/** The answer says nothing but that the question does not apply to it, in the spellings that forms have. */
const spelledNotApplicable = clausePatterns.guard(
  /^(?:amh\b|n ?[/\\.|-] ?a(?![a-z0-9])|na(?=$|[ /.,:;)-])|n\.? ?a\.?$|nia$|nla$|\(n\/a\)|(?:this |question |section )?(?:is )?(?:no longer |not )app(?:\.|licable|licible|lic|l)?\b|non applicable\b|not-applicable\b|inapplicable\b|does not apply\b)|\b(?:the|these|your|all|remaining|other|following|further)(?: \w{1,16}){0,2} questions?(?: (?:below|above|that follow|on \w{1,16}))? (?:is|are|do|does|would be|would)(?: therefore| then| all)? (?:n\/a|not (?:applicable|apply|arise)|irrelevant)\b/,
);

export const saysNotApplicable = (clause: string): boolean => spelledNotApplicable.test(clause);

/** "All functions of a unitary authority": what this one has, as every one of its kind. */
const ofKind =
  /^(?:(?:all|most|every one|the (?:full|whole|usual) (?:range|set))(?: of)? (?:the )?)?(?:\w{1,16} ){0,2}(?:functions?|duties|responsibilities|services) (?:of|for|expected of) an? /;

/** "We play no part in this", unless that is asked. */
const nothingToDo = clausePatterns.guard(
  /\b(?:has|have) nothing to do with (?:this|that|it|these|them)\b|\b(?:we are|(?:council|authority) is) not involved (?:in|with) (?:this|that|it|these|them)\b|\bplays? no (?:part|role) in (?:this|that|it|these|them)\b/,
);
/** "We don't provide this service" answers "Do you provide it?". */
const saysNoTo =
  /^(?:no,? )?(?:we|the (?:council|authority)|this council) (?:do|does) not (?:\w{1,16} )?(?:provide|deliver|operate|run|manage|offer|administer|undertake)\b/;
const asksIfProvided =
  /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?(?:do|does) (?:\w{1,16} ){1,4}(?:provide|deliver|operate|run|manage|offer|administer|undertake)\b/;

/** How a clause puts the matter outside the authority: its own remit, or plainly another body's. */
export function remitIn(clause: string, question = ''): 'outside' | 'another' | undefined {
  if (asksYesOrNo(question) && question.includes('appl') && /\bnot appl/.test(clause)) return undefined;
  if (nothingToDo.test(clause)) return asksYesOrNo(question) ? undefined : 'outside';
  if (saysNoTo.test(clause) && asksIfProvided.test(question)) return undefined;
  if (spelledNotApplicable.test(clause) || outside.test(clause)) return 'outside';
  if (
    /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?(?:who\b|(?:which|what) (?:organisation|council|authority|body|company|team|department))|\bwho (?:is|are|[a-z]{2,12}s)\b/.test(
      question,
    )
  )
    return undefined;
  return another.test(clause) && !ofKind.test(clause) ? 'another' : undefined;
}
