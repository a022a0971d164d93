import { expectOutcomes } from './testing/expect-outcomes.ts';

// Answers as officers write them, most of them short. A question stands before `>>` where the outcome turns on it;
// a refusal's section stands before the words, in square brackets.
const wordings: Readonly<Record<string, string>> = {
  answered: `
    Is the form on paper or on the council's website? If so, which? >> Website
    How many lamps were lit in the year? >> Only annual figures are kept: 12,000
    Is a record made of each visit? >> No record is made.
    Who runs the ferry? >> That is for Wenshire County Council.
    Who is the handbook for? >> This is for residents of the borough council area
    Has the council refused similar requests? >> Yes, one was refused under section 12 in 2024.
    How many requests were refused? >> 14 were refused under section 12 and two withheld under section 43
    How does the council manage statutory notices? >> Published in the local newspaper and on the website
    Which dealer sold them? >> The information was withheld in our earlier response under section 43(2); the contract has since ended and we can tell you that it was Arkwright Motors.
    What does the booking system cost? >> It is included in the finance licence and has no cost of its own.
    What does it cost a year? >> This is provided in the main contract at no extra charge.
    What does it cost? >> I find that the exemption was wrongly applied. The council pays £48,000 a year.
    Section 43(2) no longer applies. The contract is worth £1.2m.
    £45,000. The supplier's name is exempt under s.43(2).
    Head of IT. Name withheld, s.40(2).
    The survey found no faults.
    How many visits were there? >> We changed our counter in June 2022 and have no comparable figures before then. From July 2022 to March 2023: 81,204; April 2023 to March 2024: 97,310.
    Which services does the council run? >> All functions of an island authority: piers, schools, roads and care.
    What are your duties? >> The full range of services of a unitary council, from libraries to licensing
    How many gates were mended? >> Our parks team holds this list: 14
    Nil return
    Nil.
    NIL
    No – we do not use one.
    No - none have been carried out
    No, there are no plans at present
    None at present
    None to date
    Not at this time
    Not at present
    Not as yet
    Contract expired
    Contract has expired and is being retendered
    Rolling contract
    Ongoing
    Under review
    In development
    In procurement
    Yes – see below for the list: Orlo, Jadu
    Yes, both
    Both
    Either
    Mixed
    Varies
    It varies
    Annual
    As required
    Ad hoc
    Business as usual
    Met from existing budgets
    Within existing resources
    Included in the licence
    Free of charge
    No charge
    No cost
    No additional cost
    Staff time only
    Officer time
    Not separately budgeted; £4,000 was spent last year
    The team
    The library team
    The Revenues Manager
    The IT team
    The Communications Team
    The service
    The department
    Head of Digital
    Who runs it? >> The web team
    Who manages the system? >> The Information Governance Team
    Where are calls recorded? >> On our website
    1 (the county council is the other partner)
    Yes - shared with the county council
    Provided in-house
    Managed by our ICT team
    We use the county council's system
    We have 3. The list is published on our website.
    Approximately 40; exact figures are not recorded.
    Not more than 10
    Not including VAT: £12,000
    Less than £1,000
    c. 400
    c400
    circa £2k
    2 FTE
    1.5 posts
    24/7
    Mon-Fri 9-5
    Not on a regular basis
    Not formally, though officers meet each month
    Do you publish it? >> Yes, it is published on our website
    Do you record this? >> This is not recorded
    Has it been evaluated? >> It has not been evaluated
    Have any been withheld? >> None were withheld
    How many were refused? >> 12 were refused
    How many requests were vexatious? >> 2 requests were considered vexatious
    How many were exempt? >> 3
    Why were they vexatious? >> In 2016-17: 2 requests were considered vexatious
    How many requests were refused? >> 2 requests were considered vexatious. We do not hold the others. Section 17, information not held, is applicable.
    How many requests did you refuse? >> Nil
    What is the reason? >> Capacity
    Why not? >> Cost
    Which exemptions were used most? >> Section 40 and section 21
    Which exemption was applied most often? >> Section 12
    Which system? >> See attached is not used; the system is Firmstep
    What are your plans? >> Please note that the contract ends in 2026.
    What feedback was given? >> Residents could not find the page
    Is it shared with the county? >> Yes, with the county council
    How is it reported? >> By telephone or on our website
    We are unable to tell FOI from EIR requests on our system, so this figure is for both: 1,547
    How many calls? >> 12,400 (this excludes calls to the switchboard, which are not recorded)
    What is the cost? >> £12,000 per annum. A breakdown is not held.
    What is the cost? >> The total was £12,000; the cost of hosting alone is not separately identified.
    Which CRM? >> Firmstep, provided by Granicus. Further information is on our website.
    Do you use chatbots? >> No - although the county council does.
    Who supplies it? >> The contract is held by the county council and the supplier is Capita.
    When does it end? >> March 2027, with the option to extend. See contracts register at https://x.example
    How many staff? >> Approx 14 FTE, see attached for structure
    Has a survey been done? >> No surveys have been carried out.
  `,
  not_held: `
    How many lamps were lit in the past month? >> only yearly figures are kept
    How many calls come in a quarter? >> We only hold annual totals.
    What stood in the way? >> No record was made of any hindrance.
    we have not worked this out
    We do not keep a central record of surveys.
    The officers who did this have left and there is no record.
    We looked through the mailbox and found no such emails.
    s.10(4)(a) EISR
    Regulation 12(4)(a): not held
    Not recorded in this format
    Not recorded in this way
    Not recorded
    Not captured
    Not monitored
    Not measured
    Not collated
    Not broken down in this way
    Not available in this format
    Not available
    N/K
    Not known
    Unknown
    Don't know
    No information held
    No info held
    Info not held
    No data held
    No data
    No data available
    No records held
    No recorded information
    No recorded information held
    Nothing held
    NIL HELD
    Nothing recorded
    Information not held by the council
    This is not information we hold
    This is not information that the Council holds
    This isn't held
    This is not held centrally
    Not held centrally
    We hold no information
    We hold no such data
    We hold no recorded information on this
    The council holds no information in relation to this question
    We do not hold this
    We don't have this information
    We don't have this
    We do not have figures for this
    We don't collect that
    We do not keep a record of this
    No record kept
    No records are kept
    No breakdown available
    How much is spent on bins? >> Bins come in units of 140 litre, 240 litre and 1100 litre. Therefore records are not kept separate for the spend on bins.
    Breakdown not available
    Breakdown unavailable
    Data unavailable
    Data not captured
    Data not collected
    The system does not record this
    Our system does not hold this
    Our systems cannot report on this
    Unable to report on this
    Unable to provide
    Unable to answer
    The Council is unable to provide this
    We are not able to provide this breakdown
    This cannot be reported on
    This information isn't available
    This level of detail is not held
    The council no longer holds this
    No longer held
    Records do not go back that far
    This is not something we record
    Section 17 - not held
    Section 17 applies
    Reg 12(4)(a) - not held
    Regulation 12(4)(a) applies as the information is not held
    Dim gwybodaeth
    How many? >> Unable to identify this
    How many? >> We are unable to extract this from our system
    How many calls? >> We moved to a new system in 2023 and no data was migrated.
    How many calls? >> The data requested is not something the authority collects.
    What was spent? >> Costs are not broken down to this level.
    What was spent? >> It is not possible to separate this from the overall budget.
    What was spent? >> This forms part of a wider budget and cannot be separated out.
    What was spent? >> We are unable to break down costs as requested.
    What was spent? >> There is no separate budget code for this.
    What was spent? >> Not separately identifiable.
    What was spent? >> Spend is not attributed in this way.
    How many visitors? >> We do not currently have analytics in place.
    How many visitors? >> Analytics are not enabled on the site so this is not available.
    How many? >> The council has searched and found no recorded information.
    How many? >> Following a search of our records, we have been unable to locate any information.
    How many? >> I can confirm that the council does not hold any information falling within the description specified in your request.
    How many? >> Under section 1(1)(a) of the Act I confirm the information is not held.
    What is the uptake? >> Data is only held for the last 12 months and has been deleted.
    What percentage? >> This metric isn't tracked.
    What percentage? >> This isn't something we measure.
    How satisfied? >> No surveys have been carried out so no data is available.
  `,
  not_applicable: `
    How many tips are there? >> That is for Wenshire County Council, which has nine.
    If booking is needed, which system takes it? >> This is for the county council.
    N/A
    n.a.
    Not applicable
    Not applicable to us
    N/A – county council
    N/A - see 3 above
    Not a district function
    Not our responsibility
    Not a function of this council
    County function
    County Council responsibility
    This sits with the county council
    This lies with the county council
    This falls to the county council
    This would be for the county council
    This is dealt with by the county council
    This is a matter for the county council
    Responsibility of the county council
    This is outside our remit
    Outside our remit
    The council is not the waste disposal authority
    We are not the highway authority
    This service is provided by the county council
    Does not apply
    Question not applicable
    Not relevant
    As above, not applicable
    How many bins? >> Waste collection is undertaken by the district councils.
    How many bins? >> As a county council, we do not collect household waste.
    How many potholes? >> Highways are the responsibility of Wexshire County Council.
    What CRM? >> N/A as we do not have a CRM
    What CRM? >> N/A (no CRM)
    Cost? >> Not applicable - see answer to 2.
    Cost? >> Not applicable because no system is in use.
    Cost? >> This question is not applicable as the answer to Q1 is no.
    Cost? >> n/a see above
  `,
  referred: `
    How many members were reported to the ombudsman? >> The Ombudsman holds this. www.example.org
    How many thefts were there? >> The police hold these figures.
    What did the bypass cost? >> The county council holds that information
    What did the lamps cost? >> Website
    Is there a list? If so, where? >> See our website
    Sent as an attachment with this form.
    Bridge defects reported >> Bridges are the responsibility of Highways North. Please contact them.
    How many trams ran late? >> Trams were the sole responsibility of Tern Transport. Please contact Tern Transport.
    Available on our website: www.norbrook.example
    How many visits were there? >> Published on the website
    How many visits were there? >> Published on our website: www.norbrook.example/data
    This part of your request has been transferred to Tarrowdale County Council, who will reply to you directly.
    See above
    As above
    As question 3
    Same as 3
    See Q3
    See answer to 3
    See response to question 3 above
    Please see response to Q3
    Please see previous answer
    Answered in 3
    Covered in Q3
    See attached
    See attached spreadsheet
    See spreadsheet
    Spreadsheet attached
    Attached
    Attached separately
    Enclosed
    See Appendix A
    Appendix 1
    See tab 2
    See link
    See website
    See our website
    Please refer to our website
    Please see the council's website
    We would refer you to our website
    We would refer you to the published accounts
    I would refer you to our annual report
    The council refers you to its statement of accounts
    Please refer to the published accounts
    This information is already publicly available
    Already published
    Publicly available
    Published on our website
    Available on our website
    Available online
    This is available online
    This can be found online
    Information can be found at https://www.example.gov.uk/spend
    https://www.example.gov.uk/spend
    You can find this on our website
    Section 21 - available on our website
    s21
    S.21 applies
    Section 21 - reasonably accessible
    Exempt under section 21 as it is already published
    Please contact the county council
    Please redirect this to the county council
    You should contact the county council
    You may wish to contact the county council
    Please direct your request to Wexshire County Council
    How much? >> On our website
    At what level was it decided? >> Please see link to the agenda for Cabinet 30 March 2015: https://www.example.gov.uk/m See item 79 'Contracting Out Functions'
    Which strategy? >> The strategy is on our website and so is exempt under section 25 of the Act
    Cost? >> See response above
    Cost? >> Please see the response to question 2 above.
    Cost? >> This information can be found in our Statement of Accounts.
    Cost? >> This is published as part of our transparency data on spend over £500.
    Cost? >> The information is available via the Contracts Finder website.
    Cost? >> As per previous response
    Cost? >> As already stated in Q2
    Cost? >> Included in figure above
    Cost? >> Included in the above
    Cost? >> Included within Q2
    Cost? >> Part of the above contract cost
    Cost? >> Please see attachment 1
    Cost? >> Please find attached
    Cost? >> Attached as Appendix B
    Cost? >> A copy is attached.
    Cost? >> The spreadsheet provides this information.
    Cost? >> See tab "Costs"
    Cost? >> This question should be directed to the county council
    Cost? >> You will need to contact the county council for this information.
    Cost? >> Information is held by the county council; please contact them.
  `,
  refused: `
    [reg.12(4)(d)] Withheld. The report is still in the course of completion (Regulation 12(4)(d)). We expect to publish it in the autumn.
    [s.12] How many lists are there? >> No central list exists, and asking each team would take 26 hours of staff time. The cost would exceed £450 and this is refused under section 12.
    [s.22] This is covered by section 22 as it is intended for future publication
    [s.44] Section 44: prohibited by the Localism Act
    [s.40] We do not provide names of junior staff (s40)
    [s.12] The council relies on s.12 for this question
    [s.43] Not provided – s.43
    [reg.13] Regulation 13 EIR - personal data
    [reg.13] Reg 13 applies
    [s.38] We decline to name the hotels. Their names are withheld under sections 38(1) and 43(2).
    [s.43] I uphold the decision. The name remains exempt under section 43(2).
    [s.43] Our original response withheld this under section 43 and I uphold it.
    We cannot give this under data protection law
    Too costly to compile
    Estimated at 25 hours, which is over the limit
    Refused
    Withheld
    Redacted
    REDACTED
    [Redacted]
    Exempt
    Exemption applies
    Exempt information
    Exempt - commercially sensitive
    Commercially sensitive
    Commercial in confidence
    Commercial confidentiality
    Confidential
    Not disclosed
    Not for disclosure
    Unable to disclose
    We cannot share this
    Cannot be released
    We are not prepared to release this
    [s.43] Withheld - s43
    [s.43] S43
    [s.43] s.43(2)
    [s.43] Sec 43
    [s.43] Section 43(2) applies
    [s.43] Exempt - S43 (2)
    [s.43] Exempt from disclosure - commercial interests (section 43)
    [s.43] Refused under S43(2) of FOIA
    [s.40] Section 40(2)
    [s.40] (Section 40,2)
    [s.40] Exempt under Section 40, 2
    [s.40] Personal Information (Section 40,2)
    [s.40] Withheld: s40 personal data
    [s.40] Exemption 40 applies
    [s.31] Exempt under s31(1)(a)
    [s.31] Section 31 - law enforcement
    [s.12] Section 12
    [s.12] S12 - exceeds cost limit
    [s.12] Refused - section 12 (cost)
    Would exceed the cost limit
    Exceeds 18 hours
    [s.14] Section 14 - vexatious
    [s.22] Exempt under section 22, intended for future publication
    [s.36] Section 36
    [s.41] Section 41 – provided in confidence
    [reg.12(5)(e)] Regulation 12(5)(e)
    [reg.12(4)(b)] EIR 12(4)(b) - manifestly unreasonable
    [reg.13] Regulation 13 - personal data
    [s.40] Names are exempt under section 40(2)
    [s.40] The details of senior posts are published on our website. Names of other staff are exempt under section 40(2)
    [s.40] The details of heads of service are on our website. Names of other staff are exempt under section 40(2).
    [s.31] Are they tested? If so, please provide the latest reports >> Yes. The reports are withheld under Section 31(1)(a)
    [s.31] Can you send the reports? >> Yes. The reports are withheld under Section 31(1)(a)
    Cost? >> The council considers that this information is exempt from disclosure.
    [s.43] Cost? >> We are withholding this information as we consider it would prejudice commercial interests, section 43(2) of the FOIA.
    [s.43] Cost? >> We consider that the exemption at Section 43(2) applies.
    Cost? >> This information is considered to be commercially sensitive and is therefore withheld.
    [s.40] Name? >> We do not release the names of staff below Head of Service - Section 40(2).
    [s.40] Name? >> Officer names are third party personal data (s40(2)) and are withheld.
    [s.31] Tested? >> The council neither confirms nor denies that it holds this information, section 31(3).
    Cost? >> To answer this would take more than 18 hours.
    [s.12] Cost? >> To provide this we would need to manually review every record, which would exceed the 18 hour limit under section 12.
    [s.12] Cost? >> FOIA S.12(1)
    [s.43] Cost? >> Section 43(2) Commercial Interests exemption applied
    [s.43] Cost? >> Exempt s43(2) & s31(1)(a)
    [s.36] Cost? >> Exempt: Section 36(2)(c)
    [s.33] Cost? >> Exemption under FOISA section 33(1)(b)
    [s.38] Cost? >> Section 38(1)(b) of FOISA - personal information
    [s.30] Cost? >> Withheld under Section 30(c) of the Freedom of Information (Scotland) Act 2002
    [reg.12(4)(b)] Cost? >> Refused - manifestly unreasonable, regulation 12(4)(b)
    [reg.12(5)(e)] Cost? >> Excepted under Regulation 12(5)(e) of the EIR
  `,
  blank: `
    -
    --
    –
    ...
    ?
    .
    []
    ( )
    Click or tap here to enter text.
    Insert response here
    Response:
    Answer:
    (blank)
  `,
};

expectOutcomes(wordings);
