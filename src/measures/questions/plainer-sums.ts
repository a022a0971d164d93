import type { Paraphrase } from './paraphrases.ts';

const us = "(?:the |your |its |our |their )?(?:council|authority|borough|county|district|city)?(?:[’']s)? ?";
const residents =
  '(?:people|residents|customers|citizens|users|members of the public|the public|households|householders)';
const issues =
  '(?:potholes?|fly[- ]?tip(?:s|ping)?|issues?|problems?|faults?|defects?|graffiti|litter|street ?lights?|missed bins?)';

/** Words before "website" that leave it the authority's own. */
const ownSite =
  "(?:council|council's|councils|authority|authority's|force|police|constabulary|service|trust|board|agency|department|main|corporate|primary|principal|central|official|public|own|whole|entire|current|present|existing|new|old|live|core|measures?|monitors?|tracks?|counts?|analyses?|records?|shows?|borough|borough's|county|county's|district|district's|city|city's|town|town's|national|park|organisation's|organisation|external|facing|online|digital|annual|yearly|total|overall|running|hosting|maintenance|content|average|monthly|full|and|of|or|other|separate|standalone|alone|stand|smaller|additional|third|single|self|bespoke|customer|resident|residents|second|former|previous|last|actual|cms|its|your|our|their|unitary|metropolitan|wide|based|accessible|budgeted|local|government|for|on|to|in|by|with|from|per|at|about|costs?|spend|spent|spending|budgets?|expenditure|fees?|price|numbers?|many|visitors?|visits?|design|support|development|provider|supplier|platform|software|system|managed?|run|hosted?|visit|use|used|latest|recent|estimated|approximate|amount|sum|value|web|micro|mini|the|an?|this|that|these|any|each|every|is|was|are|were|has|have|do|does|keep|keeping|what|how|much|which)";

/** What the law has councils advertise, of at least two kinds. */
const order =
  '(?:planning (?:applications?|permissions?)|traffic (?:regulation )?orders?|road (?:traffic )?orders?|highways? orders?|road closures?|licensing applications?|licence applications?)';
const ordersAndPlans = `(?:the )?${order}(?:,? (?:and|or|&) |, )(?:(?:${order})(?:,? (?:and|or|&) |, )?)+`;

/** What questions about money say in less usual words. */
export const plainerSums: readonly Paraphrase[] = [
  // "What are the council's outgoings?"
  {
    sign: /\bout(?:goings|lays?)\b/i,
    said: /\b(?:outgoings|outlays?)\b(?! (?:to|for) (?:each|every))/gi,
    meant: 'expenditure',
  },
  {
    sign: /audited\b/i,
    said: /,? \(?(?:un)?audited\)?(?=\W*$|[?.,;])|(?<=\b(?:last|latest|most recent)) (?:fully )?audited (?=(?:financial )?year)/gi,
    meant: ' ',
  },
  {
    sign: /\bdo you (?:know|have|hold)\b|\blet (?:me|us) (?:have|know)\b/i,
    said: /^\W*(?:do you (?:know|have|hold)|(?:(?:could|can|would|will) you )?(?:please )?let (?:me|us) (?:have|know)) (?=(?:the|what|how|your) )/gi,
    meant: 'what is ',
  },
  // "Council-wide expenditure", "across the whole organisation".
  {
    sign: /[- ]wide\b/i,
    said: /\b(?:council|authority|organisation|borough|county|district|city)[- ]wide\b(?! (?:area|network))/gi,
    meant: 'whole council',
  },
  // "What does the council spend altogether?"
  {
    sign: /\b(?:altogether|all told|all in all)\b/i,
    said: /,? \b(?:altogether|all told|all in all)\b/gi,
    meant: ' in total',
  },
  // "How much does the council pay its staff each year?", "the cost of employing everybody".
  {
    sign: /\bpa(?:y|ys|id|ying)\b/i,
    said: new RegExp(
      `\\b(?:pa(?:y|ys|id|ying)) (?:to )?(?:all (?:of )?)?${us}(?:staff|employees|workforce|workers)(?=\\W*$| (?:in total|overall|in all|each year|every year|a year|annually|per year|per annum|last year|in (?:19|20)\\d\\d|including|in (?:the )?(?:last|past)))`,
      'gi',
    ),
    meant: 'pay on payroll',
  },
  {
    sign: /\b(?:workforce|remuneration|emolument|employ)/i,
    said: new RegExp(
      `\\b(?:(?:cost|costs|spend|expenditure|spent|budget)(?: (?:of|on|for))? (?:the |your |its )?(?:entire |whole |total )?workforce|workforce (?:costs?|spend|budget|expenditure)|(?:remuneration|emoluments) (?:of|for|to|paid to) (?:all (?:of )?)?${us}(?:staff|employees|workers)|(?:to employ|of employing) (?:all (?:of )?)${us}(?:staff|employees|people|workers))\\b`,
      'gi',
    ),
    meant: 'cost of payroll',
  },
  // "Annual payroll, and the number of employees it covers": the number is another thing.
  {
    sign: /\b(?:payroll|pay bill|wage bill|salary bill)\b/i,
    said: /(?<=\b(?:payroll|pay bill|wages? bill|salary bill)\b[^?.;]{0,40}),? and (?:the |how many |the total )?(?:numbers? of )?(?:employees|staff|people|posts|ftes)(?: (?:it|this|that|which) (?:covers?|pays?|includes?|takes in))?(?: (?:it )?(?:covers?|pays?|paid|employed|on it))?(?=\W*$|[?.;])/gi,
    meant: '',
  },
  { sign: /\bappropriat/i, said: /\b(?:sums? |amounts? )?(annually |yearly )?appropriated\b/gi, meant: 'budgeted $1' },
  // "Notices, including those of planning and highways": all of them.
  {
    sign: /\bnotices\b/i,
    said: /\b((?:statutory|public|legal|legally required) notices),? (?:including|inclusive of|such as) [a-z, ]{3,60}\bnotices\b/gi,
    meant: '$1',
  },
  // "Are calendars sent to each household?"
  {
    sign: /\bcalendars?\b/i,
    said: /\b(?:paper |printed )?calendars? (?:still |now |also )?(?:sent|posted|delivered|issued|distributed|given) (?:out )?to (?:each|every|all|your|the) (?:households?|homes?|householders?|propert(?:y|ies)|residents?)\b/gi,
    meant: 'bin calendars sent',
  },
  // "Notices that the law requires", "legally required notices".
  {
    sign: /\bnotices?\b/i,
    said: /\b(?:legally|statutorily) (?:required|necessary|mandated|obligatory) (?:public )?notices\b|\bnotices (?:that |which )?(?:(?:you|we|the council|it) )?(?:are|is) (?:legally|statutorily) (?:required|obliged|bound)(?: to (?:be )?(?:publish(?:ed)?|place|placed|issue|issued|print|advertise))?|\bnotices (?:that |which )?(?:are )?(?:required|demanded|prescribed) (?:by|in) (?:law|statute|legislation)\b/gi,
    meant: 'statutory notices',
  },
  // "Any website other than the principal one", "your smaller websites", "sites that are not on the main domain".
  {
    sign: /sites?\b/i,
    said: /\b(?:small|smaller|minor|lesser|secondary|subsidiary|satellite|spin-?off) (?:web ?)?sites\b|\b(?:web ?)?sites? (?:that |which )?(?:is |are )?(?:not (?:on|under|part of|within)|outside|off|away from) (?:the |your |its )?(?:council['’]s |authority['’]s )?(?:main|principal|primary|corporate|core) (?:domain|site|web ?site|one|address)\b/gi,
    meant: 'microsites',
  },
  // "Keeping the words and pictures up to date", "the writing and updating of web pages".
  {
    sign: /\b(?:words|text|copy|pages|pictures|wording|articles|information)\b/i,
    said: /\b(?:keep(?:ing)?|bring(?:ing)?) (?:the |its |your )?((?:web ?)?site['’]s )?(?:words|text|copy|pages|pictures|wording|articles|information)(?:(?:,| and|, and| &) (?:the )?(?:words|text|copy|pages|pictures|photographs|images|wording|articles|information))?((?: (?:on|of) (?:the|its|your|our) (?:[a-z']+ )?(?:web ?)?site)?) (?:up[- ]to[- ]date|current|fresh|right|accurate)\b/gi,
    meant: '$1content updates$2',
  },
  {
    sign: /\bpages\b/i,
    said: /\b(?:(?:writing|updating|editing|amending|drafting|refreshing|creating|producing)(?:,| and|, and| &)? (?:of )?(?:the )?)+(?:(?:web|website|site) ?pages(?:(?:,| and| &) (?:articles|news|text|copy|pictures|forms))*|(?:pages|articles|text|copy|wording)(?:(?:,| and| &) (?:pages|articles|text|copy|pictures))* (?:of|on|for) (?:the |your |its )(?:[a-z'’]+ ){0,2}(?:web ?)?site)\b/gi,
    meant: 'website content updates',
  },
  // "The team who answer the phones to the public".
  {
    sign: /\bphones?\b|\bcalls\b/i,
    said: /\b(?:team|staff|people|officers?|department|unit|section|office|service|agents|operators|advisers|advisors) (?:who|that|which) (?:answers?|takes?|handles?|deals? with|picks? up|mans?|staffs?) (?:the |your |its |our )?(?:phones?|telephones?|calls|phone calls|telephone calls|phone lines?)(?: (?:calls|lines?))?(?: (?:to|from|by) (?:the public|residents|customers))?\b/gi,
    meant: 'contact centre',
  },
  { sign: /\banswering\b/i, said: /\banswering (?:the |your |its )?(?:tele)?phones\b/gi, meant: 'the contact centre' },
  // "Tools to schedule tweets and posts", "software to post on Facebook".
  {
    sign: /\b(?:tweets?|posts?|posting|facebook|twitter|instagram)\b/i,
    said: /\b(?:schedul(?:e|es|ing)|publish(?:es|ing)?|manag(?:e|es|ing)|plan(?:s|ning)?|queu(?:e|es|ing)|send(?:s|ing)?|put(?:s|ting)? out|monitor(?:s|ing)?|run(?:s|ning)?|operat(?:e|es|ing)|handl(?:e|es|ing)) (?:the |your |its |our )?(?:tweets|(?:social )?posts|(?:facebook|twitter|instagram|x|linkedin)(?:(?:,| and|, and|,? or| &) (?:tweets|posts|messages|facebook|twitter|instagram|x|linkedin|the like))*(?: (?:pages|accounts|feeds|channels|profiles))?)\b|\b(?:to|used to|for|that) post(?:s|ing)? (?:on|to) (?:facebook|twitter|instagram|x|linkedin)(?:(?:,| and|, and|,? or| &) (?:facebook|twitter|instagram|x|linkedin|the like))*/gi,
    meant: 'scheduling posts on social media',
  },
  // "The thing people use to report potholes", "the means by which residents report issues".
  {
    sign: /\breport\b/i,
    said: new RegExp(
      `\\b(?:the |whatever |a )?(?:things?|means|arrangement|set-?up|device) (?:that |which |by which |through which |with which )?${residents}(?: can| may| could)? (?:use to |have to |to )?report (?:${issues}(?:(?:,| and|, and|,? or| &) ${issues})*)?`,
      'gi',
    ),
    meant: 'the reporting tool residents use to report issues of several kinds ',
  },
  // "A platform for residents to flag litter", "software through which people raise faults".
  {
    sign: /\b(?:flag|rais|log|lodg|notif|alert|submit)/i,
    said: new RegExp(
      `\\b(?:platform|tool|system|app|software|service|product|package|map)s?(?: for|(?: (?:that|which))? (?:lets?|allows?|enables?)| (?:on|by|through|in|via|with) which| where| used by| letting| allowing)? (?:the |your |its |our |local )?${residents}(?: to| can| may| could| use to)? (?:flag|raise|log|lodge|submit|notify you of|alert you to|notify the council of|alert the council to)(?: up)? (?=(?:[a-z, -]{0,40})(?:${issues}|lights?|fouling|dog mess|fly-tipping|bins)\\b)`,
      'gi',
    ),
    meant: 'reporting tool residents use to report ',
  },
  // "What is spent on asking residents what they think?"
  {
    sign: /\b(?:asking|finding out|gathering|seeking|hearing)\b/i,
    said: /(?<=\b(?:spen[dt]|spends|spending|cost|costs|budget|pay|money|set aside|on|for) (?:(?:each year |annually |a year |per year )?(?:on|of|for) )?)(?:asking (?:residents|people|the public|local people) (?:what they think|(?:for )?their (?:views|opinions?))|(?:finding out|gathering|seeking|hearing) (?:what (?:residents|people|the public) think|(?:residents|people|the public)['’]s? (?:views|opinions?)|the (?:views|opinions?) of (?:residents|people|the public)))\b/gi,
    meant: 'community engagement',
  },
  {
    sign: /\bpromoting\b/i,
    said: new RegExp(`\\bpromoting ${us}(?:work|services|activities|council)\\b`, 'gi'),
    meant: 'publicity',
  },
  // "A leaflet that tells residents their bin days".
  {
    sign: /\b(?:bin|waste|refuse|recycling|collection)\b/i,
    said: /\b(?:leaflets?|cards?|booklets?|sheets?|guides?|timetables?|diary|diaries) (?:that |which )?(?:tell(?:s|ing)?|show(?:s|ing)?|listing|lists?|giving|gives?|with|of|saying|says?) (?:residents |people |households |them |householders )?(?:of )?(?:their |when |the |your |which )?(?:(?:bin|waste|refuse|recycling|collection) ?)+(?:days?|dates?)\b/gi,
    meant: 'bin calendars',
  },
  {
    sign: /\bchang|\balter/i,
    said: /\b(?:notices?|letters?|leaflets?|cards?|notifications?) (?:of|about|on|telling of|for) (?:(?:any|the|these|those) )?(?:changes?|alterations?) (?:to|in|of) (?:(?:the|their|your) )?(?=(?:bin|waste|refuse|recycling|collection))/gi,
    meant: 'informing residents of changes to ',
  },
  // "To have a recycling app made", "to get your bin app up and running".
  {
    sign: /\bapp\b/i,
    said: /\b(?:have|had|get|got|having|getting) ((?:an?|the|your|its|that|this|our) (?:[\w-]+ ){0,4}?app) (?:made|built|developed|created|designed|written|produced|up and running|off the ground)\b/gi,
    meant: 'develop $1',
  },
  // "How much on new features?"
  { sign: /\bhow much (?:on|for)\b/i, said: /\bhow much (?=(?:on|for) )/gi, meant: 'how much was spent ' },
  // "And to keep it going each year?", "And to build?"
  {
    sign: /^\W*(?:and |or )?(?:to|for)\b/i,
    said: /^\W*(?:and |or )?(?:to|for) (?:keep|run|maintain|operate|keeping|running|maintaining|operating)(?: (?:it|them|this|that))?(?: (?:going|running|up|on|afloat))?(?=\W*$| (?:each|every|per|a|in|for|annually|yearly)\b)/gi,
    meant: 'what does it cost to run it',
  },
  {
    sign: /^\W*(?:and |or )?(?:to|for)\b/i,
    said: /^\W*(?:and |or )?(?:to|for) (?:build|develop|make|create|building|developing|making|creating)(?: (?:it|them|this|that))?(?: in the first place)?(?=\W*$)/gi,
    meant: 'what did it cost to develop it',
  },
  { sign: /\b(?:year|month)['’]s\b/i, said: /\b(?:each|every|a) (year|month)['’]s (?=[a-z])/gi, meant: '$1ly ' },
  // "The council's own website".
  {
    sign: /\bown\b/i,
    said: /(?<=\b(?:your|its|council['’]s|authority['’]s)) own (?=(?:main )?(?:web ?)?site\b)/gi,
    meant: ' ',
  },
  // "Floods and other emergencies".
  {
    sign: /\bemergenc/i,
    said: /\b(?:[a-z]+,? )?(?:floods?|flooding|fires?|storms?|severe weather|power cuts?|incidents) (?:and|or) (?:other|similar|such) (?=emergenc)/gi,
    meant: '',
  },
  { sign: /\(all services\)/i, said: /\(all (?:council )?services\)/gi, meant: 'whole council' },
  // "What did it spend in all?", "How big is its budget?"
  {
    sign: /\bin all\b/i,
    said: /\bin all(?=\W*$|[?.,;)]| (?:in|during|for|over|each|every|a|per|last|does|did|do|was|is|has)\b)/gi,
    meant: 'in total',
  },
  {
    sign: /\bhow (?:big|large)\b|\bsize\b/i,
    said: new RegExp(
      `\\b(?:how (?:big|large) (?:is|was)|(?:what (?:is|was) )?the (?:overall |total )?size of) (?:${us})(?:annual |yearly |overall )?(?=budget\\b)`,
      'gi',
    ),
    meant: "what is the council's total ",
  },
  // "Spend on staff including agency", "the cost of employing people (staff and contractors)".
  {
    sign: /\b(?:staff|employees|personnel|people)\b/i,
    said: new RegExp(
      `\\b(spen[dt]|spends|spending|expenditure|costs?|paid|budget)(?: on| of| for)? (?:employing )?(?:all )?${us}(?:staff|employees|personnel|employed people|(?<=employing (?:all )?)people)(?=,? \\(?(?:(?:including|incl\\.?|inclusive of|with|and|plus|counting) )?(?:any |all )?(?:staff|employees|agency|temporary (?:staff|workers)|casual (?:staff|workers)|contractors)\\b)`,
      'gi',
    ),
    meant: '$1 of payroll',
  },
  // "Notices that you advertised in newspapers": what the law has councils place there.
  {
    sign: /\bnotices\b/i,
    said: /(?<!\b(?:statutory|public|legal|formal|penalty|enforcement|death|eviction|job|recruitment) )\bnotices\b(?=[^.?;]{0,70}\b(?:in|by|to|with) (?:the )?(?:(?:local|national|regional|london|edinburgh|belfast) )*(?:press|newspapers?|papers|gazettes?)\b)|\b(?:newspaper|press|gazette) notices\b/gi,
    meant: 'statutory notices',
  },
  // "Notices under the Planning and Highways Acts": those that are advertised.
  {
    sign: /\bacts?\b/i,
    said: /(?<=\bnotices )under (?:the )?(?:(?:town|country|planning|highways?|roads?|traffic|regulation|licensing|local|government|listed|buildings?|transport|and|the|&),? ){1,12}acts?\b(?: (?:19|20)\d\d)?/gi,
    meant: '',
  },
  {
    sign: /\b(?:papers|newspapers?|press|notices)\b/i,
    said: new RegExp(
      `\\b(?:advertising|publishing|placing|printing|publicising|advertisements? of|adverts for) ${ordersAndPlans} in (?:the )?(?:local )*(?:press|newspapers?|papers)\\b|\\b(?<=statutory )notices (?:of|for|about|on) ${ordersAndPlans}`,
      'gi',
    ),
    meant: 'statutory notices',
  },
  // "Handling residents' phone calls".
  {
    sign: /\bcalls\b/i,
    said: /\b(?:taking|answering|handling|dealing with) (?:all )?(?:the |your |its )?(?:residents|customers|callers|people|the public)['’]s? (?:(?:tele)?phone )?calls\b(?! (?:to|about|on|for)\b)/gi,
    meant: 'the contact centre',
  },
  // "What did the last print run cost?"
  {
    sign: /\bprint[- ]run\b/i,
    said: /\bprint[- ]run(?= costs?\b)|(?<=\b(?:costs?|price|expense) of (?:(?:the|your|its|last|latest|most recent|this year['’]s|annual|yearly) ){0,3})print[- ]run\b/gi,
    meant: 'last printed run',
  },
  // "Reporting highway faults": no other service's highways.
  {
    sign: /\breport/i,
    said: /(?<=\breport(?:ing|s)?(?: of)?(?: any| the| their)? )(?:highways?|roads?|streets?|footway|pavement)(?: and (?:highways?|roads?|streets?|footway|lighting|street ?light))? (?:faults?|defects?|problems?|issues?)\b/gi,
    meant: 'street problems',
  },
  {
    sign: /\breporting\b/i,
    said: /\b(?:highways?|roads?|streets?)(?: and (?:highways?|roads?|streets?|lighting))? (?=(?:faults?|defects?|problems?|issues?) reporting\b)/gi,
    meant: '',
  },
  // "What would a new site cost?", "what will it cost?": nothing is spent yet.
  {
    sign: /\b(?:would|will)\b/i,
    said: /\b(?:what|how much) (?:would|will) (?!(?:you|we|i) |(?:one|an?|each|every|the average|a single|handling|answering)\b[^?.;]{0,40}\bcalls? )(?:[\w'’-]+ ){1,8}?cost\b/gi,
    meant: 'what is the projected budget cost',
  },
  // "The jobs website", "the joint planning website": not the authority's own.
  {
    sign: /site\b/i,
    said: new RegExp(
      `\\b(the|your|its|our|an?|this|that)( council['’]s| council| authority['’]s)? (?!${ownSite} )[a-z]+(?: (?!${ownSite} )[a-z]+)?(?= web ?site\\b)`,
      'gi',
    ),
    meant: '$1 tourist',
  },
];
