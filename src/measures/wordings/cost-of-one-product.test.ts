import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// What one product costs, beside others that cost nothing or are no longer used.
const rows = `
Survey tools: annual cost => Snap £5,890. Survey123 is part of the corporate Esri licence == spend.survey_tools year 5890 by Snap 5890
Which survey tools are used and what do they cost a year? => Citizen Space £11,400 Microsoft Forms: included in our Microsoft 365 agreement == spend.survey_tools year 11400 by Citizen Space 11400; engagement.tools [Citizen Space, Microsoft Forms]
Survey tools: annual cost => Citizen Space £11,400; Microsoft Forms: included in our Microsoft 365 agreement == spend.survey_tools year 11400 by Citizen Space 11400
Survey tools: annual cost => £8,400 p.a. (Citizen Space) == spend.survey_tools year 8400 by Citizen Space 8400
Survey tools: annual cost => For engagement we use Commonplace, at £12,500 a year, and Microsoft Forms, which comes with our Microsoft 365 licence at no further cost. == spend.survey_tools year 12500 by Commonplace 12500
Survey tools: annual cost => EngagementHQ, £15,300 per annum excluding VAT. A further £2,000 was paid once, for training. == spend.survey_tools year 15300 by EngagementHQ 15300
Survey tools: annual cost => SmartSurvey costs £1,620 a year; Microsoft Forms is free. == spend.survey_tools year 1620 by SmartSurvey 1620
Survey tools: annual cost => Commonplace (£16,000). SurveyMonkey comes free with it. == spend.survey_tools year 16000 by Commonplace 16000
Survey tools: annual cost => Microsoft Forms, included in the £240,000 Microsoft agreement
What does your reporting tool cost? => £13,500 for FixMyStreet Pro. Love Clean Streets was £6,950. == spend.reporting_tools year 13500
What does your reporting tool cost? => FixMyStreet Pro £13,500 (Love Clean Streets cost £6,950 until 2024) == spend.reporting_tools year 13500
What was the CRM cost? => Dynamics costs £88,000; Lagan used to cost £120,000. == crm.in_use true; crm.products [Dynamics]; spend.crm year 88000
Which social media tool is used, and its cost? => Orlo, £6,400; formerly Hootsuite at £3,000 == spend.social_media_tools year 6400
Surveys and consultation | Product => Citizen Space >> Surveys and consultation | Yearly cost => £9,250 == engagement.tools [Citizen Space]; spend.survey_tools year 9250
CRM | Product => Jadu >> CRM | Yearly cost => £41,900 == crm.products [Jadu]; crm.in_use true; spend.crm year 41900
Website CMS | Product => Umbraco >> Website CMS | Yearly cost => £5,000 == website.platform [Umbraco]
Social media | Product => Orlo >> Social media | Yearly cost => £5,000 == spend.social_media_tools year 5000
Issue reporting | Product => FixMyStreet Pro >> Issue reporting | Yearly cost => £8,000 == spend.reporting_tools year 8000
Contact centre recording | Product => NICE >> Contact centre recording | Yearly cost => £3,900
Contact centre | Supplier => Netcall >> Contact centre | Annual cost => £39,000
Website CMS | System => Umbraco >> Website CMS | Annual cost => £6,000 == website.platform [Umbraco]
`;

test.each(rowsOf(rows))('%s', (_, cases, measures) => {
  expect(measured(...cases).sort()).toEqual([...measures].sort());
});
