import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** The day of which a figure is, what pays in place of a budget, what only helps or is only linked; a row without a measure must give none. */
const rows = `
What does an inbound call cost the council? => £3.61 (March 2023) == cost_per_call 2023 3.61
What does an inbound call cost the council? => £3.61 (estimate of 4 May 2023) == cost_per_call 3.61 about
What does an inbound call cost the council? => £3.61 (May 2023 prices) == cost_per_call 2023 3.61
What does an inbound call cost the council? => £3.61, as at March 2023 == cost_per_call 2023 3.61
What does an inbound call cost the council? => The cost of a call was put at £3.61 last time it was looked at, in 2021. == cost_per_call 2021 3.61
What does an inbound call cost the council? => £3.61 when last worked out, in March 2021 == cost_per_call 2021 3.61
What does an inbound call cost the council? => £3.61. The present telephones were put in on 3 March 2021. == cost_per_call 3.61
What does an inbound call cost the council? => £3.61, a rate in force since March 2021 == cost_per_call 3.61
How many IT systems or databases are in use? => The register had 187 live applications on 1 October 2024 == systems.count 2024 187
How many IT systems or databases are in use? => 187 at the last asset review (June 2023) == systems.count 2023 187
How many IT systems or databases are in use? => 187 (June 2023) == systems.count 2023 187
How many IT systems or databases are in use? => 187 as of 4 June 2023 == systems.count 2023 187
How many IT systems or databases are in use? => 187 (reviewed every January since 2019) == systems.count 187
How many IT systems or databases are in use? => 187. The next review is on 1 October 2026. == systems.count 187
How many IT systems or databases are in use? => 187, to be brought down by June 2026 == systems.count 187
Are any of these systems linked to your CRM? => No links at present. (We hope to.) ==
Are any of them linked to your CRM? => No ==
Does the app feed into your CRM? => No. ==
Do reports pass automatically to a CRM? => No, they are keyed in. ==
Is the platform linked to a CRM? => No. There is no corporate CRM. == crm.in_use false
Does it feed into your CRM? => No, we do not have a CRM. == crm.in_use false
Does it feed into your CRM? => No, it does not have a link of that kind. ==
Is your telephone system connected to a CRM? => Yes ==
Do you have a CRM, and is it linked to your website? => Yes, Verint. It is not linked. == crm.in_use true; crm.products [Verint]
What is the annual budget for polling and engagement with residents? => Nil. It comes out of project budgets. ==
What is the annual budget for polling and engagement with residents? => Nil - paid for from service budgets. ==
What is the annual budget for polling and engagement with residents? => None. The work is met from departments' own budgets. ==
What is the annual budget for polling and engagement with residents? => Nil. It comes up for review in May. == spend.engagement year 0
What is the annual budget for polling and engagement with residents? => Nil. Nothing is planned. == spend.engagement year 0
What is the budget for statutory notices? => Not one budget. Planning had £17,500 for adverts in 2023/24. ==
What does it cost to tell residents of changed collections? => £11,200 for the 2023 change to three weekly == spend.bin_changes 2023 11200
What does it cost to tell residents of changed collections? => The last big change (2023) was £17,300. == spend.bin_changes 2023 17300
What does it cost to tell residents of changed collections? => £9,400 when the rounds changed in 2022 == spend.bin_changes 2022 9400
What does it cost to tell residents of changed collections? => £9,400 in 2022/23 == spend.bin_changes year 2022/23 9400
Cost of telling residents about the changes for the new collection days in 2021 => £27,015, mostly leaflets == spend.bin_changes 2021 27015
Name the tools with which you run surveys. => Snap and SmartSurvey. SmartSurvey ended last year. == engagement.tools [Snap]
Is your data mainly arranged around people or around addresses? => People in the CRM. The Local Land and Property Gazetteer is used to match addresses. == crm.centred_on residents
Is your data mainly arranged around people or around addresses? => Residents. A gazetteer is only there to check the addresses. == crm.centred_on residents
Is your data mainly arranged around people or around addresses? => Residents in some systems and addresses in others. == crm.centred_on both
Is your data mainly arranged around people or around addresses? => By address in the property system, by person in others. == crm.centred_on both
What did you spend on marketing and communications last year? => Communications team £148,300, design £22,450, advertising £9,715, so £180,465 altogether for 2023/24. == spend.communications year 2023/24 180465
What did you spend on marketing and communications last year? => Design £22,450, advertising £9,550, so £32,000 in all. Both rose in 2023/24. == spend.communications year 32000
Annual cost of hosting and maintenance? And of content? And of new development? => Hosting and maintenance come in one contract at £38,200 per annum. New development in 2023/24 was £5,750. == spend.website year 38200 covers hosting+maintenance; spend.website.development year 2023/24 5750
Annual cost of website hosting and maintenance? And of new development? => New development in 2023/24 was £5,750. == spend.website.development year 2023/24 5750
Annual cost of website hosting, content and new development? => Content is done by officers. New development cost £5,750. == spend.website.development year 5750
Annual cost of website hosting, content and new development? => £5,750 covers them all. == spend.website year 5750 covers hosting+content+development
Annual cost of website hosting and of new development? => In 2023/24 hosting was £4,000. Development was £6,000. == spend.website.hosting year 2023/24 4000; spend.website.development year 2023/24 6000
What do microsites cost a year? => One microsite is £600 a year. ==
How many inbound calls does it take in an average month, quarter and year? => In 2023/24 there were 301,500 contacts by all channels, of which 192,000 were calls. That's roughly 48,000 a quarter and roughly 16,000 a month. == calls.inbound month 2023/24 16000 about; calls.inbound quarter 2023/24 48000 about; calls.inbound year 2023/24 192000
How many inbound calls did you have in 2023/24? => 301,500 contacts by all channels. ==
`;

describe('figures with their day, and what stands beside them', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});

describe('names over two lines', () => {
  test.each([
    ['Citizen Space and Snap. Until\n2021, SmartSurvey.', 'engagement.tools [Citizen Space, Snap]'],
    ['Citizen Space and Snap. Citizen\nSpace was stopped in 2021.', 'engagement.tools [Snap]'],
    ['Citizen Space\nSnap\nSmartSurvey', 'engagement.tools [Citizen Space, Snap, SmartSurvey]'],
  ])('%j', (answer, measure) => {
    expect(measured({ question: 'Name the tools with which you run surveys.', answer })).toEqual([measure]);
  });
});
