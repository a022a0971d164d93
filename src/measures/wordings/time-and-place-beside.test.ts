import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What stands beside a question's thing and changes nothing of it (a term of years, those who work there), or makes it another's (what it is
// linked to, what is published with it).
const rows = `
Number of unique visitors to the council website, year to 31 March 2025 => 2,418,330 == website.visitors year 2418330
Unique visitors to the website, year ending 31 March 2025 => 2,418,330 == website.visitors year 2418330
Does the council use a CRM? => Yes >> What is the annual licence cost for the current and previous two financial years? => 2025/26 - £46,900; 2024/25 - £44,720 == crm.in_use true; spend.crm year 2025/26 46900; spend.crm year 2024/25 44720
Annual cost of the CRM, current and previous two financial years => 2025/26 - £46,900; 2024/25 - £44,720 == spend.crm year 2025/26 46900; spend.crm year 2024/25 44720
Annual cost of the CRM for the previous three financial years => 2025/26 - £46,900; 2024/25 - £44,720 == spend.crm year 2025/26 46900; spend.crm year 2024/25 44720
Cost of the CRM for the previous year => £46,900 == spend.crm year 46900
What was the cost of the previous CRM? => £46,900 ==
Number of standalone sites / microsites and total three year cost of them. => We have two standalone sites. The total cost over the three years to 31 March 2025 was £14,880. == website.microsites 2; spend.microsites 3-years 14880
Number of microsites and their three-year cost => We have two microsites. The total cost was £14,880. == website.microsites 2; spend.microsites 3-years 14880
Does the council have a contact centre? => Yes >> How many staff work there? => 14.6 FTE. >> What was the cost of running it last year? => Approx. £510k including overheads. == spend.contact_centre year 510000 about
Does the council have a contact centre? => Yes >> How many agents are employed there? => 14 >> What does it cost to run each year? => £510,000 == spend.contact_centre year 510000
Does the council have a museum? => Yes >> How many staff work there? => 14.6 FTE. >> What was the cost of running it last year? => £510,000 ==
Does the council use a CRM? => Yes >> Is it linked to other systems, and if so which? => Whitespace and Idox Uniform == crm.in_use true
Does the council use a CRM? => Yes >> Is it integrated with other software? If yes, which? => Whitespace and Idox Uniform == crm.in_use true
Does the council use a CRM? => Yes >> Does it link with back office systems? Please list these. => Whitespace and Idox Uniform == crm.in_use true
Does the council use a CRM? => Yes >> Which one? => Jadu Connect == crm.in_use true; crm.products [Jadu Connect]
What was spent on paid for posts on Facebook, Instagram and X? => £17,204 was spent in 2024/25. ==
What did the council spend on boosting posts on Facebook in 2024/25? => £3,400 ==
What is the annual cost of the tools used to manage social media? => £5,688 == spend.social_media_tools year 5688
What is spent each year on technical development of the website? => £6,000 (a call-off of ten days a year) == spend.website.development year 6000
Annual cost of the website for each of the last two years, broken down by hosting, maintenance and development | Hosting, 2021/22 => £7,200 == spend.website.hosting year 2021/22 7200
Annual cost of the website, broken down by hosting, support and maintenance, content and development | Support and maintenance, 2021/22 => £7,200 == spend.website.maintenance year 2021/22 7200
Annual cost of the website, broken down by hosting, support and maintenance, content and development | Development, 2021/22 => £0 == spend.website.development year 2021/22 0
What did the website cost in 2022/23, split between hosting, maintenance and content? | Hosting => £7,200 >> What did the website cost in 2022/23, split between hosting, maintenance and content? | Content => £900 == spend.website.hosting year 2022/23 7200; spend.website.content year 2022/23 900
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).toSorted()).toEqual([...measures].toSorted());
});
