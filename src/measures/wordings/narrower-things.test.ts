import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Questions in the words of a measure that ask of another, narrower thing; and beside them some that ask of the measure itself. */
const rows = `
What was spent on recruitment advertisements in the local papers in 2023-24? => £9,440 ==
How much was spent advertising jobs? => £9,440 ==
What was spent on marketing the summer exhibition? => £8,150 ==
What was spent on publicity for the air show? => £8,150 ==
How much was spent promoting the new gym membership? => £8,150 ==
How much did the council spend on advertising its care leavers scheme? => £8,150 ==
Cost of marketing the business park => £8,150 ==
What has been spent on communications about the bridge closure? => £8,150 ==
How much was spent on publicising the cost of living fund? => £8,150 ==
What did the council spend on communications for the regeneration project in 2023/24? => £8,150 ==
Marketing spend on the market hall => £8,150 ==
What did marketing of the crematorium cost? => £8,150 ==
How much was spent on advertising for the post of chief executive? => £8,150 ==
Advertising costs for the planning policy team in 2023/24 => £8,150 ==
How much was spent on Facebook adverts? => £8,150 ==
What did the rebranding cost? => £8,150 ==
How much was spent on PR consultants? => £8,150 ==
How much was paid to the advertising agency in 2023/24? => £8,150 ==
What does the council spend on a year on design and print? => £8,150 ==
How much was spent on photography and video? => £8,150 ==
What was the cost of printing the council newspaper? => £8,150 ==
How much was spent on advertising in the local newspaper in 2023/24? => £8,150 ==
What was spent on marketing council services in 2023/24? => £88,150 == spend.communications year 2023/24 88150
What was spent on marketing and communications by the council in 2023/24? => £88,150 == spend.communications year 2023/24 88150
What was spent on marketing, publicity and promotion across the council in 2023/24? => £88,150 == spend.communications year 2023/24 88150
Total spend on advertising and marketing for all departments 2023/24 => £88,150 == spend.communications year 2023/24 88150
What is the communications budget for the financial year 2023/24? => £88,150 == spend.communications year 2023/24 88150
What did the authority spend on advertising its services in 2023/24? => £88,150 == spend.communications year 2023/24 88150
How much was spent on emergency planning in 2024/25, salaries included? => £318,440 ==
What was spent in all on emergency planning in 2024/25, salaries included? => £318,440 ==
What is the cost of the emergency planning team, with pay? => £318,440 ==
What did the council spend on the resilience team in 2023/24? => £318,440 ==
Salaries of the communications team in 2023/24 => £318,440 ==
What did the web team cost in 2023/24 including staff? => £318,440 ==
What was spent on homelessness in 2023/24, staff included? => £318,440 ==
What did the contact centre's staff cost in 2023/24? => £318,440 ==
What was the cost of the parks service in 2023/24 (staff pay, agency workers and contractors)? => £318,440 ==
What did agency staff cost in 2023/24? => £318,440 ==
What did sick pay cost? => £3.9m ==
What was the cost of interim managers and consultants? => £318,440 ==
Total pay bill of the refuse service in 2023/24 => £318,440 ==
What is the pay bill for agency social workers? => £318,440 ==
How much did the council pay in bonuses? => £318,440 ==
What was the cost of apprentices' pay? => £318,440 ==
How much is spent on pay for lifeguards each year? => £318,440 ==
What did overtime for refuse crews come to? => £318,440 ==
Total cost of redundancies in 2023/24 => £318,440 ==
What was spent on trade union facility time? => £318,440 ==
What was the pension contribution bill for 2023/24? => £318,440 ==
What is the wage bill of the leisure trust? => £318,440 ==
How many standalone sites do you run? => Six >> Which of them is the most expensive, and what did it cost over three years? => The local offer site, £24,900 over the three years. == website.microsites 6
How many standalone sites do you run? => Six >> Which microsite cost most? => The local offer site, £24,900 over the three years. == website.microsites 6
How many standalone sites do you run? => Six >> What was the cost of the largest? => £24,900 over three years == website.microsites 6
Which CMS do you use for the main site? => Contensis >> Is the same CMS used for the other sites? => No, they were built in WordPress by several agencies. == website.platform [Contensis]
Which CMS do you use for the main site? => Contensis >> Do the microsites use the same system? => No, WordPress. == website.platform [Contensis]
Which CMS do you use for the main site? => Contensis >> And for the intranet? => SharePoint == website.platform [Contensis]
Which CMS do you use for the main site? => Contensis >> What is the intranet built on? => SharePoint == website.platform [Contensis]
What CMS does the tourism site use? => WordPress ==
Which CMS did you use before the present one? => Jadu ==
Which CMS are you moving to? => Drupal ==
Which CMS products were considered? => Drupal, Umbraco ==
What is the budget for community engagement in 2024/25? => £84,000 >> How many people took part in the 2024 budget consultation? => 1,904 >> What did that consultation cost? => £6,310 == spend.engagement year 2024/25 84000
What is the budget for community engagement in 2024/25? => £84,000 >> Are you planning a citizens' assembly? What is the budget? => Yes, on climate. £45,000 has been set aside for it. == spend.engagement year 2024/25 84000
What did this consultation cost? => £6,310 ==
What did the budget consultation cost? => £6,310 ==
What did the consultation on the library closures cost? => £6,310 ==
How much was spent on consultation about the clean air zone? => £6,310 ==
What did the local plan consultation cost? => £6,310 ==
What was the cost of the citizens' assembly? => £6,310 ==
What was paid to consultants for engagement on the local plan? => £6,310 ==
How much was spent on engagement events for the town centre? => £6,310 ==
Cost of the tenants' engagement programme => £6,310 ==
How much has been spent on youth engagement? => £6,310 ==
Cost of stakeholder engagement for the bypass => £6,310 ==
What was the cost of the residents' survey of 2023? => £6,310 ==
How much did the survey cost? => £6,310 ==
How many consultations on traffic schemes were held in 2023? => 50 ==
How many consultations took place on the school's closure? => 2 ==
How many planning consultations were issued? => 2,912 ==
How many surveys of trees were done? => 12 ==
How many satisfaction surveys were returned? => 1,912 ==
How many consultations with the unions were held? => 12 ==
How many statutory consultations under section 105 were carried out in 2023? => 12 ==
Has one ever been considered? => Yes, in 2019 ==
Was a consultation ever considered? => Yes, in 2019 ==
Number of residents funded by the Council at 31 December 2024 => 903 ==
Number of residents in care homes => 903 ==
How many residents live in council-run care homes? => 903 ==
How many residents receive home care? => 903 ==
How many residents have a blue badge? => 4,903 ==
How many residents signed the petition? => 4,903 ==
How many residents were consulted? => 4,903 ==
Number of residents on the housing register => 4,903 ==
Number of people on the electoral roll => 94,903 ==
How many residents are aged over 65? => 24,903 ==
How many people live in council homes? => 14,903 ==
How many people live in the ward? => 14,903 ==
How many residents have an online account? => 14,903 ==
What is the population of the town? => 14,903 ==
Population of the conservation area => 1,903 ==
Area of the park in hectares => 190 hectares ==
What is the area of the site? => 190 hectares ==
What size is the car park? => 190 square metres ==
How large is the depot? => 3 hectares ==
Area of woodland owned by the council => 190 hectares ==
How many licences, and at what yearly cost? => 120 licences, £34,560 ==
Which AI products do you use? => Copilot >> How many licences, and at what yearly cost? => 120 licences, £34,560 ==
How much do the licences cost? => £34,560 ==
Cost of Copilot licences per year => £34,560 ==
What do the software licences for the planning system cost? => £34,560 ==
How much is paid for Microsoft 365 licences? => £34,560 ==
What is the annual licence cost of the AI tool? => £34,560 ==
How many licences do you have and what do you pay for them each year? => 120; £34,560 ==
What do you spend on software for schools? => £34,560 ==
What was spent on GIS software licences? => £34,560 ==
What did IT software cost for the new office? => £34,560 ==
How many systems were hit by the attack? => 12 ==
How many systems are hosted in the cloud? => 112 ==
How many of your systems are older than ten years? => 12 ==
How many legacy systems are there? => 12 ==
How many systems were replaced in 2023? => 12 ==
How many heating systems were replaced? => 112 ==
How many CCTV systems does the council have? => 12 ==
How many databases were backed up? => 12 ==
Is there a portal for landlords? => Yes ==
Percentage of adults with an online library account => 47% ==
Is there an online portal for residents? => Yes >> What percentage of them are over 65? => 12% == portal.in_use true
Is there an online portal for residents? => Yes >> What percentage of portal contacts are resolved first time? => 12% == portal.in_use true
What percentage of council tax payers use e-billing? => 32% ==
What percentage of transactions are made online? => 32% ==
What percentage of reports come in online? => 32% ==
What percentage of residents are online? => 92% ==
How many visits did it have on the day of the storm? => 41,000 ==
How many visitors does your website get a month? => 21,300 >> Was the website able to cope during the storm? => Yes. It had 41,000 visits on the day. == website.visitors month 21300
How many visitors did the website's planning pages have in 2023/24? => 41,000 ==
How many visits to the website came from mobile phones in 2023/24? => 41,000 ==
How many visitors to the website were from outside the UK? => 41,000 ==
How many visitors used the website's search? => 41,000 ==
How many website visitors used the chatbot in 2023? => 41,000 ==
How many page views did the website have in 2023/24? => 941,000 ==
How many new visitors did the website have in 2023/24? => 41,000 ==
How many visits to the website were made by council staff? => 41,000 ==
How many users does the intranet have? => 4,100 ==
How many people follow the council on Facebook? => 41,000 ==
How many visitors does the museum's website get each year? => 41,000 ==
How many visits did the jobs site have in 2023? => 41,000 ==
What did the website redesign cost in 2022? => £41,000 ==
How much was the website's accessibility audit? => £4,100 ==
What did the new website cost? => £41,000 ==
What was the cost of the website project? => £41,000 ==
How much was spent on website photographs? => £4,100 ==
What is the cost of the website for the museum? => £4,100 ==
How much does the planning website cost each year? => £4,100 ==
How much is spent on the fostering website each year? => £4,100 ==
What is the cost of hosting the housing system? => £4,100 ==
How much does the intranet cost each year? => £4,100 ==
What is the salary of the web manager? => £41,000 ==
What is the website contract worth over its life? => £141,000 ==
How much was spent on website translation? => £4,100 ==
How much has been spent on defending the website from attacks? => £4,100 ==
How many calls did the contact centre make? => 1,100 ==
How many calls did the contact centre receive about council tax in 2023/24? => 41,100 ==
How many calls to the contact centre were abandoned in 2023/24? => 1,100 ==
How many calls went unanswered in 2023/24? => 1,100 ==
How many calls were transferred? => 1,100 ==
How many calls to the contact centre were in Welsh? => 1,100 ==
How many calls were about missed bins? => 1,100 ==
How many calls were handled by the bot? => 1,100 ==
How many calls were recorded? => 1,100 ==
How many calls did each adviser take a day? => 51 ==
How many calls did the out-of-hours service receive in 2023/24? => 1,100 ==
How many calls came to the emergency line in 2023/24? => 1,100 ==
How many nuisance calls were reported in 2023/24? => 1,100 ==
How many phone calls were made to 101? => 1,100 ==
Number of calls to the housing repairs team in 2023/24 => 11,100 ==
How many calls does the museum shop get? => 1,100 ==
How many calls were received on the last day of the deadline? => 1,100 ==
What is the cost of a call to the council's 0845 number? => 5p ==
How much do residents pay to call the council? => 5p a minute ==
What was the contact centre's overspend? => £51,000 ==
What did the contact centre telephony cost in 2023/24? => £51,000 ==
What did the contact centre move cost? => £51,000 ==
How much is the contact centre's lease? => £51,000 ==
How many reports of fly-tipping were received in 2023/24? => 1,100 ==
How many reports led to a fine? => 1,100 ==
How many reports of domestic abuse were received? => 1,100 ==
How many reports went to cabinet in 2023/24? => 110 ==
How many faults were reported on street lights in 2023/24? => 1,100 ==
How many issues were reported by councillors? => 1,100 ==
How many safeguarding reports were received online? => 1,100 ==
How much is the finance reporting tool? => £1,100 ==
What did the CRM cost to implement? => £1,100,000 ==
What was the total cost of the CRM over its life? => £1,100,000 ==
How much was paid to the CRM supplier since 2019? => £1,100,000 ==
How many CRM licences are held? => 110 ==
What is the value of the CRM contract? => £1,100,000 ==
Which CRM did you have before? => Lagan ==
Which CRM does the housing service use? => Civica ==
Which CRM system do your councillors use for casework? => Caseworker.gov ==
When does the CRM contract end? => 2027 ==
When was the CRM last upgraded? => 2023 ==
When will the new CRM go live? => 2027 ==
What CRM do you intend to buy? => Salesforce ==
How many notices to quit were served? => 110 ==
How much was spent on the notice board? => £51,000 ==
How many traffic notices were published in 2023? => 110 ==
How much is the council's newspaper subscription? => £1,100 ==
What does the council's social media advertising cost? => £1,100 ==
What is the social media manager's budget for training? => £1,100 ==
How much does the staff survey tool cost? => £1,100 ==
What did the survey of tenants cost? => £1,100 ==
What is spent on survey equipment? => £1,100 ==
What is spent on drone survey software? => £1,100 ==
What analytics software do you use for adult care? => Power BI ==
What does Power BI cost? => £1,100 ==
What does the people analytics tool cost a year? => £1,100 ==
What did the garden waste leaflet cost? => £1,100 ==
Cost of posting garden waste renewal letters => £1,100 ==
What did it cost to print the recycling guide? => £1,100 ==
What did delivery of new bins cost? => £1,100 ==
How much did the new bin lorries' app cost? => £1,100 ==
How much was spent on stickers for contaminated bins? => £1,100 ==
What did the council spend on the waste enforcement app? => £1,100 ==
How many microsites do you run? => Six >> What was the largest of these to cost over three years? => £24,900 == website.microsites 6
How many microsites do you run? => Six >> Which site was the dearest and what was its price? => £24,900 == website.microsites 6
How many microsites do you run? => Six >> What did the most expensive one cost in the last three years? => £24,900 == website.microsites 6
How many microsites do you run? => Six >> What did they cost in total in the last three years? => £24,900 == website.microsites 6; spend.microsites 3-years 24900
Which tools do you use for surveys? => Snap Surveys, Citizen Space >> Which costs the most, and how much a year? => Citizen Space, £12,000 == engagement.tools [Snap Surveys, Citizen Space]
Which tools do you use for surveys? => Snap Surveys, Citizen Space >> What is the largest contract worth a year? => Citizen Space, £12,000 == engagement.tools [Snap Surveys, Citizen Space]
What is the largest population you have planned for? => 120,000 ==
What was the biggest item of spend on communications in 2023/24? => £12,000 on leaflets ==
`;

describe('questions of another thing in the words of a measure', () => {
  test.each(rowsOf(rows))('%s', (_line, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
