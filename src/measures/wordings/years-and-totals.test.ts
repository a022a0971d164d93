import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Sums of several years with what they come to, with nought in one of them, with a year that is another thing's.
const rows = `
Annual budget for the contact centre, 2022/23 to 2024/25 => The budgets were £291,600 (2022/23), £302,440 (2023/24) and £318,000 (2024/25), a sum of £912,040 over the three years. == spend.contact_centre year 2024/25 318000; spend.contact_centre year 2023/24 302440; spend.contact_centre year 2022/23 291600
CRM cost => £56,000 in 2020/21, £58,240 in 2021/22 and £60,600 in 2022/23; a total over the three years of £174,840 == spend.crm year 2022/23 60600; spend.crm year 2021/22 58240; spend.crm year 2020/21 56000
What did you spend in the last three financial years on standalone websites? => 2021/22 £6,100, 2022/23 £9,450, 2023/24 £2,200 - total £17,750 == spend.microsites year 2023/24 2200; spend.microsites year 2022/23 9450; spend.microsites year 2021/22 6100; spend.microsites 3-years 17750
What was spent on statutory notices in each of the last two years? => £41,300 (2022/23), £38,900 (2023/24), £80,200 in all. == spend.statutory_notices year 2023/24 38900; spend.statutory_notices year 2022/23 41300
What was spent on communications in the past three years? => £812,000 altogether: £260,000 in 2021/22, £270,000 in 2022/23 and £282,000 in 2023/24. == spend.communications year 2023/24 282000; spend.communications year 2022/23 270000; spend.communications year 2021/22 260000
Cost of the CRM in each of the last three years => 2021/22: £40,000; 2022/23: £41,000; 2023/24: £42,500; total: £123,500. == spend.crm year 2023/24 42500; spend.crm year 2022/23 41000; spend.crm year 2021/22 40000
Cost of the CRM in each of the last three years => 2021/22: £40,000; 2022/23: £41,000; 2023/24: £42,500 (three-year total £123,500). == spend.crm year 2023/24 42500; spend.crm year 2022/23 41000; spend.crm year 2021/22 40000
Spend on bin calendars each year => We spent £11,000 in 2022/23 and £12,500 in 2023/24, that is £23,500 over two years. == spend.bin_calendars year 2023/24 12500; spend.bin_calendars year 2022/23 11000
Communications spend by year => £412,300 in 2021/22, £398,750 in 2022/23 and £441,095 in 2023/24. The 2024/25 accounts are not yet closed; spend to the end of January stands at £352,410. == spend.communications year 2023/24 441095; spend.communications year 2022/23 398750; spend.communications year 2021/22 412300
Annual CRM cost? => £57,300 in year one, £59,019 in year two, £60,790 in the present year (2025/26) == spend.crm year 2025/26 60790
Annual CRM cost? => Year 1 £57,300, year 2 £59,019, year 3 (2024/25) £60,790 == spend.crm year 2024/25 60790
Spend on marketing, communications and advertising in 2022/23, 2023/24 => £88,412 and £91,700 (forecast) respectively == spend.communications year 2022/23 88412
Spend on statutory notices in 2022/23 and 2023/24 => £41,000 and £39,500 respectively == spend.statutory_notices year 2023/24 39500; spend.statutory_notices year 2022/23 41000
What was spent on communications? => £74,318 in 2023/24; £69,800 budgeted for 2024/25 == spend.communications year 2024/25 69800; spend.communications year 2023/24 74318
How much was spent on printing and posting bin calendars in each of the past three financial years? => 2020/21: £31,090; 2021/22: £32,440; 2022/23: nil, as calendars are now only online == spend.bin_calendars year 2022/23 0; spend.bin_calendars year 2021/22 32440; spend.bin_calendars year 2020/21 31090
How much was spent on emergency communications in each year? => 2021/22 nil; 2022/23 £4,000; 2023/24 nil == spend.emergency_communications year 2023/24 0; spend.emergency_communications year 2022/23 4000; spend.emergency_communications year 2021/22 0
What was spent on microsites over three years? => £4,995 (2021/22 only, no cost since) == spend.microsites 3-years 4995
What was spent on microsites over the past three years? => £8,200, all of it in 2022/23 == spend.microsites 3-years 8200
Communications and advertising spend, year to date => £31,006 (April to November 2022)
Communications and advertising spend, last full year => £48,962 == spend.communications year 48962
Communications spend this year so far => £31,006
What did Love Clean Streets cost? => £14,250 in 2022, £14,250 in 2023 and £15,105 in 2024, ex VAT == spend.reporting_tools year 2024 15105; spend.reporting_tools year 2023 14250; spend.reporting_tools year 2022 14250
What does your issue reporting tool cost? => Love Clean Streets: £14,250 in 2022, £14,250 in 2023 and £15,105 in 2024, ex VAT == spend.reporting_tools year 2024 15105; spend.reporting_tools year 2023 14250; spend.reporting_tools year 2022 14250
Annual cost of social media tools => Hootsuite until 2023. Now Sendible, at £1,788. == spend.social_media_tools year 1788
Annual cost of the CRM => We moved from Lagan in 2019; Dynamics costs £88,000. == spend.crm year 88000
What did the council spend on its website last year? => In 2023/24 the council spent £41,200 on its website. == spend.website year 2023/24 41200
How much do you spend on printing bin calendars? => Printing: £14,200. Delivery: done with the council tax bills, so no cost. == spend.bin_calendars year 14200
Annual budget for statutory notices? => The budget is £30,000 but in practice we spend nearer £42,000. == spend.statutory_notices year 30000
Spend on communications, 2021/22 to 2023/24? => £90,000, £94,500 and £101,250. == spend.communications year 2023/24 101250; spend.communications year 2022/23 94500; spend.communications year 2021/22 90000
Spend on communications in each of the last three years? => £90,000, £94,500 and £101,250.
Cost of the CRM each year? => £4,200 a month == spend.crm month 4200
What does the waste app cost per year? => £1,500 a quarter == spend.waste_app quarter 1500
Cost per call => £3.10 in 2022/23 and £3.42 in 2023/24 == cost_per_call 2023/24 3.42; cost_per_call 2022/23 3.1
Cost per inbound call => 285p == cost_per_call 2.85
Budget for the contact centre => GBP 0.41 million == spend.contact_centre year 410000
Total council spend => £212 million net (£388 million gross) == spend.total year 388000000
What is the total annual spend of the authority? => Gross expenditure was £388m, net £212m, in 2023/24 == spend.total year 2023/24 388000000
What is spent on payroll? => £98.4m, including £6.1m for agency staff == spend.payroll year 98400000
What is spent on software licences? => We spent £2.1m on software in 2023/24, of which licences were £1.3m == spend.software_licences year 2023/24 1300000
What do you spend each year on survey tools? => Our licence for Citizen Space is £9,600. We also use Microsoft Forms, at no extra cost. == engagement.tools [Citizen Space, Microsoft Forms]; spend.survey_tools year 9600 by Citizen Space 9600
How much did you spend on the new website? => £180,000
What did the waste app cost to make and what does it cost to run? => £17,500 to make, £3,300 + VAT a year to run == spend.waste_app_build 17500; spend.waste_app year 3300
How much do you spend on notifying residents of bin changes? => Letters £3,100, social media nil. == spend.bin_changes year 3100
Communications and marketing budget => £212,000 (pay £180,000, non-pay £32,000) == spend.communications year 212000
Communications and marketing budget => Pay £180,000; non-pay £32,000; total £212,000 == spend.communications year 212000
Communications and marketing budget => Pay £180,000; non-pay £32,000
What is the contact centre's budget? => £1.2m in 2023/24, rising to £1.3m in 2024/25. == spend.contact_centre year 2024/25 1300000; spend.contact_centre year 2023/24 1200000
What is the contact centre's budget? => 2023/24: £1.2m; 2022/23: £1.15m (restated) == spend.contact_centre year 2023/24 1200000; spend.contact_centre year 2022/23 1150000
Social media tools, cost per year => Orlo £6,400 (two-year contract worth £12,800) == spend.social_media_tools year 6400
CRM cost => The five-year contract is worth £500,000, that is £100,000 a year. == spend.crm year 100000
CRM cost => £500,000 over five years ==
CRM annual cost => £500,000 over five years (£100,000 a year) == spend.crm year 100000
How much is spent on engagement? => £45,000 on consultations in 2023/24 and £12,000 on a residents' survey.
What are the statutory notices costs? => 2022: £31,200. 2023: £28,450. 2024 (to September): £19,600. == spend.statutory_notices year 2023 28450; spend.statutory_notices year 2022 31200
Emergency communications budget? => There is no budget line; costs come from the general contingency of £250,000.
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
