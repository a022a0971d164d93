import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? Which CRM do you use?
- We have no single CRM. Services use their own systems, such as Civica and Idox Uniform.

? What CRM system do you use?
- There is no corporate CRM. Individual services have their own line of business systems including Uniform, Academy and Mosaic.

? Which CRM does the council have?
- The council does not have one corporate CRM; departments use different applications, for example Bartec for waste and Liquidlogic for children's services.

? Which CRM do you use?
- There is no single CRM. We use Verint for customer services and Salesforce for licensing.
= crm.in_use true
= crm.products [Verint, Salesforce]

? What CRM system(s) do you use?
- We moved from Lagan (Verint) to Microsoft Dynamics 365 in June 2022. Revenues and housing are still on NEC (formerly Northgate) case management, which we do not class as CRM.
= crm.products [Microsoft Dynamics 365]
= crm.in_use true

? Which CRM do you use?
- Salesforce. Housing uses Civica Cx, but this is not considered to be a CRM.
= crm.products [Salesforce]
= crm.in_use true

? Which CRM is in use?
- Granicus. We also have Whitespace for waste, which is not a CRM system.
= crm.products [Granicus]
= crm.in_use true

? What CRM platform(s) does the council use?
- Microsoft Dynamics 365; Mosaic in adults' services was replaced by CareDirector in 2021
= crm.products [Microsoft Dynamics 365]
= crm.in_use true

? Which CRM do you use?
- Verint. Lagan was superseded by it in 2018.
= crm.products [Verint]
= crm.in_use true

? What CMS do you use?
- Main website: Umbraco. Microsites: WordPress.
= website.platform [Umbraco]

? Which content management systems do your websites use?
- Council site - LocalGov Drupal; microsites - Squarespace and Wix
= website.platform [LocalGov Drupal]

? Which CMS is used for the website?
- Corporate website: Jadu; intranet: SharePoint
= website.platform [Jadu]

? Website CMS
- Main site: Squiz DXP. Standalone sites: WordPress (4) and Wix (2).
= website.platform [Squiz DXP]

? Which telephony and CRM systems do you have and who supplies them?
- Telephony - Netcall Liberty Converse, March 2026. CRM - Netcall Liberty Create, March 2026
= crm.products [Netcall Liberty Create]
= crm.in_use true

? What CRM and telephony systems are in use?
- Telephony: 8x8. CRM: Granicus
= crm.products [Granicus]
= crm.in_use true

? What is the name of the CRM system?
- The system was written by our own staff and is known as 'Gwasanaeth'.
= crm.products [Gwasanaeth]
= crm.in_use true

? Name of the CRM?
- It was built in house and is called "Contact Hub".
= crm.products [Contact Hub]
= crm.in_use true

? Which CRM records the calls?
- Jadu Connect
= crm.products [Jadu Connect]
= crm.in_use true

? Which records in the CRM are shared?
- Verint holds names and addresses

? What is the name of the CRM and who supplies it?
- GOSS Digital Platform, GOSS Interactive
= crm.products [GOSS Digital Platform]
= crm.in_use true

? Number of calls received by the contact centre, 2022/23 and 2023/24
- 51,230 and 47,806 respectively. These are telephone calls only.
= calls.inbound year 2022/23 51230
= calls.inbound year 2023/24 47806

? Number of calls received by the contact centre, 2022/23 and 2023/24
- 51,230 and 47,806. Of these 3,000 were abandoned.

? How many website visitors were there in 2022, 2023 and 2024?
- 410,020, 433,118 and 467,900 respectively
= website.visitors year 2022 410020
= website.visitors year 2023 433118
= website.visitors year 2024 467900

? Visitors to the main website in 2023/24
- 1,290,447 (monthly mean 107,537)
= website.visitors year 2023/24 1290447
= website.visitors month 2023/24 107537

? Number of visitors to the website in 2023/24
- 1,290,447, a monthly average of 107,537
= website.visitors year 2023/24 1290447
= website.visitors month 2023/24 107537

? How many calls did the contact centre take in 2024?
- 118,200 (average per month 9,850)
= calls.inbound year 2024 118200
= calls.inbound month 2024 9850

? Calls per year
- 120,000 (10,000 a month)
= calls.inbound year 120000
= calls.inbound month 10000

? Website visitors each month
- 41,200 (yearly total 494,400)
= website.visitors month 41200
= website.visitors year 494400

? How many surveys or polls were run? | 2024/25 (to 31 December)
- 15

? How many surveys were run? | 2024/25 (part year)
- 15

? How many surveys were run? | 2023 (to 31 December)
- 15
= surveys.count year 2023 15

? How many surveys were run? | 2023/24 to 31 March 2024
- 15
= surveys.count year 2023/24 15

? Number of calls received | 2025/26 (to end of September)
- 15,300

? How many visitors did the website have? | 2025 (January to June)
- 815,300
`
  .trim()
  .split('\n\n');

describe('which of several names and figures in an answer is the one that is asked for', () => {
  test.each(blocks)('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
