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
`);

describe('who uses it, since when, and what a total row is', () => {
  test.each(cases)('%s', (_, letter, expected) => {
    expect(measured(...letter)).toEqual(expected);
  });
});
