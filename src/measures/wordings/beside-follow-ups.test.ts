import { expectBlocks } from '../testing/expect-blocks.ts';

/** Look-alikes that must give nothing: another body, another system, a part, a forecast. Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? What was spent on communications in 2023/24?
- £96,480
? What was the same figure for Norwell District Council in 2023/24?
- £120,000
= spend.communications year 2023/24 96480

? How many calls did the contact centre take in 2023/24?
- 88,100
? And how many of the same in Welsh?
- 2,400
= calls.inbound year 2023/24 88100

? What does the CRM cost a year?
- £28,000
? Total for the telephony system?
- £91,000
= spend.crm year 28000

? How many visitors did the website have in 2023/24?
- 880,100
? And the busiest month?
- 91,200 in January 2024
= website.visitors year 2023/24 880100

? How many visitors did the website have in 2023/24?
- 880,100
? And in the busiest month?
- 91,200 in January 2024
= website.visitors year 2023/24 880100

? What was the contact centre's budget for 2023/24?
- £640,000
? And the forecast for next year?
- £655,000
= spend.contact_centre year 2023/24 640000

? What was the contact centre's budget for 2023/24?
- £640,000
? And for agency staff?
- £30,000
= spend.contact_centre year 2023/24 640000

? What did printing bin calendars cost in 2023/24?
- £14,000
? And the leaflet about food waste?
- £6,000
= spend.bin_calendars year 2023/24 14000

? How many reports of potholes were made in 2023/24?
- 4,100
? And all problems?
- 22,600

? Annual budget for communications
- £210,000
? Supplier
- Bluebell Media
? Contract value
- £40,000
= spend.communications year 210000

? CRM product
- Verint
? Supplier of telephony
- 8x8
? Annual cost
- £61,000
= crm.in_use true
= crm.products [Verint]

? Survey tool
- Citizen Space
? Contract end date
- May 2027
? Contract value
- £36,000 over three years
= engagement.tools [Citizen Space]

? What does the website cost, who hosts it, and how many pages does it have?
- £12,000; Rackspace; 3,400
= spend.website year 12000

? How many people live in the borough, how many work for the council and what is its payroll?
- 140,000; 2,100; £71m
= population 140000
= spend.payroll year 71000000

? Which CRM is in use and which was used before?
- Salesforce; Lagan
= crm.in_use true
= crm.products [Salesforce]
`;

expectBlocks('what only looks like a follow-up, a row or a piece', blocks);
