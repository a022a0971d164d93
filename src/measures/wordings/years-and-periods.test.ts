import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const cases = rowsOf(`
How many calls were there to the contact centre each year? => Calls to the contact centre came to 80,410 in 2023/24, 84,220 in 2022/23 and 90,030 in 2021/22. People at the counter (3,110 in 2023/24) are not among them. == calls.inbound year 2023/24 80410; calls.inbound year 2022/23 84220; calls.inbound year 2021/22 90030
Number of calls to the contact centre each year => 60,300 in 2022/23; 58,100 in 2023/24 == calls.inbound year 2023/24 58100; calls.inbound year 2022/23 60300
How many calls did you receive? => The centre took 44,210 calls in 2024, 47,900 in 2023 and 51,000 in 2022. == calls.inbound year 2024 44210; calls.inbound year 2023 47900; calls.inbound year 2022 51000
How many calls came in over each of the last two years? => 44,210 (2023/24) and 47,900 (2022/23). Web chats are left out. == calls.inbound year 2023/24 44210; calls.inbound year 2022/23 47900
Visits to the website by year => Cookies were first asked for in June 2022, so 2023/24 is all that we have: 301,200 visitors, 1,120,000 page views. == website.visitors year 2023/24 301200
Visitors to the website by year => We can only give 2024/25: 312,400 visitors. == website.visitors year 2024/25 312400
How many people visited the website last year? => The new site opened in June 2022. In 2023/24 it had 214,300 visitors. == website.visitors year 2023/24 214300
How many people visited the website last year? => Counting changed in March 2024, so the figure for 2024/25 is not comparable: 214,300 users. == website.visitors year 2024/25 214300
What share of households has signed up to the portal? => 29 per cent in 2022/23 == portal.uptake 2022/23 29
What share of households has an online account? => 41% at March 2024 == portal.uptake 2024 41
What percentage of households use the online account? => The team has since found a report on this. In November 2023 the uptake was 33.1%. == portal.uptake 2023 33.1
What percentage of residents use the online account? => Some 30 per cent, as of 31 March 2025. == portal.uptake 2025 30 about
What is the uptake of the residents' portal? => 28% (2022/23) == portal.uptake 2022/23 28
What is the uptake of the residents' portal? => The portal opened in 2019 and 28% of residents have an account. == portal.uptake 28
What is the uptake of the portal? => Launched in May 2021; 28% now have an account. == portal.uptake 28
How many people used the website in the last calendar month, and in the last full year? => May 2025: 40,110 users. 2024/25: 500,230 users (1.1 million page views). == website.visitors month 2025 40110; website.visitors year 2024/25 500230
Number of website visitors in the last month => 40,110 (May 2025) == website.visitors month 2025 40110
Number of website visitors in the last month => The figure for October 2024 is 38,120 users. == website.visitors month 2024 38120
Total number of people visiting the website in the last month? => 38,120 unique visitors in March 2025. == website.visitors month 2025 38120
How many calls did you get last month? => 9,120 in January 2025 == calls.inbound month 2025 9120
How many calls did you get last month? => In January 2025 we had 9,120. == calls.inbound month 2025 9120
How many visitors used the website in the last quarter? => April to June 2024: 151,220 visitors (620,000 page views) == website.visitors quarter 2024 151220
How many visitors used the website in the last quarter? => 151,220 visitors (April to June 2024) == website.visitors quarter 2024 151220
How many visitors used the website in the last quarter? => Q3 2024: 151,220 == website.visitors quarter 2024 151220
How many visitors used the website in the last quarter? => From 1 January 2025 to 31 March 2025 there were 151,220 visitors. == website.visitors quarter 2025 151220
How many visitors used the website in the last year? => From 1 January 2025 to 30 June 2025 there were 151,220 visitors. == 
How many visitors used the website in the last year? => 151,220 visitors from June 2024 to May 2025 == website.visitors year 151220
How many calls did residents make to the contact centre in 2022/23? => You are right to ask. The figure of 88,100 counted calls between teams as well. The number of inbound calls from residents in 2022/23 was 60,040. == calls.inbound year 2022/23 60040
How many calls did the contact centre take in 2022/23? => The number of calls in 2022/23 was 33,150, not 331,500 as we wrote on 4 May. == calls.inbound year 2022/23 33150
How many calls did residents make to the contact centre in 2023/24? => Residents made 33,150 calls. == calls.inbound year 2023/24 33150
Which languages do your staff speak, and how many calls need an interpreter? => Welsh. 310 calls needed one in 2024/25. == 
How many phone calls did your contact centre receive each month in 2023-24? | April 2023, Received => 7,110 >> How many phone calls did your contact centre receive each month in 2023-24? | April 2023, Answered => 6,020 >> How many phone calls did your contact centre receive each month in 2023-24? | May 2023, Received => 6,900 >> How many phone calls did your contact centre receive each month in 2023-24? | May 2023, Answered => 6,000 >> How many phone calls did your contact centre receive each month in 2023-24? | Total for the year, Received => 82,000 >> How many phone calls did your contact centre receive each month in 2023-24? | Total for the year, Answered => 75,000 == calls.inbound month 2023 7110; calls.inbound month 2023 6900; calls.inbound year 2023-24 82000
How many visitors did the website have in each month of 2023/24? | April => 31,020 >> How many visitors did the website have in each month of 2023/24? | May => 30,440 >> How many visitors did the website have in each month of 2023/24? | Total => 61,460 == website.visitors month 2023/24 31020; website.visitors month 2023/24 30440
How many calls, e-mails and visits to offices were there in each quarter of 2023-24? | Phone calls, Q1 (Apr-Jun) => 9,110 >> How many calls, e-mails and visits to offices were there in each quarter of 2023-24? | Phone calls, Q2 (Jul-Sep) => 9,440 >> How many calls, e-mails and visits to offices were there in each quarter of 2023-24? | E-mails, Q1 (Apr-Jun) => 3,120 >> How many calls, e-mails and visits to offices were there in each quarter of 2023-24? | Visits, Q1 (Apr-Jun) => 810 == calls.inbound quarter 2023-24 9110; calls.inbound quarter 2023-24 9440
How many visitors had the website in each quarter of 2024? | Q1 => 91,000 >> How many visitors had the website in each quarter of 2024? | Q2 => 92,500 == website.visitors quarter 2024 91000; website.visitors quarter 2024 92500
How many calls came in each month last year? | April => 9,000 >> How many calls came in each month last year? | May => 9,100 >> How many calls came in each month last year? | June => 8,200 == 
How many inbound calls were there in the last month, the last quarter and the last year? | October 2024 => 5,020 >> How many inbound calls were there in the last month, the last quarter and the last year? | August to October 2024 => 15,880 >> How many inbound calls were there in the last month, the last quarter and the last year? | 2023-24 => 64,000 == calls.inbound month 2024 5020; calls.inbound quarter 2024 15880; calls.inbound year 2023-24 64000
How many visitors does the website have? | Month (May 2025) => 40,120 >> How many visitors does the website have? | Quarter (March to May 2025) => 118,900 >> How many visitors does the website have? | Year (June 2024 to May 2025) => 480,000 == website.visitors month 2025 40120; website.visitors quarter 2025 118900; website.visitors year 480000
How many statutory notices are placed in a year? => Some 210 on average over the last four years; 840 in all in that time. == statutory_notices.count year 210 about
How many statutory notices are placed in a year? => 1,250 over the last five years. == 
How many statutory notices are placed in a year? => 1,250 in the last five years, or 250 a year. == statutory_notices.count year 250
What is the budget for statutory notices? => £27,000 (Q1 to Q3 of 2024/25 only) == 
What was spent on social media management tools last year? => £1,800 (first nine months) == 
Do you pay for social media management tools? What is the annual cost? => Yes; Sendible, £60 a month (£720 a year) == spend.social_media_tools year 720
What do you spend on marketing in a year? => £51,200 in 2023/24, and £48,700 in the year before == spend.communications year 2023/24 51200; spend.communications year 2022/23 48700
What did the council spend on publicity in 2023-24? => It spent £51,200 on publicity in 2023-24. In the year before it was £48,700. == spend.communications year 2023-24 51200; spend.communications year 2022-23 48700
How many calls did you take? => 61,000 in 2023/24 and 58,000 the year before == calls.inbound year 2023/24 61000; calls.inbound year 2022/23 58000
What was spent on marketing? => £51,200 in 2023/24, down from £58,700 the year before == spend.communications year 2023/24 51200
How many calls did you take? => 24,100 in 2024. For comparison, the county council takes some 300,000. == calls.inbound year 2024 24100
Are calendars of bin collections printed, and at what cost a year? => They ceased in 2021. The last edition cost £21,400. == 
Are calendars of bin collections printed, and at what cost a year? => We stopped in 2021. The last print run, in 2020-21, cost £21,400. == spend.bin_calendars year 2020-21 21400
What did the CRM cost to run last year? => In 2023/24 it came to £38,000. The invoice for the year now running, £41,000, is in dispute. == spend.crm year 2023/24 38000
What is the cost of telling residents of changes to bin collections? => About £2,300 for leaflets at Christmas == spend.bin_changes 2300 about
`);

describe('of what time a figure is', () => {
  test.each(cases)('%s', (_, asked, measures) => {
    expect(measured(...asked).sort()).toEqual([...measures].sort());
  });
});
