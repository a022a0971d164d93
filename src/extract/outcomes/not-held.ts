import { clausePatterns } from './clause-patterns.ts';
import { nothingToSend } from './nothing-to-send.ts';

// All patterns read clauses as `clausesOf` gives them: lower case, "don't" as "do not".

const facts =
  '(?:information|data|figures?|analytics?|statistics?|stats|breakdowns?|records?|recorded|metrics?|details?|numbers?|dataset|totals?|split|documentation|answers?|costings?|level of detail)';
const notAThing =
  '(?! (?:system|warehouse|team|centre|platform|tool|analyst|lake|governance|portal|sharing|base|protection|officer|manager|dashboard|of staff))';
const adverb = '(?:\\w{1,16}ly |yet |at present |also )?';
const not = `(?:do|does|did|would) not ${adverb}`;

/** The authority says that it has no such information: an answer to any question. */
const denials = clausePatterns.guardAll([
  // `The number is held by the developer, not by the council`, `No review was written, so we hold nothing`.
  /\bheld (?:only |solely )?by [^;]{3,60}?,? (?:and )?not (?:by )?(?:us|ourselves|(?:the |this )?(?:council|authority|trust))$|\b(?:so|and|therefore) (?:we|the (?:council|authority)) (?:therefore )?(?:holds?|has|have) nothing$|\b(?:we|council|authority) (?:has|have|holds?|keeps?) no cop(?:y|ies)\b|\b(?:do|does) not have (?:this|that|the|these|such an?) (?:number|figure|count|total|statistic|percentage)s?$/,
  /^not yet (?:counted|recorded|collated|compiled|calculated|known)$|^(?:we|i) (?:have|has) not (?:ever )?worked (?:one|it|this|that|them|any) out$|\bnot have an? [\w ]{3,40} from which\b/,
  /\b(?:and|so) (?:that )?there (?:is|are|were) (?:therefore )?no (?:such |recorded |\w{1,16} )?(?:information|records?|data|figures?|results)(?: (?:to (?:give|send|provide|share|report)|held|available))?$|\bnot in (?:our|the (?:council|authority)'s) possession\b|\bnot in possession of (?:this|that|it|these|any|such|the)\b|\b(?:have|has|hold|holds) nothing (?:from |for )?(?:before|prior to|earlier than|on|about)\b/,
  /\bwould not be (?:\w{1,16}ly )?(?:held|recorded|kept)(?: (?:by|on|in|here)\b|$)|\bneither (?:\w{1,16} ){0,3}(?:is|are|was|were) (?:\w{1,16} )?(?:held|recorded|kept|known|collected|available|counted)\b|\bneither (?:of (?:these|them|those) )?(?:is|are) (?:held|known|recorded)\b/,
  /\bknows? of no\b|\b(?:we|i|council|authority) (?:has|have) no (?:idea|knowledge) (?:of|how|what|who|when|where|which)\b|^(?:we|i) have no idea$|\bnothing (?:on|in) (?:the |our |any )?(?:\w{1,16} )?(?:files?|records?|register|database|archives?)\b|^not (?:on|in) (?:our |the |any )?(?:\w{1,16} )?(?:records?|files?)$/,
  /\bnot (?:\w{1,16}ly )?held\b(?! (?:in (?:it|person|(?:the )?(?:spring|summer|autumn|winter)|(?:19|20)\d\d)|since|every|each (?:year|month))\b)/,
  /^(?:n\/?k|inh|n\/h)$|\b(?:held|kept|recorded) by .{2,60}(?:, (?:and )?not|rather than|and not) (?:by )?(?:us|the (?:council|authority)|this (?:council|authority))$|^nil (?:held|recorded)\b|\bnothing (?:is |was |has been )?(?:held|recorded|on record|on file|located)\b|\bnot (?:information|data|something) (?:that |which )?(?:we|the (?:council|authority)) (?:\w{1,16}ly )?(?:holds?|has|have)\b(?! (?:anything )?to do)|\brecords do not go back\b|^dim (?:gwybodaeth|data|cofnod)\b/,
  new RegExp(`\\b(?:hold|holds|held) no (?:\\w{1,16} ){0,2}${facts}\\b${notAThing}`),
  /\b(?:hold|holds|held) (?:none|nothing) of (?:this|that|these|those|it|them|what|the (?:information|data|figures|kind))\b/,
  /\b(?:hold|holds|held) no such (?!events?\b|meetings?\b|surveys?\b|sessions?\b|contracts?\b|licen)[a-z]/,
  /\b(?:council|authority|we|holds?) (?:currently )?holds? no (?:\w{1,16} )?(?:maps?|lists?|registers?|cop(?:y|ies)|logs?|correspondence|e-?mails?|documents?|inventory|minutes|assessments?)\b/,
  /\bno longer (?:has|have|had|possess(?:es)?) (?:(?:any|the|these|those|our|all|full|that|access to|sight of) ){0,2}(?:[\w-]{1,16} )?(?:records?|information|data|details|copy|copies|figures|paperwork|documents?|files?|papers|e-?mails?|notes|minutes|logs?|invoices?|correspondence)\b(?! (?:system|warehouse|team|centre|platform|tool|officer|manager|room|store)s?\b)|\bnot (?:a )?matters? of record\b/,
  /\bno longer (?:held|hold|holds|exists?)\b(?! (?:events?|meetings?|surveys?))|^no longer available\b/,
  /\b(?:none|nothing|no such (?:information|data|records?)|no (?!personal|(?:\w{1,20} )?(?:surveys?|sessions?|meetings?|events?|consultations?|elections?|workshops?|webinars?|drop-ins?|interviews?|hearings?|polls?)\b)\w{1,20}(?: \w{1,20})?) (?:is |are |was |were |being )?held\b(?! (?:abroad|overseas|offshore|outside)\b)/,
  new RegExp(
    `\\b${not}(?:hold|possess|retain)\\b(?!(?: \\w{1,16}){0,2} (?:events?|meetings?|surveys?|sessions?|consultations?|licen[cs]es?|elections?|stock|contracts?|webinars?|a contract))`,
  ),
  new RegExp(
    `\\b${not}(?:currently )?have (?:access to )?(?:(?:this|that|these|those|it)(?: to (?:give|offer|hand|supply|provide|send)\\b.*)?$|(?:\\w{1,16}[ -]){0,5}${facts}\\b${notAThing})`,
  ),
  new RegExp(`\\b(?:has|have|had|having) no (?:\\w{1,16} ){0,3}${facts}\\b${notAThing}`),
  /\b(?:has|have) no (?:way|means|method|ability|facility) (?:of|to)\b/,
  new RegExp(
    `\\b(?:there (?:is|are|was|were) )?no (?!personal)(?:\\w{1,16} ){0,2}${facts}(?: \\w{1,16}){0,3} (?:held(?! (?:abroad|overseas|offshore|outside)\\b)|available|recorded|kept|collected|captured|exists?|maintained|on file|was found|were found|located|identified|migrated|transferred|retained|carried (?:over|across))\\b`,
  ),
  /^(?:sorry,? )?(?:there (?:is|are) )?no (?:\w{1,16} )?(?:information|data|figures|statistics|stats|records|details|record|recorded information|analytics)(?: (?:on|for|about|of) (?:this|these|that|it))?$/,
  /\b(?:there is|have|has|had|with|found) no record$|\b(?:found|located|identified) no (?:such |relevant |recorded |matching )?(?:information|e-?mails?|records?|documents?|correspondence|data|letters|messages|minutes|reports?|papers?)\b(?! (?:manager|officer|clerk|system|team))/,
  /\bno (?:central |recorded |formal |specific )?(?:record|records|recorded information|data|statistics|analytics) (?:of|on|for|about|relating)\b/,
  new RegExp(
    `\\b(?:${facts}|this|these|it|they|costs?|spend|requested)(?: (?:for|from|on|in) [\\w/-]{1,16}(?: [\\w/-]{1,16}){0,2})? (?:is|are|was|were) (?:currently |therefore |unfortunately )?(?:not yet|not|no longer) (?:\\w{1,16}ly )?available\\b(?! (?:to|for) (?:residents|the public|members|officers|customers|staff))`,
  ),
  new RegExp(
    `\\b(?:${facts}|this|costs?) (?:is|are) (?:currently )?(?:unavailable|unknown|not known|not yet known)\\b`,
  ),
  /^(?:not (?:currently |yet |readily |separately |centrally )?(?:available|known(?! for (?:its|their|his|her)\b))|unavailable(?! (?:for|on|between|from)\b)|unknown(?! (?:callers?|numbers?|persons?|people|visitors?|users?|items?)\b)|do not know|we do not know|unsure|not sure|data (?:not available|unavailable)|(?:figures?|information|breakdown|details|costs?|cost) (?:not available|unavailable|unknown|not known|not provided))\b/,
  /\b(?:do|does) not (?:currently )?know (?:how|what|the|this)\b|\bit is (?:not known|unknown)\b/,
  // What a search came to; how far back the records go.
  /\bsearch(?:es|ed)?\b.{0,80}\b(?:(?:found|returned|produced|revealed|located|yielded|gave|with) (?:nothing|none|no (?:results?|records?|matches|information|trace|hits))|nothing (?:was |has been )?found|(?:did|has|have) not (?:f(?:i|ou)nd|produced?|locate|reveal|return|yield)|(?:was|were) (?:no results|unsuccessful|fruitless))\b|^there (?:was|were) no (?:results|matches)$|\bno trace$|\b(?:find|found|finds|was|is) no trace of|^no trace of (?:this|these|it|them|any)\b/,
  /\brecords (?:do|does|would|did) not (?:show|tell|reveal|go back|extend|say|indicate|cover)\b|\b(?:before|pre-?dates?|prior to|older than|further back than) (?:our|the council's|any|existing|available|surviving) (?:\w{1,16} )?records\b/,
  /\bno (?:\w{1,16} )?(?:paper|record|file|document|note|copy|correspondence)s?(?: of (?:this|it|them|these))? (?:now |still )?(?:survives?|remains?)\b/,
  /\bnot (?:obliged|required) to create (?:new )?(?:information|data|records)\b/,
  /\b(?:would|will) (?:\w{1,16} )?(?:require|involve|need) (?:us to |the )?(?:creat|generat)\w+ (?:of )?(?:new|the) (?:information|data)\b/,
  /\bhas been (?:deleted|destroyed|disposed of)\b|\bretention (?:period|policy|schedule)\b.{0,40}\b(?:deleted|destroyed|no longer)\b/,
  /\b(?:ddim yn cael ei (?:gadw|chadw)|ddim yn dal|nid yw'r wybodaeth|nid ydym yn (?:dal|cadw)|nid yw'r cyngor yn (?:dal|cadw)|heb ei gadw)/,
  /\b(?:nid oes|does|nad oes) (?:gennym|gan (?:y cyngor|yr awdurdod)) (?:ni )?(?:yr |y |unrhyw |ddim )?(?:wybodaeth|gwybodaeth|ddata|data|ffigurau|gofnod|cofnod|cofnodion)\b/,
  /\b(?:nid ydym|nid yw'r (?:cyngor|awdurdod)|nad ydym) (?:ni )?yn (?:meddu ar|cofnodi|casglu|cadw cofnod)|\b(?:nid yw|nad yw)(?:'r (?:data|ffigurau|ffigwr)| hyn)(?: (?:hwn|hon|hyn|yma))? (?:ar gael|gennym|yn cael ei)|^(?:heb ei (?:chadw|ddal|gofnodi)|ddim (?:ar gael|yn hysbys))\b/,
]);

// Verbs of keeping count. The second list has other senses ("does not collect glass"), so that in the active they need what is not collected.
const counts =
  'record|captur|monitor|track|measur|logg?|quantif|calculat|itemis|itemiz|categoris|broken down|disaggregat|differentiat|distinguish|apportion';
const gathers =
  'collect|analys|count|compil|collat|split|separat|report|identif|estimat|evaluat|assess|maintain|gather|cost|budget|account|cod|attribut|allocat|recharg';
const recording = `(?:${counts}|${gathers})`;
const records =
  '(?:records|statistics|stats|data|figures|logs?|(?:a|any) (?:(?:central|single|full|separate|complete|formal|corporate|specific|detailed) )?(?:log|record|list|register|count|tally)|this|these|that|such)';
const gathered = `(?:out )?(?:(?:any|the|such|detailed|specific|full|individual|separate|these|those|our|all|that|this) ){0,2}(?:${facts}|this|that|these|those|it|them|such|(?:\\w{1,16} ){0,2}(?:costs?|spend|spending|expenditure)|feedback|on this|on these)\\b`;
const lead = '(?:been |be |currently |yet )?(?:\\w{1,16}ly |further |centrally )?(?:being )?';

/** The authority says that it does not record or cannot work it out: a denial, unless the question asks whether it does. */
const unrecorded = clausePatterns.guardAll([
  new RegExp(
    `\\b(?:do|does|did|is|are|was|were|been|be|being|has|have) not ${lead}(?:${counts})(?:e?s|e?d|ed|ied|y|e|ing)?\\b(?! to\\b(?! (?:this|that|such)\\b))`,
  ),
  new RegExp(
    `\\b(?:do|does|did) not ${lead}(?:${gathers})(?:e?s|y|e)? (?:${gathered}|separately|centrally|in this way)`,
  ),
  new RegExp(`\\b(?:is|are|was|were|been|be|being|has|have) not ${lead}(?:${gathers})(?:e?d|ed|ied)\\b(?! to\\b)`),
  new RegExp(
    `(?:^|, )(?:it is |these are |this is )?(?:not|un)[ -]?(?:\\w{1,16}ly )?(?:currently )?${recording}(?:e?d|ied)?\\b`,
  ),
  new RegExp(`\\band not (?:\\w{1,16}ly )?(?:${counts})(?:e?d|ied)\\b`),
  new RegExp(`(?:^|^${facts} |^records? )not (?:\\w{1,16}ly )?(?:kept|retained|stored)\\b(?! (?:by|for|up)\\b)`),
  /\bnot separately (?:stated|shown|priced|listed|invoiced|billed|known|available|noted|valued)\b/,
  /\b(?:do|does|did) not (?:\w{1,16} )?(?:account for|show|list|invoice|price|code|bill|cost) .{0,40}\bseparately\b/,
  /\bnot (?:have )?an? (?:separate|specific|individual|discrete|distinct) (?:\w{1,16} ){0,2}(?:lines?|codes?|figures?|costs?|breakdown|headings?|totals?|cent(?:re|er)s?|amounts?|sums?)\b/,
  /\b(?:is|are) not (?:information|figures?|data|details|something|anything) (?:that |which )?(?:we|the (?:council|authority)) (?:possess(?:es)?|holds?|keeps?|records?|collects?|have|has)\b/,
  /^(?:we|the (?:council|authority)) (?:holds?|keeps?|records?|collects?) nothing (?:centrally|on this|of (?:this|that|the) (?:kind|sort)|about (?:this|it|that))\b/,
  /^(?:the |our |their )?(?:\w+['’]s? |\w+s['’] )?(?:job |work |time |inspection |survey )?(?:sheets?|logs?|returns?|registers?|records?|databases?|systems?|forms?) (?:do|does|did) not (?:note|show|say|record|capture|tell|distinguish|give|log|break) (?:this|it|that|these|which|whether|why|how)\b/,
  /^there (?:is|are|was|were) no (?:such |central |formal |single |written |full )?(?:records?|list|register|log|figures?|data|information|count|file|tally|note)(?=$|,| (?:as|because|since|for this|of (?:this|these|them|that)|to (?:show|say|tell)|kept|held)\b)|^no such (?:list|register|log|file|figures?|records?|count|data|information|document)s? (?:exists?|(?:is|are) (?:kept|made|held))\b/,
  /\b(?:we|council|authority) (?:is|are|was|were) not (?:\w{1,16} )?(?:told|informed|notified|made aware)(?:$| (?:of|how|what|who|when|which|by)\b)/,
  /\b(?:has|have|had) no (?:field|box|code|marker|flag|category|heading|column) (?:for|in|to)\b|\bnot (?:\w{1,16} )?minuted\b|\b(?:has|have) not been (?:\w{1,16} )?(?:kept|noted|written down)\b/,
  /\bnot something (?:that )?(?:we|the (?:council|authority)) would (?:know|have|hold|record|count|keep)\b/,
  /\bno (?:\w{1,16} )?(?:requirement|need|duty|obligation)(?: \w{1,16}){0,3} to (?:\w{1,16} )?(?:record|keep|count|hold|collect|log|monitor)\b|\bonly (?:started|began) (?:to )?(?:count|record|collect|keep|log|monitor)/,
  // Nobody keeps count.
  /^(?:nobody|no[ -]one)(?: (?:at|in|here)(?: \w{1,16}){0,3}?)? (?:has |have )?(?:ever )?(?:counts|counted|records|recorded|logs|logged|measures|measured|tracks|keeps|kept)\b|\bkeeps? no (?:\w{1,16} ){0,2}(?:totals?|counts?|logs?|list|register|tally|statistics|figures|records?|notes)\b/,
  /\bno (?:\w{1,16} )?(?:counts?|logs?|tally|tallies|minutes?|register|notes?) (?:of (?:this|these|them) )?(?:is|are|was|were|has been|have been) (?:made|taken|kept|maintained)\b|\bno (?:count|log|tally) (?:of|on|for)\b/,
  /\bno (?:percentage|proportion|share|date|number|total) (?:is|was|has been) (?:known|recorded|noted)\b/,
  /\bnot something (?:that |which )?(?:our|the) (?:\w{1,16} )?(?:records?|reports?|reporting|systems?|software|data|figures) (?:picks? up|captures?|shows?|gives?|produces?|tells?|covers?|records?|allows?)/,
  new RegExp(
    `\\b(?:${facts}|this|these|costs?|spend|spending|time|staff time|calls?|topics?|uptake) not (?:\\w{1,16}ly )?${recording}(?:e?d|ied)?\\b`,
  ),
  new RegExp(
    `\\b(?:do|does|did|has|have|had) not ${adverb}(?:keep|store|retain|kept|stored|retained) (?!personal)(?:\\w{1,16} )?${records}\\b`,
  ),
  /\b(?:is|are|was|were) not (?:\w{1,16}ly )?(?:kept|stored|retained)\b(?! (?:up|in line|clean|tidy|safe|secure|for (?:longer|more)|beyond|after)\b)/,
  /\bno record (?:is|was|has been) (?:made|taken)\b/,
  // "Only yearly figures are kept", said of a month.
  /^(?:we (?:hold |keep |record |have )?)?only (?:hold |keep |record |have )?(?:yearly|annual|quarterly|monthly|weekly|full[- ]year) (?:figures|totals?|data|statistics|numbers|counts|records)(?: (?:are|is) (?:kept|held|recorded|collected|available))?$/,
  /\b(?:do|does) not (?:allow|enable|permit|support|let|have the (?:ability|functionality|capability|facility)) (?:us |officers |the council )?(?:to )?(?:\w{1,16}ly )?(?:report|provid|extract|break|identif|separat|measur|record|distinguish|split)|\bno (?:reporting|report) (?:functionality|capability|facility|function|available)\b/,
  /\b(?:has|have|do|does|did) not (?:ever |yet )?work(?:ed)? (?:this|it|that|these|them|such (?:a|costs?)) out\b|\b(?:has|have) not (?:been worked out\b|worked out (?:an?|any|the|what|how)\b)/,
  /\b(?:has|have) not (?:been )?(?:undertaken|carried out|done|made|performed) (?:this|any|such|an?|the)? ?(?:\w{1,16} )?(?:calculation|analysis|evaluation|exercise|assessment)/,
  /\bnot something (?:that )?(?:we|the (?:council|authority)) (?:record|track|measur|monitor|collect|captur|hold|report|calculat|estimat|count|keep|analys|log|quantif|stor|work out)/,
  new RegExp(
    `\\b(?:(?:been )?unable|not (?:be )?able|not currently able|not in a position|not possible|impossible|not feasible) (?:for us )?to (?:\\w{1,16}ly )?(?:be )?(?:${counts}|${gathers}|provid|determin|extract|break|giv|suppl|establish|ascertain|isolat|stat|confirm|say|answer|specif|obtain|tell|produc|deduc|pull|separate|advis|comment|run|retriev|respond|locat|find|trac|do)`,
  ),
  new RegExp(
    `\\b(?:cannot|could not) (?:\\w{1,16}ly )?be (?:\\w{1,16}ly )?(?:${counts}|${gathers}|provid|determin|extract|broken|giv|suppl|establish|ascertain|isolat|stat|confirm|specif|obtain|produc|disaggreg|apportion|retriev|pick|untangl|unpick|work)`,
  ),
  /(?:^|\b(?:we|council|authority|systems?|software|it) )(?:currently )?(?:cannot|could not) (?:\w{1,16}ly |therefore |now )?(?:provide|give|supply|report on|quantify|separate|identify|break|extract|determine|isolate|calculate|estimate|split|distinguish|differentiate|establish|say|tell|answer)\b/,
  /\bno (?:separate |specific |individual )(?:budget|cost|ledger|account|finance) (?:codes?|lines?|headings?|cent(?:re|er)s?)\b|\bnot (?:\w{1,16}ly )?identifiable\b/,
  new RegExp(`\\bfound no (?:\\w{1,16} ){0,2}${facts}`),
  /\bno (?:separate |specific |individual |exact |accurate |central |formal )?(?:recording|breakdown|figure|split|tracking|monitoring|measurement)\b/,
]);

/** What has not been worked out, unless that very work is asked for: "No analysis has been done" answers "What analysis has been done?". */
const undone = clausePatterns.guard(
  /\bno (?:\w{1,16} )?(costing|calculation|count|measurement|breakdown|analysis|tally) (?:of (?:this|these|them|it) )?(?:has|have|had|was|were|is) (?:ever )?(?:been )?(?:done|made|carried out|undertaken|produced|prepared|attempted|performed)\b|\b(?:has|have) (?:done|made|carried out|undertaken) no (?:\w{1,16} )?(work|analysis|study|research|calculation|costing) (?:on|of|into)\b/,
);

/** What became of the records. */
const gone = clausePatterns.guard(
  new RegExp(
    `\\b(?:${facts}|history|histories|e-?mails?|recordings?|logs?|files?|it|this|they|these)(?: (?:for|from|of|on) [\\w/-]{1,16}(?: [\\w/-]{1,16}){0,2})? (?:is|are|was|were|has been|have been|have since been|has since been) (?:\\w{1,16} )?(?:overwritten|deleted|destroyed|weeded|thrown (?:out|away)|purged|wiped|erased|disposed of|lost|discarded|shredded|not kept)\\b`,
  ),
);
const asksOfEvents =
  /\b(?:surveys?|sessions?|meetings?|events?|consultations?|elections?|workshops?|webinars?|drop-ins?|interviews?|hearings?|polls?|forums?|panels?)\b(?:.{0,60}\bheld\b)?/;
/** "None are held", said of sessions; "We do not have this", said of an app. */
const isNo = (clause: string, question: string): boolean =>
  (/^(?:none|no \w{1,16}|not|they|these|it) (?:(?:is|are|was|were|has been|have been) )?(?:not )?held\b/.test(clause) &&
    question.includes('held') &&
    asksOfEvents.test(question)) ||
  (/\bhave (?:this|that|these|those|it)$/.test(clause) && asksOfHaving.test(question));
const asksOfHaving = new RegExp(
  `^(?:\\(?(?:q\\.? ?)?\\d[\\w.()]{0,5} )?(?:do|does|did) (?:\\w{1,16} ){1,4}(?:have|use|own|run) (?:an?|any|the|such)\\b(?!.{0,40}\\b${facts}\\b)`,
);

const asksOfDisposal = /\bhow long\b|\bretention\b|\bdestr|\bdelet|\bdispos|\bwhat happen|\blost\b|\bbreach|\bsecur/;

/** "Figures are kept for six months only", said of a year. */
const keptBriefly = clausePatterns.guardAll([
  new RegExp(
    `\\b(?:${facts}|they|it|this|these|we|council) (?:(?:is|are) (?:only )?)?(?:kept|keep|held|hold|retain(?:ed)?|stored?) (?:(?:it|them|this|these|${facts}) )?(?:for|since|back) (?:only )?(?:the (?:last |past |latest )?)?(?:[a-z0-9]{1,10} (?:days|weeks|months|years)|a (?:day|week|month|year))(?: only)?$`,
  ),
]);
/** "Our records start in 2015", said of an earlier year. */
const beginsLate = clausePatterns.guard(
  /\b(?:records?|figures|data) (?:only )?(?:start|begin|go back|date)s? (?:only )?(?:in|from|to|back to) (?:[a-z]{3,9} )?(?:19|20)\d\d\b/,
);
const asksHowFar = /\bhow (?:far|long)\b|\bwhen\b|\bsince\b/;
const asksHowLong = /\bhow long\b|\bretention\b|\b(?:retain|keep|kept|stored?)\b/;

const polar =
  /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|if)\b/;
const stems = [
  'record',
  'collect',
  'captur',
  'monitor',
  'track',
  'measur',
  'log',
  'quantif',
  'calculat',
  'analys',
  'report',
  'evaluat',
  'assess',
  'stor',
  'identif',
  'maintain',
  'budget',
  'separat',
  'count',
  'minutes',
  'costed',
  'apportion',
  'register',
  'list',
  'kept',
];

/** Asks what went wrong or why: there "Staff were unable to log in" is the answer. */
const asksTroubles =
  /^(?!.*\b(?:how (?:many|much|often)|percentage|proportion|number of|average|rate)\b).*\b(?:challenges?|problems?|issues?|obstacles?|difficult\w{1,4}|barriers?|lessons?|hindrances?|shortcomings?|why|reasons?)\b/;
const ofRecords =
  /\b(?:do|does|did) not (?:keep|hold|make) (?:any |an? (?:\w{1,16} )?)(?:records?|log|list|note|register) of\b|\b(?:this|that)$|\bth(?:is|e) (?:information|question|answer)\b|\bno (?:\w{1,16} )?(?:records?|log|list|register)\b|\bnot (?:\w{1,16}ly |been )?(?:recorded|collected|captured|logged|monitored|tracked|collated|measured)\b|\b(?:do|does|did) not (?:\w{1,16} )?(?:record|collect|capture|log|monitor|track|collate|measure)\b/;

/** Whether a question (lower case) can be answered by yes or no. */
export const asksYesOrNo = (question: string): boolean => polar.test(question);

/**
 * What a clause denies: `denied` that the information exists, `unrecorded` that it is written down. "We do not track adoption"
 * answers "Does the council track adoption?", so that there it denies nothing.
 */
export function notHeldIn(clause: string, question = ''): 'denied' | 'unrecorded' | undefined {
  if (denials.test(clause)) return isNo(clause, question) ? undefined : 'denied';
  if (clause.includes('only') && keptBriefly.test(clause) && !asksHowLong.test(question)) return 'denied';
  if (beginsLate.test(clause) && !asksHowFar.test(question)) return 'denied';
  if (!clause.startsWith('no ') && gone.test(clause) && !asksOfDisposal.test(question))
    return asksTroubles.test(question) ? undefined : 'denied';
  if (nothingToSend(clause, question)) return 'denied';
  const work = undone.exec(clause);
  if (work && !question.includes((work[1] ?? work[2] ?? '').slice(0, 6))) return 'unrecorded';
  if (!unrecorded.test(clause)) return undefined;
  if (asksTroubles.test(question) && !ofRecords.test(clause)) return undefined;
  const answersNo = /^no\b,?/.test(clause);
  if (question === '') return answersNo ? undefined : 'unrecorded';
  if (!asksYesOrNo(question)) return 'unrecorded';
  return answersNo || stems.some((stem) => clause.includes(stem) && question.includes(stem)) ? undefined : 'unrecorded';
}
