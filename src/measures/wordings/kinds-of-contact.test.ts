import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const rows = `
What is the annual budget for the contact centre? => For the period 1st April 2022 to 31st March 2023 the budget is £412,600. == spend.contact_centre year 2022/23 412600
What is the annual budget for the contact centre? => £412,600 (April 2022 - March 2023) == spend.contact_centre year 2022/23 412600
How many visitors did the website have in the last year? => 61,204 (01/04/2022 to 31/03/2023) == website.visitors year 2022/23 61204
How many visitors did the website have in the last year? => In the year to 31 March 2023 there were 61,204. == website.visitors year 2022/23 61204
How many issues were reported through the website or app? => 412 in March 2023; 5,310 in the year to 31 March 2023 == reports.count month 2023 412; reports.count year 2022/23 5310
How many inbound calls does the contact centre receive? | Year => 71,204, including 9,310 web chats == 
How many inbound calls does the contact centre receive? | Year => 71,204 (which includes about 800 e-mails) == 
How many inbound calls does the contact centre receive? | Year => 71,204 contacts, including letters == 
How many inbound calls does the contact centre receive? | Year => 71,204, not including web chats == calls.inbound year 71204
How many inbound calls does the contact centre receive? | Year => 71,204, including 9,310 calls at weekends == calls.inbound year 71204
What does an inbound call to the contact centre cost? => Phone contact £2.85; online contact 12p == cost_per_call 2.85
What does an inbound call to the contact centre cost? => Online contact 12p, telephone contact £2.85 == cost_per_call 2.85
What does an inbound call to the contact centre cost? => Contact by e-mail £1.10; web contact 12p == 
What tools are used for resident surveys? => Typeform, plus Hear Us (our own panel). == engagement.tools [Typeform, Hear Us]
What tools are used for resident surveys? => Typeform plus Citizen Space. SmartSurvey was given up in 2020. == engagement.tools [Typeform, Citizen Space]
What tools are used for resident surveys? => Typeform, plus paper copies == engagement.tools [Typeform]
What is the annual budget for the contact management centres? => The budget for 2022/23 was £12.4m, of which £11.1m is pay. == spend.contact_centre year 2022/23 12400000
What does the contact management centre cost to run each year? => £1,240,500 == spend.contact_centre year 1240500
What is the annual budget for contract management? => £124,500 == 
What is spent on contact management software each year? => £124,500 == 
`;

describe('a year told by its dates, contacts of several kinds, one more name', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
