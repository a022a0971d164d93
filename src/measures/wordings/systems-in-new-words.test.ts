import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// CRM, portal, survey tools, the website's software and what measures it, each as askers may put it, then what only sounds like it.
const rows = `
[D. Surveys] Tools now in use => SurveyMonkey == engagement.tools [SurveyMonkey]
What was spent on consultation software? => £9,000 >> The product or products now used for consultations? => Engagement HQ, by Bang the Table. SurveyMonkey was given up in 2020. == spend.survey_tools year 9000; engagement.tools [Engagement HQ]
Consultation tools => Engagement HQ (Granicus) == engagement.tools [Engagement HQ]
Which software do you use for running surveys? => SmartSurvey == engagement.tools [SmartSurvey]
What online consultation platform does the council have? => Citizen Space == engagement.tools [Citizen Space]
Name the tools with which you consult residents => Citizen Space and SurveyMonkey == engagement.tools [Citizen Space, SurveyMonkey]
How do you run your public consultations? Which platform? => Commonplace == engagement.tools [Commonplace]
Who supplies your survey software? => SmartSurvey Ltd == engagement.tools [SmartSurvey]
Survey tool used => Snap Surveys == engagement.tools [Snap Surveys]
Please list the digital platforms on which residents are surveyed. => Citizen Space, Microsoft Forms == engagement.tools [Citizen Space, Microsoft Forms]
What does the council use to carry out polls and surveys of residents? => Microsoft Forms == engagement.tools [Microsoft Forms]
Do you have a digital consultation tool? If so, which? => Yes - Engagement HQ == engagement.tools [Engagement HQ]
With what product are residents' views gathered online? => Go Vocal == engagement.tools [Go Vocal]
Names of engagement platforms in current use => Commonplace; SurveyMonkey == engagement.tools [Commonplace, SurveyMonkey]
Which packages are licensed for surveys and consultations? => SmartSurvey and Citizen Space == engagement.tools [SmartSurvey, Citizen Space]
Which firm carried out the residents' survey? => Ipsos
Which tool does the council use for staff surveys? => Culture Amp
What consultation tools did you use before 2020? => SurveyMonkey
Which social media tool do you use? => Orlo
What equipment is used for land surveys? => Leica

In what year did it start being used? => 2011
Which system holds customer contact records across the Council? => The Council uses Lagan Enterprise Case Management, which is now sold as Verint. >> In what year did it start being used? => 2011 == crm.in_use true; crm.products [Lagan Enterprise Case Management]; crm.live_since 2011
Which CRM is in use? => Dim. / None. A CRM was looked at in 2020 but not taken forward. == crm.in_use false
[CRM] Live from => November 2021 >> [CRM] Months to put in => 9 == crm.live_since 2021; crm.implementation_months 9
What CRM does the council use? => Dynamics 365 >> Year of go-live? => 2019 == crm.in_use true; crm.products [Dynamics 365]; crm.live_since 2019
Which CRM do advisers use? => We moved from Lagan to Salesforce in 2022. == crm.in_use true; crm.products [Salesforce]; crm.live_since 2022
Does the council have a customer relationship management system that covers housing? => Yes. Civica Cx Contact has been used as the CRM across all services since 2022. == crm.in_use true; crm.products [Civica Cx Contact]; crm.live_since 2022
Does the authority have a CRM? If so, which, and since when? => Yes, Verint, since 2018. == crm.in_use true; crm.products [Verint]; crm.live_since 2018
Do you run a customer relationship management platform? => No. == crm.in_use false
What software does the council use to manage customer relationships? => Jadu Connect == crm.in_use true; crm.products [Jadu Connect]
Which supplier provides your CRM? => Granicus == crm.in_use true; crm.products [Granicus]
Is there a corporate CRM in place, and who supplies it? => Yes, Salesforce == crm.in_use true; crm.products [Salesforce]
CRM system (name) => Lagan == crm.in_use true; crm.products [Lagan]
Has the council implemented a CRM? => Yes == crm.in_use true
Name of the customer relationship management product => Firmstep == crm.in_use true; crm.products [Firmstep]
CRM in place (Y/N) => Y == crm.in_use true
Do you use any CRM at all? => None at present == crm.in_use false
What is the brand of the CRM you use? => Microsoft Dynamics == crm.in_use true; crm.products [Microsoft Dynamics]
Do you have a CRM? => Yes, Jadu. >> When was it implemented? => April 2019 == crm.in_use true; crm.products [Jadu]; crm.live_since 2019
Do you have a CRM? => Yes, Jadu. >> How long has it been operating? => Since 2016 == crm.in_use true; crm.products [Jadu]; crm.live_since 2016
Do you have a CRM? => Yes, Jadu. >> Date of first use => June 2017 == crm.in_use true; crm.products [Jadu]; crm.live_since 2017
Do you have a CRM? => Yes, Jadu. >> When did staff begin to work with it? => 2015 == crm.in_use true; crm.products [Jadu]; crm.live_since 2015
Do you have a CRM? => Yes, Jadu. >> From what date was the CRM in live use? => 1 May 2020 == crm.in_use true; crm.products [Jadu]; crm.live_since 2020
Do you have a CRM? => Yes, Jadu. >> When was the CRM switched on? => 2020 == crm.in_use true; crm.products [Jadu]; crm.live_since 2020
Do you have a CRM? => Yes, Jadu. >> How many years have you had it? => Since 2014 == crm.in_use true; crm.products [Jadu]; crm.live_since 2014
Do you have a CRM? => Yes, Jadu. >> When does the contract end? => 2027 == crm.in_use true; crm.products [Jadu]
Do you have a CRM? => Yes, Jadu. >> When was the contract signed? => 2019 == crm.in_use true; crm.products [Jadu]
Do you have a CRM? => Yes, Jadu. >> When will it be replaced? => 2026 == crm.in_use true; crm.products [Jadu]
Do you have a CRM? => Yes, Jadu. >> When was it last upgraded? => 2022 == crm.in_use true; crm.products [Jadu]
What CRM did you use before? => Lagan
Which CRM will you move to? => Salesforce
Which finance system do you use? => Oracle
How many people use the CRM? => 210
Do you have a CRM? => Yes, Jadu. >> how long it took to bring in => From the award of contract to launch was 11 months, which was three more than planned. == crm.in_use true; crm.products [Jadu]; crm.implementation_months 11
Do you have a CRM? => Yes, Jadu. >> How many months passed from contract to go-live? => 14 == crm.in_use true; crm.products [Jadu]; crm.implementation_months 14
Do you have a CRM? => Yes, Jadu. >> Length of the implementation => 18 months == crm.in_use true; crm.products [Jadu]; crm.implementation_months 18
Do you have a CRM? => Yes, Jadu. >> Over how long was it rolled out? => Two years == crm.in_use true; crm.products [Jadu]; crm.implementation_months 24
Do you have a CRM? => Yes, Jadu. >> How quickly was it put in place? => In nine months == crm.in_use true; crm.products [Jadu]; crm.implementation_months 9
Do you have a CRM? => Yes, Jadu. >> What was the implementation timeline? => 10 months == crm.in_use true; crm.products [Jadu]; crm.implementation_months 10
Do you have a CRM? => Yes, Jadu. >> Time needed to deploy it => About a year == crm.in_use true; crm.products [Jadu]; crm.implementation_months 12 about
How many months did it take to get the CRM up and running? => 7 == crm.implementation_months 7
CRM implementation period (months) => 16 == crm.implementation_months 16
How long did the CRM project last? => 20 months == crm.implementation_months 20
How long was the CRM in the making? => 13 months == crm.implementation_months 13
How long did deployment of the CRM take? => 6 months == crm.implementation_months 6
Do you have a CRM? => Yes, Jadu. >> How long is the contract? => 5 years == crm.in_use true; crm.products [Jadu]
Do you have a CRM? => Yes, Jadu. >> How long are records kept in it? => 6 years == crm.in_use true; crm.products [Jadu]
Do you have a CRM? => Yes, Jadu. >> How long does training take? => 2 months == crm.in_use true; crm.products [Jadu]
How long did the new website take to build? => 9 months
Do you have a CRM? => Yes, Jadu. >> what the hardest parts were => They were poor quality of existing data, resistance from services and a lack of budget. == crm.in_use true; crm.products [Jadu]; crm.obstacles [poor quality of existing data, resistance from services, a lack of budget]
Do you have a CRM? => Yes, Jadu. >> What stood in its way? => Data migration, staff training and links to back-office systems == crm.in_use true; crm.products [Jadu]; crm.obstacles [Data migration, staff training, links to back-office systems]
What difficulties did you have in implementing the CRM? => Cost and data quality == crm.obstacles [Cost, data quality]
Main barriers to bringing in the CRM => Funding; staff time == crm.obstacles [Funding, staff time]
What got in the way of the CRM project? => Integration and funding == crm.obstacles [Integration, funding]
Which hurdles were met when the CRM was put in? => Data migration == crm.obstacles [Data migration]
What problems, if any, arose in setting up the CRM? => Poor data and a shortage of staff == crm.obstacles [Poor data, a shortage of staff]
Do you have a CRM? => Yes, Jadu. >> What made it hard to introduce? => Old data and lack of time == crm.in_use true; crm.products [Jadu]; crm.obstacles [Old data, lack of time]
Do you have a CRM? => Yes, Jadu. >> Where did you run into trouble with it? => Data migration == crm.in_use true; crm.products [Jadu]; crm.obstacles [Data migration]
What were the greatest difficulties in adopting the CRM? => Training, data cleansing == crm.obstacles [Training, data cleansing]
CRM: obstacles met => Budget, skills == crm.obstacles [Budget, skills]
What held back the rollout of the CRM? => Legacy systems == crm.obstacles [Legacy systems]
What challenges does the contact centre face? => Recruitment
What problems do residents report most? => Potholes
Are your systems built around residents, properties or both? => Both == crm.centred_on both
Is data in the CRM organised by person or by property? => By property == crm.centred_on properties
Do your systems hold their data by resident or by address? => By resident == crm.centred_on residents
Is the record in your CRM the customer or the property? => The customer == crm.centred_on residents
Do the council's databases revolve around people or places? => Both == crm.centred_on both
Centred on residents or properties? => Properties == crm.centred_on properties
Is your CRM resident-centric or property-centric? => Resident-centric == crm.centred_on residents
Is the UPRN or the customer the main key in your systems? => The UPRN == crm.centred_on properties
Are records in the system keyed on the individual or the household? => The individual == crm.centred_on residents
Do your systems take the resident or the property as their starting point? => The property == crm.centred_on properties
Are bills sent to the resident or the property? => The property
Is there a residents' portal? => Yes. Uptake was 47% of adults in March 2024. == portal.in_use true; portal.uptake 2024 47
Do you offer residents an online account? => Yes; 31% of households have registered. == portal.in_use true; portal.uptake 31
Do you offer residents an online account? => Yes. 31% of contacts are made through it. == portal.in_use true
Do you offer residents an online account? => Yes, and 60% of payments come by it. == portal.in_use true
Do you offer residents an online account? => No. Only 12% of residents asked for one. == portal.in_use false
What percentage of residents use the portal? => The council does not have a portal. == portal.in_use false
What percentage of residents use the portal? => We have no online account. == portal.in_use false
What percentage of residents use the portal? => No portal is in use. == portal.in_use false
What percentage of residents use the portal? => There is no portal for landlords; 20% of residents use theirs. == portal.uptake 20
Which CRM is used? => It was built in-house. == crm.in_use true
Which CRM is used? => Dim. == crm.in_use false
Which CRM do you use? => We switched from Firmstep to Jadu in 2021. == crm.in_use true; crm.products [Jadu]; crm.live_since 2021
Which CRM do you use? => We migrated to Verint in May 2019. == crm.in_use true; crm.products [Verint]; crm.live_since 2019
whether residents sign in to one account => Yes. Uptake was 47% of adults in March 2024. == portal.in_use true; portal.uptake 2024 47
the percentage of residents with an account on the portal => There is no portal. == portal.in_use false
What percentage of the population is registered for the online portal? => 54%. The portal is called My Elmet. == portal.uptake 54
Do you run an online portal for residents? => Yes == portal.in_use true
Share of households registered =>  Approx 22%
Do you run an online portal for residents? => Yes >> Share of households registered => Approx 22% == portal.in_use true; portal.uptake 22 about
Is there a residents' portal? => Yes >> What is the uptake of it (percent)? => 41% == portal.in_use true; portal.uptake 41
Does the council offer residents an online account? => Yes, MyElmet == portal.in_use true
Is there a website where residents can log in to see their dealings with the council? => Yes == portal.in_use true
Can residents sign in to a self-service portal? => Yes == portal.in_use true
Do you provide a customer portal? If so, what proportion of households have signed up? => Yes. 38% == portal.in_use true; portal.uptake 38
Online portal available to residents? => No == portal.in_use false
Do you have a self-service account for citizens? => Yes, since 2018 == portal.in_use true
What share of adults hold an account on the residents' portal? => 29.4% == portal.uptake 29.4
Percentage of residents signed up to My Account => 33% == portal.uptake 33
How many residents, as a percentage, use the portal? => 44% == portal.uptake 44
What is the take-up rate of your customer portal? => 61 per cent == portal.uptake 61
Of all households, how many (in per cent) have registered for an online account? => 52% == portal.uptake 52
What is the penetration of the online account among residents? => 35% == portal.uptake 35
Portal adoption (% of residents) => 27% == portal.uptake 27
How much of the population has an online account with you? => 40% == portal.uptake 40
What percentage of payments are made online? => 71%
What percentage of staff use the self-service HR portal? => 90%
What percentage of calls are answered? => 91%
What proportion of residents are members of the library? => 22%
What percentage of portal users are satisfied? => 78%
Is there a portal for landlords? => Yes
Is there a staff portal? => Yes
What did the website cost? => £40,000 >> What is it built with? => WordPress == spend.website year 40000; website.platform [WordPress]
How many visitors did the website have last year? => 90,000 >> What is it built with? => WordPress == website.visitors year 90000; website.platform [WordPress]
Content management system => LocalGov Drupal since 2023. Before that we used SiteCore. == website.platform [LocalGov Drupal]
Which CMS does the council use? => Umbraco == website.platform [Umbraco]
On what platform is the council's website built? => Drupal == website.platform [Drupal]
What content management system powers your main website? => Contensis == website.platform [Contensis]
What web platform do you use? => Jadu == website.platform [Jadu]
Which software is the council's website run on? => Squiz Matrix == website.platform [Squiz Matrix]
Website CMS (name and version) => Umbraco 10 == website.platform [Umbraco]
Who is the supplier of your web content management system? => Jadu == website.platform [Jadu]
With which product do you manage website content? => Goss iCM == website.platform [Goss iCM]
What technology underpins elmet.gov.uk? => WordPress == website.platform [WordPress]
Is the site built on an open-source CMS? If so which? => Yes, Drupal == website.platform [Drupal]
What is the website's CMS, and who hosts it? => Drupal, hosted by Big Blue Door == website.platform [Drupal]
Please name the system used for editing the website => Sitecore == website.platform [Sitecore]
Which CMS do you plan to move to? => Drupal
What CMS does the intranet use? => SharePoint
Who hosts the website? => Amazon
Which browser does the council use? => Chrome
[Website] Analytics => Matomo == website.analytics [Matomo]
Which web analytics tool does the council use? => Google Analytics == website.analytics [Google Analytics]
How is traffic to the website measured? => Matomo == website.analytics [Matomo]
What do you use to monitor website usage? => Siteimprove == website.analytics [Siteimprove]
Which package counts visitors to your site? => Google Analytics == website.analytics [Google Analytics]
Which product provides your website statistics? => Silktide == website.analytics [Silktide]
What tools are used to understand how residents use the website? => Hotjar and Google Analytics == website.analytics [Hotjar, Google Analytics]
How many visitors did the website have in 2023? => 90,000 >> How are they counted? => Google Analytics == website.visitors year 2023 90000; website.analytics [Google Analytics]
How many visitors did the website have in 2023? => 90,000 >> What software gives these figures? => Matomo == website.visitors year 2023 90000; website.analytics [Matomo]
Does the council use analytics on its website? Which? => Yes, Plausible == website.analytics [Plausible]
Web analytics supplier => Google == website.analytics [Google]
What do you use to track visits to the website? => GA4 == website.analytics [GA4]
What tool measures social media reach? => Orlo
Which tool checks the site's accessibility? => Siteimprove
Which analytics tool does the contact centre use? => Power BI
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases)).toEqual(measures);
});
