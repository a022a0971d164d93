import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// A question as a requester puts it, its answer, and all that is measured by it; nothing where the line ends there.
const rows = `
What do bin calendars cost each year? => This is part of the waste contract. That contract costs £5.9m a year.
What is spent on website maintenance each year? => Covered by the support contract, which is £40,000 a year for all our systems.
What does the CRM cost each year? => It comes with the digital platform, for which we pay £180,000 a year in all.
What does the bin app cost each year? => It is a module of the in-cab system, whose yearly licence is £44,000.
Emergency communications budget? => There is none of its own; it falls within the emergency planning budget (£121,000).
Social media tools: annual cost? => Bundled with the CRM contract of £90,000 a year.
What is the yearly cost of survey tools? => Forms comes with our Microsoft agreement (£410,000 a year), so there is no separate cost.
What is spent on social media tools each year? => There is no separate charge: it is in the price of the customer platform, £74,000 a year.
What does the reporting tool cost each year? => It is not charged for by itself. The highways system of which it is part costs £63,000 a year.
What is the annual cost of the CRM? => The CRM is included in the £74,000 we pay for the website platform.
What does website hosting cost a year? => Hosting is included in the cost of the CRM.
How much is spent on website hosting? => £6,100 a year, which is part of the wider contract of £48,000. == spend.website.hosting year 6100
What is the annual budget for statutory notices? => £40,000, within an overall advertising budget of £95,000. == spend.statutory_notices year 40000
What is spent on the CRM each year? => £57,316 out of an IT budget of £2.4m. == spend.crm year 57316
Contact centre budget? => £640,000, covering staff at £590,000 and systems at £50,000. == spend.contact_centre year 640000
What is the annual contact centre budget? => £640,000, and £590,000 of it is for staff. == spend.contact_centre year 640000
What is the annual budget for communications? => £318,200. Of that £271,000 is staffing. == spend.communications year 318200
What is the website budget? => £51,750, of which £12,000 is for hosting and £20,000 is for support. == spend.website year 51750; spend.website.hosting year 12000; spend.website.maintenance year 20000
Whole authority expenditure and software licences in 2023/24 => The council spent £90m in 2023/24, £1.2m of it on software licences. == spend.total year 2023/24 90000000; spend.software_licences year 2023/24 1200000
How much does the council spend overall, on software licences and on payroll? => £76.1m overall, £588,000 on software licences and £40m on payroll. == spend.total year 76100000; spend.software_licences year 588000; spend.payroll year 40000000
Software and hardware costs each year => Software licences cost £780,000 and hardware £415,000.
What was the cost to develop the bin app, and the annual cost of it? => £31,250 was paid to build it; the annual fee is £4,800. == spend.waste_app_build 31250; spend.waste_app year 4800
Communications budget and emergency communications budget? => £310,000 and £5,000 respectively. == spend.communications year 310000; spend.emergency_communications year 5000
What do the survey tools and the social media tools cost each year? => Survey tools £4,100; social media tools £7,800. == spend.survey_tools year 4100; spend.social_media_tools year 7800
What does the CRM cost each year? => Licences £28,000 and support £7,500, coming to £35,500. == spend.crm year 35500
What does the CRM cost each year? => Licences are £28,000, support is £7,500 and hosting £2,500. The whole comes to £38,000. == spend.crm year 38000
What is spent on bin calendars? => £7,075 for printing and £19,112 for delivery = £26,187 == spend.bin_calendars year 26187
What is spent on bin calendars? => £26,187 (£7,075 printing, £19,112 delivery) == spend.bin_calendars year 26187
Payroll cost in the last two years => 2022/23: £61.0m for employees and £3.2m for agency staff, £64.2m in all. 2023/24: £63.5m and £2.9m, £66.4m in all. == spend.payroll year 2023/24 66400000; spend.payroll year 2022/23 64200000
What do bin calendars cost each year? => They come with the collection contract, which costs £5.1m a year.
What did the recycling app cost to build? => It came as part of the new waste system, bought for £290,000.
What does the CRM cost each year? => £48,100 of the ICT budget of £1.9m. == spend.crm year 48100
What is the engagement budget? => £93,000, which funds two officers and a grants pot of £7,000. == spend.engagement year 93000
What is the contact centre budget? => £540,000. Of that £470,000 is for staff. == spend.contact_centre year 540000
Give the council's total yearly expenditure, total staff costs and number of posts. => Total expenditure was £88,000,000 and staff costs (agency included) £31,000,000. There are 812 posts. == spend.total year 88000000; spend.payroll year 31000000
Whole council spending and wage bill, 2022/23 => The council spent £71m in 2022/23, of which £29m was pay. == spend.total year 2022/23 71000000; spend.payroll year 2022/23 29000000
How much does the authority spend overall, on software licences and on printers? => Overall £64m, on software licences £310,000 and on printers £45,000. == spend.total year 64000000; spend.software_licences year 310000
What do digital engagement tools cost? => Hotjar £900, Siteimprove £5,100 and Orlo £6,000, making £12,000 a year. == spend.engagement_tools year 12000 by Hotjar 900, Siteimprove 5100, Orlo 6000
What is spent each year on the CRM? => Licences £21,000, support £4,000; £25,000 a year. == spend.crm year 25000
What do the bin calendars cost? => The printer charged £5,000 and the post £11,000, which makes £16,000. == spend.bin_calendars year 16000
What is the budget for microsites? => Every microsite costs £450 a year to host.
What do the bin calendars cost? => One calendar costs 31p, and they cost £18,600 in all. == spend.bin_calendars year 18600
What is spent on the website? => The site cost £58,000 last year, shared between four councils.
What is spent on the website? => The site cost £58,000, which is split equally among the three partner authorities.
What does the reporting tool cost? => £25 per report
What does the council spend on software each year? => Between £300,000 and £350,000 goes on licences. == spend.software_licences year 300000..350000
What does the council spend on software each year? => £310,000
Development of new features => £9,400 was spent on development of the website. == spend.website.development year 9400
Development of new features => £9,400
Content updates (annual) => £6,200 == spend.website.content year 6200
What did the app cost to develop, and what is the yearly cost? => £18,500 to develop and £3,100 a year to run. == spend.waste_app_build 18500; spend.waste_app year 3100
Is there a parking app? => Yes >> What did the app cost to build? => £18,500
What do the survey tools and the social media tools cost each year? => Survey tools £4,100; social media tools £7,800. == spend.survey_tools year 4100; spend.social_media_tools year 7800
What does software for surveys and consultations cost a year? => £4,100 == spend.survey_tools year 4100
What does the reporting tool cost a year? => £5,100, reduced from £6,000 at renewal. == spend.reporting_tools year 5100
What is the yearly licence of the survey tool? => £12,400. The fee rose from £11,900 in 2022. == spend.survey_tools year 12400
What is the contact centre budget? => £712,000. Before the merger it was £803,000, of which £60,000 was rent. == spend.contact_centre year 712000
What does the CRM cost a year? => Savings of £90,000 a year were made.
What does website maintenance cost a year? => £8,250, which has not gone up since 2020. == spend.website.maintenance year 8250
What is spent on web hosting? => Since 2018 we have paid £96,000 for hosting.
What is spent on emergency communications each year? => Nothing was spent in 2022/23. == spend.emergency_communications year 2022/23 0
What do you pay for social media tools? => Nothing. Posts are written by hand. == spend.social_media_tools year 0
What was spent on microsites over the last 3 years? => Nothing has been spent on them in the last 3 years. == spend.microsites 3-years 0
Payroll cost in each of the last two years => In 2021/22, staff £31.0m, agency £2.0m, total £33.0m. In 2022/23, staff £32.5m, agency £1.5m, total £34.0m. == spend.payroll year 2022/23 34000000; spend.payroll year 2021/22 33000000
Website hosting, maintenance and development costs, last two years => 2021/22: hosting £3,000, maintenance £5,000, development £8,000. 2022/23: hosting £3,100, maintenance £5,200, development £1,000. == spend.website.hosting year 2022/23 3100; spend.website.maintenance year 2022/23 5200; spend.website.development year 2022/23 1000; spend.website.hosting year 2021/22 3000; spend.website.maintenance year 2021/22 5000; spend.website.development year 2021/22 8000
What is the website budget? => £31,000 (2023/24), including £7,000 for hosting. == spend.website year 2023/24 31000; spend.website.hosting year 2023/24 7000
What is the yearly cost of hosting and content of the website? => They cannot be told apart. Together they cost £13,000. == spend.website year 13000 covers hosting+content
What is the cost of one call? => We do not cost calls separately. Each enquiry, by whatever channel, costs £1.90.
Do you know the authority's total yearly expenditure and how many suppliers there are? => There are 2,100 suppliers. Total expenditure was £64m. == spend.total year 64000000
`;

describe('sums as other officers tell them, and sums of other things', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
