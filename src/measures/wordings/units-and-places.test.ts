import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions and answers of our own: units in heads and parts, each figure with the time behind it, the same year; income, one service's calls and a system's whole life give nothing. */
const rows = `
How many people came to the site? => There were 31,717 users in June 2021 and 371,171 users in the financial year 2020/21. == website.visitors month 2021 31717; website.visitors year 2020/21 371171
How many visitors has the website? => We count page views and sessions (1,713,171 in the year), not visitors. ==
How many visitors has the website? => Users are not counted; there were 1,713,171 page views. ==
How many website visitors were there in the year? => 1 713 171 == website.visitors year 1713171
What was spent on marketing in 2020/21? => £71,131 >> Software licences, same year => £1,317,171 (provisional) == spend.communications year 2020/21 71131; spend.software_licences year 2020/21 1317171
Total spend of the authority | 2020/21 (£000) => 713,171 == spend.total year 2020/21 713171000
Software licences | 2020/21 (£000) => 3,171 == spend.software_licences year 2020/21 3171000
Payroll | 2020/21 (£k) => 131,717 == spend.payroll year 2020/21 131717000
Contact centre budget | 2020/21 (£'000) => 917 == spend.contact_centre year 2020/21 917000
Calls by quarter in 2020/21: how many did the contact centre receive? | Qtr 1 => 17,131 == calls.inbound quarter 2020/21 17131
Cost per inbound call | 2020/21 (est.) => £3.71 == cost_per_call 2020/21 3.71
Inbound calls | 2020/21 (prov) => 131,717 == calls.inbound year 2020/21 131717
Digital engagement tools and analytics, 2020-21 => GBP 7,131 == spend.engagement_tools year 2020-21 7131
What income came from event licences? => £17,131 ==
How much income did licences for software bring? => £17,131 ==
How many dead animal calls were there? => 171 calls in 2020/21 ==
What fee is paid per call to the out-of-hours contractor? => £31.70 ==
What did the CRM cost? => £1.7m over its life ==
Which CRM is in use? => Firmstep (Granicus) == crm.in_use true; crm.products [Firmstep]
Which CRM is in use? => Lagan (Verint) == crm.in_use true; crm.products [Lagan (Verint)]
Months taken to implement the CRM => 7-11 == crm.implementation_months 7..11
Months taken to implement the CRM => 7 to 11 == crm.implementation_months 7..11
Tools that measure website use? => Matomo; Hotjar == website.analytics [Matomo, Hotjar]
What did the statutory notices cost? => £17,131 in 2021/22 (it was £16,713 in 2020/21). == spend.statutory_notices year 2021/22 17131; spend.statutory_notices year 2020/21 16713
How many engagement exercises took place? => 17 ==
`;

describe('units over a column, thousands, years behind figures and what only sounds alike', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
