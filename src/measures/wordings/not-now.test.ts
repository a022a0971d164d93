import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Answers that name or price what is given up, yet to come, another thing, or one service's: and what looks like them but is given. */
const rows = `
Do you print bin calendars, and at what yearly cost? => No, given up in 2018; they had come to £41,300 a year
Do you print bin calendars, and at what yearly cost? => Discontinued. We had paid £6,150 each year.
Do you print bin calendars, and at what yearly cost? => No longer. Until 2021 they cost £27,500.
Do you print bin calendars, and at what yearly cost? => We gave them up in 2022. Before then about £11,400 a year was spent.
Do you print bin calendars, and at what yearly cost? => Dropped this year. In 2023/24 they cost £27,500. == spend.bin_calendars year 2023/24 27500
Do you print bin calendars, and at what yearly cost? => Yes, the cost was £27,500. The leaflet was dropped. == spend.bin_calendars year 27500
Do you pay for a social media management tool? What does it cost a year? => No longer; it had been £4,200 until then
What percentage of residents use the portal? => Parking 61%
What percentage of residents use the portal? => 44 per cent, for council tax only
What percentage of residents use the portal? => 17% (planning)
What percentage of residents use the portal? => For housing it is 23.5%
What percentage of residents use the portal? => 44 per cent == portal.uptake 44
What percentage of residents use the portal? => About 52% of adults == portal.uptake 52 about
What percentage of residents use the portal? => 38% of residents, housing tenants included == portal.uptake 38
What CRM do you use? => None at present. Dynamics 365 goes live in March 2027. == crm.in_use false
What CRM do you use? => None yet. Verint is being put in and will be live in May. == crm.in_use false
What CRM do you use? => None so far. Verint is due to go live next spring. == crm.in_use false
What CRM do you use? => None. Dynamics 365 is being configured. == crm.in_use false
What CRM do you use? => We use Verint, not a CRM of our own making. == crm.in_use true; crm.products [Verint]
What CRM do you use? => A first project (Verint, 2011) was abandoned in 2013.
What CRM do you use? => An earlier one (Jadu) has been scrapped.
What CRM do you use? => Verint; a plan to buy another was dropped. == crm.in_use true; crm.products [Verint]
Which CRM or ticketing tool logs the calls of the contact centre? => A help desk (Freshdesk), not a CRM
Which CRM or ticketing tool logs the calls of the contact centre? => Zendesk, which is not a true CRM
Which CRM or ticketing tool logs the calls of the contact centre? => A tracker called Lagan - not a CRM system. No.
What were the main obstacles to implementing the CRM? => Promoting usage; Other: old records == crm.obstacles [Promoting usage, old records]
What were the main obstacles to implementing the CRM? => Funding, training users, Other (please specify) - address data == crm.obstacles [Funding, training users, address data]
What were the main obstacles to implementing the CRM? => Funding; Other == crm.obstacles [Funding]
What were the main obstacles to implementing the CRM? => Funding; Other: == crm.obstacles [Funding]
Which analytics tools do you use for the website? => Hotjar and Matomo. The council pays £9,100 for Hotjar and Silktide together. == website.analytics [Hotjar, Matomo]
Which analytics tools do you use for the website? => Hotjar and Matomo. Silktide is used as well. == website.analytics [Hotjar, Matomo, Silktide]
What is paid for hosting the website and for keeping it in order? => It is one contract: £23,450 a year for the two == spend.website year 23450 covers hosting+maintenance
`;

describe('what is not so now, and what looks like it', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
