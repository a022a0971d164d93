import { expectBlocks } from '../testing/expect-blocks.ts';

/** The outturn behind a plan, products of other kinds beside, a year that opens the sentence. Questions (`?`, the part behind a bar), answers (`-`) and all that they measure (`=`). */
const blocks = `
? The software the council uses for scheduling and monitoring its social media channels.
- Hootsuite.
? The annual charge for the above.
- £6,912 excluding VAT.
= spend.social_media_tools year 6912

? What do you use to schedule social media posts?
- Hootsuite.
? What does it cost a year?
- £6,912 excluding VAT.
= spend.social_media_tools year 6912

? What was the outturn on communications for 2023/24?
- £121,490
? What was the outturn for 2022/23 and is it more or less than the budget?
- The outturn was £118,490 against a budget of £128,000, an underspend of £9,510.
= spend.communications year 2023/24 121490
= spend.communications year 2022/23 118490

? How much money does the council plan to spend on communications, marketing and advertising over the next three years?
- A total of £390,000 is forecast for 2025/26 to 2027/28.
? What was the outturn for 2023/24 and is it more or less than the budget?
- The outturn was £121,490 against a budget of £128,000, an underspend of £6,510.
= spend.communications year 2023/24 121490

? What is the total bill for communications, marketing and advertising?
- In 2023/24 our spending on communications, marketing and advertising was £96,480. Of this £71,300 was salaries and £8,150 was printing.
= spend.communications year 2023/24 96480

? What did the contact centre cost?
- In 2023/24 it cost £640,000. Of this £520,000 was for staff.
= spend.contact_centre year 2023/24 640000

? What is the cost each year of the survey tool?
- Go Vocal is £19,250. Forms costs nothing extra. Commonplace cost £14,400 in its last year.
= engagement.tools [Go Vocal]
= spend.survey_tools year 19250

? Which survey tools do you use?
- Snap Surveys for most. Zoom is used for online meetings.
? For how much?
- £3,300 a year for Snap. Zoom is £1,260 a year.
= engagement.tools [Snap Surveys]
= spend.survey_tools year 3300

? What did the new garden waste stickers cost?
- £2,980
`;

expectBlocks('sums beside others, and what points at the council', blocks);
