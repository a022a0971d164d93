import { clausePatterns } from './clause-patterns.ts';
import { leadsToMap, liesElsewhere } from './lies-elsewhere.ts';

const thing =
  '(?:information|details?|data|figures?|statistics|accounts?|statements?|cop(?:y|ies)|reports?|registers?|documents?|polic(?:y|ies)|budget(?: book)?s?|answers?|responses?|breakdowns?|list|spend|spending|expenditure|link|costs?|this|these|it|which|they|that|results|minutes|papers?|contracts?|information requested|payments?|salaries|transparency)';

/** A clause that does nothing but point: to a link, an attachment, another answer, another body. */
const points = clausePatterns.guardAll([
  // `The ambulance service records these, to whom you should apply`, `This should be requested from the trust`.
  /\bto (?:whom|which) (?:you|(?:your |this |any )?(?:requests?|questions?|enquir(?:y|ies))) (?:should|may|can|must|could|might|need to) (?:be )?(?:apply|write|turn|put|go|ask|sent|addressed|made|directed)\b|^(?:this|it|these|they|that|the (?:information|figures?|answer|data)) (?:should|must|can|may|could|would need to|will need to) be (?:requested|sought|obtained|asked for|had) (?:from|of|direct)\b/,
  // A file by its name.
  /^[^£]{0,80}\.(?:pdf|docx?|xlsx?|csv|pptx?|zip)(?:,? (?:attached|enclosed|sent|with|provided|supplied)\b.{0,40})?$/,
  /\bforms (?:part of )?(?:appendix|annex|schedule|attachment)\b|^kindly (?:see|refer|visit|contact|redirect|direct|ask|try|submit)\b/,
  /\b(?:we|i) (?:have )?(?:already )?(?:answered|dealt with|replied to|responded to) (?:this|these|that|it)(?: (?:question|point|part))? (?:in|under|at|by) /,
  /^(?:please |kindly )?(?:also )?(?:see|(?:have|take) a look at|refer|visit|view|find|click|follow|consult|go to|check|look)\b(?! no\b|-)/,
  /\bplease (?:also )?(?:see|refer|visit|view|find|click|follow|consult|contact|use the|go to|direct|redirect|submit|check|look|note that this information is available|ask|try|approach|write to|speak to)\b/,
  /^(?:the |our )?(?:attached |enclosed )?(?:spreadsheet|attachment|appendix|annex|enclosure|document)s? (?:\w{1,16} )?(?:provides?|gives?|contains?|shows?|sets? out|lists?|includes?)\b/,
  /^(?:this|these|it) (?:is|are|has been|have been) (?:\w{1,16} )?published\b/,
  /^(?:included|shown|given|covered|counted) (?:with)?in (?:the )?(?:figure|total|cost|amount|sum|answer|number|contract)s? (?:\w{1,16} )?above$/,
  /^(?:as (?:above|per|already (?:stated|answered|noted|mentioned|given|explained)|shown|listed|stated|previously|answered|detailed|below|noted|mentioned|published|reported|set out|given|at|in|for)\b(?! (?:part|well|many))|as (?:\w{1,16} ){1,3}(?:above|overleaf)$|(?:(?:it|this|that|they|these) (?:is|are) )?(?:the )?same (?:answer |response |reply )?as (?:for |in |at |to )?(?:above|q|question|answer|the (?:above|previous|answer)|previous|\d)|per (?:q ?\d|question|answer|response|above)|(?:ditto|idem|above)(?=$|[,.:;)(]| (?:q\d|q|question|answer|\d|for|in|as|and)\b)|see above|covered (?:above|in|by|at|under))/,
  /^(?:the )?(?:answers?|response|reply|figures?|details|information|table) (?:is |are )?(?:as )?(?:above|below|overleaf)$/,
  /^(?:this |these |it |they )?(?:is |are |was |were |has been |have been |will be )?(?:being )?(?:sent|supplied|provided|forwarded|e-?mailed|posted|attached|enclosed) (?:to you )?(?:separately$|under separate cover|by separate (?:e-?mail|post|cover))/,
  /\b(?:i|we|council|authority)(?: have| has| am| are)?(?: also| now)? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|append(?:ed|ing)?) (?!(?:great|much|particular|equal|the (?:highest|greatest)|importance)\b)/,
  /^(?:all )?(?:sent|supplied|provided|released|enclosed|disclosed) (?:to you )?with (?:this|our|the) (?:letter|reply|response|e-?mail|decision)\b/,
  /^please (?:put|address) (?:this|that|it|these|your (?:question|request)s?) to (?!us\b)/,
  /\baccompan(?:y|ies|ying) (?:this|our|my|the) (?:letter|e-?mail|response|reply|message)\b/,
  /^(?:the |our )?(?:list|table|schedule|sheet|workbook|file|chart|paper|spreadsheet|document|report) (?:attached|enclosed|appended|overleaf) (?:\w{1,16} )?(?:gives?|shows?|provides?|contains?|sets? out|has|have|lists?)\b/,
  /\b(?:spending data|accounts|register|annual report|statement|transparency data|budget book|open data|website|contracts finder) (?:also )?(?:gives?|shows?|has|have|contains?|sets? out|includes?|lists?|provides?) (?:this|these|it|them|that|the (?:figures?|information|details|answer))$/,
  /^(?:this|it|these|they|that|the (?:figures?|information|answer|costs?|spend|data|details)) (?:is|are) (?:all |also |to be )?(?:found )?(?:in|on|at|within) (?:the |our |its )(?:[\w'-]{1,20} ){0,4}(?:accounts|annual report|budget book|registers?|website|web ?page|contracts finder|transparency data|open data)\b/,
  /^(?:(?:the |this |full |further |more )?(?:information|details?|figures?|data|answer|list|report|copy|breakdown) (?:is |are )?)(?:here|at|on|below)[ :]{0,2}url/,
  /^(?:this is |that is |it is |included )?(?:part of|within|in|inside) (?:the |our )?(?:\w{1,16} ){0,3}(?:figure|total|cost|amount|sum|answer|number|price|contract|value)s? (?:\w{1,16} ){0,3}(?:above|below|(?:in|at|under|for|to) (?:q(?:uestion)? ?)?\d{1,2}(?:\.\d{1,2})?[a-z]?)$/,
  /\byou (?:(?:may|might|could|would|should|can|will|must|need|ought|have|like|want|wish|prefer|better|do|to|also|then|therefore|instead|perhaps) ){1,5}(?:contact|approach|ask|try|enquire|write to|speak to|get (?:this|it|these|them)|read)\b/,
  /\b(?:i|we) (?:have |will |shall )?(?:\w{1,16} )?(?:passed|pass|forwarded|forward|sent|send|transferred|transfer|referred|redirected) (?:this|your|the|it|that)\b(?: \w{1,16}){0,4} (?:on )?to (?!the council\b|us\b|our\b|residents|customers|members|staff)/,
  /^(?:sent|supplied|provided|given|forwarded|enclosed) (?:to you |herewith )?(?:as|in|with|by) (?:an? |the |this )?(?:\w{1,16} )?(?:attachment|annex|appendix|spreadsheet|enclosure|separate (?:file|e-?mail|document))\b/,
  /^(?:who|which) (?:also |now )?(?:holds?|keeps?|own) (?:this|the|that|such|these|those|it)\b.{0,40}$/,
  /^as (?:q|question|answer|response|no|number)?\.? ?(?:\d|\(?[a-h]\)?$)/,
  /^(?:attachment|appendix|annex|enclosure|schedule|spreadsheet)\b.{0,40}$|^(?:tab|sheet|worksheet|document)s?(?: (?:\d|["'(]|[a-z]$|no\b|named|called|attached|enclosed)| ?$)|^(?:the |our )?(?:attached|enclosed)\b(?! (?:to (?!this|the (?:letter|e-?mail|response|reply))|housing|hous|garage|properties))|^(?:[\w'-]{1,20} ){1,4}(?:attached|enclosed|appended)(?: (?:as an?|in the|with this|to this)\b.{0,40})?$/,
  /\b(?:is|are) (?:\w{1,16} )?(?:attached|enclosed)\b(?! to (?:the|an?|its|each|every) (?!(?:\w{1,16} )?(?:letter|e-?mail|response|reply|message|decision|report)\b))/,
  /\b(?:re)?(?:directed|addressed|submitted|referred|forwarded|(?:should|must|may|can) be put) to (?!the council\b|us\b|our\b|residents)/,
  /^(?:\w{1,16}ly )?published (?:on|in|at|online|each|every|annually|yearly|quarterly|monthly|weekly|daily)\b.{0,100}\burl\b/,
  /\b(?:request|question|part|enquiry|it)\b.{0,60}\b(?:transferred|passed|redirected) (?:on )?to (?!the council\b|us\b|our\b)/,
  /\b(?:i|we|council|authority)(?: \w{1,16})? refers? (?:you|the applicant|the requester) to\b/,
  /^(?:[\w'-]{1,20} ){0,3}(?:details|information|figures|data|names|costs)\b.{0,60}\b(?:is|are) (?:\w{1,16} )?published (?:on|in|at|by|online)\b/,
  /\byou (?:can|will|may|could|should) (?:also )?(?:find|view|access|see|download|obtain|be able to (?:find|view|access|see))\b/,
  /\b(?:is|are) (?:also )?(?:listed |shown |given |all )?on (?:our|the) (?:[\w']{1,16} ){0,3}(?:website|register|portal|contracts finder|(?:web ?)?pages?(?! \d))\b/,
  /^(?:this is )?part of (?:the |our )?.{0,50}\b(?:question|q ?\d|above|answer|previous)/,
  /^(?:(?:this|it|that|these) (?:is|are|was|were|has been|have been) )?(?:already |now |fully |also )?(?:answered|addressed|dealt with|covered|explained|provided|given|set out) (?:above|below|elsewhere|(?:under|in|at|by|with) (?:q|question|answer|the (?:answer|response|reply)|\d))/,
  /^(?:(?:response|answer|information|details?) )?(?:answered|addressed|provided|detailed|included|covered|outlined|given|shown|set out|stated)(?: \w{1,16})? (?:above|below)$|^(?:our|the) (?:[\w']{1,16} ){0,4}(?:website|web ?page|url)$/,
  /^(?:(?:response|answer|information|details?) )?(?:is )?(?:answered|addressed|provided|detailed|included|covered|outlined|given|shown|set out|stated|combined|part of)(?: \w{1,16})? (?:above|below|in|under|at|with|within|as part of|by) ?(?:the )?(?:above|q\d|question|questions|answer|response|attached|appendix|annex|section|table|spreadsheet|row|item|previous|\d)/,
  /\b(?:see|refer to|in|at|with|on) (?:the |our |my )?(?:attached(?! (?:to|hous|garage))|attachment|enclosed|appendix|annex|spreadsheet|accompanying|separate (?:sheet|document|file)|excel|pdf)\b/,
  /^(?:yes,? )?(?:this |these |the (?:information|data|list|breakdown|details) |details |information |list |copy |breakdown |document )?(?:is |are |has been |have been )?(?:attached|enclosed)\b(?! (?:to (?!this|the (?:letter|e-?mail|response|reply))|housing|hous|garage|properties))/,
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
  /\b(?:already |publicly |readily |freely )(?:available|accessible|published)\b|^(?:information |this is )?(?:available|accessible) elsewhere\b|\bin the public domain\b|\breasonably accessible\b|\botherwise accessible\b|\baccessible (?:by other means|elsewhere)\b/,
  /\b(?:should|would need to|need to|may wish to|may want to|advise(?: you)? to|suggest(?: you| that you)?|recommend(?: that you)?|best to|must|encourage you to) (?:\w{1,16} )?(?:contact|contacting|approach|redirect|direct|ask|asking|refer|visit|submit|request this|speak|try)\b/,
  /\b(?:contact|redirect|direct|forward|submit|address|send|refer|put) (?:your|this|the|these|any) (?:\w{1,16} )?(?:request|question|enquir|inquir|query|foi)/,
  /\b(?:information|data|this|records?) (?:on this |for this |about this )?(?:is|are) (?:held|retained|kept) by (?!us\b|the council\b|the authority\b|our \w{1,16} (?:team|department))/,
  /\bgweler\b|\bar gael (?:ar|yn)\b/,
]);

/** What surrounds a pointer without being an answer of its own: where it leads, what stands there, how to read it. */
const aroundPointers =
  /\burl\b|\bemail\b|\bmailto\b|\bpages? \d|\bdownload|\baccounts?\b|\bstatements?\b|\bregisters?\b|\btransparency\b|\bopen data\b|£ ?(?:250|500|5,?000)\b|\bpublish|\battach|\bspreadsheet|\bfinancial year|\baccessible\b|\blinks?\b|\byou (?:can|will|may)\b|\bdocument|\.(?:pdf|docx?|xlsx?|csv|pptx?|zip)\b|\bworksheet|\btabs?\b|\bfilter/;

/** Only a place, with no verb: an answer to "How are residents told?", a pointer where something else is asked. */
const places = clausePatterns.guardAll([
  /^(?:(?:mae )?ar (?:ein |y |ei )?(?:g?wefan)\b[\w' ]{0,30} ?\/ ?)?(?:it is )?(?:on|at|in|from|via) (?:our|the) (?:[\w'-]{1,20} ){0,3}(?:website|web site|web ?pages?|site)$|^ar (?:ein |y |ei )?g?wefan\b[\w' ]{0,30}$/,
  /^(?:contact|ask|query|try|speak to|this question (?:should|needs|is best)|question for|for|via|from|email|on|at|available|published|accessible) ?(?:[\w'’-]{1,16} ){0,6}(?:council|website|internet|intranet|url|email|mailto|directly|page|team|online|web site|authority|provider|contractor|supplier)$/,
  /^(?:\w{1,16}ly )?published (?:on|in|at|online|under|as part of)\b/,
  /^(?:on|in|at|from|via|within|see) (?:the |our |its |a )?(?:[\w'-]{1,20} ){0,4}(?:accounts|annual report|budget book|contracts? register|register of contracts|contracts finder|public domain|transparency (?:page|data|pages|report)|open data|committee (?:report|papers|minutes))$|^contracts finder$/,
  /^(?:url|mailto|link|weblink|website|hyperlink|link here|here|online|published|publicly available|available online|published online|available on (?:our|the) (?:\w{1,16} )?website)\b[ :]{0,2}(?:url)?$/,
]);

/** Another body has it: "The contractor holds this". */
const otherHolds = clausePatterns.guard(
  /\b(?:contractors?|suppliers?|providers?|operators?|trusts?|office|academy|academies|partners?|(?:the|our|your) (?:county|district|borough|city|parish) councils?|police|commissioner|commission|ombudsman|department|ministry|government|agency|registrar|inspectorate|landlord|schools?|university|consultants?|developers?),? (?:[\w&' -]{2,40}, |[\w&' -]{2,40} and )?(?:(?:would|may|might|should|will) (?:hold|have|know|be able to (?:help|assist|tell|advise|answer))|(?:also |now |only )?(?:holds?|keeps?) (?:this|these|it|that|such|the (?:information|data|figures?|records?)$))\b/,
);

/** "We publish all payments over £500", where a sum is asked for. */
const publishes = clausePatterns.guard(
  /\b(?:we|council|authority) (?:already |also |routinely |\w{1,16}ly )?publish(?:es)? (?:(?:this|these|it|that)(?: (?:information|figures?|data))?(?=$| (?:each|every|on|in|at|online))|(?:all |our |its )?(?:payments|spend|spending|invoices|expenditure|contracts)\b)/,
);
const asksFigures =
  /\b(?:how (?:much|many)|what (?:did|does|do|was|is|were)|costs?|spen[dt]|number|total|budget|figures?)\b/;

/** Asks what somebody else is to do: there "Residents should contact the county council" tells it. */
const asksWhatIsDone =
  /\bwhom\b|\bprocess\b|\bprocedures?\b|\badvice\b|\bsteps\b|\bwho (?:should|can|do|would)\b|\bwhat (?:happens|should|can|must|do (?:residents|customers|people|tenants|they))\b|\bhow (?:do|does|can|should|are|is)\b/;
const toldToOthers =
  /^(?:(?:residents|customers|people|tenants|callers|they|users|applicants|members|the (?:resident|customer|caller|request|case|report|matter|public))\b|(?:contact|ask|phone|call|email) (?!us to)|it (?:is|would be) (?:passed|referred|forwarded))/;

/** "Four were referred to the Standards Commission": a count of what was sent on, which sends no reader on. */
const countsSent =
  /^(?:\d[\d,]{0,8}|none|one|two|three|four|five|six|seven|eight|nine|ten|a (?:few|dozen))\b(?: [\w-]{1,16}){0,4} (?:was|were|has been|have been|had been) (?:\w{1,16} )?(?:referred|directed|addressed|submitted|forwarded|passed|transferred|redirected|sent)\b/;

export const pointsElsewhere = (clause: string, question = ''): boolean =>
  (points.test(clause) && !countsSent.test(clause) && !(toldToOthers.test(clause) && asksWhatIsDone.test(question))) ||
  (!asksManner.test(question) && liesElsewhere(clause, question)) ||
  (otherHolds.test(clause) && !/\b(?:who|which|where)\b/.test(question)) ||
  (publishes.test(clause) && asksFigures.test(question) && !asksManner.test(question)) ||
  (!asksManner.test(question) &&
    !(toldToOthers.test(clause) && asksWhatIsDone.test(question)) &&
    !(means.test(clause) && asksWhichIfSo.test(question)) &&
    places.test(clause));

/** A means named without a link: `Website` answers `Is it embedded in the website? If so, in which?`. */
const means = /^(?:website|online)$/;
const asksWhichIfSo = /\bif (?:so|yes),? (?:which|what|how|where|through|by)\b/;

/** Asks by what means or which: there "Website" or "Forms on our website" is the answer. */
const asksManner =
  /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?(?:how (?!much|many|long|large|often|frequently)|by (?:which|what)|through (?:which|what)|in (?:which|what) ways?|which|what (?:\w{1,16} ){0,3}(?:channels?|means|methods?|platforms?|tools?|systems?|media|ways?|mechanisms?|process\w{0,2}|approach\w{0,2})|in what (?:form|way))\b/;
export const standsAroundPointer = (clause: string): boolean => aroundPointers.test(clause);

/** Asks where to look: there a place in words is the answer, and a link by itself still leads to it. */
const asksWhere = /^(?:\(?(?:q\.? ?)?\d[\w.()]{0,5} )?where\b|\bwhere (?:can|do|could|are|is|might)\b/;
const asksWhereToLook = /\bwhere (?:can|do|does|could|may|might|should|would)\b/;
/** Asks for the very link. */
const asksLink =
  /\b(?:provide|supply|give|share|include|send)(?: \w{1,16}){0,4} (?:links?|urls?|web ?addresse?s?|web ?links?|email addresse?s?|contact details)\b|\b(?:url|web address|website address|link|email address) (?:of|to|for)\b|\bwhat is the (?:url|website|web address|link)\b/;
const onlyLink =
  /^(?:(?:try|see|at|on|link) )?url$|\b(?:be|is|are) (?:found|available|seen|published) (?:here |online )?(?:at|on|here)? ?(?:the following (?:link|address) )?url$/;

/** `Where is the digital strategy?`, `Where may the minutes be read?`: wants the paper itself, to which `On our website` leads. */
const asksForPaper =
  /\bwhere (?:is|are) (?:the |your |its |our )?(?:[\w'’-]{1,20} ){0,4}(?:strateg(?:y|ies)|polic(?:y|ies)|plans?|reports?|minutes|registers?|accounts|rules|code|statements?|results|schedule|guidance|criteria)(?: (?:published|kept|available|for [\w ]{2,30}))?\??$|\bwhere (?:may|can|could|might) (?:i|we|one|it|they|(?:the |your |its )(?:[\w'’-]{1,20} ){1,4})(?: be)? (?:see|seen|read|find|found|viewed?)\??$/;

/** `Please ask the county council`: said to the requester, it is no place. */
const asksOthers =
  /^(?:please|kindly|you (?:should|will need to|would need to|may wish to)) (?:ask|approach|redirect|direct|address)\b/;

/** Whether a clause that points gives what its question (lower case) asked for: a place to look, or the link itself. */
export const placeIsAnswer = (clause: string, question: string): boolean =>
  (clause === 'mailto' && /\be-?mail\b/.test(question)) ||
  asksLink.test(question) ||
  (asksWhere.test(question) &&
    !asksForPaper.test(question) &&
    !onlyLink.test(clause) &&
    !asksOthers.test(clause) &&
    (asksWhereToLook.test(question) || !leadsToMap(clause)));
