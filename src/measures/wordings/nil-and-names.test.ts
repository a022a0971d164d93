import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What costs nothing, told beside what costs something; names as they are written; ranges of thousands.
const rows = rowsOf(`
If there is an app for bins, what did it a) cost to develop and b) what does it cost a year to maintain the app? => a) nil b) £6,300 == spend.waste_app_build 0; spend.waste_app year 6300
If there is an app for bins, what did it a) cost to develop and b) what does it cost a year to maintain the app? => (a) £0 - bought ready made; (b) £6,300 == spend.waste_app_build 0; spend.waste_app year 6300
If there is an app for bins, what did it a) cost to develop and b) what does it cost a year to maintain the app? => a) built by our own staff b) £6,300 == spend.waste_app year 6300
Does the Council offer a bin app? Cost to make it? Cost per year? => Yes; nil (made by our own staff); £2,200 == spend.waste_app_build 0; spend.waste_app year 2200
Of the website, what is paid yearly for (a) hosting, (b) maintenance, (c) new development? => (a) £8,800, (b) £11,500, (c) nil this year == spend.website.hosting year 8800; spend.website.maintenance year 11500; spend.website.development year 0
What does one call cost? => Three pounds and twenty pence == cost_per_call 3.2
What does one call cost? => £3.10 for a call, compared with £7.40 for a visit to the counter. == cost_per_call 3.1
What do you estimate each call to cost? => £3.10 by a study of channels; an online form costs 18p. == cost_per_call 3.1
How many calls do you take in a month? => Between four and five thousand == calls.inbound month 4000..5000
How many calls do you take in a month? => 8 to 9,000 == calls.inbound month 8000..9000
Which CRM is used? => Lagan (Verint) == crm.in_use true; crm.products [Lagan (Verint)]
Which CRM is used? => Firmstep (now Granicus) == crm.in_use true; crm.products [Firmstep]
Which CRM is used? => Verint (formerly Lagan) == crm.in_use true; crm.products [Verint]
Do you use a CRM? Which? => Yes - Abavus (My Council Services) == crm.in_use true; crm.products [Abavus (My Council Services)]
Which CRM is used? => SAP CRM == crm.in_use true; crm.products [SAP CRM]
Which CRM is used? => A system built in-house, “Cwlwm”. == crm.in_use true; crm.products [Cwlwm]
Which CRM is used? => Proposed == 
Which CMS is used? => Contensis (Zengenti) == website.platform [Contensis]
Which CMS is used? => Craft CMS == website.platform [Craft CMS]
What platform/CMS is used for the primary website? => As of June our CMS is Granicus govAccess. Until April it was Jadu. == website.platform [Granicus govAccess]
What platform/CMS is used for the primary website? => Umbraco CMS == website.platform [Umbraco]
Which tools are used for surveys, and what do you pay for each? => Commonplace at £13,200 a year, and SmartSurvey at £1,100 a year. Citizen Space came to an end in March 2022 and cost £8,800. == engagement.tools [Commonplace, SmartSurvey]; spend.survey_tools year 14300 by Commonplace 13200, SmartSurvey 1100
What is the total spend of the council, and what part of it goes on pay? => In 2022-23: £150,000,000, of which £81,000,000 was pay == spend.payroll year 2022-23 81000000
What did the council spend in 2022-23? => £150m >> Of which on payroll, agency workers and contractors => £81m, of which agency £3m == spend.total year 2022-23 150000000; spend.payroll year 2022-23 81000000
How many statutory notices did you place? => We put out some three hundred notices of every kind, of which 31 were statutory. == statutory_notices.count year 31
How many statutory notices did you place? => 300 notices, 31 of them statutory == statutory_notices.count year 31
What is the annual budget for emergency communications? => We have one communications budget of £88,000 for 2024/25, out of which publicity, emergency messages and notices are all paid. == 
What is the budget for statutory notices? => A joint budget of £90,000, from which adverts and notices are paid == 
Is there a bin app? => Yes >> What did the app cost a) to build and b) to maintain each year? => a) £21,000 in 2019 b) £3,200 a year == spend.waste_app_build 2019 21000; spend.waste_app year 3200
Is there an online portal for residents? => There is at present no portal for residents == portal.in_use false
What CRM does the council use? => None since Firmstep was given up in March 2021. == crm.in_use false
`);

test.each(rows)('%s', (_, asked, measures) => {
  expect(measured(...asked).sort()).toEqual([...measures].sort());
});
