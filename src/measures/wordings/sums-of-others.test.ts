import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Sums of other things beside the one that is asked for, channels, what is planned, tools on a website, a cost behind questions about its contract.
const rows = `
Annual budget for the contact centre? => The 2024/25 budget is £2.34m (gross). Recharges to the housing revenue account bring in £610,000 of income. == spend.contact_centre year 2024/25 2340000
Contact centre budget? => £640,000 for 2023/24. Other departments contribute £80,000. == spend.contact_centre year 2023/24 640000
Annual spend on marketing, communications and advertising, excluding recruitment => £705,830 for 2023/24. This does not include the £212,000 earned from poster sites. == spend.communications year 2023/24 705830
What was spent on communications in 2023/24? => £310,000. This figure excludes the £46,000 spent on recruitment adverts. == spend.communications year 2023/24 310000
What was spent on communications in 2023/24? => £310,000, not including £46,000 for recruitment. == spend.communications year 2023/24 310000
What does the annual CRM licence cost? => £48,000. In addition a grant of £20,000 was received. == spend.crm year 48000
What is the annual budget for polling and community engagement? => There is no annual budget; each service pays for its own. The Local Plan consultation cost £38,000 in 2023.
What is the annual budget for community engagement? => None as such. The budget consultation of 2024 cost £6,100.
What is the annual budget for emergency communications? => There is no budget. The flood of 2023 cost £14,000 in leaflets.
How much has the council spent on telling residents about changes to collections? => £2,900 in 2022/23 for stickers. The wider campaign has a budget of £150,000 for 2024/25. == spend.bin_changes year 2022/23 2900
What supplies your CRM? => Netcall >> Does the council plan to change supplier in the next two years? If so, what budget has been set? => A budget of £300,000 has been pencilled in for 2026/27 == crm.products [Netcall]; crm.in_use true
Which CRM do you use? => Verint >> Do you plan to replace it, and what has been set aside? => £400,000 in 2026/27 == crm.products [Verint]; crm.in_use true
What is spent on the website each year? => £40,000 >> What has been set aside for the new website? => £180,000 of capital has been approved for 2025/26 to 2026/27 == spend.website year 40000
What is its staffing budget, and what is its total budget, for 2024/25? => Staffing £1,312,500; total £1,498,700
[Contact centre] What is its staffing budget, and what is its total budget, for 2024/25? => Staffing £1,312,500; total £1,498,700 == spend.contact_centre year 2024/25 1498700
How many staff work in your contact centre? => 38.4 >> What is its staffing budget, and what is its total budget, for 2024/25? => Staffing £1,312,500; total £1,498,700 == spend.contact_centre year 2024/25 1498700
What is the average cost of each contact by channel? | Telephone => £5.88 == cost_per_call 5.88
What is the average cost of each contact by channel? | Webchat => £3.05
What does each contact cost, by channel? | Phone => £4.10 == cost_per_call 4.1
Average cost of a contact: telephone, e-mail, web => Telephone £5.88; e-mail £4.40; web £0.20 == cost_per_call 5.88
What does a contact cost by each channel? => Telephone £5.88, Webchat £3.05, Email £4.40 == cost_per_call 5.88
Cost per transaction by channel | Telephone => £5.88
Which social media tools do you use and at what yearly cost? => Orlo £6,840 >> How much did you spend on a crisis communications adviser? => £0 == spend.social_media_tools year 6840
What was spent on crisis communications consultants in 2023/24? => £12,000
What did you spend on a PR agency for emergencies? => £8,000
Name of any customer satisfaction tool on the website, with cost => GovMetric. £4,275 a year.
What does the feedback tool on the website cost? => £3,000 a year
What does the chatbot on your website cost each year? => £9,000
What do you pay for accessibility checks of the website? => £2,000
What CRM system do you use? => Dynamics >> When does the contract end? => 31 May 2027 >> What is the annual cost? => £154,000 == crm.products [Dynamics]; crm.in_use true; spend.crm year 154000
What CRM system do you use? => Dynamics >> Who supplies it? => Microsoft >> When does the contract end? => 31 May 2027 >> What is the annual cost? => £154,000 == crm.products [Dynamics]; crm.in_use true; spend.crm year 154000
Does it use a CRM? => Yes >> When did the present CRM go live? => May 2019 >> What did the implementation cost? => £212,000 including training >> What is the annual cost? => £39,995 == crm.in_use true; crm.live_since 2019; spend.crm year 39995
Is a CRM in use? => Yes >> What did it cost to implement? => £90,000 >> What is the annual cost of licences and support? => £46,875 in 2022/23 == crm.in_use true; spend.crm year 2022/23 46875
Which survey tool do you use? => Snap >> How much is the licence a year? => £2,100 == engagement.tools [Snap]; spend.survey_tools year 2100
What is the total annual expenditure of the Trust? => £210m == spend.total year 210000000
How many reports did residents make through the council's online tools in each calendar year? => 11,880 >> What do the tools cost? => Love Clean Streets: £14,250 in 2022 and £15,105 in 2024, ex VAT == reports.count year 11880; spend.reporting_tools year 2024 15105; spend.reporting_tools year 2022 14250
[CRM] product => Verint >> [CRM] annual cost => £74,000 (support) and £18,500 (hosting), £92,500 altogether == crm.products [Verint]; crm.in_use true; spend.crm year 92500
Annual spend for 2017-18 => £72,118,000 >> Annual spend for 2017-18 for payroll => £15,890,000 == spend.total year 2017-18 72118000; spend.payroll year 2017-18 15890000
Total annual spend of the Service => £38.6m == spend.total year 38600000
Total annual spend of the Service => £38.6m revenue and £4.1m capital in 2022/23
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
