/** Words about calls, the contact centre and reports of problems (see `concepts.ts`). */
export const contactConcepts = {
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
    '0844|0845|0870|0300|0800|premium rate|local rate|salary|handler|handlers|cost the resident|cost residents|cost the customer|cost the caller|cost a resident|fee paid per call|paid per call|fee per call|retainer|to the resident|to residents|for residents|for the resident|for the customer|out of hours|call recording|call logging|call monitoring|call handling system|call centre software|to make a call|caller|callers|lifeline|callout|callouts|calling out|calls out|charge for|999|101'.split(
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
} as const satisfies Record<string, readonly string[]>;
