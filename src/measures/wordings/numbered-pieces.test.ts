import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions and answers of our own: pieces by small Roman numbers, months in short, what counted visitors, a year that is told above, a council's own names for products. */
const rows = `
How many calls come in on average in (i) a month (ii) a quarter (iii) a year? | i => 7,131 >> How many calls come in on average in (i) a month (ii) a quarter (iii) a year? | ii => 21,393 >> How many calls come in on average in (i) a month (ii) a quarter (iii) a year? | iii => 85,572 == calls.inbound month 7131; calls.inbound quarter 21393; calls.inbound year 85572
What is spent each year on (i) website hosting (ii) website maintenance? | (i) => £7,131 >> What is spent each year on (i) website hosting (ii) website maintenance? | (ii) => £3,171 == spend.website.hosting year 7131; spend.website.maintenance year 3171
How many users had the website in December 2022, and how many in the whole of 2022? => Dec 22 - 71,313 users. Jan to Dec 22 - 813,171 users. == website.visitors month 2022 71313; website.visitors year 2022 813171
How many people visited the website in 2021? => 713,171, as counted by Matomo. == website.visitors year 2021 713171; website.analytics [Matomo]
How many people visited the website in a year? => Plausible recorded 713,171 visitors over the year. == website.visitors year 713171; website.analytics [Plausible]
How many people visited the website in a year? => 713,171 users a year, as counted by Google Analytics >> What measures website use? => Matomo == website.visitors year 713171; website.analytics [Matomo]
How many people visited the website in a year? => 713,171 users a year. Until June it was counted by Google Analytics. == website.visitors year 713171
How many people visited the website in a year? => Not counted since we gave up Google Analytics. ==
What did the council spend in total in the last audited year? => £317.1m in 2020/21 >> Spend on software licences, same year => £1,713,171 == spend.total year 2020/21 317100000; spend.software_licences year 2020/21 1713171
What was spent on social media advertising in 2020-21? => £7,131 >> How many staff has the team? => 7 >> What was the whole budget for marketing and communications for the same year? => £713,171 == spend.communications year 2020-21 713171
Which survey tools are used? => "Speak Up" (Commonplace) and Snap == engagement.tools [Commonplace, Snap]
Which survey tools are used? => Speak Up (Commonplace) == engagement.tools [Speak Up (Commonplace)]
Which survey tools are used? => Speak Up (EngagementHQ by Granicus) == engagement.tools [EngagementHQ]
What obstacles did the CRM meet? => Funding, above all == crm.obstacles [Funding]
What have microsites cost in the past three financial years? => £71,317 over the three years == spend.microsites 3-years 71317
`;

describe('pieces numbered i, ii, iii, what counted visitors, the same year', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
