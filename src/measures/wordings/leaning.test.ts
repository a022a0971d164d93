import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

describe('questions that lean on what stands before them', () => {
  test.each(
    rowsOf(`
How many calls did you receive in 2022/23? => 170,000 >> For the same year, the cost of providing that service. => £1.4m == calls.inbound year 2022/23 170000; spend.contact_centre year 2022/23 1400000
How many people rang the council's contact centre in 2022/23? => 412,880 calls were offered. == calls.inbound year 2022/23 412880
How many visitors did the museum have in 2022/23? => 5,000 >> The cost of providing that service. => £40,000 ==
How many calls did the planning service receive in 2022/23? => 17,000 >> For the same year, the cost of providing that service. => £1.4m ==
[Inbound calls] Average per month => 27,900 >> [Inbound calls] Cost of one => Approximately £5.90 == calls.inbound month 27900; cost_per_call 5.9 about
[Inbound e-mails] Cost of one => £1.20 ==
Is a third party used to answer any calls to the contact centre? => Out of hours, Orbis. >> How many calls do they take? => 3,955 in 2023/24 ==
How many advisers work in the contact centre? => 40 >> How many calls do they take each month? => 18,200 == calls.inbound month 18200
How many full-time equivalent employees do you have? => 540 >> What did they cost in total in the last financial year? => £21,440,000 == spend.payroll year 21440000
How many planning officers are there? => 12 >> What did they cost in the last financial year? => £410,000 ==
How many trees did you plant? => 540 >> What did they cost in total in the last financial year? => £21,440 ==
What did the council spend overall in 2023-24? => £1,623.4m >> Of which, licences for software? => £6,918,204 >> Of which, office stationery? => £88,410 == spend.total year 2023-24 1623400000; spend.software_licences year 2023-24 6918204
What did the council spend overall in 2023-24? => £1,623.4m >> How much of that on licences for software? => £6,918,204 == spend.total year 2023-24 1623400000; spend.software_licences year 2023-24 6918204
How many calls were received in 2023/24? => 268,430 >> Of which answered? => 241,777 == calls.inbound year 2023/24 268430
Whether customers can apply, pay and report through a single account on your website => Yes >> The proportion of households that hold one => 43.5% >> The proportion of them that have logged in during the past year => 58% == portal.in_use true; portal.uptake 43.5
Is there somewhere online where a resident can log in and do business with you? => Yes, MySallow. == portal.in_use true
Whether customers can pay through a parking app => Yes ==
How many staff pick up? => 19 >> What do taxpayers pay for that? => The contact centre's budget is £682,000 a year, of which £590,000 is staff. == spend.contact_centre year 682000
How many staff pick up? => 19 >> What is paid for that? => The museum's budget is £682,000 a year. ==
How many staff pick up? => 19 >> What is paid for that? => The contact centre's budget will be £682,000. ==
How many staff pick up? => 19 >> What is paid for that? => The old contact centre's budget was £682,000. ==
How many staff pick up? => 19 >> What is paid for that? => Wexcombe Council's contact centre costs £682,000 a year. ==
[For each of the following please say what the council spends in a year:] the bin day app => £3,600 == spend.waste_app year 3600
[For each of the following please say what the council spent:] the bin day app => £3,600 ==
[How many of each were there in 2023/24:] calls to the council => 187,060 >> [How many of each were there in 2023/24:] calls by the council to residents => 20,915 == calls.inbound year 2023/24 187060
How many visitors did the website have in a year? => 39,870 >> What is the yearly cost of hosting and maintenance combined? => £14,200 == website.visitors year 39870; spend.website year 14200 covers hosting+maintenance
Which CRM do you use? => Verint >> What is the yearly cost of hosting and maintenance combined? => £14,200 == crm.in_use true; crm.products [Verint]
Does the council have a bin app? => Yes >> [If yes,] What does it cost to run each year? => £2,150 == spend.waste_app year 2150
CRM supplier, annual cost, expiry date. | CRM supplier => Netcall >> CRM supplier, annual cost, expiry date. | Annual cost => £83,000 == crm.in_use true; crm.products [Netcall]; spend.crm year 83000
Number of microsites | 2021/22 => 2 >> Number of microsites | 2022/23 => 3 == website.microsites 2022/23 3; website.microsites 2021/22 2
How often do you poll visitors to the site, and how many surveys were there? => A poll is shown to one in fifty visitors. In 2024 it was filled in 2,318 times. ==
When did the CRM go live? => The original Lagan system went live in 2007. Verint replaced it in 2018. == crm.live_since 2018
Length of implementation of the CRM => A year and a quarter == crm.implementation_months 15
how many applications you have => Just over 260 on the register == systems.count 260 about
How many calls does customer services have, and has the CRM brought them down? => There were 121,640 calls in 2022/23. == calls.inbound year 2022/23 121640
Cost per contact on the web => £0.31 ==
Annual inbound volume - voice => 305,600 == calls.inbound year 305600
Annual inbound volume - webchat => 28,750 ==
How far does the county extend? => It covers 1,783 sq km. == area_sq_km 1783
Apart from the website, have you an app for waste collections? => Yes, Orra Bin >> Cost of developing => £26,500 >> Cost of keeping it going => £6,350 a year == spend.waste_app_build 26500; spend.waste_app year 6350
Does the council have a waste app, and what is it called? => Yes, Orra Bin >> How much does it cost to run per year? => £7,850, which includes support and hosting. == spend.waste_app year 7850
`),
  )('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
