import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? Do you use a CRM?
- Yes, Verint
? When was it put in?
- In 2014.
= crm.in_use true
= crm.products [Verint]
= crm.live_since 2014

? Do you use a CRM?
- Yes
? When did you start with it?
- Autumn 2011
= crm.in_use true
= crm.live_since 2011

? Do you use a CRM?
- Yes
? When did it come into use?
- It came into use in the winter of 2019.
= crm.in_use true
= crm.live_since 2019

? Do you use a CRM?
- Yes
? For how long has it been there?
- It has been there since 2013.
= crm.in_use true
= crm.live_since 2013

? Do you use a CRM?
- Yes
? When was it switched on?
- 14/09/2020
= crm.in_use true
= crm.live_since 2020

? Do you use a CRM?
- Yes
? In which year was it rolled out to staff?
- 2018
= crm.in_use true
= crm.live_since 2018

? Do you use a CRM?
- Yes
? When did customers first benefit from it?
- From April 2015.
= crm.in_use true
= crm.live_since 2015

? Do you use a CRM?
- Yes
? When did it open to the public?
- January 2022
= crm.in_use true
= crm.live_since 2022

? Please give the date on which the CRM came into service.
- 6 May 2013
= crm.live_since 2013

? In what year did your CRM begin?
- 2010
= crm.live_since 2010

? How old is your CRM?
- It was installed in 2009.
= crm.live_since 2009

? When was the CRM brought into use, and how long was the project?
- It was brought into use in 2016; the project lasted fourteen months.
= crm.live_since 2016
= crm.implementation_months 14

? In which year was the customer relationship management system first operated?
- 2012
= crm.live_since 2012

? CRM start date?
- Work on the CRM began in 2015 and it went live in March 2017.
= crm.live_since 2017

? When did the CRM launch?
- The contract was signed in 2018 and the system launched in 2019.
= crm.live_since 2019

? When did the CRM launch?
- Bought in 2018, live in 2019.
= crm.live_since 2019

? When did the CRM launch?
- It replaced a system of 2006 when it launched in 2019.
= crm.live_since 2019

? When was the CRM put into operation?
- Phase one opened in 2020 and phase two in 2022.
= crm.live_since 2020

? When was your CRM commissioned?
- Summer of 2018
= crm.live_since 2018

? Since which year have you had your CRM?
- Since about 2007
= crm.live_since 2007 about

? I would like to know when the council took up its present CRM.
- It was taken up in 2020.
= crm.live_since 2020

? CRM go-live?
- Sept '19
= crm.live_since 2019

? CRM, live since:
- 2016/17
= crm.live_since 2016 about

? State when the CRM was delivered.
- December 2017
= crm.live_since 2017

? Date your CRM was first available to the contact centre
- 1 October 2014
= crm.live_since 2014

? What year was the CRM established?
- 2013
= crm.live_since 2013

? When did the council get its CRM?
- 2017
= crm.live_since 2017

? When did staff begin working in the CRM?
- November 2021
= crm.live_since 2021

? When did the parking system go live?
- 2019

? Do you use a CRM?
- Yes
? When did the housing system go live?
- 2019
= crm.in_use true

? Do you use a CRM?
- Yes
? When did your website launch?
- 2019
= crm.in_use true

? Do you use a CRM?
- Yes
? When will it be upgraded?
- 2027
= crm.in_use true

? Do you use a CRM?
- Yes
? When does the agreement with the supplier run out?
- 2028
= crm.in_use true

? Do you use a CRM?
- Yes
? When was it last reviewed?
- 2023
= crm.in_use true

? Do you use a CRM?
- Yes
? When was the contract let?
- 2016
= crm.in_use true

? Do you use a CRM?
- Yes
? When was it last upgraded?
- 2024
= crm.in_use true

? Do you use a CRM?
- Yes
? When did Mosaic go live?
- 2012
= crm.in_use true

? Do you use a CRM?
- Yes
? When did the old one stop?
- 2019
= crm.in_use true

? When did you last test the CRM?
- 2024

? When was the CRM business case approved?
- 2015

? In what year was the current CRM manager appointed?
- 2020

? When did the CRM's predecessor go live?
- 2003

? When was the data in the CRM last cleansed?
- 2022

? When was the CRM procured?
- 2016, for launch in 2018

? When was the CRM tendered?
- 2016

? When is the CRM due to go live?
- 2026

? When will it go live?
- 2027

? What year were CRM licences last bought?
- 2023

? How long did it take to bring in the CRM?
- Just over a year
= crm.implementation_months 12 about

? How long was the CRM project?
- 15 months
= crm.implementation_months 15

? Over what period was the CRM implemented?
- Nine months.
= crm.implementation_months 9

? How many months went by between the CRM order and going live?
- Eleven
= crm.implementation_months 11

? Do you use a CRM?
- Yes
? How many months from kick-off to launch?
- 16
= crm.in_use true
= crm.implementation_months 16

? Do you use a CRM?
- Yes
? How long did the work take?
- Around eight months
= crm.in_use true
= crm.implementation_months 8 about

? Do you use a CRM?
- Yes
? How long was it in the making?
- Two years
= crm.in_use true
= crm.implementation_months 24

? Do you use a CRM?
- Yes
? How much time passed from contract signature to launch?
- A year and a half
= crm.in_use true
= crm.implementation_months 18

? Do you use a CRM?
- Yes
? How long from start to finish?
- 7 months
= crm.in_use true
= crm.implementation_months 7

? Do you use a CRM?
- Yes
? How long did you need to set it up?
- We needed ten months.
= crm.in_use true
= crm.implementation_months 10

? Do you use a CRM?
- Yes
? How many months did that take?
- 14
= crm.in_use true
= crm.implementation_months 14

? Do you use a CRM?
- Yes
? What time was needed for the implementation?
- 40 weeks
= crm.in_use true
= crm.implementation_months 9.2 about

? CRM: duration of the project
- 20 months
= crm.implementation_months 20

? CRM roll-out time
- 18 months
= crm.implementation_months 18

? Length of the CRM project (months)
- 13
= crm.implementation_months 13

? How long did the introduction of the CRM last?
- Between 12 and 15 months
= crm.implementation_months 12..15

? What was the length of the CRM implementation?
- One year
= crm.implementation_months 12

? How long elapsed between award of the CRM contract and first use?
- 10 months
= crm.implementation_months 10

? Time from award of contract to CRM going live
- 9 months
= crm.implementation_months 9

? How long was the CRM in development before it went live?
- 6 months
= crm.implementation_months 6

? How long did it take you to deliver the CRM?
- It was delivered in 8 months, two months later than planned.
= crm.implementation_months 8

? How long did the CRM take to implement?
- The project was meant to take 6 months; it took 11 months.
= crm.implementation_months 11

? How long did it take from the decision to buy the CRM until staff were using it?
- 19 months
= crm.implementation_months 19

? How long is the CRM contract?
- 5 years

? For how long is the CRM licensed?
- 36 months

? Do you use a CRM?
- Yes
? How long is the agreement?
- 48 months
= crm.in_use true

? Do you use a CRM?
- Yes
? How long are records kept in it?
- 24 months
= crm.in_use true

? Do you use a CRM?
- Yes
? How long does it take to answer a call?
- 4 minutes
= crm.in_use true

? Do you use a CRM?
- Yes
? How long will the replacement take?
- 12 months
= crm.in_use true

? Do you use a CRM?
- Yes
? How long did the procurement take?
- 6 months
= crm.in_use true

? How long did the CRM tender take?
- 6 months

? How long does CRM training take?
- 2 days

? How long is data held in the CRM?
- 6 years

? How long was the CRM out of service last year?
- 3 days

? How long is the extension of the CRM contract?
- 24 months

? How long did it take to implement the new website?
- 10 months

? How long did the housing system take to implement?
- 14 months

? How many months' notice must be given to end the CRM contract?
- 6

? What made the CRM hard to bring in?
- Old data and a shortage of trained staff.
= crm.obstacles [Old data, a shortage of trained staff]

? What stood in the way of the CRM?
- Cost, and getting services to join.
= crm.obstacles [Cost, getting services to join]

? What proved hardest about the CRM?
- Integration
= crm.obstacles [Integration]

? Do you use a CRM?
- Yes
? What were the hardest things about bringing it in?
- Moving the data, training and money.
= crm.in_use true
= crm.obstacles [Moving the data, training, money]

? Do you use a CRM?
- Yes
? What went wrong?
- Integration with the telephony; poor data.
= crm.in_use true
= crm.obstacles [Integration with the telephony, poor data]

? Do you use a CRM?
- Yes
? What got in the way?
- The main obstacles were data migration, training and funding.
= crm.in_use true
= crm.obstacles [data migration, training, funding]

? Do you use a CRM?
- Yes
? What difficulties did you meet?
- Difficulties met were: staffing, data quality and time.
= crm.in_use true
= crm.obstacles [staffing, data quality, time]

? Do you use a CRM?
- Yes
? What held it up?
- Lack of money and legacy systems
= crm.in_use true
= crm.obstacles [Lack of money, legacy systems]

? Do you use a CRM?
- Yes
? What hampered the project?
- Staff turnover.
= crm.in_use true
= crm.obstacles [Staff turnover]

? Do you use a CRM?
- Yes
? What caused delay?
- Testing; supplier capacity
= crm.in_use true
= crm.obstacles [Testing, supplier capacity]

? Which barriers did you face in introducing the CRM?
- Funding. Training users.
= crm.obstacles [Funding, Training users]

? Please say what hindered the CRM's introduction.
- Integration with existing systems, promoting usage and funding
= crm.obstacles [Integration with existing systems, promoting usage, funding]

? What were the sticking points in implementing the CRM?
- Reluctance of departments and data cleansing.
= crm.obstacles [Reluctance of departments, data cleansing]

? What setbacks did the CRM project have?
- Late delivery by the supplier
= crm.obstacles [Late delivery by the supplier]

? What were the pain points when the CRM was brought in?
- a) training b) funding
= crm.obstacles [training, funding]

? What troubles did you have with the introduction of the CRM?
- Training users and getting departments to take part
= crm.obstacles [Training users, getting departments to take part]

? What complications arose in setting up the CRM?
- Data sharing agreements, and the lack of a single address list.
= crm.obstacles [Data sharing agreements, the lack of a single address list]

? What was hard about implementing a CRM?
- Chiefly the cost and the number of systems to be joined.
= crm.obstacles [the cost, the number of systems to be joined]

? What impeded the CRM?
- We were held back by funding, skills and culture.
= crm.obstacles [funding, skills, culture]

? What constraints did you have with the CRM implementation?
- Budget, time, people
= crm.obstacles [Budget, time, people]

? What challenges did you have with the CRM?
- We had challenges with data migration, integration and user training.
= crm.obstacles [data migration, integration, user training]

? What challenges did you have with the CRM?
- The biggest was integration with back-office systems, followed by funding.
= crm.obstacles [integration with back-office systems, funding]

? What challenges did you have with the CRM?
- None to speak of.

? What challenges did you have with the CRM?
- There were none.

? What challenges did you have with the CRM?
- No particular challenges were met.

? What challenges does the council face in the coming year?
- Funding and demand

? What challenges are there in recruiting staff?
- Pay and location

? Do you use a CRM?
- Yes
? What difficulties do residents have in using the website?
- Search and navigation
= crm.in_use true

? What problems have residents reported with the portal?
- Slow pages, lost passwords

? Which obstacles hinder people from answering surveys?
- Time and interest

? What benefits has the CRM brought?
- Faster answers and fewer repeat calls

? What were the reasons for choosing the CRM?
- Price, support

? What challenges do councillors face in reaching the contact centre?
- Waiting times

? Do you use a CRM?
- Yes
? What lessons were learned?
- Start early; test often
= crm.in_use true

? What are the main risks on the ICT register?
- Ransomware, legacy systems

? Do you use a CRM?
- Yes, Verint.
? What challenges were met in introducing Microsoft Teams?
- Bandwidth and training.
= crm.in_use true
= crm.products [Verint]

? Do you use a CRM?
- Yes, Verint.
? When did Verint go live?
- 2017
= crm.in_use true
= crm.products [Verint]
= crm.live_since 2017

? Do you use a CRM?
- Yes
? Date of going live of Halo?
- May 2021
= crm.in_use true

? Do you use a CRM?
- Yes
? What challenges were met?
- Challenges were data migration, change management and integration with older applications.
= crm.in_use true
= crm.obstacles [data migration, change management, integration with older applications]
`
  .trim()
  .split('\n\n');

describe('since when, how long it took and what stood in the way, right after the CRM or by name', () => {
  test.each(blocks)('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
