import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

// Refusals of a whole request, in officers' words: some name a question as an example, or speak of complaints.
const refusals = [
  'To comply with your request would exceed the appropriate limit. Some 5,200 files and more than 30,000 e-mails would have to be read, which at two minutes each would take over 1,000 hours. Section 12(1) of the Act applies and the request as a whole is refused.\n\nThe limit for a council is £450, which is 18 hours at £25 an hour. If you were to ask for the number of complaints in 2023/24 alone, we should be able to reply within the limit.',
  'We hold the information. However, we estimate that to find and extract it would exceed the appropriate limit of £450, which is 18 hours of work at £25 per hour. There were 11,300 complaints on all subjects in those years and the subject is not coded; at two minutes for each, the search for question 1 alone would take 376 hours. Section 12(1) of the Act lets us refuse the whole of a request where this is so, and we do.\n\nUnder section 16 we can advise that questions 4 and 5 by themselves could be answered within the limit.',
  'I have to tell you that the Council will not be able to answer your request, as it would take more than 18 hours to do so. It is therefore refused under Section 12 of the Freedom of Information Act.',
  'The Council is unable to comply with your request because the cost of doing so is above the statutory limit (section 12).',
  'Unfortunately we cannot provide the information you have asked for. We estimate that the work would take 46 hours, well over the 18 hours allowed. Section 12 FOIA refers.',
  'Your request has been refused as vexatious under section 14(1) of the Act. The Council has received 43 requests from you this year on the same matter.',
  'We consider your request to be vexatious and rely on section 14.',
  'I am writing to confirm that your request is being refused under Section 12(1). Officers would have to look at 4,000 paper files by hand.\n\nYou may wish to narrow your request to one year.',
  'Having considered your request, the Council has decided to withhold all of the information. It is commercially sensitive and section 43(2) applies. The public interest in openness is outweighed by the harm to the tender now under way.',
  'All of the information is exempt from disclosure under section 22 of the Act because it will be published in March.',
  'The information that you have requested is exempt under section 21, since it is reasonably accessible to you on our website: www.wenslow.example/spend.',
  'The Council does not hold any of the information that you have asked for. You may wish to contact the county council, which is responsible for libraries.',
  'We do not hold this information. It is held by the county council.',
  'Neither the Council nor any contractor of the Council holds the information requested in your questions. In terms of section 17 of FOISA I give notice that it is not held.',
  'I regret that I must refuse your request in its entirety. To answer it, staff would have to go through the records of each of 6,100 tenancies. At five minutes a record this comes to 508 hours. This is in excess of the appropriate limit, and section 12 of the Freedom of Information Act 2000 is engaged.',
  'Your request falls under the Environmental Information Regulations 2004. It is refused under regulation 12(4)(b) as manifestly unreasonable, given that 2,300 files would have to be examined.',
  'Answering would take an estimated 31 hours. That exceeds the limit set by the Fees Regulations, and the Council therefore relies on section 12 and will not be answering the request.',
  'The Council neither confirms nor denies that it holds the information requested, under section 31(3) of the Act.',
  'REFUSAL NOTICE\n\nSection 12 (Exemption where cost of compliance exceeds appropriate limit)\n\nThe Council estimates that compliance with your request would take 65 hours. This letter is a refusal notice under section 17(5) of the Act.',
  'Our decision is to refuse the request. Section 40(2) applies to all of it, as the people concerned could be identified from such small numbers and it would be unfair to them to disclose it.',
];

const plainly: Asked = [
  'How many complaints were made about the website in each of the last five years?',
  'The number of such complaints that were upheld.',
  'All e-mails between the web team and the supplier since January 2020.',
  'Who is the supplier?',
];
type Asked = readonly string[];
const listOf = (asked: Asked, label: (number: number) => string, gap = '\n') =>
  asked.map((question, i) => `${label(i + 1)} ${question}`).join(gap);

const frames: readonly (readonly [string, (refusal: string, asked?: Asked) => string])[] = [
  [
    'a letter whose sender stands in its head',
    (refusal, asked = plainly) =>
      `Wenslow Borough Council\n\nFOI Officer, Civic Offices\nRef. WBC-2024-1147\n\n22 November 2024\n\nDear Requester\n\nFREEDOM OF INFORMATION ACT 2000\n\nI write further to your request, received on 25 October 2024, for the following:\n\n${listOf(asked, (n) => `${n}.`)}\n\n${refusal}\n\nYou have the right to ask for an internal review.\n\nYours sincerely\n\nFOI Officer\n`,
  ],
  [
    'a page',
    (refusal, asked = plainly) =>
      `FOI 2231\nDate received: 4 March 2024\nDate of response: 2 April 2024\n\nYour request\n\n${listOf(asked, (n) => `${n})`)}\n\nOur response\n\n${refusal}\n\nWas this page helpful?\n`,
  ],
  [
    'bullets',
    (refusal, asked = plainly) =>
      `Dear Requester\n\nThank you for your email of 4 March 2024. You asked:\n\n${listOf(asked, () => '•')}\n\n${refusal}\n\nKind regards\nInformation team\nWenslow District Council\n`,
  ],
  [
    'a quoted request',
    (refusal, asked = plainly) =>
      `Request\n\n"Please tell me:\n\n${listOf(asked, (n) => `Q${n}.`, '\n\n')}"\n\nResponse\n\nDear Sir or Madam,\n\nThank you for your request.\n\n${refusal}\n\nIf you are unhappy with this you may ask for a review.\n`,
  ],
];

describe.each(frames)('a whole request refused in %s', (_, letter) => {
  test.each(refusals)('%s', (refusal) => {
    const { answers } = extractResponse(letter(refusal));
    expect(answers.map(({ question }) => question?.slice(0, 12))).toEqual(plainly.map((words) => words.slice(0, 12)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ outcome }) => outcome === 'answered' || outcome === 'blank')).toEqual([]);
  });
});

// What is listed under words that say that it was asked for needs no words that ask.
const inOtherWords: readonly Asked[] = [
  [
    'All spending on tree work since 2016, by contractor',
    'Every purchase order',
    'The hours spent',
    'Site visits, by month',
  ],
  ['Contracts over £5,000 for IT since 2019', 'Their end dates', 'Any waivers'],
  [
    'Both fire risk assessments of 2022',
    'See-through copies of the plans',
    'Invoices from Larchfield Ltd, January to June 2023',
  ],
  ['Information on grants above £250', 'Currently empty shops, with their addresses', '2020 to 2024 pothole repairs'],
  ['All land sold', 'All land bought', 'None-domestic rates written off in 2023/24'],
  ['Section 106 sums received', 'Section 106 sums spent', 'Available balances at 31 March 2024'],
  ['Between 2018 and 2023: fines issued', 'Between 2018 and 2023: fines paid'],
  ['We would like the stock list', 'We also want the 2024 price list', 'Not the names of staff, only their grades'],
];
describe.each(frames)('things asked for in words that ask nothing, in %s', (_, letter) => {
  test.each(inOtherWords)('%s', (...words) => {
    for (const refusal of [refusals[0], refusals[3], refusals[12], refusals[15]]) {
      const { answers } = extractResponse(letter(refusal ?? '', words));
      expect(answers.map(({ question }) => question)).toEqual(words);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.filter(({ outcome }) => outcome === 'answered' || outcome === 'blank')).toEqual([]);
    }
  });
});
