import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What is asked in words that another asker would not choose, each way with a few of its kind.
const rows = rowsOf(`
What went on publicity and marketing in the last full year, leaving out adverts for posts? => £41,000 == spend.communications year 41000
How much goes on communications and marketing each year? => £41,000 == spend.communications year 41000
Spend on communications, marketing and advertising (staff adverts excluded) in 2023/24 => £41,000 == spend.communications year 2023/24 41000
What did the Council expend upon marketing and communications last year, job advertising excepted? => £41,000 == spend.communications year 41000
What was expended on communications and advertising in 2022/23? => £41,000 == spend.communications year 2022/23 41000
Total outlay on advertising, marketing and communications last year (recruitment not counted) => £41,000 == spend.communications year 41000
What is put by each year for emergency communications? => £5,200 == spend.emergency_communications year 5200
How much money is laid aside each year for emergency communications? => £5,200 == spend.emergency_communications year 5200
What is set by annually for communications in emergencies? => £5,200 == spend.emergency_communications year 5200
What is the annual cost of telling residents of altered bin collections? => £3,300 == spend.bin_changes year 3300
How much is paid each year for letting households know that bin collections have been moved? => £3,300 == spend.bin_changes year 3300
Cost per year of informing residents of revised collection days => £3,300 == spend.bin_changes year 3300
Do you have a bin app? What does it take to run each year? => Yes. £4,400 == spend.waste_app year 4400
Does the council have a tool to manage customer relationships? Which? => Yes, Salesforce == crm.in_use true; crm.products [Salesforce]
Which system for managing resident relationships is used? => Salesforce == crm.in_use true; crm.products [Salesforce]
What is the name of the customer records system? => Salesforce == crm.in_use true; crm.products [Salesforce]
What did you spend in 2023/24 on your staff, agency staff and contractors? => £80m == spend.payroll year 2023/24 80000000
What do your employees, agency workers and consultants cost all together each year? => £80m == spend.payroll year 80000000
What do you pay a year for Orlo, Hootsuite or similar? => £3,000 == spend.social_media_tools year 3000
What does Sprout Social or something like it cost each year? => £3,000 == spend.social_media_tools year 3000
Do you pay for anything that manages your social media channels, and how much a year? => Yes, £3,000 == spend.social_media_tools year 3000
How many residents live in the area of your authority? => 71,000 == population 71000
Do residents have an on-line account with you? => Yes == portal.in_use true
Can residents deal with the council through an online portal? => Yes == portal.in_use true
What share of residents with a MyTown account is there? => 30% == portal.uptake 30
Percentage of households having an account => 30% == portal.uptake 30
What is set aside for consulting each year? => £15,000 == spend.engagement year 15000
How much is budgeted for consulting engineers? => £15,000 == 
How many surveys of residents and businesses were held last year? => 12 == surveys.count year 12
`);

test.each(rows)('%s', (_, asked, measures) => {
  expect(measured(...asked).sort()).toEqual([...measures].sort());
});
