import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

/** One wording a line; a question stands before `>>` where the outcome turns on it. */
const lines = (table: string): [question: string, text: string][] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [question, text] = line.includes('>>') ? line.split('>>') : ['', line];
      return [(question ?? '').trim(), (text ?? '').trim()];
    });

test.each([
  [
    'Please provide the contract.',
    'The contract has the prices of the firm. Section 33 (1) (b) exempts information whose release would harm it.',
    'refused',
  ],
  [
    'Please send a copy of the tender.',
    'It runs to four hundred pages. It is withheld under section 43(2).',
    'refused',
  ],
  ['Copies of the last three reports', 'They describe where the doors are weak. Section 31(1)(a) applies.', 'refused'],
  ['What is the pay bill?', 'As d)', 'referred'],
  ['What is the pay bill?', 'As (b)', 'referred'],
  ['Which class are they in?', 'As a rule the second.', 'answered'],
  [
    "Is the team responsible for the schools' gardens?",
    'No. This is a matter for Wexshire County Council.',
    'answered',
  ],
  ['Is the council responsible for gritting?', 'No, this is the responsibility of the county council.', 'answered'],
  [
    'Who is responsible for gritting the A9?',
    'This is not a function of the Council. Wexshire County Council is the highway authority.',
    'not_applicable',
  ],
  ['How many gardens are there?', 'This is a matter for Wexshire County Council.', 'not_applicable'],
])('%s >> %s', (question, text, outcome) => {
  expect(outcomeOf(text, question).outcome).toBe(outcome);
});

describe('answered', () => {
  test.each(
    lines(`
    The number of gardeners employed and their total pay. >> Four gardeners (3.5 FTE). Pay is withheld under section 40(2) as it would identify individuals.
    Yes
    No
    No.
    None
    Nil
    Zero
    0
    £0
    £0.00
    nil return
    None recorded
    Not yet
    Not currently
    No, never
    £12,450.00
    Approximately £250,000
    Between 5 and 10
    21,000
    43%
    fewer than 5
    <5
    2019
    March 2021
    18 months
    Granicus
    Microsoft Dynamics 365
    In-house
    Daily
    Residents
    All of the above
    Yes, in part.
    Yes - email and SMS
    No - this is planned for next year
    Yes. The cost is not recorded separately.
    Yes; however we do not hold the date on which it began.
    Our CRM is Firmstep. It went live in 2017.
    The Council does not have a contact centre.
    We do not use a CRM.
    We don't have an app.
    We do not operate a call centre
    The council has no plans to do this.
    There is no dedicated budget for this.
    No specific budget
    No separate budget is set aside for notices
    We have no microsites.
    The authority does not run residents' surveys.
    We do not hold resident surveys.
    The Council does not hold consultation events.
    This is not a service we use often, but about 200 people do.
    The system was withdrawn in 2019.
    We pay £9,500 a year. The supplier's other terms are commercially sensitive.
    £45,000. This excludes staff, for which no figure is held.
    Approximately 60 calls a day, although we do not record topics.
    The supplier is Acme Ltd; the price is exempt under section 43.
    Cost £8,200. Further details are on our website at https://www.example.gov.uk/spend
    12 sites. Please see the attached list for their names.
    The total is £31,000, as set out in the attached spreadsheet.
    Students are exempt from council tax; 1,204 households are.
    In 2023/24 the council refused 12 licences.
    Nid oes gennym CRM.
    Mae gennym yr wybodaeth hon ers 2019.
    Nid oes.
    Mae adran 12 o'r cynllun yn sôn am y safle.
    Gwrthodwyd 4 cais yn 2023.
    Refuse collection is fortnightly
    We are procuring a replacement under a section 20 consultation.
    14 vexatious complaints were closed.
    Residents cannot report fly-tipping by telephone.
    The portal is not available at weekends.
    We have a data warehouse.
    We do not have a data warehouse.
    Our commercial team runs the surveys.
    Statutory notices are published in the local paper.
    Residents are told by e-mail, on social media and through our website.
    Via the website, by post and over the telephone
    Councillors manage their own accounts.
    This varies from one service to another
    As part of a corporate contract with a single supplier costing £120,000
    As many as are needed
    The information security policy is reviewed each year.
    No further comments
    Google Analytics 4
    Not a statutory requirement for districts, though we do it.
    Once the request is closed the resident is told.
    Exempt accommodation claims: 34
    Section 106 officer
    The s.151 officer
    Fully outsourced
    TBC in the new year, but currently £3,000
    Where can residents find opening times? >> On our website: https://www.example.gov.uk/tips
    Please provide a link to the policy. >> https://www.example.gov.uk/policy
    Does the council publish a directory? If so, please provide a link. >> https://www.example.gov.uk/councillors
    Does the council track adoption rates? >> We do not track this.
    Do you measure satisfaction? >> No, we do not measure it
    Has the council evaluated the cost? >> This has not been evaluated.
    Are calls recorded? >> Calls are not recorded.
    Does the council monitor posts? >> No, the council does not monitor posts.
    Which organisation collects waste? >> Waste is collected by Wexmoor District Council.
    Who is responsible for highways? >> Highways are the responsibility of the county council.
    What CMS do you use and what does it cost? >> We use Jadu. The cost is withheld under section 43(2).
    What tools are used? >> Orlo, but the cost is not held
    How are notices managed? >> Notices are published on our website.
    What challenges were met? >> It was not possible to integrate the old system.
    Do you have a CRM? >> No, but we are looking to procure one in 2026.
    Does the council have an app? >> We do not currently have an app.
    How many calls per month? >> Around 12,000 per month, but this is not recorded by topic.
    What is the budget? >> There is no separate budget for this; it is met from existing resources.
    What is the budget? >> No dedicated budget.
    What is the budget? >> There is no specific budget
    What is the budget? >> No budget has been allocated
    What is the budget? >> We do not have a budget for this.
    What is the budget? >> This is funded from within the overall communications budget.
    What is the annual cost? >> There is no cost.
    What is the annual cost? >> No additional cost
    What is the annual cost? >> Free of charge
    What is the annual cost? >> Included in the Microsoft licence
    How often? >> As and when required
    How often? >> Ad hoc
    What challenges? >> None identified
    What challenges? >> No challenges have been identified
    What challenges? >> None known
    What challenges? >> None to report
    What challenges? >> No issues reported
    Which? >> Various
    Which? >> A range of systems are used across the council, there isn't a single CRM
    Has the council faced issues? >> Not to our knowledge
    Has the council faced issues? >> Not that we are aware of.
    Has the council faced issues? >> None that we are aware of
    Are they tested, and how often? >> Yes. The reports are exempt under section 31(1)(a).
    Response times vary
    The response rate is 30%
    Which organisation manages waste? >> Wexshire County Council
    Which organisation manages waste? >> This is a County Council function
    Who operates the HWRCs? >> The HWRCs are the responsibility of Wexshire County Council
    Website; social media; email
    Email
    Link to social media posts
    See attached policy for details but in summary, staff review it weekly
    Yes, see attached
    No – see Q4 response
    Yes. Details can be found on the website www.example.gov.uk
    3 - see https://www.example.gov.uk/sites for a list
    £12,000 (see attached)
    They publish their own accounts
    How are results published? >> Results are published on our website
    How do residents find out? >> Through the website and social media
    We are unable to integrate the two systems
    The council is currently reviewing this
    To be confirmed
    Under review
    Currently out to tender
    Exempt staff: 12
    Data is not shared with third parties
    Not all systems are integrated
    Not formally
    Not at present
    Not currently, although we plan to
    Not specifically
    Not routinely
    Not directly
    Not centrally managed
    This is managed by each service
    The contract is held by Acme Ltd
    The supplier holds the data in the UK
    Personal data is held in line with GDPR
    No personal data is held
    No information is stored about residents
    We hold names and addresses
    See table below financial year spend 2020/21 £405,193.35
    Please see below: 2022 1,204 2023 1,310
    See table over £500 2022/23: £4,000
    Managed in-house or third-party? >> Third party – see 1.1
    Which tools? >> As above, GovDelivery
    See above: Orlo
    No formal process exists
    Has the council evaluated the cost? >> No formal evaluation has been undertaken
    Please see attached spreadsheet - 12,430 calls
    See attached: 12,430 calls in all
    Yes/No depending on the service
    We cannot publish alerts at weekends
    The council has refused two applications to use its logo
    All requests are logged under section 5 of the procedure
    We hold two surveys a year
    We hold data on open rates and click rates
    Data is held for six years
    What data is stored? >> We do not store personal data.
    Is data shared? >> We do not share data with third parties
    Do you publish notices online? >> We publish all notices on our website
    How many reports? >> Reports are counted by ward: 1,204 in all
    Are residents updated? >> Residents are not updated
    Does it have an app? >> The tool does not have an app
    Do you record calls? >> Calls are recorded for training
    What is the typical response rate? >> It varies but is normally between 5% and 10%
    What is the typical response rate? >> This varies depending on the survey
    What is the typical response rate? >> Varies
    How often? >> It depends on the campaign
    Under the Council's constitution
    The website is updated daily; see https://www.example.gov.uk
    Facebook, X and Instagram
    www and app
    What is the website address? >> www.example.gov.uk
    What platform is used? >> https://fixmystreet.example.com
    `),
  )('%s >> %s', (question, text) => {
    expect(outcomeOf(text, question)).toMatchObject({ outcome: 'answered' });
  });
});

test.each([
  ['Not he1d', 'not_held'],
  ['N0t held', 'not_held'],
  ['Exernpt under section 31(1)(a)', 'refused'],
  ['Plot 1a, row 10b', 'answered'],
])('misread by a scan: %s', (text, outcome) => {
  expect(outcomeOf(text).outcome).toBe(outcome);
});

describe('not held', () => {
  test.each(
    lines(`
    Not held
    Not held.
    NOT HELD
    Information not held
    Info not held
    Data not held
    No information held
    None held
    Nothing held.
    This information is not held.
    This information is not held by the Council.
    The requested information isn't held.
    We do not hold this information.
    We don't hold this information
    We don’t hold this
    The Council does not hold this information.
    The Council does not currently hold the information requested
    Wexmoor District Council does not hold this data.
    We do not hold any recorded information on this point
    I can confirm that the Council does not hold this information.
    Under section 1(1) of the Freedom of Information Act we confirm that the information is not held.
    No recorded information held
    There is no information held.
    There are no records held of this.
    No records exist
    No data
    No data available
    Data not available
    Data unavailable
    Not available
    Not available at this time
    This figure is not available.
    These figures are not readily available.
    The breakdown is not available
    Unknown
    Not known
    We do not know
    Not recorded
    Not recorded.
    This is not recorded
    This is not recorded centrally
    Not centrally recorded
    This information is not recorded in a reportable format
    Not collected
    This data is not collected.
    We do not collect this data
    We don't collect this.
    We do not record this information
    We do not record this
    The council does not routinely record this
    The Council does not capture this information.
    We do not currently monitor this
    We do not measure this
    We do not track this.
    Not tracked
    Not monitored
    Not measured
    We do not have this information
    We do not have this data.
    We do not have this analytic at present.
    We do not have a figure for this
    We do not have a breakdown of calls by topic.
    We do not have access to that data
    The council doesn't have these statistics
    We have no data on this
    We have no record of this
    The authority has no figures for this period.
    No record of this
    No statistics are kept.
    No such information is held
    We do not keep records of this.
    We do not keep statistics
    Records are not kept
    We are unable to report on this
    Unable to report
    Unable to provide this figure
    The council is unable to provide a breakdown
    Unable to quantify
    It is not possible to quantify this
    It is not possible to separate these costs
    This cannot be separately identified.
    The cost can't be broken down
    Costs are not separately recorded
    The cost is not itemised separately.
    Not broken down in this way
    This is not separately identified within the budget
    We cannot provide a figure for this
    Our system cannot report on this.
    We have no way of measuring this
    No breakdown is available
    Information no longer held
    We no longer hold this information
    This information has been deleted in line with our retention schedule.
    Not held - this is a county council function
    The Council does not hold this information. Please contact Wexshire County Council.
    This information is not held by us; you may wish to contact the supplier.
    We do not hold this information because waste is collected by Wexmoor District Council
    Not held as the service is outsourced.
    This is not something that we record
    Not calculated
    This has not been calculated
    We have not estimated this
    The hours of officers are not available, so this is exempt under Section 17 of the Freedom of Information (Scotland) Act 2002
    In terms of section 17 of FOISA, the Council does not hold this information.
    Section 17 notice - information not held
    Regulation 12(4)(a) - information not held
    Refused under regulation 12(4)(a) of the EIRs as we do not hold the information
    EIR 12(4)(a)
    The information you have asked for is not held. To be of help, we suggest the ONS website.
    Nid yw'r Cyngor yn cadw'r wybodaeth hon
    Nid oes gennym yr wybodaeth hon.
    Nid yw'r wybodaeth hon gennym.
    Nid oes gan y Cyngor ddata ar gyfer 2019.
    Nid ydym yn cofnodi hyn
    Nid yw’r data hwn ar gael.
    Ddim ar gael
    Thank you for your question. We do not hold this information.
    Information not held. The system is shared by several teams, so its cost cannot be attributed to this alone.
    This is not recorded so the information is not held
    How many calls were received? >> Calls are taken by each department. We do not record the number.
    What is the average resolution time? >> No, we do not record this
    What is the average resolution time? >> No - not recorded
    What is the cost per call? >> The contact centre takes calls for all services but the cost is not recorded
    Do you track this, and if so what is it? >> The council does not hold this information
    What proportion use each method? >> Various methods are used. This is not recorded.
    How many calls per month? >> The Council's telephony system does not record this.
    How many calls per month? >> Calls are answered by individual teams and no central record is kept.
    What percentage of residents use the portal? >> We don't have figures for this.
    What percentage? >> This isn't something we measure.
    Cost per call >> Not calculated.
    Cost per call >> We have not calculated a cost per call.
    Cost per call >> We do not calculate this.
    Cost per call >> The Council has not undertaken this calculation
    Cost per call >> No data held
    Cost per call >> Data not held.
    Cost per call >> This data is not available.
    Cost per call >> This information is not readily available
    Cost per call >> This information isn't held in a reportable format.
    Cost per call >> We are not able to provide this information as it is not recorded.
    Cost per call >> Unfortunately we do not hold data on this.
    Cost per call >> Information Not Held - the Council does not calculate a cost per call.
    Cost per call >> Please note we do not hold this information
    Cost per call >> The Council can confirm that this information is not held.
    Cost per call >> Having made enquiries, we confirm that the information is not held.
    Cost >> Unable to separate from overall budget.
    Cost >> This cannot be separated from the corporate budget.
    Cost >> There is no separate figure for this.
    Cost >> It's not possible to provide a figure, as costs are absorbed in staff budgets.
    The system does not allow us to report on this
    Our system doesn't have the functionality to report this.
    There is no reporting facility for this
    What was the spend? >> We don't separate out communications spend
    Not available in the format requested
    Figures for 2024/25 are not yet available
    The data for this period is no longer available
    Unsure
    `),
  )('%s >> %s', (question, text) => {
    expect(outcomeOf(text, question)).toMatchObject({ outcome: 'not_held' });
  });
});

describe('not applicable', () => {
  test.each(
    lines(`
    N/A
    n/a
    N/a.
    NA
    na
    NA/
    N.A.
    N.A
    N\\A
    N / A
    N/ A
    N-A
    (N/A)
    NIA
    N/A - see above
    N/A the authority does not store this
    N/A as we have no app
    n/a, no CRM
    Not applicable
    Not Applicable.
    Not applicable, there is no SSO
    Not applicable, since a CRM is in use here
    Not applicable - see Q1
    Not app.
    Does not apply
    This does not apply
    This question does not apply to us.
    Not relevant
    Not relevant to a Combined Authority
    This is not relevant to the authority
    This isn't relevant to this council.
    This is not within the Combined Authority's remit.
    Not within our remit
    Outside our remit
    This is outside the remit of the council
    This falls outside of the council's remit.
    Outwith the council's remit
    This is not a function of this Council
    This is not a service we provide.
    This is not a district council function
    Not the responsibility of this authority
    The Council is not responsible for this: it is not our responsibility.
    We have no responsibility for highways
    The Council does not provide this service
    The Authority does not deliver these services.
    We are not the waste collection authority
    Waste disposal is a county council function
    This is a County Council responsibility.
    This is a matter for Wexshire County Council
    Highways are the responsibility of the county council.
    This is the responsibility of Wexshire County Council
    Waste collection is carried out by the district councils.
    The county council is responsible for education
    Ddim yn berthnasol
    Waste >> Waste is a district function
    Waste >> The Council is not a waste collection authority
    Waste >> N/A – County Council responsibility
    Waste >> This is a district council responsibility
    Waste >> This service is provided by Wexmoor District Council
    Waste >> Responsibility of the County Council
    Waste >> County Council
    Waste >> County function
    Waste >> Not a function of the Combined Authority
    Waste >> Not a council function
    Waste >> Not a service we provide
    Waste >> Not something the authority does
    Waste >> The authority has no housing stock, so this does not apply
    Not applicable.
    Not applicable to this Council
    Not applicable at this time
    As the answer to Q1 is no, this is not applicable
    N/A see answer 1
    Question not applicable
    This question is not applicable to the Council.
    NOT APPLICABLE
    Not relevant – see Q2
    N/a – we don't use one
    n.a
    Does not apply.
    No longer applicable
    Question 13 does not apply as we have a CRM
    There is no CRM so not applicable
    We have no CRM - N/A
    There is no app, therefore N/A
    How many reports? >> The County Council is the highway authority
    How many bins? >> Bins are dealt with by our district councils
    `),
  )('%s >> %s', (question, text) => {
    expect(outcomeOf(text, question)).toMatchObject({ outcome: 'not_applicable' });
  });
});

describe('referred', () => {
  test.each(
    lines(`
    See above
    As above
    As above.
    as above - see 1.2
    See Q1
    See answer to question 3
    Please see our answer to 2.4
    Please see response to question 4 above.
    Same as above
    Same as Q3
    Ditto
    As per question 1.9
    As stated in 3.4
    Answered above
    Covered in Q5
    Included in 1.9
    Included in the above
    See attached
    Please see attached.
    Please see the attached spreadsheet
    Please find attached
    Attached
    See Appendix A
    See link
    https://www.example.gov.uk/accounts
    www.example.gov.uk
    See https://www.example.gov.uk/accounts
    Link here: https://www.example.gov.uk/accounts
    Please see our website
    Please refer to our website.
    Available on our website
    Published on the council's website
    This information is available on our website: https://www.example.gov.uk/a
    This information is published on our website.
    The information can be found at https://www.example.gov.uk/a
    Details can be found in the statement of accounts
    A copy of the accounts for 2017/2018 can be found at https://www.example.gov.uk/a
    Our contracts register can be viewed at https://www.example.gov.uk/contracts
    The Council publishes all spending over £500 at https://www.example.gov.uk/spend
    The Council publishes its accounts each year. These can be found at www.example.gov.uk/accounts
    This information is already in the public domain
    The information is publicly available
    This information is reasonably accessible by other means
    Section 21 - information accessible by other means
    Exempt under section 21 of the Act as it is reasonably accessible: https://www.example.gov.uk/a
    The information is exempt under s21 of the FOIA.
    This is exempt in terms of section 25(1) of the Freedom of Information (Scotland) Act 2002: please see our website.
    Regulation 6(1)(b) applies as the data is already public
    Please contact Wexshire County Council
    Please contact the contractor directly
    Please redirect your request to Wexshire County Council
    You may wish to contact Wexshire County Council.
    You should direct this question to the police
    This is a matter for Wexshire County Council; please contact them.
    This information is held by our contractor
    Below is a link to our accounts https://www.example.gov.uk/a
    Our accounts are published annually and can be found online.
    What was the annual spend? >> The council's spend is set out in its statement of accounts, page 14: https://www.example.gov.uk/a
    How much was spent on this? >> Details are in the budget book. Please see the attached document.
    What is the spend? >> The council publishes its expenditure over £500 on its website.
    What is the spend? >> All spend over £500 is published at https://www.example.gov.uk/spend
    What is the spend? >> Please see our published accounts.
    What is the spend? >> Please see Statement of Accounts 2017/18 page 34
    What is the spend? >> See published accounts on the website
    What is the spend? >> This is available in the Statement of Accounts: www.example.gov.uk/soa
    What is the spend? >> This can be found in our transparency data.
    What is the spend? >> Information accessible by other means. Section 21
    Please see response to Q1
    See response to Q1 above.
    Please refer to question 2.
    As answered in question 3
    As per response 1
    As Q1
    As for 3.1
    See 3.1
    Refer to 3.1
    See previous answer
    Answered in 1.1
    See attachment 1
    Attachment A
    Please see attached document "Org Chart.pdf"
    The attached spreadsheet gives the breakdown.
    Copies are enclosed
    Details attached.
    A spreadsheet is attached.
    Provided in the attached.
    This would need to be directed to Wexshire County Council.
    You will need to contact Wexshire County Council for this.
    Please contact our contractor, Acme Waste Ltd, for this.
    Information on this is held by Wexshire County Council
    Please submit this to the County Council
    See table below
    See the list of payments over £500 for 2022/23
    See attached report
    You can find this on our website
    Our contracts are on the contracts finder portal
    The register is on our website
    Response provided in Q1
    Information provided above
    This can be found within the pay policy statement
    `),
  )('%s >> %s', (question, text) => {
    expect(outcomeOf(text, question)).toMatchObject({ outcome: 'referred' });
  });
});

describe('refused', () => {
  test.each<[exemption: string | undefined, text: string, question?: string]>([
    [undefined, 'Exempt'],
    [undefined, 'Withheld'],
    [undefined, 'This information is exempt.'],
    [undefined, 'Commercially sensitive'],
    [undefined, 'This is commercially confidential'],
    [undefined, 'Commercial in confidence'],
    [undefined, '[REDACTED]'],
    [undefined, 'We are unable to disclose this.'],
    [undefined, 'This cannot be disclosed for security reasons'],
    [undefined, 'The council does not disclose this information.'],
    [undefined, 'We are withholding this information because release would harm our suppliers.'],
    [undefined, 'Answering this would exceed the appropriate limit.'],
    [undefined, 'It would take more than 18 hours to gather this.'],
    [undefined, 'The council neither confirms nor denies that it holds this.'],
    [undefined, 'Your request is refused as it is vexatious.'],
    ['s.43', "Mae'r wybodaeth hon wedi'i heithrio o dan adran 43(2) o'r Ddeddf."],
    ['s.40', 'Rydym yn dal yr wybodaeth hon yn ôl o dan Adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.'],
    [undefined, "Ni allwn ddatgelu enw'r swyddog."],
    [undefined, 'We decline to release this information'],
    [undefined, 'This is not disclosed, as it is third party personal data.'],
    ['s.43', 'Section 43'],
    ['s.43', 'S43'],
    ['s.43', 's.43(2)'],
    ['s.43', 'Exempt - s43(2)'],
    ['s.43', 'Exempt under Section 43(2)'],
    ['s.43', 'Exempt under section 43 (commercial interests) of the Freedom of Information Act 2000.'],
    ['s.43', 'This information is exempt from disclosure under S.43(2) of the FOIA.'],
    ['s.43', 'We consider this commercially sensitive and apply section 43(2).'],
    [
      's.43',
      'The Council holds this information. However, it is exempt by virtue of section 43(2) – commercial interests.',
    ],
    ['s.43', 'Withheld under FOIA 43(2)'],
    ['s.43', 'This is exempt under **Section 43(2)** of the Act.'],
    ['s.43', 'Information withheld (Section 43)'],
    [
      's.43',
      'We hold a contract of 3 years with the supplier. Release of the price would be likely to prejudice our position. Section 43(2) is therefore engaged.',
      'What is the annual cost?',
    ],
    ['s.12', 'Section 12 applies'],
    ['s.12', 'Refused under section 12(1): the cost of compliance exceeds the appropriate limit.'],
    ['s.12', 'We estimate that this would take over 18 hours at £25 an hour, exceeding the £450 limit in s.12.'],
    [
      's.12',
      'There are 3,200 case files. Each would take ten minutes to read. This exceeds the limit of 18 hours and section 12 applies.',
    ],
    [
      's.12',
      'We do not record this centrally. To find it each file would have to be read, which would exceed the appropriate limit (Section 12 of the Act).',
    ],
    ['s.12', 'Under section 12 of the Freedom of Information (Scotland) Act 2002 the cost would exceed £600.'],
    ['s.12', 'Section 16 asks us to help; section 12 exempts us from answering as the cost limit would be exceeded.'],
    ['s.14', 'Refused: section 14(1), vexatious request'],
    ['s.14', 'We consider this a repeated request under section 14(2).'],
    ['s.40', 'Exempt under section 40(2)'],
    ['s.40', 'The name is personal data and is withheld under s 40(2) of the Act.'],
    ['s.40', 'This information is exempt under Sections 40(2) and 40(3A) of FOIA'],
    ['s.31', 'Section 31(1)(a) law enforcement'],
    ['s.31', 'Sections 31(1)(a) and 43(2) apply to this information.'],
    ['s.31', 'We neither confirm nor deny that this is held, under section 31(3).'],
    ['s.31', 'Exempt (s.31) as it could be used by those who attack our systems'],
    ['s.24', 'This is exempt under sections 24 and 31'],
    ['s.22', 'Exempt under section 22, information intended for future publication'],
    ['s.36', 'Section 36(2)(b)(ii) is engaged and the information is withheld.'],
    ['s.38', 'Exempt under section 38 (health and safety) of the FOIA'],
    ['s.41', 'The information was given in confidence and is exempt under section 41.'],
    ['s.42', 'Withheld: s.42 legal professional privilege'],
    ['s.30', 'Withheld in terms of section 30(c) of FOISA'],
    [
      's.33',
      'This is exempt in terms of Section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 – commercial interests.',
    ],
    ['s.38', 'Exempt under section 38(1)(b) of FOISA (personal information)'],
    ['s.18', 'Section 18 of FOISA: we neither confirm nor deny that the information exists'],
    ['reg.12(4)(b)', 'Regulation 12(4)(b)'],
    [
      'reg.12(4)(b)',
      'Refused under Regulation 12(4)(b) of the Environmental Information Regulations as manifestly unreasonable.',
    ],
    ['reg.12(4)(b)', 'We rely on the exception in reg 12 (4) (b) EIR.'],
    ['reg.12(5)(e)', 'Withheld under EIR 12(5)(e), commercial confidentiality'],
    ['reg.13', 'The names are personal data, excepted under regulation 13 of the EIR.'],
    ['reg.10(4)(b)', 'Refused under regulation 10(4)(b) of the Environmental Information (Scotland) Regulations 2004'],
    [
      's.43',
      'Please be advised that this information is exempt under section 43(2). You can find our contracts register at https://www.example.gov.uk/c',
    ],
    ['s.43', 'We do not publish this. It is exempt from release under section 43.', 'How much does it cost?'],
    [
      's.31',
      'These are exempt from disclosure under section 31(1)(a) of the FOIA as disclosure would be likely to prejudice the prevention of crime.',
      'Please provide the 3 latest reports',
    ],
    [
      's.31',
      'We can neither confirm nor deny whether this information is held under section 31(3).',
      'Have the platforms been penetration tested? If so provide reports',
    ],
    ['s.31', 'Under Section 31(1)(a) we are not obliged to disclose this.', 'What software?'],
    [undefined, 'Information relating to cyber security is withheld for security reasons.', 'What software?'],
    [
      's.43',
      'This information is considered commercially sensitive and therefore is being withheld under Section 43 (2).',
      'Cost?',
    ],
    [undefined, "We cannot disclose this as it's commercial in confidence", 'Cost?'],
    [undefined, 'Commercially sensitive information', 'Cost?'],
    ['s.40', 'We do not release the names of junior officers - s.40(2)', 'Name of officer'],
    ['s.40', 'Personal data - Section 40(2)', 'Name'],
    ['s.43', 'S43 exemption applied', 'Cost'],
    ['s.43', 'Exemption: Section 43(2)', 'Cost'],
    ['s.12', 'Exemption applied - Section 12', 'Cost'],
    [undefined, 'Refused – see below', 'Cost'],
    [undefined, 'To answer this would require a manual review of 4,000 records, exceeding the 18 hour limit.', 'Cost'],
    [
      undefined,
      'The cost of complying would exceed the appropriate limit set by the Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004.',
      'Cost',
    ],
    [
      's.41',
      'The contract contains information that is commercially confidential and is exempt under section 41 and 43.',
      'Contract',
    ],
    [undefined, 'It would exceed the cost limit to answer this question.'],
    ['reg.12(5)(a)', 'Withheld under Regulation 12(5)(a)'],
    ['s.40', 'Redacted under s40'],
    ['s.43', 'We are applying the s.43(2) exemption'],
    ['s.12', 'Exempt under FOI s. 12(1)'],
    [undefined, 'This information is not disclosed under data protection law'],
    ['s.31', 'The Council considers that s.31(1)(a) applies'],
  ])('%s: %s', (exemption, text, question) => {
    const read = outcomeOf(text, question);
    expect([read.outcome, read.exemption]).toEqual(['refused', exemption]);
  });
});

describe('blank', () => {
  test.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    '--',
    '____',
    '____________.',
    '…',
    '...',
    '.',
    '*',
    '|',
    '[ ]',
    '☐',
    '?',
    '£____',
    'Yes ☐ No ☐',
    '☐ Yes ☐ No',
    '[blank]',
    'Click or tap here to enter text.',
    '<br>',
    '[Not answered]',
    'No response',
    '(blank)',
    'No answer provided',
    'No response provided',
    'Yes/No',
    'Yes / No',
    '&nbsp;',
  ])('%j', (text) => {
    expect(outcomeOf(text)).toMatchObject({ outcome: 'blank' });
  });
});

test('any string has an outcome, and an exemption only where it is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, question) => {
      const { outcome, exemption } = outcomeOf(text, question);
      expect(exemption === undefined || outcome === 'refused').toBe(true);
    }),
  );
});

test('white space, bold and letter case of N/A change nothing', () => {
  for (const text of ['Not held', 'n/a', 'Exempt under section 43(2)', 'See above', '£12,000']) {
    const plain = outcomeOf(text);
    expect(outcomeOf(`  **${text.replace(' ', '\r\n ')}** `)).toEqual(plain);
    expect(outcomeOf(`<p>${text}</p>`)).toEqual(plain);
  }
});

test.each([
  '1',
  ' ',
  '|',
  '(',
  '[',
  'no ',
  'section 12 ',
  '1.1',
  'not held. ',
  'a',
  'A. ',
  '<',
  '&',
  'x@',
  'please see ',
])('300 kB of %j come to an end', (unit) => {
  const text = unit.repeat(Math.ceil(300_000 / unit.length));
  // Anything but linear would take minutes.
  expect(() => outcomeOf(text, text)).not.toThrow();
});

describe('an answer before what it does not tell', () => {
  const several = 'Does the council have staff for this? If so, how many and what does it cost each year?';
  test.each<readonly [string, string, string]>([
    ['One officer does this as part of a wider role, and the cost is not separately identified.', several, 'answered'],
    ['Two officers share the work, but its cost is not recorded.', several, 'answered'],
    ['The service has a team of its own, and the cost is not recorded.', 'What does the service cost?', 'not_held'],
    ['Calls are taken by several services and no figures are kept.', 'How many calls were there?', 'not_held'],
    [
      'The round sheets belong to our contractor and are confidential to it. We have refused this under regulation 12(5)(e).',
      'Please provide the round sheets.',
      'refused',
    ],
    ['Four sites are used. Their addresses are withheld under section 31.', 'Which sites are used?', 'answered'],
    [
      'Inspections take place every spring. The reports are withheld under section 31(1)(a).',
      'Have the bridges ever been inspected? If so, please provide the last two reports',
      'refused',
    ],
    [
      'No, not since 2019. The reports are withheld under section 31(1)(a).',
      'Have the bridges ever been inspected? If so, please provide the last two reports',
      'answered',
    ],
  ])('%s', (text, question, outcome) => {
    expect(outcomeOf(text, question).outcome).toBe(outcome);
  });
});

describe('a review has the last word', () => {
  test.each([
    ['We withheld this. I uphold the use of section 43(2).', 'refused', 's.43'],
    [
      'We withheld this under section 43(2). I do not agree, and I overturn that decision. It costs £6,120.',
      'answered',
      undefined,
    ],
    ['This was refused under section 12. I do not uphold the refusal. There were 41.', 'answered', undefined],
    [
      'We withheld this under section 43(2). The decision is set aside. The information is not held.',
      'not_held',
      undefined,
    ],
    ['We refused this under section 12. On review I find that it is not held.', 'not_held', undefined],
    [
      'We withheld this under section 43(2). After a review we consider that section 40(2) applies instead.',
      'refused',
      's.43',
    ],
    ['We withhold this under section 43(2), as it would set competitors against each other.', 'refused', 's.43'],
    ['Section 31 applies. I overturn the use of section 43.', 'refused', 's.31'],
  ])('%s', (text, outcome, exemption) => {
    const read = outcomeOf(text, 'What does the website cost?');
    expect([read.outcome, read.exemption]).toEqual([outcome, exemption]);
  });
});
