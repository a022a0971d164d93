import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const rows = `
[Bin calendars] Cost of printing => £21,640 == spend.bin_calendars year 21640
[Online portal] Take-up => 38% == portal.uptake 38
[Contact centre] Calls received in the second quarter of 2023/24 => 192,440 == calls.inbound quarter 2023/24 192440
[Contact centre] Staff costs => £918,300 ==
[Communications] Payroll cost, 2023/24 => £318,000 ==
[Parks] Area => 3 sq km ==
[Heating] Number of systems => 38 ==
[Tourism] Visitors per year => 74,920 ==
When was your website launched? => 2018 >> What is spent on it annually? => £48,730 == spend.website year 48730
Who built the council's website? => Northcot Digital >> What does it cost to run each year? => £48,730 == spend.website year 48730
Who built the council's website? => Northcot Digital >> What did it cost? => £48,730 ==
What CMS is the website on? => Drupal >> And the yearly cost of the site? => £48,730 == spend.website year 48730; website.platform [Drupal]
How many microsites do you run? => 7 >> What have you spent on these between April 2021 and March 2024? => £48,066 == spend.microsites 3-years 48066; website.microsites 7
Number of public notices in newspapers, 2023/24 => 118 >> What did those adverts cost? => £33,912 == spend.statutory_notices year 2023/24 33912; statutory_notices.count year 2023/24 118
Which CRM do you use? => Verint >> Cost for most recent year (GBP) => GBP 49,950 == crm.in_use true; crm.products [Verint]; spend.crm year 49950
Do you print a bin calendar? => Yes >> Cost of printing and delivering it, latest year => £21,640 == spend.bin_calendars year 21640
How often was the council phoned in 2023/24? => 212,300 == calls.inbound year 2023/24 212300
Is there a tenants' portal? => Yes >> What percentage have registered? => 38% ==
Who implemented the CRM? => Hitachi Solutions == crm.in_use true
What will next year's communications budget be? => £420,000 ==
How many people work in the call centre? => 41 >> What are they paid on average? => £24,100 ==
Which finance reporting tool do you use? => Power BI >> How much does it cost per year? => £28,000 ==
How many pages on the microsites? => 120 ==
Small sites outside the main one | 2022/23 => £3,400 >> Small sites outside the main one | 2023/24 => nil == spend.microsites year 2022/23 3400
Which CRM do you use? => Verint >> Problems reported by the public in a typical year => c. 52,000 == crm.in_use true; crm.products [Verint]; reports.count year 52000 about
Approximate take-up of the residents' portal => 25-49%. Please specify if known: 38% == portal.uptake 38
Take-up of the residents' portal => 25 to 49% (exact figure: 38.5%) == portal.uptake 38.5
Area of each ward => 4 sq km ==`;

describe('what leans on a heading or on the question before', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
