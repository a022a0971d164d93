import { clausePatterns } from './clause-patterns.ts';

const thing =
  '(?:information|details?|data|figures?|statistics|accounts?|statements?|cop(?:y|ies)|reports?|registers?|documents?|polic(?:y|ies)|budget(?: book)?s?|answers?|responses?|breakdowns?|list|spend|spending|expenditure|link|costs?|this|these|it|which|they|that|results|minutes|papers?|contracts?|information requested|payments?|salaries|transparency)';

/** A clause that does nothing but point: to a link, an attachment, another answer, another body. */
const points = clausePatterns.guardAll([
  /^(?:please |kindly )?(?:also )?(?:see|refer|visit|view|find|click|follow|consult|go to|check|look)\b(?! no\b)/,
  /\bplease (?:also )?(?:see|refer|visit|view|find|click|follow|consult|contact|use the|go to|direct|redirect|submit|check|look|note that this information is available|ask)\b/,
  /^(?:the |our )?(?:attached |enclosed )?(?:spreadsheet|attachment|appendix|annex|enclosure|document)s? (?:\w{1,16} )?(?:provides?|gives?|contains?|shows?|sets? out|lists?|includes?)\b/,
  /^(?:this|these|it) (?:is|are|has been|have been) (?:\w{1,16} )?published\b/,
  /^(?:included|shown|given|covered|counted) (?:with)?in (?:the )?(?:figure|total|cost|amount|sum|answer|number|contract)s? (?:\w{1,16} )?above$/,
  /^(?:as (?:above|per|already (?:stated|answered|noted|mentioned|given|explained)|stated|previously|answered|detailed|below|noted|mentioned|set out|given|at|in|for)\b(?! (?:part|well|many))|same as (?:above|q|question|answer|for|previous|\d)|ditto|idem|above|see above|covered (?:above|in|by|at|under))/,
  /^(?:sent|supplied|provided|given|forwarded|enclosed) (?:to you |herewith )?(?:as|in|with|by) (?:an? |the |this )?(?:\w{1,16} )?(?:attachment|annex|appendix|spreadsheet|enclosure|separate (?:file|e-?mail|document))\b/,
  /^(?:who|which) (?:also |now )?(?:holds?|keeps?|own) (?:this|the|that|such|these|those|it)\b.{0,40}$/,
  /^as (?:q|question|answer|response|no|number)?\.? ?\d/,
  /^(?:attachment|appendix|annex|enclosure|schedule|spreadsheet|tab|sheet|document)\b.{0,40}$|^(?:the |our )?(?:attached|enclosed)\b/,
  /\b(?:is|are) (?:\w{1,16} )?(?:attached|enclosed)\b/,
  /\b(?:re)?(?:directed|addressed|submitted|referred|forwarded|(?:should|must|may|can) be put) to (?!the council\b|us\b|our\b|residents)/,
  /^(?:\w{1,16}ly )?published (?:on|in|at|online)\b.{0,100}\burl\b/,
  /\b(?:request|question|part|enquiry|it)\b.{0,60}\b(?:transferred|passed|redirected) (?:on )?to (?!the council\b|us\b|our\b)/,
  /\b(?:i|we|council|authority)(?: \w{1,16})? refers? (?:you|the applicant|the requester) to\b/,
  /^(?:[\w'-]{1,20} ){0,3}(?:details|information|figures|data|names|costs)\b.{0,60}\b(?:is|are) (?:\w{1,16} )?published (?:on|in|at|by|online)\b/,
  /\byou (?:can|will|may|could|should) (?:also )?(?:find|view|access|see|download|obtain|be able to (?:find|view|access|see))\b/,
  /\b(?:is|are) (?:also )?on (?:our|the) (?:\w{1,16} ){0,3}(?:website|register|portal|contracts finder|web ?page)\b/,
  /^(?:this is )?part of (?:the |our )?.{0,50}\b(?:question|q ?\d|above|answer|previous)/,
  /^(?:(?:response|answer|information|details?) )?(?:answered|addressed|provided|detailed|included|covered|outlined|given|shown|set out|stated)(?: \w{1,16})? (?:above|below)$|^(?:our|the) (?:[\w']{1,16} ){0,4}(?:website|web ?page|url)$/,
  /^(?:(?:response|answer|information|details?) )?(?:is )?(?:answered|addressed|provided|detailed|included|covered|outlined|given|shown|set out|stated|combined|part of)(?: \w{1,16})? (?:above|below|in|under|at|with|within|as part of|by) ?(?:the )?(?:above|q\d|question|questions|answer|response|attached|appendix|annex|section|table|spreadsheet|row|item|previous|\d)/,
  /\b(?:see|refer to|in|at|with) (?:the |our |my )?(?:attached|attachment|enclosed|appendix|annex|spreadsheet|accompanying|separate (?:sheet|document|file)|excel|pdf)\b/,
  /^(?:this |these |the (?:information|data|list|breakdown|details) |details |information |list |copy |breakdown |document )?(?:is |are |has been |have been )?(?:attached|enclosed)\b/,
  new RegExp(
    `\\b${thing} (?:[\\w'/-]{1,20} ){0,12}(?:is|are|can|may|could|will|has been|have been) (?:\\w{1,16} ){0,3}(?:be )?(?:found|available|accessed|viewed|obtained|downloaded|accessible|located|seen|purchased|attached|provided in|included in|contained in|set out in|given in|made available)\\b(?! by (?:us|the council|the authority))`,
  ),
  // "Notices are published on our website" may be the answer; "our accounts are published" and whatever has a link only points.
  new RegExp(
    `^(?:this|the|our|all|its|these|a copy|full|further|more|such|audited|annual|it|they|details of)\\b(?:.{0,60}[^\\w])?${thing}\\b.{0,60}\\b(?:is|are|been|be) (?:\\w{1,16} ){0,3}published\\b`,
  ),
  new RegExp(`\\b${thing}\\b.{0,80}\\bpublished\\b.{0,60}\\burl\\b`),
  new RegExp(
    `\\b(?:publish(?:es)?|makes? available) (?:\\w{1,16} ){0,4}(?:${thing}|all|its|our)\\b.{0,80}\\b(?:url|website|web site|online|link|page|portal|transparency|open data|register)`,
  ),
  /\b(?:below|here|following) (?:is|are) (?:a |the )?(?:web ?)?(?:link|url)s?\b|\b(?:link|url)s? (?:below|here|attached)\b|\b(?:following|this|below) (?:web ?)?(?:link|url|page|address)\b/,
  /\b(?:already |publicly |readily |freely )(?:available|accessible|published)\b|\bin the public domain\b|\breasonably accessible\b|\botherwise accessible\b|\baccessible (?:by other means|elsewhere)\b/,
  /\b(?:should|would need to|need to|may wish to|may want to|advise(?: you)? to|suggest(?: you| that you)?|recommend(?: that you)?|best to|must|encourage you to) (?:\w{1,16} )?(?:contact|contacting|approach|redirect|direct|ask|asking|refer|visit|submit|request this|speak)\b/,
  /\b(?:contact|redirect|direct|forward|submit|address|send|refer|put) (?:your|this|the|these|any) (?:\w{1,16} )?(?:request|question|enquir|inquir|query|foi)/,
  /\b(?:information|data|this|records?) (?:on this |for this |about this )?(?:is|are) (?:held|retained|kept) by (?!us\b|the council\b|the authority\b|our \w{1,16} (?:team|department))/,
  /\bgweler\b|\bar gael (?:ar|yn)\b/,
]);

/** What surrounds a pointer without being an answer of its own: where it leads, what stands there, how to read it. */
const aroundPointers =
  /\burl\b|\bemail\b|\bmailto\b|\bpages? \d|\bdownload|\baccounts?\b|\bstatements?\b|\bregisters?\b|\btransparency\b|\bopen data\b|£ ?(?:250|500|5,?000)\b|\bpublish|\battach|\bspreadsheet|\bfinancial year|\baccessible\b|\blinks?\b|\byou (?:can|will|may)\b|\bdocument|\bworksheet|\btabs?\b|\bfilter/;

/** Only a place, with no verb: an answer to "How are residents told?", a pointer where something else is asked. */
const places = clausePatterns.guardAll([
  /^(?:contact|ask|query|try|speak to|this question (?:should|needs|is best)|question for|for|via|from|email|on|at|available|published|accessible) ?(?:\w{1,16} ){0,6}(?:council|website|url|email|mailto|directly|page|team|online|web site|authority|provider|contractor|supplier)$/,
  /^(?:\w{1,16}ly )?published (?:on|in|at|online)\b/,
  /^(?:url|mailto|link|weblink|website|hyperlink|link here|here|online|published|publicly available|available online|published online|available on (?:our|the) (?:\w{1,16} )?website)\b[ :]{0,2}(?:url)?$/,
]);

export const pointsElsewhere = (clause: string, question = ''): boolean =>
  points.test(clause) ||
  (!asksManner.test(question) && !(means.test(clause) && asksWhichIfSo.test(question)) && places.test(clause));

/** A means named without a link: `Website` answers `Is it embedded in the website? If so, in which?`. */
const means = /^(?:website|online)$/;
const asksWhichIfSo = /\bif (?:so|yes),? (?:which|what|how|where|through|by)\b/;

/** Asks by what means or which: there "Website" or "Forms on our website" is the answer. */
const asksManner =
  /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?(?:how (?!much|many|long|large|often|frequently)|by (?:which|what)|through (?:which|what)|in (?:which|what) ways?|which|what (?:\w{1,16} ){0,3}(?:channels?|means|methods?|platforms?|tools?|systems?|media|ways?|mechanisms?|process\w{0,2}|approach\w{0,2})|in what (?:form|way))\b/;
export const standsAroundPointer = (clause: string): boolean => aroundPointers.test(clause);

/** Asks where to look: there a place in words is the answer, and a link by itself still leads to it. */
const asksWhere = /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?where\b|\bwhere (?:can|do|could|are|is|might)\b/;
/** Asks for the very link. */
const asksLink =
  /\b(?:provide|supply|give|share|include|send)(?: \w{1,16}){0,4} (?:links?|urls?|web ?addresse?s?|web ?links?|email addresse?s?|contact details)\b|\b(?:url|web address|website address|link|email address) (?:of|to|for)\b|\bwhat is the (?:url|website|web address|link)\b/;
const onlyLink =
  /^(?:(?:try|see|at|on|link) )?url$|\b(?:be|is|are) (?:found|available|seen|published) (?:here |online )?(?:at|on|here)? ?(?:the following (?:link|address) )?url$/;

/** Whether a clause that points gives what its question (lower case) asked for: a place to look, or the link itself. */
export const placeIsAnswer = (clause: string, question: string): boolean =>
  asksLink.test(question) || (asksWhere.test(question) && !onlyLink.test(clause));
