import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// Microsites, reports, surveys and notices, each first as askers and officers may put it, then what only sounds like it.
const rows = `
Number of mini-websites apart from leahampton.gov.uk? => 9, down from 14 in 2022. == website.microsites 9
How many other websites does the council look after? => 7 == website.microsites 7
Does the council have any microsites? If so, how many? => Yes, 3. == website.microsites 3
[Microsites] Number in use? => None == website.microsites 0
[Microsites] Number in use? => 5 >> [Microsites] Spend over three years? => £12,300 == website.microsites 5; spend.microsites 3-years 12300
How many separate sites are run for campaigns or projects? => Two == website.microsites 2
How many satellite sites does the council host for residents, other than its main website? => 5 == website.microsites 5
Three-year cost of the microsites? => Nothing was spent. == spend.microsites 3-years 0
Microsite spend, last 3 years? => c. £40k == spend.microsites 3-years 40000 about
How much have standalone websites cost since 2022, in all three years? => £33,000 == spend.microsites 3-years 33000
Does the authority maintain microsites, and how many are there? => Yes. There are 22. == website.microsites 22
How many project or campaign websites sit outside the main site? => Eleven at present. == website.microsites 11
What is the number of websites other than the corporate one? => 6 == website.microsites 6
Microsites: how many, and total cost over three years? => 4; £9,923 == website.microsites 4; spend.microsites 3-years 9923
Combined spend for 2022/23, 2023/24 and 2024/25 on microsites => £51,220 == spend.microsites 3-years 51220
Number of sites besides the main council one? => Six == website.microsites 6
Are there sub-sites for campaigns, and how many? => Yes, four: the market, the plan, the arts trail and the festival. == website.microsites 4
How many standalone sites does the authority keep beside its main site? => Fourteen. == website.microsites 14
Which CMS runs the website? => Umbraco >> How many other sites exist, and what did they cost over three years? => Eight others are live. For the three years to March 2024 they have cost £44,020. == website.platform [Umbraco]; website.microsites 8; spend.microsites 3-years 44020
Standalone sites: number, and what was paid for them from 2021-22 to 2023-24? => There are six. Spend was £21,200 in 2021-22, £18,000 in 2022-23 and £20,450 in 2023-24, £59,650 in all. == website.microsites 6; spend.microsites year 2023-24 20450; spend.microsites year 2022-23 18000; spend.microsites year 2021-22 21200; spend.microsites 3-years 59650
How many microsites have you and what has been paid for them since May 2021? => We run five. The total over the three financial years is £93,108. == website.microsites 5; spend.microsites 3-years 93108
How many sites do you host besides wexshire.gov.uk, and on what CMS is wexshire.gov.uk? => Three. wexshire.gov.uk runs on Umbraco. >> What was spent on these three since 2021/22 (three years)? => £15,372 over the three years == website.platform [Umbraco]; website.microsites 3; spend.microsites 3-years 15372
How many microsites are there? => 12 >> Their total cost in the three years to June 2024? => £43,100 == website.microsites 12; spend.microsites 3-years 43100
Microsites: how many? => Two: arts and leisure == website.microsites 2
What did microsites cost in the past three years? => £60,300, or £20,100 a year == spend.microsites 3-years 60300
How much went on microsites over the past three financial years? => £13,900 over the three years to March 2024 == spend.microsites 3-years 13900
How much went on microsites over the past three years, not counting the main website? => In 2021/22 £7,000, in 2022/23 £10,250 and in 2023/24 £5,750, making £23,000 altogether. == spend.microsites year 2023/24 5750; spend.microsites year 2022/23 10250; spend.microsites year 2021/22 7000; spend.microsites 3-years 23000
What was laid out from 2020/21 to 2022/23 on building and running sites separate from the main one? => £7,400 for building and £5,300 for running, in total £12,700. == spend.microsites 3-years 12700

How many recycling sites are there? => 34
How many other sites for travellers has the council found? => 3
How many of your microsites are accessible? => 4
How many building sites were inspected in 2024? => 310
How many household waste sites do you run besides the main one? => 4
What percentage of the microsites have been closed since 2022? => 40%
How many sites of special interest lie in the district? => 12
How many microsites did you close in 2024? => 3
How many developers look after the microsites? => 2
What was spent on building sites in 2024? => £400,000
How many school websites does the council host? => 41
How many sites are allocated for housing besides the main one? => 8
What do you charge schools for websites? => £410
How many contaminated sites are on the register, other than the gasworks? => 17
What is the yearly cost of one such site? => £1,350 on average
How many visitors did the microsites have? => 78,120 in 2023/24
How many web domains has the council registered? => 77

How many problems were reported online in 2024-25? => 30,231 == reports.count year 2024-25 30231
Number of faults residents reported through the app last year? => 8,120 == reports.count year 8120
Which product do residents use to report street problems? => Confirm >> How many reports did it take in 2024? => 41,089 == reports.count year 2024 41089
What number of street defects did the public report online in 2024/25? => 17,110 == reports.count year 2024/25 17110
How many submissions does the issue reporting service get per annum? => 9,940 == reports.count year 9940
Is there an online tool for reporting issues? How many reports does it receive a year? => Yes. 12,300 a year. == reports.count year 12300
How many reports are made with your report-it tool every month? => 930 == reports.count month 930
Reports received via online reporting (annual)? => 51,400 == reports.count year 51400
What tool do you use for residents to report issues? => Love Clean Streets >> What is the average number of reports received each month? => 812 == reports.count month 812
How many street problems are reported to the council in a month? => 3,390 == reports.count month 3390
How many resident reports came in last year by the app for reporting problems? => 14,503 == reports.count year 14503
Total issues logged by the public on FixMyStreet in 2023/24? => 18,440 == reports.count year 2023/24 18440
How many issues are raised by residents through the issue reporting system annually? => 6,600 == reports.count year 6600
On average how many faults do residents report via your reporting tool each month? => 455 == reports.count month 455
In 2024, how many reports of problems did you get through the reporting app? => 19,893 == reports.count year 2024 19893
Annual number of online reports of street issues? => 31,002 == reports.count year 31002
How frequently is the reporting tool used: number of reports a year? => 4,040 == reports.count year 4040
Which tool lets residents report problems? => FixMyStreet >> How many reports come in by it in an average month? => 540 >> And yearly? => 6,480 == reports.count month 540; reports.count year 6480
How many street problems are reported online in a month? => About 1,700 in an ordinary month, fewer in August. == reports.count month 1700 about
How many street problems are reported online in a month? => 1,700 >> And over a whole year? => 20,415 (2022/23); 21,088 (2023/24); 6,102 so far this year. == reports.count month 1700; reports.count year 2023/24 21088; reports.count year 2022/23 20415
How many broken lights, potholes and similar faults were notified by the public, by month and for the year? => There were 48,214 reports in 2023/24. The monthly average was 4,018. Of the year's total, 15,690 concerned potholes. == reports.count month 2023/24 4018; reports.count year 2023/24 48214
How many reports of graffiti, potholes and the like were made in 2023/24? => 82,117, with 9,204 of them in May 2023 alone == reports.count year 2023/24 82117
How many faults of any kind do residents report online each year? => In 2022/23 it took 64,390 reports of every sort, an average of 5,366 a month. == reports.count month 2022/23 5366; reports.count year 2022/23 64390
Which product do residents use to report street problems? => Confirm >> Reports made on it in 2022 and 2023? => 31,066 and 34,310 == reports.count year 2023 34310; reports.count year 2022 31066
What tool do you use for residents to report issues? => Love Clean Streets >> How many reports does it receive? | monthly => 4,620 == reports.count month 4620

How many fly-tips were cleared? => 1,137
How many accidents at work were reported in 2024? => 88
How many safeguarding reports did the council receive in 2024? => 412
How many data breaches were reported to the regulator in 2023/24? => 6
How many reports of rats were received in 2024? => 910
How many reports did the auditor make in 2024? => 12
How many crimes were reported in the town centre last year? => 2,110
How many staff use the reporting tool? => 60
How many reports of noise were received in 2024? => 610
How many committee reports are published each month? => 22
How many complaints were reported to the Ombudsman in 2024? => 23
How many reports went to Cabinet in 2024? => 134
How many bins were reported missed in 2023/24? => 1,871
How many potholes were filled last year? => 8,078

Consultations, number p.a. => 18 == surveys.count year 18
How often are residents polled or surveyed? => Twice a year == surveys.count year 2
How often are residents consulted by the council each year? => About 12 times == surveys.count year 12 about
How frequently do you carry out surveys of residents? => We ran 14 surveys in 2023/24. == surveys.count year 2023/24 14
What number of public consultations did you hold in 2024? => 33 == surveys.count year 2024 33
Number of questionnaires sent to residents per year? => 6 == surveys.count year 6
How many times were residents consulted in 2023/24? => 22 == surveys.count year 2023/24 22
Count of consultation exercises, 2024/25? => 27 == surveys.count year 2024/25 27
How many online surveys has the council published in the last year? => 41 == surveys.count year 41
How many polls and surveys do you conduct on average per annum? => 15 to 20 == surveys.count year 15..20
Annual number of consultations? => 24 == surveys.count year 24
How many consultations did the council open in 2023? => 19 consultations == surveys.count year 2023 19
How many resident surveys take place each year? => One == surveys.count year 1
Do you survey residents, and how many times a year? => Yes, three times a year. == surveys.count year 3
Total public consultations in the last financial year => 38 == surveys.count year 38
How many engagement surveys are run each year with residents? => 9 == surveys.count year 9
Please give the number of surveys carried out in 2022/23 and 2023/24. => 12 and 16 == surveys.count year 2023/24 16; surveys.count year 2022/23 12
How many surveys of the public did you launch in 2024/25? => 21 == surveys.count year 2024/25 21
Surveys per year? => 30 == surveys.count year 30
How regularly does the authority hold consultations? => Some 40 a year. == surveys.count year 40 about
How many separate consultations were held last year? => 13 == surveys.count year 13
Typically how many surveys or consultations does the council run in a year? => Between 20 and 24. == surveys.count year 20..24
How many surveys of residents were run in 2023? => 29 in 2023 and 25 in 2022. == surveys.count year 2023 29; surveys.count year 2022 25
How many consultations were there in 2023/24? => There is a log of them. It shows 16. == surveys.count year 2023/24 16
how many surveys are carried out and with which tools? => We publish 70 to 90 a year on Engagement HQ. Each draws 500 replies or so. == surveys.count year 70..90; engagement.tools [Engagement HQ]
For surveys, what tools do you have and how often are they used? => SmartSurvey; about nine times a year == surveys.count year 9 about; engagement.tools [SmartSurvey]
How many consultations do you run annually? => Four a month, hence 48 a year == surveys.count year 48

Polling stations: number => 143
How many staff surveys were held in 2024? => 2
Responses to consultations received, number p.a. => 14,625
How many asbestos surveys were done in 2024? => 61
How many land surveys did you commission last year? => 5
How many polling cards were sent out in 2024? => 81,000
How many residents took part in the last consultation? => 1,210
How many questions were in the last survey? => 24
How many consultants did the council engage in 2024? => 17
How many planning consultations were issued in 2024? => 2,110
How many tree surveys were done last year? => 88
How many polling districts are there? => 71
How many consultation responses did officers read in 2023? => 3,310
How many asbestos or condition surveys were carried out last year? => 33
How many surveyors are employed? => 4

How many public notices does the council place in newspapers each year? => 140 == statutory_notices.count year 140
How many legal notices were advertised in 2024? => 77 == statutory_notices.count year 2024 77
Volume of statutory notices published, 2023/24? => 188 == statutory_notices.count year 2023/24 188
How often are public notices published? => About 50 a year == statutory_notices.count year 50 about
Statutory notices issued per annum? => 342 == statutory_notices.count year 342
What number of notices does the law oblige you to publish, and what did public notices cost? => 88 notices, £40,100 == spend.statutory_notices year 40100; statutory_notices.count year 88
How many public notices were put in the press last year? => 301 == statutory_notices.count year 301
How many notices that you are required by law to publish were published in 2024? => 45 == statutory_notices.count year 2024 45
Total public notices in 2024/25 => 512 == statutory_notices.count year 2024/25 512
Count of formal notices published in local papers, a year? => 66 == statutory_notices.count year 66
Please say how many statutory and public notices you published in 2022/23 and 2023/24. => 210 and 245 == statutory_notices.count year 2023/24 245; statutory_notices.count year 2022/23 210
How many statutory notices per year, roughly? => 75 or so == statutory_notices.count year 75 about
Does the council publish statutory notices? If so, how many a year? => Yes, 130. == statutory_notices.count year 130
Public notices: number in 2023? => 58 == statutory_notices.count year 2023 58
What is the budget for public notices and how many were published in 2023/24? => £22,000; 104 == spend.statutory_notices year 2023/24 22000; statutory_notices.count year 2023/24 104
What is the average number of public notices a year? => 99 == statutory_notices.count year 99
How many public notices do you have to advertise in a year? => 83 == statutory_notices.count year 83
In 2024/25 how many statutory notices appeared in the local paper? => 215 == statutory_notices.count year 2024/25 215
Annual number of public notices in the press? => 120 == statutory_notices.count year 120
Annual spend on public notices, and the number of them? => £14,300 for 61 notices == spend.statutory_notices year 14300; statutory_notices.count year 61
How many statutory notices: last full year? => Nil == statutory_notices.count year 0
How many statutory notices were issued in 2022/23, and the budget for them? => 184 notices were published. The budget was £71,500. == spend.statutory_notices year 2022/23 71500; statutory_notices.count year 2022/23 184
Statutory notices: yearly budget and how many issued? => £22,750, for 81 notices in 2023. == spend.statutory_notices year 2023 22750; statutory_notices.count year 2023 81
What do you allow for placing public notices in the press? => £17,300 per annum >> How many such notices were there in an average year? => Around 55 == spend.statutory_notices year 17300; statutory_notices.count year 55 about
What was laid out on public notices, as required by law, in 2023/24? => £18,954 >> How many of those notices were about planning? => 48 >> How many altogether? => 87 == spend.statutory_notices year 2023/24 18954; statutory_notices.count year 87
What is the budget for statutory notices? => £9,100 >> How many such notices were published last year? => 517 traffic and planning notices in 2023 == spend.statutory_notices year 9100; statutory_notices.count year 2023 517
How many statutory notices were issued? => Three in 2023/24 and six in 2022/23. == statutory_notices.count year 2023/24 3; statutory_notices.count year 2022/23 6

How many penalty charge notices were issued in 2024? => 12,110
How many statutory notices under the Housing Act were served in 2024? => 41
How many notice boards does the council own? => 62
How many statutory nuisance complaints did you get? => 801
How many newspapers carry your statutory notices? => 3
How many enforcement notices did planning issue in 2023? => 19
What percentage of public notices appear online? => 40%
How many notices to quit were served? => 12
How many redundancy notices were issued in 2024? => 9
How many staff handed in their notice in 2024? => 140
How many improvement notices were served on food businesses in 2024? => 14
How many days' notice is given of a road closure? => 21
How many privacy notices are on the website? => 33
How many section 21 notices were served? => 8
How many statutory duties does the council have? => 1,300
How many noise abatement notices were served last year? => 27
How many notices to leave were served on tenants in 2024? => 13
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
