import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Counts and sums of other things, among questions that are measured; and what the same words ask of the authority. */
const rows = `
How many visitors does your website get a year? => 410,200 >> How many visitors came to the carnival in August? => 12,900 == website.visitors year 410200
How many visitors does your website get a year? => 410,200 >> How many inspections led to a second visit? => 340 == website.visitors year 410200
How many visitors does your website get a year? => 410,200 >> How many visitors attended the boat show? => 2022/23: 3,300; 2023/24: 3,600 == website.visitors year 410200
How many visitors does your website get a year? => 410,200 >> And how many unique visitors a month? => 21,300 == website.visitors year 410200; website.visitors month 21300
How many calls did the engineers attend last year? => 1,240 ==
How many calls were made to the gas emergency line? => 2,210 a month ==
How many calls were false alarms? => 812 ==
How many calls about barking dogs were logged last year? => 95 ==
How many calls did you get last year? => 95,310 == calls.inbound year 95310
How many calls were taken each week? => 1,840 ==
How many incoming calls did the switchboard answer last year? => 95,310 == calls.inbound year 95310
How many calls does Norwell Line take in a year? => 54,090 == calls.inbound year 54090
What tool do residents use to report potholes and fly-tipping? => FixMyStreet >> How many reports of cruelty were recorded last year? => 77 ==
What tool do residents use to report potholes and fly-tipping? => FixMyStreet >> How many reports were received last year? => 7,700 == reports.count year 7700
What is your target for yearly website visitors? => 400,000 ==
What did it cost to decommission the CRM? => £14,000 ==
What is the budget for replacing the CRM? => £140,000 ==
What did the contact centre building cost? => £2.1m ==
How much was spent on translating the website? => £9,300 ==
How much did you raise from selling advertising on lamp posts? => £64,000 ==
How much did the flood warning sirens cost? => £31,000 ==
What did the pay rise for staff cost? => £640,000 ==
Which CRM do you use? => Verint >> How many problems were raised by the auditors? => Less than 10 == crm.in_use true; crm.products [Verint]
How many people live in the borough? => 151,200 >> How many IT systems does the council run in total? => 204 to 210 == population 151200; systems.count 204..210
How many surveys of bridges were carried out? => 31 ==
How many issues of the magazine were printed last year? => 43,700 ==
How much was spent on marketing council houses for sale? => £4,600 ==
How much was spent on polling cards? => £19,200 ==
Which CRM do you use? => Verint >> When did the present chief executive start? => May 2021 == crm.in_use true; crm.products [Verint]
How much did the website outage cost the council? => £12,400 ==
What was spent on web cameras? => £12,400 ==
Which newspaper carries your notices? => The Norwell Gazette, £7,250 a year. ==
Which agency designs your adverts? => Brightside. The annual cost is £7,250. ==
Which department owns the CRM? => Digital, at £12,400 a year ==
How many sales calls do you receive? => 12,400 ==
What is the salary of a call handler? => £23,500 ==
When was the last residents' survey held? => 2023 ==
Which platform does your website run on? => Umbraco, which costs £9,800 per annum. == website.platform [Umbraco]
`;

/** Figures that stand in an answer and are not the answer. */
const answers = `
How long did the CRM take to implement? => The contract is for 36 months. ==
How long did the CRM take to implement? => 14 months. It is a 60-month contract. == crm.implementation_months 14
When did the CRM go live? => The contract ends in 2027. ==
When did the CRM go live? => May 2016; the licence expires in March 2027. == crm.live_since 2016
What does your website cost a year? => £21,500. This does not include staff costs of £43,000. == spend.website year 21500
What does your website cost a year? => £21,500, which excludes salaries totalling about £43,000. == spend.website year 21500
What does your CRM cost a year? => This cannot be separated from the overall IT budget of £640,000. ==
What does the bin app cost a year to run? => £1,900. A further £600 was spent on a one-off audit. == spend.waste_app year 1900
What does the bin app cost a year to run? => £16,600, of which £4,100 was for training. == spend.waste_app year 16600
Which tools do you use for surveys? => Both Snap Surveys and SmartSurvey are used. == engagement.tools [Snap Surveys, SmartSurvey]
Does the CRM hold records by resident or by property? => Neither ==
Is there an online account or portal for residents? => We use MyNorwell. == portal.in_use true
`;

/** The same questions in words less usual. */
const asked = `
Under the Freedom of Information Act 2000 please provide the annual spend on communications and marketing. => £88,000 == spend.communications year 88000
How much money is used for marketing and communications in a year? => £88,000 == spend.communications year 88000
How much do you pay for SmartSurvey, in pounds a year? => Budget £6,400, actual £5,800 == spend.survey_tools year 5800
What is your cost per contact centre call? => £3.10 == cost_per_call 3.1
What is spent each year to run and maintain the council's website? => £24,500 == spend.website year 24500
Yearly cost of notices to residents about changed bin collections => £3,100 == spend.bin_changes year 3100
How many reports of street issues did residents send in last year? => 6,120 == reports.count year 6120
Total expenditure of the local authority for the year => £196m == spend.total year 196000000
Yearly cost of its digital engagement and analytics platforms => £6,600 == spend.engagement_tools year 6600
Annual licence and support cost of the bin collection app => £2,570 plus VAT == spend.waste_app year 2570
How many pounds did you spend on marketing and advertising last year? => 126,361 == spend.communications year 126361
What does the council pay its staff in total each year? => £49,020,000 == spend.payroll year 49020000
How much traffic does the website get each month? => 21,300 visitors == website.visitors month 21300
Year of CRM implementation => 2016 == crm.live_since 2016
What is the annual licence for your CRM? => £18,200 == spend.crm year 18200
How much do you pay a year for tools like Hootsuite or Orlo? => £6,600 == spend.social_media_tools year 6600
Annual cost of any software such as Citizen Space or SmartSurvey => £6,600 == spend.survey_tools year 6600
Yearly budget for citizen engagement tools and analytics => £6,600 == spend.engagement_tools year 6600
Please state how many surveys and consultations were held last year. => 38 == surveys.count year 38
How many issue reports do you receive from residents each month? => 1,345 == reports.count month 1345
`;

/** Of what the question before was about. */
const further = `
Which platform do residents use to report litter and graffiti? => FixMyStreet Pro >> How many reports were made by this route in the last full year? => 6,102 == reports.count year 6102
How many calls came to the contact centre in 2023-24? => 78,110 >> What was its budget in the same year? => £1.3m == calls.inbound year 2023-24 78110; spend.contact_centre year 2023-24 1300000
Has the council a contact centre of its own? => Yes, at the depot >> What is its yearly budget? => £398,100 == spend.contact_centre year 398100
How many microsites are run? => Three >> What have these cost in total across the last three financial years? => £11,750 == website.microsites 3; spend.microsites 3-years 11750
Is there an online portal for residents? => Yes >> What percentage of homes has registered? => 27% == portal.in_use true; portal.uptake 27
What is your main website built with? => Umbraco >> And what does it cost you each year all in? => £17,000 == website.platform [Umbraco]; spend.website year 17000
What is used to manage social media? => Sprout Social >> What does that cost per year? => £8,760 == spend.social_media_tools year 8760
How are residents told of changes to collections at Easter? => By stickers on bins >> What did those notifications cost in 2023/24? => £2,115 == spend.bin_changes year 2023/24 2115
`;

/** Of several figures the one that is meant. */
const meant = `
How much was spent on development of the website in 2023/24? => A redesign of the home page for £4,750 and a new search for £3,100. That makes £7,850. == spend.website.development year 2023/24 7850
What was spent on software licences in 2023/24? => The sum of £1.7m was for a different year. The right figure for 2023/24 is £2,014,700. == spend.software_licences year 2023/24 2014700
What was spent on software licences in 2023-24? => £1.46m (unaudited). Of that sum £0.7m was for the ticketing systems. == spend.software_licences year 2023-24 1460000
What did the website cost last year? => £17,300; a sum of £31,000 for the rebuild is not included. == spend.website year 17300
What budget is there for emergency communications? => In 2022/23 it was £14,500, from which a text message service is paid. == spend.emergency_communications year 2022/23 14500
What is the yearly cost, excluding VAT, of the tool with which social media accounts are managed? => £4,640 == spend.social_media_tools year 4640
Do you have a CRM and what is it called? => Yes - MyNorwell by Abavus == crm.in_use true; crm.products [MyNorwell]
What is spent yearly on newspaper notices that the law requires? => In the region of £25,000 == spend.statutory_notices year 25000 about
What is the budget for taking calls from residents? => £131,500 for 2024-25 == spend.contact_centre year 2024-25 131500
Which tool do residents use to make reports, and what does it cost the council a year? => FixMyStreet Pro, which costs £7,200 a year == spend.reporting_tools year 7200
`;

describe.each([
  ['further questions', further],
  ['the one that is meant', meant],
  ['other things', rows],
  ['beside the answer', answers],
  ['asked in other words', asked],
])('%s', (_, lines) => {
  test.each(rowsOf(lines))('%s', (_line, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
