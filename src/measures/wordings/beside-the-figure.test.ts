import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

describe('what stands beside the figure that is asked for', () => {
  test.each(
    rowsOf(`
What is paid for the CRM each year? => £5,900 for 2024/25 (2023/24: £5,650) == spend.crm year 2024/25 5900; spend.crm year 2023/24 5650
What is paid for the CRM each year? => £5,900 (2023/24: £5,650) == spend.crm year 5900; spend.crm year 2023/24 5650
What is paid for the CRM each year? => £5,900 (2023/24 budget £6,100 and actual £5,650) ==
What does the CRM cost each year? => The charge was £52,115 in 2021/22 and £54,820 in 2022/23, on top of the £310,000 which was paid for licences at the outset. == spend.crm year 2022/23 54820; spend.crm year 2021/22 52115
What does the CRM cost each year? => £310,000 to implement, and £41,000 a year since. == spend.crm year 41000
What does the CRM cost to run each year? => It cost £415,000 to put in between 2018 and 2020, and it has cost £88,250 a year to run since then. == spend.crm year 88250
How much has the council paid its CRM supplier in each financial year since 2021/22? | 2021/22 => £61,000 == spend.crm year 2021/22 61000
How much has the council paid its CRM supplier since 2021/22? => £261,000 ==
How many calls does the contact centre receive a month? => Between 5,500 and 6,200, and as many as 9,000 in March == calls.inbound month 5500..6200
How many calls does the contact centre receive a year? => 80,000 on average, with a peak of 95,000 in 2021/22 == calls.inbound year 80000
How many calls were taken in the last full financial year? => The service received 268,430 calls in 2023/24, of which 241,777 were answered. >> In a month? => An average of 22,369. == calls.inbound year 2023/24 268430; calls.inbound month 22369
How many calls did your contact centre receive in 2023-24? => We have none of our own. Calls are taken by Overley Council, which handled 212,500 calls for all of its partners. ==
How many information systems does the Council operate? => Somewhere between 180 and 200, depending on how a system is defined. == systems.count 180..200
Which CRM is used by the contact centre? => Salesforce, from Arcus Global == crm.in_use true; crm.products [Salesforce]
CRM vendor => Netcall, through Phoenix Software == crm.in_use true; crm.products [Netcall]
Which survey tools are used? => SmartSurvey, bought through Softcat, and Citizen Space == engagement.tools [SmartSurvey, Citizen Space]
Which CRM do you use? => Verint and Granicus == crm.in_use true; crm.products [Verint, Granicus]
Annual expenditure on pay, 2017-18 => £17.2m for employees. Agency staff came to a further £0.9m. == spend.payroll year 2017-18 17200000
Annual expenditure on pay with agency staff, 2017-18 => £17.2m for employees. Agency staff came to a further £0.9m. ==
How long did the CRM take to implement? => Two years from approval, of which the implementation took about nine months. == crm.implementation_months 9 about
How long did the CRM take to implement? => Eight months were planned. It took 14 months. == crm.implementation_months 14
How long did the CRM take to implement? => Eight months were planned but it ran late. ==
Is the CRM built round customers or addresses? => Customers come first. An address is held as an attribute of the customer. == crm.centred_on residents
`),
  )('%s', (_, cases, measures) => {
    expect(measured(...cases)).toEqual(measures);
  });
});
