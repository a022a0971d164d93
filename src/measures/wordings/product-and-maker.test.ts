import { expectBlocks } from '../testing/expect-blocks.ts';

/** Product and supplier side by side, rows below a name, years told as a range. Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? CRM | Product
- Netcall Liberty
? CRM | Supplier
- Netcall
? CRM | Annual cost
- £33,000
= crm.in_use true
= crm.products [Netcall Liberty]
= spend.crm year 33000

? Survey tool | Product
- Citizen Space
? Survey tool | Supplier
- Delib
? Survey tool | Annual cost
- £12,100
= engagement.tools [Citizen Space]
= spend.survey_tools year 12100

? Which CRM is in use?
- Achieve, from Granicus
= crm.in_use true
= crm.products [Achieve]

? Which CRM is in use?
- Supplier: Verint Systems; product: Engagement Management
= crm.in_use true
= crm.products [Engagement Management]

? Which CRM is in use?
- Product: Dash; supplier: IEG4
= crm.in_use true
= crm.products [Dash]

? Which CRM is in use?
- GOSS iCM (GOSS Interactive)
= crm.in_use true
= crm.products [GOSS iCM]

? Which CRM is in use?
- A Microsoft product, Dynamics 365
= crm.in_use true
= crm.products [Dynamics 365]

? What is the name of the CMS and who is the supplier?
- Contensis / Zengenti
= website.platform [Contensis]

? What is the name of the CMS and who is the supplier?
- Umbraco, supported by Cantarus
= website.platform [Umbraco]

? Name and supplier of the website CMS
- Sitecore (Sitecore UK Ltd)
= website.platform [Sitecore]

? Inbound calls per month, quarter and year
- Month 9,200; quarter 27,600; year 110,400
= calls.inbound month 9200
= calls.inbound quarter 27600
= calls.inbound year 110400

? How many calls did the contact centre receive in the year to 31 March 2024?
- 101,882
= calls.inbound year 101882

? Number of visitors to the website in Q3 2024/25
- 188,402
= website.visitors quarter 2024/25 188402

? How many unique visitors did the website have between 1 April 2023 and 31 March 2024, and what was the monthly average?
- 902,116, an average of 75,176 a month
= website.visitors year 902116
= website.visitors month 75176

? Spend on communications in each of the last three years
- £201,000, £214,500 and £219,000 (2021/22 to 2023/24)
= spend.communications year 2023/24 219000
= spend.communications year 2022/23 214500
= spend.communications year 2021/22 201000

? Name of CRM
- Verint
? New website introduced
- 2021
= crm.in_use true
= crm.products [Verint]

? Name of CRM
- Verint
? Reports introduced
- 2021
= crm.in_use true
= crm.products [Verint]

? Survey tool | Product
- Citizen Space
? Survey tool | Supplier
- Delib Ltd
? Survey tool | Users
- 40
= engagement.tools [Citizen Space]

? Which CRM is in use?
- System: Abavus Serviceplace; vendor - Abavus Ltd
= crm.in_use true
= crm.products [Abavus Serviceplace]

? What was spent on communications over the last three years?
- 2021/22 to 2023/24: £201,000, £214,500, £219,000
= spend.communications year 2023/24 219000
= spend.communications year 2022/23 214500
= spend.communications year 2021/22 201000

? What did the contact centre cost?
- £501,000 in all (2021/22 to 2023/24)
`;

expectBlocks('a product, its maker and rows about it', blocks);
