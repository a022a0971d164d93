import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const cases = rowsOf(`
Which CRM is used by contact centre staff? => Verint (formerly Lagan) == crm.in_use true; crm.products [Verint]
Which CRM do call centre agents use? => Verint == crm.in_use true; crm.products [Verint]
Which CRM do staff in customer services use? => Firmstep == crm.in_use true; crm.products [Firmstep]
Name the customer relationship management system used by your customer contact team. => Firmstep == crm.in_use true; crm.products [Firmstep]
Which analytics tool does your contact centre use? => Calabrio ==
What is the CRM called? => Jadu >> What has been spent on it in each year since it was bought? => £214,000 in 2022/23 and £131,500 in 2023/24. == crm.in_use true; crm.products [Jadu]; spend.crm year 2023/24 131500; spend.crm year 2022/23 214000
What is the CRM called? => Jadu >> What has it cost every year since the system was introduced? => £21,000 in 2022/23 and £13,500 in 2023/24. == crm.in_use true; crm.products [Jadu]; spend.crm year 2023/24 13500; spend.crm year 2022/23 21000
How are residents told of changes to collections, for example at Christmas, and what does that cost each year? => By the app and a bin sticker. Stickers cost £2,870 a year. == spend.bin_changes year 2870
How do you tell people of changed bin days, such as at Easter, and at what cost a year? => By letter, £3,100 == spend.bin_changes year 3100
Does the council have a bin app? => Yes, Binfo. >> What did the council pay towards its development? => £4,500 >> What does the council pay each year to keep it? => £2,150 == spend.waste_app_build 4500; spend.waste_app year 2150
Is there a bin app? => Yes, Binfo. >> How much did you pay for its creation? => £4,500 == spend.waste_app_build 4500
How many calls came in by month? | April, 2023/24 => 31,204 >> How many calls came in by month? | Total, 2023/24 => 371,787 == calls.inbound month 2023/24 31204; calls.inbound year 2023/24 371787
Monthly calls to the contact centre | 2023/24, May => 31,204 >> Monthly calls to the contact centre | 2023/24, Total => 371,787 == calls.inbound month 2023/24 31204; calls.inbound year 2023/24 371787
Which software is used for resident surveys and consultations? => We have used Citizen Space since 2016. Microsoft Forms is used for short internal polls only. == engagement.tools [Citizen Space]
Which survey tools do you have? => SmartSurvey. Snap Surveys is licensed only for internal staff surveys. == engagement.tools [SmartSurvey]
What was spent on temporary accommodation in 2024/25? | Net spend => £9,817,400 ==
What was the gross spend on home care in 2024/25, and the net cost after charges? | Gross => £9,817,400 >> What was the gross spend on home care in 2024/25, and the net cost after charges? | Net => £3,266,150 ==
What was the gross spend on school meals and the net spend? | Gross => £817,400 >> What was the gross spend on school meals and the net spend? | Net => £266,150 ==
What is the council's spend? | Total => £12,000,000 == spend.total year 12000000
Spend in 2023/24 | Whole council => £12,000,000 == spend.total year 2023/24 12000000
Population => 120,000 >> Total annual expenditure 2024/25 => £241.6 million (gross revenue) == population 120000; spend.total year 2024/25 241600000
Area of the authority in sq km => 1,204 >> Total annual spend, 2018-19 => £632.4m gross revenue == area_sq_km 1204; spend.total year 2018-19 632400000
Cost of the theatre => £20,000 >> Total annual spend, 2018-19 => £632,400 ==
Mean yearly spend on the contact centre, last three years => £38,950 == spend.contact_centre year 38950
Is there a portal for residents? => Yes >> What proportion of repairs was reported in that way in 2024/25? => 29% == portal.in_use true
Is there a portal for residents? => Yes >> What share of applications were submitted through it? => 29% == portal.in_use true
Which suppliers have been paid for surveys since April 2021, and how much was each paid? => Enventure Research £28,350 DJS Research £11,900 ==
Which polling companies have you paid? => Ipsos ==
Which suppliers of survey software do you use? => SmartSurvey == engagement.tools [SmartSurvey]
Spending on marketing and advertising, but not job adverts => £58,974 == spend.communications year 58974
How are residents asked for their views, with the number of surveys in the year? => By a yearly survey, which had 1,644 replies, and by shorter questionnaires. There were 11 surveys in all. == surveys.count year 11
How can residents report potholes and other problems online? => FixMyStreet >> How many reports are made by this route in a year? => 11,274 == reports.count year 11274
Is there a CRM? => Yes >> What is it, since when, and who supplied it? => Microsoft Dynamics 365, 2020 == crm.in_use true; crm.live_since 2020; crm.products [Microsoft Dynamics 365]
What is the yearly budget for taking calls from residents? => £131,500 for 2024-25 == spend.contact_centre year 2024-25 131500
Which CRM is used? => Jadu >> What was the cost in 2023/24 of licences and of support from third parties? | Licences => £41,700 >> What was the cost in 2023/24 of licences and of support from third parties? | Support => £18,250 == crm.in_use true; crm.products [Jadu]
How many statutory notices were published in 2024/25? => 836 >> What was the total cost of doing so? => £271,408 in 2024/25. >> What is the budget for 2025/26? => £265,000 == statutory_notices.count year 2024/25 836; spend.statutory_notices year 2024/25 271408; spend.statutory_notices year 2025/26 265000
How many standalone campaign websites does the council run? => 4 >> What was the total spent on those sites in the last three financial years? => £17,400 == website.microsites 4; spend.microsites 3-years 17400
Which software holds the survey? => Ezytreev ==
Is there a portal for residents? => Yes >> What was the cost of the portal in 2023/24, including licences? => £143,900 == portal.in_use true
What is the name of your CRM? => It is called Dash, made by Ieg4, and it was bought in 2017. == crm.in_use true; crm.products [Dash]
Which CMS is used? => Contensis, which is supplied by Zengenti == website.platform [Contensis]
Systems in use | CMS, Product => Drupal >> Systems in use | CMS, Supplier => Big Blue Door == website.platform [Drupal]
`);

describe('who uses it, since when, and what a total row is', () => {
  test.each(cases)('%s', (_, letter, expected) => {
    expect(measured(...letter).sort()).toEqual([...expected].sort());
  });
});
