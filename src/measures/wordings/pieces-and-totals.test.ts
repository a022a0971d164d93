import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions and answers of our own: what several pieces come to, totals of counts, bounds, products that the question names; what only looks like it gives nothing. */
const rows = `
What was paid in wages to employees and agency workers in 2021/22? => Employees £17,313,000; agency £1,107,000 == spend.payroll year 2021/22 18420000
Payroll in 2021-22: employees, agency, contractors => Employees £9.3m. Agency £0.7m. Contractors £0.2m. == spend.payroll year 2021-22 10200000
Payroll in 2021-22: employees, agency, contractors => Employees £9.3m. Agency £0.7m. We hold no figures for contractors. ==
What did payroll cost in 2021-22? => £9.3m (employees) and £0.7m (agency) ==
Payroll in 2021-22: employees, agency, contractors => £10.2m, agency workers being £0.7m of it == spend.payroll year 2021-22 10200000
Yearly CRM cost, split into licences, hosting and support => £31,700 licences, £8,800 hosting, £6,600 support == spend.crm year 47100
Yearly CRM cost? => £31,700 licences, £8,800 support ==
How much do your bin calendars cost? => Printing comes to £7,717 and Royal Mail delivery to £13,131. == spend.bin_calendars year 20848
Collection calendars: what do they cost? => Design £717, print £6,161, postage £9,393 == spend.bin_calendars year 16271
Collection calendars: what do they cost? => Print £6,161, of which design was £717 == spend.bin_calendars year 6161
Are bin calendars still printed, and what do they cost? => Not for some years, so nothing. == spend.bin_calendars year 0
Are bin calendars still printed, and what do they cost? => Printing ended in 2020. The cost is therefore zero. == spend.bin_calendars year 0
Are bin calendars still printed, and what do they cost? => They ended in 2020. The last set cost £8,181. ==
How much do you pay for a tool to run social media? => We spend nothing, using what each site offers. == spend.social_media_tools year 0
How much do you pay for a tool to run social media? => We pay nothing more than £717 a year == spend.social_media_tools year 717 about
What is spent on website maintenance each year? => Up to £7,100 ==
What is spent on website maintenance each year? => Capped at £7,100 ==
Hosting and support of the website since 2017: what was paid? => £131,700 to two firms since 2017 ==
What does the consultation platform cost? => We are in a contract with a two-yearly cost of £17,170. ==
Cost of telling residents that collections move? => £3,131 went on the Christmas leaflet in 2021/22 == spend.bin_changes year 2021/22 3131
Cost of telling residents that collections move? => £3,131 at Easter 2021 == spend.bin_changes 2021 3131
Digital engagement tools: what do they cost? => Brandwatch £7,100; Hotjar £717. Both 2021/22. == spend.engagement_tools year 2021/22 7817 by Brandwatch 7100, Hotjar 717
Digital engagement tools: what do they cost? => Brandwatch £7,100; Hotjar £717 (2021/22) == spend.engagement_tools year 7817 by Brandwatch 7100, Hotjar 717
What did you pay for Typeform last year? => £717 == spend.survey_tools year 717
What does Social Pinpoint cost you? => £13,131 a year == spend.survey_tools year 13131
What is the fee for Agorapulse each year? => £1,717 == spend.social_media_tools year 1717
Do you have Typeform? => No ==
What did each supplier of advertising get, and what was paid to all suppliers of advertising in 2021/22? => £71,717 in all == spend.communications year 2021/22 71717
What is set aside for engaging with communities? => £17,000 == spend.engagement year 17000
What does the head of comms earn? => £71,717 ==
Wage bill of the press and marketing officers => £171,717 ==
What was spent on press and publicity in 2021/22? => £17,171 == spend.communications year 2021/22 17171
What is the mayor's allowance, and the overall wage bill? => £13,131 and £71,700,000 == spend.payroll year 71700000
What does the leader earn, and what is the whole pay bill? => The leader £31,313. The whole pay bill is £71,700,000. == spend.payroll year 71700000
Total spend of the council in the latest audited year => £317m == spend.total year 317000000
How much goes on software each year? => £1.7m goes on licences. == spend.software_licences year 1700000
What did the CRM save each year? => Savings of £71,000 a year. ==
Which CRM do you have, and what has it saved? => Verint. Savings of £71,000 a year were hoped for. == crm.in_use true; crm.products [Verint]
What does it cost to host the website? => £3,100 >> CRM: licences and support separately => Licences £17,100, support £3,300; £20,400 a year. == spend.website.hosting year 3100; spend.crm year 20400
Which CRM do you use? => Verint >> Engagement software: cost, name, since when? => Commonplace, since 2021, £17,100 a year. == crm.in_use true; crm.products [Verint]; spend.engagement_tools year 17100
Which CRM do you use? => Verint >> Since when? => 2016 == crm.in_use true; crm.products [Verint]; crm.live_since 2016
Is there an app for recycling, what was paid to make it and what does it cost each year? | To make => £17,100 == spend.waste_app_build 17100
Is there an app for recycling, what was paid to make it and what does it cost each year? | Each year => £1,310 == spend.waste_app year 1310
Is there an app for recycling, what was paid to make it and what does it cost each year? | Name => BinBuddy ==
What do residents use to report faults? => FixMyStreet >> Price a year? => £7,170 == spend.reporting_tools year 7170
What do residents use to report faults? => FixMyStreet >> Reports by month in the last quarter? | April 2024 => 1,317 >> Reports by month in the last quarter? | May 2024 => 1,371 == reports.count month 2024 1317; reports.count month 2024 1371
What do residents use to report faults? => FixMyStreet >> How many reports do you get in a month or a year? => Per month: 1,317. Per year: 15,804. == reports.count month 1317; reports.count year 15804
What do residents use to report faults? => FixMyStreet >> How many reports do you get in a month or a year? => 15,804 in 2021/22 (about 1,317 a month) == reports.count year 2021/22 15804; reports.count month 2021/22 1317 about
What do residents use to report faults? => FixMyStreet >> How many reports do you get in a year? => Q1 1,313; Q2 1,717; Q3 1,414; Q4 1,515; total 5,959 == reports.count year 5959
What do residents use to report faults? => FixMyStreet >> How many reports do you get in a year? => Q1 1,313; Q2 1,717; total 3,030 ==
What do residents use to report faults? => FixMyStreet >> How many reports do you get in a year? => April 1,313; May 1,717; total 3,030 ==
How many legal notices does the county place in a year? => Roads 71, planning 131, licences 13; 215 in all == statutory_notices.count year 215
How many reports did residents submit online in 2021? => 17,131 == reports.count year 2021 17131
How many telephone calls did you take in 2021/22? => 71,317 (after 1,131 test calls a month were left out) == calls.inbound year 2021/22 71317
How many calls were answered in 2021/22, and how many of them in Irish? => 71,317; 131 in Irish == calls.inbound year 2021/22 71317
How many came in person in the year of the calls above? => 7,131 ==
How many callers in person did you see in the same year as those calls? => 7,131 ==
Can residents log on to see what they owe? => Yes == portal.in_use true
Can residents log on to report a fault? => Yes ==
With what does the council conduct its consultations? => Go Vocal == engagement.tools [Go Vocal]
Consultation: number of exercises in a year => 17 == surveys.count year 17
How many IT systems are there? => At least 31, and at most 71 == systems.count 31..71 about
How many IT systems are there? => No fewer than 31 but no more than 71 == systems.count 31..71 about
How many microsites have you? => "Seven" at the last count == website.microsites 7
How many people visited wexmoor.org.uk in 2021? => 171,317 users == website.visitors year 2021 171317
How many people go to fixmystreet.org.uk to report? => 7,131 ==
`;

describe('sums of pieces, totals, bounds and names in questions', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
