import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// A question as journalists, residents and companies put it, its answer, and all that is measured by it; nothing where the line ends there. `>>` before the next question.
const rows = `
How much does it cost the council to run its website each year? => £12,345 == spend.website year 12345
What was the total cost of the council's website in 2023/24, all in? => £12,345 == spend.website year 2023/24 12345
Website – annual running costs => £12,345 == spend.website year 12345
Please give the annual budget for the council's web presence. => £12,345 == spend.website year 12345
What do you spend per annum on your main website? => £12,345 == spend.website year 12345
How much public money goes into the council website in a typical year? => £12,345 == spend.website year 12345
I'd like to know what the corporate site sets you back every twelve months. => £12,345 == spend.website year 12345
Website expenditure for the last financial year, including any external suppliers => £12,345 == spend.website year 12345
What's the yearly bill for www.thornmere.gov.uk? => £12,345 == spend.website year 12345
Total website costs (2024/25) => £12,345 == spend.website year 2024/25 12345
How much did you pay for your website in 2022-23? => £12,345 == spend.website year 2022-23 12345
If the website is provided by an external company, what do you pay them a year for it? => £12,345 == spend.website year 12345
What is the council's overall expenditure on its website per year? => £12,345 == spend.website year 12345
What is the whole cost of your website, in pounds, for the latest full year? => £12,345 == spend.website year 12345
Main website, all costs => £12,345 == spend.website year 12345
How much did the new website cost to build? => £12,345 ==
What would a replacement website cost? => £12,345 ==
How much did the council spend on the tourism website? => £12,345 ==
How much income came from advertising on the website in 2023/24? => £12,345 ==
What did the website accessibility audit cost? => £12,345 ==
What are the salaries of the web team? => £12,345 ==
What are the hosting costs of the council's website? => £12,345 == spend.website.hosting year 12345
Who hosts your website and what is the annual charge? => £12,345 == spend.website.hosting year 12345
Website hosting: cost per annum => £12,345 == spend.website.hosting year 12345
How much do you pay each year to host the council website? => £12,345 == spend.website.hosting year 12345
What is the annual cost of hosting your site? => £12,345 == spend.website.hosting year 12345
Hosting fees for the corporate website in 2023/24 => £12,345 == spend.website.hosting year 2023/24 12345
How much goes on web hosting every year? => £12,345 == spend.website.hosting year 12345
Of the website's cost, how much is for hosting? => £12,345 == spend.website.hosting year 12345
What does your web host charge you per year? => £12,345 == spend.website.hosting year 12345
Amount paid to host the website (yearly) => £12,345 == spend.website.hosting year 12345
[Website] Hosting => £12,345 == spend.website.hosting year 12345
[Website costs] Servers and hosting, per year => £12,345 == spend.website.hosting year 12345
How much does hosting the finance system cost? => £12,345 ==
What does it cost to host the annual conference? => £12,345 ==
Is the website hosted in the UK? => £12,345 ==
What did hosting the Tour of Britain cost the council? => £12,345 ==
How much do foster carers get for hosting a child? => £12,345 ==
What is spent annually on maintaining the website? => £12,345 == spend.website.maintenance year 12345
Website maintenance and support: cost per year => £12,345 == spend.website.maintenance year 12345
What do you pay for support of the council's website each year? => £12,345 == spend.website.maintenance year 12345
How much did upkeep of the corporate website cost in 2024/25? => £12,345 == spend.website.maintenance year 2024/25 12345
Annual support contract for the website: value => £12,345 == spend.website.maintenance year 12345
Cost of website support and upkeep in the last financial year => £12,345 == spend.website.maintenance year 12345
How much goes on maintenance of your site every year? => £12,345 == spend.website.maintenance year 12345
[Website] Maintenance and support => £12,345 == spend.website.maintenance year 12345
What does it cost you a year to keep the website maintained and patched? => £12,345 == spend.website.maintenance year 12345
Yearly website maintenance => £12,345 == spend.website.maintenance year 12345
What is spent on maintenance of play areas advertised on the website? => £12,345 ==
How much is spent on road maintenance each year? => £12,345 ==
What does IT support cost in a year? => £12,345 ==
How much is spent each year on writing and updating website content? => £12,345 == spend.website.content year 12345
What does the council spend on web content per year? => £12,345 == spend.website.content year 12345
Annual cost of content updates to the website => £12,345 == spend.website.content year 12345
Website – content (copywriting, editing) – cost per year => £12,345 == spend.website.content year 12345
How much was spent on keeping the website's words and pictures up to date? => £12,345 == spend.website.content year 12345
What did web editors and content creation cost in 2023/24? => £12,345 == spend.website.content year 2023/24 12345
[Website] Content editing => £12,345 == spend.website.content year 12345
How much did you pay for content for the website in the last year? => £12,345 == spend.website.content year 12345
Yearly spend on editing pages of the website => £12,345 == spend.website.content year 12345
What is spent each year on producing web pages and articles? => £12,345 == spend.website.content year 12345
What is spent on content for the council magazine? => £12,345 ==
What does social media content cost each year? => £12,345 ==
How much do you spend on content filtering software? => £12,345 ==
What is spent on technical development of the website per year? => £12,345 == spend.website.development year 12345
How much did you spend on developing the website in 2023/24? => £12,345 == spend.website.development year 2023/24 12345
Website development costs, last financial year => £12,345 == spend.website.development year 12345
What did improvements to the council's website cost in 2022/23? => £12,345 == spend.website.development year 2022/23 12345
[Website] Technical development => £12,345 == spend.website.development year 12345
Amount spent on new features for the website in 2023/24 => £12,345 == spend.website.development year 2023/24 12345
What do you pay web developers for work on your site each year? => £12,345 == spend.website.development year 12345
Annual budget for website development and enhancements => £12,345 == spend.website.development year 12345
How much did design and development of the website cost in the last year? => £12,345 == spend.website.development year 12345
Cost per year of adding new functions to the website => £12,345 == spend.website.development year 12345
What was spent on upgrades to the website in 2024/25? => £12,345 == spend.website.development year 2024/25 12345
What was spent on staff development in 2023/24? => £12,345 ==
How much was spent on housing development in the year? => £12,345 ==
What did the development of the local plan cost in 2023/24? => £12,345 ==
What has been spent on microsites over the past three years? => £12,345 == spend.microsites 3-years 12345
How much did standalone websites cost in the last 3 years? => £12,345 == spend.microsites 3-years 12345
Total cost, over three years, of any campaign sites or sub-sites => £12,345 == spend.microsites 3-years 12345
What is the three-year cost of websites other than the main one? => £12,345 == spend.microsites 3-years 12345
Spend on microsites, last three years => £12,345 == spend.microsites 3-years 12345
What did the council's other websites (not the main site) cost in 2023/24? => £12,345 == spend.microsites year 2023/24 12345
Please list any stand-alone sites. What did they cost altogether over the last three years? => Two sites: Visit Thornmere and Invest Thornmere. £12,345 over the three years. == spend.microsites 3-years 12345; website.microsites 2
How much money went on small sites outside the main one over the past three years? => £12,345 == spend.microsites 3-years 12345
What is the total cost of all standalone websites and microsites for the last three financial years? => £12,345 == spend.microsites 3-years 12345
What did the new building sites cost in the last three years? => £12,345 ==
What was spent on traveller sites over the last three years? => £12,345 ==
How many microsites are there? => £12,345 ==
What did other sites of special scientific interest cost? => £12,345 ==
What did the council spend on PR and marketing last year? => £12,345 == spend.communications year 12345
Total expenditure on communications, marketing and advertising in 2023/24 => £12,345 == spend.communications year 2023/24 12345
How much does your communications department cost per year? => £12,345 == spend.communications year 12345
Annual communications budget => £12,345 == spend.communications year 12345
What is the budget for publicity and promotion? => £12,345 == spend.communications year 12345
How much did the authority lay out on advertising (excluding recruitment) in 2024-25? => £12,345 == spend.communications year 2024-25 12345
Comms and marketing: total spend in the last financial year => £12,345 == spend.communications year 12345
Please state what was spent on press, PR and publicity in each of the last three years. => £12,345 == spend.communications year 12345
What does the council spend each year on telling people about its services: advertising, leaflets, PR? => £12,345 == spend.communications year 12345
Amount spent on advertising and marketing campaigns in the latest year => £12,345 == spend.communications year 12345
How much of taxpayers' money is spent on spin doctors, PR and advertising every year? => £12,345 == spend.communications year 12345
Marketing, communications and advertising => £12,345 == spend.communications year 12345
What was the cost of the press office and communications team in 2023/24? => £12,345 == spend.communications year 2023/24 12345
Advertising expenditure in the year to March 2025 => £12,345 == spend.communications year 12345
How much did you spend on advertising job vacancies? => £12,345 ==
Paid social advertising in 2024 => £12,345 ==
What did you spend on Facebook adverts in 2024? => £12,345 ==
How much income did you get from advertising on roundabouts? => £12,345 ==
What did the advertising campaign for foster carers cost? => £12,345 ==
What was spent on telecommunications in 2023/24? => £12,345 ==
What is the head of communications paid? => £12,345 ==
What did you spend on printing the council magazine? => £12,345 ==
What is the annual budget for emergency communications? => £12,345 == spend.emergency_communications year 12345
How much is set aside each year for communicating with residents in an emergency? => £12,345 == spend.emergency_communications year 12345
Budget for crisis communications => £12,345 == spend.emergency_communications year 12345
What does the council budget each year for warning and informing the public? => £12,345 == spend.emergency_communications year 12345
How much do you spend annually on emergency messaging to residents? => £12,345 == spend.emergency_communications year 12345
Emergency and crisis communication budget, 2024/25 => £12,345 == spend.emergency_communications year 2024/25 12345
What sum is set aside for telling the public about emergencies? => £12,345 == spend.emergency_communications year 12345
Is there a budget for emergency communications, and if so how much is it? => £12,345 == spend.emergency_communications year 12345
How much money is held for getting messages out in a crisis? => £12,345 == spend.emergency_communications year 12345
Spend per year on emergency alerts and notifications to the public => £12,345 == spend.emergency_communications year 12345
How much is the emergency planning budget? => £12,345 ==
What did emergency accommodation cost? => £12,345 ==
How much was paid in emergency food grants? => £12,345 ==
What did the emergency radio system cost? => £12,345 ==
What is the annual budget for statutory notices? => £12,345 == spend.statutory_notices year 12345
How much does the council spend on public notices in newspapers each year? => £12,345 == spend.statutory_notices year 12345
Cost of publishing statutory notices in 2023/24 => £12,345 == spend.statutory_notices year 2023/24 12345
What did you pay local newspapers to print legal notices last year? => £12,345 == spend.statutory_notices year 12345
Total expenditure on public notices (planning, highways, licensing) => £12,345 == spend.statutory_notices year 12345
How much do statutory notices cost you a year? => £12,345 == spend.statutory_notices year 12345
Statutory notices: budget => £12,345 == spend.statutory_notices year 12345
How many statutory notices do you publish a year, and what do they cost in total? => 118 notices, at a cost of £12,345 == spend.statutory_notices year 12345; statutory_notices.count year 118
What was spent on placing notices in the press as the law requires? => £12,345 == spend.statutory_notices year 12345
What is paid each year for newspaper notices of planning applications and road orders? => £12,345 == spend.statutory_notices year 12345
Amount spent on advertising traffic orders and planning applications in local papers in 2023/24 => £12,345 == spend.statutory_notices year 2023/24 12345
Expenditure on publishing formal notices in the London Gazette and the local press per year => £12,345 == spend.statutory_notices year 12345
What does one public notice cost on average? => £12,345 ==
How much was collected in penalty notices? => £12,345 ==
What does it cost to serve an abatement notice? => £12,345 ==
How much did you spend on notice boards? => £12,345 ==
What is the annual budget of your contact centre? => £12,345 == spend.contact_centre year 12345
How much does the call centre cost to run each year? => £12,345 == spend.contact_centre year 12345
Contact centre budget 2024/25 => £12,345 == spend.contact_centre year 2024/25 12345
What does the council spend per year on its customer contact centre? => £12,345 == spend.contact_centre year 12345
Cost of customer services (telephone) per annum => £12,345 == spend.contact_centre year 12345
What was the total cost of running the customer service centre in 2023/24? => £12,345 == spend.contact_centre year 2023/24 12345
How much money goes each year on the team that answers the phones? => £12,345 == spend.contact_centre year 12345
Overall budget for the customer contact team => £12,345 == spend.contact_centre year 12345
What do you budget for handling residents' phone calls? => £12,345 == spend.contact_centre year 12345
Yearly expenditure on the contact centre, staff included => £12,345 == spend.contact_centre year 12345
How much did the customer contact centre cost in the last financial year? => £12,345 == spend.contact_centre year 12345
Contact centre: annual cost => £12,345 == spend.contact_centre year 12345
What was the outturn for the customer service centre in 2023-24? => £12,345 == spend.contact_centre year 2023-24 12345
How much does it cost to operate your call centre? => £12,345 == spend.contact_centre year 12345
Telephony cost => £12,345 ==
What did the contact centre telephone system cost? => £12,345 ==
What are contact centre agents paid an hour? => £12,345 ==
What did refurbishing the contact centre cost? => £12,345 ==
Of which, salaries in the contact centre => £12,345 ==
Give the amount the council spends on its website annually. => £12,345 == spend.website year 12345
How much of the council's budget goes towards its website? => £12,345 == spend.website year 12345
I am a web designer. What is your council paying each year for its website? => £12,345 == spend.website year 12345
We supply websites to councils. Could you tell us the yearly value of your present website contract? => £12,345 == spend.website year 12345
How many visitors did your website have in 2023/24 and what did the website cost that year? => 512,300 visitors; £12,345 == spend.website year 2023/24 12345; website.visitors year 2023/24 512300
Cost of running the council's website, 2022/23 => £12,345 == spend.website year 2022/23 12345
Corporate website | Cost per year => £12,345 == spend.website year 12345
[Website] What does it cost to run each year? => £12,345 == spend.website year 12345
[Your website] Annual spend => £12,345 == spend.website year 12345
[Council website] Total running cost, 2023/24 => £12,345 == spend.website year 2023/24 12345
Is the website run in-house? => Yes >> What is the total annual cost of the website? => £12,345 == spend.website year 12345
Do you have your own website? => Yes >> What does it cost per annum? => £12,345 == spend.website year 12345
Website budget for the current year => £12,345 == spend.website year 12345
What amount was paid out in 2023-24 in respect of the website? => £12,345 == spend.website year 2023-24 12345
What does the council pay for website translation? => £12,345 ==
What were web team salaries? => £12,345 ==
How much is spent on websites for schools? => £12,345 ==
What did the crash of the website cost? => £12,345 ==
How much is the council charged each year to have its website hosted? => £12,345 == spend.website.hosting year 12345
What are you paying for hosting (website)? => £12,345 == spend.website.hosting year 12345
[Website] How much per year is spent on: | Hosting => £12,345 == spend.website.hosting year 12345
How much was spent on the website in 2023/24 on: | Hosting => £12,345 == spend.website.hosting year 2023/24 12345
What is the annual cost of website hosting and who is the provider? => £12,345, Nimbus Ltd == spend.website.hosting year 12345
Website server hosting, yearly charge => £12,345 == spend.website.hosting year 12345
Cloud hosting of the website (£ per year) => £12,345 == spend.website.hosting year 12345
How much is the council charged each year to have its website maintained? => £12,345 == spend.website.maintenance year 12345
[Website] How much per year is spent on: | Maintenance => £12,345 == spend.website.maintenance year 12345
Website spend per annum | Support and maintenance => £12,345 == spend.website.maintenance year 12345
Cost of the website's technical support contract each year => £12,345 == spend.website.maintenance year 12345
What goes on website fixes, patches and support each year? => £12,345 == spend.website.maintenance year 12345
[Website] Annual support charge => £12,345 == spend.website.maintenance year 12345
Website spend per annum | Content => £12,345 == spend.website.content year 12345
[Website] How much per year is spent on: | Content updates => £12,345 == spend.website.content year 12345
Website spend per annum | Content updates => £12,345 == spend.website.content year 12345
What do you pay copywriters for the website each year? => £12,345 == spend.website.content year 12345
Website copywriting costs per year => £12,345 == spend.website.content year 12345
Website spend per annum | Development => £12,345 == spend.website.development year 12345
[Website] How much per year is spent on: | Technical development => £12,345 == spend.website.development year 12345
What is the annual cost of development work on the website? => £12,345 == spend.website.development year 12345
Website enhancements and new functionality: annual spend => £12,345 == spend.website.development year 12345
In the last three years what has the authority spent on websites besides its main one? => £12,345 == spend.microsites 3-years 12345
Spend on other websites over three years => £12,345 == spend.microsites 3-years 12345
[Websites] Other sites: cost over three years => £12,345 == spend.microsites 3-years 12345
How many microsites do you run and what have they cost in the past three years? => Four. £12,345 over the three years. == spend.microsites 3-years 12345; website.microsites 4
Do you have any standalone sites? => Yes, 3 >> What did they cost over the last three years? => £12,345 == spend.microsites 3-years 12345; website.microsites 3
Do you run any microsites, and how many? => Four >> What has been spent on them over three years? => £12,345 == spend.microsites 3-years 12345; website.microsites 4
Three-year spend on microsites => £12,345 == spend.microsites 3-years 12345
Websites set up for single projects or campaigns: three-year cost => £12,345 == spend.microsites 3-years 12345
How much of the council's money went on adverts, leaflets and press work last year? => £12,345 == spend.communications year 12345
What is the bill for your comms function each year? => £12,345 == spend.communications year 12345
How much do you pay to promote the council? Include advertising, PR and marketing. => £12,345 == spend.communications year 12345
State the council's spending on publicity for 2022/23. => £12,345 == spend.communications year 2022/23 12345
What did you spend on communications a year (adverts, PR, leaflets, the lot)? => In 2022/23 we spent £12,345 on communications. == spend.communications year 2022/23 12345
Comms budget => £12,345 == spend.communications year 12345
Communications | Annual budget => £12,345 == spend.communications year 12345
[Communications] What is the annual budget? => £12,345 == spend.communications year 12345
[Communications and marketing] Total spend 2023/24 => £12,345 == spend.communications year 2023/24 12345
[Communications] How much is spent each year? => £12,345 == spend.communications year 12345
Total cost of press, communications and marketing teams and their work => £12,345 == spend.communications year 12345
The Council's expenditure under the local authority publicity code (advertising, marketing, PR), last year => £12,345 == spend.communications year 12345
Media and communications spend => £12,345 == spend.communications year 12345
Campaigns, advertising and marketing spend in 2023/24 => £12,345 == spend.communications year 2023/24 12345
What did the council spend on Google Ads? => £12,345 ==
How much did it cost to advertise the chief executive's post? => £12,345 ==
What did advertising in the local paper for councillors' surgeries cost? => £12,345 ==
How much advertising revenue did you receive? => £12,345 ==
What do you put by each year to tell the public what to do in an emergency? => £12,345 == spend.emergency_communications year 12345
Emergency comms budget => £12,345 == spend.emergency_communications year 12345
What is spent on emergency communications a year? => £12,345 == spend.emergency_communications year 12345
How much money does the council have for warning residents of floods and other emergencies? => £12,345 a year == spend.emergency_communications year 12345
[Emergencies] Budget for communications in an emergency => £12,345 == spend.emergency_communications year 12345
Annual allocation for crisis comms => £12,345 == spend.emergency_communications year 12345
Budget line for informing the public during major incidents => £12,345 == spend.emergency_communications year 12345
What is the total cost of advertising statutory notices in newspapers in 2023/24? => £12,345 == spend.statutory_notices year 2023/24 12345
How much goes to local papers for public notices every year? => £12,345 == spend.statutory_notices year 12345
How many public notices did you place in newspapers last year? => 240 >> And what was the total bill? => £12,345 == spend.statutory_notices year 12345; statutory_notices.count year 240
How many public notices did you place in newspapers last year? => 240 >> What were they charged at in total? => £12,345 == spend.statutory_notices year 12345; statutory_notices.count year 240
How many statutory notices did you place in 2023/24? => 240 >> What was the cost of placing them? => £12,345 == spend.statutory_notices year 12345; statutory_notices.count year 2023/24 240
[Statutory notices] Annual cost => £12,345 == spend.statutory_notices year 12345
[Public notices] Budget => £12,345 == spend.statutory_notices year 12345
[Public notices] Number a year => 240 >> [Public notices] Cost a year => £12,345 == spend.statutory_notices year 12345; statutory_notices.count year 240
Statutory notices | Annual budget => £12,345 == spend.statutory_notices year 12345
What was your expenditure on statutory advertising? => £12,345 == spend.statutory_notices year 12345
Amount paid to newspapers for public notices => £12,345 == spend.statutory_notices year 12345
Public notice advertising spend => £12,345 == spend.statutory_notices year 12345
What does your call centre cost the taxpayer each year? => £12,345 == spend.contact_centre year 12345
[Contact centre] Annual budget => £12,345 == spend.contact_centre year 12345
[Contact centre] What is its budget? => £12,345 == spend.contact_centre year 12345
[Call centre] Cost per year => £12,345 == spend.contact_centre year 12345
Contact centre | Annual budget => £12,345 == spend.contact_centre year 12345
Do you have a contact centre? => Yes >> What is its annual budget? => £12,345 == spend.contact_centre year 12345
Do you have a contact centre? => Yes >> How much do you budget for it in a year? => £12,345 == spend.contact_centre year 12345
Is your contact centre in-house? => Yes >> What does it cost to run? => £12,345 == spend.contact_centre year 12345
Is your contact centre in-house? => Yes >> How many calls did it get in 2023/24? => 120,345 >> What did it cost that year? => £12,345 == calls.inbound year 2023/24 120345; spend.contact_centre year 2023/24 12345
Budget of the telephone contact centre (2024/25) => £12,345 == spend.contact_centre year 2024/25 12345
Net cost of customer services in 2023/24 => £12,345 == spend.contact_centre year 2023/24 12345
Total contact centre expenditure => £12,345 == spend.contact_centre year 12345
Customer contact centre running costs for the year ended 31 March 2024 => £12,345 == spend.contact_centre year 12345
What is the annual cost of the team which answers calls from the public? => £12,345 == spend.contact_centre year 12345
What do headsets for the contact centre cost? => £12,345 ==
What was the cost of the customer centre's carpets? => £12,345 ==
Which contact centre system do you use and what did it cost to install? => £12,345 ==
`;

describe('what the website, communications, notices and the contact centre cost, in many words', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
