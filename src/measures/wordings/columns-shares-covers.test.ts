import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Columns of budgets and actuals, one council's share of a joint sum, and one sum for several parts of a website.
const rows = `
Contact centre | 2022/23 budget => £905,000 >> Contact centre | 2022/23 actual => £891,336 == spend.contact_centre year 2022/23 891336; spend.contact_centre year 2022/23 905000
Statutory notices | 2022/23 budget => £40,000 >> Statutory notices | 2022/23 actual => £52,763 == spend.statutory_notices year 2022/23 52763; spend.statutory_notices year 2022/23 40000
Communications and marketing | 2022/23 actual => £287,904 == spend.communications year 2022/23 287904
Community engagement | 2022/23 budget => £15,000 >> Community engagement | 2022/23 actual => £14,050 == spend.engagement year 2022/23 14050; spend.engagement year 2022/23 15000
Emergency communications | Budget 2023/24 => £2,000 == spend.emergency_communications year 2023/24 2000
What was spent on the contact centre? | 2022/23 budget => £905,000 >> What was spent on the contact centre? | 2022/23 actual => £891,336 == spend.contact_centre year 2022/23 891336
CRM | Spend 2023/24 => £52,100 >> CRM | Spend 2022/23 => £50,000 == spend.crm year 2023/24 52100; spend.crm year 2022/23 50000
Website | Outturn 2023-24 => £71,925 == spend.website year 2023-24 71925
Website | Cost => £71,925 == spend.website year 71925
Survey tools | Annual cost => £7,100 == spend.survey_tools year 7100
Social media tools | Annual cost => £7,100 == spend.social_media_tools year 7100
Contact centre | 2022/23 => £905,000 == spend.contact_centre year 2022/23 905000
Contact centre | Staff => 38
Contact centre | Number of staff, 2022/23 => 38
Statutory notices | Number 2022/23 => 61 == statutory_notices.count year 2022/23 61
Call centre | 2023/24 budget (£) => 905,000 == spend.contact_centre year 2023/24 905000
Bin calendars | 2021/22 actual => £54,310 == spend.bin_calendars year 2021/22 54310
Bin calendars | 2021/22 actual => nil == spend.bin_calendars year 2021/22 0
CRM | Go-live 2019 => £212,000
Parks | 2022/23 actual => £2,110,000
Contact centre | Income 2022/23 => £80,000
What is the annual budget of the contact centre? => Lowermarch pays £187,900 towards a shared budget of £512,000. == spend.contact_centre year 187900
What is the annual budget of the contact centre? => The shared budget is £512,000, of which our share is £187,900. == spend.contact_centre year 187900
What is the annual budget of the contact centre? => Our share is £187,900 of a joint budget of £512,000 == spend.contact_centre year 187900
What does the CRM cost each year? => We contribute £22,000 a year to a partnership that costs £90,000 in all. == spend.crm year 22000
What does the CRM cost each year? => The council's contribution is £22,000 towards the county's contract of £90,000. == spend.crm year 22000
What is the annual spend on hosting the council's website? => £5,400 + VAT >> What is the annual spend on maintaining the council's website? => Included in the figure for development below >> What is the annual spend on content updates? => Nil - carried out by staff as part of their duties >> What is the annual spend on technical development? => £16,750, which also covers maintenance == spend.website.hosting year 5400; spend.website.content year 0; spend.website year 16750 covers maintenance+development
Website hosting cost a year => £9,000, which includes support >> Website maintenance cost a year => See above == spend.website year 9000 covers hosting+maintenance
Website hosting: annual cost => Covered by the next answer >> Website support: annual cost => £12,000, hosting included == spend.website year 12000 covers hosting+maintenance
What is spent on hosting, maintenance, content and technical development of the website? => See the next answer >> What is the total yearly cost of the website? => £33,150, which covers everything in the question before == spend.website year 33150 covers hosting+maintenance+content+development
Website: hosting, maintenance, content and development, yearly cost => One contract at £38,500 a year covers all four. == spend.website year 38500 covers hosting+maintenance+content+development
Budget for the website in 2024/25, to include hosting, maintenance, content and development => £33,800 for all four == spend.website year 2024/25 33800 covers hosting+maintenance+content+development
What does the council spend each year on hosting the website, and on maintaining it? => Hosting costs £9,120 a year and the support contract £17,400 a year. == spend.website.hosting year 9120; spend.website.maintenance year 17400
What do hosting and maintenance of the website cost a year? => £6,000 for hosting; £11,000 is paid for support. == spend.website.hosting year 6000; spend.website.maintenance year 11000
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
