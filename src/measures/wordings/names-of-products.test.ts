import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? Which software is behind the website?
- Umbraco 13
= website.platform [Umbraco]

? What technology is behind your website?
- It is a Drupal site (LocalGov Drupal since 2021).
= website.platform [LocalGov Drupal]

? What does your website run on?
- Contensis
= website.platform [Contensis]

? What is the website built with?
- WordPress
= website.platform [WordPress]

? On which system is the website kept?
- Jadu
= website.platform [Jadu]

? What powers your website?
- The site is powered by Squiz.
= website.platform [Squiz]

? What runs the website?
- The site runs on Umbraco, which took the place of Jadu in 2022.
= website.platform [Umbraco]

? Which CMS runs the main site?
- It was built in Sitecore; we moved to LocalGov Drupal in 2024.
= website.platform [LocalGov Drupal]

? Name of your CMS, please, and its version.
- TerminalFour version 8.3
= website.platform [TerminalFour]

? Supplier of the website's content management system
- Zengenti Ltd - Contensis
= website.platform [Contensis]

? Which product is used for editing pages of the website?
- Kentico
= website.platform [Kentico]

? With which software do you edit and publish your web pages?
- GOSS iCM
= website.platform [GOSS iCM]

? What do web editors use to update the site?
- Umbraco
= website.platform [Umbraco]

? In what is the website written?
- Drupal, by our own staff.
= website.platform [Drupal]

? Do you use a content management system for the website? Which?
- Yes, Plone.
= website.platform [Plone]

? Website software
- ExpressionEngine
= website.platform [ExpressionEngine]

? Website: platform?
- LocalGov Drupal, hosted by Big Blue Door
= website.platform [LocalGov Drupal]

? Which system underlies the council's website?
- A system called Pagewright.
= website.platform [Pagewright]

? What is the back end of your website?
- Umbraco, replacing Sitecore since May
= website.platform [Umbraco]

? Whose CMS do you use?
- Jadu's.
= website.platform [Jadu]

? What is the underlying software of your website and who supplies it?
- Drupal 10, supplied by Annertech
= website.platform [Drupal]

? What is your website based on?
- WordPress, version 6.4
= website.platform [WordPress]

? What website engine is in use?
- Joomla
= website.platform [Joomla]

? What content system holds the pages of www.elmet.gov.uk?
- Umbraco Cloud
= website.platform [Umbraco Cloud]

? What technology does elmet.gov.uk use?
- Silverstripe
= website.platform [Silverstripe]

? How is the website's content managed?
- In Drupal.
= website.platform [Drupal]

? What tool is your website created in?
- Wagtail
= website.platform [Wagtail]

? Through which CMS is your website published?
- Through Contensis.
= website.platform [Contensis]

? Please tell me which website CMS the council operates.
- The council operates Jadu CMS.
= website.platform [Jadu CMS]

? What is the platform of the main website?
- It sits on Liferay.
= website.platform [Liferay]

? What is the intranet built on?
- SharePoint

? Which CMS will you move to?
- Umbraco

? Which platform do you use for online payments?
- Civica

? What did your website run on before 2020?
- Jadu

? Which software is behind the library website?
- Koha

? What runs the tourism website?
- WordPress

? Which CMS did you reject?
- Squiz

? What technology is behind the parking app?
- RingGo

? Who designed the website?
- Zengenti

? Who hosts the website?
- Amazon Web Services

? Which software makes the website accessible?
- Recite Me

? Which search engine does the website use?
- Funnelback

? Which chatbot is on the website?
- ICS.AI

? Which web forms package do you use?
- Granicus

? Which software is behind the telephone system?
- 8x8

? What social media platforms do you use?
- Facebook and X

? Which browsers does your website support?
- Chrome, Edge and Safari

? Which cookie banner is on your website?
- Civic Cookie Control

? How do you measure use of your website?
- Google Analytics 4
= website.analytics [Google Analytics]

? Which platform is the website on?
- Umbraco
? How do you measure its use?
- With Matomo and Hotjar.
= website.platform [Umbraco]
= website.analytics [Matomo, Hotjar]

? What do you use to measure how people use your website?
- GA4 and Monsido
= website.analytics [GA4, Monsido]

? How many visitors did the website have last year?
- 410,000
? What is used to count them?
- Plausible, having given up Google Analytics in 2023.
= website.visitors year 410000
= website.analytics [Plausible]

? Which dashboards and tools tell you how the website is used?
- Looker Studio, fed from Google Analytics 4.
= website.analytics [Looker Studio, Google Analytics]

? How do you gather statistics on use of elmet.gov.uk?
- Through Plausible.
= website.analytics [Plausible]

? What tool measures visits to the website, and what do you manage social media with?
- Google Analytics for the website and Hootsuite for social media.
= website.analytics [Google Analytics]

? Which tool did you take the website figures from?
- Silktide Analytics
= website.analytics [Silktide Analytics]

? How many people visit the website each month?
- 51,000
? Where do these figures come from?
- Google Analytics
= website.visitors month 51000
= website.analytics [Google Analytics]

? What software tells you how many people come to the website?
- Fathom
= website.analytics [Fathom]

? Do you use analytics on your website? Which?
- Yes, Google Analytics.
= website.analytics [Google Analytics]

? Which web analytics do you have?
- Adobe Analytics
= website.analytics [Adobe Analytics]

? By what means is website traffic recorded?
- By means of Matomo
= website.analytics [Matomo]

? What records website visits?
- AWStats
= website.analytics [AWStats]

? How do you know how many people visit the website?
- From Google Analytics 4
= website.analytics [Google Analytics]

? How is website performance monitored?
- Siteimprove and GA4
= website.analytics [Siteimprove, GA4]

? Which tools help you understand how people behave on the website?
- Hotjar and Microsoft Clarity
= website.analytics [Hotjar, Microsoft Clarity]

? What product collects visitor statistics for the website?
- Matomo (formerly Piwik)
= website.analytics [Matomo]

? Website statistics package
- Webtrends
= website.analytics [Webtrends]

? What do you measure website visits with?
- Silktide
= website.analytics [Silktide]

? Which tools do you use to track website usage?
- We use Google Analytics; Siteimprove was dropped in 2022.
= website.analytics [Google Analytics]

? What tools are used for monitoring the website?
- Monsido
= website.analytics [Monsido]

? What web statistics tool does the council subscribe to?
- Siteimprove
= website.analytics [Siteimprove]

? With what do you analyse website usage?
- Matomo
= website.analytics [Matomo]

? Source of your website statistics?
- Google Analytics
= website.analytics [Google Analytics]

? Which analytics software reports on the website?
- Statlark
= website.analytics [Statlark]

? What tools show you what people do on your website?
- Microsoft Clarity
= website.analytics [Microsoft Clarity]

? How are visitors to the website counted?
- They are counted by Fathom Analytics.
= website.analytics [Fathom Analytics]

? Which package produces the website's figures?
- Google Analytics (GA4)
= website.analytics [Google Analytics]

? Analytics tool in use on the website
- None

? What do you use to monitor calls?
- Netcall Liberty reporting.

? How many people visit the website each month?
- 51,000
? What do you use to monitor calls?
- Netcall Liberty reporting.
= website.visitors month 51000

? Are you planning to use another analytics product?
- Yes, Matomo, from 2026.

? Which analytics did you use before?
- Google Analytics

? What do you use to measure air quality?
- Zephyr sensors

? What tool monitors social media?
- Hootsuite

? Which software monitors the network?
- SolarWinds

? How do you measure resident satisfaction?
- GovMetric

? What do you use to measure staff engagement?
- Culture Amp

? What tool counts cars in the car park?
- ParkSense

? How is broadband use monitored?
- PRTG

? What do you use to check the website's accessibility?
- Silktide

? Which tool measures performance of the contact centre?
- Genesys

? Which business intelligence tools are used?
- Power BI

? How do you track who opens your newsletter?
- Mailchimp

? Which metrics do you track on the website?
- Bounce Rate and Sessions

? How do you measure footfall in the town centre?
- Springboard

? Who analyses the website data?
- The Digital Team

? What tool tracks vehicles?
- Masternaut

? How do you count visitors to museums?
- Axis cameras

? For consultations, what tools do you have?
- SmartSurvey
= engagement.tools [SmartSurvey]

? With which tools do you carry out surveys?
- Snap Surveys
= engagement.tools [Snap Surveys]

? What do you use to run surveys?
- Microsoft Forms
= engagement.tools [Microsoft Forms]

? How many surveys do you carry out and with which tools?
- We publish 80 a year on Engagement HQ.
= surveys.count year 80
= engagement.tools [Engagement HQ]

? On which platform are consultations published?
- Citizen Space
= engagement.tools [Citizen Space]

? What software do you survey residents with?
- SurveyMonkey
= engagement.tools [SurveyMonkey]

? How do residents take part in consultations online?
- Through Commonplace
= engagement.tools [Commonplace]

? What online tools serve for consulting the public?
- Go Vocal and Microsoft Forms
= engagement.tools [Go Vocal, Microsoft Forms]

? Consultation hub: which product?
- Citizen Space by Delib
= engagement.tools [Citizen Space]

? Which engagement platforms are in use?
- EngagementHQ ("Elmet Voices")
= engagement.tools [EngagementHQ]

? What survey package have you?
- SmartSurvey and our own Speak Up pages
= engagement.tools [SmartSurvey, Speak Up]

? Name the systems by which residents are polled.
- Zencity
= engagement.tools [Zencity]

? Which product do you use for polls and questionnaires?
- SmartSurvey, having left SurveyMonkey in 2022
= engagement.tools [SmartSurvey]

? Do you have a tool for online consultations?
- Yes, Inovem.
= engagement.tools [Inovem]

? Survey tool in use?
- Alchemer
= engagement.tools [Alchemer]

? What do you use for online engagement with residents?
- Social Pinpoint
= engagement.tools [Social Pinpoint]

? How are surveys of residents hosted?
- On Snap
= engagement.tools [Snap]

? What technology supports your public consultations?
- Objective Keystone
= engagement.tools [Objective Keystone]

? Tools for asking residents' views
- Typeform, Microsoft Forms
= engagement.tools [Typeform, Microsoft Forms]

? What means do you have of polling residents electronically?
- Mentimeter
= engagement.tools [Mentimeter]

? Which tools do you use to gather residents' opinions?
- Commonplace and SmartSurvey
= engagement.tools [Commonplace, SmartSurvey]

? Which software handles consultation responses?
- Citizen Space
= engagement.tools [Citizen Space]

? Which survey software does the council license?
- Snap XMP
= engagement.tools [Snap XMP]

? Please list the consultation software used by the authority.
- - Citizen Space
- - SmartSurvey
= engagement.tools [Citizen Space, SmartSurvey]

? In what are your consultations built?
- EngagementHQ
= engagement.tools [EngagementHQ]

? Who supplies your consultation platform?
- Delib (Citizen Space)
= engagement.tools [Citizen Space]

? What do you use when you consult residents?
- Jotform
= engagement.tools [Jotform]

? Which survey tool did you use before SmartSurvey?
- SurveyMonkey

? What tools are used for staff surveys?
- Culture Amp

? Which tools do you use to measure staff engagement?
- Qualtrics

? Which survey tools do schools use?
- Google Forms

? Who carried out the last residents' survey?
- Ipsos

? Which firm surveyed the roads?
- WDM

? What tool is used for asbestos surveys?
- Alpha Tracker

? What topics were consulted on?
- Parking and Leisure

? Who leads on consultation?
- Policy Team

? Which groups were consulted?
- Parish Councils and Age UK

? Which venues are used for consultation events?
- Town Hall and Elmet Library

? What do you use for emergency alerts?
- Everbridge

? In which newspapers are consultations advertised?
- Elmet Gazette

? Which survey tools were considered and rejected?
- Qualtrics

? Which surveyors are on your framework?
- Savills

? Which CMS and version do you use?
- Umbraco version 10.8
= website.platform [Umbraco]

? Which CMS runs the website?
- Drupal v10
= website.platform [Drupal]

? Which CMS runs the website?
- Drupal (version 10.2)
= website.platform [Drupal]

? Which CMS runs the website?
- We use Contensis 16 (cloud) for the website.
= website.platform [Contensis]

? Which CMS runs the website?
- The website runs on Sitecore XM 10.3, hosted in Azure.
= website.platform [Sitecore XM]

? Which CMS runs the website?
- LocalGov Drupal 10
= website.platform [LocalGov Drupal]

? Which CMS runs the website?
- Terminal 4
= website.platform [Terminal 4]

? Which CMS runs the website?
- SharePoint 2019
= website.platform [SharePoint]

? Which CMS runs the website?
- Pagewright v4.2
= website.platform [Pagewright]

? Which CRM do you use?
- Microsoft Dynamics 365 v9.1
= crm.products [Microsoft Dynamics 365]
= crm.in_use true

? Which CRM do you use?
- Verint 15.3 and Citizen 360
= crm.products [Verint, Citizen 360]
= crm.in_use true

? Which tools measure your website's use?
- Google Analytics 4 (GA4), Matomo 5 and Silktide
= website.analytics [Google Analytics, Matomo, Silktide]
`
  .trim()
  .split('\n\n');

describe('the website’s platform, what measures its use, and what residents are asked with', () => {
  test.each(blocks)('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
