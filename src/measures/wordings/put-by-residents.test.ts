import { expectBlocks } from '../testing/expect-blocks.ts';

/** Parts of a website, suppliers asked apart, former systems, time that staff spend. Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? What CMS powers your corporate website?
- Umbraco, version 10.
? What analytics software do you have on the website?
- Matomo. We removed Google Analytics in 2023.
= website.platform [Umbraco]
= website.analytics [Matomo]

? What analytics software do you have on the website?
- Matomo. Google Analytics was taken off the site in 2023.
= website.analytics [Matomo]

? What analytics software do you have on the website?
- Google Analytics 4, Microsoft Clarity and, for accessibility checks only, Siteimprove.
= website.analytics [Google Analytics, Microsoft Clarity, Siteimprove]

? Which engagement platform do you currently use?
- We use EngagementHQ.
? Supplier of the platform
- Granicus
? And what do you pay per annum?
- £18,540 plus VAT
? Which platform did you have before this one and what did that cost?
- Citizen Space, at £12,000 a year until 2021.
? How many engagement exercises do you run on average in a year?
- Between 30 and 40
= engagement.tools [EngagementHQ]
= spend.survey_tools year 18540
= surveys.count year 30..40

? CRM product
- Liberty Create
? CRM supplier
- Netcall
= crm.in_use true
= crm.products [Liberty Create]

? Which software do you use for consultations?
- Citizen Space
? Who supplies it?
- Delib
= engagement.tools [Citizen Space]

? Which company supplies your CRM?
- Verint
= crm.in_use true
= crm.products [Verint]

? What do council tax payers pay for the website each year, in total?
- £22,450
? Staff days spent on keeping the site up to date
- About 220 a year
= spend.website year 22450

? How much staff time is spent on the website?
- About 30 hours a week

? What content management system runs the council website and how much is the licence per year?
- Contensis. The licence is £12,650 per year.
? In addition, what is spent annually on: (a) hosting, (b) technical development?
- (a) £4,980, (b) £9,000
? What is paid to anyone outside the council for writing content?
- £2,700 a year to a freelance content designer.
= website.platform [Contensis]
= spend.website.hosting year 4980
= spend.website.development year 9000
= spend.website.content year 2700

? Which CMS is the website on?
- LocalGov Drupal
? what does the council pay for hosting and for support?
- Hosting is £9,900 a year; support is £14,400 a year.
= website.platform [LocalGov Drupal]
= spend.website.hosting year 9900
= spend.website.maintenance year 14400

? What did the new garden waste stickers cost?
- £2,980

? Leaving staff aside, what goes each year on development of the website?
- £5,500, for ten days of our supplier's time.
= spend.website.development year 5500

? How many microsites are there as well, and what did they cost in the last financial year?
- There are two. They cost £3,150 in 2024/25.
= website.microsites 2
= spend.microsites year 2024/25 3150

? The name of any package used to manage the council's social media channels and its yearly cost
- Sprout Social, £4,788.
= spend.social_media_tools year 4788

? Is anything held back for communicating in an emergency, such as a flood?
- Yes, there is an emergency communications budget of £5,000 a year.
= spend.emergency_communications year 5000

? And how much is put by for getting the word out when there is a flood or some other emergency?
- There is a budget of £2,500 a year for emergency communications.
= spend.emergency_communications year 2500

? Which CMS is each built on?
- The theatre is on Spektrix and WordPress, the museum is on Squarespace and the council is on Umbraco.
= website.platform [Umbraco]

? How many times did residents use the fault reporting tool to report something in 2024?
- 31,776 times
= reports.count year 2024 31776

? Does the council have a social listening or scheduling tool? If yes, product, supplier, yearly cost and renewal date.
- Yes. Orlo, supplied by Orlo (SocialSignIn Ltd), £11,450 per year, renewal in November 2025.
= spend.social_media_tools year 11450

? What does the council pay for hosting of the website and for support of the website?
- Hosting is £9,900 a year; support is £14,400 a year.
= spend.website.hosting year 9900
= spend.website.maintenance year 14400

? What does the council pay for hosting and support of the website?
- Hosting is £9,900 a year; support is £14,400 a year.
= spend.website.hosting year 9900
= spend.website.maintenance year 14400

? What does the council pay for support of the website?
- £14,400 a year.
= spend.website.maintenance year 14400

? Which CMS is the website built on?
- The museum is on Squarespace and the council is on Umbraco.
= website.platform [Umbraco]

? Which CMS is each built on?
- The council is on Umbraco.
= website.platform [Umbraco]

? Which CMS is the website built on?
- The theatre is on WordPress, the museum is on Squarespace and the council is on Umbraco.
= website.platform [Umbraco]

? Which CRM does the council use?
- MyTown (Verint)
= crm.in_use true
= crm.products [MyTown (Verint)]

? What does the website cost?
- The website costs £14,600 a year to run. It was rebuilt in 2021 for £39,000.
= spend.website year 14600

? What does the fault reporting tool cost?
- £21,900 each year. It cost £35,000 to set up in 2021.
= spend.reporting_tools year 21900

? What does the fault reporting tool cost?
- It cost £35,000 to set up in 2021 and is £21,900 a year now.
= spend.reporting_tools year 21900

? What does the council spend in a year on web analytics and digital engagement tools?
- £2,495, all of it for Siteimprove. A further £600 was a one-off training course.
= spend.engagement_tools year 2495

? What goes on hosting the council website?
- Hosting is £225 a month, so £2,700 a year.
= spend.website.hosting year 2700

? What goes on hosting the council website?
- £225 a month
= spend.website.hosting month 225

? What is the annual cost of the survey tool?
- £100 a month (£1,200 a year)
= spend.survey_tools year 1200

? What is the yearly cost of the council website?
- £19,995 a year, under a three year contract worth £59,985.
= spend.website year 19995

? What does the council pay for hosting of the website and for support of it?
- Hosting is £9,900 a year; support is £14,400 a year.
= spend.website.hosting year 9900
= spend.website.maintenance year 14400

? What was the outturn on communications, marketing and advertising for 2023/24 and is it more or less than the budget?
- The outturn was £121,490 against a budget of £128,000, an underspend of £6,510.
= spend.communications year 2023/24 121490

? How large is the emergency communications budget and has it been used?
- It was £10,000 in 2023/24, of which £3,450 was used.
= spend.emergency_communications year 2023/24 10000
`;

expectBlocks('questions as residents put them', blocks);
