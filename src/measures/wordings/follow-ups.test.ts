import { expectBlocks } from '../testing/expect-blocks.ts';

/** Follow-ups: another time, another thing, all years together, and what only looks like one. Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? How much did the council spend on placing public notices in newspapers in 2023/24?
- The outturn for the year was £29,418.60, against a budget of £32,000.
? How many notices was this?
- 143
? And the year before?
- In 2022/23 there were 151 notices at a cost of £31,006.12.
= spend.statutory_notices year 2023/24 29418.6
= statutory_notices.count year 2023/24 143
= statutory_notices.count year 2022/23 151
= spend.statutory_notices year 2022/23 31006.12

? The total amount spent on communications and marketing in the 2023-24 financial year
- £251,870.44
? Of this, the amount which went on Facebook and Instagram adverts
- £9,115.20
? The same total for 2022-23
- £263,004.90
= spend.communications year 2023-24 251870.44
= spend.communications year 2022-23 263004.9

? What is this year's budget for communications and publicity?
- £174,000 for 2025/26.
? What did we actually spend last year and the year before?
- The outturn was £168,220 in 2024/25, which was 3% over budget, and £159,875 in 2023/24.
? How much of it was for the residents' newsletter?
- £19,600 in 2024/25
= spend.communications year 2025/26 174000
= spend.communications year 2024/25 168220
= spend.communications year 2023/24 159875

? How much was spent on communications in 2023/24?
- £96,480
? And five years earlier?
- £104,900 (2018/19)
= spend.communications year 2023/24 96480
= spend.communications year 2018/19 104900

? How much was spent on communications in 2023/24?
- £96,480
? And the previous year?
- £104,900
= spend.communications year 2023/24 96480

? How many calls did the contact centre receive in 2023/24?
- 88,100
? What was the same figure for 2022/23?
- 91,400
= calls.inbound year 2023/24 88100
= calls.inbound year 2022/23 91400

? How many calls did the contact centre receive in 2023/24?
- 88,100
? The equivalent for 2022/23
- 91,400
= calls.inbound year 2023/24 88100
= calls.inbound year 2022/23 91400

? Total visitors to the website in July 2025
- 61,044
? Total for May to July 2025
- 176,529
? Total for the year to July 2025
- 688,310
= website.visitors month 2025 61044
= website.visitors quarter 2025 176529
= website.visitors year 2025 688310

? How many problems did people report online in September 2025?
- 3,218 reports were made through our online tool in that month.
? And in the whole of 2024/25?
- 40,655
? How many by telephone in the same year?
- 17,904
= reports.count month 2025 3218
= reports.count year 2024/25 40655

? What did the magazine cost us?
- £11,720 for two editions
? And the website?
- The website costs £14,600 a year to run. It was rebuilt in 2021 for £39,000.
? How many people even look at it?
- Around 21,500 visitors a month, of whom about 7,000 come for planning applications.
= spend.website year 14600
= website.visitors month 21500 about

? How many visitors did the tourism site have in the last year?
- 58,400
? And the main council site?
- 690,120
= website.visitors year 690120

? How many visitors did the theatre website have in 2024/25?
- 143,870
? How many did the museum website have?
- 51,206
? How many did the council's own website have?
- 398,745
= website.visitors year 2024/25 398745

? How many standalone websites or microsites are there?
- Three
? What did it cost to build and run them in each of the last three financial years? | 2021/22
- £14,200
? What did it cost to build and run them in each of the last three financial years? | 2022/23
- £6,350
? And altogether?
- £27,270
= website.microsites 3
= spend.microsites year 2022/23 6350
= spend.microsites year 2021/22 14200
= spend.microsites 3-years 27270

? What platform is used to run public consultations?
- Citizen Space
? What has it cost the council in total since then?
- £88,650
? What is it costing at the moment, annually?
- £10,400
? How many consultations has it hosted altogether?
- 241
? How many on average each year?
- 27
= engagement.tools [Citizen Space]
= spend.survey_tools year 10400
= surveys.count year 27

? Which fault reporting tool is used and who makes it?
- Dash, by Netcall
? What does it cost us?
- £21,900 each year. It cost £35,000 to set up in 2021.
= spend.reporting_tools year 21900

? What software is used for surveys?
- Snap Surveys
? For how much?
- £3,300 a year
= engagement.tools [Snap Surveys]
= spend.survey_tools year 3300

? What is used to manage social media?
- Hootsuite
? The annual charge for the above
- £6,912 excluding VAT
= spend.social_media_tools year 6912

? How many legal / public notices did the council publish in 2023/24?
- 212
? How many of these in 2022/23?
- 236
? How many of the 2023/24 ones were planning notices?
- 148
? What was the bill?
- £58,330 in 2023/24 and £62,109 in 2022/23.
= statutory_notices.count year 2023/24 212
= statutory_notices.count year 2022/23 236
= spend.statutory_notices year 2023/24 58330
= spend.statutory_notices year 2022/23 62109

? How many calls did the contact centre take in 2023/24?
- 74,519
? What about 2022/23?
- 76,020
? And how many were abandoned?
- 8,100
= calls.inbound year 2023/24 74519
= calls.inbound year 2022/23 76020

? How many visitors did the website have in March 2024?
- 31,000
? What was it for the quarter?
- 92,400
? And the full year 2023/24?
- 371,000
= website.visitors month 2024 31000
= website.visitors quarter 92400
= website.visitors year 2023/24 371000

? Who built your website?
- It was built in house.
? With what?
- Drupal
? At what annual cost for hosting?
- £3,840
? Are there any sites that are not part of it?
- Yes. We have two microsites, for the leisure centres and for business support.
? How much was spent on those in 2022/23, 2023/24 and 2024/25 taken together?
- £9,360
= website.platform [Drupal]
= spend.website.hosting year 3840
= website.microsites 2
= spend.microsites 3-years 9360

? How many issues did residents report with the online tool during 2023/24?
- 52,208
? How many of these in a typical month?
- 4,350
? How many were potholes?
- 19,077
= reports.count year 2023/24 52208
= reports.count month 4350

? What was the contact centre budget in 2022/23?
- £810,000
? How about the year after?
- £834,000 in 2023/24
= spend.contact_centre year 2022/23 810000
= spend.contact_centre year 2023/24 834000

? What did the Council spend on marketing, communications and advertising in 2023/24?
- £121,490
? The corresponding figure for 2022/23?
- £118,300
? How much of that was on Welsh translation?
- £9,730
= spend.communications year 2023/24 121490
= spend.communications year 2022/23 118300

? What is spent on printing bin calendars each year?
- £14,200
? And on telling residents of changes?
- £3,100
? And on the app?
- £4,000 a year
= spend.bin_calendars year 14200
= spend.bin_changes year 3100
= spend.waste_app year 4000

? What did hosting the council website cost last year?
- £8,100
? And maintaining it?
- £6,000
? And developing it?
- £12,000
= spend.website.hosting year 8100
= spend.website.maintenance year 6000
= spend.website.development year 12000

? How much was spent on communications in 2023/24?
- £96,480
? And how much do you expect to spend in 2025/26?
- £120,000
= spend.communications year 2023/24 96480

? How many calls did the contact centre receive in 2023/24?
- 88,100
? And emails?
- 20,400
= calls.inbound year 2023/24 88100

? How many visitors did the website have in 2023/24?
- 880,100
? And the library?
- 20,400
= website.visitors year 2023/24 880100

? What does the CRM cost a year?
- £28,000
? And the car park system?
- £9,000
= spend.crm year 28000

? What did the website cost in 2023/24?
- £28,000
? And the intranet?
- £9,000
= spend.website year 2023/24 28000

? How many calls did the contact centre receive in 2023/24?
- 88,100
? And the year before?
- Not kept, but about 5,000 fewer
= calls.inbound year 2023/24 88100

? How many statutory notices were published in 2023/24?
- 140
? And the average cost of one?
- £212
= statutory_notices.count year 2023/24 140

? What was spent on communications in 2023/24?
- £96,480
? How much of that was for staff?
- £71,000
? And for printing?
- £8,000
= spend.communications year 2023/24 96480

? How many people visited the museum in 2023/24?
- 21,000
? And the website?
- 480,000 visitors
= website.visitors year 2023/24 480000

? What did the contact centre cost in 2023/24?
- £640,000
? And how many staff?
- 22
? And in 2022/23?
- 24
= spend.contact_centre year 2023/24 640000

? What was paid to the CRM supplier in all since 2018?
- £340,000

? How much has the survey software cost to date?
- £61,000

? How much did the council pay for the CRM it had before this one?
- £31,000 a year

? How many reports of problems were made online in 2023/24?
- 9,400
? And of those, how many were about potholes?
- 4,100
? And in total since the tool was launched?
- 61,000
= reports.count year 2023/24 9400

? What does the website cost?
- £12,000 a year
? How many people look at it?
- 21,500 visitors a month
= spend.website year 12000
= website.visitors month 21500

? What does the website cost?
- £12,000 a year
? How many visitors does it get?
- 21,500 a month
= spend.website year 12000
= website.visitors month 21500

? How many microsites are there?
- Two
? How much was spent on those in 2022/23, 2023/24 and 2024/25 taken together?
- £9,360
= website.microsites 2
= spend.microsites 3-years 9360

? How many microsites are there?
- Two
? How much was spent on them in 2022/23, 2023/24 and 2024/25 in total?
- £9,360
= website.microsites 2
= spend.microsites 3-years 9360

? Which fault reporting tool is used and who makes it?
- Dash, by Netcall
? What does it cost us?
- £21,900 each year.
= spend.reporting_tools year 21900

? Which fault reporting tool is used?
- Dash, by Netcall
? What does it cost?
- £21,900 each year.
= spend.reporting_tools year 21900

? Who makes the fault reporting tool?
- Netcall
? What does it cost?
- £21,900 each year.
= spend.reporting_tools year 21900
`;

expectBlocks('questions that leave to the one before what they ask', blocks);
