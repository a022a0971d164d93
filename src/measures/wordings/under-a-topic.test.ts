import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const topics = `
Website => Hosting costs £8,250 per annum. In the twelve months to March 2025 the site had 1,904,661 visitors. == spend.website.hosting year 8250; website.visitors year 2024/25 1904661
1. Website => Maintenance is done by our own staff. Hosting was £6,120 in 2023/24. == spend.website.hosting year 2023/24 6120
The website => The website is hosted by Zengenti at a yearly cost of £8,250. The content management system is Contensis. == spend.website.hosting year 8250; website.platform [Contensis]
Customer contact => The contact centre had a budget of £934,000 in 2024/25 and took 201,330 calls. The average cost of a call was £4.64. == spend.contact_centre year 2024/25 934000; calls.inbound year 2024/25 201330; cost_per_call 4.64
Contact centre => We received 188,204 calls in 2023/24. Each call cost £3.90 on average. == calls.inbound year 2023/24 188204; cost_per_call 3.9
Public notices => We placed 212 statutory notices in 2023/24 at a cost of £61,300. == statutory_notices.count year 2023/24 212; spend.statutory_notices year 2023/24 61300
Statutory notices => The council spent £61,300 on statutory notices in 2023/24 and placed 212 notices. == spend.statutory_notices year 2023/24 61300; statutory_notices.count year 2023/24 212
CRM => We use Verint. It has been in use since 2016 and costs £74,000 a year. == crm.in_use true; crm.products [Verint]; crm.live_since 2016; spend.crm year 74000
Web analytics => The site is measured by Siteimprove. It had 62,000 visitors in June 2024. == website.analytics [Siteimprove]; website.visitors month 2024 62000
Website => The website had 44,100 page views in May. The web team has a budget of £210,000 and three posts. ==
Website => A new site is planned. It is expected to cost £60,000. ==
Customer contact => The face-to-face service had a budget of £120,000 in 2024/25 and saw 31,330 customers. ==
Customer contact => Elmet Council's contact centre took 90,000 calls in 2023/24. ==
Contact centre => The centre was closed in 2020. It had a budget of £410,000 and took 90,000 calls. ==
Contact centre => The average cost of a call was £3.10 in 2019 and is £4.02 today. ==
Customer services => Last year 12,400 complaints were made and the average cost of a complaint was £112. ==
`;

const joined = `
What CRM or ticketing system is used to log call centre interactions? Is this integrated with other departments? => Jadu CXM. Yes, with Waste (Whitespace) and Planning. == crm.in_use true; crm.products [Jadu CXM]
What CRM is used in the contact centre? Is it linked to other systems? => Dynamics 365. It is linked to Whitespace and Northgate. == crm.in_use true; crm.products [Dynamics 365]
What CRM system is used? Is it integrated with other departments? => Verint, integrated with Confirm (Highways) and Bartec (Waste). == crm.in_use true; crm.products [Verint]
What CRM is used and is it integrated? => Salesforce; yes, to Planning (Uniform) and Housing (Orchard). == crm.in_use true; crm.products [Salesforce]
Which CRM is in use? => Granicus govService. It feeds into Bartec and is connected to Academy. == crm.in_use true; crm.products [Granicus govService]
Are councillor profiles published on the council website? If so, what information is included? => Yes, Modern.Gov profiles ==
`;

const setOut = `
The number of calls received by the Helpline in each quarter of 2022/23, and the number abandoned. | Q1, Received => 38,204 == calls.inbound quarter 2022/23 38204
The number of calls received by the Helpline in each quarter of 2022/23, and the number abandoned. | Q1, Abandoned => 2,911 ==
Calls received each month in 2022/23 and calls abandoned | April, Received => 38,204 == calls.inbound month 2022/23 38204
How many calls were received in 2023/24, and how many were lost? | Lost => 9,204 ==
What did the council spend on statutory notices in 2022/23? => £80,000 >> Please break down the spend in 2021/22 by newspaper. | Total => £82,100.25 == spend.statutory_notices year 2022/23 80000; spend.statutory_notices year 2021/22 82100.25
What did the council spend on statutory notices in 2022/23? => £80,000 >> Please break down the spend in 2021/22 by newspaper. | Ulster Herald => £29,118 == spend.statutory_notices year 2022/23 80000
`;

const putRight = `
Annual website hosting cost => The response gave £13,200. The correct figure is £15,840, VAT having been left out. I uphold your complaint. == spend.website.hosting year 15840
Annual website hosting cost => Our reply said £13,200. That was wrong. It should have been £15,840. == spend.website.hosting year 15840
What is the annual CRM cost? => The Council's answer put the cost at £61,000. On review I found £64,500 was paid. == spend.crm year 64500
What is the annual CRM cost? => The letter stated £61,000. I have seen the invoices: the revised figure is £64,500. == spend.crm year 64500
`;

const tables: Record<string, string> = { topics, joined, setOut, putRight };

for (const [name, rows] of Object.entries(tables))
  describe(name, () => {
    test.each(rowsOf(rows))('%s', (_, cases, measures) => {
      expect(measured(...cases).sort()).toEqual([...measures].sort());
    });
  });
