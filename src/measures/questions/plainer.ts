import type { Paraphrase } from './paraphrases.ts';

/** Tools to manage social media, by their names. */
const ofSocial = '(?:Hootsuite|Sprout(?: Social)?|Buffer|Orlo|Sendible|Agorapulse|CrowdControl(?: ?HQ)?)';

/** Tools to ask residents, by their names. */
const ofSurveys =
  '(?:Citizen ?Space|Smart ?Survey|Survey ?Monkey|Engagement ?HQ|Commonplace|Snap (?:Surveys|XMP)|Go ?Vocal|CitizenLab|Social Pinpoint|Bang the Table|Survey123|Typeform|Jotform|Qualtrics)';

/** Before the names of some of a kind, which else has no name. */
const byTheNamesOf =
  '\\b(?:any )?(?:online |digital )?(?:tools?|platforms?|products?|software|systems?|packages?|services?),? \\(?(?:such as|like|e\\.?g\\.?|for example|including),? (?:[\\p{Lu}][\\w ]{2,20},? (?:and |or )?){0,3}?';

/** What is paid for something, before its name. */
const paidFor =
  '(?<=\\b(?:pa(?:y|ys|id)|costs?|price|fees?|spen[dt]|spending|spends|charge[ds]?|licen[cs]e|subscription)\\b[^?.;:]{0,40} (?:for|of|on|to use|by) (?:the |your |its )?)';

const staff = '(?:staff|teams?|agents|advis[eo]rs|officers|operators|handlers)';
const contactCentre =
  '(?:(?:contact|call) cent(?:re|er)s?|customer (?:services?|contact|care)(?: cent(?:re|er)s?)?|front-?line|front-?office)';
/** Those who answer residents, and use what the whole council has. */
const theirStaff = `(?:the |your |its |council |our )*(?:${contactCentre} (?:call )?${staff}|${staff} (?:in|of|at) (?:the |your )?${contactCentre}|${contactCentre}(?= uses?\\b))`;

/** What is put in less usual words: the plain ones first, then the things that are named by what they do. */
export const plainer: readonly Paraphrase[] = [
  // "How often was the council phoned?"
  {
    sign: /\bhow often\b/i,
    said: /\bhow often (?:was|were|is|are|has) (?:the (?:council|authority|contact centre|call centre)|you)(?: been)? (?:phoned|telephoned|rung|called)\b/gi,
    meant: 'how many calls were received',
  },
  {
    sign: /\bweb ?pages\b/i,
    said: /\b((?:visitors|visits|users)(?: there were)?) to (?:the |your |its )?(?:council['’]?s? )?web ?pages\b/gi,
    meant: '$1 to your website',
  },
  {
    sign: /\bboundar|\bborders\b/i,
    said: /\b(?:within|inside|in) (?:your|its|the (?:council|authority)['’]s) (?:boundar(?:y|ies)|borders)\b/gi,
    meant: 'in your area',
  },
  {
    sign: /^\W*how many residents\b/i,
    said: /^\W*how many residents\W*$/gi,
    meant: 'population',
  },
  { sign: /\bupon\b/i, said: /\bupon\b/gi, meant: 'on' },
  // "Which tools are used to engage with the public online?"
  {
    sign: /\bengag/i,
    said: /(?<=\b(?:tools?|platforms?|software|products?|systems?|packages?|what|which)\b[^?.;]{0,60} )(?:used )?(?:to|for) (?:engage|engaging) (?:with )?(?:the |your |our |its |local )?(?:public|residents|people|communities|community|citizens|population|local people)(?!(?: online| digitally| on-line)?,? and (?:for |on )?(?:data |digital )?analytics)(?: online| digitally| on-line)?\b/gi,
    meant: 'used for consultations',
  },
  // "Cost of placing them": of them.
  {
    sign: /\b(?:them|these|those|it|this)\b/i,
    said: /\b(costs?|price|spend|spending) (?:of|on|for|in) (?:placing|publishing|printing|issuing|sending|producing|making|providing|putting out|doing|buying|using) (?=(?:them|these|those|it|this)\b)/gi,
    meant: '$1 of ',
  },
  // "How many are registered, and what share of the population is that?": not how many people there are.
  {
    sign: /\bpopulation\b/i,
    said: /\b(share|proportion|percentage|%|percent) of (?:the |your |its |our )?(?:[a-z]+ ){0,2}population\b/gi,
    meant: '$1 of residents',
  },
  // "How many people your website reaches".
  {
    sign: /\breach/i,
    said: /\bhow many (?:people|residents|users|individuals) ((?:do|does|did) )?((?:your|the|its|our) (?:(?:council|authority)(?:['’]s)? |main |corporate |own )*(?:web ?)?site) (?:reach(?:es|ed)?)\b/gi,
    meant: 'how many visitors $1$2 have',
  },
  // "By which means are they run?"
  {
    sign: /\bmeans\b/i,
    said: /\b(?:by|through|via|with) (?:which|what) means (?=(?:are|were|is|was|do|does) (?:they|these|those|it|surveys|consultations|the)\b)/gi,
    meant: 'on which platform ',
  },
  // "How much traffic does the site get?": no sum of money.
  { sign: /\btraffic\b/i, said: /\bhow much (?:web |website |online |site )?traffic\b/gi, meant: 'how many visitors' },
  {
    sign: /\bimplementation\b/i,
    said: /\b(date|year|month) of (?:the |your |its )?(crm|customer relationship management(?: \(crm\))?)(?: systems?)?(?:['’]s)? implementation\b/gi,
    meant: '$1 of implementation of the $2',
  },
  {
    sign: /\breports\b/i,
    said: /\b(to )?mak(?:e|ing) (?:(?:online|these|those|such|their) )*reports\b/gi,
    meant: '$1report problems',
  },
  // "To run and maintain the website": all that it costs.
  {
    sign: /\bmaintain/i,
    said: /\b(run|running) and (?:maintain|maintaining) (?=(?:(?:the|your|its|our|this) )?(?:(?:council|authority|borough|county|district|city)(?:['’]s)? )?(?:(?:main|corporate|own) )*(?:web ?)?site\b)/gi,
    meant: '$1 ',
  },
  // "Surveys of bridges": of no people.
  {
    sign: /\bsurveys? of\b/i,
    said: /\bsurveys? of (?:(?:the|your|its|all|local|council) )*(?!(?:residents?|public|people|customers?|users?|citizens?|households?|householders?|opinions?|views|visitors|tenants|communit(?:y|ies)|population|area|borough|county|district|city|any|every|each|this|that|those|these|their|which|how|what|various|different|several)\b)[a-z]{4,}/gi,
    meant: 'surveys of buildings',
  },
  // "Notices that the law requires".
  {
    sign: /\blaw\b/i,
    said: /\b(?:public |newspaper |press )?notices,? (?:(?:that|which) )?(?:the law requires?|(?:(?:had|have|has) to be|must be|are to be|were) (?:advertised|published|placed|put out)(?: in (?:the press|newspapers))? by law)\b/gi,
    meant: 'statutory notices',
  },
  // "What is used to manage social media?"
  {
    sign: /\bsocial media\b/i,
    said: /\b(?:what|which)(?: (?:do|does|did|is|are|was)(?: (?:you|the (?:council|authority)))?)? (?:use|used) to (?:manage|schedule|run|monitor) (?:your |the |its |all )?(?:council['’]s )?social media(?: accounts| channels| posts)?/gi,
    meant: 'which social media management tool is used',
  },
  {
    sign: /\bbuilt\b/i,
    said: /\b((?:what|which)(?: [a-z]+)? (?:is|was) (?:the|your|its) (?:[a-z]+ ){0,2}?(?:web ?)?site) built (?:with|in|on|using|upon)(?=\W*$|\?)/gi,
    meant: '$1 run on which platform',
  },
  // "The budget for taking calls from residents".
  {
    sign: /\bcalls\b/i,
    said: /\b(budget|cost|spend|spent) (?:for|of|on) (?:taking|answering|handling|dealing with) (?:(?:tele)?phone )?calls\b(?: from (?:residents|customers|the public))?(?! (?:to|about|on|for)\b)/gi,
    meant: '$1 of the contact centre',
  },
  // "Annual CRM licence": what it costs.
  {
    sign: /\blicen[cs]e\b/i,
    said: /\b(annual|yearly) ((?:[a-z]+ ){0,3})(licen[cs]e|subscription)(?=\W*$| (?:for|of|to)\b)/gi,
    meant: '$1 $2$3 cost',
  },
  {
    sign: /\bbut (?:not|without|no)\b/i,
    said: /, but (?:not|without|no) [a-z' ]{3,40}(?=\W*$|[?.;])/gi,
    meant: '',
  },
  // "What was the cost of doing so?"
  {
    sign: /\bdoing (?:so|this)\b/i,
    said: /\b(costs?|price|spend) (?:of|for|in|from) doing (?:so|this)\b/gi,
    meant: '$1 of it',
  },
  // "What is the combined yearly cost of hosting and maintenance?"
  {
    sign: /\bcombined\b/i,
    said: /\bcombined (?=(?:(?:yearly|annual|total) )?(?:costs?|budgets?|spend)\b)/gi,
    meant: '',
  },
  // "What is it, since when, and what does it cost a year?"
  { sign: /\bwhat is it\b/i, said: /\bwhat is it(?=, | and )/gi, meant: 'what is it called' },
  { sign: /\bthis route\b/i, said: /\bby (?:this|that) (?:route|way|means)\b/gi, meant: 'through it' },
  {
    sign: /\btaking calls\b/i,
    said: /\b(budgets?|costs?|spend) (?:for|of|on) (?:taking|answering|handling) (?:telephone |phone )?calls from (?:residents|the public|customers)\b/gi,
    meant: '$1 of the contact centre',
  },
  { sign: /\bon-line\b/i, said: /\bon-line\b/gi, meant: 'online' },
  // "Spend on marketing (job adverts apart)": what is left out is not asked.
  {
    sign: /\b(?:apart|aside|excepted|excluded|included|counted|left out)\b/i,
    said: /\s?\([a-z' ]{3,60} (?:apart|aside|excepted|excluded|not included|not counted|left out)\)|, (?:with )?(?:the )?[a-z]+(?: [a-z]+){0,2} (?:apart|aside|excepted|excluded|left out|not included)(?=\W*$|[?.,;])/gi,
    meant: '',
  },
  // "The CRM used by contact centre staff", "do staff in customer services use": who uses what the whole council has is not what is asked.
  {
    sign: /\bcrms?\b|\bcustomer (?:relation|management|record)/i,
    said: new RegExp(`(?<=\\b(?:used|operated)) by ${theirStaff}`, 'gi'),
    meant: '',
  },
  {
    sign: /\bcrms?\b|\bcustomer (?:relation|management|record)/i,
    said: new RegExp(`\\b(?:do|does) ${theirStaff} (?=uses?\\b)`, 'gi'),
    meant: 'do you ',
  },
  // "In each year since it was bought".
  {
    sign: /\bsince\b/i,
    said: /(?<=\b(?:each|every|by|per|a) year) since (?:it|they|the (?:system|software|product|platform|tool|app|portal)) (?:was|were) [a-z]+(?: in)?\b/gi,
    meant: '',
  },
  // "What did it pay towards the development?"
  {
    sign: /\b(?:pay|paid) (?:for|towards?)\b/i,
    said: /\b(?:what|how much) (?:did|has|was|have) [a-z ]{0,20}\b(?:pay|paid|contributed?) (?:for|towards?) (?:the|its) (?:development|building|build|creation|making)\b(?! of| cost)/gi,
    meant: 'what did it cost to develop it',
  },
  // "What went on publicity?", "What was expended on sites?"
  {
    sign: /\b(?:went|goes|gone)\b/i,
    said: /\b(?:what|how much)(?: (?:money|in all|in total))? (?:went|goes|has gone)(?: (?:each|every|a|per) year| annually| in a year)? on (?!(?:at|in|to|during|with|there|here|between|for|when)\b)/gi,
    meant: 'how much was spent on ',
  },
  // "What do council tax payers pay for the website?"
  {
    sign: /\btax ?payer|\brate ?payer/i,
    said: /\b(?:do|does|did) (?:the |your |our )?(?:local |council[- ]?)?(?:tax|rate)[- ]?payers? pay (?=(?:for|towards)\b)/gi,
    meant: 'do you pay ',
  },
  // "How many times did residents use it to report something?"
  {
    sign: /\bhow many times\b/i,
    said: /\bhow many times (?:do|did|have|has|was|were|is|are) (?:residents|people|customers|the public|members of the public) (?:use|used) (?=[^?.;]{2,50}\bto report\b)/gi,
    meant: 'how many reports were made by residents who used ',
  },
  {
    sign: /\bexercises\b/i,
    said: /\bengagement exercises\b(?=[^?.;]*\b(?:year|annum|annually)\b)/gi,
    meant: 'consultations',
  },
  { sign: /\bexpend(?:ed)?\b/i, said: /\bexpend(?:ed)?\b/gi, meant: 'spent' },
  // "What is put aside each year for emergencies?"
  {
    sign: /\b(?:put|laid) (?:aside|by)\b/i,
    said: /\b(?:what|how much)(?: (?:money|sum))? (?:is|was|has been|have you|do you) (?:put|laid|set) (?:aside|by)\b/gi,
    meant: 'what is the budget',
  },
  // "What does it take annually to run?"
  {
    sign: /\btakes?\b/i,
    said: /\bwhat does (it|this|that) take (annually |each year |every year |a year |yearly |per year )?to (run|keep|maintain|support)\b/gi,
    meant: 'what does it cost $2to $3',
  },
  {
    sign: /\btakes?\b/i,
    said: /\bwhat does (it|this|that) take (annually|each year|every year|a year|yearly|per year)(?=\W*$|[?.,;])/gi,
    meant: 'what does it cost $2 to run',
  },
  // "Hosting it and keeping it in order".
  {
    sign: /\b(?:order|repair)\b/i,
    said: /\b(?:keeping|keep|looking after) (?:it|them|this|the (?:web ?)?site) in (?:good |working |good working )?(?:order|repair)\b/gi,
    meant: 'maintenance',
  },
  // "Which tools show how the website is used?"
  {
    sign: /\btools?\b/i,
    said: /\btools? (?:that )?(?:shows?|tells?|let)(?: you)? (?:see )?how (?:much |far |well )?(?:the |your )?((?:web ?)?sites?) (?:is|are) (?:being )?(?:used|visited)\b/gi,
    meant: 'analytics tools measure use of the $1',
  },
  // "Telling people of altered collection days", "that collections have changed".
  {
    sign: /\b(?:altered|changed|amended|revised)\b/i,
    said: /\b(?:altered|changed|amended|revised) (?=(?:bin |waste |refuse )?(?:collection days?|collections?|bin days?|rounds?)\b)/gi,
    meant: 'changes to ',
  },
  {
    sign: /\b(?:chang|alter|mov)/i,
    said: /\bthat (?:the |their |your )?(?:bin |waste |refuse )?(collections?|rounds?|bin days?|collection days?) (?:had|have|has|will be|are|is|were|was) (?:been |being )?(?:changed|changing|altered|moved|moving)\b/gi,
    meant: 'of changes to bin $1',
  },
  // "A system for managing customer relationships", "the customer record system".
  {
    sign: /\brelationship|\brecords?\b/i,
    said: /\b(?:systems?|software|tools?|products?|platforms?) (?:for|to|that) (?:managing|manages?) (?:customer|resident)s?(?:['’]s?)? relationships?\b|\b(?:customer|resident)s?(?:['’]s?)? records? (?:system|software|database)\b/gi,
    meant: 'CRM system',
  },
  {
    sign: /\bname\b/i,
    said: /\b(?:please )?name (?:the|your) (crm(?: system)?)(?: (?:that )?(?:you|the council) uses?)?(?=,|;| and\b)/gi,
    meant: 'which $1 is used',
  },
  // "What do staff, agency workers and contractors cost?"
  {
    sign: /\bagency\b/i,
    said: /(?<!\b(?:payroll of|payroll for) )\b(?:on paying |paying )?(?:all )?(?:your |the |its )?(?:staff|employees|employed staff),? (?:and )?agency (?:workers|staff)(?:,? and (?:contractors|consultants))(?:,? (?:all )?(?:taken )?together)?/gi,
    meant: 'on payroll',
  },
  // "What do Hootsuite or the like cost?", "something to run your social media accounts".
  {
    sign: /\bor (?:the like|similar|such ?like|something like)\b/i,
    said: new RegExp(
      `\\b${ofSocial}(?:(?:,| and| or|, or) ${ofSocial})*,? or (?:the like|similar|such ?like|something like (?:it|that|them))`,
      'gi',
    ),
    meant: 'social media management tools',
  },
  // "Tools such as Hootsuite or Orlo", "SmartSurvey and the like": by the names of some all of their kind are meant.
  {
    sign: new RegExp(`\\b${ofSocial}\\b`, 'i'),
    said: new RegExp(`${byTheNamesOf}${ofSocial}\\b(?:(?:,? (?:and|or|&) |, )\\p{Lu}[\\w ]{2,30})*`, 'giu'),
    meant: 'social media management tools ',
  },
  {
    sign: new RegExp(`\\b${ofSurveys}\\b`, 'i'),
    said: new RegExp(`${byTheNamesOf}${ofSurveys}\\b(?:(?:,? (?:and|or|&) |, )\\p{Lu}[\\w ]{2,30})*`, 'giu'),
    meant: 'survey tools ',
  },
  // "How much do you pay for SmartSurvey?", "What does Orlo cost?"
  {
    sign: new RegExp(`\\b${ofSocial}\\b`, 'i'),
    said: new RegExp(`${paidFor}${ofSocial}\\b|\\b${ofSocial}(?= costs?\\b)`, 'gi'),
    meant: 'the social media management tool',
  },
  {
    sign: new RegExp(`\\b${ofSurveys}\\b`, 'i'),
    said: new RegExp(`${paidFor}${ofSurveys}\\b|\\b${ofSurveys}(?= costs?\\b)`, 'gi'),
    meant: 'the survey tool',
  },
  // "What was paid to each outside supplier of advertising?": what is bought is asked, whoever sells it.
  {
    sign: /\bsuppliers? of\b/i,
    said: /\b(?:to|with|by) (?:(?:each|every|all|any|the|your|of) )*(?:(?:outside|external) )?suppliers? of (?=(?:advertising|marketing|publicity|communications)\b)/gi,
    meant: 'on ',
  },
  {
    sign: /\bsocial media\b/i,
    said: /\b(?:something|anything|whatever|a product|a service) (?:that |which |to )?(?:runs?|manages?|handles?|schedules?) (?:your |the |its |all your )?social media(?: accounts?| channels?| pages?)?/gi,
    meant: 'a social media management tool',
  },
  {
    sign: /\barea of\b/i,
    said: /\b(live|lives|living|reside|residing) in the area of (?:the|your) (?:council|authority)\b/gi,
    meant: '$1 in the area',
  },
  // "Residents can do their business through an online portal", "adults with a MyTown account".
  {
    sign: /\bportal\b/i,
    said: /\b(?:residents|people|customers) (?:(?:can|may|are able to) )?(?:do (?:their )?business|deal) (?:with (?:you|the council) )?(?:through|via|by|on) an? (?:online )?portal\b/gi,
    meant: 'there is an online portal for residents',
  },
  {
    sign: /\baccount\b/i,
    said: /\b(?:per cent|percentage|share|proportion) of (?:adults|residents|households|people|the population) (?:with|who have|having|that have) an? (?:[\w'’]+ )?account\b/gi,
    meant: 'percentage of residents registered for an online account',
  },
  {
    sign: /\bconsult/i,
    said: /\b(?:budget(?:ed)?|set aside) (?:is there )?for consulting\b(?! (?:fees|firms?|engineers?|services))/gi,
    meant: 'budget for consultation and community engagement',
  },
  {
    sign: /\bsurveys? of\b/i,
    said: /\bsurveys? of (?:residents|customers|people),? (?:or|and) (?:visitors|businesses|users)\b/gi,
    meant: 'resident surveys',
  },
];
