import { expect, test } from 'vitest';
import { measured } from './testing/measured.ts';

test.each([
  // CRM.
  ['Is a Customer Relationship Management (CRM) system in use at the council?', 'Yes', ['crm.in_use true']],
  ['Is a Customer Relationship Management (CRM) system in use at the council?', 'No', ['crm.in_use false']],
  ['Is a Customer Relationship Management (CRM) system in use at the council?', 'No, we do not.', ['crm.in_use false']],
  [
    'Does the Authority use a CRM?',
    'Yes - Microsoft Dynamics 365',
    ['crm.in_use true', 'crm.products [Microsoft Dynamics 365]'],
  ],
  ['Please name the CRM platform or platforms in use.', "We don't use a CRM with the public", ['crm.in_use false']],
  ['Please name the CRM platform or platforms in use.', 'None', ['crm.in_use false']],
  [
    'Please name the CRM platform or platforms in use.',
    'Granicus (Firmstep)',
    ['crm.in_use true', 'crm.products [Granicus (Firmstep)]'],
  ],
  ['What CRM do you use?', 'Salesforce', ['crm.in_use true', 'crm.products [Salesforce]']],
  [
    'Which CRM system does the council use?',
    'The council uses Jadu Connect as its CRM.',
    ['crm.in_use true', 'crm.products [Jadu Connect]'],
  ],
  [
    'Does a CRM or other back-office system keep track of such messages? If it does, please name it.',
    'The council uses the Workpro CRM system but not for writing to people.',
    ['crm.in_use true', 'crm.products [Workpro]'],
  ],
  [
    'Which CRM or ticketing system do call handlers log contacts in? Is it integrated with other departments?',
    'Netcall Liberty Create. Yes, with waste and highways',
    ['crm.in_use true', 'crm.products [Netcall Liberty Create]'],
  ],
  [
    'What CRM do you use?',
    'We moved from Lagan to Dynamics 365 in 2021',
    ['crm.in_use true', 'crm.products [Dynamics 365]'],
  ],
  ['What CRM do you use?', 'Previously Verint, no longer used', ['crm.in_use false']],
  ['What CRM do you use?', 'We are in procurement for a new CRM', []],
  ['What CRM do you use?', 'We have no single CRM; services use their own systems', []],
  ['What CRM do you use?', 'Salesforce and Zendesk', ['crm.in_use true', 'crm.products [Salesforce, Zendesk]']],
  ['What CRM do you use?', 'N/A', []],
  ['CRM supplier', 'Civica UK Ltd', ['crm.in_use true', 'crm.products [Civica]']],
  ['Name of the CRM', 'Workpro', ['crm.in_use true', 'crm.products [Workpro]']],
  ['Is your CRM integrated with the website or the self-service portal?', 'Yes, through Jadu', []],
  ['Which departments use the CRM?', 'Housing, Waste and Planning', []],
  ['Can the CRM do segmentation by area?', 'Yes', []],
  ['How many CRM licences are held?', '250', []],
  ['What were the reasons for not proceeding with the CRM?', 'Funding', []],
  ['Was a CRM ever considered?', 'Yes', []],
  ['When does the CRM contract expire?', 'March 2026', []],
  ['In which year did your CRM go live?', '2010', ['crm.live_since 2010']],
  ['In which year did your CRM go live?', 'Q3 2014', ['crm.live_since 2014']],
  ['In which year did your CRM go live?', 'June 2012', ['crm.live_since 2012']],
  ['In which year did your CRM go live?', 'circa 2008', ['crm.live_since 2008 about']],
  ['In which year did your CRM go live?', '12/06/2015', ['crm.live_since 2015']],
  ['In which year did your CRM go live?', '2009, upgraded in 2018', ['crm.live_since 2009']],
  ['What year was your CRM implemented?', 'It was implemented in 2016 and replaced Lagan', ['crm.live_since 2016']],
  ['In which year did your CRM go live?', 'Not known', []],
  ['How long did the CRM implementation take?', 'Approximately six months', ['crm.implementation_months 6 about']],
  ['How long did the CRM implementation take?', '12-18 months', ['crm.implementation_months 12..18']],
  ['How long did the implementation of the CRM take?', '18 months', ['crm.implementation_months 18']],
  ['How long did the implementation of the CRM take?', 'Two years', ['crm.implementation_months 24']],
  ['How long did the implementation of the CRM take?', 'It was phased', []],
  [
    'Which obstacles did the CRM implementation meet?',
    'Funding; Training users',
    ['crm.obstacles [Funding, Training users]'],
  ],
  [
    'Which obstacles did the CRM implementation meet?',
    'Integration with back-office systems\nPromoting usage',
    ['crm.obstacles [Integration with back-office systems, Promoting usage]'],
  ],
  ['Which obstacles did the CRM implementation meet?', 'None', []],
  ['Which obstacles did the CRM implementation meet?', 'We found that it took a long time. Staff were not ready.', []],
  ['Are your systems centred on residents or on properties?', 'Residents', ['crm.centred_on residents']],
  ['Are your systems centred on residents or on properties?', 'Properties', ['crm.centred_on properties']],
  ['Would you say that systems are centered around residents or properties?', 'A mix of both', ['crm.centred_on both']],
  [
    'Would you say that systems are centered around residents or properties?',
    'Residents and properties',
    ['crm.centred_on both'],
  ],
  [
    'Would you say that systems are centered around residents or properties?',
    'Customers, not properties',
    ['crm.centred_on residents'],
  ],
  ['Would you say that systems are centered around residents or properties?', 'It varies', []],
  // Portal.
  ['Is there an online portal for people who live in the area?', 'Yes', ['portal.in_use true']],
  ['Is there an online portal for people who live in the area?', 'Yes, MyAccount', ['portal.in_use true']],
  ['Do you offer residents a self-service portal?', 'No', ['portal.in_use false']],
  ['Does the council have an online portal for planning applications?', 'Yes', []],
  ['What percentage of services use single sign-on (SSO) on the portal?', '43%', []],
  // Website.
  ['Which platform or CMS runs the main council website?', 'WordPress', ['website.platform [WordPress]']],
  [
    'Which tools does the council use to run resident surveys?',
    'Currently Citizen Space; Typeform was used until 2021',
    ['engagement.tools [Citizen Space]'],
  ],
  ['Which platform or CMS runs the main council website?', 'At present, Umbraco', ['website.platform [Umbraco]']],
  ['Which platform or CMS runs the main council website?', 'Drupal (LocalGov Drupal)', ['website.platform [Drupal]']],
  [
    'Which platform or CMS runs the main council website?',
    'Umbraco v10, hosted on Azure',
    ['website.platform [Umbraco]'],
  ],
  ['Which content management system do you use?', 'We use Contensis by Zengenti.', ['website.platform [Contensis]']],
  ['What CMS is your website built on?', 'Our website is built on Umbraco', ['website.platform [Umbraco]']],
  ['What CMS does the council use?', 'Jadu CMS', ['website.platform [Jadu CMS]']],
  ['What CMS does the council use?', 'Goss iCM', ['website.platform [Goss iCM]']],
  ['What CMS does the council use?', 'In-house', []],
  ['What CMS does the council use?', 'Not held', []],
  ['What platform do you use for e-procurement?', 'Proactis', []],
  ['Who hosts your website?', 'Azure', []],
  [
    'Which tools do you use to measure how the website is used (e.g. Google Analytics)?',
    'Google Analytics, Umbraco, Hotjar',
    ['website.analytics [Google Analytics, Umbraco, Hotjar]'],
  ],
  ['Which web analytics tools do you use?', 'GA4 and Hotjar', ['website.analytics [GA4, Hotjar]']],
  [
    'What tools does the council use to measure website usage?',
    'We use Siteimprove and Microsoft Clarity to monitor usage.',
    ['website.analytics [Siteimprove, Microsoft Clarity]'],
  ],
  [
    'What tools does the council use to measure website usage?',
    'Google Analytics until June 2023, then Plausible',
    ['website.analytics [Plausible]'],
  ],
  ['What data analytics tools does the council use?', 'Power BI', []],
  ['What metrics are used to evaluate the success of digital campaigns?', 'Page views, Impressions', []],
  // Engagement tools.
  [
    'Which tools or platforms are used for surveys of residents and for consultations?',
    'Now in contract with SmartSurvey, formerly used Typeform and Commonplace',
    ['engagement.tools [SmartSurvey]'],
  ],
  [
    'Which tools or platforms are used for surveys of residents and for consultations?',
    'Citizen Space',
    ['engagement.tools [Citizen Space]'],
  ],
  [
    'Which online consultation platform do you use?',
    'Engagement HQ (Bang the Table)',
    ['engagement.tools [Engagement HQ]'],
  ],
  [
    'Which software do you use for surveys?',
    'SmartSurvey, Microsoft Forms and SurveyMonkey',
    ['engagement.tools [SmartSurvey, Microsoft Forms, SurveyMonkey]'],
  ],
  [
    'Which software do you use for surveys?',
    '• SmartSurvey\n• Snap Surveys',
    ['engagement.tools [SmartSurvey, Snap Surveys]'],
  ],
  [
    'Which software do you use for surveys?',
    'We use Commonplace for planning and SmartSurvey for everything else.',
    ['engagement.tools [Commonplace, SmartSurvey]'],
  ],
  [
    'Which tools or platforms are used for surveys of residents and for consultations?',
    'A mixture of online and paper surveys',
    [],
  ],
  [
    'How are surveys and consultations carried out (e.g. online tools, by post)?',
    'Online tools, postal questionnaires and in-person events',
    [],
  ],
  ['Is a consultation platform integrated into the website or the CRM? If it is, which?', 'No', []],
  ['Which survey tool do you use for staff surveys?', 'Viva Glint', []],
] as const)('%s %s', (question, answer, expected) => {
  expect(measured({ question, answer })).toEqual(expected);
});

test.each([
  [
    'a question that goes on about the CRM',
    [
      ['What CRM do you use?', 'Verint'],
      ['What is the annual cost?', '£30,000'],
      ['When did it go live?', '2015'],
      ['And how long was the implementation?', '9 months'],
    ],
    [
      'crm.in_use true',
      'crm.products [Verint]',
      'spend.crm year 30000',
      'crm.live_since 2015',
      'crm.implementation_months 9',
    ],
  ],
  [
    'a yes and then the product',
    [
      ['Does the council use a CRM?', 'Yes'],
      ['If so, which product?', 'Dynamics 365'],
    ],
    ['crm.in_use true', 'crm.products [Dynamics 365]'],
  ],
  [
    'a CRM in one answer and none for residents in another',
    [
      ['Is there a CRM that tracks notifications? If so, please specify.', 'We use Workpro'],
      ['Please name the CRM platform or platforms in use.', "We don't use a CRM with the public"],
    ],
    ['crm.in_use true', 'crm.products [Workpro]'],
  ],
  [
    'a count inside the range that another answer gives',
    [
      ['How often do you carry out engagement surveys?', 'Around six times per year'],
      ['How often in a typical year are residents surveyed or polled?', 'between 4-6'],
    ],
    ['surveys.count year 4..6'],
  ],
  [
    'tools told beside costs give way to those told by themselves',
    [
      ['What tools does the council use to run resident surveys?', 'Orlo'],
      [
        'What third party tools do you use for surveys and what is the annual cost?',
        'Commonplace £2,000 & Orlo £3,000',
      ],
    ],
    ['engagement.tools [Orlo]', 'spend.survey_tools year 5000 by Commonplace 2000, Orlo 3000'],
  ],
  [
    'another subject in between',
    [
      ['What CRM do you use?', 'Verint'],
      ['Which telephone system do you use?', 'Mitel'],
      ['What is the annual cost?', '£30,000'],
    ],
    ['crm.in_use true', 'crm.products [Verint]'],
  ],
] as const)('%s', (_, answers, expected) => {
  expect(measured(...answers.map(([question, answer]) => ({ question, answer })))).toEqual(expected);
});
