import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

describe('questions that ask, in words of their own, of what stands before them', () => {
  test.each(
    rowsOf(`
What was spent on statutory notices in 2024/25? => £71,330. >> How many were placed? => 212. == spend.statutory_notices year 2024/25 71330; statutory_notices.count year 2024/25 212
How many calls does the contact centre take a year? => 8,400 >> What is set aside for this? => £15,000 == calls.inbound year 8400; spend.contact_centre year 15000
How do you communicate with residents in an emergency? => By radio. >> What is set aside for this? => £15,000 a year is allocated. == spend.emergency_communications year 15000
How does the council warn people in an emergency? => By radio. >> Is there a budget for such warnings, and of how much? => Yes, £5,000 per year. == spend.emergency_communications year 5000
Which CRM do you use? => Netcall >> What does it cost each year? Other councils have told me between £20,000 and £70,000. => £27,800. == crm.in_use true; crm.products [Netcall]; spend.crm year 27800
Which CRM do you use? => Netcall >> Who sold it to you? => Netcall plc >> What is handed over to pay for it each year? => £41,000 == crm.in_use true; crm.products [Netcall]; spend.crm year 41000
Which CRM was chosen? => Salesforce >> What has to be paid each year from now on? => Around £85k for licences. == crm.in_use true; crm.products [Salesforce]; spend.crm year 85000 about
How many statutory notices did the council place in 2023? => 316 >> And the cost of publishing them? => £118,204.77 == statutory_notices.count year 2023 316; spend.statutory_notices year 2023 118204.77
How many followers has the council on social media? => 48,000 >> The name of any package used to manage these channels and its yearly cost => Sprout Social, £4,788. == spend.social_media_tools year 4788
[Public notices] What did newspapers charge the council to publish them in 2022/23? => £142,760 == spend.statutory_notices year 2022/23 142760
Which survey tool do you use? => SmartSurvey >> What sum goes out on it each year? => £1,980 == engagement.tools [SmartSurvey]; spend.survey_tools year 1980
Which CRM do you use? => Netcall >> What was the cost of that project? => £264,000 == crm.in_use true; crm.products [Netcall]
How do you communicate with residents in an emergency? => By radio. >> What did the county resilience forum spend on this? => Its published budget is £26,000. ==
How do you communicate with residents in an emergency? => By radio. >> What would be needed for this? => £26,000. ==
Does the council's website have a chatbot? => Yes >> What does it cost each year? => £18,000 ==
What was spent on statutory notices in 2024/25? => £71,330. >> How many planning applications were there? => 212. == spend.statutory_notices year 2024/25 71330
What was spent on statutory notices in 2024/25? => £71,330. >> What was spent on office stationery? => £212. == spend.statutory_notices year 2024/25 71330
Which CRM do you use? => Netcall >> How many staff use it? => 140 >> Who trains them? => Nobody == crm.in_use true; crm.products [Netcall]
Which CRM do you use? => Netcall >> What were consultants paid to put it in? => £18,000 == crm.in_use true; crm.products [Netcall]
How much went on the CRM in 2023/24? => £40,000 >> What did the whole of the ICT service cost in that year? => £8,905,000 == spend.crm year 2023/24 40000
[Printed calendars] Are they still made? => No >> [Printed calendars] Expected cost of version 2 => £15,000 ==
How many information systems does the council use? => Between 130 and 150, depending on what is counted as a system == systems.count 130..150
How many databases do you run? => Between 40 and 45, as some are being merged == systems.count 40..45
`),
  )('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
