import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? What CRM system does the council use?
- Granicus / govService
= crm.in_use true
= crm.products [govService]

? Which CRM product is in use?
- Granicus govService
= crm.in_use true
= crm.products [Granicus govService]

? Which survey and consultation tools does the council use, who provides them and what does each cost a year?
- Delib, Citizen Space, £11,200
= spend.survey_tools year 11200 by Citizen Space 11200
= engagement.tools [Citizen Space]

? What online consultation software do you use?
- Delib - Citizen Space
= engagement.tools [Citizen Space]

? Which CMS is the website built on?
- Zengenti, Contensis
= website.platform [Contensis]

? Which CMS is the website built on?
- Zengenti (Contensis)
= website.platform [Contensis]

? Which CMS is the website built on?
- Contensis by Zengenti
= website.platform [Contensis]

? Which CMS is the website built on?
- Jadu CMS
= website.platform [Jadu CMS]

? Which CMS is the website built on?
- Umbraco CMS
= website.platform [Umbraco]

? What tools does the council use to measure website usage?
- Matomo
? Are data exports or scheduled reports automated in the council's systems? If yes, please give details.
- Yes, weekly exports to Tableau
= website.analytics [Matomo]

? How many calls did the contact centre receive in 2023/24?
- Calls offered in total 80,911. Calls answered by staff 71,204.
= calls.inbound year 2023/24 80911

? How many calls did the contact centre receive in 2023/24?
- Calls answered by staff 71,204; calls offered in total 80,911
= calls.inbound year 2023/24 80911

? Call volumes for the contact centre, 2023/24 | Calls offered in total
- 80,911
? Call volumes for the contact centre, 2023/24 | Calls answered by staff
- 71,204
? Call volumes for the contact centre, 2023/24 | Calls abandoned
- 9,707
= calls.inbound year 2023/24 80911

? Calls to the contact centre, 2023/24 | Calls answered by staff
- 71,204
? Calls to the contact centre, 2023/24 | Calls offered in total
- 80,911
= calls.inbound year 2023/24 80911

? How are changes to bin collections notified?
- By letter
? What is the annual cost of notifying residents of changes?
- Estimated at £12,300 a year
= spend.bin_changes year 12300 about

? Which tool is used for resident surveys and what does it cost per year?
- SmartSurvey, £2,150
= spend.survey_tools year 2150 by SmartSurvey 2150
= engagement.tools [SmartSurvey]

? What is the yearly cost of your online survey tools?
- We pay Snap Surveys £3,180 a year.
= engagement.tools [Snap Surveys]
= spend.survey_tools year 3180 by Snap Surveys 3180

? What is the yearly cost of your online survey tools?
- £3,180
= spend.survey_tools year 3180

? Which CRM does the council use?
- Product: Verint Engagement Management
= crm.in_use true
= crm.products [Verint Engagement Management]

? Which CRM does the council use?
- The council's CRM is Verint Engagement Management, which has been in place since 2019.
= crm.in_use true
= crm.products [Verint Engagement Management]
= crm.live_since 2019

? What survey and consultation tools are used and what does each cost a year?
- SmartSurvey and Commonplace, which cost £2,400 and £18,000 a year respectively.
= spend.survey_tools year 20400 by SmartSurvey 2400, Commonplace 18000
= engagement.tools [SmartSurvey, Commonplace]

? What does the CRM cost?
- £60,000 over 3 years, that is £20,000 a year
= spend.crm year 20000

? What does the CRM cost?
- £60,000 over three years (£20,000 per annum)
= spend.crm year 20000

? Website hosting and support costs
- £6,400 and £12,900
= spend.website.hosting year 6400
= spend.website.maintenance year 12900

? How many surveys were run in 2023?
- The figure given was for one directorate only. The correct figure is 39.
= surveys.count year 2023 39

? Does the Council have a CRM?
- Yes
? How many months did it take to implement?
- Approximately eight
= crm.in_use true
= crm.implementation_months 8 about

? Which consultation tools do you use?
- The Council uses Citizen Space and Dialogue.
= engagement.tools [Citizen Space, Dialogue]

? What is the cost of the phone app for bins?
- £11,000 to build it and £2,400 a year to run it
= spend.waste_app_build 11000
= spend.waste_app year 2400

? How many phone calls come in to the customer service centre in an average month, and what does each cost?
- 18,250 calls at roughly £5.10 a call
= cost_per_call 5.1 about
= calls.inbound month 18250

? what is in the annual budget for statutory notices, and how many there are.
- £88,000 and 240 respectively
= spend.statutory_notices year 88000
= statutory_notices.count year 240

? Contacts dealt with by customer services, by channel and year: | Incoming calls, 2023/24
- 81,477
? Contacts dealt with by customer services, by channel and year: | Incoming calls, 2022/23
- 88,120
? Contacts dealt with by customer services, by channel and year: | Web chats, 2023/24
- 15,380
= calls.inbound year 2023/24 81477
= calls.inbound year 2022/23 88120

? What proportion of households are registered for the online portal?
- 41%
= portal.uptake 41

? Which survey tools do you use and what does each cost?
- Snap Surveys and Typeform: £2,400 and £600
= spend.survey_tools year 3000 by Snap Surveys 2400, Typeform 600
= engagement.tools [Snap Surveys, Typeform]

? Please name the CRM in use.
- Granicus (formerly Firmstep)
= crm.in_use true
= crm.products [Granicus]

? Does the council have a bin app, and what does it cost?
- No. We understand that a neighbouring borough pays £9,000 a year for one.
=

? What does the council's bin app cost?
- £9,000
=

? What was spent on printed bin calendars, and on telling households of changes?
- The calendars cost £22,180. Changes were sent by e-mail at no cost.
= spend.bin_calendars year 22180

? Calls to the contact centre by topic | Calls about bins
- 4,120
? Calls to the contact centre by topic | Calls about council tax
- 9,300
=

? Cost of contacts by channel | Calls
- £41,200
? Cost of contacts by channel | E-mails
- £9,100
=
`;

describe('firms beside their products, figures in turn, one product with its cost', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
