import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? Is there a customer relationship management system at the authority, and who makes it?
- There is. It is made by Verint.
= crm.in_use true
= crm.products [Verint]

? What CRM do you have and when did you begin using it?
- Microsoft Dynamics 365. We moved to it from Lagan in November 2019.
= crm.in_use true
= crm.live_since 2019
= crm.products [Microsoft Dynamics 365]

? Have you got a CRM?
- We have.
= crm.in_use true

? Do you hold customers' details in a CRM?
- We do, yes.
= crm.in_use true

? Has the council bought a CRM?
- It has: Jadu Connect.
= crm.in_use true
= crm.products [Jadu Connect]

? Would you describe any of your systems as a CRM?
- Yes: Hornbill.
= crm.in_use true
= crm.products [Hornbill]

? Is customer contact logged in a CRM?
- It is not. Each team keeps its own spreadsheet.
= crm.in_use false

? Does the authority possess a customer relationship management (CRM) application?
- It does not.
= crm.in_use false

? Does the council run a CRM?
- The council ran one until 2021 but no longer does.
= crm.in_use false

? Do you use a CRM?
- We have never had one.
= crm.in_use false

? Do you use a CRM?
- Not any more.
= crm.in_use false

? Is a CRM in use at the council?
- No. The council does not have a corporate CRM; requests are kept in departmental databases.
= crm.in_use false

? Is a CRM in use at the council?
- Correct.
= crm.in_use true

? Is a CRM in use at the council?
- Indeed it is.
= crm.in_use true

? Do you use a CRM?
- We used to, but the contract was not renewed.
= crm.in_use false

? Which CRM is in place?
- At present none.
= crm.in_use false

? Tell me the make of your CRM.
- Netcall
= crm.in_use true
= crm.products [Netcall]

? Under what name is your CRM sold?
- Verint Engagement Management
= crm.in_use true
= crm.products [Verint Engagement Management]

? Whose CRM do you use?
- Abavus.
= crm.in_use true
= crm.products [Abavus]

? From whom did you buy the CRM?
- From Arcus Global.
= crm.in_use true
= crm.products [Arcus Global]

? Is there a CRM?
- Yes.
? Whose is it?
- Civica's
= crm.in_use true
= crm.products [Civica]

? Do you keep a CRM for customer services?
- We do.
? Whose product is it, and since when has it been there?
- Verint; since October 2017.
= crm.in_use true
= crm.products [Verint]
= crm.live_since 2017

? Do you have a CRM?
- Yes
? What make?
- Lagan
= crm.in_use true
= crm.products [Lagan]

? Do you have a CRM?
- Yes
? Please give its name.
- Zellbridge Connect
= crm.in_use true
= crm.products [Zellbridge Connect]

? Do you have a CRM?
- Yes
? Who developed it?
- It was developed by our own staff and is called Tamar.
= crm.in_use true
= crm.products [Tamar]

? Which package does the customer service centre use as its CRM?
- The package is Microsoft Dynamics 365, which replaced Lagan in 2019.
= crm.in_use true
= crm.products [Microsoft Dynamics 365]

? Name and supplier of CRM
- Liberty Create, supplied by Netcall plc
= crm.in_use true
= crm.products [Liberty Create]

? CRM: product and supplier
- Verint Engagement Management (Verint Systems Ltd)
= crm.in_use true
= crm.products [Verint Engagement Management]

? Supplier of CRM; date of going live; yearly price
- Firmstep; 3 June 2016; £41,500
= crm.in_use true
= crm.products [Firmstep]
= crm.live_since 2016
= spend.crm year 41500

? Which CRM do you have?
- Our CRM used to be Lagan; today it is Salesforce.
= crm.in_use true
= crm.products [Salesforce]

? Which CRM do you have?
- We left Firmstep for Jadu in 2022.
= crm.in_use true
= crm.products [Jadu]

? Which CRM do you have?
- Salesforce took over from Oracle Siebel in 2018.
= crm.in_use true
= crm.products [Salesforce]

? Which CRM do you have?
- Verint was superseded in May by Salesforce.
= crm.in_use true
= crm.products [Salesforce]

? What do you use as a CRM?
- A system of our own called Rivet, built in 2011.
= crm.in_use true
= crm.products [Rivet]

? What CRM software do you run?
- The council's CRM is Workbooks. Other systems: Uniform for planning, Mosaic for social care. Only Workbooks is a CRM.
= crm.in_use true
= crm.products [Workbooks]

? I should like to know if a CRM is used, and what it goes by.
- Yes. It goes by the name of Contact Hub, a Microsoft Dynamics product.
= crm.in_use true
= crm.products [Microsoft Dynamics]

? Does the library service use a CRM?
- Yes, Capsule.

? Do you have a CRM for the sales team at the leisure centres?
- Yes, Gladstone.

? Which CRM did you use before the current one?
- Lagan

? Which CRM are you thinking of buying?
- Salesforce

? What did the previous CRM go under?
- Siebel

? Which CRM suppliers did you invite to tender?
- Verint, Granicus and Jadu

? How many staff are trained in the CRM?
- 140

? Which departments do not use the CRM?
- Planning and licensing

? Does the CRM integrate with your telephony?
- Yes, with 8x8

? Is your CRM hosted in the cloud?
- Yes, on Azure

? Who in the council is responsible for the CRM?
- Head of Customer Services

? Who is the senior officer for the CRM?
- The Digital Services Manager

? What languages does the CRM support?
- English and Welsh

? Did the council run a CRM until 2020?
- Yes, Lagan.

? What is the job title of the person in charge of CRM?
- Customer Insight Lead

? Do you plan to buy a CRM?
- Yes

? Will you be replacing the CRM?
- No

? Which CRM modules have you bought?
- Cases and Knowledge

? How many records are held in the CRM?
- 212,000

? On which framework was the CRM bought?
- G-Cloud 12

? When does the CRM licence run out?
- March 2027

? Is the CRM available in Welsh?
- No

? Are councillors given access to the CRM?
- Yes

? Which reports does the CRM produce?
- Daily Volumes and Weekly Trends

? Do the council's systems chiefly describe people or properties?
- People
= crm.centred_on residents

? Is the CRM's main record the resident or the property?
- The property.
= crm.centred_on properties

? Do your databases hold mainly residents or mainly addresses?
- Mainly addresses
= crm.centred_on properties

? Does your data hang on the person or on the premises?
- On both.
= crm.centred_on both

? Which comes first in your systems, the customer or the property?
- The customer comes first.
= crm.centred_on residents

? Is data in the CRM keyed to the resident or to the UPRN?
- To the UPRN
= crm.centred_on properties

? Are records held against the person or the address?
- Against the address, save in revenues.
= crm.centred_on properties

? Do systems look to residents or to properties first?
- To residents
= crm.centred_on residents

? Do you use a CRM?
- Yes
? Is it people or places that it records?
- People
= crm.in_use true
= crm.centred_on residents

? Do you use a CRM?
- Yes
? Is it built on persons or on households?
- Households
= crm.in_use true
= crm.centred_on properties

? Do you use a CRM?
- Yes
? Customer-centric or property-centric?
- Customer-centric
= crm.in_use true
= crm.centred_on residents

? Do you use a CRM?
- Yes
? Resident or property based?
- Property based
= crm.in_use true
= crm.centred_on properties

? Systems mainly about residents, properties or both?
- Both
= crm.centred_on both

? Are your information systems resident-led or property-led?
- A mixture of the two
= crm.centred_on both

? Do the systems mainly follow the citizen or the building?
- The citizen
= crm.centred_on residents

? Is the focus of your information systems the resident, the property, or both?
- Both, about equally
= crm.centred_on both

? Are the databases geared to residents or properties?
- Geared to residents.
= crm.centred_on residents

? Around what is your CRM organised: people, or properties?
- People, with properties attached.
= crm.centred_on residents

? Do your IT systems revolve about the customer or the property?
- the customer
= crm.centred_on residents

? What is the basis of the records in your databases, individuals or properties?
- Individuals
= crm.centred_on residents

? Is information stored by resident or by property?
- By property
= crm.centred_on properties

? What do systems take as their unit: resident or property?
- Property for council tax and waste, resident for everything else.
= crm.centred_on both

? Would you call your systems customer-focused or property-focused?
- Customer-focused
= crm.centred_on residents

? Do the systems identify cases by resident or by property?
- Neither; by case number.

? Do you consult residents or businesses?
- Residents

? Do residents or properties pay for garden waste?
- Properties

? Are council tax bills sent to residents or to properties?
- Residents

? How many properties are in the borough?
- 84,000 properties

? Do you count residents or households in your uptake?
- Households

? Is the survey sent to residents or households?
- Households

? Are calendars delivered to residents or properties?
- All properties
`
  .trim()
  .split('\n\n');

describe('whether a CRM is in use, which, and what systems are centred on', () => {
  test.each(blocks)('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
