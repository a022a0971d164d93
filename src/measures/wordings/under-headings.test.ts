import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Rows of few words under a heading (`@`): questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
@ CRM
? Product in use
- AchieveService (Granicus)
? Since
- 2015
? Cost 2023/24
- £51,200
? Months to implement
- 10
? Main obstacles
- Staff time; data migration
= crm.in_use true
= crm.products [AchieveService]
= crm.live_since 2015
= spend.crm year 2023/24 51200
= crm.implementation_months 10
= crm.obstacles [Staff time, data migration]

@ Customer relationship management
? Do you have one?
- Yes
? Which?
- Dynamics 365
? First used
- January 2018
? Annual licence
- £71,000
= crm.in_use true
= crm.products [Dynamics 365]
= crm.live_since 2018
= spend.crm year 71000

@ Contact centre
? Inbound calls, monthly average
- 7,340
? Inbound calls, annual
- 88,080
? Budget 2024/25
- £612,500
= calls.inbound month 7340
= calls.inbound year 88080
= spend.contact_centre year 2024/25 612500

@ Surveys and consultation
? Software
- Commonplace
? Yearly licence
- £21,000
? Number of surveys in 2023/24
- 34
? Engagement budget
- £45,000
= engagement.tools [Commonplace]
= spend.survey_tools year 21000
= surveys.count year 2023/24 34
= spend.engagement year 45000

@ Reporting of problems
? Tool
- FixMyStreet Pro
? Annual fee
- £9,900
? Reports in 2023
- 12,318
= spend.reporting_tools year 9900
= reports.count year 2023 12318

@ Resident portal
? Name
- MyAccount
? Share of households registered
- 47%
= portal.uptake 47

@ Website
? Platform
- LocalGov Drupal
? Hosting, yearly
- £6,400
? Support, yearly
- £11,000
? Analytics
- Matomo
? Unique visitors, 2024
- 711,209
? Microsites
- 3
? Spend on microsites, last three years
- £14,110
= website.platform [LocalGov Drupal]
= spend.website.hosting year 6400
= spend.website.maintenance year 11000
= website.analytics [Matomo]
= website.visitors year 2024 711209
= website.microsites 3
= spend.microsites 3-years 14110

@ Bins
? Calendars printed?
- Yes
? Cost of calendars
- £13,900 a year
? App?
- Yes
? Cost to build
- £18,000
? Yearly cost
- £2,400
= spend.bin_calendars year 13900
= spend.waste_app_build 18000
= spend.waste_app year 2400

@ Statutory notices
? Number, 2023/24
- 118
? Cost, 2023/24
- £38,220
= statutory_notices.count year 2023/24 118
= spend.statutory_notices year 2023/24 38220

@ About the council
? Population
- 141,800
? Area
- 214 sq km
? Total spend 2023/24
- £188m
? Payroll 2023/24
- £54.2m
? Software licences 2023/24
- £1.4m
? Number of systems
- 93
= population 141800
= area_sq_km 214
= spend.total year 2023/24 188000000
= spend.payroll year 2023/24 54200000
= spend.software_licences year 2023/24 1400000
= systems.count 93

@ In relation to the public website:
? how many microsites are there as well, and what did they cost in the last financial year?
- There are two. They cost £3,150 in 2024/25.
= website.microsites 2
= spend.microsites year 2024/25 3150

@ Statutory advertising
? Annual budget
- £72,000 for 2024/25
? Actual spend, by year | 2022/23
- £76,902
? Actual spend, by year | 2023/24
- £70,688
? Notices placed, by year | 2022/23
- 287
? Notices placed, by year | 2023/24
- 264
? Average cost of one
- £268 in 2023/24
? Agency that places them
- TMP (UK) Ltd, under a framework contract of up to £400,000 over four years
= spend.statutory_notices year 2024/25 72000
= spend.statutory_notices year 2023/24 70688
= spend.statutory_notices year 2022/23 76902
= statutory_notices.count year 2023/24 264
= statutory_notices.count year 2022/23 287

@ Emergency communications
? The annual budget, if any.
- £8,000 is set aside every year.
? The amount actually drawn from it in 2023/24 and 2024/25.
- £2,175 in 2023/24 and £6,940 in 2024/25.
? The system used to send alerts.
- Everbridge
? How many alerts were sent in 2024?
- 11
? The cost of the council's response to the storm of December 2024.
- £212,000 across all services
? The budget of the local resilience forum.
- The forum is hosted by the police and has a budget of £94,000. We contribute £6,500.
= spend.emergency_communications year 8000

@ Digital communications spend
? Standalone sites
- Nil
? Emergency communications
- £12,000
= spend.emergency_communications year 12000
`;

describe('rows of few words under their heading', () => {
  test.each(blocks.trim().split('\n\n'))('%s', (block) => {
    const section = block.split('\n')[0]?.slice(2) ?? '';
    const { cases, measures } = casesOf(block);
    expect(measured(...cases.map((one) => ({ ...one, section }))).sort()).toEqual([...measures].sort());
  });
});
