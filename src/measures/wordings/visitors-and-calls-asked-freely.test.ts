import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Visitors, calls and what a call costs, each first as askers and officers may put it, then what only sounds like it.
const rows = `
How many people went on your website last year? => 412,306 == website.visitors year 412306
What number of individual users came to the council's site during 2023/24? => 388,143 == website.visitors year 2023/24 388143
How many different people look at the website in an average month? => About 31,000 == website.visitors month 31000 about
Website footfall, last full year? => 290,114 unique visitors == website.visitors year 290114
How busy is the website: how many visitors a month? => 44,923 == website.visitors month 44923
What traffic does the council's website get in a year? => We had 512,440 users in 2024. == website.visitors year 2024 512440
How many residents logged on to the council website in March 2024? => 21,808 == website.visitors month 2024 21808
Number of visits to leahampton.gov.uk, 2024/25? => 603,211 == website.visitors year 2024/25 603211
How often was the website visited in 2023? => 402,117 times == website.visitors year 2023 402117
Please state the count of unique website visitors for the latest complete quarter. => 120,402 == website.visitors quarter 120402
How many users does the website attract each month? => Between 40,000 and 45,000 users == website.visitors month 40000..45000
What were visitor numbers for the website in 2022 and 2023? => 300,120 in 2022 and 311,405 in 2023 == website.visitors year 2023 311405; website.visitors year 2022 300120
How many persons accessed the authority's website in the twelve months to March 2025? => 199,450 == website.visitors year 199450
What was the yearly total of website sessions and of users? => 900,120 sessions and 401,330 users == website.visitors year 401330
Can you tell me the monthly visitor figure for your site? => It is 18,400. == website.visitors month 18400
How many members of the public use the council's website annually? => Just over 300,000 == website.visitors year 300000 about
Total unique visitors, website, financial year 2023-24 => 377,020 == website.visitors year 2023-24 377020
How many hits does the website get each month? => 96,000 visitors == website.visitors month 96000
How many people have visited the council's main website over the past year? => Some 402,000, up from 380,000 the year before. == website.visitors year 402000 about
What is the volume of traffic to the website per month? => 51,223 users on average == website.visitors month 51223
Over the last 12 months how many users has your website had? => 610,992 == website.visitors year 610992
In a typical month, how many folk use your website? => 27,500 or so == website.visitors month 27500 about
Do you know how many people visit your website, per month? => Yes, 33,870 in May 2025. == website.visitors month 2025 33870
How many visitors per year use the website? => 450k == website.visitors year 450000
Visitors to website (month / quarter / year) => 20,100 / 61,000 / 244,000 == website.visitors month 20100; website.visitors quarter 61000; website.visitors year 244000
Unique website visitors, quarter ended 30 June 2025? => 91,665 == website.visitors quarter 2025 91665
Website visitors in the past month, quarter and year? => 14,000, 43,000 and 170,200 respectively. == website.visitors month 14000; website.visitors quarter 43000; website.visitors year 170200
People coming to the council's site, April 2023 to March 2024? => 156,914 == website.visitors year 156914
How many visitors does the website get in a month? => 15,000 >> In a year? => 180,000 == website.visitors month 15000; website.visitors year 180000
Website visitors per month? => 15,000 >> And how many in a year? => 180,000 == website.visitors month 15000; website.visitors year 180000
How many people visited your website? | in the past month => 71,114 == website.visitors month 71114
How many persons went to the council's website? | over the past year => 1,411,124 unique visitors and 4.2 million page views == website.visitors year 1411124
how many residents use the website in a year, and in a month on average? => In 2023 the site had 1.72 million users. That is 143,000 a month. In 2022 there were 1.6 million. == website.visitors month 2023 143000; website.visitors year 2023 1720000; website.visitors year 2022 1600000

How many visitors did the museum have in 2024? => 5,363
How many visitors did Saltmere Castle have in 2024? => 5,363
How many people visited the recycling site last year? => 88,143
How many visitors came to the country park each month? => 13,923 on average
How many people looked at the planning pages of the website last year? => 42,110
How many page views did the website have in 2024? => 1,904,025
What percentage of website visitors used a mobile phone? => 61%
How many visits did inspectors make to food premises in 2024? => 402
How many people used the website to report a pothole in 2024? => 4,143
How many users does the intranet have? => 1,820
How many people follow the council on social media? => 22,400
How many users has the website's live chat had this year? => 4,433
How many people visited the leisure centre in a year? => 611,000 visits in 2024/25
How many new pages were added to the website last year? => 312
How many people have signed up to website alerts? => 8,300
How many visitors' permits were issued in 2024? => 3,441
How many visits to the website were there in 2024? => Not recorded since cookies were made optional; in 2019 there were 310,000.
How many people live within a mile of the website office? => 2,123
How many visits did the Visit Wexshire site get in the past year? => 510,000
How many people came to the folk park, May 2024 to April 2025? => 38,221

How many residents ring the council each month? => 7,310 == calls.inbound month 7310
How often did the phone ring at the contact centre in 2023/24? => 120,440 calls were received. == calls.inbound year 2023/24 120440
How many times does somebody phone customer services in a year? => 84,000 == calls.inbound year 84000
Number of people who called the contact centre during 2024? => 91,207 == calls.inbound year 2024 91207
How many enquiries were made by telephone last year? => 66,110 == calls.inbound year 66110
Volume of incoming calls, per quarter? => 21,300 == calls.inbound quarter 21300
How many phone calls come in to the council per month? => Around 9,000 == calls.inbound month 9000 about
What is the yearly volume of telephone contacts? => 110,250 == calls.inbound year 110250
Calls coming in to the contact centre: average a month? => 12,480 == calls.inbound month 12480
How many customers phoned the council in 2023? => 77,345 == calls.inbound year 2023 77345
On average how many calls reach the call centre every month? => 10,200 == calls.inbound month 10200
How many telephone calls did you take in 2024/25? => We took 51,043. == calls.inbound year 2024/25 51043
State inbound call numbers for the last financial year. => 201,478, of which 181,925 were answered == calls.inbound year 201478
How many calls were offered to your agents in 2024/25? => 310,043 == calls.inbound year 2024/25 310043
Please give monthly inbound call volumes on average. => 4,850 == calls.inbound month 4850
How many people telephone the council each quarter on average? => 19,623 calls a quarter == calls.inbound quarter 19623
How many ring you in a year? => 64,000 == calls.inbound year 64000
How many calls do you get in a month? => 3,223 >> Over the year? => 38,400 == calls.inbound month 3223; calls.inbound year 38400
Inbound telephone enquiries, 2023/24? => 98,114 == calls.inbound year 2023/24 98114
What was the total of calls taken by the contact centre in 2024? => 143,900 == calls.inbound year 2024 143900
Approximately how many incoming calls per annum? => c. 220,000 == calls.inbound year 220000 about
How many contacts came by telephone in 2024? => 301,238 calls were received. == calls.inbound year 2024 301238
What number of phone calls is received in a month, a quarter and a year? => 4,000, 12,000 and 48,000 == calls.inbound month 4000; calls.inbound quarter 12000; calls.inbound year 48000
Call volumes at the contact centre? => 8,123 calls a month == calls.inbound month 8123
How many people rang in last year? => 40,318 == calls.inbound year 40318
Telephone calls received, calendar year 2023 => 55,120 == calls.inbound year 2023 55120
How many calls does the customer contact team handle annually? => 92,400 == calls.inbound year 92400
About how many calls a year come in to customer services? => 98,340 in 2023/24, falling to 89,775 in 2024/25. == calls.inbound year 2024/25 89775; calls.inbound year 2023/24 98340
How many times was your main number rung over the last calendar year? => In the calendar year 2023 we took 68,512 incoming calls, so on average some 5,710 a month. == calls.inbound month 2023 5710 about; calls.inbound year 2023 68512
How many calls reach the contact centre? | per month => 16,322 == calls.inbound month 16322

How many calls were abandoned in 2024? => 8,220
What share of calls were answered? => 91%
How many emails did the contact centre get over the year? => 61,323
How many people were called for interview in 2024? => 212
How many calls did officers make to tenants in 2024? => 4,110
How many residents called for the mayor to resign? => 1,223
How many call centre staff do you employ? => 44
How many calls to 101 were there in the area? => 12,423
How many callers came to the front desk in a year? => 12,478
What is the average length of a call? => 5.4 minutes
How many people called in sick in 2024? => 310
How many calls for evidence did the scrutiny committee issue? => 4
How many nuisance calls were reported to trading standards? => 88
How many people phone the out of hours service each month? => 410
How many phones does the council own? => 1,227
How many telephone numbers does the council publish? => 31
How many telephone consultations did social workers hold in 2024? => 410
How many enquiries did councillors make by telephone in 2024? => 331
How many calls to the lifeline service were there in 2024? => 16,004
How many ring the ferry helpline of the harbour board? => 5,200

How much does handling one phone call cost you? => About £5 == cost_per_call 5 about
What does a call to the contact centre cost the council to answer? => £2.87 == cost_per_call 2.87
Cost for each incoming call? => £3.40 == cost_per_call 3.4
What does every call cost on average? => £3.99 == cost_per_call 3.99
How much is spent on each telephone call received? => £4.41 == cost_per_call 4.41
What does it cost to deal with a telephone enquiry? => £6.03 == cost_per_call 6.03
Price per call (inbound)? => £2.22 == cost_per_call 2.22
If a resident phones, what does that cost the authority? => £3.75 in 2023/24 == cost_per_call 2023/24 3.75
What is your estimate of what an incoming call costs? => £2.90 == cost_per_call 2.9
Contact by phone: unit cost? => £4.40 == cost_per_call 4.4
What is the cost per transaction by telephone? => £3.33 == cost_per_call 3.33
What is spent per inbound call? => £2.10 to £2.30 == cost_per_call 2.1..2.3
Average call cost? => £3.18 == cost_per_call 3.18
Please estimate the cost of one call to the council. => Circa £3.10 == cost_per_call 3.1 about
State how much an average call costs to process. => £3.61 == cost_per_call 3.61
What would you say it costs to take one call? => £4.80 == cost_per_call 4.8
Cost (£) per call handled => 3.96 == cost_per_call 3.96
On average what does the council pay for each call it answers? => £5.55 == cost_per_call 5.55
What is the cost per customer contact, telephone? => £4.06 == cost_per_call 4.06
When a member of the public calls, how much does that cost? => £3.07 == cost_per_call 3.07
How much did each inbound call cost in 2022/23? => £2.98 == cost_per_call 2022/23 2.98
What does it cost the authority when somebody telephones? => £4.14 == cost_per_call 4.14
Unit cost of a phone contact? => £3.05 == cost_per_call 3.05
What would you reckon such a call costs? => A study in 2022 put it at £4.26 for a telephone call, £0.23 for a web form and £8.90 for a visit. == cost_per_call 4.26
How much did a phone call to the authority cost to handle in 2022-23? => To handle one cost £5.90. == cost_per_call 2022-23 5.9
Is it known what each call that is received costs? => It was £4.12 in 2022/23 and £4.41 in 2023/24. == cost_per_call 2023/24 4.41; cost_per_call 2022/23 4.12
How much does each call cost? => Shared out, £4.97 a call. == cost_per_call 4.97
What is the cost to you when a resident phones? => A phone contact is taken to be £2.75. == cost_per_call 2.75

What is the cost per visit to the front desk? => £11.46
What does it cost when somebody comes to reception? => £11.46
What does a call cost the caller? => 13p a minute
What is the cost of a call-out by the pest control officer? => £45
What does the call centre software cost per agent? => £41
How much do you save with each call avoided? => £4.60
How much does it cost a resident to make a call to the council? => 5p a minute
What does each email cost to answer? => £3.10
What does an out of hours call cost? => £7.10
What is the charge for a bulky waste call? => £28
What is the cost of each contact across all channels? => £2.77
What was the cost of a call recording system? => £14,000
What is the cost per inbound call? => The industry average is £3.50 but we have not worked out our own.
What do you charge for calling out the rat catcher? => £60
What is the cost per mile of officers' visits? => 45p
When a tenant calls out a plumber, what does that cost? => £95
What is the yearly budget of the team, and what does each call cost? => £301,000; the cost of each call has never been worked out. 
What does it cost a caller to ring, by the minute? => 13p
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
