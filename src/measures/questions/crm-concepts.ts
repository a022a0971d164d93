const crmWords =
  "crm's|crm|crms|customer relationship management|customer relations management|customer relationship|customer record management|citizen relationship management|constituent relationship|customer management system*|customer management software|customer management platform*|customer management tool*|customer experience management|cxm".split(
    '|',
  );

/** The words of questions about CRM, systems and the residents' portal, gathered by meaning as in `concepts.ts`. */
export const crmConcepts = {
  // CRM and systems.
  crm: crmWords,
  usesOne:
    'holds a|hold a|holds an|owns a|own a|make use of|operated|use|uses|using|used|have|has|is there|are there|operate|operates|employ|in place|do you|does the|run|got|whether there is|there is a|there is an|any'.split(
      '|',
    ),
  crmAside:
    'intend to buy|intend to procure|intend to use|plan to buy|plan to procure|planning to buy|looking to buy|will you|will the council|will your|will be used|account manager|project manager|contact for|was it called|was it named|was that called|available in|accessible|does the crm|does your crm|can the crm|can your crm|until|responsible|in charge|senior officer|lead officer|who leads|who manages|who owns|thinking of|hope to|wish to|want to|shortlist*|next crm|interested in|bid|bids|invite*|evaluate*|predecessor|hardest|hard to|hampered|impeded|hindered|job role*|job title*|roles|integrated|integration|integrations|integrate with|departments|department|teams|services use|segmentation|segment|segmented|obstacles|challenges|considered|planned|abandoned|proceeding|reasons|reason|support dynamic|export|modules|module|number|percentage|satisfaction|training|hosted|gdpr|contract|expire|expiry|renewal|procure*|tender*|replace|replacing|framework|users|staff|future plans|plans to|ai|artificial|benefits|security|stopped using|ceased using|no longer use*|in the past|records in|records are|records held|records does|records do|records stored|records kept|of records|many records|the records|customer records|resident records|licences|licence|version|problems|difficulties|purposes|how is|before|previous*|former|contractor*|planning to|plan to|councillors|members|access to|cloud based|is the crm cloud|is your crm cloud|on premise|considering|housing association|looking to|cost of replacing|were they called|was it known|was its name'.split(
      '|',
    ),
  onlyHave: 'does not have|did not|if no|not have'.split('|'),
  implementation:
    'bring in|brought in|put in|kick off|get going|set up|put in place|putting it in|put it in|putting in place|get it running|implement|implementation|implemented|implementing|take|took|deploy|deployment|rollout|roll out|install|project|go live|procure'.split(
      '|',
    ),
  liveSince:
    'adopt|adopted|been in operation|in operation since|operating since|put in|went public|first use it|first used it|came into use|come into use|began to use|first implement*|first introduce*|first adopt*|first install*|first use|first used|first start*|brought in|came in|taken on|bought in|switched on|go live|went live|gone live|live date|going live|implemented|introduced|launched|installed|adopted|in place|start using|started using|begin using|in use|been using|been used|live|purchased|acquired|deployed|go-live|introduction|year introduced|start|since when|have you used|has the council used|has the authority used|in place since|used since|year of implementation|implementation year|date of implementation|implementation date|year implemented'.split(
      '|',
    ),
  /** What is yet to be done: "How long will it take to move?" */
  putInBy:
    'who implemented|who installed|who introduced|which firm implemented|which firm installed|which company implemented|which company installed|who put in|implementation partner*|who configured|who integrated'.split(
      '|',
    ),
  toCome:
    'do you plan|does the council plan|do you intend|intend to buy|intend to procure|intend to use|plan to buy|plan to procure|planning to buy|want to buy|hope to buy|looking to buy|will be introduced|will introduce|will you introduce|intend to introduce|plan to introduce|due to|is due|planned to|scheduled to|expected to|going to|will it|will a|will the|will you|will your|would it take|expected to take|expect to take'.split(
      '|',
    ),
  contract:
    'contract|contracts|contracted|expire*|expiry|renew*|end date|tender*|procure*|review|reviewed|upgrade*|version|term'.split(
      '|',
    ),
  contractLength:
    'length of the contract|length of contract|contract length|contract term|contract period|contract duration|contract last|procurement of|procurement take|to procure|tender process|long is the contract|long is your contract|long is the crm contract'.split(
      '|',
    ),
  obstacles:
    'what prevents|what prevented|what stops|what stopped|what is preventing|what limits|what limited|made it hard|made it difficult|made hard|went wrong|struggle*|setback*|sticking point*|pain point*|trouble*|complication*|constraint*|hinder*|hamper*|imped*|stumbling block*|snag*|got in the way|held it up|held up|held back|proved hardest|proved hard|hard to bring|hard to introduce|hard to implement|hard about implementing|hard to put in|obstacle*|challenge*|barrier*|difficult*|problem*|issues encountered|hurdle*|blockers|main difficulties|stood in the way|in the way|main issues'.split(
      '|',
    ),
  notThere:
    'reported by the public|reported by residents|reported by customers|report most|reported most|problems reported|issues reported|been considered|ever considered|was considered|were considered|getting residents|residents to engage|reach residents|reaching residents|engaging residents|engage residents|recruit*|retain*|retention|failure|not proceeding|abandoned|reasons|engagement|awareness|roi|retain'.split(
      '|',
    ),
  centred:
    'resident based|residents based|property based|properties based|customer based|person based|people based|address based|premises based|around people or|around addresses|around residents|around properties|information about residents or|information about people or|look chiefly to|look mainly to|look to residents|look to properties|hold information about residents|by the person or|by the property or|by address or|by premises or|by individual or|by household or|built round|designed round|organised round|arranged round|arranged around|on a property|on a customer|on a resident|on a person|property basis|customer basis|person basis|resident basis|by resident or|by customer or|by person or|by property or|record for each resident|record for each property|record for each person|record per resident|record per property|record per person|record is built|record built|centred|centered|centre around|center around|centric|based around|organised around|structured around|focused on|focussed on|revolve*|oriented|built around|designed around|organised by|arranged by|structured by|based on|centre on|primarily around|mainly around'.split(
      '|',
    ),
  residents: 'resident*|customer*|people|person|persons|citizen*|individual*'.split('|'),
  properties: 'propert*|address*|premises|uprn*|household*|building|buildings|places'.split('|'),
  systems:
    'number of applications the council uses|applications the council uses|applications the authority uses|applications does the council use|applications do you use|application portfolio|applications portfolio|software portfolio|applications are there on|applications stand on|applications you have|applications you use|applications you run|applications are on|applications on your|software register|application register|applications register|it applications|ict applications|applications in use|applications are in use|applications are used|applications used|applications does the council|applications does the authority|applications does your|applications do you|line of business|pieces of software|software products|application estate|applications estate|software packages|computer programs|it products|information systems|databases|it systems|information system|computer systems|systems databases|systems|ict systems|software systems|business systems|business applications|software applications'.split(
      '|',
    ),
  systemsAside:
    'other systems that|systems that log|without|any link|linked|behind it|lie behind|lies behind|acquire*|critical|business critical|special category|sensitive|health data|new it|new systems|new applications|buy|bought|purchase*|acquired|procured|retire|retired|to be retired|replace*|decommission*|failed|failure|shared with|sprinkler|years old|older|breach*|voting|vendor*|supplier*|suppliers of|systems staff|staff|employ*|upgrade*|migrat*|switched off|to go|trial*|down|hacked|attack*|users|developers|housing|planning|job|made|received|submitted|of those|of these|stand alone|standalone|interact*|connect*|share|cloud|legacy|hosted|crm|end of life|unsupported|out of support|cyber*|outage*|procurement|ai|cctv|alarm*|camera*|heating|payment*|telephone*|phone*|surveillance'.split(
      '|',
    ),
  portal:
    'single sign on account*|sign on account*|online by logging in|log in online|logging in online|online log in|myaccount|online acct|resident acct|online self serve account|residents account|customer portal|online acct*|account online|digital account*|online log|online login|online resident account|web account*|mycouncil account|customer log in|resident log in|residents can log in|residents log in|somewhere to sign in|somewhere to log in|sign in to see|log in to see|log on to see|self serve account|e account*|customer hub|resident hub|portal*|online account*|online council account*|council account*|online customer account*|customer account*|self service|my account|citizen account*|resident account*|self serve|online services account'.split(
      '|',
    ),
  uptake:
    'penetration|enrolled|enrolment|taken it up|taken up|joined|activated|make use of it|makes use of it|use it|uses it|using it|have one|hold one|hold an account|have an account|holding an account|opened an account|created an account|fraction of|portion of|share of residents|share of households|how widely|uptake|take up|takeup|registered|sign up|signed up|registrations|adoption|usage|proportion|percentage of residents|percentage of households|signed up to the portal|have signed up|using the portal|use the portal'.split(
      '|',
    ),
  portalAside:
    'of them that|of them who|of those who|of those that|of these who|of these that|of them have|of those have|repairs|was reported|were reported|is reported|are reported|were submitted|are submitted|callers|going to be|be replaced|be upgraded|parish councils|cover parish|gym*|member|members|learning|direct debit|channel shift|target*|aim|goal|of services|of the services|services can|services listed|same login|two factor|authentication|available in|supplier portal|hr portal|landlord*|tenant*|business*|for members|single sign|sso|integrated|integration|accessible|services in|services are|calls|enquiries|councillor*|planning portal|staff|reporting|crm|contract*|supplier*|satisf*|complain*|happy|abandon*|failed|transactions|contacts|service requests|requests|visits|payments|login enough|log in enough'.split(
      '|',
    ),

  // What a question speaks of by itself, or goes on about right after one that does (see `goesOnAbout` in question.ts).
  ofCrm: crmWords,
  ofPortal:
    'single sign on account*|sign on account*|portal*|online account*|online acct*|council account*|customer account*|self service|my account|citizen account*|resident account*|self serve|account online|digital account*'.split(
      '|',
    ),
  ofWebsite: 'website*|web site*|web|webpage*|web pages|site|www|gov uk|online presence|visitor*|visits'.split('|'),
  ofSurveys:
    "survey*|consultation*|poll|polls|polled|polling|questionnaire*|consult|consulting|engagement|residents' views|residents' opinions|opinions|views of residents|views of the public".split(
      '|',
    ),
  /** By what name something goes, and who made it. */
  ofWhom:
    'whose|who made|who makes|who developed|who built|who wrote|who supplied|who supplies|who provides|who provided|who sells|who sold|what make|which make|make of|the make|maker|from whom|bought from|purchased from|called|known as|its name|name of it|name of the software|name of the system|name of the product|what name|supplier of|provider of|name and supplier|product and supplier'.split(
      '|',
    ),
  /** How something came to be used, of which it is asked when. */
  began:
    'put in|came into|come into|into use|brought into|bring in|brought in|rolled out|roll out|first|open|opened|begin|began|begun|beginning|start|started|starting|establish*|commissioned|operational|operated|put into|set up|took up|taken up|take up|get its|get your|get it|got its|obtained|delivered|deliver|available|been there|has it been|had your|had its|you had|been with you|in service|switched on|installed|introduce|introduced|introduction|launch|launched|arrive|arrived|since|how old|live|implemented|taken on|took on|had one|go in'.split(
      '|',
    ),
  /** When something else happened to it than that it came into use. */
  laterOn:
    'last|latest|upgrade*|review*|replac*|end|ends|ended|expire*|stop|stopped|old one|previous|predecessor*|former|due|planned|next|will|approved|approval|business case|appointed|test|tested|train|trained|training|cleanse*|tender*|procur*|signed|renew*|contract|contracts|manager|audit*|refresh*|version|agreement|run out|runs out|decommission*|licence*|licences|bought|buy|purchas*|switched off|withdrawn|retired|extended|staff member|post|role'.split(
      '|',
    ),
  howLongWork:
    'actual time|planned and actual|time planned|after how long|how long|duration|over what period|over which period|what period|how much time|what time was|time taken|time needed|time from|time between|how many months|how many weeks|months from|months between|number of months|length of|what length|after how long|long from|long between|elapsed|roll out time|rollout time|the time that|time it took|time the project|how many years|time to|timescale*|taken from|months'.split(
      '|',
    ),
  work: 'after how long|work|project|programme|kick off|launch|making|order|ordered|signature|signing|award|first use|in use|go live|going live|went live|live|bring in|brought in|bringing in|set it up|set up|setting up|development|develop|deliver|delivered|delivery|introduce|introducing|introduction|start to finish|complete*|completed|last|lasted|roll out|rollout|rolled out|implement*|take|took|taken|putting in|put in|put it in|place|install*|before it|could be used|using it|take up|be ready|up and running'.split(
    '|',
  ),
  /** Work that is not all of bringing a system in, or something else that lasts. */
  otherWork:
    'had been planned|was planned|were planned|been planned|originally planned|was intended|was expected|were expected|training|tender|tendering|procurement|procure|kept|held|keep|hold|retain*|stored|store|outage*|out of service|out of action|answer|respond|response|wait|licensed|notice|extension|agreement|replacement|new website|contract term|contract length|contract last|long is the contract|length of the contract|long does the contract|down for|unavailable|will it|will the|migration of|records|page|call|calls|queue|housing|term of'.split(
      '|',
    ),
  /** That something was not easy, said of the thing right before. */
  hardship:
    'in its way|in your way|stood in|stood against|held back|hinder*|hamper*|imped*|snag*|sticking point*|stumbling block*|pitfall*|hurdle*|setback*|complication*|blocker*|bottleneck*|tough|toughest|tricky|trickiest|awkward|challenge*|obstacle*|barrier*|hard|hardest|harder|went wrong|go wrong|delay|delays|delayed|slowed|difficult|in the way|held it up|held up|prevented|struggle*|trouble|obstruct*|problem*|issues|drawback*'.split(
      '|',
    ),
  /** What systems keep, of which it is asked whether by person or by property. */
  keeps:
    'system|systems|database*|data|information|record|records|crm|it systems|applications|register*|keyed|stored|held|hold|file|files|it|based|centric|led|focused'.split(
      '|',
    ),
  systemData: 'systems|databases|it systems|information systems|records|data|information'.split('|'),
  /** What residents do, or what is done to them, that is no keeping of data. */
  notKept: 'bill|bills|sent|pay|pays|delivered|calendar*|leaflet*|collect|collected|visit*|charge*|inspect*'.split('|'),
  people: 'resident*|household*|homes|population|people|adult|adults|customer*|citizen*|inhabitants|it|users'.split(
    '|',
  ),
  ofOthers:
    'staff|councillor*|members|supplier*|planning portal|tenant*|landlord*|business*|school*|parent*|leisure|library|sso|single sign|integrated|accessible|complain*|satisf*|contacts|calls|visits|crm|employee*|hr'.split(
      '|',
    ),
  /** Of what else people are a share: "What percentage of the population is a member of a gym?" */
  otherMembers:
    'over 65|over 60|over 18|older|under 16|callers|member|members|gym|gyms|library|libraries|recycl*|vaccinat*|vote|voted|turnout|broadband|internet|direct debit|council tax|renting|rent|rented|own their|empty homes|second homes|new homes|affordable homes|smok*|obes*|employed|unemployed|aged|bus|cycle|cycling|ethnic*|disab*|welsh|meals|collection rate|calls|bins|staff|officers|satisf*'.split(
      '|',
    ),
  /** "Are residents able to see their requests in an online portal?" */
  enabled:
    'whether residents can|whether customers can|whether people can|whether the public can|whether a resident can|whether a customer can|are residents able|are customers able|are people able|residents able to|customers able to|can residents|can customers|can people|can the public|can a resident|can a customer|possible for residents|possible for a resident|possible for customers|let residents|lets residents|allow residents|allows residents|allow customers|allows customers|enable residents|enables residents'.split(
      '|',
    ),
  fraction: 'percentage*|percent|per cent|proportion|share|fraction|portion|how much of|rate'.split('|'),

  // What a website is made with, and what its use is measured with; the answer's names must be known for it.
  behind:
    'behind|run on|runs on|run by|runs|powers|powered|built|based on|written|created|underl*|back end|backend|edit|edits|editing|editors|update|updated|publish|published|publishing|kept|maintained|managed|content|engine|software|technology|technologies|platform|system|package|product'.split(
      '|',
    ),
  notBehind:
    'company|companies|firm|agency|agencies|designed|who designed|hosts|hosted|hosting|forms|payment*|chatbot*|chat|search|booking*|maps|cookie*|browser*|accessib*|analytic*|measur*|visits|visitors|reject*|considered|move to|moving to|library|libraries|museum*|intranet|tourism|leisure|market|next|before|previous|formerly|future|social|app|apps|e mail|email|newsletter*|secur*|monitor*|count|use of|how people|traffic|statistics'.split(
      '|',
    ),
  gauges:
    'produced the figure|produced this figure|produced these figures|produces the figures|gave the figure|measure|measures|measured|measuring|monitor|monitored|monitoring|monitors|track|tracked|tracks|count|counts|counted|record|records|recorded|analyse|analysed|analyses|collect|collects|gather|gathers|gathered|statistics|stats|figures|numbers|tells|tell you|know|understand|show you|shows you|reports on|analytics|analytic|performance|come from|came from|source of|used|dashboard*|insight*'.split(
      '|',
    ),
  agreement: 'contract|contracts|contracted|expire*|expiry|renew*|end date|tender*|procure*'.split('|'),
  formerOne: "predecessor*|crm's predecessor|old one|the old|previous|former".split('|'),
  otherSurveys:
    'holds the survey|hold the survey|paid for surveys|paid for survey work|carry out surveys|carried out surveys|polling compan*|polling firm*|research agenc*|research compan*|market research*|asbestos|condition|land|topographical|building|tree|stock|traffic|ecolog*|staff|employee*'.split(
      '|',
    ),
  source: 'where|from what|source|with what|by what'.split('|'),
  notGauged:
    'wcag|another|planning to|plan to|accessib*|broken links|spelling|quality|social media|newsletter*|call|calls|contact centre|telephone|satisf*|survey*|consult*|cookie*|secur*|speed|uptime|network|air quality|town centre|car park|museum*|library|leisure|tourism|before|previously|formerly|used to use|who analyses|metrics|air|email|e mail|hosting|hosted|built'.split(
      '|',
    ),
  asksResidents:
    'survey*|consultation*|poll|polls|polled|polling|questionnaire*|consult|consulting|consulted|engage residents|online engagement|engagement with residents|views|opinions|opinion'.split(
      '|',
    ),
  notAsked:
    'satisf*|before|previous*|formerly|rejected|considered|staff|employee*|school*|asbestos|condition|who carried|carried out by|conducted by|which firm|firm|firms|company|companies|agency|agencies|topics|topic|venue*|newspaper*|groups|who leads|officer|officers|planned|future|next|replace*|website visitors|analytics|social media|petition*|complaint*|how often|committee*|councillor*|emergency|crm'.split(
      '|',
    ),
} as const satisfies Record<string, readonly string[]>;
