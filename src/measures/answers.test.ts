import { describe, expect, test } from 'vitest';
import { measured } from './testing/measured.ts';

/** What councils answer to each question, and what a careful reader takes from it. */
const answers: readonly (readonly [
  question: string,
  cases: readonly (readonly [answer: string, measures: readonly string[]])[],
])[] = [
  [
    'What did the council spend on marketing, communications and advertising last financial year?',
    [
      [
        'In 2024/25 the council spent £312,450.10. This includes £45,000 for the residents magazine.',
        ['spend.communications year 2024/25 312450.1'],
      ],
      ['Marketing £45,000; Communications £120,000; Advertising £12,000', []],
      ['2024-25 = £56,789', ['spend.communications year 2024-25 56789']],
      [
        'The net budget for the Communications Team in 2024/25 was £410,000, including staffing costs.',
        ['spend.communications year 2024/25 410000'],
      ],
      ['Communications team budget £410,000. Advertising spend £32,000.', []],
      ['£38,112.50 (advertising) and £12,002 (marketing)', []],
      ['FY 24/25: £102k', ['spend.communications year FY24/25 102000']],
      ['This information is published as part of our spend over £500 data.', []],
      ['The council publishes all spend over £500 at www.example.gov.uk/spend', []],
      ['Approximately £1.3million', ['spend.communications year 1300000 about']],
      ['£ 45,210', ['spend.communications year 45210']],
      ['45,210 GBP', ['spend.communications year 45210']],
      ['£45210.5', ['spend.communications year 45210.5']],
      ['Spend for 2023/24 totalled £98,000 against a budget of £110,000.', ['spend.communications year 2023/24 98000']],
    ],
  ],
  [
    'What do you estimate an inbound call to the contact centre to cost?',
    [
      ['Not calculated. The Local Government average is £2.83', []],
      ['£5.60 based on 2023/24 figures', ['cost_per_call 2023/24 5.6']],
      ['Approximately £3.50 - £4.00 per call', ['cost_per_call 3.5..4 about']],
      ['£0.95 per minute', []],
      ['Telephone £4.10, face to face £12.40, online £0.20', ['cost_per_call 4.1']],
    ],
  ],
  [
    'How large is the yearly budget for emergency communications?',
    [
      ['There is no dedicated budget; it is met from the £120,000 communications budget', []],
      ['Emergency planning has a total annual budget of £85,000 but this is not just communications', []],
      ['£0 - no specific budget', ['spend.emergency_communications year 0']],
    ],
  ],
  [
    'How much a year goes on digital engagement tools and analytics?',
    [
      [
        'GovDelivery £18,500, Citizen Space £9,000, Siteimprove £7,200',
        ['spend.engagement_tools year 34700 by GovDelivery 18500, Citizen Space 9000, Siteimprove 7200'],
      ],
      ['£18,500 GovDelivery', ['spend.engagement_tools year 18500']],
      [
        'GovDelivery - £18,500 per annum\nHootsuite - £3,000 per annum',
        ['spend.engagement_tools year 21500 by GovDelivery 18500, Hootsuite 3000'],
      ],
      ['Not reported separately', []],
    ],
  ],
  [
    'What is budgeted for statutory notices?',
    [
      [
        'No specific budget. In 2023/24 we spent £65,000 on public notices.',
        ['spend.statutory_notices year 2023/24 65000'],
      ],
      ['Planning £30,000, Licensing £5,000, Highways £40,000', []],
    ],
  ],
  [
    'On average, how many statutory notices go out a year?',
    [
      ['Approx. 350 planning notices and 120 traffic orders', []],
      ['2023: 312, 2024: 298', ['statutory_notices.count year 2024 298', 'statutory_notices.count year 2023 312']],
      ['52 (one per week)', ['statutory_notices.count year 52']],
      ['In 2024 we issued 298 notices.', ['statutory_notices.count year 2024 298']],
      ['Between 10-15 per month', []],
    ],
  ],
  [
    'What budget does the call or contact centre have each year?',
    [
      ['£1,453,200 for 2025/26', ['spend.contact_centre year 2025/26 1453200']],
      ['The 2024/25 budget is £2.1m which includes staffing for 55 FTE', ['spend.contact_centre year 2024/25 2100000']],
    ],
  ],
  [
    'Do you run any microsites or other standalone websites, and if so how many?',
    [
      ['Yes - 12: Visit Example, Example Museum, ...', ['website.microsites 12']],
      ['Yes. We have 3 microsites and 2 standalone websites.', []],
      ['Yes, one - www.visitexample.co.uk', ['website.microsites 1']],
      ['We have around 10-12 microsites', ['website.microsites 10..12 about']],
      ['No.', []],
      ['N/A', []],
      ['Yes. Visit Example, Example Theatre and Example Jobs', []],
    ],
  ],
  [
    'Over the last three financial years, what was spent on microsites?',
    [
      ['£4,000 per annum', ['spend.microsites year 4000']],
      ['£0', ['spend.microsites 3-years 0']],
      [
        '22/23 £12,400, 23/24 £9,900, 24/25 £10,500',
        ['spend.microsites year 24/25 10500', 'spend.microsites year 23/24 9900', 'spend.microsites year 22/23 12400'],
      ],
      ['Visit Example: £24,000; Theatre: £12,500', []],
    ],
  ],
  [
    'Which platform or CMS runs the main website?',
    [
      [
        'LocalGov Drupal, an open-source platform developed by and for councils',
        ['website.platform [LocalGov Drupal]'],
      ],
      ['The website is built in Umbraco by Jadu', ['website.platform [Umbraco]']],
      ['Granicus OpenCities', ['website.platform [Granicus OpenCities]']],
      ['Terminalfour (T4)', ['website.platform [Terminalfour]']],
      ['WordPress (self-hosted)', ['website.platform [WordPress]']],
      ['Squiz Matrix, moving to LocalGov Drupal in 2026', ['website.platform [Squiz Matrix]']],
      ['Bespoke in-house CMS', []],
      ['Umbraco 13', ['website.platform [Umbraco]']],
      ['Contensis (Zengenti)', ['website.platform [Contensis]']],
      ['We use the GOSS iCM platform', ['website.platform [GOSS iCM]']],
    ],
  ],
  [
    'Which tools or platforms do you use for surveys of residents and for consultations?',
    [
      ["SmartSurvey and Engagement HQ (Let's Talk)", ['engagement.tools [SmartSurvey, Engagement HQ]']],
      [
        'Commonplace, Survey Monkey, MS Forms, paper surveys and focus groups',
        ['engagement.tools [Commonplace, Survey Monkey, MS Forms]'],
      ],
      ['Online: Citizen Space. Offline: paper surveys, drop-in events', ['engagement.tools [Citizen Space]']],
      ['Snap XMP', ['engagement.tools [Snap XMP]']],
      [
        'We primarily use Microsoft Forms, but have used SurveyMonkey in the past.',
        ['engagement.tools [Microsoft Forms]'],
      ],
      ['Go Vocal (formerly CitizenLab)', ['engagement.tools [Go Vocal]']],
      ['Various including Citizen Space and social media', ['engagement.tools [Citizen Space]']],
      ['Social media, website, email', []],
      ['Citizen Space (Delib) - www.delib.net', ['engagement.tools [Citizen Space]']],
    ],
  ],
  [
    'How often do you run surveys of residents?',
    [
      ['We run approximately 40-50 consultations per year', ['surveys.count year 40..50 about']],
      ['Annually', []],
      ['Quarterly', []],
      ['As required, but typically 12 a year', ['surveys.count year 12']],
      ['At least once a year', ['surveys.count year 1']],
      ['There were 34 public consultations in 2024', ['surveys.count year 2024 34']],
      ['Weekly', []],
    ],
  ],
  [
    'Yearly budget for polling and community engagement',
    [['£25,000 plus staff time', ['spend.engagement year 25000']]],
  ],
  [
    'If outside tools are used for surveys or consultations, which are they and what do they cost a year?',
    [
      [
        'SmartSurvey - £2,388 + VAT',
        ['spend.survey_tools year 2388 by SmartSurvey 2388', 'engagement.tools [SmartSurvey]'],
      ],
      [
        'Citizen Space (£11,000 pa) and SurveyMonkey (£1,200 pa)',
        [
          'spend.survey_tools year 12200 by Citizen Space 11000, SurveyMonkey 1200',
          'engagement.tools [Citizen Space, SurveyMonkey]',
        ],
      ],
      [
        'Citizen Space. The annual cost is £11,000.',
        ['spend.survey_tools year 11000 by Citizen Space 11000', 'engagement.tools [Citizen Space]'],
      ],
      [
        'Engagement HQ. £14,750 in 2024/25',
        ['spend.survey_tools year 2024/25 14750', 'engagement.tools [Engagement HQ]'],
      ],
      [
        'Survey Monkey £384\nCommonplace £29,950\nTotal: £30,334',
        [
          'spend.survey_tools year 30334 by Survey Monkey 384, Commonplace 29950',
          'engagement.tools [Survey Monkey, Commonplace]',
        ],
      ],
    ],
  ],
  [
    'Are bin calendars printed and sent out, and what does that cost a year?',
    [
      ['Yes. Approximately £45,000 including postage', ['spend.bin_calendars year 45000 about']],
      ['Yes, design and print £11,200, delivery £19,800', []],
      ['Yes. £0.42 per calendar, approx £38,000 total', ['spend.bin_calendars year 38000 about']],
      ['No, calendars are available online', []],
    ],
  ],
  [
    'What does it cost to notify people of changed bin days?',
    [
      ['£14,000 for letters and £2,000 for bin stickers', []],
      ['Within existing budgets', []],
    ],
  ],
  [
    'For the bin app, what was a) the cost to develop it and b) the annual cost to keep it?',
    [
      ['a) £15,000 b) £3,000 per annum', ['spend.waste_app_build 15000', 'spend.waste_app year 3000']],
      ['a) No cost, part of the wider contract b) £5,250', ['spend.waste_app year 5250']],
      ['a. £15,000\nb. £3,000', ['spend.waste_app_build 15000', 'spend.waste_app year 3000']],
      ['Development £15,000, maintenance £3,000', ['spend.waste_app_build 15000', 'spend.waste_app year 3000']],
      ['N/A', []],
    ],
  ],
  [
    'Yearly cost of reporting tools bought from others',
    [
      ['£18,900 (FixMyStreet Pro)', ['spend.reporting_tools year 18900']],
      ['Included in CRM contract', []],
      ['Love Clean Streets £9,995', ['spend.reporting_tools year 9995']],
    ],
  ],
  [
    'How many issues are reported through these reporting tools, monthly or annually?',
    [
      ['1,850 per month / 22,200 per year', ['reports.count month 1850', 'reports.count year 22200']],
      ['On average 1,850 a month', ['reports.count month 1850']],
      ['22,200 annually', ['reports.count year 22200']],
      ['2024: 24,310', ['reports.count year 2024 24310']],
      ['In 2023/24 there were 18,442 reports.', ['reports.count year 2023/24 18442']],
    ],
  ],
  [
    'Do you pay for tools to manage social media, and if so which, at what annual cost?',
    [
      ['Yes, Orlo - £8,400', ['spend.social_media_tools year 8400']],
      ['Hootsuite £1,500; Canva £600', ['spend.social_media_tools year 2100 by Hootsuite 1500, Canva 600']],
      ['Yes, Sprout Social. £2,988 per annum (ex VAT)', ['spend.social_media_tools year 2988']],
      ['No', []],
    ],
  ],
  [
    'Please name the CRM platform or platforms in use.',
    [
      ['Dynamics 365 and Granicus', ['crm.in_use true', 'crm.products [Dynamics 365, Granicus]']],
      ['Bespoke in-house system', []],
      ['Firmstep (now Granicus)', ['crm.in_use true', 'crm.products [Firmstep]']],
      ['Firmstep (now Granicus GovService)', ['crm.in_use true', 'crm.products [Granicus GovService]']],
      ['The council does not have a CRM.', ['crm.in_use false']],
      [
        'Netcall Liberty Create, Jadu Connect for forms',
        ['crm.in_use true', 'crm.products [Netcall Liberty Create, Jadu Connect]'],
      ],
      ['We are currently implementing Salesforce', []],
      ['Verint - migrating to Dynamics in 2026', ['crm.in_use true', 'crm.products [Verint]']],
      ['We do not have a corporate CRM', []],
    ],
  ],
  [
    'Which CRM or ticketing system do call handlers log contacts in? Is it integrated with other departments?',
    [
      ['Granicus. No.', ['crm.in_use true', 'crm.products [Granicus]']],
      ['Granicus, and yes it is integrated with waste', ['crm.in_use true', 'crm.products [Granicus]']],
      ['8x8 telephony and Dynamics CRM', ['crm.in_use true', 'crm.products [Dynamics]']],
    ],
  ],
  [
    'Which tools measure how the website is used?',
    [
      ['GA4, Silktide and Hotjar', ['website.analytics [GA4, Silktide, Hotjar]']],
      ['Google Analytics and reports from the CMS', ['website.analytics [Google Analytics]']],
      ['Google Analytics, CMS reports', ['website.analytics [Google Analytics]']],
      ['Matomo Analytics', ['website.analytics [Matomo]']],
      ['Site Improve', ['website.analytics [Site Improve]']],
    ],
  ],
  [
    'In which year did the CRM go live?',
    [
      ['Around 2009/10', ['crm.live_since 2009 about']],
      ['Phase 1 went live in May 2017, phase 2 in 2018', ['crm.live_since 2017']],
      ['01/04/2014', ['crm.live_since 2014']],
      ['April 2014', ['crm.live_since 2014']],
      ['Prior to 2010', []],
      ['Over 10 years ago', []],
    ],
  ],
  [
    'How long did it take to implement the CRM?',
    [
      ['9 months', ['crm.implementation_months 9']],
      ['1 year', ['crm.implementation_months 12']],
      ['Approx 2 years', ['crm.implementation_months 24 about']],
      ['It was implemented over 18 months', ['crm.implementation_months 18']],
      ['Six to nine months', ['crm.implementation_months 6..9']],
      ['Planned 6 months, took 14 months', ['crm.implementation_months 14']],
      ['90 days', ['crm.implementation_months 3 about']],
      ['Ongoing', []],
    ],
  ],
  [
    'Which obstacles did the CRM implementation meet?',
    [
      [
        'Integration with existing back-office applications, Funding',
        ['crm.obstacles [Integration with existing back-office applications, Funding]'],
      ],
      ['Not known', []],
    ],
  ],
  [
    'What is the population of the area that you serve?',
    [
      ['341,000 residents', ['population 341000']],
      ['131,405 (ONS mid year estimate 2017)', ['population 2017 131405 about']],
      ['c.150k', ['population 150000 about']],
      ['62,500 households, 148,000 residents', ['population 148000']],
      ['1.1 million', ['population 1100000']],
    ],
  ],
  [
    'What is the geographical area of the council?',
    [
      ['80 square miles (207 km2)', ['area_sq_km 207']],
      ['20,700 hectares', ['area_sq_km 207']],
      ['207', []],
      ['207 sq. kms', ['area_sq_km 207']],
      ['51,000 acres', ['area_sq_km 206.39']],
    ],
  ],
  [
    'How many information systems and databases are in use?',
    [
      ['150+', ['systems.count 150 about']],
      ['Approximately 200', ['systems.count 200 about']],
      ['More than 100', ['systems.count 100 about']],
      ['82 applications', ['systems.count 82']],
      ['Hundreds', []],
    ],
  ],
  [
    'Is there an online portal for people who live in the area?',
    [
      ['Yes - My Account', ['portal.in_use true']],
      ['Yes but limited', ['portal.in_use true']],
      ['In development', []],
      ['No, not at present', ['portal.in_use false']],
    ],
  ],
  [
    'What percentage uptake does the portal have?',
    [
      ['30%', ['portal.uptake 30']],
      ['45,000 registered users (approx 38% of households)', ['portal.uptake 38 about']],
      ['Approx 25%-30%', ['portal.uptake 25..30 about']],
    ],
  ],
  [
    'Annual spend of the Authority in 2017-18?',
    [
      ['£243.6m', ['spend.total year 2017-18 243600000']],
      ['Net revenue expenditure £14,230,000', ['spend.total year 2017-18 14230000']],
    ],
  ],
  [
    'What did software licensing cost in 2017-18?',
    [
      ['£612,345.67', ['spend.software_licences year 2017-18 612345.67']],
      ['£1.2 million (hardware and software)', ['spend.software_licences year 2017-18 1200000']],
    ],
  ],
  [
    'What did the payroll come to in 2017-18?',
    [
      ['£98.7m', ['spend.payroll year 2017-18 98700000']],
      ['Employees £90m, agency £5m, contractors £1m', []],
    ],
  ],
  [
    'Is a Customer Relationship Management (CRM) system in use?',
    [
      ['Yes, Lagan', ['crm.in_use true', 'crm.products [Lagan]']],
      ['Not currently', ['crm.in_use false']],
      ['Yes. Microsoft Dynamics.', ['crm.in_use true', 'crm.products [Microsoft Dynamics]']],
      ['No - but we are looking to procure one', ['crm.in_use false']],
      ['Yes – several', ['crm.in_use true']],
      ['The Council uses a number of CRM systems', ['crm.in_use true']],
    ],
  ],
  [
    'Are your systems centred on residents or on properties?',
    [
      ['Properties mainly', ['crm.centred_on properties']],
      ['Both', ['crm.centred_on both']],
      ['Primarily residents', ['crm.centred_on residents']],
      ['Depends on the system', []],
      ['Neither', []],
    ],
  ],
];

describe.each(answers)('%s', (question, cases) => {
  test.each(cases)('%s', (answer, measures) => {
    expect(measured({ question, answer })).toEqual(measures);
  });
});
