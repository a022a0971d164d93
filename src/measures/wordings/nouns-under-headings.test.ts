import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured, measuredBelow } from '../testing/measured.ts';

/** Nouns under a heading or a letter's name: what one leaves unsaid stands above it, and what another names beside it is no other subject. */
const rows = rowsOf(`
[CRM] Present system => Salesforce Service Cloud >> [CRM] Previous system => Lagan, from 2008 to 2020 >> [CRM] Live => September 2020 >> [CRM] From contract to launch => 18 months >> [CRM] Licences a year => £128,900 >> [CRM] Licences of the housing repairs team => £14,000 >> [CRM] Implementation => £410,000 (one-off) >> [CRM] Problems met => Data migration, integration, adoption by services >> [CRM] Users => 640 == crm.in_use true; crm.products [Salesforce Service Cloud]; crm.live_since 2020; crm.implementation_months 18; spend.crm year 128900; crm.obstacles [Data migration, integration, adoption by services]
[Public notices] Budget, 2024/25 => £118,000 >> [Public notices] Number published, 2023/24 => 688 >> [Public notices] Of which traffic orders => 541 >> [Public notices] Notices by the district councils => 1,120 == spend.statutory_notices year 2024/25 118000; statutory_notices.count year 2023/24 688
[For surveys, please state:] tool in use => SmartSurvey >> [For surveys, please state:] yearly cost => £2,160 >> [For surveys, please state:] number in 2023 => 44 >> [For surveys, please state:] average response => 318 == engagement.tools [SmartSurvey]; spend.survey_tools year 2160; surveys.count year 2023 44
[For statutory notices, please state:] yearly budget => £33,000 >> [For statutory notices, please state:] number a year => about 95 >> [For statutory notices, please state:] newspaper => Quarrydene Gazette == spend.statutory_notices year 33000; statutory_notices.count year 95 about
Communications spend, 2023/24 => £236,410 >> Advertising within that => £41,200 == spend.communications year 2023/24 236410
Council expenditure, 2023/24 => £1.39bn >> Pay, 2023/24 (employees, agency, contractors) => £612.7 million >> Council tax collected => £171.2 million == spend.total year 2023/24 1390000000; spend.payroll year 2023/24 612700000
Information systems => approximately 420 >> Systems without any link to another => 95 >> Systems due to be retired by 2027 => 60 == systems.count 420 about
Consultations run in 2023/24 => 31 >> Predicted consultations in 2025/26 => 40 == surveys.count year 2023/24 31
Inbound calls in 2023/24 by site | Mossbeck Town Hall => 62,118 >> Inbound calls in 2023/24 by site | Carr Civic Hub => 38,007 >> Inbound calls in 2023/24 by site | Both sites => 100,125 >> Budget, both sites, 2024/25 => £604,000 >> Online visitors, 2023/24 => 487,300 (website, all pages) == calls.inbound year 2023/24 100125; website.visitors year 2023/24 487300
[CRM] Date introduced => October 2019 >> [CRM] Time to implement => 11 months == crm.live_since 2019; crm.implementation_months 11
[Contact centre] Annual budget => £731,400 >> [Contact centre] Staff (FTE) => 21.4 >> [Contact centre] Average wait => 4 minutes 12 seconds >> [Contact centre] Webchats => 12,330 >> [Contact centre] Cost last year => £702,110 == spend.contact_centre year 731400; spend.contact_centre year 702110
[CRM] System => Verint >> [CRM] Former supplier => Lagan >> [CRM] Introduced => May 2018 >> [CRM] Subscription per annum => £61,000 == crm.in_use true; crm.products [Verint]; crm.live_since 2018; spend.crm year 61000
[Contact centre] Calls received, 2024/25 => 88,310 >> [Contact centre] Proportion abandoned => 7.2% >> [Contact centre] Advisers (FTE) => 19 >> [Contact centre] Budget => £604,000 == calls.inbound year 2024/25 88310; spend.contact_centre year 604000
[Statutory notices] Number issued in 2022/23 => 140 >> [Statutory notices] Newspapers => 3 == statutory_notices.count year 2022/23 140
[Parking] Number issued in 2022/23 => 14,020 ==
[Consultations] How many were run in 2023? => 26 == surveys.count year 2023 26
Marketing spend, 2024/25 => £88,000 >> Newsletter included in this => £21,000 == spend.communications year 2024/25 88000
CRM | Yearly value => £51,300 >> CRM | Total value => £256,500 == spend.crm year 51300
Projected visitors to the website in 2026 => 900,000 ==
Social tool and yearly cost => Hootsuite, £3,588 == spend.social_media_tools year 3588
Other systems that log reports, and cost => None ==
How many systems do you have that are linked to another? => 41 ==
`);

test.each(rows)('%s', (_, cases, measures) => {
  expect(measured(...cases)).toEqual(measures);
});

test.each([
  ['Request received 4 March 2025: contact centre', ['spend.contact_centre year 731400']],
  ['ABC/FOI/3381: customer contact centre', ['spend.contact_centre year 731400']],
  ['Our reference: ABC/FOI/3381', []],
  ['Received 4 March 2025: parking permits', []],
])('%s', (line, measures) => {
  expect(
    measuredBelow(`Sallow Vale Council\n${line}\n\nWe reply below.`, { question: 'Annual budget', answer: '£731,400' }),
  ).toEqual(measures);
});
