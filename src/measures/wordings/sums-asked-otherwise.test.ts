import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// A question as a requester puts it, its answer, and all that is measured by it; nothing where the line ends there.
const rows = `
Legal notices: what is budgeted for them? => £60,000 == spend.statutory_notices year 60000
How much is spent on notices you are legally required to publish? => £60,000 == spend.statutory_notices year 60000
What does the Council pay newspapers to carry its public notices each year? => £60,000 == spend.statutory_notices year 60000
Expenditure on notices required by law => £60,000 == spend.statutory_notices year 60000
Annual bill for placing public notices in the local press => £60,000 == spend.statutory_notices year 60000
Money appropriated for statutory notices in 2024/25 => £60,000 == spend.statutory_notices year 2024/25 60000
How much goes on statutory advertising in newspapers every year? => £60,000 == spend.statutory_notices year 60000
Cost of legally required notices per annum => £60,000 == spend.statutory_notices year 60000
What sum was expended upon statutory notices in the last financial year? => £60,000 == spend.statutory_notices year 60000
Please disclose monies expended on statutory and public notices. => £60,000 == spend.statutory_notices year 60000
Statutory notices (annual budget) => £60,000 == spend.statutory_notices year 60000
What is your yearly provision for statutory notices? => £60,000 == spend.statutory_notices year 60000
How much did the council spend publishing statutory notices in print? => £60,000 == spend.statutory_notices year 60000
Please specify the annual cost to the council of public notices in local newspapers => £60,000 == spend.statutory_notices year 60000
Council's overall annual outgoings => £88m == spend.total year 88000000
Yearly spend, whole organisation => £88m == spend.total year 88000000
What does the council spend altogether in a year? => £88m == spend.total year 88000000
How much money does the Council spend in total each year? => £88m == spend.total year 88000000
The Authority's gross expenditure for the last financial year => £88m == spend.total year 88000000
Overall expenditure of the authority in 2022/23 => £88m == spend.total year 2022/23 88000000
Total annual outlay of the council => £88m == spend.total year 88000000
What was the entire annual budget of the council? => £88m == spend.total year 88000000
What are the council's annual outgoings in total? => £88m == spend.total year 88000000
Council wide expenditure 2023/24 => £88m == spend.total year 2023/24 88000000
Whole-council spend, last year => £88m == spend.total year 88000000
Annual spend (whole authority) => £88m == spend.total year 88000000
Please state the total sum expended by the authority in the most recent financial year. => £88m == spend.total year 88000000
How much did your organisation spend overall last year? => £88m == spend.total year 88000000
Software licensing: annual cost to the council => £780,000 == spend.software_licences year 780000
What do you pay a year for all your software licences? => £780,000 == spend.software_licences year 780000
Annual bill for software licences and subscriptions => £780,000 == spend.software_licences year 780000
What does the council lay out on software licensing each year? => £780,000 == spend.software_licences year 780000
IT licences: yearly spend => £780,000 == spend.software_licences year 780000
Sum total expended on licences for computer software => £780,000 == spend.software_licences year 780000
How much money goes on software licences annually? => £780,000 == spend.software_licences year 780000
Licence fees for software, whole council => £780,000 == spend.software_licences year 780000
What was your outlay on software licences in 2023/24? => £780,000 == spend.software_licences year 2023/24 780000
Could you let me have the yearly figure for software licences? => £780,000 == spend.software_licences year 780000
Cost of licensing software across the authority => £780,000 == spend.software_licences year 780000
Wages bill? => £53,600,000 == spend.payroll year 53600000
What is the overall pay bill? => £53,600,000 == spend.payroll year 53600000
How much does the council pay its staff in total each year? => £53,600,000 == spend.payroll year 53600000
What did you spend on employees, agency staff and contractors in 2023/24? => £53,600,000 == spend.payroll year 2023/24 53600000
Total cost of employees, agency workers and contractors => £53,600,000 == spend.payroll year 53600000
Salary costs for the whole council, including agency => £53,600,000 == spend.payroll year 53600000
Annual cost of the workforce => £53,600,000 == spend.payroll year 53600000
Employee costs per annum, all staff => £53,600,000 == spend.payroll year 53600000
What does the council spend on wages and salaries? => £53,600,000 == spend.payroll year 53600000
Total remuneration of employees, including agency workers => £53,600,000 == spend.payroll year 53600000
How much is your payroll each year, counting agency workers and contractors? => £53,600,000 == spend.payroll year 53600000
What does it cost each year to employ all of the council's staff? => £53,600,000 == spend.payroll year 53600000
Staff pay (total) last year => £53,600,000 == spend.payroll year 53600000
Web budget => £51,750 == spend.website year 51750
What does the council's main site cost a year? => £51,750 == spend.website year 51750
How much do you spend running the website? => £51,750 == spend.website year 51750
Yearly running cost of the corporate website => £51,750 == spend.website year 51750
What sum do you set aside annually for the website? => £51,750 == spend.website year 51750
Website - total yearly expenditure => £51,750 == spend.website year 51750
How much does it cost to keep the council website going each year? => £51,750 == spend.website year 51750
What is spent annually on the main site? => £51,750 == spend.website year 51750
Budget for the council's website => £51,750 == spend.website year 51750
What's the yearly bill for your website? => £51,750 == spend.website year 51750
Technical development of the website => £11,780 == spend.website.development year 11780
What is spent on hosting the main site? => £11,780 == spend.website.hosting year 11780
How much does it cost to host the council's website? => £11,780 == spend.website.hosting year 11780
How much goes on updating the website's content? => £11,780 == spend.website.content year 11780
Web content editing: annual cost => £11,780 == spend.website.content year 11780
What does website maintenance cost per annum? => £11,780 == spend.website.maintenance year 11780
Annual cost of web support and maintenance => £11,780 == spend.website.maintenance year 11780
How much do you pay for the upkeep of the website? => £11,780 == spend.website.maintenance year 11780
What do you spend on developing the website technically each year? => £11,780 == spend.website.development year 11780
How much is spent on new features and technical changes to the website each year? => £11,780 == spend.website.development year 11780
Website technical development budget => £11,780 == spend.website.development year 11780
Where is the website hosted and what does the hosting cost each year? => £11,780 == spend.website.hosting year 11780
Web hosting: yearly charge => £11,780 == spend.website.hosting year 11780
What do you pay your hosting company for the council website? => £11,780 == spend.website.hosting year 11780
Expenditure on the writing and updating of web pages => £11,780 == spend.website.content year 11780
What was spent on separate websites over the past three years? => £20,500 == spend.microsites 3-years 20500
Over three years, how much has gone on microsites? => £20,500 == spend.microsites 3-years 20500
How much did all your smaller websites cost in the last three years? => £20,500 == spend.microsites 3-years 20500
Total spend on resident-facing sites not on the main domain (three years) => £20,500 == spend.microsites 3-years 20500
3-year spend on stand-alone sites => £20,500 == spend.microsites 3-years 20500
What did websites other than the council's own main one cost over the last three financial years? => £20,500 == spend.microsites 3-years 20500
Costs of any additional websites run for residents in the past three financial years => £20,500 == spend.microsites 3-years 20500
How much do you set aside for telling residents what to do in an emergency? => £9,500 == spend.emergency_communications year 9500
Emergency comms - yearly budget => £9,500 == spend.emergency_communications year 9500
Annual allocation for emergency alerts to residents => £9,500 == spend.emergency_communications year 9500
What money is there for communications during an emergency? => £9,500 == spend.emergency_communications year 9500
What do you budget for warning and informing the public? => £9,500 == spend.emergency_communications year 9500
Annual budget for communications in a crisis => £9,500 == spend.emergency_communications year 9500
How much does the council spend getting messages to residents in a major incident? => £9,500 == spend.emergency_communications year 9500
How much does it cost to run the call centre? => £890,000 == spend.contact_centre year 890000
Call centre running cost => £890,000 == spend.contact_centre year 890000
Yearly cost of the customer service centre => £890,000 == spend.contact_centre year 890000
What does the council spend on answering the phones? => £890,000 == spend.contact_centre year 890000
What is the yearly bill for the customer contact team? => £890,000 == spend.contact_centre year 890000
The cost of your telephone contact centre last year => £890,000 == spend.contact_centre year 890000
Customer services budget => £890,000 == spend.contact_centre year 890000
What is the switchboard and contact centre budget? => £890,000 == spend.contact_centre year 890000
Annual contact centre expenditure => £890,000 == spend.contact_centre year 890000
What is the average cost of a phone call to the council? => £3.90 == cost_per_call 3.9
What does each telephone call cost you to answer? => £3.90 == cost_per_call 3.9
Average call cost? => £3.90 == cost_per_call 3.9
Cost of handling one call => £3.90 == cost_per_call 3.9
Price to the council of one phone call being answered => £3.90 == cost_per_call 3.9
How much does answering a single call cost? => £3.90 == cost_per_call 3.9
Unit cost of an inbound call => £3.90 == cost_per_call 3.9
Per call, what is the cost? => £3.90 == cost_per_call 3.9
What do you reckon a call costs to deal with? => £3.90 == cost_per_call 3.9
Cost to serve by telephone (per call) => £3.90 == cost_per_call 3.9
What does your CRM cost each year? => £57,316 == spend.crm year 57316
CRM: annual licence and support => £57,316 == spend.crm year 57316
Annual CRM spend, licences and support => £57,316 == spend.crm year 57316
What is the yearly fee for the CRM? => £57,316 == spend.crm year 57316
What do you lay out annually on the customer relationship management system? => £57,316 == spend.crm year 57316
What is the CRM's running cost? => £57,316 == spend.crm year 57316
Cost of CRM per annum (licences, hosting, support) => £57,316 == spend.crm year 57316
How much does the CRM set the council back each year? => £57,316 == spend.crm year 57316
Annual value of the CRM contract => £57,316 == spend.crm year 57316
What is the annual subscription for the CRM? => £57,316 == spend.crm year 57316
What does the council spend per year on comms and marketing? => £163,842 == spend.communications year 163842
How much goes on publicity and marketing each year? => £163,842 == spend.communications year 163842
Communications team: budget => £163,842 == spend.communications year 163842
What did you spend promoting the council's work in 2023/24? => £163,842 == spend.communications year 2023/24 163842
Annual advertising, marketing and PR outlay => £163,842 == spend.communications year 163842
Amount expended on advertising and communications in the past year => £163,842 == spend.communications year 163842
Yearly spend on press, publicity and communications => £163,842 == spend.communications year 163842
What is the corporate communications budget? => £163,842 == spend.communications year 163842
How much money is spent on marketing the council and communicating with residents? => £163,842 == spend.communications year 163842
Digital engagement tools and analytics: cost => £18,000 == spend.engagement_tools year 18000
What does the council pay for digital engagement tools, analytics included? => £18,000 == spend.engagement_tools year 18000
Yearly subscription cost of digital engagement platforms => £18,000 == spend.engagement_tools year 18000
Total cost of analytics and engagement software per annum => £18,000 == spend.engagement_tools year 18000
Resident polling and community engagement, budget => £212,000 == spend.engagement year 212000
What is set aside for polling residents and engaging with communities? => £212,000 == spend.engagement year 212000
How much does the council spend on public consultation each year? => £212,000 == spend.engagement year 212000
Yearly budget for engagement with the community => £212,000 == spend.engagement year 212000
How much money goes on asking residents what they think? => £212,000 == spend.engagement year 212000
Annual spend, community engagement and polling => £212,000 == spend.engagement year 212000
What is the consultation and engagement budget? => £212,000 == spend.engagement year 212000
Resident engagement: what do you spend? => £212,000 == spend.engagement year 212000
What do you spend on finding out residents' views? => £212,000 == spend.engagement year 212000
What do you pay annually for survey software? => £14,995 == spend.survey_tools year 14995
Survey tools - yearly cost => £14,995 == spend.survey_tools year 14995
How much do your online survey subscriptions cost? => £14,995 == spend.survey_tools year 14995
Annual fee for the consultation platform => £14,995 == spend.survey_tools year 14995
What does the software used for surveys and consultations cost the council each year? => £14,995 == spend.survey_tools year 14995
Cost of tools used to survey residents => £14,995 == spend.survey_tools year 14995
How much is spent on questionnaire software? => £14,995 == spend.survey_tools year 14995
Cost of the software used to manage social media => £7,200 == spend.social_media_tools year 7200
Social media management platform: annual fee => £7,200 == spend.social_media_tools year 7200
What does your social media scheduler cost? => £7,200 == spend.social_media_tools year 7200
How much do you spend each year on Hootsuite, Sprout Social or similar? => £7,200 == spend.social_media_tools year 7200
Annual subscription for social media tools => £7,200 == spend.social_media_tools year 7200
How much does the council pay for software to post on Facebook and X? => £7,200 == spend.social_media_tools year 7200
What's the yearly price of your social media dashboard? => £7,200 == spend.social_media_tools year 7200
What do printed waste calendars cost each year? => £23,150 == spend.bin_calendars year 23150
How much is spent printing and posting bin calendars? => £23,150 == spend.bin_calendars year 23150
Recycling calendars: print and delivery costs => £23,150 == spend.bin_calendars year 23150
What does the council pay to send out collection calendars? => £23,150 == spend.bin_calendars year 23150
Annual cost, printed bin collection calendars => £23,150 == spend.bin_calendars year 23150
How much did it cost to deliver a bin day calendar to every home? => £23,150 == spend.bin_calendars year 23150
What does it cost to print the leaflets that tell residents their bin days? => £23,150 == spend.bin_calendars year 23150
What is spent telling people about changes to their bin collections? => £4,075 == spend.bin_changes year 4075
Cost of letting residents know of changed bin days => £4,075 == spend.bin_changes year 4075
Informing residents of bin changes: annual cost => £4,075 == spend.bin_changes year 4075
How much do letters about collection changes cost you a year? => £4,075 == spend.bin_changes year 4075
Yearly cost of notifying households of alterations to waste collections => £4,075 == spend.bin_changes year 4075
What does it cost when collection days change and you have to tell everyone? => £4,075 == spend.bin_changes year 4075
Notices of changes to bin rounds - what do they cost each year? => £4,075 == spend.bin_changes year 4075
What do you spend each year on communicating changes in waste collection? => £4,075 == spend.bin_changes year 4075
What did the bin app cost to create? => £12,000 == spend.waste_app_build 12000
Cost of building the waste collection app => £12,000 == spend.waste_app_build 12000
What was paid for the development of your waste and recycling app? => £12,000 == spend.waste_app_build 12000
How much was the initial outlay on the bin collection app? => £12,000 == spend.waste_app_build 12000
What did it cost to get your bin day app up and running? => £12,000 == spend.waste_app_build 12000
What does the bin app cost to run each year? => £3,900 == spend.waste_app year 3900
Annual upkeep of the recycling app => £3,900 == spend.waste_app year 3900
Waste app: yearly licence => £3,900 == spend.waste_app year 3900
How much a year does the council pay for the bin app? => £3,900 == spend.waste_app year 3900
What is the annual cost of maintaining the waste app? => £3,900 == spend.waste_app year 3900
Support and hosting of the waste app, per annum => £3,900 == spend.waste_app year 3900
What does your online fault reporting tool cost? => £8,000 == spend.reporting_tools year 8000
Annual spend on tools for residents to report problems => £8,000 == spend.reporting_tools year 8000
What is the yearly cost of FixMyStreet or whatever reporting tool you use? => £8,000 == spend.reporting_tools year 8000
Issue reporting software, annual cost => £8,000 == spend.reporting_tools year 8000
How much is spent on the system that lets people report street problems? => £8,000 == spend.reporting_tools year 8000
Price of the report-it platform per annum => £8,000 == spend.reporting_tools year 8000
What do you spend each year on the means by which residents report issues online? => £8,000 == spend.reporting_tools year 8000
What is the chief executive's salary? => £158,212
What did the council receive from advertising on its website? => £4,000
Sales income from printed calendars => £4,000
What would a CRM cost the council? => £40,000
How much has been quoted for a new website? => £40,000
What will the new CRM cost? => £40,000
How much do you charge other councils for use of your contact centre? => £40,000
What fee do applicants pay towards statutory notices? => £340
What was the cost of the legal dispute over the website? => £340,000
What fine was paid over the website's cookies? => £3,400
How much did the leisure trust spend on its website? => £3,400
What did the museum's website cost to host last year? => £3,400
What is the schools payroll? => £33m
Cost of payroll services bought in => £33,000
What do you pay your payroll provider? => £33,000
What grant did you get for digital engagement tools? => £33,000
Savings from closing the call centre => £33,000
What did the out-of-hours call centre contract cost? => £33,000
What's the budget for emergency repairs? => £33,000
What does the emergency planning team cost? => £133,000
How much was spent on emergency accommodation? => £133,000
What is spent on printing garden waste permits? => £13,000
What do replacement bins cost each year? => £13,000
What does it cost to change a bin for a larger one? => £35
How much is the bulky waste collection on the app? => £35
Cost of the parking app => £3,500
What did the events app cost to build? => £3,500
How much is spent on the council's intranet each year? => £35,000
What does the jobs website cost? => £5,000
What does the tourism website cost to host each year? => £5,000
What did the survey of the bridge cost? => £5,000
What did the last residents' survey cost? => £5,000
How much was the satisfaction survey contract worth? => £5,000
Cost of polling stations => £65,000
What is the councillors' communications allowance? => £500
What did you spend on recruitment advertising? => £65,000
How much was spent advertising planning applications? => £65,000
What is the budget for advertising traffic orders? => £65,000
Cost of the housing CRM module upgrade => £65,000
How much did CRM training cost? => £5,000
What was the cost of CRM data migration? => £5,000
What was paid in consultancy fees for the CRM? => £5,000
What was the budget set aside for CRM consultants? => £5,000
What is the cost of a call to the council for residents? => £0.10
How much does it cost to ring your 0845 number? => £0.10
What is the cost per email handled? => £1.90
What is the cost per visit to reception? => £9.90
Total spend on consultants => £9.9m
Total spend with Capita => £9.9m
What is the total spent on hotels? => £9.9m
Total expenditure on agency social workers => £9.9m
What was the overall underspend? => £9.9m
What is the council's total debt? => £99m
What are the council's total reserves? => £99m
What is the total council tax collected? => £99m
How much did the council receive in government grant in total? => £99m
How much capital has the council spent in total on the leisure centre? => £19m
Total spend on hardware => £240,000
How much is spent on Microsoft licences? => £240,000
What are software licences per user? => £240
How much has been spent on the website since it was launched? => £240,000
How much did the website redesign cost? => £24,000
What did the council pay for the domain name of its website? => £240
How much has the council paid to settle claims about its website's accessibility? => £24,000
What is the cost of the social media officer? => £24,000
What do you spend on Facebook adverts? => £24,000
What did the council spend on influencers? => £24,000
Cost of the highways reporting dashboard for managers => £24,000
Cost of financial reporting software => £24,000
What is paid for the crime reporting website? => £24,000
How much compensation was paid after potholes were reported? => £24,000
Annual expenditure, entire council, unaudited => £88m == spend.total year 88000000
Do you have the council's total spend for the year? => £88m == spend.total year 88000000
Council payroll for the year, and how many people it pays => £53,600,000 == spend.payroll year 53600000
What is spent on keeping the text and images on the website current? => £11,780 == spend.website.content year 11780
What was spent in three years on any site other than the principal one? => £20,500 == spend.microsites 3-years 20500
What is the budget of the staff who take the calls from residents? => £890,000 == spend.contact_centre year 890000
Please disclose all monies expended on marketing and communications during 2024/25. => £163,842 == spend.communications year 2024/25 163842
What does software for planning posts and tweets cost a year? => £7,200 == spend.social_media_tools year 7200
What does a booklet listing the bin days cost you? => £23,150 == spend.bin_calendars year 23150
What was paid to get a bin app designed? => £12,000 == spend.waste_app_build 12000
What does the set-up by which residents report street lights and graffiti cost a year? => £8,000 == spend.reporting_tools year 8000
What do developers pay towards statutory notices? => £2,250
Revenue from legal notices => £2,250
What do households pay for garden bins on the app? => £48
Annual cost of the app that tracks the recycling lorries => £51,000
What does hosting of all systems cost, the website being one of them? => £286,000
What is spent on the website that is run jointly with two other districts? => £61,000
What is set aside for building the bin app that is planned? => £40,000
What is spent on the council's walking website? => £4,000
`;

describe('sums as other requesters ask for them, and what only sounds like them', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
