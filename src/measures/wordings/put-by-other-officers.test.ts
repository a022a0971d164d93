import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each measure but money in questions and answers of our own: history, denials, shares in words; a row without a measure must give none. */
const rows = `
What web publishing system sits behind the council's pages? => Umbraco, managed by our web team. == website.platform [Umbraco]
On what software do your web editors work? => They work in Contensis. == website.platform [Contensis]
Which system do you use to keep the website up to date? => Jadu Central == website.platform [Jadu Central]
Name of website CMS and its version => Drupal, version 10 == website.platform [Drupal]
What CMS does the council use for its website? => We are mid-way through a move from Jadu to Drupal; the public site is still on Jadu. == website.platform [Jadu]
What CMS does the council use for its website? => Until last autumn it was Jadu. We now use Drupal. == website.platform [Drupal]
What CMS does the council use for its website? => Jadu was replaced by Drupal in 2023. == website.platform [Drupal]
What CMS does the council use for its website? => We do not use an off-the-shelf CMS. ==
What CMS does the council use for its website? => Contensis. Zengenti host it. == website.platform [Contensis]
What CMS does the council use for its website? => A procurement exercise is under way; the present system is Sitecore. == website.platform [Sitecore]
Which of WordPress, Drupal or Umbraco do you use for the council website? => Umbraco == website.platform [Umbraco]
Is the website on WordPress? => No, it is on Umbraco. == website.platform [Umbraco]
Which agency built your website? => Cantarus ==
What software do you use to take payments on your website? => Capita Pay360 ==
By what means are visits to the website counted? => Google Analytics 4 == website.analytics [Google Analytics]
Which package counts visits to your site? => Matomo == website.analytics [Matomo]
How is use of the website tracked? => By Google Analytics, though only for those who accept cookies. == website.analytics [Google Analytics]
What statistics software is fitted to the website? => Matomo replaced Google Analytics in 2023. == website.analytics [Matomo]
What tools do you have for web analytics? => Google Analytics; we stopped using Hotjar in 2022. == website.analytics [Google Analytics]
What tools do you have for web analytics? => GA4, Looker Studio and Silktide == website.analytics [GA4, Looker Studio, Silktide]
What tools do you have for web analytics? => None ==
What do you use to monitor social media? => Hootsuite ==
Which software checks your website for accessibility? => Silktide ==
What is the name of the system in which contacts from residents are logged? => Verint == crm.in_use true; crm.products [Verint]
Does the customer services team have a CRM? => It does: Salesforce, since 2018. == crm.in_use true; crm.products [Salesforce]; crm.live_since 2018
Do you operate a customer relationship management system? => Our contract for Lagan ended in 2020 and it was not renewed. == crm.in_use false
Do you operate a customer relationship management system? => Not as such; each service has its own database. ==
Do you operate a customer relationship management system? => Yes - built by our own developers. == crm.in_use true
Do you operate a customer relationship management system? => We are in the process of procuring one. ==
Do you operate a customer relationship management system? => There isn't one. == crm.in_use false
Do you operate a customer relationship management system? => We don't. == crm.in_use false
Do you operate a customer relationship management system? => The council has never had a CRM. == crm.in_use false
Do you operate a customer relationship management system? => No, but we plan to buy Dynamics next year. == crm.in_use false
Do you operate a customer relationship management system? => Affirmative. Netcall Liberty. == crm.in_use true; crm.products [Netcall Liberty]
Which CRM do you have? => We moved off Lagan in 2021 and on to Dynamics 365. == crm.in_use true; crm.products [Dynamics 365]
Which CRM do you have? => Dynamics 365 went in last year in place of Lagan. == crm.in_use true; crm.products [Dynamics 365]
Which CRM do you have? => Lagan, which is to give way to Dynamics 365 in March. == crm.in_use true; crm.products [Lagan]
Which CRM do you have? => We're in the middle of replacing Lagan with Dynamics 365. == crm.in_use true; crm.products [Lagan]
Does your CRM link with your telephony? => Yes ==
Who is your CRM account manager? => Jo at Verint ==
How many CRM licences do you hold? => 140 ==
In which year was the CRM brought in? => In 2015 == crm.live_since 2015
Since when has the CRM been running? => April 2015, though the present version dates from 2021. == crm.live_since 2015
How old is your CRM? => It was installed in 2015. == crm.live_since 2015
When was the CRM contract signed? => 2014 ==
When will the CRM be replaced? => 2027 ==
How long was it from starting the CRM project to going live? => Nearly two years == crm.implementation_months 24 about
What time did it take to implement the CRM? => Just over a year and a half == crm.implementation_months 18 about
How many months did it take to roll out the CRM? => 9 == crm.implementation_months 9
CRM roll-out: how long? => It began in January 2019 and ended in October 2019. ==
What difficulties did you meet in bringing in the CRM? => Getting services to take part; old data. == crm.obstacles [Getting services to take part, old data]
What hindered the implementation of the CRM? => Lack of funding == crm.obstacles [Lack of funding]
What hindered the implementation of the CRM? => Nothing in particular ==
Which was the biggest challenge of the CRM project? => Data migration was the biggest challenge. == crm.obstacles [Data migration]
Are records kept by person or by property? => By property == crm.centred_on properties
Do your databases centre on the customer or on the address? => On the address, for the most part == crm.centred_on properties
Residents or properties: which are your systems organised around? => A mixture == crm.centred_on both
How many systems make up your application estate? => 164 == systems.count 164
Number of IT systems and databases => One hundred and twelve == systems.count 112
How many databases and information systems does the authority run? => About 60 main systems == systems.count 60 about
How many databases and information systems does the authority run? => It was 220 in 2019 and is now 174. == systems.count 174
How many of your systems are in the cloud? => 41 ==
How many systems have been retired? => 12 ==
Do you have a self-service area on your website where residents can log in? => We do, called MyBorough. == portal.in_use true
Is there a MyAccount service? => Yes, launched 2017 == portal.in_use true
Do residents have access to a personal online account? => Not yet; one is planned for 2027. == portal.in_use false
Do residents have access to a personal online account? => No. == portal.in_use false
Do residents have access to a personal online account? => We do not offer this. == portal.in_use false
Do residents have access to a personal online account? => Yes, although only for council tax. == portal.in_use true
Do you have a portal for suppliers? => Yes ==
Do you have a members' portal? => Yes ==
What fraction of households have signed up to the portal? => 38 per cent == portal.uptake 38
What fraction of households have signed up to the portal? => Just under half ==
How many residents are registered for the portal? => 31,220 ==
What proportion of your residents use My Account? => 38%, up from 31% in 2022 == portal.uptake 38
What proportion of your residents use My Account? => 38% of contacts came through it ==
How many unique users did the website have over the last twelve months? => 412,006 unique users == website.visitors year 412006
Monthly unique visitors to the website (average) => 34,333 == website.visitors month 34333
How many visits did your website get last month? => 51,118 visits == website.visitors month 51118
How many people came to your website in 2024? => A little over four hundred thousand == website.visitors year 2024 400000 about
Web traffic for 2024, visitors => 412k == website.visitors year 2024 412000
Website visitors per month, per quarter and per year => 34,300, 102,900 and 411,600 respectively == website.visitors month 34300; website.visitors quarter 102900; website.visitors year 411600
Website visitors by quarter, 2024 => Q1 98,110; Q2 101,220; Q3 104,330; Q4 97,440 ==
How many people visited the website in 2023 and 2024? => 2023: not available. 2024: 412,006. == website.visitors year 2024 412006
How many people visited the website in 2023 and 2024? => We changed tool in mid-2023, so only 2024 can be given: 412,006. == website.visitors year 2024 412006
How many visitors does the tourist information centre get? => 21,000 ==
How many followers does the website's Facebook page have? => 21,000 ==
How many telephone calls did residents make to you in 2023/24? => 88,140 == calls.inbound year 2023/24 88140
What is the call volume of the contact centre? => 7,345 per month == calls.inbound month 7345
Calls into the contact centre each quarter => Roughly 22,000 == calls.inbound quarter 22000 about
How many calls came into customer services in a year? => 88,140 were offered and 81,002 answered. == calls.inbound year 88140
How many calls came into customer services in a year? => 2022/23: 91,110 calls; 2023/24: 88,140 calls == calls.inbound year 2023/24 88140; calls.inbound year 2022/23 91110
How many calls came into customer services in a year? => We took 240 calls a day. ==
How many calls were abandoned? => 7,138 ==
How many emergency calls did the control room take? => 7,138 ==
How many faults did residents report through the website in 2023? => 14,118 == reports.count year 2023 14118
How many reports come through your reporting tool in a month? => Typically 1,170 == reports.count month 1170
How many potholes were reported in 2023? => 2,316 ==
How many reports of abuse were made in 2023? => 118 ==
Number of problem reports received from residents via the app in a year => Some 14,000 == reports.count year 14000 about
How many street issues were logged in 2023/24, and in what way? => 14,118: 61% by web form, the rest by phone == reports.count year 2023/24 14118
How many public consultations did you run in 2023/24? => Twenty-three == surveys.count year 2023/24 23
How many surveys of residents do you do in a typical year? => Two or three == surveys.count year 2..3
How often do you poll residents? => Once a year == surveys.count year 1
How often do you poll residents? => Every two years ==
How many people answered the residents' survey? => 1,204 ==
How many staff surveys are run each year? => 2 ==
Number of questionnaires sent to residents annually => 5 == surveys.count year 5
Which survey product do you subscribe to? => SmartSurvey == engagement.tools [SmartSurvey]
What do you use for running consultations online? => Citizen Space, and Microsoft Forms for short ones == engagement.tools [Citizen Space, Microsoft Forms]
What do you use for running consultations online? => We built our own. ==
Name the online engagement platform => Go Vocal (formerly CitizenLab) == engagement.tools [Go Vocal]
Name the online engagement platform => We had Bang the Table until March 2024 and now use Commonplace. == engagement.tools [Commonplace]
Name the online engagement platform => Commonplace was trialled but not taken up; we use SmartSurvey. == engagement.tools [SmartSurvey]
Number of public notices placed in the press in 2023/24 => 208 == statutory_notices.count year 2023/24 208
How many statutory notices do you publish annually? => Between 180 and 210 == statutory_notices.count year 180..210
How many statutory notices do you publish annually? => Around four a week ==
How many statutory notices do you publish annually? => We published 208 in 2023/24, of which 150 were for planning. == statutory_notices.count year 2023/24 208
How many abatement notices were served? => 31 ==
How many microsites do you run? => There are seven, listed in the annex. == website.microsites 7
How many microsites do you run? => The council runs no microsites. == website.microsites 0
How many microsites do you run? => We have none. == website.microsites 0
How many microsites do you run? => Two: one for tourism and one for adoption == website.microsites 2
How many other websites does the council own besides its main one? => A dozen == website.microsites 12
How many pages has the website? => 2,310 ==
What is the population of the authority's area? => 118,200 (Census 2021) == population 2021 118200
What is the population of the authority's area? => The 2021 Census put it at 118,200. == population 2021 118200
What is the population of the authority's area? => 118.2 thousand == population 118200
What is the population of the authority's area? => Some 118,200 people in 51,000 households == population 118200 about
How many council tax payers are there? => 51,000 ==
How many people work for the council? => 1,910 ==
Size of the council's area? => 312 square kilometres (120 square miles) == area_sq_km 312
Size of the council's area? => 31,200 hectares == area_sq_km 312
What is the area of the district in km2? => 312 == area_sq_km 312
What is the area of the new leisure centre? => 3,120 square metres ==
Please state whether the Authority operates a digital platform by means of which residents may transact with it, and the supplier thereof. => Yes: the portal is supplied by Netcall. == portal.in_use true
Do you have a CRM? => No >> Digital engagement software: how much, which, since when? => Social Pinpoint, since 2021. The annual fee is £9,120. == crm.in_use false; spend.engagement_tools year 9120
Which of the following hindered the CRM's implementation: integration of data sources, training of users, back-office integration, funding? => Integration of data sources and back-office integration. The others did not. == crm.obstacles [Integration of data sources, back-office integration]
Which obstacles did the CRM meet: cost, buy-in by services, old data? => Buy-in by services and old data == crm.obstacles [Buy-in by services, old data]
What share of callers is directed to the website or to self-service? => About a fifth. ==
Which survey tools are in use? => SmartSurvey and Citizen Space. SmartSurvey was stopped in June 2023. == engagement.tools [Citizen Space]
What software runs your surveys? => Snap Surveys. We ended our SmartSurvey subscription last year. == engagement.tools [Snap Surveys]
In which CRM are calls logged? => Calls are logged in Verint. Revenues and Benefits use their own system (Northgate). == crm.in_use true; crm.products [Verint]
Do you have a CRM? => We have a CRM (Jadu Connect). == crm.in_use true; crm.products [Jadu Connect]
Is compliance with WCAG monitored on the website, and how? => Yes, Sitemorse ==
Is interpreting offered to callers, and how many calls make use of it? => Yes; 590 calls in 2023/24 ==
How many calls come in on average per | Month => 6,120 (2023/24 average) == calls.inbound month 2023/24 6120
Name the tools or platforms with which you run surveys and consultations. => Engagement HQ (Granicus) and Snap XMP. Until 2022, Survey Monkey. == engagement.tools [Engagement HQ, Snap XMP]
What tools are used today for resident surveys and consultations? => Objective Connect and SurveyMonkey. Objective Connect was stopped in May 2022. == engagement.tools [SurveyMonkey]
Which CRM is in use? => None. A procurement is to begin next year. == crm.in_use false
Which CRM is in use? => None. We would like one. == crm.in_use false
What CMS is your website on? => It's on Contensis (Zengenti) == website.platform [Contensis]
What CMS is your website on? => It runs on Umbraco == website.platform [Umbraco]
How many microsites do you run? => None. We closed the last one when the new site opened. == website.microsites 0
How long did it take to implement the CRM? => Around 11 months to the first go-live. The programme as a whole went on for another two years. == crm.implementation_months 11 about
How long did it take to implement the CRM? => Ten months, and a further six months for housing. ==
What got in the way of implementing the CRM? => Mostly integration, training and (other) data quality. == crm.obstacles [integration, training, data quality]
Residents (number) => 61,204 (2021 Census) == population 2021 61204
Number of residents => 61,204 == population 61204
Residents (complaints) => 204 ==
How many residents' surveys went out on your platform in 2023? => 41 == surveys.count year 2023 41
How many consultations were published on your hub in 2023? => 41 == surveys.count year 2023 41
How many pages are there on your platform? => 41 ==
Is there a resident's account, and how many people have one? => Yes. We count 28,010. == portal.in_use true
How many statutory notices does the Council issue in a year, taking last year as an example? => In 2022/23 there were 341, most of them traffic orders and planning. == statutory_notices.count year 2022/23 341
How many notices? Statutory notices issued in a year => In 2022/23 there were 341, mainly for planning. == statutory_notices.count year 2022/23 341
How many visitors did the main website have in the latest | Year => Users: 371,204 (2022/23). Sessions were 790,110 and page views 1,904,001. == website.visitors year 2022/23 371204
Do you have a website? => Yes >> How many unique visitors did it have in 2022/23 and 2021/22? => 1,504,110 (2022/23); 1,612,333 (2021/22) == website.visitors year 2022/23 1504110; website.visitors year 2021/22 1612333
What software runs the website? => Drupal. >> How many people visited it last year? => 1,504,110 == website.platform [Drupal]; website.visitors year 1504110
What is spent on the castle? => £90,000 >> How many people visited it last year? => 41,204 ==
`;

describe('measures other than money, answered otherwise', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
