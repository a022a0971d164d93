import { expectOutcomes } from './testing/expect-outcomes.ts';

// The same said by many hands: each outcome as different officers put it, and plain answers that look like one. A question stands before
// `>>` where the outcome turns on it; a refusal's section stands before the words, in square brackets.
const wordings: Readonly<Record<string, string>> = {
  not_held: `
    Held by Mapworks, and not by us.
    It is kept by the contractor rather than by the council.
    Cost per visit >> This is not something we count.
    Cost per visit >> Not something that we estimate
    Cost per visit >> The Council has not worked out a cost per visit.
    What is paid for it? >> The trust pays this; we hold no record of the sum.
    What is paid for it? >> Met by the trust. The amount is not held.
    We have checked with the service and there is nothing on file.
    The Council has never collected figures of this sort.
    We have looked and can find no record of this.
    Sorry, this is not something our reporting picks up.
    How many calls were there? >> No counts are taken at the desk.
    How many calls were there? >> The switchboard software was replaced in March and its history was not kept.
    How many calls were there? >> No log is kept of calls that come straight to officers.
    How many calls were there? >> We couldn't say.
    How many calls were there? >> We would not be able to give a number for this.
    How many calls were there? >> The team does not count these.
    How many calls were there? >> It isn't recorded anywhere.
    How many calls were there? >> We have not kept a count.
    How many calls were there? >> There is no count of these.
    How many calls were there? >> Nobody counts these.
    How many calls were there? >> Figures not kept
    How many calls were there? >> Statistics not maintained
    How many calls were there? >> Information is not kept in this form.
    How many calls were there? >> The council does not have this information to hand, as it is not logged.
    How many calls were there? >> These are not logged.
    How many calls were there? >> Not logged
    How many calls were there? >> Not counted
    How many calls were there? >> Not retained
    How many calls were there? >> Not readily extractable from the system, so not held.
    How many calls were there? >> Our telephone system keeps no totals.
    How many calls were there? >> The data is overwritten every 30 days and earlier months are gone.
    How many calls were there? >> The records have been destroyed in accordance with our retention policy.
    How many calls were there? >> Records for that period have been disposed of.
    How many calls were there? >> This has been purged from the system.
    How many calls were there? >> We cannot tell from our records.
    How many calls were there? >> Our records would not show this.
    How many calls were there? >> There is no report available that gives this.
    How many calls were there? >> No reliable figure exists.
    How many calls were there? >> There are no figures for this.
    How many calls were there? >> We regret that no figures exist.
    How many calls were there? >> The answer to this is not known.
    How many calls were there? >> The number is unknown.
    How many calls were there? >> It is not known how many there were.
    How many calls were there? >> I am afraid we do not have that breakdown.
    How many calls were there? >> I'm sorry but we don't have this to give you.
    How many calls were there? >> Having searched, the Council finds that it has no information to supply.
    How many calls were there? >> A search was carried out and nothing was found.
    How many calls were there? >> Our searches did not find anything.
    How many calls were there? >> Nothing was located.
    How many calls were there? >> No trace of this.
    How many calls were there? >> Info. not held
    How many calls were there? >> Not held by WBC
    How many calls were there? >> INF - information not held
    How many calls were there? >> INH
    How many calls were there? >> The Borough has no such record.
    How many calls were there? >> We have no means of knowing.
    How many calls were there? >> It is impossible to say.
    How many calls were there? >> It's impossible to give a figure.
    How many calls were there? >> This cannot be determined from the data.
    How many calls were there? >> It cannot be ascertained.
    How many calls were there? >> This cannot be identified from our records.
    How many calls were there? >> We are unable to determine this.
    How many calls were there? >> We are unable to confirm a number.
    How many calls were there? >> Not able to supply
    How many calls were there? >> Cannot supply
    How many calls were there? >> We cannot supply this as it is not kept.
    How many calls were there? >> Not possible to say
    How many calls were there? >> Not possible to report
    What did it cost? >> The cost has not been apportioned.
    What did it cost? >> There isn't a separate line for this in the accounts.
    What did it cost? >> The council does not account for this separately.
    What did it cost? >> Our ledger does not split this out.
    What did it cost? >> No separate figure is held.
    What did it cost? >> This is lost in the wider IT budget and cannot be picked out.
    What did it cost? >> We don't have a separate cost for this
    What did it cost? >> It is not separately costed.
    What did it cost? >> Not costed
    What did it cost? >> No costing has been done.
    What did it cost? >> Never costed.
    What did it cost? >> Costs are absorbed within staff time and not recorded.
    What did it cost? >> It cannot be disaggregated.
    What did it cost? >> The figure cannot be isolated.
    What did it cost? >> We could not isolate this figure.
    What did it cost? >> The system is part of a corporate contract and the price of this module is not separately stated.
    What share of residents use it? >> No percentage is known.
    What share of residents use it? >> This has not been measured.
    What share of residents use it? >> We've never measured this.
    What share of residents use it? >> Not something we've ever looked at.
    What share of residents use it? >> We have not carried out any analysis of this.
    What share of residents use it? >> The Council has done no work on this.
    What share of residents use it? >> We are not in a position to say.
    How many staff use it? >> The list of users is not kept up to date, so a number cannot be given.
    When did it go live? >> The date is not recorded.
    When did it go live? >> Before our records began
    When did it go live? >> This pre-dates our records.
    When did it go live? >> We can no longer establish this.
    When did it go live? >> There is no one left who would know and no paper survives.
    Please send the report. >> No such report exists.
    Please send the report. >> No report was written.
    Please send the report. >> There is no such document.
    Please send the report. >> We do not have a copy.
    Please send the report. >> The council does not have a copy of this report.
    Please send the minutes. >> No minutes were taken.
    Please send all e-mails about it. >> There are none on our system.
    Please send all e-mails about it. >> No e-mails were found.
    Please send all e-mails about it. >> A search of the two mailboxes returned nothing.
    Please send all e-mails about it. >> A search of the two mailboxes produced no results.
    Please send all e-mails about it. >> There were no results.
  `,
  refused: `
    Disclosure would prejudice substantially the detection of crime
    Publication of this would harm our negotiating position.
    Release could endanger staff.
    Releasing the plans would be likely to help intruders.
    It is not in the public interest to say whether we hold more.
    [s.43] Please send the tender scores. >> Upheld. I agree that section 43(2) is engaged.
    [s.40] What is the telephone number of each officer? >> We take this to be personal data of junior staff. It is exempt under section 40(2).
    [s.31] Have the sites been tested? Please attach the reports. >> Yes, every spring. The reports are withheld under section 31(1)(a), as they would help burglars.
    We're not able to release this.
    This will not be released.
    This is not something we can disclose.
    We would rather not say, for reasons of security.
    The supplier regards its prices as confidential and we withhold them.
    The price is a trade secret of the supplier and is withheld.
    The rate is confidential between the parties.
    This is confidential.
    Confidential information
    Cannot be disclosed
    Can't be disclosed.
    Not released
    Not releasable
    Not for release
    Not for publication
    Information withheld.
    Withheld - commercial
    Withheld (personal data)
    Name redacted
    Name withheld.
    Figures redacted
    Suppressed
    <redacted>
    ███████
    Excepted
    Exemption applied
    See refusal notice
    Refused - see refusal notice at end
    Refusal notice attached
    Refused on cost grounds
    Refused on grounds of cost.
    We decline to answer this question.
    The council declines to provide this.
    We must decline.
    We are not obliged to answer this.
    The council is not obliged to comply with this part.
    We have decided not to disclose this.
    It would take too long to find.
    It would take an officer about 40 hours to go through the files, which is more than the law asks of us.
    The time needed would go beyond the statutory limit.
    The work involved would be well over 18 hours.
    Over the cost limit.
    Over limit
    Exceeds the fees limit
    Exceeds appropriate limit
    Beyond the appropriate limit
    Compliance would cost more than £450.
    Locating and extracting the information would cost in excess of £450.
    The cost of doing so would be more than £600, the limit in Scotland.
    It would involve looking at 3,400 files by hand and so would go over the 18 hours.
    Too much work: estimated 60 hours against a limit of 18.
    We consider this question vexatious.
    This part of the request is a repeat and is refused.
    Releasing this would help criminals, so we have kept it back.
    We have kept this back because it would harm our bargaining position.
    The name has been left out as it is personal data.
    The officer's name is personal data and we do not give it.
    We do not give out the names of staff at this grade.
    We will not name the officer.
    We don't disclose this type of information.
    The council does not comment on its security arrangements.
    [s.31] We don't talk about our defences: s31.
    [s.43] s. 43 (2) FOIA
    [s.43] FOIA Section 43(2) engaged
    [s.43] Exempt – s.43 (commercial)
    [s.43] Exempt. S 43(2).
    [s.43] Exempted by section 43(2).
    [s.43] Section 43 (2) of the Act is relied upon.
    [s.43] Section 43(2) is relied on here, since the tender is live.
    [s.43] The exemption in s43(2) is engaged as the contract is being retendered.
    [s.43] The tender is live; publication of our current price would skew it (s.43(2)).
    [s.43] We hold this but believe s.43(2) prevents its release
    [s.43] Held, but exempt under s43(2).
    [s.43] Information held but withheld - s43
    [s.43] This is held but exempt: section 43(2).
    [s.43] Held. Exempt (s.43(2))
    [s.43] Held - not disclosed - s43(2)
    [s.43] Our supplier has asked us to keep this back and we agree. Section 43(2), prejudice to commercial interests.
    [s.43] Commercial prejudice - FOI s.43(2)
    [s.12] s12(1) - would take 30+ hours
    [s.12] It would take us 31 hours to find out, and s.12 lets us refuse where it is more than 18.
    [s.12] This would mean opening every case. We estimate 55 hours. Section 12(1) of the Act means we need not do so.
    [s.12] Section 12 - cost
    [s.12] FOI s12 applied
    [s.12] As this would take more than 18 hours, the Council is not obliged to comply by virtue of section 12(1).
    [s.12] Under s12 we are not required to comply with this part of the request.
    [s.40] s40(2) - personal
    [s.40] s.40(2)/(3A)
    [s.40] Third party personal data: s.40(2) and (3A)(a).
    [s.40] Suppressed under section 40(2)
    [s.40] Low numbers suppressed - s.40(2)
    [s.22] Due to be published in June; section 22 applies.
    [s.22] The report comes out in September and is exempt until then under s22.
    [s.22] This will be published in the autumn and is exempt under section 22 in the meantime.
    [s.36] In the opinion of the qualified person, s.36(2)(b)(i) is engaged.
    [s.42] Legal advice – s.42
    [s.42] Covered by legal professional privilege (section 42)
    [s.44] Disclosure is prohibited by s.44(1)(a), as another Act forbids it.
    [s.24] s.24 & s.31
    [s.31] Release could expose us to attack. S31(1)(a).
    [s.31] We can neither confirm nor deny - s.31(3)
    [reg.12(5)(e)] EIR reg 12(5)(e) - confidential commercial information
    [reg.12(4)(b)] reg. 12(4)(b): would take 90 hours
    [reg.12(4)(e)] Internal communications, Regulation 12(4)(e)
    [reg.12(4)(d)] Unfinished: r12(4)(d)
    [reg.13] r.13 personal data
  `,
  not_applicable: `
    How many bins were missed? >> Wexshire County Council is responsible
    How many bins were missed? >> Wexmoor District Council is responsible for this.
    How many potholes were filled? >> That's Wexshire County Council, not us.
    How many potholes were filled? >> The Combined Authority is not an authority with these functions; they belong to the boroughs, whom you may wish to ask.
    Who supplies the planning portal and at what cost? >> This is not a matter for the Authority: the portal is run for all of England by Planworks.
    Amh.
    Amh. / N/A
    What is the process for changing a collection day? >> District council function
    What is the policy on bin sizes? >> County function
    Not applicable to this authority
    N/A to district councils
    N/A (see 4)
    N/A because no app
    Not app.
    N.a
    n/a*
    n / a – none
    – n/a –
    This does not apply to us.
    This doesn't apply.
    Does not apply as there is no such system.
    Doesn't apply to us
    Not relevant here
    Irrelevant, as we have no such system.
    Not relevant, see 2.
    As we have no CRM this does not apply.
    As the answer to 1 is no, this is not applicable.
    Since there is no CRM, not applicable
    As no survey was held, this question does not arise.
    The question does not arise.
    Does not arise.
    Question falls away.
    No CRM, so not applicable
    No CRM therefore N/A
    There is no portal so this isn't applicable.
    The above answer makes this not applicable.
    Not applicable given the answer to 3
    This isn't a council service here.
    This is not a service that we run.
    It is not a service of this council.
    We are not responsible for this.
    The council is not responsible for this.
    Not something this council is responsible for
    Not within our responsibilities
    Not within our remit
    Not a council responsibility
    Not our function
    Not our service
    Not ours - county
    This isn't for us.
    This is not a matter for this council.
    How many bins were missed? >> The county does this.
    How many bins were missed? >> This is done by the county council.
    How many bins were missed? >> Bins are the district councils' job.
    How many bins were missed? >> Refuse is a district function.
    How many bins were missed? >> That is a district council service.
    How many bins were missed? >> We do not empty bins; the districts do.
    How many bins were missed? >> In two-tier areas this is a district matter.
    How many bins were missed? >> Waste collection is not a county council function.
    How many bins were missed? >> As an upper tier authority we have no part in collection.
    How many bins were missed? >> This authority has no waste collection duties.
    How many bins were missed? >> We are a county council and do not collect waste.
    How many potholes were filled? >> We are not the highways authority.
    How many potholes were filled? >> Roads are looked after by Wexshire County Council.
    How many potholes were filled? >> Highways come under the county.
    How many potholes were filled? >> The county is the highway authority.
    How many potholes were filled? >> Wexshire County Council is responsible for roads.
    How many potholes were filled? >> Road repairs fall to Wexshire County Council.
    How many potholes were filled? >> This comes under the county council.
  `,
  referred: `
    Ten most read pages >> Published monthly: https://www.example.gov.uk/stats
    Ten most read pages >> Published every quarter at https://www.example.gov.uk/stats
    How many complaints were there? >> The Commissioner holds this. www.example.org.uk
    How many complaints were there? >> The agency would hold this.
    As given at 3
    As stated at 3
    As stated above
    As noted above
    As mentioned above
    As advised above
    As detailed above
    As set out above.
    As previously stated
    As previously advised
    As already answered
    Already answered above
    Answered above
    Answer above
    Given above
    Covered above
    Covered by the answer to 3
    Covered by 3
    Dealt with under 3
    Dealt with above
    Ditto
    Ditto Q3
    As 3
    As Q3 above
    As per Q3
    As per above
    Per Q3
    Same as above
    Same answer as Q3
    Same as previous answer
    The same as for question 3.
    See the answer given to question 3.
    See answers above
    See reply to 3
    See 3 above
    See (3)
    See below
    See note below
    See note 2
    See table
    See table above
    See tables in annex
    See annex
    See Annex B.
    See enclosed
    See enclosed schedule
    See file
    See Excel file
    See PDF
    See attached PDF
    See accompanying spreadsheet
    See separate sheet
    See sheet 2
    Sheet 2
    Tab 3 of the workbook
    On the attached sheet
    In the attached
    In attached file
    In Annex A
    Annex A refers
    Attachment refers
    Schedule attached
    List attached
    Report attached
    Copy attached
    Attached at Appendix 2
    Attached hereto
    Supplied separately
    Sent separately
    Sent under separate cover
    Provided in a separate document
    Provided separately
    Set out in the attached table.
    The table attached gives this.
    Please find the information attached.
    Please find enclosed a copy of the contract.
    I attach the report.
    I attach a copy.
    I enclose the list you asked for.
    We have attached a copy of the contract.
    A list accompanies this letter.
    On the council's website
    On the website
    On our open data page
    On the internet
    On the contracts register
    In the contracts register
    Contracts Finder
    In our accounts
    In the published accounts
    In the annual report
    In the public domain
    Already in the public domain
    Already available to you
    Already available online
    What did it cost? >> It is in our accounts, which are online.
    What did it cost? >> Our spending data gives this.
    What did it cost? >> You will find it in the accounts.
    What did it cost? >> You will find this in the list of payments we publish each month.
    What did it cost? >> This may be found in our published list of payments.
    What did it cost? >> This is to be found in the accounts on our website.
    What did it cost? >> This is all on our website.
    What did it cost? >> These figures are published each quarter on our website.
    What did it cost? >> We publish this on our website each quarter.
    What did it cost? >> We publish all payments over £500.
    What did it cost? >> The council already publishes this.
    What did it cost? >> We already publish this.
    What did it cost? >> This has been published.
    What did it cost? >> Published in the accounts
    What did it cost? >> Link: https://www.example.gov.uk/spend
    What did it cost? >> Use this link: https://www.example.gov.uk/spend
    What did it cost? >> Go to https://www.example.gov.uk/spend
    What did it cost? >> Follow this link https://www.example.gov.uk/spend
    What did it cost? >> The information is here: https://www.example.gov.uk/spend
    What did it cost? >> Details at https://www.example.gov.uk/spend
    What did it cost? >> (https://www.example.gov.uk/spend)
    What did it cost? >> The following page has this: https://www.example.gov.uk/spend
    What did it cost? >> s.21 – online
    What did it cost? >> Section 21: you can get this from our website.
    What did it cost? >> FOIA s21 – information reasonably accessible to you by other means.
    What did it cost? >> Included in 3
    What did it cost? >> Included in the answer to 3.
    What did it cost? >> Included in total above
    What did it cost? >> Included at 3 above
    What did it cost? >> Part of the figure in 3
    What did it cost? >> Within the figure above
    What did it cost? >> That is part of the sum given in 3.
    What did it cost? >> Covered by the contract in 3.
    What did it cost? >> Ask the county council.
    What did it cost? >> Please try the county council.
    What did it cost? >> We suggest you ask the county council.
    What did it cost? >> You would have to ask the contractor.
    What did it cost? >> You may like to approach the county council.
    What did it cost? >> You might try the county council, whose contract it is.
    What did it cost? >> The contractor would be able to help with this.
    What did it cost? >> The contractor holds this.
    What did it cost? >> The county council holds this information.
    What did it cost? >> This is held by Arden Leisure Trust, which runs the centres.
    What did it cost? >> We have passed this question to the county council, which will answer it.
    What did it cost? >> Your question has been forwarded to the county council.
  `,
  blank: `
    .....
    - -
    n/r
    no reply
    No reply given
    (none given)
    (no text)
    [empty]
    (left blank)
    left blank
    this field was left blank
    Enter text here
    Type your answer here
    [Insert answer]
    [to be completed]
    Yes / No (delete as appropriate)
    Yes / No / Don't know
    Yes [ ] No [ ]
    Y / N
    £
    £ -
    %
    ......%
    ____ calls
    £_______
    __/__/____
    dd/mm/yyyy
  `,
  answered: `
    Did any posting lead to a complaint? >> Two were referred to the Standards Commission, which took no action.
    What was spent on adverts? >> £40,210 was spent (staff adverts of £3,310 are not counted)
    What was spent on adverts? >> £40,210 in the year (staff adverts are not recorded here)
    Who repairs roads? >> Wexshire County Council is responsible
    Publication of notices would cost £4,000
    No calls are logged as missed.
    All calls are logged; 4,310 in the year.
    How are calls recorded? >> Each one is logged in Verint and not kept after a year.
    How long are recordings kept? >> They are destroyed after 90 days.
    How long are recordings kept? >> They are deleted after six months in line with our retention policy.
    Is a log kept? >> No log is kept.
    Is a count taken? >> No counts are taken.
    Do you have a report on it? >> No such report exists.
    Do you have a policy on it? >> There is none.
    Do you have a policy on it? >> No such policy.
    Do you analyse the calls? >> We have not carried out any analysis.
    Do you analyse the calls? >> No analysis is done.
    Do you measure this? >> Never.
    Do you have an app? >> We do not have this.
    Do you have an app? >> We don't have one.
    What work was done on this? >> The council has done no work on this.
    What analysis was made? >> No analysis has been done.
    Are costs apportioned? >> No, costs are not apportioned.
    Are minutes taken? >> No minutes are taken.
    Was the scheme costed? >> It was not costed.
    Can residents do this online? >> Not possible online; by telephone only.
    Can residents do this online? >> It is not possible at present.
    Can residents do this online? >> They cannot.
    Can residents do this online? >> We are not able to offer this yet.
    Can the system report this? >> It cannot.
    Can the system report this? >> Our system cannot do this.
    Why was it ended? >> The supplier was unable to meet our needs.
    Why was it ended? >> It was not possible to renew on the same terms.
    Why was it ended? >> The cost was more than the budget.
    Why was it ended? >> Costs exceeded the limit set by Cabinet.
    What problems were met? >> Records were not kept up to date by the last supplier.
    What problems were met? >> Data was not clean and could not be moved.
    What problems were met? >> Staff were unable to log in.
    What problems were met? >> Nothing of note
    What problems were met? >> No trace of the old contract could be found, which held up the work by a month.
    What problems were met? >> Confidential files had to be moved by hand.
    What problems were met? >> It took too long to train staff.
    How many requests were over the cost limit? >> 14
    How many requests were over the cost limit? >> 14 exceeded the appropriate limit
    How many requests did you refuse as vexatious? >> None were refused as vexatious
    How many were declined? >> 6 were declined
    How many applications were refused? >> Refused: 12; granted: 140
    How many applications were refused? >> 12 refused
    How many were withheld? >> 4 withheld
    How many were redacted? >> All names were redacted in 12 of them.
    On what grounds? >> Cost
    On what grounds? >> On cost grounds
    Which exemption was used? >> s.12
    Which exemption was used? >> Section 43(2)
    Which section of the Act was relied on? >> Section 40(2)
    Which law applies? >> Section 12 of the Highways Act 1980
    Section 12 of the Local Government Act 1972 governs this; 14 members sit.
    Section 106 contributions of £12,400
    Section 151 Officer and two accountants
    Part of section 21 of the depot was let in 2022.
    See-saws and swings
    Attached housing: 40; detached: 12
    Attached to the main library
    Attaching a photograph is possible
    Tab key and screen reader tests
    Below average
    Above target
    Above: 12; below: 4
    Ditto heads were replaced in 2019
    Same day
    Same supplier as before: Agilisys
    Same as last year, £4,000
    Sheet metal contractor
    Links to the finance system
    Link workers: 6
    Online and by post
    How do residents pay? >> Online
    How do residents pay? >> On our website
    How do residents pay? >> On the council's website or at a kiosk
    How do residents pay? >> Through the portal on our website: https://www.example.gov.uk/pay
    Where are notices put up? >> On our website and in the town hall
    Where are notices put up? >> On the website
    How do you publish results? >> In the annual report
    How do you publish results? >> In the annual report, on our website
    Where is the data stored? >> In the public cloud
    Is the contract in the public domain? >> Already in the public domain
    Is the strategy published? >> It is published on our website.
    Is the strategy published? >> Yes: https://www.example.gov.uk/strategy
    Which system do you use? >> Contracts Finder
    How is it run? >> By the county council, under a service agreement
    How is it run? >> Shared with the county council
    Who does it? >> The county council does this.
    Who does it? >> The contractor
    Who holds the data? >> The contractor holds this.
    Whom should residents contact? >> They should contact the county council.
    Whom should residents contact? >> Ask the county council
    What is the process? >> Residents should contact the contact centre, who log it.
    What is the process? >> The request is passed to the county council.
    What advice do you give? >> We refer them to the county council.
    We are not responsible for private roads, but we filled 400 potholes on our own.
    The county council does not take part; we filled 212.
    Does it apply to tenants? >> It does not apply to tenants.
    Is the scheme open to all? >> It is not applicable to businesses.
    Nil
    Nil.
    Nil for both years
    NIL RETURN
    Nil spend
    Nil cost
    Zero cost
    No spend
    No expenditure
    No expenditure in either year
    No costs incurred
    No cost was incurred
    No cost to the council
    £nil
    £0 – met by the supplier
    Nothing was spent.
    Nothing
    Nothing yet
    None so far
    None whatsoever
    None were received
    None received.
    No complaints received
    No calls were missed.
    No data breaches
    No data was lost.
    No records were lost in the move.
    No information was shared with other bodies.
    No figures over 50 were seen.
    0 (zero)
    Less than 5
    Fewer than five
    Under 10
    Not many - about 12
    Not more than a dozen
    Data protection officer
    Data warehouse with Power BI
    Information is given to tenants by letter.
    Information on this is collected in Power BI
    Personal data is encrypted.
    Personal visits only
    Confidential waste is collected by Shred Ltd.
    Confidentiality agreements are signed by all staff
    Limited company
    Over the limit set for small contracts, so it went to tender
    The limit is £450.
    18 hours a week
    Staff work more than 18 hours a week
    Unknown callers are asked to press 1
    Unavailable for two hours in March
    The site was not available for two hours in March.
    The app is no longer available.
    No longer used
    No longer in use
    No longer offered
    No longer employed
    Stopped in 2019
    Not since 2019
    Not in 2023
    Not until 2026
    Not this year
    Not known for its speed, but it works
    Not held in summer; four are held in winter
    How often are meetings held? >> Not held since March 2020
    How often are the surveys held? >> None are held
    How many drop-in sessions were held? >> None were held
    How many drop-in sessions were held? >> No sessions were held
    Where are backups held? >> They are held by the supplier
    Is any data held abroad? >> None is held abroad
    Is any data held abroad? >> No data is held outside the UK.
    Is personal data held in it? >> Personal data is not held in it.
    Yes, this is held
    Yes, held in Excel
    Held on paper
    Held by the finance team
    Held by finance
    Recorded on paper
    Recorded in Jadu
    It depends
    That depends on the season
    To be decided
    TBC
    TBA
    Unclear at this stage
    Under discussion
    Subject to contract
    Subject to budget
    Pending
    Awaiting approval
    In progress
    Work in progress
    Still being decided
    No decision yet
    No decision has been made
    No decision has been taken on this.
    Not yet decided
    Not decided
    Partly
    Partially
    In part
    To some extent
    Some
    A few
    Most
    A mixture of both
    Half
    Yes and no
    Yes but not all
    Yes (some)
    Sometimes
    Occasionally
    Rarely
    Hardly ever
    Seldom
    Only on request
    On request
    By arrangement
    By appointment
  `,
};

expectOutcomes(wordings);
