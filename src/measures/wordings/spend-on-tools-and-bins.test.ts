import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// A question as journalists, residents and companies put it, its answer, and all that is measured by it; nothing where the line ends there. `>>` before the next question.
const rows = `
What do you spend each year on digital engagement tools and analytics? => £12,345 == spend.engagement_tools year 12345
Annual cost of digital engagement and analytics software => £12,345 == spend.engagement_tools year 12345
How much does the authority pay per annum for digital engagement platforms? => £12,345 == spend.engagement_tools year 12345
Spend on analytics and other digital engagement tools => £12,345 == spend.engagement_tools year 12345
Digital engagement tools: yearly spend => £12,345 == spend.engagement_tools year 12345
What is paid for online engagement and analytics tools in a year? => £12,345 == spend.engagement_tools year 12345
How much did analytics and engagement software cost in 2023/24? => £12,345 == spend.engagement_tools year 2023/24 12345
Budget for digital engagement tools and data analytics => £12,345 == spend.engagement_tools year 12345
Do you pay for analytics or engagement software? Give the yearly sum. => £12,345 == spend.engagement_tools year 12345
What did you spend on training in digital engagement? => £12,345 ==
What do you spend on predictive analytics in children's services? => £12,345 ==
What did business intelligence tools cost? => £12,345 ==
What is the annual budget for polling and community engagement? => £12,345 == spend.engagement year 12345
How much did the council spend on public consultation in 2023/24? => £12,345 == spend.engagement year 2023/24 12345
Budget for resident engagement and polling => £12,345 == spend.engagement year 12345
What do you spend every year on consulting residents? => £12,345 == spend.engagement year 12345
Annual amount set aside for community engagement => £12,345 == spend.engagement year 12345
What was the cost of consultation and engagement in the last financial year? => £12,345 == spend.engagement year 12345
Polling and engagement budget => £12,345 == spend.engagement year 12345
How much is spent on opinion polls and engaging with local communities? => £12,345 == spend.engagement year 12345
What is the budget for consulting and engaging residents? => £12,345 == spend.engagement year 12345
Expenditure on resident panels, polls and consultations in 2023/24 => £12,345 == spend.engagement year 2023/24 12345
What did the council pay out for community consultation, panels and polls in 2023/24? => £12,345 == spend.engagement year 2023/24 12345
What does the council spend a year on finding out residents' views? => £12,345 == spend.engagement year 12345
What did polling stations cost at the last election? => £12,345 ==
What did the consultation on the library closures cost? => £12,345 ==
What was spent on consultants? => £12,345 ==
What does employee engagement cost? => £12,345 ==
What did the budget consultation cost? => £12,345 ==
What do you pay each year for survey software? => £12,345 == spend.survey_tools year 12345
How much does the council spend on consultation platforms per year? => £12,345 == spend.survey_tools year 12345
Cost of survey tools => £12,345 == spend.survey_tools year 12345
Which survey platform do you use and how much does it cost a year? => SmartSurvey, £12,345 == engagement.tools [SmartSurvey]; spend.survey_tools year 12345 by SmartSurvey 12345
Annual licence fee for your consultation software => £12,345 == spend.survey_tools year 12345
What is the yearly cost of the tools you use for surveys and consultations? => £12,345 == spend.survey_tools year 12345
Survey and consultation tools – total annual spend => £12,345 == spend.survey_tools year 12345
What does your online survey tool cost? => £12,345 == spend.survey_tools year 12345
How much did licences for SmartSurvey cost in 2023/24? => £12,345 == spend.survey_tools year 2023/24 12345
What is spent on software for running public consultations? => £12,345 == spend.survey_tools year 12345
Subscription costs for survey products => £12,345 == spend.survey_tools year 12345
Survey platform: price per annum => £12,345 == spend.survey_tools year 12345
[Surveys] Tools now in use => SurveyMonkey >> [Surveys] What they cost in a year => £12,345 == engagement.tools [SurveyMonkey]; spend.survey_tools year 12345
What did the staff survey cost? => £12,345 ==
What did the traffic surveys cost? => £12,345 ==
What did drainage survey equipment cost? => £12,345 ==
What did condition survey software for housing stock cost? => £12,345 ==
How much do you spend on social media management tools? => £12,345 == spend.social_media_tools year 12345
What does your social media scheduling software cost per year? => £12,345 == spend.social_media_tools year 12345
Annual cost of Hootsuite or a similar tool => £12,345 == spend.social_media_tools year 12345
Which tool do you use to manage social media and what does it cost? => Orlo, at £12,345 a year == spend.social_media_tools year 12345
Software used for social media: cost per year => £12,345 == spend.social_media_tools year 12345
What do you pay for social media monitoring and scheduling? => £12,345 == spend.social_media_tools year 12345
Yearly price of the product used to post on social media => £12,345 == spend.social_media_tools year 12345
Social media platform licences - spend per year => £12,345 == spend.social_media_tools year 12345
How much a year goes on software to run your Facebook and X accounts? => £12,345 == spend.social_media_tools year 12345
What software is used for social posts => Orlo >> its cost per year => £12,345 == spend.social_media_tools year 12345
Tools for managing social media, and their yearly cost => Hootsuite: £12,345 == spend.social_media_tools year 12345
How much does the council pay for a tool to schedule its social media posts? => £12,345 == spend.social_media_tools year 12345
What did you spend on advertising on social media? => £12,345 ==
What do social media officers earn? => £12,345 ==
What did social media training cost? => £12,345 ==
How much was paid to influencers? => £12,345 ==
What did you spend on social care software? => £12,345 ==
What does it cost to answer one call? => £3.27 == cost_per_call 3.27
Average cost per call => £3.27 == cost_per_call 3.27
What is the cost of taking one call? => £3.27 == cost_per_call 3.27
What does each phone call to the council cost on average? => £3.27 == cost_per_call 3.27
Cost of a call => £3.27 == cost_per_call 3.27
Unit cost of a telephone contact => £3.27 == cost_per_call 3.27
What do you estimate that one inbound call costs? => £3.27 == cost_per_call 3.27
How much does a single telephone enquiry cost the council? => £3.27 == cost_per_call 3.27
What does the council reckon it costs each time a resident phones? => £3.27 == cost_per_call 3.27
Cost per contact by phone => £3.27 == cost_per_call 3.27
Estimated cost of handling a call => £3.27 == cost_per_call 3.27
Average price of answering a phone call? => £3.27 == cost_per_call 3.27
Do you have a contact centre? => Yes >> Inbound calls in the last full year? => 135,117 >> Average price of answering one? => £3.27 == calls.inbound year 135117; cost_per_call 3.27
How many calls came in during 2023/24? => 135,117 >> What does it cost, on average, to take one of those? => £3.27 == calls.inbound year 2023/24 135117; cost_per_call 3.27
How many calls were received by the contact centre in 2023/24? => 135,117 >> And the cost of each? => £3.27 == calls.inbound year 2023/24 135117; cost_per_call 3.27
What does a call cost the resident? => £0.12 ==
Unit cost of a web transaction => £0.17 ==
What does a face-to-face visit cost? => £8.20 ==
What does it cost to call out a pest controller? => £80 ==
What is the cost of an out-of-hours call-out? => £80 ==
What does your CRM cost per year? => £12,345 == spend.crm year 12345
How much do you pay annually for your customer relationship management system? => £12,345 == spend.crm year 12345
CRM: annual licence cost => £12,345 == spend.crm year 12345
What is the yearly fee for the CRM? => £12,345 == spend.crm year 12345
Which CRM do you use and what is its annual cost? => Verint, £12,345 a year == crm.in_use true; crm.products [Verint]; spend.crm year 12345
Annual value of the CRM contract => £12,345 == spend.crm year 12345
How much did the council spend on its CRM in 2023/24? => £12,345 == spend.crm year 2023/24 12345
Customer records system, annual cost => £12,345 == spend.crm year 12345
Price per annum of the customer management system => £12,345 == spend.crm year 12345
Do you have a CRM? => Yes >> what it costs a year => £12,345 == crm.in_use true; spend.crm year 12345
Do you have a CRM? => Yes >> If so, how much is it per year? => £12,345 == crm.in_use true; spend.crm year 12345
Do you have a CRM? => Yes >> Yearly fee => £12,345 == crm.in_use true; spend.crm year 12345
Do you have a CRM? => Yes >> When did it go live? => 2016 >> What is its annual cost to the Council? => £12,345 == crm.in_use true; crm.live_since 2016; spend.crm year 12345
Which CRM do you use? => Verint >> In what year did it start being used? => 2011 >> The cost each year of licences and support for that system. => £12,345 == crm.in_use true; crm.live_since 2011; crm.products [Verint]; spend.crm year 12345
Do you have a CRM? => Yes >> What stood in its way? => Training >> Is it built around citizens, around properties, or both? => Both >> What is its annual cost to the Council? => £12,345 == crm.centred_on both; crm.in_use true; crm.obstacles [Training]; spend.crm year 12345
Which CRM do you use? => Verint >> What do you pay its supplier each year? => £12,345 == crm.in_use true; crm.products [Verint]; spend.crm year 12345
What did it cost to implement the CRM? => £12,345 ==
How much did CRM training cost? => £12,345 ==
What would a new CRM cost? => £12,345 ==
What does the CRM manager earn? => £12,345 ==
How much did decommissioning the old CRM cost? => £12,345 ==
What do you pay annually for your issue reporting tool? => £12,345 == spend.reporting_tools year 12345
How much does the online fault reporting system cost a year? => £12,345 == spend.reporting_tools year 12345
What does FixMyStreet Pro cost you per year? => £12,345 == spend.reporting_tools year 12345
Reporting tools: annual spend => £12,345 == spend.reporting_tools year 12345
Which tool do residents use to report problems, and what does it cost a year? => FixMyStreet, £12,345 a year == spend.reporting_tools year 12345
What is the yearly licence cost of the software residents use to report potholes, graffiti and the like? => £12,345 == spend.reporting_tools year 12345
Reporting software and its yearly price => FixMyStreet Pro, £12,345 == spend.reporting_tools year 12345
What platform is used for reporting highway faults and how much does it cost annually? => Confirm; £12,345 == spend.reporting_tools year 12345
Cost per year of the street reporting app => £12,345 == spend.reporting_tools year 12345
Annual subscription for the platform on which the public report street problems => £12,345 == spend.reporting_tools year 12345
What does the software for making these reports cost each year? => £12,345 == spend.reporting_tools year 12345
How many problems were reported online by residents in 2023? => 88,214 >> Which package takes those reports, and its price per annum? => Kaarbontech's public portal, at £12,345 per annum. == reports.count year 2023 88214; spend.reporting_tools year 12345
What do residents use to report potholes and other problems? => FixMyStreet >> Annual subscription for that platform => £12,345 == spend.reporting_tools year 12345
How much is spent on the system through which residents report issues? => £12,345 == spend.reporting_tools year 12345
What does the council spend on online tools for reporting street faults? => £12,345 == spend.reporting_tools year 12345
What does financial reporting software cost? => £12,345 ==
What did repairing reported potholes cost? => £12,345 ==
What does the accident reporting system cost? => £12,345 ==
What does the annual report cost to print? => £12,345 ==
How much does it cost to print and deliver bin calendars? => £12,345 == spend.bin_calendars year 12345
Printed collection calendars: annual cost => £12,345 == spend.bin_calendars year 12345
What do you spend each year on waste collection calendars? => £12,345 == spend.bin_calendars year 12345
Cost of printing and posting the refuse and recycling calendar in 2023/24 => £12,345 == spend.bin_calendars year 2023/24 12345
What was the bill for printed bin calendars last year? => £12,345 == spend.bin_calendars year 12345
Do you send out a printed calendar of bin collections? If so, what does it cost? => Yes, £12,345 == spend.bin_calendars year 12345
Do you send printed bin calendars? => Yes >> If so what is the annual cost? => £12,345 == spend.bin_calendars year 12345
How many households get a printed bin calendar and what did the last print run cost? => Every household, 61,300. The 2023 calendars cost £12,345. == spend.bin_calendars year 2023 12345
What does producing and distributing the yearly waste calendar cost? => £12,345 == spend.bin_calendars year 12345
[Bins and recycling] Calendars: printing and posting, annual => £12,345 == spend.bin_calendars year 12345
Annual spend on leaflets telling households their bin days => £12,345 == spend.bin_calendars year 12345
How much was paid for printing of recycling collection timetables? => £12,345 == spend.bin_calendars year 12345
Yearly cost of the printed bin-day calendar => £12,345 == spend.bin_calendars year 12345
What do desk calendars for members cost? => £12,345 ==
What did the council's events calendar cost? => £12,345 ==
What did new bins cost in 2023/24? => £12,345 ==
What did the school term calendar cost? => £12,345 ==
What does it cost each year to tell residents about changes to bin collections? => £12,345 == spend.bin_changes year 12345
Cost of notifying households of changes to their collection day => £12,345 == spend.bin_changes year 12345
Annual spend on informing residents of changed waste collections => £12,345 == spend.bin_changes year 12345
How much was spent on letting people know of bin day changes over Christmas? => £12,345 in 2023/24 == spend.bin_changes year 2023/24 12345
What did it cost to notify residents of changes to their collections in 2024/25? => £12,345 for bin hangers at Christmas == spend.bin_changes year 2024/25 12345
Yearly cost of telling people about changed bin days => £12,345 == spend.bin_changes year 12345
How much do you spend a year when collection days change on telling residents? => £12,345 == spend.bin_changes year 12345
Cost of bin tags, letters and adverts about revised collection days => £12,345 == spend.bin_changes year 12345
Sum budgeted for informing residents when rounds change => £12,345 == spend.bin_changes year 12345
[Bins] Schedule changes: cost of telling residents, annual => £12,345 == spend.bin_changes year 12345
What is spent on communicating waste collection changes to households each year? => £12,345 == spend.bin_changes year 12345
What did changing the collection rounds cost? => £12,345 ==
What did the change to wheeled bins cost? => £12,345 ==
What did it cost to change the council's logo? => £12,345 ==
How much was spent telling residents about council tax changes? => £12,345 ==
[Digital engagement] Annual spend on tools and analytics => £12,345 == spend.engagement_tools year 12345
Digital engagement and analytics: tools budget => £12,345 == spend.engagement_tools year 12345
Digital engagement platforms and analytics, total yearly cost => £12,345 == spend.engagement_tools year 12345
What's the bill for digital engagement tools per year? => £12,345 == spend.engagement_tools year 12345
Do you subscribe to any digital engagement or analytics products? At what yearly cost? => Yes, £12,345 == spend.engagement_tools year 12345
Polling and community engagement: annual budget => £12,345 == spend.engagement year 12345
[Community engagement] Budget per annum => £12,345 == spend.engagement year 12345
What sum do you budget each year for polls and engagement with the community? => £12,345 == spend.engagement year 12345
How much money is set aside annually for consultations with the public? => £12,345 == spend.engagement year 12345
Engagement budget => £12,345 == spend.engagement year 12345
Consultation and engagement: budget 2024/25 => £12,345 == spend.engagement year 2024/25 12345
Budget for engaging communities and polling residents => £12,345 == spend.engagement year 12345
What is the council's yearly spend on public engagement? => £12,345 == spend.engagement year 12345
How much was spent on surveys and consultations of residents in 2023/24? => £12,345 == spend.engagement year 2023/24 12345
What was spent on the consultation about the new leisure centre? => £12,345 ==
What did polling cards cost? => £12,345 ==
What software do you use for surveys? => SmartSurvey >> What do you pay for it each year? => £12,345 == engagement.tools [SmartSurvey]; spend.survey_tools year 12345
What software do you use for surveys? => SmartSurvey >> Annual licence cost? => £12,345 == engagement.tools [SmartSurvey]; spend.survey_tools year 12345
What software do you use for surveys? => SmartSurvey >> How much per annum? => £12,345 == engagement.tools [SmartSurvey]; spend.survey_tools year 12345
Do you use any survey software? => Yes, SmartSurvey >> If so, at what annual cost? => £12,345 == engagement.tools [SmartSurvey]; spend.survey_tools year 12345
[Consultation] Tools now in use => SurveyMonkey >> [Consultation] What they cost in a year => £12,345 == engagement.tools [SurveyMonkey]; spend.survey_tools year 12345
Consultation platform | Annual cost => £12,345 == spend.survey_tools year 12345
Which platform is used for consultations, and its yearly cost? => Commonplace, £12,345 == engagement.tools [Commonplace]; spend.survey_tools year 12345 by Commonplace 12345
What platform is used for consultations? => Commonplace >> What is its yearly cost? => £12,345 == engagement.tools [Commonplace]; spend.survey_tools year 12345
What are your survey tools and what do they cost? => SmartSurvey, £12,345 a year == engagement.tools [SmartSurvey]; spend.survey_tools year 12345 by SmartSurvey 12345
How much is the licence for your engagement platform? => £12,345 == spend.survey_tools year 12345
Engagement platform and yearly subscription => Go Vocal, £12,345 == engagement.tools [Go Vocal]; spend.survey_tools year 12345 by Go Vocal 12345
What's the annual fee for your consultation hub? => £12,345 == spend.survey_tools year 12345
Social media management tool => Hootsuite >> Its price a year => £12,345 == spend.social_media_tools year 12345
Social media management tool and annual cost => Sprout Social, £12,345 == spend.social_media_tools year 12345
What tool do you schedule posts with? => Hootsuite >> What do you pay for it? => £12,345 == spend.social_media_tools year 12345
Do you use a social media dashboard such as Hootsuite? => Yes >> If so how much does it cost? => £12,345 == spend.social_media_tools year 12345
[Social media] Which management tool is used? => Orlo >> [Social media] Annual cost => £12,345 == spend.social_media_tools year 12345
[Social media] Scheduling tool: yearly licence => £12,345 == spend.social_media_tools year 12345
Which software manages the council's social channels, and for how much a year? => Orlo, £12,345 == spend.social_media_tools year 12345
Price paid for software that runs the council's social media => £12,345 == spend.social_media_tools year 12345
Annual cost of social media scheduling and listening software => £12,345 == spend.social_media_tools year 12345
Social media tool subscription => £12,345 == spend.social_media_tools year 12345
How much are your subscriptions to social media management platforms? => £12,345 == spend.social_media_tools year 12345
What does the social media team cost? => £12,345 ==
How much did you spend boosting Facebook posts? => £12,345 ==
Price of one call => £3.27 == cost_per_call 3.27
What does it cost you when somebody phones? => £3.27 == cost_per_call 3.27
How much does it cost to deal with one phone call? => £3.27 == cost_per_call 3.27
Have you worked out what a call costs? => £3.27 == cost_per_call 3.27
What is a call to the contact centre estimated to cost? => £3.27 == cost_per_call 3.27
[Contact centre] Cost per call => £3.27 == cost_per_call 3.27
[Contact centre] Average cost of a call => £3.27 == cost_per_call 3.27
[Contact centre] Estimated cost per contact by telephone => £3.27 == cost_per_call 3.27
How many calls did you receive in 2023/24? => 120,345 >> What did each one cost on average? => £3.27 == calls.inbound year 2023/24 120345; cost_per_call 3.27
How many calls did your contact centre receive in 2023/24? => 120,345 >> And the average cost of handling one? => £3.27 == calls.inbound year 2023/24 120345; cost_per_call 3.27
Cost per telephone enquiry => £3.27 == cost_per_call 3.27
Mean cost of an incoming call => £3.27 == cost_per_call 3.27
What does the council pay per answered call? => £3.27 == cost_per_call 3.27
Do you have a CRM? => Yes >> What do you pay for it? => £12,345 == crm.in_use true; spend.crm year 12345
Do you have a CRM? => Yes >> What is paid for it yearly? => £12,345 == crm.in_use true; spend.crm year 12345
Do you have a CRM? => Yes >> Who supplies it? => Verint >> Cost per annum? => £12,345 == crm.in_use true; crm.products [Verint]; spend.crm year 12345
Do you have a CRM? => Yes >> Who supplies it? => Verint >> Contract value per year => £12,345 == crm.in_use true; crm.products [Verint]; spend.crm year 12345
[CRM] Annual cost => £12,345 == spend.crm year 12345
[CRM] Product => Verint >> [CRM] Live since => 2018 >> [CRM] Yearly fee => £12,345 == crm.in_use true; crm.live_since 2018; crm.products [Verint]; spend.crm year 12345
[CRM] Supplier => Verint >> [CRM] Cost a year => £12,345 == crm.in_use true; crm.products [Verint]; spend.crm year 12345
CRM | Annual spend => £12,345 == spend.crm year 12345
Yearly licence cost of the CRM? => £12,345 == spend.crm year 12345
How much is your CRM costing? => £12,345 == spend.crm year 12345
CRM system – annual support and licence charges => £12,345 == spend.crm year 12345
What are the ongoing yearly costs of your customer relationship management software? => £12,345 == spend.crm year 12345
Spend on CRM in 2023/24 => £12,345 == spend.crm year 2023/24 12345
Which CRM do you have, since when, and what do you pay for it every year? => Verint, 2016, £12,345 == crm.in_use true; crm.live_since 2016; crm.products [Verint]; spend.crm year 12345
The name of your CRM, and the annual cost of it => Verint. £12,345. == crm.in_use true; crm.products [Verint]; spend.crm year 12345
Cost of the CRM project from start to finish => £12,345 ==
What would it cost to leave your CRM? => £12,345 ==
What do CRM developers cost per day? => £12,345 ==
What do residents use to report potholes, fly-tipping and street light faults? => FixMyStreet >> What does it cost you a year? => £12,345 == spend.reporting_tools year 12345
[Reporting problems] Which tool is used? => FixMyStreet >> [Reporting problems] Annual cost => £12,345 == spend.reporting_tools year 12345
Tool used by residents to report problems => FixMyStreet Pro >> Annual cost of it => £12,345 == spend.reporting_tools year 12345
Do you have an app or website where people report problems? => Yes, Love Clean Streets >> If so, what do you pay for it per year? => £12,345 == spend.reporting_tools year 12345
What is the tool for reporting street problems called, and at what yearly price? => FixMyStreet, £12,345 == spend.reporting_tools year 12345
Reporting tool | Price a year => £12,345 == spend.reporting_tools year 12345
Reporting tool price a year => £12,345 == spend.reporting_tools year 12345
Do you pay for an issue-reporting tool and how much a year? => Yes, £12,345 a year == spend.reporting_tools year 12345
What platform do you use for residents to report potholes, graffiti and similar? => FixMyStreet Pro >> Cost of the above per year? => £12,345 == spend.reporting_tools year 12345
Subscription for the fault-reporting app, per annum => £12,345 == spend.reporting_tools year 12345
How much does it cost to license the "report it" software? => £12,345 == spend.reporting_tools year 12345
What do you pay each year for FixMyStreet? => £12,345 == spend.reporting_tools year 12345
Online reporting: software costs per year => £12,345 == spend.reporting_tools year 12345
Bin calendars: annual print and delivery cost => £12,345 == spend.bin_calendars year 12345
[Waste] Cost of printed calendars each year => £12,345 == spend.bin_calendars year 12345
[Waste and recycling] Do you print calendars? => Yes >> [Waste and recycling] At what cost? => £12,345 == spend.bin_calendars year 12345
Do you print a calendar of bin days and at what annual cost? => Yes, at £12,345 a year. == spend.bin_calendars year 12345
How much is spent on paper calendars for bin collections? => £12,345 == spend.bin_calendars year 12345
What did it cost to send every household a collection calendar? => £12,345 == spend.bin_calendars year 12345
Collection calendars, printing and postage, 2024 => £12,345 == spend.bin_calendars year 2024 12345
Cost per year of leaflets showing bin days => £12,345 == spend.bin_calendars year 12345
If you send out paper calendars showing bin days, what does it cost each year? => £12,345 == spend.bin_calendars year 12345
What were the costs of producing the 2024 recycling calendar? => £12,345 == spend.bin_calendars year 2024 12345
Waste calendars | Cost => £12,345 == spend.bin_calendars year 12345
[Waste] Cost of telling people when collections change => £12,345 == spend.bin_changes year 12345
When collection days change, how are people told, and what does it cost each year? => By letter. £12,345 a year. == spend.bin_changes year 12345
How do you tell residents of changes to bin collections? => By letter >> What does this cost per year? => £12,345 == spend.bin_changes year 12345
How do you let people know when their bin day changes? => By letter >> Cost per annum? => £12,345 == spend.bin_changes year 12345
Annual cost of notifying changes of bin day => £12,345 == spend.bin_changes year 12345
What do you spend each year letting households know about changed collections? => £12,345 == spend.bin_changes year 12345
Cost of letters and stickers telling residents of new bin days each year => £12,345 == spend.bin_changes year 12345
Communicating changes in collections: yearly cost => £12,345 == spend.bin_changes year 12345
Bin round changes: cost of informing households per year => £12,345 == spend.bin_changes year 12345
`;

describe('what tools, calls, the CRM and bin calendars cost, in many words', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
