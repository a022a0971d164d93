import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What is counted of a place, its contact, its site and its notices, each as askers may put it, then what only sounds like it.
const rows = `
How many people does the county borough have? => 69,412 (Census 2021) == population 2021 69412
the number of people in the district => 117,300 or thereabouts == population 117300 about
What is the resident population that your authority serves? => 210,400 == population 210400
Total number of residents in your area as at the last census => 98,214 == population 98214
How many inhabitants does the borough count? => 88,100 == population 88100
What is the size of the population you serve? => 301,000 == population 301000
Population of the city (ONS) => 265,200 == population 265200
How many residents are there within the council's boundary? => 143,020 == population 143020
What population figure does the council work from? => 187,400 == population 187400
How many souls live on the islands? => 22,190 == population 22190
Number of people resident in the county => 612,000 == population 612000
What is the population of the borough according to the 2021 census? => 174,090 == population 2021 174090
Current resident population? => 160,245 == population 160245
Roughly how many people live in the area the council covers? => Roughly 140,000 == population 140000 about
How many people aged over 65 live in the district? => 31,200
How many people live in council homes? => 8,200
How many people are employed by the council? => 2,140
How many people are on the housing register? => 3,977
How many people visited the museum? => 51,302
What share of the population is over 75? => 9.8%
How many people in the district are registered for council tax? => 61,300
What population of deer do the parks have? => 420
How many people attended the meeting? => 118

How many people live in the district? => Estimate: 131,806 == population 131806 about
How many people live in the district? => 2023 estimate: 131,806 == population 2023 131806 about
How many people live in the district? => Mid-2023 estimate: 131,806 == population 2023 131806 about
How many people live in the district? => 2021 Census: 131,806 == population 2021 131806
How many people live in the district? => Census 2021: 131,806 == population 2021 131806
How many people live in the district? => ONS mid-2022: 131,806 == population 2022 131806
How many people live in the district? => 131,806 (ONS, mid-2023) == population 2023 131806
How many people live in the district? => 131,806, mid-2023 == population 2023 131806
How many people live in the district? => 131,806 (mid-2023 estimate) == population 2023 131806 about
How many people live in the district? => At the last census: 131,806 == population 131806
How many people live in the district? => Latest figure (2022): 131,806 == population 2022 131806
How many reports were made through the reporting app in the last year? => Yes. 2,688 reports of all kinds were made in 2024. == reports.count year 2024 2688
How many reports were made through the reporting app in the last year? => 2,688 reports were made in 2024. == reports.count year 2024 2688
How many reports were made through the reporting app in the last year? => There were 2,688 in 2024. == reports.count year 2024 2688
How many reports were made through the reporting app in the last year? => In 2024 there were 2,688. == reports.count year 2024 2688
How many calls came to the contact centre in the last year? => 92,688 calls came in during 2024. == calls.inbound year 2024 92688
How many visitors did the website have in the last year? => 92,688 people of all kinds came in 2024. == website.visitors year 2024 92688
How many square kilometres does the council cover? => 1,204 == area_sq_km 1204
Area of the district in hectares => 48,310 == area_sq_km 483.1
How big an area do you cover? => 212 sq km == area_sq_km 212
The extent of your administrative area, in km2 => 655 km2 == area_sq_km 655
Land area (sq km) => 417 == area_sq_km 417
What area does the authority serve, in square kilometres? => 1,340 == area_sq_km 1340
What is the size of your district, geographically? => 256 square kilometres == area_sq_km 256
How many hectares lie within the council's boundary? => 11,480 ha == area_sq_km 114.8
Please give the surface area of the county. => 3,420 sq km == area_sq_km 3420
Geographic footprint of the council => 184 km² == area_sq_km 184
How many hectares of parks does the council look after? => 320 hectares
What is the area of the town hall? => 4,100 square metres
How many hectares of woodland has the council planted? => 41 hectares
What area of land did the council sell in 2023? => 12 hectares
How large is the largest ward? => 44 sq km
What is the floor area of your offices? => 6,200 square metres
How many calls did the call centre receive in each of the following? | October to December 2024 => 35,118 == calls.inbound quarter 2024 35118
How many calls did the call centre receive in each of the following? | July to September 2024 => 36,902 == calls.inbound quarter 2024 36902
How many calls came to the Council's contact centre in each of these months? | January 2024 => 28,114 == calls.inbound month 2024 28114
How many calls came to the Council's contact centre in each of these months? | January 2024 => 28,114 >> How many came in the whole of 2023/24? => 341,206 == calls.inbound month 2024 28114; calls.inbound year 2023/24 341206
Telephone calls received | 2023/24 => 262,091 == calls.inbound year 2023/24 262091
Inbound calls | 2024/25 => 218,640 == calls.inbound year 2024/25 218640
Number of calls to the council's main number in each quarter of 2022/23. | Quarter 4 => 29,331 == calls.inbound quarter 2022/23 29331
How many calls to the Contact Centre in October 2024? => 23,615 == calls.inbound month 2024 23615
What was the total call volume handled by your customer service centre in 2023/24? => 188,300 == calls.inbound year 2023/24 188300
Total number of inbound telephone calls to the corporate contact centre in the last full financial year => 143,908 == calls.inbound year 143908
How many times did residents phone the council last year? => 155,020 == calls.inbound year 155020
On average, how many telephone calls does the switchboard take per month? => 11,200 == calls.inbound month 11200
Calls offered to customer services, 2024/25 => 90,441 == calls.inbound year 2024/25 90441
Number of phone calls answered by the contact team in 2022 => 87,650 == calls.inbound year 2022 87650
Please provide your annual inbound call volumes. => 240,000 == calls.inbound year 240000
Volume of calls (annual) => 240,000 == calls.inbound year 240000
How many incoming calls were there in quarter 3 of 2023/24? => 44,128 == calls.inbound quarter 2023/24 44128
What number of calls were received by the council's telephone contact centre between April 2023 and March 2024? => 176,455 == calls.inbound year 176455
Does the council run its own contact centre? If so, how many calls does it receive a year? => Yes. 210,000 a year. == calls.inbound year 210000
Telephone contact: calls received per annum => 99,120 == calls.inbound year 99120
How many members of the public rang the council in 2024? => 133,410 == calls.inbound year 2024 133410
How many calls were abandoned in 2023/24? => 12,300
How many calls did staff make to residents in 2023/24? => 30,100
How many emergency calls did the fire control room receive? => 8,120
How many calls about missed bins were received? => 4,410
How many calls did the out-of-hours service take? => 6,700
How many calls for evidence did the committee issue? => 3
How many of the calls were answered within 30 seconds? => 70,221
How many emails did the contact centre receive in 2024? => 45,210
How many calls came in 2023/24? => 188,000 >> Average price of answering one? => £7.03 == calls.inbound year 2023/24 188000; cost_per_call 7.03
What is the cost of taking one call? => £3.80 == cost_per_call 3.8
Cost of a call | 2024/25 => £7.79 == cost_per_call 2024/25 7.79
Cost of a call => £7.79 in 2024/25, taking the whole budget divided by the number of calls == cost_per_call 2024/25 7.79
What does it cost the council to handle an inbound call? => £4.11 == cost_per_call 4.11
Average unit cost of a telephone call => £3.92 == cost_per_call 3.92
How much does each call answered by the contact centre cost, on average? => £5.40 == cost_per_call 5.4
What is your cost-to-serve for a phone call? => £3.61 == cost_per_call 3.61
What do you reckon a single call costs you? => About £6 == cost_per_call 6 about
Contact centre cost per call handled 2023/24 => £4.66 == cost_per_call 2023/24 4.66
How much does it cost the authority when a resident phones in? => £5.12 == cost_per_call 5.12
Cost per transaction by telephone => £3.24 == cost_per_call 3.24
Mean cost of dealing with a call => £4.02 == cost_per_call 4.02
What is the price of one answered call? => £4.90 == cost_per_call 4.9
How many calls does the contact centre take a year? => 90,000 >> And what does one cost? => £4.20 == calls.inbound year 90000; cost_per_call 4.2
How many calls are received each month? => 9,100 >> How much does it cost to deal with one? => £5.02 == calls.inbound month 9100; cost_per_call 5.02
What is the cost of a call to your 0345 number from a mobile? => 40p a minute
What does a call-out cost? => £95
What is the cost per visit to the website? => £0.21
What is the cost of each email answered? => £3.10
How much do callers pay per minute? => £0.07
What is the cost per face-to-face contact? => £9.60
How many people come to the site in a year? => About 260,000 == website.visitors year 260000 about
[Website] Visitors | 2024/25 => 2,288,003 == website.visitors year 2024/25 2288003
How many people used the main website in the last full month? => 31,904 users (March 2024) >> And in the last full year? => 402,117 == website.visitors month 2024 31904; website.visitors year 402117
How many visitors did your website have in 2018-19? => 611,093 == website.visitors year 2018-19 611093
Unique visitors to www.elmet.gov.uk, last 12 months => 812,400 == website.visitors year 812400
What level of traffic does the council's website attract each month? => 64,100 users == website.visitors month 64100
Please state the number of website sessions in the financial year 2023/24. => 1,204,551 == website.visitors year 2023/24 1204551
How many hits did the website have last year? => 3,100,200 == website.visitors year 3100200
How many individuals access your site in an average month? => 88,000 == website.visitors month 88000
What are your annual web visitor numbers? => 1,440,000 == website.visitors year 1440000
Website footfall for Q2 2024/25 => 201,330 == website.visitors quarter 2024/25 201330
Number of times the website was visited in 2024 => 990,120 == website.visitors year 2024 990120
How well used is the website? Please give the number of visitors for 2023. => 774,000 == website.visitors year 2023 774000
How many unique users logged on to the website between January and March 2025? => 181,090 == website.visitors quarter 2025 181090
Average monthly visits to the council website => 70,040 == website.visitors month 70040
How many visits did your website have, by month and by year? => 41,200 a month and 494,400 a year == website.visitors month 41200; website.visitors year 494400
Total audience of the website in the last year => 560,400 == website.visitors year 560400
How many visitors came to the leisure centre? => 230,118
How many visitors did the tourist information centre have last year? => 61,902
How many page views did the website have in 2023? => 5,410,000
How many people visited the website's planning pages? => 18,400
How many people follow the council on Facebook? => 41,900
How long do visitors stay on the website? => 2 minutes 10 seconds
What percentage of website visitors use a mobile? => 68%
How many separate sites are there? => 7 == website.microsites 7
[Website] How many separate sites are there? => 7 == website.microsites 7
[Website] Other sites => 5 == website.microsites 5
How many standalone or microsites does the council operate? => 12 == website.microsites 12
Number of websites the council owns apart from its main one => 9 == website.microsites 9
Does the council have websites other than its main site, and if so how many? => Yes, 6 == website.microsites 6
Excluding your main site, how many websites do you run? => 11 == website.microsites 11
How many additional domains host their own website? => 5
Total microsites currently live => 8 == website.microsites 8
How many campaign sites are live at the moment? => Four == website.microsites 4
How many sub-sites or microsites sit alongside the corporate website? => 14 == website.microsites 14
How many smaller websites do you maintain in addition to the corporate site? => 3 == website.microsites 3
Do you have any standalone websites? => Yes, three. == website.microsites 3
Number of stand-alone sites (not on the main domain) => 6 == website.microsites 6
How many further websites, besides the corporate one, does the council pay for? => 10 == website.microsites 10
Microsites in use (number) => 2 == website.microsites 2
How many websites does the council have in all? => 4
How many building sites are there? => 8
How many sites are there for travellers? => 2
How many separate sites does the library service work from? => 9
How many construction sites did you inspect? => 30
How many websites were blocked by the firewall? => 1,400
Does the authority use a platform for residents to flag litter, street lights, dog fouling etc.? => Yes. Love Clean Streets. >> Number of flags raised through it in 2023 => 9,377 == reports.count year 2023 9377
whether residents can report dog fouling and similar through an app, and the number of reports in the last year => Yes. 2,688 reports of all kinds were made in 2024. == reports.count year 2024 2688
how many reports came through the reporting app in a month => 1,106 in October 2024 == reports.count month 2024 1106
Number of road defects, floods and the like reported by the public online during 2023. => 88,214 == reports.count year 2023 88214
Number of reports from the public of fly-tipping, potholes and street lights in 2022/23 => 63,487 in all == reports.count year 2022/23 63487
Reports of missed bins, litter and potholes through the website, annual => 58,940 == reports.count year 58940
How many highway faults are reported each year? => 48,117 == reports.count year 48117
Highway defects reported by the public | 2023/24 => 47,330 == reports.count year 2023/24 47330
How many defects did residents tell you about online in 2024? => 20,190 == reports.count year 2024 20190
How many service requests were logged by residents through the online reporting form in 2023/24? => 31,450 == reports.count year 2023/24 31450
Number of street-scene problems notified by residents per month => 2,310 == reports.count month 2310
Which app do residents use to report problems in the street? => FixMyStreet >> How many submissions does it receive each year? => 14,020 == reports.count year 14020
How many issues were flagged by residents through FixMyStreet in 2023? => 8,740 == reports.count year 2023 8740
Volume of resident issue reports, monthly average => 1,950 == reports.count month 1950
Do residents have a way of reporting local problems online? If so, how many reports a year? => Yes. 22,700 a year. == reports.count year 22700
Number of online reports of environmental problems (litter, graffiti, fly-tips) made in 2022-23 => 17,220 == reports.count year 2022-23 17220
How many problems with roads, lights and litter did people raise with the council in 2024? => 33,908 == reports.count year 2024 33908
How many jobs did the public log on your reporting tool in the past year? => 12,800 == reports.count year 12800
How many issues were brought to the council's attention through the app in 2023? => 6,312 == reports.count year 2023 6312
How many complaints did the council receive in 2023? => 712
How many potholes were repaired in 2023? => 9,144
How many reports did the audit committee receive? => 14
How many crimes were reported in 2023? => 8,310
How many reports of potholes were made in 2023? => 6,118
How many reports were closed within five days? => 4,120
How many safeguarding reports were received? => 211
How many incidents were reported to the Health and Safety Executive? => 12
the number of statutory advertisements in the press in 2023/24, with cost => 94 advertisements at a cost of £51,206 == spend.statutory_notices year 2023/24 51206; statutory_notices.count year 2023/24 94
Please state how many notices under the Planning and Highways Acts you advertised in newspapers during 2023. => During 2023 we advertised 138 notices. == statutory_notices.count year 2023 138
What did you spend on statutory notices in the last year? => £44,000 >> How many notices did that pay for? => Between 60 and 70. == spend.statutory_notices year 44000; statutory_notices.count year 60..70
How many public notices did the council place in local newspapers in 2023/24? => 210 == statutory_notices.count year 2023/24 210
Number of statutory notices issued per year => 85 == statutory_notices.count year 85
How many legal notices were published in the local press last year? => 131 == statutory_notices.count year 131
How often does the council publish public notices? Please give the number each year. => 144 a year == statutory_notices.count year 144
Count of newspaper public notices, 2024 => 97 == statutory_notices.count year 2024 97
In 2022/23, what number of statutory notices did you have to advertise? => 73 == statutory_notices.count year 2022/23 73
How many notices which the law obliges you to publish appeared in newspapers in 2024? => 66 == statutory_notices.count year 2024 66
Total statutory adverts placed in 2023 => 58 == statutory_notices.count year 2023 58
Number of press notices required by statute, 2023/24 => 119 == statutory_notices.count year 2023/24 119
How many formal public notices were taken out in the newspapers in 2023? => 77 == statutory_notices.count year 2023 77
Volume of public notices published (annual) => 150 == statutory_notices.count year 150
How many notices did the council pay to have printed in newspapers in 2024? => 88 == statutory_notices.count year 2024 88
How many enforcement notices were served in 2023? => 41
How many abatement notices did you issue in 2024? => 18
How many penalty charge notices were issued in 2024? => 41,200
How many section 21 notices were served on tenants? => 55
How many newspapers carry your public notices? => 3
How many notices to quit were issued? => 12
How many surveys of residents did you hold in 2024? => 8 == surveys.count year 2024 8
Number of consultations in a year => About 50 == surveys.count year 50 about
How many public consultations were run in 2023/24? => 34 == surveys.count year 2023/24 34
How often do you survey residents? => Twice a year == surveys.count year 2
Total polls and surveys conducted in the last twelve months => 27 == surveys.count year 27
How many online surveys does the council launch each year? => Around 60 == surveys.count year 60 about
How many times in a year do you ask residents for their views by survey? => 4 == surveys.count year 4
What number of engagement exercises and surveys took place in 2024? => 41 == surveys.count year 2024 41
How many questionnaires were sent out to the public in 2023? => 12 == surveys.count year 2023 12
How regularly does the authority poll its residents? => Four times a year == surveys.count year 4
How many consultation exercises did the council open in 2022/23? => 19 == surveys.count year 2022/23 19
Surveys carried out per annum => 25 == surveys.count year 25
How many resident surveys have you published in the last year? => 16 == surveys.count year 16
Annual number of surveys and polls put to residents => 30 == surveys.count year 30
How many people responded to the survey? => 1,204
How many staff surveys were held? => 2
How many asbestos surveys were carried out? => 88
How many bat surveys were done for planning applications? => 7
How many responses were received to consultations in 2023? => 9,120
How many polling stations are there? => 74
How many IT systems does the council use? => 214 == systems.count 214
Total number of information systems and databases held => 320 == systems.count 320
How many separate software applications are in use across the authority? => 180 == systems.count 180
Number of databases and systems => About 150 == systems.count 150 about
How many business applications does the organisation run? => 265 == systems.count 265
What is the size of your application portfolio (number of applications)? => 340 == systems.count 340
How many different computer systems hold information in the council? => 97 == systems.count 97
How many applications are there on your asset register? => 190 == systems.count 190
How many line of business systems do you have? => 88 == systems.count 88
Number of IT applications in use council-wide => 240 == systems.count 240
How many information systems does the authority operate in total? => 133 == systems.count 133
How many ICT systems or databases does the authority maintain? => 175 == systems.count 175
How many databases does the council keep? => 60 == systems.count 60
Number of corporate systems => 52 == systems.count 52
How many systems are linked to the CRM? => 12
How many legacy systems are to be retired? => 7
How many heating systems were replaced? => 410
How many users does the finance system have? => 300
How many planning applications were received? => 1,204
How many CCTV systems do you run? => 4
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases)).toEqual(measures);
});
