import type { Paraphrase } from './paraphrases.ts';

const residents = '(?:(?:the|your|its|our|local|a) )?(?:residents?|people|customers?|citizens?|households?|the public)';
/** What a platform is for that is no portal: another measure's tool. */
const forReports =
  '(?!(?: [a-z]+){0,3} (?:report|comment|vote|respond|give|have their say|take part|book|search|apply))';

/** Things that askers name by what is done with them. */
export const byWhatIsDone: readonly Paraphrase[] = [
  // "A digital platform by means of which residents may deal with it", "a digital front door where people see their records".
  {
    sign: /\b(?:platform|service|front door|system|channel|hub|facility|space)\b/i,
    said: new RegExp(
      `\\b(?:digital|online|web)(?:-based)? (?:platform|service|front door|system|channel|hub|facility|space) (?:(?:(?:by(?: means of)?|through|via|on|in|with) (?:which|what) |where |(?:that|which) (?:lets?|allows?|enables?) )${residents}(?: (?:may|can|could|to|are able to))? ?${forReports}|(?:that lets|letting|allowing|for) ${residents} to (?=(?:transact|deal|see|view|manage)\\b))`,
      'gi',
    ),
    meant: 'there is an online portal where residents log in and ',
  },
  // "Can a resident log in online to the council?"
  {
    sign: /\blog/i,
    said: new RegExp(
      `\\b(?:can|could|may|do|are|whether) ${residents}(?: are)?(?: able to| can| may| could)? log (?:in|on)\\b(?: online)?(?! to (?:report|comment|vote|book)| for)`,
      'gi',
    ),
    meant: 'is there an online portal where residents log in',
  },
  // "On what does the council run its surveys?"
  {
    sign: /\b(?:surveys|consultations|polls)\b/i,
    said: /\b(?:on|in|with|through|via|using) what (?:do|does) (?:you|the (?:council|authority|organisation)) (?:run|conduct|carry out|hold|do|host|manage) (?:the |its |your |their )?(?:(?:public|resident|residents['’]|online) )*(?=(?:surveys|consultations|polls)\b)/gi,
    meant: 'which tool is used to run ',
  },
  // "Engagement: how many exercises a year"
  {
    sign: /\bexercises\b/i,
    said: /(?:^\W*engagement(?=\s?[:–-])|\bconsultation\b)(\W{1,3}(?:(?:how many|number of|public|such|of) )*)exercises\b/gi,
    meant: 'how many $1consultations',
  },
  // "Can residents sign in to see their council tax?", "Do you let residents open an account?"
  {
    sign: /\bsign/i,
    said: new RegExp(
      `\\b(?:can|could|may|do|are|whether) ${residents}(?: are)?(?: able to| can| may| could)? sign (?:in|on|into|onto)\\b(?! to (?:report|comment|vote|book)| for)`,
      'gi',
    ),
    meant: 'is there an online portal where residents log in',
  },
  {
    sign: /\baccount\b/i,
    said: new RegExp(
      `\\b(?:let|allow|enable|permit) ${residents}(?: to)? (?:open|have|create|set up|hold|register for) an? (?:online |web |council |customer )*account\\b|\\b(?:can|could|may|do|are|whether) ${residents}(?: are)?(?: able to| can| may| could)? (?:open|have|create|set up|hold|register for|log ?in ?to) an? (?:online |web |council |customer )*account\\b(?! for)`,
      'gi',
    ),
    meant: 'is there an online account for residents',
  },
  {
    sign: /\blog-?in\b/i,
    said: new RegExp(`\\b(?:an? )?log-?in for ${residents}`, 'gi'),
    meant: 'an online portal login for residents',
  },
  // "To see who visits the site", "tells you what people do on your website".
  {
    sign: /\bsite\b|\bwebsite\b/i,
    said: /\b(?:to|that|which|lets? you|how do you|show(?:s|ing)?(?: you)?|tells? you|of) (?:see|seeing|know|find out|understand|learn|show(?:s|ing)?(?: you)?|tells?(?: you)?)? ?(?:how many (?:people|residents|visitors|users)|who|what (?:people|residents|visitors|users)|how (?:people|residents|visitors|users)) (?:visits?|uses?|come to|comes to|look at|do on|do when they visit|access|go on|browse|click on|find|move around) (?:on )?(?:the |your |its )?(?:council['’]?s? |own |main |corporate )*(?:web ?)?site\b/gi,
    meant: 'to measure how people use the website',
  },
  {
    sign: /\bunderstand|\bgauge|\bassess/i,
    said: /\b(?:to |for )?(?:understand(?:ing)?|gaug(?:e|ing)|assess(?:ing)?) (?:the |its |your |their )?(?:web ?site|site|web)['’]?s? (?:users|visitors|audience|traffic|use|usage|performance)\b/gi,
    meant: 'to measure how people use the website',
  },
  // "To ask residents what they think", "to find out what the public thinks".
  {
    sign: /\bask|\bthinks?\b|\bviews?\b|\bopinions?\b/i,
    said: new RegExp(
      `\\b(?:ask|asks|asking|are|hear from) ${residents}(?: asked)? (?:what they think|(?:for|about) their (?:views?|opinions?|feedback|thoughts))\\b|\\b(?:find(?:ing)? out|learn(?:ing)?|discover(?:ing)?|hear(?:ing)?) what ${residents} thinks?\\b`,
      'gi',
    ),
    meant: 'consult residents',
  },
  // "How many things do people report to you?", "How many problems do residents tell you about?"
  {
    sign: /\b(?:report|tell|raise|flag|bring)\b/i,
    said: new RegExp(
      `\\b(?:how many|number of) (?:things|problems|issues|faults|defects|concerns|hazards|incidents|matters|street problems|local problems) (?:that )?(?:do|did|does|have|will|would)? ?${residents} (?:report(?:ed)?|tell|told|raised?|flag(?:ged)?|bring|brought)(?: (?:to )?(?:you|us|the council|the authority))?(?: about)?\\b`,
      'gi',
    ),
    meant: 'how many reports of issues of several kinds were submitted',
  },
  // "How many people visited wexshire.org.uk?": of its website.
  {
    sign: /\.(?:org|police|nhs|ac)\.uk\b/i,
    said: /(?<=\b(?:visit(?:s|ed|ors)?|us(?:e|es|ed|ers)|traffic|hosting|hosts?|runs?|running|came|go|went|cost|costs|maintaining|sessions)(?: (?:on|to|of|for))? )(?:https?:\/\/)?(?:www\.)?[a-z0-9-]+\.(?:org|police|nhs|ac)\.uk\b\/?(?![\w/@])/gi,
    meant: 'your website',
  },
  // "How many residents, and how many households, are there?"
  {
    sign: /\b(?:households|properties|homes|dwellings)\b/i,
    said: /\b(how many|number of) (residents|people|inhabitants),? (?:and|or) (?:(?:how many|number of|of) )?(?:households|properties|homes|dwellings),? (?=(?:are|is|live|do|does|there|you|in)\b)/gi,
    meant: '$1 $2 ',
  },
  {
    sign: /^\W*(?:residents|inhabitants)\b/i,
    said: /^\W*(?:residents|inhabitants)(?: \((?:number|total|no\.?)\))?\W*$/gi,
    meant: 'population',
  },
  // "How many surveys went out on your platform?": by what means is not asked.
  {
    sign: /\b(?:platform|hub|tool|software|system)\b/i,
    said: /(?<=\b(?:how many|number of)\b[^?]{0,30}\b(?:surveys|consultations|polls|questionnaires)\b[^?]{0,30}) (?:on|via|through|using) (?:your|the|this|that) (?:(?:consultation|survey|engagement|online) )?(?:platform|hub|tool|software|system)\b/gi,
    meant: '',
  },
  {
    sign: /\baccounts?\b/i,
    said: /\b(?:an?|the|your|its) (?:residents?['’]?s?|customers?['’]?s?) account(?= |\W*$)(?! (?:number|manager))/gi,
    meant: 'an online account for residents',
  },
  {
    sign: /\bpatch\b|\bhead ?count\b/i,
    said: /\b(?:in|on) your patch\b|\bhead ?count of (?:residents|the population)\b/gi,
    meant: 'population of your area',
  },
  // "Visitors and page views": the pages are asked beside.
  {
    sign: /\bviews\b|\bhits\b|\bimpressions\b/i,
    said: /\b(visitors|visits|users|sessions)(?:,|,? (?:and|or|&)(?: (?:how many|of|in|by))?) (?:page ?views|page impressions|pageviews|hits)\b/gi,
    meant: '$1',
  },
  {
    sign: /\bviews\b|\bhits\b|\bimpressions\b/i,
    said: /\b(?:page ?views|page impressions|pageviews|hits) (?:and|or|&)(?: (?:how many|of|in|by))? (?=(?:unique )?(?:visitors|visits|users|sessions)\b)/gi,
    meant: '',
  },
  // "Inbound and outbound calls": the calls made are asked beside.
  {
    sign: /\b(?:outbound|outgoing)\b/i,
    said: /\b(inbound|incoming)(?: calls)?(?:,| and| &|\/| and of) ?(?:outbound|outgoing)\b|\b(?:outbound|outgoing)(?: calls)?(?:,| and| &|\/) ?(?=(?:inbound|incoming)\b)/gi,
    meant: '$1',
  },
  // "Which of these hindered the CRM: cost, training, old data?": what is chosen among is not asked.
  {
    sign: /\bobstacle|\bhinder|\bchallenge|\bbarrier|\bdifficult|\bgot in the way\b|\bheld (?:it |you )?(?:up|back)\b/i,
    said: /(\b(?:which|what)\b[^:?]{0,80}(?:obstacle|hinder|challenge|barrier|difficult|got in the way|held (?:it |you )?(?:up|back))[^:?]{0,80}):\s[^:?]{10,400}(?=\?|$)/gi,
    meant: '$1',
  },
  // "What do you pay for it and who to?": a firm that is paid, and no product.
  {
    sign: /\bwhom?\b/i,
    said: /,? (?:and|or) (?:who (?:to|do you pay(?: (?:it|this|that))?(?: to)?|(?:is|was) (?:it|this|that) paid to|gets? it|was paid|is paid)|to whom(?: (?:is|was) (?:it|this|that) paid)?)(?=\W*$)/gi,
    meant: '',
  },
  // "Has the council procured a CRM?"
  {
    sign: /\b(?:procured|purchased|bought|acquired|invested in)\b/i,
    said: /\b(has|have)((?: the (?:council|authority)| you)?)(?: ever)? (?:procured|purchased|bought|acquired|invested in) (?=(?:an?|any) (?:crm|customer relation|customer management|citizen relation))/gi,
    meant: '$1$2 ',
  },
  // "The system in which contacts from residents are logged".
  {
    sign: /\b(?:logged|recorded|tracked)\b/i,
    said: /\b(?:system|software|database|tool|platform|product)s? (?:in|on|into|with|by|through) which (?:the |all |your )?(?:calls|contacts?|customer contacts?)(?: (?:with|from|by) (?:customers|residents|the public|callers))? (?:are|is) (?:logged|recorded|tracked|kept)\b/gi,
    meant: 'CRM system used',
  },
  // "Which CMS and analytics tools are used?": each of them.
  {
    sign: /\banalytics\b/i,
    said: /\b(which|what) ((?:web(?:site)? )?(?:cms|content management systems?)(?: (?:platform|software|product))?) and (?=(?:web |website )?analytics)/gi,
    meant: '$1 $2 and which ',
  },
  {
    sign: /\banalytics\b/i,
    said: /\b(which|what) ((?:web |website )?analytics(?: tools?| software| packages?| products?)?) and (?=(?:web(?:site)? )?(?:cms|content management))/gi,
    meant: '$1 $2 tool for the website and which ',
  },
  // "Website visitors, as recorded by whatever tool is in use, in the last month": it is the number that is asked for.
  {
    sign: /^\W*(?:web ?site|calls?|inbound|incoming|statutory|public|issue|fault)\b/i,
    said: /^\W*(?=(?:web ?site (?:visitors|visits|users|traffic)|(?:inbound|incoming) (?:tele)?(?:phone )?calls|calls (?:received|taken|answered|handled)|(?:statutory|public) notices (?:issued|published|placed)|(?:issue|fault) reports(?: received| made)?)\b\s?[,:(–-])/gi,
    meant: 'number of ',
  },
  {
    sign: /, (?:as |when )?(?:recorded|measured|counted|reported|shown)\b/i,
    said: /, (?:as |when )?(?:recorded|measured|counted|reported|shown) by (?:whatever|the|your|any|whichever) [^,?.;]{3,50}(?=,|[?.;]|$)/gi,
    meant: '',
  },
  // "Counting those that suppliers host".
  {
    sign: /\b(?:counting|including|inclusive of)\b/i,
    said: /,? (?:counting|including|inclusive of) (?:those|ones|any|the ones) (?:that|which|hosted|held|run|kept) [^,?.;]{0,60}/gi,
    meant: '',
  },
  // "Customer management system used by departments": which of them use it is not asked.
  {
    sign: /\bused\b/i,
    said: /(?<!^\W*(?:is|are|do|does|can|has|have)\b[^?]{0,80})\b(systems?|software|platforms?|crms?) used (?:by|in|across) (?:the |your |its |all |different |various |council )*(?:departments|teams|services|directorates)\b(?! (?:other|than))/gi,
    meant: '$1 used',
  },
  {
    sign: /\bthe past\b/i,
    said: /\bin the past (?=(?:\d+|two|three|four|five|six|ten|few|several) )/gi,
    meant: 'in the last ',
  },
  {
    sign: /\bannual reports of\b/i,
    said: /\bannual reports of (?=(?:issues|problems|faults|defects|street|potholes))/gi,
    meant: 'yearly number of submitted reports of ',
  },
  // "Statutory notices (planning and highways)": the kinds that all councils place.
  {
    sign: /\bnotice/i,
    said: /\b((?:statutory|public|legal) notices?(?: volumes?| numbers?)?) \((?:(?:planning|highways?|traffic(?: orders)?|licensing|roads|transport)(?:, | and |\/| & )?){1,4}\)/gi,
    meant: '$1',
  },
  // "How many notices are you obliged by law to publish?"
  {
    sign: /\bnotices\b/i,
    said: /\bnotices (?:are|is|must|does|do) (?:you|the council|it|the authority) (?:legally )?(?:(?:obliged|required|bound|have|has)(?: by (?:law|statute)| in law)? to )?(?:publish|place|advertise|give)\b/gi,
    meant: 'statutory notices published',
  },
];
