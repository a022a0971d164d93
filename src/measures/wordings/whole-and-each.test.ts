import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What an authority spends in all and of that on pay or software; what each call costs; notices, sites and surveys that only the question above names.
const rows = rowsOf(`
How many people live in the borough? => 148,220 >> What did the Council spend in 2023/24? => £212.4m >> How much of that was pay? => £81.2m >> And how much went on software? => £2.1m == population 148220; spend.total year 2023/24 212400000; spend.payroll year 2023/24 81200000; spend.software_licences year 2023/24 2100000
What was spent on software licences in 2021-22? => £612,000 >> What did the Authority spend in 2021-22? => £48.7m gross == spend.software_licences year 2021-22 612000; spend.total year 2021-22 48700000
Size of the authority's area => 87 sq km >> How much does the authority spend a year? => £44m == area_sq_km 87; spend.total year 44000000
What was gross expenditure in 2022/23? => £61,800,000 >> What was its total expenditure in 2023/24? => £64,100,000 >> What did it spend on staff pay? => £22,310,000 == spend.total year 2022/23 61800000; spend.total year 2023/24 64100000; spend.payroll year 22310000
Population => 92,400 >> Total expenditure for the year ended 31 March 2024 => £180,220,000 == population 92400; spend.total year 180220000
Total spend of the council 2022/23 => £91.2m >> Of which staff costs => £31.1m >> Of which software licensing => £720,000 == spend.total year 2022/23 91200000; spend.payroll year 2022/23 31100000; spend.software_licences year 2022/23 720000
What was the annual spend for 2017-18? => E71.3 million >> What was the annual spend for 2017-18 for software licensing? => f486,200 == spend.total year 2017-18 71300000; spend.software_licences year 2017-18 486200
How many festivals were held? => 7 >> What did the Council spend in 2023/24? => £212,400
What did you spend on festivals in 2023/24? => £212,400 >> How much of that was pay? => £81,200
What is the contact centre budget? => £812,400 >> How much of that was pay? => £681,200 == spend.contact_centre year 812400
How many calls are answered in a year? => 15,900 >> What is the cost of each? => £5.70 == calls.inbound year 15900; cost_per_call 5.7
Number of calls to the contact centre each month => 15,900 >> And a year? => 190,800 >> What does each one cost? => £5.70 == calls.inbound month 15900; calls.inbound year 190800; cost_per_call 5.7
How many calls are answered in a year? => 15,900 >> Which firms repair the phones? => Two >> What is the cost of each? => £57 == calls.inbound year 15900
How many wheeled bins were bought? => 15,900 >> What is the cost of each? => £25.70
[Public notices] How many did you place in newspapers in 2023/24? => 212 >> [Public notices] What did they cost? => £96,400 == statutory_notices.count year 2023/24 212; spend.statutory_notices year 2023/24 96400
[Statutory notices] What is spent on them each year? => £80,000 >> [Statutory notices] How many were printed in local papers last year? => about 160 == spend.statutory_notices year 80000; statutory_notices.count year 160 about
[Statutory notices] How many complaints were made about them in newspapers? => 3
[The website] How many microsites does the council have? => 7 >> [The website] Their cost over three years => £31,000 == website.microsites 7; spend.microsites 3-years 31000
[Website] Other sites run by the Council (number) => 7 >> [Website] What have they cost over the last three years? => £31,000 == website.microsites 7; spend.microsites 3-years 31000
[Website] What did it cost to host in 2023/24? => £12,400 >> [Website] And to maintain? => £20,100 == spend.website.hosting year 2023/24 12400; spend.website.maintenance year 2023/24 20100
How many consultations did you hold in 2024-25? => 31 >> Which platform hosts them? => Commonplace >> What did you pay for it in 2024-25? => £16,995 == surveys.count year 2024-25 31; engagement.tools [Commonplace]; spend.survey_tools year 2024-25 16995
How many surveys did you run? => 31 >> What did you spend on marketing and communications in 2024-25? => £287,640 >> And in 2023-24? => £301,015 == surveys.count year 31; spend.communications year 2024-25 287640; spend.communications year 2023-24 301015
How many defects were reported by the public in 2022/23? => 41,377 == reports.count year 2022/23 41377
Reports of defects made online in 2022/23 => 28,614 == reports.count year 2022/23 28614
Road defects reported by residents, 2023/24 => 20,114 == reports.count year 2023/24 20114
How many defects were reported by tenants in their homes? => 20,114
How many vehicle defects were reported by drivers? => 214
Defects found at inspection, 2023/24 => 20,114
Whether residents can open an account with you online, and the proportion that have. => Yes; roughly 35% of households == portal.in_use true; portal.uptake 35 about
[Online account] Can residents have one? => Yes == portal.in_use true
[Allotments] Can residents have one? => Yes
Does the council print calendars of waste collections? => Yes >> Annual cost of printing and delivery => £17,250.00 == spend.bin_calendars year 17250
Which CRM do you use? => Verint >> What held the project back? => Testing; staff shortages == crm.in_use true; crm.products [Verint]; crm.obstacles [Testing, staff shortages]
`);

test.each(rows)('%s', (_, asked, measures) => {
  expect(measured(...asked).sort()).toEqual([...measures].sort());
});
