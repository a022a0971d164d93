import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// A question as journalists, residents and companies put it, its answer, and all that is measured by it; nothing where the line ends there. `>>` before the next question.
const rows = `
How much did it cost to develop your bin collection app? => £12,345 == spend.waste_app_build 12345
What did the waste app cost to build? => £12,345 == spend.waste_app_build 12345
Cost of building the recycling app => £12,345 == spend.waste_app_build 12345
What was paid to have the bin app made? => £12,345 == spend.waste_app_build 12345
Do you have a waste app? => Yes >> What did it cost to develop? => £12,345 == spend.waste_app_build 12345
Do you have a waste app? => Yes >> what it cost to have it made => £12,345 == spend.waste_app_build 12345
Bin app: development cost => £12,345 == spend.waste_app_build 12345
How much was spent on creating the council's waste and recycling app? => £12,345 == spend.waste_app_build 12345
What was the initial cost of the bin day app? => £12,345 == spend.waste_app_build 12345
Upfront cost of developing the waste collection app => £12,345 == spend.waste_app_build 12345
Is there a bin app? If so, what did it cost to produce? => Yes, £12,345 == spend.waste_app_build 12345
What did the app for parking cost to develop? => £12,345 ==
What did developing the fleet tracking app cost? => £12,345 ==
What did the app's advertising cost? => £12,345 ==
What did it cost to build the waste transfer station? => £12,345 ==
What does the bin app cost per year to run? => £12,345 == spend.waste_app year 12345
Annual cost of the waste app => £12,345 == spend.waste_app year 12345
How much do you pay a year for your recycling app? => £12,345 == spend.waste_app year 12345
What are the running costs of the bin collection app? => £12,345 == spend.waste_app year 12345
[Waste app] the price of each year's running => £12,345 == spend.waste_app year 12345
Yearly licence for the bin day app => £12,345 == spend.waste_app year 12345
What was spent to have your bin app made? => £47,500 in 2019. >> And to keep it going each year? => £12,345 + VAT per annum, paid to Bartec. == spend.waste_app year 12345; spend.waste_app_build 2019 47500
Do you have a waste app? => Yes >> What did it cost to develop? => £20,000 >> And what does it cost each year? => £12,345 == spend.waste_app year 12345; spend.waste_app_build 20000
Bin app: annual cost => £12,345 == spend.waste_app year 12345
Ongoing cost of the waste and recycling app => £12,345 == spend.waste_app year 12345
What do you pay the supplier of the bin app each year? => £12,345 == spend.waste_app year 12345
App for bin days: hosting and support per year => £12,345 == spend.waste_app year 12345
What does the parking app cost a year? => £12,345 ==
What does the crew app cost each year? => £12,345 ==
What does the app's developer pay the council each year? => £12,345 ==
What is the council's total annual spend? => £71,300,000 == spend.total year 71300000
How much does the authority spend in a year altogether? => £71,300,000 == spend.total year 71300000
What did the Authority spend in all in 2018-19? => £71,300,000 == spend.total year 2018-19 71300000
Total gross expenditure of the council in 2023/24 => £71,300,000 == spend.total year 2023/24 71300000
What was the council's overall budget for 2024/25? => £71,300,000 == spend.total year 2024/25 71300000
Whole-council gross expenditure 2023/24 => £71,300,000 == spend.total year 2023/24 71300000
The authority's total expenditure => £71,300,000 == spend.total year 71300000
Overall revenue spending by the council for 2023/24 => £71,300,000 == spend.total year 2023/24 71300000
How big is the council's budget? => £71,300,000 == spend.total year 71300000
How much money did the council spend in total in the last financial year? => £71,300,000 == spend.total year 71300000
Please state the council's gross revenue budget. => £71,300,000 == spend.total year 71300000
Total council spending 2023/24 => £71,300,000 == spend.total year 2023/24 71300000
What was total spend on agency staff? => £71,300,000 ==
What was the total budget for libraries? => £71,300,000 ==
How much was the total spend on biscuits? => £71,300,000 ==
What was the total overspend? => £71,300,000 ==
What was the total cost of the project? => £71,300,000 ==
How much do you spend on software licences each year? => £12,345 == spend.software_licences year 12345
Total expenditure on software licensing in 2023/24 => £12,345 == spend.software_licences year 2023/24 12345
What is the annual cost of software licences across the council? => £12,345 == spend.software_licences year 12345
Software licence spend => £12,345 == spend.software_licences year 12345
What is the whole-council bill for software licences (2023/24 and 2024/25)? | 2024/25 => £12,345 (forecast outturn) == spend.software_licences year 2024/25 12345 about
How much was paid for software licences and subscriptions in the last year? => £12,345 == spend.software_licences year 12345
Annual bill for licensed software => £12,345 == spend.software_licences year 12345
What did the council spend on IT software licences in 2022-23? => £12,345 == spend.software_licences year 2022-23 12345
Amount paid to software companies for licences in 2023/24 => £12,345 == spend.software_licences year 2023/24 12345
Software licensing: total cost per year => £12,345 == spend.software_licences year 12345
What does the council lay out on licences for software? => £12,345 == spend.software_licences year 12345
Licences for software, all departments, 2023/24 => £12,345 == spend.software_licences year 2023/24 12345
How much do you spend on Microsoft licences? => £12,345 ==
What did taxi licences cost? => £12,345 ==
How much came in from licence fees? => £12,345 ==
What did premises licences cost? => £12,345 ==
What does the software licence for the housing system cost? => £12,345 ==
How much does the council spend on staff pay each year? => £71,300,000 == spend.payroll year 71300000
Total payroll cost in 2023/24 => £71,300,000 == spend.payroll year 2023/24 71300000
What is the annual pay bill, including agency staff? => £71,300,000 == spend.payroll year 71300000
Spend on staff including agency in 2022/23 => £71,300,000 == spend.payroll year 2022/23 71300000
Employees' pay => £71,300,000 == spend.payroll year 71300000
What was the total wage bill for the last financial year? => £71,300,000 == spend.payroll year 71300000
Pay bill, agency staff included => £71,300,000 in 2022/23, of which agency staff £6,110 == spend.payroll year 2022/23 71300000
Total salaries paid 2023/24, with agency staff and contractors => £71,300,000 == spend.payroll year 2023/24 71300000
How much do you spend on employing people (staff, agency and contractors)? => £71,300,000 == spend.payroll year 71300000
Staffing costs for the whole authority => £71,300,000 == spend.payroll year 71300000
What is paid in salaries and wages a year? => £71,300,000 == spend.payroll year 71300000
Cost of the workforce including agency workers => £71,300,000 == spend.payroll year 71300000
Payroll (including agency and contractors), annual => £71,300,000 == spend.payroll year 71300000
What did the council pay its staff in total in 2023/24? => £71,300,000 == spend.payroll year 2023/24 71300000
Total employee costs => £71,300,000 == spend.payroll year 71300000
What is the chief executive's salary? => £71,300,000 ==
What does the payroll system cost? => £71,300,000 ==
How much was spent on agency staff in 2023/24? => £71,300,000 ==
What was spent on staff training? => £71,300,000 ==
What did staff parking permits cost? => £71,300,000 ==
Overall cost of the customer service centre in 2023/24 => not held >> Of which salaries => £71,300,000 ==
What does staff catering cost each year? => £71,300,000 ==
[Waste app] Cost to develop => £12,345 == spend.waste_app_build 12345
[Waste app] Development cost => £12,345 == spend.waste_app_build 12345
Do you have an app for bin days? => Yes >> What was it to build? => £12,345 == spend.waste_app_build 12345
Do you have an app for bin days? => Yes >> And what did you pay for it to be built? => £12,345 == spend.waste_app_build 12345
Do you have an app for bin days? => Yes >> Cost of development => £12,345 == spend.waste_app_build 12345
Do you have a bin app? => Yes, Bin-Ovation >> What was paid to build it? => £12,345 == spend.waste_app_build 12345
What did you pay a developer to build the recycling app? => £12,345 == spend.waste_app_build 12345
How much did the council invest in making its waste app? => £12,345 == spend.waste_app_build 12345
Waste app: cost to build => £12,345 == spend.waste_app_build 12345
If you have a bin collection app, how much did it cost to create? => £12,345 == spend.waste_app_build 12345
Development cost of the app for bin collections => £12,345 == spend.waste_app_build 12345
[Waste app] Cost per year => £12,345 == spend.waste_app year 12345
[Waste app] Annual running cost => £12,345 == spend.waste_app year 12345
Do you have an app for bin days? => Yes >> What does it cost to run each year? => £12,345 == spend.waste_app year 12345
Do you have an app for bin days? => Yes >> Annual cost? => £12,345 == spend.waste_app year 12345
If you have a bin app, what does it cost to maintain per annum? => £12,345 == spend.waste_app year 12345
How much a year for the app showing bin days? => £12,345 == spend.waste_app year 12345
Annual subscription for the waste app => £12,345 == spend.waste_app year 12345
Waste app maintenance cost per year => £12,345 == spend.waste_app year 12345
What do you pay every year to keep the bin collection app running? => £12,345 == spend.waste_app year 12345
What did the app cost residents? => £12,345 ==
What does the litter-picking volunteers' app cost a year? => £12,345 ==
What did the council spend in total in 2023/24? => £71,300,000 == spend.total year 2023/24 71300000
Total annual expenditure of the council => £71,300,000 == spend.total year 71300000
Gross expenditure of the authority for 2023/24 => £71,300,000 == spend.total year 2023/24 71300000
What is the overall size of the council's annual budget? => £71,300,000 == spend.total year 71300000
The council's total net revenue budget, 2024/25 => £71,300,000 == spend.total year 2024/25 71300000
What was the Authority's total expenditure in the last financial year? => £71,300,000 == spend.total year 71300000
Total spending by the authority across all services => £71,300,000 == spend.total year 71300000
How much in all does your council spend annually? => £71,300,000 == spend.total year 71300000
Annual expenditure: whole authority => £71,300,000 == spend.total year 71300000
What was total spending by the council (all services) in 2022/23? => £71,300,000 == spend.total year 2022/23 71300000
What was the total spend on the Christmas lights? => £71,300,000 ==
Total spend with suppliers over £500 => £71,300,000 ==
What is the council's total debt? => £71,300,000 ==
What was total capital expenditure on roads? => £71,300,000 ==
Software licensing costs for the council as a whole => £12,345 == spend.software_licences year 12345
How much do you spend in total on software licences and subscriptions? => £12,345 == spend.software_licences year 12345
What is paid yearly for all software licences? => £12,345 == spend.software_licences year 12345
Annual software licensing bill => £12,345 == spend.software_licences year 12345
IT: what is spent on licences for software each year? => £12,345 == spend.software_licences year 12345
[IT] Software licences 2023/24 => £12,345 == spend.software_licences year 2023/24 12345
Licence costs for software, 2023/24 => £12,345 == spend.software_licences year 2023/24 12345
Software licences | 2023/24 spend => £12,345 == spend.software_licences year 2023/24 12345
How much of this was for software licences? => £12,345 == spend.software_licences year 12345
Yearly outlay on software licences, council-wide => £12,345 == spend.software_licences year 12345
What did licences for software cost the council in 2023/24? => £12,345 == spend.software_licences year 2023/24 12345
Expenditure on software licensing => £12,345 == spend.software_licences year 12345
What does a Microsoft 365 licence cost you? => £12,345 ==
How much was raised by licences? => £12,345 ==
Licences for the contact centre software: cost => £12,345 ==
What is the council's total wage bill? => £71,300,000 == spend.payroll year 71300000
How much do you spend in total on salaries? => £71,300,000 == spend.payroll year 71300000
Total cost of employing staff => £71,300,000 == spend.payroll year 71300000
Annual payroll (including agency staff and contractors) => £71,300,000 == spend.payroll year 71300000
What does the council pay in wages every year? => £71,300,000 == spend.payroll year 71300000
Total pay of all employees, agency workers and contractors in 2023/24 => £71,300,000 == spend.payroll year 2023/24 71300000
Employee costs for the council in 2023/24 => £71,300,000 == spend.payroll year 2023/24 71300000
Payroll costs, whole authority, including agency => £71,300,000 == spend.payroll year 71300000
What did staffing cost the council overall in 2023/24? => £71,300,000 == spend.payroll year 2023/24 71300000
How much goes on pay each year, agency and contractors included? => £71,300,000 == spend.payroll year 71300000
Cost of all staff, including agency and contractors => £71,300,000 == spend.payroll year 71300000
What was spent on paying staff, agency workers and contractors? => £71,300,000 == spend.payroll year 71300000
Overall staff costs, 2023/24 => £71,300,000 == spend.payroll year 2023/24 71300000
Staff costs of the council (employees and agency) => £71,300,000 == spend.payroll year 71300000
What does a social worker earn? => £71,300,000 ==
What was spent on redundancy pay? => £71,300,000 ==
What was spent on sick pay? => £71,300,000 ==
How much holiday pay was paid? => £71,300,000 ==
What did staff mileage cost? => £71,300,000 ==
What was spent on councillors' allowances? => £71,300,000 ==
Do you have a platform for residents to flag litter and broken street lights? => Yes >> Annual subscription for that platform => £12,345 == spend.reporting_tools year 12345
Is there an app by which residents can raise potholes and other faults with you? => Yes >> What does it cost each year? => £12,345 == spend.reporting_tools year 12345
Which software lets residents log street faults online? => Confirm >> Its yearly licence? => £12,345 == spend.reporting_tools year 12345
How many bins are there? => 90,000 >> Calendars: printing and posting, annual => £12,345 == spend.bin_calendars year 12345
Is waste collected weekly? => No >> Printed calendars: annual cost => £12,345 == spend.bin_calendars year 12345
Who collects refuse? => Biffa >> Cost of printing and delivering the calendars => £12,345 == spend.bin_calendars year 12345
Who designs the calendars? => Ourselves >> Calendars: printing and posting, annual => £12,345 ==
How many bins are there? => 90,000 >> Cost of the events calendar => £12,345 ==
How many bins are there? => 90,000 >> App: development cost => £12,345 == spend.waste_app_build 12345
Is there an app for parking? => Yes >> App: development cost => £12,345 ==
How many bins are there? => 90,000 >> App: annual cost => £12,345 == spend.waste_app year 12345
Whether we have a CRM => Yes >> what we pay for it each year => £12,345 == crm.in_use true; spend.crm year 12345
What we spend on the contact centre => £12,345 == spend.contact_centre year 12345
What we budget each year for our call centre => £12,345 == spend.contact_centre year 12345
How much did you spend on marketing in 2023/24? => £99,000 >> Please give the equivalent for community engagement and polling. => £12,345 == spend.communications year 2023/24 99000; spend.engagement year 2023/24 12345
What was spent on software licences in 2023/24? => £1,999,000 >> And the corresponding figure for public consultations? => £12,345 == spend.engagement year 2023/24 12345; spend.software_licences year 2023/24 1999000
What did the council spend on advertising in 2022/23? => £99,000 >> Can you give the same for statutory notices? => £12,345 == spend.communications year 2022/23 99000; spend.statutory_notices year 2022/23 12345
What did new bins cost in the calendar year 2023? => £12,345 ==
What was spent on bin calendars in the calendar year 2023? => £12,345 == spend.bin_calendars year 2023 12345
Do you run a customer records system? => We do. It is Salesforce. >> what it costs => The annual licence in 2024/25 is £12,345. == crm.in_use true; crm.products [Salesforce]; spend.crm year 2024/25 12345
Whether you have a CRM => We do. It is Salesforce, and it has been in place since 2017. >> what it costs => The annual licence in 2024/25 is £12,345. == crm.in_use true; crm.live_since 2017; crm.products [Salesforce]; spend.crm year 2024/25 12345
Does the Council have a CRM? => Yes >> What stood in its way? => Training >> Is it built around citizens, around properties, or both? => Both >> What is its annual cost to the Council? => £12,345 == crm.centred_on both; crm.in_use true; crm.obstacles [Training]; spend.crm year 12345
How much was spent on keeping the website's words and pictures up to date? => Nothing beyond staff time. >> How much on new features? => £12,345 == spend.website.development year 12345
software used for social posts => Orlo >> its cost per year => £12,345 == spend.social_media_tools year 12345
Employees' pay | 2022-23 => £71,300,000 == spend.payroll year 2022-23 71300000
Please state how many notices under the Planning and Highways Acts you advertised in newspapers during 2023. => 138 >> Please state the cost of these. => The cost was £12,345 inclusive of VAT. == spend.statutory_notices year 2023 12345; statutory_notices.count year 2023 138
How many statutory notices did you publish in 2024/25? => 118 >> What did they cost? => £12,345 == spend.statutory_notices year 2024/25 12345; statutory_notices.count year 2024/25 118
What does the software for making these reports cost each year? => £12,345 == spend.reporting_tools year 12345
Number of road defects, floods and the like reported by the public online during 2023. => 88,214 >> Which package takes those reports, and its price per annum? => Report a Problem is run on Kaarbontech's public portal, at £12,345 per annum. == reports.count year 2023 88214; spend.reporting_tools year 12345
What platform is used for reporting highway faults and how much does it cost annually? => Confirm; £12,345 == spend.reporting_tools year 12345
[The website] What does it cost a year? => £12,345 for 2024/25 == spend.website year 2024/25 12345
What does it cost a year? | The website => £12,345 for 2024/25 == spend.website year 2024/25 12345
How many calls come into the main number in a year? => 12,333 >> The annual budget for the team that answers them. => The budget for the Customer Contact team in 2022/23 was £12,345. == calls.inbound year 12333; spend.contact_centre year 2022/23 12345
How many households get a printed bin calendar and what did the last print run cost? => Every household, 61,300. The 2023 calendars cost £12,345. == spend.bin_calendars year 2023 12345
[Surveys] Tools now in use => SurveyMonkey >> [Surveys] What they cost in a year => £12,345 == engagement.tools [SurveyMonkey]; spend.survey_tools year 12345
[Surveys and engagement] Tools now in use => SurveyMonkey >> [Surveys and engagement] What they cost in a year => £12,345 == engagement.tools [SurveyMonkey]; spend.survey_tools year 12345
What did it cost to notify residents of changes to their collections in 2024/25? => £12,345 for bin hangers at Christmas == spend.bin_changes year 2024/25 12345
How many such public notices were placed in 2023/24? => 1,233 >> What did that cost? => £12,345 == spend.statutory_notices year 2023/24 12345; statutory_notices.count year 2023/24 1233
Do you send printed bin calendars? => Yes >> If so what is the annual cost? => £12,345 == spend.bin_calendars year 12345
Overall cost of the customer service centre in 2023/24 => a >> Of which salaries => £71,300,000 ==
What do you spend on communications a year (adverts, PR, leaflets, the lot)? => In 2022/23 we spent £12,345 on communications. == spend.communications year 2022/23 12345
paid social advertising 2024 => £12,345 ==
what the contact centre budget is => It was set at £12,345 for 2025/26. In 2024/25 it was £934,500. == spend.contact_centre year 2024/25 934500; spend.contact_centre year 2025/26 12345
How many reports of potholes, litter and other problems come in online each year? => 1,233 >> the tool used for these reports and its price => FixMyStreet Pro, for which the council pays £12,345 a year. == reports.count year 1233; spend.reporting_tools year 12345
What do residents use to report problems? => FixMyStreet >> Annual subscription for that platform => £12,345 == spend.reporting_tools year 12345
Sum budgeted for informing residents when rounds change => £12,345 == spend.bin_changes year 12345
Cost of drawing up and posting the yearly waste calendar => £12,345 == spend.bin_calendars year 12345
Is there a bin app? => Yes >> what it cost to have it made => £12,345 == spend.waste_app_build 12345
the price of each year's running | Waste app => £12,345 == spend.waste_app year 12345
the price of each year's running | Reporting app => £12,345 == spend.reporting_tools year 12345
Tools for managing social media, and their yearly cost => Hootsuite: £12,345 == spend.social_media_tools year 12345
What did the website's photography cost? => £12,345 ==
How much do libraries spend on their website? => £12,345 ==
What does the council charge for advertising on its website? => £12,345 ==
What does a survey of a building cost? => £12,345 ==
How much was spent on the staff survey platform? => £12,345 ==
What was spent on consultation fees for architects? => £12,345 ==
How much was spent on polling station hire? => £12,345 ==
What did public engagement officers earn? => £12,345 ==
What does the CRM contract renewal quote come to? => £12,345 ==
How much would it cost to replace your CRM? => £12,345 ==
How much does the council charge for a replacement bin? => £12,345 ==
What was spent on bin lorries? => £12,345 ==
What did the new bin collection rounds cost to design? => £12,345 ==
How much did you spend on mobile phones and apps for staff? => £12,345 ==
What does the council's parking app provider charge drivers? => £12,345 ==
How much did you spend on emergency repairs? => £12,345 ==
What was paid for emergency housing communications? => £12,345 ==
How much is spent on road signs and notices? => £12,345 ==
How many notices were served and what fines were paid? => £12,345 ==
What did the public pay in fixed penalty notices? => £12,345 ==
What does it cost residents to phone you? => £12,345 ==
What do premium-rate calls cost staff? => £12,345 ==
What was spent on software developers? => £12,345 ==
What was spent on software training in 2023/24? => £12,345 ==
What is the payroll team's budget? => £12,345 ==
How much was spent on agency social workers? => £12,345 ==
What was total spend on temporary accommodation? => £12,345 ==
What is the total budget for highways? => £12,345 ==
How much of the council's budget goes on adult social care? => £12,345 ==
What are total reserves? => £12,345 ==
Which call centre system do you have? => Netcall >> What does it cost a year? => £12,345 ==
Which telephone system do you use? => Mitel >> What do you pay for it each year? => £12,345 ==
Who supplies your finance system? => Unit4 >> What is its annual cost? => £12,345 ==
Which HR system do you use? => iTrent >> What does it cost? => £12,345 ==
Do you have a CRM? => Yes >> Which finance system do you use? => Unit4 >> What is its yearly cost? => £12,345 == crm.in_use true
What does your website run on? => Drupal >> Which document system do you use? => SharePoint >> What does it cost a year? => £12,345 == website.platform [Drupal]
How many parking permits were issued? => 400 >> What did they cost? => £12,345 ==
How many surveyors do you employ? => 4 >> What do they cost? => £12,345 ==
How many calls were made to 999? => 500 >> What does one cost? => £12,345 ==
How many e-mails did you receive in 2023/24? => 5,000 >> What does it cost to answer one? => £12,345 ==
What was spent on translation of notices? => £12,345 ==
What did reporting a fault cost the resident? => £12,345 ==
What did the accident reporting software cost? => £12,345 ==
What did it cost to report to committee? => £12,345 ==
Which social care system do you use? => Mosaic >> What is the annual licence? => £12,345 ==
What did the council spend on newspaper subscriptions? => £12,345 ==
What did the press office's newspapers cost? => £12,345 ==
How much was paid for advertising space sold by the council? => £12,345 ==
What did the leader's communications adviser earn? => £12,345 ==
Spend on communications equipment for CCTV => £12,345 ==
What did radio communications for wardens cost? => £12,345 ==
What was spent on the staff intranet site in 2023/24? => £12,345 ==
What was spent on depot sites? => £12,345 ==
What does hosting a Ukrainian guest pay? => £12,345 ==
What was spent on features at the museum? => £12,345 ==
How much on potholes? => £12,345 ==
How much on new features for the park? => £12,345 ==
And to run the leisure centre? => £12,345 ==
What was spent in all on Christmas lights? => £12,345 ==
How big is the parks budget? => £12,345 ==
What did staff including agency cost in adult social care? => £12,345 ==
Spend on staff including agency in the contact centre => £12,345 ==
Spend on staff including agency: children's services => £12,345 ==
`;

describe('what apps cost and what the whole authority spends, in many words; sums that lean on what stands above', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
