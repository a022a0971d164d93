/** Words about the website, its costs, its visitors and what it runs on (see `concepts.ts`). */
export const websiteConcepts = {
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
} as const satisfies Record<string, readonly string[]>;
