import { crmConcepts } from './crm-concepts.ts';

/**
 * The words by which a question is known, gathered by meaning. A phrase is words in a row, in lower case; `*` at its end lets
 * the last word go on. Questions differ in their words, not in their meaning: add a phrase here before adding a rule.
 */
export const concepts = {
  // What is asked for.
  money:
    'total bill|overall bill|whole bill|full bill|combined bill|final bill|annual licence*|yearly licence*|annual license*|money used|amount of money|annual amount|yearly amount|amount for|lays out|annual expense*|yearly expense*|what funds|the bill|yearly bill|annual bill|the pot|pot for|a pot|do you allow|bill for|bill of|bill in|outgoings|set you back|sets you back|put by|held back|kept back|kept by|held in reserve|allow for|allowed for|money for|yearly sum|annual sum|yearly pot|annual pot|overall annual figure|annual price|annual subscriptions|subscription for|subscriptions for|yearly fee|allocated|allocation|set aside|setting aside|earmark*|outturn|what sum|the sum|sums|laid out|lay out|how much|cost*|spend|spends|spent|spending|expenditure*|budget*|price*|paid|pay|pays|paying|fee|fees|charge*|gbp|sterling|expenses|invested|investment|value of|contract value|how much money|cost|annual subscription*|yearly subscription*|what is spent|outlay|funding|annual value|annual contract value'.split(
      '|',
    ),
  howMany:
    'level of traffic|levels of traffic|level of usage|level of calls|call levels|quantify|what traffic|monthly traffic|annual traffic|yearly traffic|average traffic|per month per quarter|per month quarter|month quarter|averages|how many|number|numbers|total|totals|volume*|count|figure|figures|average|quantity'.split(
      '|',
    ),
  howOften: 'how often|how frequently|frequency|how regularly|how many times'.split('|'),
  howLong:
    'how quickly|how soon|how fast|how rapidly|timeline|time needed|time required|lead time|over how long|what time did it take|what time does it take|the time that|time it took|time that it took|the time the|long was the|how long|duration|timescale*|length of time|time taken|how many months|how many years|number of months|length of|months to|how many weeks|months taken|weeks taken|years taken|long did|time to|implementation period|implementation time|period of implementation'.split(
      '|',
    ),
  /** A sum of money that is not what was spent: what was left over, or saved, or is yet to be spent. */
  notSpend:
    "next year's|are they paid|they are paid|paid on average|average pay|do they earn|licensing income|licence income|fee income|advertising income|rental income|council charge for|council charges for|do you charge|did you charge|does the council charge|did the council charge|space sold|sold by|raised by|raised through|was raised|is raised|were raised|staff days|staff hours|officer days|officer hours|person days|days spent|hours spent|time spent|time goes|time is spent|raise from|raised from|from selling|selling space|what income|income came|income did|income does|how much income|income from|income on|income earned|income received|income was|sales income|revenue from|receipts|sales of|received from|receive from|receives from|did the council receive|did you receive|grant did|grants did|grant was|grant received|grants received|projected budget|operated jointly|run jointly|jointly with|joint with|is planned|are planned|being planned|that is proposed|charge other|charges other|charged other|charge to other|applicants pay|applicant pays|applicants paid|residents pay|residents paid|customers pay|customers paid|users pay|households pay|pay towards|paid towards|legal dispute|dispute|fine was|fine did|fines|fined|what fine|compensation|damages|lawsuit|court case|settle claims|refund*|reimburse*|budget forecast|forecast for|forecast spend|forecast budget|next financial year|next year|coming year|coming financial year|projected spend|projected budget|proposed budget|will be spent|will you spend|will the council spend|plan to spend|plans to spend|expect to spend|intend to spend|underspend*|underspent|overspend*|overspent|overtime|variance|save|saved|saves|saving|savings".split(
      '|',
    ),
  /** Reported in another way than with a tool. */
  otherWays: 'by phone|by telephone|by email|by e mail|by post|by letter|in person|face to face|over the phone'.split(
    '|',
  ),
  /** The price of one of many: no spend of a year. */
  unitCost:
    'average cost of each|average price of each|cost of one|price of one|charge for one|cost for one|cost per contact|per contact|unit cost*|one such|one of these|one public notice|one statutory notice|one legal notice|one notice|placing one|placing a single|printing one|posting one|sending one|running one|one survey|one microsite|a single survey|a single site'.split(
      '|',
    ),
  /** What is paid for people about a system, and not for the system. */
  crmSpendAside:
    'quote*|quotation*|project|projects|start to finish|developers|developer|per day|day rate*|daily rate*|decommission*|previous|previously|former|replacing|replacement|next|training|trained|consultancy|consultants|consultant|contractors|data cleansing|salary|salaries|manager|officers|upgrading|cloud telephony'.split(
      '|',
    ),
  /** What a website's hosting is not: a whole authority's computers. */
  wasteApp:
    'bin app|bins app|waste app|recycling app|refuse app|collection app|collections app|bin day app|bin days app|rubbish app|app for bin*|app for waste|app for recycling|app for refuse|app for collection*|app showing bin*|app showing collection*|app that shows bin*|app that tells'.split(
      '|',
    ),
  /** What posts are planned with, where the section or the part names social media. */
  scheduling:
    'scheduling tool*|scheduling software|scheduling platform*|scheduling system*|scheduler*|post scheduler*|management tool*|management platform*|management software|management system*|publishing tool*|dashboard tool*|posting tool*'.split(
      '|',
    ),
  crews:
    'lorry|lorries|tracking|fleet|vehicle|vehicles|collection crews|rounds management|round management|routing|weighbridge|crew*|driver*|in cab|operatives|loaders|workforce|for staff|staff use*|officers use|used by officers|used by staff|events app|parking app'.split(
      '|',
    ),
  crimes: 'crime|crimes|anti social behaviour|asb|offences'.split('|'),
  called:
    'called|name of it|its name|name of the|which product|which crm product|which system|which crm system|what product|what system|which platform'.split(
      '|',
    ),
  when: 'from what date|from which date|from what year|from which year|for how many years|how many years have|how many years has|year first|year it|date on|date your|date when|date at|date that|the year it|in what year|since what year|when|what year|which year|what date|which date|date of|start date|since when|year in which|year of|go live|went live|gone live|live date|how long have|how long has|year introduced|year of introduction|year it went|year implemented|in use since|live since|used since|in place since|operational since|year live|go live date|implementation year|implementation date'.split(
    '|',
  ),
  percentage: 'percentage*|proportion*|percent|per cent|rate|ratio|share of'.split('|'),
  which:
    'what|which|name|names|named|specify|list|detail*|who|supplier*|provider*|vendor*|product*|brand*|manufacturer*|state|identify|provide'.split(
      '|',
    ),
  tool: 'consultation hub*|engagement hub*|survey hub*|survey subscription*|survey licen*|consultation subscription*|tool*|platform*|software|system*|application*|solution*|product*|package*|provider*|supplier*|technology|technologies|service used'.split(
    '|',
  ),

  breakdown: 'breakdown*|break down|broken down|split|splits|itemised|itemise'.split('|'),

  // Periods.
  perYear:
    'keep it going|keeping it going|keep going|every twelve months|by the year|annual*|per annum|per year|a year|yearly|each year|financial year|ongoing|on going|running cost*|recurring|maintain*|maintenance|every year|each month|a month|to run|and run|running'.split(
      '|',
    ),

  // The website.
  website: 'website*|web site*|web|site|sites|webpage*|online presence|digital presence|www'.split('|'),
  visitors:
    'website audience|audience does your website|audience does your site|audience does the website|audience of the website|audience of your website|site audience|audience for the website|audience for your website|visiting|people who came to|people came to|people come to|came to the site|come to the site|used the site|look at|looked at|went on the|went on your|go on your|go on the|came to the website|came to your website|visit the website|visit your website|log on to|visitor*|visits|visit|users|user numbers|sessions|traffic|hits|unique users|footfall|visited|people use|residents use|people used|accessed|use your website|use the website|used the website'.split(
      '|',
    ),
  visitorWord: 'visitor*|visits|unique users|website hits'.split('|'),
  pages:
    'look at most|looked at most|read most|see most|visit most|go to most|each page|most visited|most viewed|most popular|top ten|top 10|ten most|most visits|most visitors|most views|most used|most accessed|most read|busiest|highest number of visits|highest number of visitors|parts of the website|parts of your website|areas of the website|areas of your website|per page|pages|page views|pageviews|web pages|sections'.split(
      '|',
    ),
  hosting: 'hosting|hosted|host|hosts'.split('|'),
  maintenance: 'maintenance|maintain*|support|supporting|upkeep|support and maintenance'.split('|'),
  content:
    'copywriter*|copywriting|copy writing|copy writers|content writer*|content editor*|content author*|content designer*|web editor*|web author*|website editor*|content updates|content update|content management|content|content editing|content creation|updating content'.split(
      '|',
    ),
  contentUpdates: 'content updates|content update|content updating'.split('|'),
  development:
    'features|new features|new functions|new functionality|added functionality|upgrades|upgrading|developers|changes to it|changes to the website|changes to the site|development*|technical development|developing|develop|redesign|design|build|enhancement*|improvement*'.split(
      '|',
    ),
  microsites:
    'further websites|further sites|extra websites|extra sites|more websites|any websites beyond|websites set up for|sites set up for|websites for single|websites for projects|websites for particular|websites for campaigns|websites for events|project websites|project sites|single issue websites|one off websites|subsidiary websites|secondary websites|smaller websites|not part of the main|not part of it|outside the main site|outside the main website|not on the main site|not on the main website|those sites|these sites|other little website*|little website*|little site*|other small website*|small website*|little web site*|mini website*|mini site*|sites separate from|websites separate from|separate from the main one|sites besides|websites besides|sites apart from|websites apart from|sites other than|websites other than|sites in addition to|stand alone sites|sub sites|besides its main|apart from its main|other than its main|in addition to its main|beyond your main|beyond the main|beyond its main|as well as your main|as well as the main|as well as its main|separate from the main|separate from your main|microsite*|micro site*|standalone website*|standalone site*|stand alone website*|stand alone site*|standalone or micro*|standalone websites|separate website*|separate site*|sub site*|subsite*|additional website*|campaign website*|campaign site*|satellite site*|satellite website*|other websites|standalone web|besides your main|besides the main|apart from the main|apart from your main|other than your main|other than the main|in addition to the main|in addition to your main'.split(
      '|',
    ),
  micrositesAside:
    'accessible|close|closed|closing|decommissioned|retired|shut|developer*|staff|officers|of your microsites|of the microsites|of these microsites|waste|recycling|building|housing|travellers|parking|contaminated|burial|sports'.split(
      '|',
    ),
  /** Of the main site and all others together. */
  allSites:
    'all websites including|all websites and|all sites including|all its websites including|all your websites including|all of your websites including|all council websites including|websites including microsites|websites including any microsites'.split(
      '|',
    ),
  /** Where a website is meant by the word, and no other site. */
  webWord: 'website*|web site*|web|cms|www|microsite*'.split('|'),
  otherSites:
    'other websites|other sites|another site|any other sites|further sites|additional sites|extra sites'.split('|'),
  cmsWord:
    'cms|manage content|manages content|managing content|manage website content|manage the content|content management|content management system*|web content management'.split(
      '|',
    ),
  platform:
    'behind the website|behind your website|behind the site|behind the council|behind its website|underl*|underpin*|powers|powers the|website run on|runs the website|runs the site|platform|web platform|website platform|built on|built in|built using|runs on|built with|powered by|website software|software is used for the website|software runs'.split(
      '|',
    ),
  whoHosts: 'who hosts|hosted by|hosting provider|where is|hosting company|hosting supplier'.split('|'),
  analytics: 'audience insight*|analytic*|measure|measures|measuring|monitor*|track*|statistic*|usage|web stats'.split(
    '|',
  ),
  analyticsWord:
    'analytics tool*|analytics product*|analytics software|analytics package*|analytics platform*|analytics system*|analytics provider*|web analytics|website analytics'.split(
      '|',
    ),
  /** What websites are made with, by name. */
  cmsProduct:
    'wordpress|drupal|localgov drupal|umbraco|contensis|sitecore|goss icm|goss|jadu|squiz|squiz matrix|kentico|terminalfour|episerver|optimizely|sitefinity|joomla|liferay|opencities|craft cms|immediacy|rhythmyx'.split(
      '|',
    ),
  /** Tools that count a website's visitors, by their names. */
  analyticsProduct:
    'google analytics|ga4|matomo|piwik|siteimprove|site improve|hotjar|plausible|silktide|monsido|adobe analytics|clarity|google tag manager|looker studio'.split(
      '|',
    ),
  /** One service or team, and not the authority's systems. */
  aTeam:
    'service centred|service focused|service focussed|service based|service oriented|team centred|team focused|team focussed|team based|service is|or businesses|and businesses'.split(
      '|',
    ),
  analyticsHeading: 'analytics|analytic|web stats|web statistics|website statistics'.split('|'),
  trackSite:
    'how website visitors|statistics for the website|measure how people use|measure how residents use|tell you how the website|tells you how the website|tell you how your website|how the website is used|how your website is used|how people use your website|how people use the website|measures how the website|measure how the website|statistics on use of|statistics on the use of|gather statistics|measures visits to the website|measures visits to|analyse traffic|analyse website traffic|analyse visits|analyse web traffic|analyse visitor*|analyse use of your website|analyse use of the website|analyse website use|analyse website usage|track visitors|tracks visitors|use of the website measured|use of your website measured|website use measured|use of the site measured|website visits measured|visits measured|traffic monitored|website traffic monitored|measure website use|measure website usage|monitor website use|measure use of your website|measure use of the website|measure the use of your website|measure visits|measures visits|track visits|monitor visits|record visits|count visits|monitor visitors|count visitors|website traffic measured|traffic measured|measure traffic|measure website traffic|monitor website traffic|measure visitors|track website|visitors measured|website usage measured|usage of the website measured|usage of the website monitored|measure usage of|monitor usage of|website statistics collected'.split(
      '|',
    ),
  countThem: 'to count them|to count these|counts them|counting them'.split('|'),
  measureUse:
    'counting visitors|counting visits|counting users|measuring visitors|measuring visits|measure usage|measure use|measure website use|measure website usage|measure visitor*|monitor usage|monitor use|track usage|measuring usage|monitoring usage'.split(
      '|',
    ),
  useOfSite:
    'use of the website|use of your website|use of the council website|use of the site|use of its website|usage of the website|website use|website usage|web usage|website traffic|web traffic|traffic to the website|traffic to your website|visitors to the website|visitors to your website|visits to the website|visits to your website|visitor numbers|website visits|website visitors'.split(
      '|',
    ),
  isMeasured: 'measured|monitored|tracked|counted|recorded|analysed|measure|monitor|track|count|record|analyse'.split(
    '|',
  ),
  webUse: 'website*|web site*|web|online service*|online usage|site usage|digital service usage'.split('|'),

  // Contact.
  contactCentre:
    'contact centre*|contact management centre*|contact management center*|contact handling centre*|call centre*|contact center*|call center*|customer contact|customer service centre*|customer services centre*|resident services support|customer services|customer service|call handling|helpline*|telephone contact|contact centers'.split(
      '|',
    ),
  calls:
    'phone ring|ring you|rings you|phone you|telephone you|times the phone|came by phone|come by phone|ring in|phone in|call|calls|phone calls|telephone calls'.split(
      '|',
    ),
  inbound: 'inbound|incoming|received|receive|receives|answered|handled|taken|handle|take|to your|to the'.split('|'),
  perCall:
    'per contact centre call|per call centre call|per customer service call|per customer services call|when somebody phones|when someone phones|when a resident phones|when somebody rings|when someone rings|when a resident rings|when a customer rings|when somebody calls|when someone calls|when a resident calls|of a telephone contact|one telephone contact|of a phone contact|each call that comes|cost for each call|a telephone call|a phone call|answer one incoming|answering one incoming|answer one inbound|one incoming telephone call|one incoming call|handling a single call|each call to|per inbound phone call|single inbound call|single incoming call|an incoming telephone call|an inbound telephone call|an incoming phone call|an inbound phone call|per answered call|per call answered|per call handled|per inbound call|per call|per incoming call|per telephone call|per phone call|per customer call|per inbound telephone call|of each call|of a call|each inbound call|each call|call cost|of an inbound call|of handling a call|for each call|of answering a call|of one call|per call received|cost of an inbound|a single call|per resident call|of a single inbound|of each inbound|handling one call|of a telephone call|of an incoming call|answering one call|of one telephone call|one telephone call|of one phone call|one phone call|of a phone call|each phone call|an inbound call|one inbound call|each telephone call|per phone contact|of taking a call|an incoming call|inbound call cost|does a call cost|does a call|cost of call|cost per incoming|cost of answering'.split(
      '|',
    ),
  eachCosts:
    'what each costs|what each one costs|what each cost|what does each cost|what did each cost|how much does each cost|how much did each cost|how much each costs|what it costs to answer one|what it costs to answer each'.split(
      '|',
    ),
  /** One of those that were counted before. */
  answeringOne:
    'answering one|answering each|taking one|taking each|handling one|handling each|dealing with one|dealing with each|answer one|answer each|take one|handle one|handle each|deal with one|deal with each'.split(
      '|',
    ),
  /** A call of another kind, or what it costs the caller. */
  callAside:
    'salary|handler|handlers|cost the resident|cost residents|cost the customer|cost the caller|cost a resident|fee paid per call|paid per call|fee per call|retainer|to the resident|to residents|for residents|for the resident|for the customer|out of hours|call recording|call logging|call monitoring|call handling system|call centre software|to make a call|caller|callers|lifeline|callout|callouts|calling out|calls out|charge for|999|101'.split(
      '|',
    ),
  /** "How many calls did it deal with?": it is the contact centre, or a bot. */
  callsOfIt:
    'to the service|the service receive|the service take|the service get|it deal with|it dealt with|it handle|it handled|it answer|it answered|it take|it receive'.split(
      '|',
    ),
  /** By whom calls are taken, or that they come in. */
  toCouncil: 'inbound|incoming|switchboard|main number|main line|contact team|customer team'.split('|'),
  /** Of others, who were named before. */
  callsOfThem: 'they take|they handle|they answer|they receive|they get|they deal with|they took'.split('|'),
  outsiders:
    'third party|third parties|outside company|outside firm|external company|external provider|another company|another organisation|outsourced|out of hours|agency|contractor*|partner organisation*'.split(
      '|',
    ),
  /** All who work for the authority. */
  workforce:
    'employees do you have|employees do you employ|staff do you employ|people do you employ|people does the council employ|staff does the council employ|staff does the council have|employees does the council|employees are there|staff do you have|size of the workforce|size of your workforce|number of employees|number of staff employed|full time equivalent employees|fte employees|total headcount'.split(
      '|',
    ),
  theyCost:
    'they cost|they paid|them cost|these cost|cost of them|their cost|cost of these|paid to them|spent on them|pay them|their pay'.split(
      '|',
    ),
  inboundCalls: 'inbound calls|incoming calls|calls received|received calls'.split('|'),
  bot: 'bot|bots|voicebot*|chatbot*|virtual assistant*|voice assistant*|digital assistant*|automated assistant*|robot*|artificial intelligence|ai'.split(
    '|',
  ),
  callDetail:
    'calls made to residents|calls made to customers|calls to residents|calls to customers|welsh|gaelic|each adviser|each advisor|each agent|each operator|per adviser|per advisor|per agent|per operator|sales calls|complaint|alarm|alarms|control room|mobilis*|domestic abuse|noise|bot|bots|voicebot*|chatbot*|virtual assistant*|voice assistant*|digital assistant*|automated assistant*|robot*|artificial intelligence|ai|animal|animals|pest|pests|visitors came|came to reception|visitors to reception|visited reception|callers in person|came in person|make use of it|makes use of it|made use of it|lifeline|out of hours|breakdown|broken down|by topic|by category|by reason|by type|following topics|redirect*|transferred|abandon*|waiting|wait|resolution|duration|length|out of hours|outgoing|outbound|999|111|complaints|missed calls|satisfaction|multilingual|language*|need|needs|needed|required|interpreter*|staff|agents|fte|999 calls|non emergency|101|101 calls|police|the force|ambulance*|about the following|relating to|regarding|concerning|average time|handling time|about|test calls|unanswered|missed|dropped|repairs line|repair line|dismiss*|call centre adviser*|call centre advisor*|call centre operator*|nuisance|ferry|ferries|ship*|vessel*|cruise*|aircraft|harbour*|pier*|lifeboat*|officers make|staff make|made by staff|made by officers|made by the council|made by council|did the council make|does the council make|house calls|home calls|call outs|callouts'.split(
      '|',
    ),
  reportingTool:
    'report it service|report it page*|fault reporting platform*|reporting street issues|reporting tool*|reporting system*|reporting platform*|reporting software|reporting app*|reporting solution*|report it|issue reporting|fault reporting|issues reporting|reporting issues|reporting service*|fixmystreet|fix my street|love clean streets|resident reporting|online reporting|defect reporting|report tool*|reported issues|reporting service'.split(
      '|',
    ),
  /** What residents do with a tool: "the product that residents use to report problems". */
  canReport:
    'takes those reports|take those reports|takes these reports|take these reports|takes such reports|making these reports|making those reports|making such reports|make these reports|make those reports|make such reports|used for these reports|used for those reports|used for such reports|for these reports|for those reports|receives these reports|receive these reports|receive those reports|make reports|to make reports|making reports|make through|made through|submit through|submitted through|reported through|report through|takes in those reports|takes in these reports|takes in the reports|receives those reports|receives the reports|handles those reports|handles these reports|handles the reports|collects the reports|logs the reports|deals with the reports|report problems such as|public to report|the public report|residents report|public reports|report a problem|report an issue|report a fault|lets residents report|let residents report|letting residents report|lets people report|let people report|allows residents to report|residents report potholes|report potholes|take reports|takes reports|taking reports|receive reports from|reports from the public|reports from residents|can report|to report|report problems|to report faults|report issues|report faults|report street|report defects|reporting problems|reporting issues|reporting faults|reporting defects|reporting street|reporting of problems|reporting of issues|reporting of faults'.split(
      '|',
    ),
  reports:
    'flags|reports|issues|reported issues|service requests|faults|resident reports|defects|incidents|submissions|enquiries|reports issues|issues are reported|reports come in|reports come|defect reports|street problems|problems reported|problems were reported|problems are reported'.split(
      '|',
    ),
  reportsWord: 'reports|reported|fault*'.split('|'),
  /** What was done about reports, of which some only are counted then. */
  dealtWith:
    'repaired|fixed|resolved|outstanding|unresolved|made safe|acted on|rejected|duplicate*|upheld|investigated|inspected|attended|still open|cleared|completed within|within|responded to|actioned|not yet|put right|followed up'.split(
      '|',
    ),
  periodWord: 'month|monthly|quarter|quarterly|year|yearly|annual'.split('|'),
  submitted:
    'from residents|from the public|from members of the public|from customers|by residents|by the public|by customers|flag|flags|flagged|log|logs|raise|raises|notify|notifies|notified|alerted|it receive|it received|it take|it takes|it took|it get|it gets|it got|it handle|it handled|it attract*|it generate*|it process*|it record*|it log|it brings|it bring|send in|sent in|sends in|send you|are there in|are there a|do you receive|did you receive|receive from|receive each|received from|do you get|did you get|get each|get a month|get in a|submit online|submitted online|make|lodge|lodged|lodging|filed|notified|came through|come through|comes through|coming in|submitted|reported|made|logged|raised|received|submit|report|reporting|tools|tool|come in|comes in|came in|reported online|through it|through'.split(
      '|',
    ),
  downloads: 'download*|installs|installed|installations'.split('|'),

  // Communications and notices.
  communications:
    'press and publicity|press and media|adverts|marketing|communication|communications|advertising|advertisement*|publicity|comms|public relations|promotion|promotions'.split(
      '|',
    ),
  recruitmentOnly:
    'advertising on recruitment|advertising for recruitment|adverts for recruitment|recruitment adverts|advertising for jobs|advertising for vacancies|advertising for staff|advertising vacancies|advertising posts|job ads|jobs advertising|job vacancies|vacancies|advertising jobs|advertising posts|advertising of posts|advertising of jobs|recruitment advertising|staff advertising|staff adverts|recruitment marketing|job advertising|job adverts|advertising of vacancies|recruitment communications'.split(
      '|',
    ),
  emergency:
    'in a flood|a flood or|of a flood|during a flood|flood warning*|warn and inform|warning and informing|emergency|emergencies|crisis|crises|civil contingenc*|incident response|major incident*|resilience'.split(
      '|',
    ),
  emergencyWork:
    'tell the public|tell residents|tell people|inform the public|inform residents|inform people|reach residents|public information|getting the word out|get the word out|letting people know|letting residents know|let people know|let residents know|warn and inform|warning and informing|talking to|telling|communicating|warn|warning|informing|messages|communication|communications|comms|response coordination|response co|alert*|messaging|notification*|warning*|response'.split(
      '|',
    ),
  emergencyPlan:
    'emergency plan|emergency plans|emergency planning|emergency repair*|emergency accommodation|emergency housing|emergency duty|emergency services|emergency line*|emergency lighting|emergency fund*|emergency grant*'.split(
      '|',
    ),
  emergencyAside:
    'siren*|adviser*|advisor*|consultant*|consultancy|agency|training|exercise|exercises|alert system*|alerting system*|notification system*|alert platform*|alert tool*|alerts system*|storm*|floods|flooding|flood defence*|flood alleviation|flood risk|flood recovery|flood grant*|response to|covid|pandemic|accommodation|housing'.split(
      '|',
    ),
  evaluated:
    'evaluated|evaluate|assessed|impact|internal resources|per event|typical event|typical emergency|typical incident|typical crisis'.split(
      '|',
    ),
  contactAside:
    'paid an hour|per hour|an hour|hourly*|salaries|salary|wages|agents paid|agents earn|advisers earn|advisors earn|building|buildings|premises|office|refurbish*|move|moving|family contact|child contact|children contact|supervised|telephone system|phone system|queue*|earn|earns|earned|training|recruit*|staff survey|furniture|relocat*|headset*|agency|temporary|for staffing|for staff|on staffing|staffing costs|out of hours|staffing cost|staff cost|staff costs|per contact|per telephone contact|per customer contact|each contact|per enquiry|per interaction|per email'.split(
      '|',
    ),
  notices: 'notices|the notices'.split('|'),
  otherNotices:
    'of those notices|of these notices|concerned|concerning|concern|related to|relate to|relating to|about planning|privacy|redundancy|to quit|copyright|notice boards|planning notices|traffic notices|licensing notices|each notice|penalty|fixed penalty|enforcement|eviction|redundancy'.split(
      '|',
    ),
  statutoryNotices:
    'statutory advert*|official notices|newspaper notices|statutory press|statutory newspaper|statutory notice*|public notice*|statutory and public notice*|legal notice*|statutory advertis*|formal notices'.split(
      '|',
    ),
  noticesPlaced:
    'notices placed|notices published|notices issued|adverts placed|advertisements placed|published notices|placed notices'.split(
      '|',
    ),
  noticesServed:
    'landlord*|tenants|objected|objection*|residents|complained|how many newspapers|how many local newspapers|how many papers|number of newspapers|housing act|served|enforcement|abatement|improvement notice*|nuisance|section|penalty|prohibition'.split(
      '|',
    ),
  oneNotice:
    'of one statutory notice|of one public notice|one notice|of a notice|average cost of a|cost of a single|typical public notice|typical statutory notice|a statutory notice|a public notice|each notice|per notice|each statutory notice|each public notice|average cost per'.split(
      '|',
    ),
  engagementTool:
    'digital tools to engage|digital tools for engag*|engage residents online|engage with residents online|engaging residents online|engage the public online|engaging the public online|engage people online|engage digitally|engaging digitally|measure or manage engagement|manage or measure engagement|measure engagement|manage engagement|social listening|listening to|audience insight*|engagement package*|engagement subscriptions|engage residents digitally|engaging residents digitally|analysing online engagement|analyse the results|online engagement|digital engagement|engagement tool*|engagement platform*|engagement software|engagement and analytics|engagement analytics|analytics tools|analytics software|analytics|digital communication tools|digital communications tools|engagement systems|analytics platforms'.split(
      '|',
    ),
  toolsAndAnalytics:
    'engagement tools and on analytics|tools for engagement and analytics|engagement and on analytics|engagement tools and analytics|engagement tools including analytics|engagement platforms and analytics|engagement software and analytics|analytics and engagement|engagement and analytics|analytics and digital engagement|analytics and online engagement|engagement tools or analytics'.split(
      '|',
    ),
  engagementAside:
    'consultation fee*|architect*|polling card*|polling station*|polling place*|polling day|polling district*|polling clerk*|election*|electoral|incentive*|voucher*|prize draw*|hire|hired|last survey|one survey|single survey|budget consultation|parking consultation|leisure consultation|transport consultation|housing consultation|library consultation|last consultation|latest consultation|local plan|consultation on|this consultation|the consultation about|neighbourhood plan|one consultation|consultant*'.split(
      '|',
    ),
  survey:
    'survey|surveys|surveying|surveyed|surveymonkey|smartsurvey|survey123|consultation*|poll|polls|polling|polled|questionnaire*|consult|consulted|consulting'.split(
      '|',
    ),
  surveyOrEngagement:
    'questionnaire*|survey|surveys|surveying|surveyed|surveymonkey|smartsurvey|survey123|consultation*|poll|polls|polling|community engagement|public engagement|resident engagement|citizen engagement|engagement with residents|engaging residents|consult|consulting|engagement tool*|engagement platform*|online engagement'.split(
      '|',
    ),
  engagementOfPublic:
    'online engagement platform*|online engagement tool*|online engagement software|community engagement|public engagement|resident engagement|citizen engagement|engagement with residents'.split(
      '|',
    ),
  training: 'training|trained|course|courses'.split('|'),
  /** Tools that were given up, or are not yet there. */
  formerly:
    'use before|used before|using before|reject*|stopped using|ceased using|no longer use*|in the past|discontinued|before the|before your|before this|before that|before it|previous|previously|formerly|former|used to use|considering|considered'.split(
      '|',
    ),
  /** What tools are used for, where no word names a tool: "Which of the following are used to consult residents?" */
  usedToConsult:
    'for online surveys|use for surveying|used to consult|use to consult|uses to consult|used for consulting|used for consultation|used for consultations|use for consultations|used for surveys|use for surveys|used to survey|use to survey|used to run surveys|use to run surveys|used for surveying|used to engage residents|used to engage with residents|to run your surveys|to carry out surveys'.split(
      '|',
    ),
  engagement:
    'consulting residents|consulting the public|consulting local people|consulting people|consulting with residents|consulting with the public|consulting communities|consult residents|consult the public|consult local people|opinion polls|citizens assembl*|engaging with the public|engaging the public|engaging with people|engaging with communities|engaging with the community|engaging communities|resident polling|polling|community engagement|public engagement|resident engagement|citizen engagement|engagement activit*|engagement and consultation|consultation and engagement|consultations and engagement|surveys and consultations|engagement budget|consultation budget|public consultation*|consultation|consultations|engagement|engaging with residents|engaging residents|residents panel*|polls|engagement with residents'.split(
      '|',
    ),
  surveysRun: 'run|carried out|conducted|held|per year|a year'.split('|'),
  surveyDetail:
    'think of the site|think of the website|think of your website|think of your site|polling station*|polling place*|polling card*|polling district*|polling booth*|poll card*|poll clerk*|poll tax|surveyor*|questions|quantity survey*|marine survey*|answered|filled in|bat|bats|newt*|badger*|species|replied|reply|replies|took part|taking part|residents were surveyed|people were surveyed|response rate*|responses|respondents|responded|completed|purposes|purpose|reviewed|results|outcomes|method|methods|participat*|integrated|integrate|staff survey*|employee survey*|planning consultation*|insight*|topics|demographic*|building*|asbestos|condition|traffic|land|structural|noise|ecolog*|site survey*|topographical|employees|fte|full time equivalent|staff|roles|posts|headcount|team|working|bird*|stock|wildlife|pedestrian*|tree|trees|habitat*|archaeolog*|radon|polling day|election*|by election*'.split(
      '|',
    ),
  socialMedia:
    'social posts|social accounts|social pages|social feeds|social presence|social scheduling|socials|social media|schedule posts|scheduling posts|social networks|social networking|social listening|social channels'.split(
      '|',
    ),
  socialTool:
    'management tool*|post on|post to|posts to|product*|scheduler|schedule its|schedule your|schedule|scheduler*|dashboard*|scheduling posts|tool*|platform*|management|software|scheduling|monitor*|system*|package*|subscription*|content platforms'.split(
      '|',
    ),
  socialAdvertising: 'advertising|adverts|paid social|boost*|promoted posts|campaigns|staff|training|influencer*'.split(
    '|',
  ),
  councillors: 'councillor*|elected members|elected representatives|mp|mps|members'.split('|'),

  // Waste.
  waste:
    'round changes|changed rounds|rounds change|bin|bins|waste|recycling|refuse|collection|collections|garden waste|kerbside'.split(
      '|',
    ),
  calendar:
    'collection timetable*|bin timetable*|waste timetable*|recycling timetable*|refuse timetable*|bin day timetable*|collection day timetable*|printed timetable*|collection schedule leaflet*|collection leaflet*|collection day leaflet*|bin day leaflet*|bin leaflet*|collection day card*|bin day card*|collection card*|collection diary|collection diaries|wall chart*|wallchart*|collection calendar*|calendars|last printed run|printed run|calendar*|collection guide*|printed schedule*'.split(
      '|',
    ),
  /** Calendars that tell of no bins. */
  calendarAside:
    'events calendar*|event calendar*|desk calendar*|school calendar*|term calendar*|academic calendar*|advent calendar*|staff calendar*|outlook calendar*|shared calendar*|electronic calendar*|meetings calendar*|committee calendar*|calendar of meetings|calendar of events|charity calendar*|tourism calendar*|members calendar*|mayoral calendar*'.split(
      '|',
    ),
  howManyPrinted: 'number printed|number of|how many|quantity|print run'.split('|'),
  atWhatCost:
    'at what cost|at what expense|at what price|what was the cost|what did they cost|how much did they cost|and the cost|and their cost'.split(
      '|',
    ),
  firstUse:
    'first used|first use|used since|in use since|in use from|date introduced|year introduced|brought into use|came into use'.split(
      '|',
    ),
  sinceWord: 'since'.split('|'),
  gardenWaste: 'garden waste|green waste'.split('|'),
  change:
    'new bin days|new collection days|new bin day|new collection day|new days|different days|different day|another day|schedule changes|changed days|change of days|day changes|round changes|change of day|changed rounds|move|moves|moved|moving|christmas|festive|easter|bank holiday*|change|changes|changed|changing|alteration*|revised|amended|disruption*|new round*|rescheduled'.split(
      '|',
    ),
  binChanges:
    'schedule changes|changed days|change of day|changes of day|day changes|changes to schedules|changed collections|changed bin days|changed collection days|rounds change|when rounds change|changes of round|bin changes|collection changes|round changes|bin round changes|changes to bins|changes to collections|changes to bin days|bin day changes|collection day changes'.split(
      '|',
    ),
  notify:
    'write to|wrote to|letters to|notices to residents|notices to households|notices of|telephoning|e mailing|emailing|texting|writing to residents|made known|make known|inform the public|messages|telling residents|letting residents know|told|letting|let residents|let people|let households|let the public|let householders|make residents aware|making residents aware|explain*|remind*|sticker*|notify*|notifi*|inform*|communicat*|telling|tell|advis*|letter*|publicis*|alert*|print|leaflet*'.split(
      '|',
    ),
  app: "applet|app's|app|apps|mobile app*|mobile application*|smartphone app*".split('|'),
  build:
    'capital cost|get made|got made|get it made|have made|have it made|getting it made|get built|have built|have it built|made for|commissioned|development cost|cost of developing|got built|initially|at first|start up cost*|startup cost*|to launch|to commission|to produce|develop|developed|developing|development|build|built|building|create|creating|design|initial|set up|setup|one off|upfront|up front|implementation|to make|was made|made by|making'.split(
      '|',
    ),

  ...crmConcepts,

  // Other services and other people: a question about them is about nothing that is measured here.
  /** A portal that is not all residents'. */
  otherPortal:
    "tenant portal*|tenants portal*|tenants' portal*|tenant's portal*|staff portal*|employee portal*|supplier portal*|contractor portal*|councillor portal*|members portal*|members' portal*|parent portal*|admissions portal*|jobs portal*|planning portal*|housing portal*|landlord portal*|learning portal*".split(
      '|',
    ),
  elsewhere:
    "sick pay|sickness|redundancy|redundancies|severance|maternity pay|gp consultations|medical consultations|finance reporting|crime reporting|hr analytics|people analytics|workforce analytics|staff analytics|planning consultation*|planning consultee*|jobs portal*|job portal*|recruitment portal*|tenant portal*|staff portal*|employee portal*|supplier portal*|contractor portal*|councillor portal*|member portal*|parent portal*|admissions portal*|events calendar*|event calendar*|scrutiny|target for|targets for|your target|the target|target number|social care|social worker*|children|children's|looked after|homeless*|housing|tenants|tenancy|council tax|business rates|parking|penalty charge|planning application*|e procurement|school*|pupil*|library|libraries|museum*|leisure|parks|cemeter*|burial*|allotment*|street lighting|staff engagement|employee engagement|staff survey*|employee survey*|for staff|staff use|licensing team|in licensing|licensing department|licensing service|in planning|planning department|environmental health|trading standards|foi|freedom of information|subject access|electoral|finance system*|hr system*|adult care|safeguarding|trees|buses|bus|highway*|asylum|refugee*|grounds maintenance|toilets|schools|customer service centres|customer services centres|customer access points|access points|one stop shops|service desk|help desk|helpdesk".split(
      '|',
    ),
  oneIssue: 'fly tipping|flytipping|fly tips|pothole*|graffiti|noise|abandoned vehicle*|dog fouling|complaint*'.split(
    '|',
  ),
  severalIssues:
    'issues of several kinds|potholes fly tipping|fly tipping potholes|fly tipping and|and fly tipping|or fly tipping|fly tipping or|potholes and|graffiti and|bins fly tipping|potholes graffiti|fly tipping graffiti|potholes street|potholes street lights'.split(
      '|',
    ),
  issueWord:
    'reports are made online|reports made online|reports are submitted online|reports are received online|reports received online|submit online|submitted online|reports did residents|reports do residents|service requests|street defects|several kinds|issues|issue|residents reports|resident reports|street problems|faults|reporting tool*|problems|street problems|fault reports|issue reports|online reports|reports online|defect reports|street reports'.split(
      '|',
    ),
  commsAside:
    'trip|trips|mayor|conference|conferences|translating|translation*|interpreting|one vacancy|a vacancy|vacancy|communications equipment|communications system*|radio communications|communications room*|communications mast*|communications cabinet*|communications network*|data communications|communications infrastructure|paid social|social advertising|social media advertising|social adverts|social ads|paid media|advertising campaign|marketing campaign|publicity campaign|communications campaign|the campaign|a campaign|last campaign|latest campaign|campaign for|campaign to|foster*|fostering|adopters|advertising the post|advertising the posts|advertising the job|advertising the vacancy|advertising the vacancies|advertising the sale|advertising the event|advertise the|election*|communications officer*|comms officer*|marketing officer*|for sale|council houses|council homes|sale of|designs your|design your adverts|wage bill|wages|head of communications|head of comms|director of communications|communications director|comms team pay|press officer*|search engine*|billboard*|cinema|pay per click|leaflet drop*|sponsorship|earn|earns|earned|communications staff|marketing staff|communications manager|marketing manager|salaries|salary|staffing|staff cost*|facebook|google|twitter|instagram|radio|television|one campaign|this campaign|telecommunication*|unified communications|traffic regulation|traffic order*|traffic notices|training|planning notices|contractor*|website advertising|advertising income|income|on digital advertising|online advertising|theatre*|fire service|fire and rescue|tourism|event|events|festival*|magazine|newsletter|raised|roundabout*|advertising revenue|revenue from|revenue was'.split(
      '|',
    ),
  audit:
    'audit*|accessibility|redesign project|photograph*|domain name*|penetration|security certificate*|ssl certificate*|certificates'.split(
      '|',
    ),
  oneBuild:
    'redesign|redesigned|building the current|building the website|building your website|cost of building|rebuild|rebuilding|rebuilt|new website*|to build|built|launch*|relaunch*|re launch|replacement|replaced|migrat*|first developed|originally|building|the build|cost to develop|costs to develop|cost to build|cost to create|initial|initially'.split(
      '|',
    ),
  websiteAside:
    'crash*|outage*|downtime|hacked|hacking|hack|cyber attack*|failure of|data breach|translat*|interpret*|broken links|chatbot*|chat bot*|virtual assistant*|satisfaction|feedback|tool on the website|tool on your website|tool on its website|tools on the website|tools on your website|software on the website|plug in*|plugin*|all council systems|all systems|all its systems|all our systems|all your systems|hosted systems|all applications|whole estate|such site|such sites|one site|per site|each site|contractor*|own website|tourism|tourist|museum*|theatre*|visitor centre*|intranet|advertis*|staffing|salaries|salary|staff cost|staff costs|member of staff|campaign|lottery|pension*|training|web team|website team|digital team|web officer*|per visit|each visit|per visitor|each website visit|web transaction*|website transaction*|per transaction|each transaction|vehicles|fleet'.split(
      '|',
    ),
  // Asides: words that turn a question to something else.
  integrateOnly: 'integrating|integrated with|integration with|integrated into'.split('|'),
  integratedOnly: 'integrated|integrate|integration'.split('|'),
  crmOnly: 'crm'.split('|'),
  periodYear: 'in 20*|20*|19*'.split('|'),
  telephony: 'telephony|telephone system*|phone system*|the phones|the telephones|telephones run|ivr'.split('|'),
  thirdParty:
    'third party reporting|case management|fraud cases|benefit cases|housing cases|planning cases|legal cases|care cases|payment*|booking*'.split(
      '|',
    ),
  notTheSite:
    'chat session*|web chat*|chats|parish council*|parish and town|town and parish|website scheme|live chat|web chat|webchat|chatbot|website to report|website to pay|website to book|website to apply|site to report|site to pay|website chat|wi fi|wifi|face to face|in person|walk in|walk ins|reception|offices|one stop|categor*|following|hwrc*|recycling|museum*|leisure|library|libraries|tourism|tourist|park|parks|centre|centres|mobile|percentage|social|attraction*|app|downloads|intranet|average time|bounce|per page|licence*|crm|hosting|staff|facebook|twitter|instagram|linkedin|google|referr*|search engine*|device*|desktop|tablet*|advert*|campaign*|contractor*|theatre*|market|markets|planning|jobs|tenants|abroad|overseas'.split(
      '|',
    ),
  otherPlace:
    'parish council*|parish and town|town and parish|website scheme|castle*|art gallery|arena*|zoo|abbey|aquarium|cemetery|pool|pools|airport*|marina*|museum*|leisure|library|libraries|theatre*|park|parks|tourism|tourist|attraction*|gallery|galleries|swimming|tip|recycling centre*|hwrc*|market|markets|castle|heritage'.split(
      '|',
    ),
  challenge: 'challenge*|obstacle*|standards|frameworks|compliance'.split('|'),
  metrics:
    'metric*|kpi*|evaluate|success|effectiveness|roi|demographics|are tracked|which are|data analytics|business intelligence|bi tools'.split(
      '|',
    ),
  accessibility: 'accessib*|wcag|equal opportunity'.split('|'),
  notNow:
    'was it called|was it named|was that called|use another|to another|what will you|thinking of|stopped using|ceased using|no longer use*|in the past|before|previous*|previously|formerly|plan to|plans to|planning to|considering|future|considered|intend*|change its|change your|replace|replacing|next cms|contractor*|intranet|other analytics|reject*|move to|moving to'.split(
      '|',
    ),
  missedBins: 'missed bin*|missed collection*|complaint*|foi|freedom of information'.split('|'),
  response:
    'of the magazine|of the newsletter|of the newspaper|internal audit|auditors|cabinet|presented to|to scrutiny|full council|response rate|response time|survey*|annual report*|committee*'.split(
      '|',
    ),
  reportingAside:
    'financial reporting|performance reporting|management reporting|committee*|business reporting|data reporting|accident*|safety|whistleblow*|crash'.split(
      '|',
    ),
  digitalEngagement: 'digital tools to engage|digital tools for engag*|digital engagement'.split('|'),
  how: 'how does|how do|how is|how are'.split('|'),

  /** Of people in posts it is asked when they came. */
  anOfficer:
    'chief executive*|director*|mayor|mayors|leader of the council|head of|monitoring officer|section 151 officer'.split(
      '|',
    ),

  // The authority as a whole.
  authority: 'authority*|council*|your organisation|organisation*|borough|county|district'.split('|'),
  population:
    'popn|islanders|people living in|people who live in|who live in|people resident in|people living|people live in|residents living|live in the borough|live in the district|live in the county|live in your area|how many people are resident|population|number of residents|how many people live|inhabitants|how many residents live|residents live|how many residents are there|residents does the council serve|number of residents in|residents in the|size of population|residents does your|residents does the authority|residents are in|number of people living|resident population'.split(
      '|',
    ),
  populationAside:
    'northern ireland|england|scotland|united kingdom|great britain|the uk|britain|density|deer|wild|wildlife|pigeon*|seal*|gull*|squirrel*|projected|projection*|forecast*|predicted|council houses|council homes|alone|flats|poverty|care homes|hostels|temporary|privately rented|social housing|within a mile|within a kilometre|waiting list|percentage*|registered|portal|app|survey*|contact*|employ*|staff|homeless*|accounts|receive|account|work in|works|online|signed|contacted|subscribed|enquiries|visits|fleet|vehicle*|bird*|prison*|animals|rats|over 65s|over 65|over 18|aged|follow|follows|following|facebook|subscribe*|largest town|towns|each town|ward|wards|parish*|village*|working age|ethnic*|disabled|disability|veterans|unemployed|students|languages|speak|older|under 18|carers|pensioners|migrant*|gym*|under 65|member|per hectare'.split(
      '|',
    ),
  /** "How large is it?", of what was named before. */
  howLarge: 'how large is it|how big is it|how extensive is it|what size is it|its size|its area'.split('|'),
  area: 'the county extend|the district extend|the borough extend|the area extend|geographical extent|extent of the borough|extent of the district|extent of the county|extent of the area|ground does the council cover|ground do you cover|acreage|how large is the national park|how big is the national park|size of the national park|how large is the district|how large is the borough|how large is the county|how large is the council area|how large is your area|geographical*|geographic*|square miles|square kilometres|sq km|hectares|land area|area in|area covered|size of the area|boundaries|area cover*|geographic area|size in|what area|how large is the area|what is the area|area does|area of the|total area|size of the district|size of the borough|size of the county|how big is|area served|geographic size'.split(
    '|',
  ),
  peopleAndArea:
    'population and the geographical|population and geographical|population and area|population and the area|area covered by the council and its population|area covered and population|area and its population|area covered by the council and the population|population and geographic*|population and land area|population and size|area and population|area and the population|size and population|size and the population|population area|population size and area|population and its area|area population'.split(
      '|',
    ),
  areaWord: 'area|size|extent'.split('|'),
  areaAside:
    'mown|mowed|swept|gritted|their area|each ward|per ward|floods|flood|flooding|parks|largest|smallest|biggest|country park|public park|green belt|grass|land did|flooded|nature reserve|woodland|forest|floor|site|depot|allotment*|cemeter*|sold|sell|lake|common land|playing fields|square metres|targeting|targeted|geo|segment*|demographic*|alerts|communicat*|own|owned|owns|parkland|farmland|green space*|brownfield|contaminated|manage|managed|designated|conservation'.split(
      '|',
    ),
  software: 'software|ict licen*|it licen*|licences|licenses|licensing'.split('|'),
  softwareWord: 'software|ict licen*|it licen*'.split('|'),
  licences: 'licen*|subscription*'.split('|'),
  oneSoftware:
    'taxi*|premises|alcohol|driver*|driving|vehicle*|hackney|private hire|hmo|hmos|landlord*|dog|animal*|pet|television|tv|gambling|betting|lottery|street trading|market traders|traders|temporary event*|event*|music|copyright|prs|entertainment|skip|skips|scaffold*|marriage|wedding*|fishing|mooring*|pavement|zoo|boarding|sex|scrap*|firearm*|newspaper*|tattoo*|caravan*|licensing team|licensing committee|licence holders|housing licen*|selective licen*|crm|microsoft|oracle|adobe|gis|survey*|consult*|social|website|web|cms|housing|antivirus|per user|telephony|finance|financial system*|financial management|payroll software|hr|revenues|planning|mapping|video|office|email|e mail|security|backup|zoom|teams|reporting|engagement|booking'.split(
      '|',
    ),
  forOneSystem:
    'its licen*|its yearly licen*|its annual licen*|its current licen*|for it|for them|for the system|for this system|for that system'.split(
      '|',
    ),
  oneContract: 'each contract|this contract|of the contract|for the contract|the contract|per contract'.split('|'),
  payroll:
    'spend each year on employees|employees pay|pay of employees|pay of staff|pay of all staff|staff salaries|pay and pensions|all pay|pay for all staff|pay expenditure|pay costs|pay cost|pay budget|paid in pay|on pay|employee pay|cost of staff|cost of employing|cost of employees|staff expenditure|payroll|salaries|salary|wages|wage|staff costs|staffing costs|employee costs|staff pay|pay bill|paybill|staffing budget|staff cost|salary bill|wage bill|wages bill|total staffing cost|staffing cost'.split(
      '|',
    ),
  payrollAside:
    'agency staff cost*|agency staff expenditure|agency staff spend*|agency staff budget|agency staffing|cost of agency staff|agency spend*|temporary staff cost*|salary of a|salary of an|handler*|adviser*|advisor*|clerk*|pay rise*|pay award*|pay increase*|pay gap|rise|increase|schools payroll|school payroll|teachers|of teachers|police officers|firefighters|hr|users|payroll system|payroll software|payroll provider|payroll services|website|communications|contact centre|crm|councillors|chief|executive|director*|officer*|team|manager*|head of|consultants|overtime|fte|ftes|responsible|post|posts|role|roles|grade|grades|employee salary|how many staff|how many employees|how many people|number of staff|number of employees|staff are on'.split(
      '|',
    ),
  inTotal:
    'total spend payroll|total expenditure payroll|total spend staff|total budget payroll|in total on|in total and on|in total for|in total including|total spend software'.split(
      '|',
    ),
  oneOff:
    'to buy|to purchase|implementing|implementation|to implement|initial|purchase|procurement|set up|setup|one off|migration|upfront|cost to develop|install*|to date|so far|since it was|since its|since going|lifetime|life of'.split(
      '|',
    ),
} as const satisfies Record<string, readonly string[]>;

export type Concept = keyof typeof concepts;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say nothing of what is asked about. */
export const plainWords = words(
  'whether gbp sterling lf 1f a an the and also what was is were are how much many did does do has have been of in for on by to or if so yes no you your our that there over during since until throughout altogether combined together all often frequently january february march april june july august september october november december please provide state confirm give us me tell can could would s annual annually sum sums money monies total overall general fund operating budget budgets allocation allocated spend spends spent spending expenditure expenditures value cost costs amount amounts figure figures financial fy year years yearly month monthly months quarter quarters last past previous recent most latest current each every per annum as with e g i eg two three four five approximate approximately estimated average typical normal ordinary still now currently today present presently only outturn altogether same across',
);

/** Words that name nothing in a question, whatever they may be to an answer. */
export const idleWords = words(
  'more less than under against addition additionally moment then us before earlier after later following preceding prior costing costed',
);

/** Words for all of the authority: where one stands among plain words, its whole spend is meant. */
export const wholeWords = words(
  "authority's authoritys council's councils organisation's whole entire gross net revenue",
);

/** Words for the authority as such, which "total" makes all of it. */
export const authorityWords = words('authority council authorities organisation borough county district local');

/** What may stand right behind a website without making it another thing. */
export const besideSite: ReadonlySet<string> = words(
  'sets as that where while when than against across between both within under out up down off not then but because after before visitor visitors visits users traffic hits we had may might will now bill spend budgeted management manager admin administration operation operations presence estate assets address activity activities provision portal related element offering technology technologies infrastructure itself alone besides including together put invested incurred came come comes stand stands financial council department delivery expenses outgoings purposes project projects programme activities resource resources hosted built sits sat taken take made make being got went set money licence licences team channel channels presences hostings cms analytics',
);

/** Words with which residents' contact is asked for, and no other thing: beside them a question that names no service is of the authority's. */
export const contactWords = words(
  'first second third fourth q1 q2 q3 q4 look looks looking looked call calls called calling phone phoned phones telephone telephones telephoned rings ring rang line lines switchboard volume volumes inbound incoming outbound receive receives received receiving answer answers answered answering handle handles handled handling take takes taken took made make makes get gets got come comes came coming dealt deal deals into through via at about resident residents public people customer customers user users visitor visitors visit visits visited visiting unique individual sessions session hits traffic audience site sites report reports reported reporting issue issues problem problems fault faults defect defects submit submits submitted log logged logs raise raised online day days daily week weekly weeks time times period periods twelve 12 count counts counted quantity members member them those these together local authorities submission submissions flag flags flagged number numbers no roughly around reach reached member staff team we offered agent agents adviser advisers advisor advisors operator operators presented had between from to calendar statistics stats data full complete completed whole same way route means queue new days busiest usual',
);

/** Words that point back to what was named before: "What does it cost a year to maintain this system?", "Which product?" */
export const pointingWords = words(
  'such made answering taking handling answer take handle above providing delivering developing building creating built bought purchased procured acquired from whom off third party external it its their this these they them those one ones system systems platform platforms software tool tools product products solution solutions application applications contract maintain maintaining support supporting licence licences licensing subscription running run ongoing use using used paid pay pays payable which name names named called version service supplier suppliers provider providers vendor who supplies supplied provides provided makes list details any company firm council authority charge charges fee fees initial initially upfront develop build create at first keep keeping going set back be been since attached altogether make get got done bill pot price prices',
);

/** Words for the parts of a website's spend, and for whom and what that is paid: beside them a question names nothing else. */
export const sitePartWords = words(
  'hosting hosted host hosts maintenance maintain maintained maintaining maintainance upkeep anyone outside freelance freelancers writing written write content contents copy page pages editing edit editors editorial creation update updates updating updated technical tech development developments developing developed develop developer developers design designs enhancement enhancements enhance enhancing improvement improvements improve improving change changes fix fixes security patching service services external externally internal internally house contractor contractors agency agencies third party parties supplier suppliers staff time element elements part aspect aspects side new features functionality function functions upgrade upgrades work works keeping date up regular routine day domain domains ssl certificate certificates cdn software platform system solution latest allocation spending net gross vat excluding including excl incl ex inc only broken down breakdown separately itemised split go goes going went gone put towards set aside payable billed invoiced actual outturn revenue capital budgeted price prices priced bill bills sum outlay pot level standard ongoing one off recurring term contract contracts digital online',
);
