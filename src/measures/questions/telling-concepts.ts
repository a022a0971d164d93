/** Words about telling and asking residents: communications, notices, surveys, social media (see `concepts.ts`). */
export const tellingConcepts = {
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
    'consultation fee*|architect*|polling card*|polling station*|polling place*|polling day|polling district*|polling clerk*|election*|electoral|incentive*|voucher*|prize draw*|hire|hired|last survey|one survey|single survey|budget consultation|parking consultation|leisure consultation|transport consultation|housing consultation|library consultation|last consultation|latest consultation|local plan|consultation on|this consultation|that consultation|that exercise|this exercise|the consultation about|neighbourhood plan|one consultation|consultant*'.split(
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
    'consulting residents|consulting the public|consulting local people|consulting people|consulting with residents|consulting with the public|consulting communities|consult residents|consult the public|consult local people|opinion polls|citizens assemblies|engaging with the public|engaging the public|engaging with people|engaging with communities|engaging with the community|engaging communities|resident polling|polling|community engagement|public engagement|resident engagement|citizen engagement|engagement activit*|engagement and consultation|consultation and engagement|consultations and engagement|surveys and consultations|engagement budget|consultation budget|public consultation*|consultation|consultations|engagement|engaging with residents|engaging residents|residents panel*|polls|engagement with residents'.split(
      '|',
    ),
  surveysRun: 'run|carried out|conducted|held|per year|a year'.split('|'),
  surveyDetail:
    'think of the site|think of the website|think of your website|think of your site|polling station*|polling place*|polling card*|polling district*|polling booth*|poll card*|poll clerk*|poll tax|surveyor*|questions|quantity survey*|marine survey*|answered|filled in|bat|bats|newt*|badger*|species|replied|reply|replies|took part|taking part|residents were surveyed|people were surveyed|residents were consulted|people were consulted|were consulted|took part|replied|response rate*|responses|respondents|responded|completed|purposes|purpose|reviewed|results|outcomes|method|methods|participat*|integrated|integrate|staff survey*|employee survey*|planning consultation*|insight*|topics|demographic*|building*|asbestos|condition|traffic|land|structural|noise|ecolog*|site survey*|topographical|employees|fte|full time equivalent|staff|roles|posts|headcount|team|working|bird*|stock|wildlife|pedestrian*|tree|trees|habitat*|archaeolog*|radon|polling day|election*|by election*'.split(
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
  socialAdvertising:
    'advertising|adverts|paid social|boost*|promoted posts|campaigns|staff|training|influencer*|newsletter*|bulletin*|e mail|email|emails'.split(
      '|',
    ),
  councillors: 'councillor*|elected members|elected representatives|mp|mps|members'.split('|'),
} as const satisfies Record<string, readonly string[]>;
