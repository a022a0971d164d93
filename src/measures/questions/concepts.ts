import { contactConcepts } from './contact-concepts.ts';
import { crmConcepts } from './crm-concepts.ts';
import { tellingConcepts } from './telling-concepts.ts';
import { websiteConcepts } from './website-concepts.ts';

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

  ...websiteConcepts,
  ...contactConcepts,
  ...tellingConcepts,
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
  oneIssue:
    'fly tipping|flytipping|fly tips|pothole*|graffiti|street lights|street light|street lamps|lamp posts|lampposts|blocked drains|gullies|rats|stray dogs|litter|dumped|noise|abandoned vehicle*|dog fouling|complaint*'.split(
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
