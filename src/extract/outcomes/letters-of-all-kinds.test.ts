import { expectOutcomes } from './testing/expect-outcomes.ts';

// What letters of all kinds say: refusals with the section before, behind or beside the reason, FOISA and EIR, reviews that uphold and that do not,
// what is not noted, what lies in another paper, another council's task.
expectOutcomes({
  refused: `
    [s.43] Who is the lessor? >> Withheld - section 43(2), the tender is live
    [s.43] Rate card >> Withheld: s43(2), our supplier objects.
    [s.40] Name the manager >> Redacted. S40(2). Junior officer.
    [s.22] Is there a plan to replace the fleet? Please send it. >> In draft; to go to Cabinet in the autumn. Withheld - s22
    [reg.10(4)(d)] A forecast for 2025-26 >> A draft has been prepared but is unfinished. It is excepted from release by regulation 10(4)(d).
    Rate card >> Exempt, please see the notice below.
    [s.30] details of any case now under investigation >> Section 30(1)(a) - Investigations and proceedings conducted by public authorities. To give details of a live case could alert those concerned and put the inquiry at risk.
    [s.12] How many complaints named a dog? >> Each complaint would need to be opened and read. There were 2,114 of them, at 3 minutes each that comes to 105 hours. Section 12(1) applies.
    [s.12] How many complaints named a dog? >> To find this we would have to open 2,114 files by hand. At three minutes a file this is over 100 hours and section 12 of the Act lets us refuse.
    [s.12] How many repairs were to lifts? >> It would take more than 18 hours of officer time to answer this and so the limit in section 12 is passed.
    How many repairs were to lifts? >> The work would go past the eighteen hours that the Act allows.
    How many repairs were to lifts? >> This would mean reading 4,000 job sheets, more than the 18 hours for which the law provides.
    [s.12] How many repairs were to lifts? >> Answering would cost over £450 - s.12 FOIA.
    [s.14] Emails between the two officers >> Sifting the mailbox would be a grossly oppressive burden. Section 14(1).
    [s.14] Emails between the two officers >> We treat this part as vexatious (s14(1)).
    [s.31] A list of empty homes >> Providing addresses would help those who break into them - section 31(1)(a) law enforcement.
    [s.31] Where are the cameras? >> To say where would be of use to those minded to steal. Section 31(1)(a) applies and is not outweighed.
    [s.38] Addresses of refuges >> Disclosure would put residents in danger (section 38(1)).
    [s.42] The legal advice >> Legally privileged: s.42.
    [s.42] The legal advice >> This advice was given by counsel in confidence and is protected by section 42(1).
    [s.41] The bid >> Given to us in confidence, s.41(1).
    [s.36] Briefings to the leader >> In the reasonable opinion of our Monitoring Officer release would inhibit free and frank advice, s.36(2)(b)(i).
    [s.24] Which firewall is used? >> We do not say which security products we use. s24 and s31.
    [s.31] Which firewall is used? >> Naming it would help an attacker. Exempt: Section 31(1)(a), prevention of crime.
    [s.44] The ombudsman's letters >> Section 32 of the Local Government Act 1974 forbids us to share these, so section 44(1)(a) FOIA applies.
    [s.30] Statements taken >> Held for the purpose of an investigation. S.30(1)
    [s.22] Results of the survey >> These come out in June 2025 and s.22(1) applies until then.
    [s.22] Results of the survey >> Will be published in the autumn; exempt until then under s.22.
    [s.43] Cost of the licence >> The supplier tells us that its price is a trade secret. We agree. Section 43(1).
    [s.43] Cost of the licence >> Commercially sensitive so not given (S43)
    [s.43] Cost of the licence >> Not disclosed. Section 43 (2) Commercial interests.
    [s.43] Cost of the licence >> Commercial interests (section 43(2)) exemption engaged.
    [s.43] Cost of the licence >> Section 43
    [s.43] Cost of the licence >> FOIA Exemption s.43(2) Commercial Interests
    [s.43] Cost of the licence >> Information withheld. Exemption(s): Section 43(2).
    [s.33] Cost of the licence >> Withheld under section 33(1)(b) of FOISA, commercial interests.
    [s.38] Names of officers >> These are personal data and exempt under section 38(1)(b) of FOISA.
    [s.30] Notes of the meeting >> FOISA s30(b)(ii) - free and frank exchange of views - applies.
    [s.12] Number of faulty lights >> Section 12(1) FOISA: our estimate is £1,240, above the £600 limit.
    [s.36] Advice of the solicitor >> Confidentiality of communications, section 36(1) FOISA
    [s.39] Site of the nest >> Section 39(2) FOISA, as this is environmental information.
    [reg.12(5)(e)] The viability report >> Regulation 12(5)(e) EIR (confidentiality of commercial information).
    [reg.12(5)(b)] Legal advice on the wall >> Refused under regulation 12(5)(b), the course of justice. The advice is recent and live.
    [reg.13] Names of objectors >> Personal data - reg 13
    [reg.13(1)] Names of objectors >> Refused under regulation 13(1).
    [reg.12(4)(b)] All emails >> Manifestly unreasonable, EIR 12(4)(b).
    [reg.12(4)(e)] All emails >> Internal communications: reg. 12(4)(e).
    [reg.12(4)(d)] Drafts >> Refused. The drafts are material in the course of completion and regulation 12(4)(d) applies. We have had regard to the presumption in favour of disclosure.
    [reg.11(2)] Names of objectors >> Personal data of third parties, regulation 11(2) of the EISRs; withheld.
    [reg.10(5)(e)] The lease terms >> Regulation 10(5)(e) of the Environmental Information (Scotland) Regulations: harm to commercial confidence.
    Who was dismissed? >> We will not identify anyone.
    Who was dismissed? >> As the number is so low we can't say more without people being recognised.
    [s.31] 4) Whether drones have been used for covert surveillance, and how often >> Wexmoor Police can neither confirm nor deny that it holds information on this by virtue of Section 31(3).
    [s.40] Has any officer been investigated? >> NCND, s.40(5B).
    [s.31] The areas that the cameras do not cover >> The Council refused this under section 31(1)(a). I agree with that decision. A plan of blind spots would be of use to those minded to steal. The decision is upheld.
    [s.43] The rates >> At review I find that section 43(2) was rightly applied.
    [s.43] The rates >> I have considered this afresh and uphold the use of section 43(2).
    [s.43] The rates >> The original reply withheld these. That stands: s.43(2).
    [s.43] The rates >> We previously relied on section 41. On review I find section 43(2) to be the better exemption and withhold them under it.
  `,
  not_held: `
    Share moved to self-service >> NK
    3. The reasons an appliance was off the run (no driver, no officer in charge, too few crew). >> The service does not keep a record of why an appliance is off the run. Crewing is settled locally by the watch or station manager.
    Please give the number of calls which staff ended because of abuse. >> Staff may end a call on those grounds but it is not noted that they have. We hold no figure.
    5. The safety audit. >> I am satisfied after a further search that no safety audit was ever commissioned. I uphold the reply that it is not held.
    How many of these were about dogs? >> Complaints are logged by ward only. We cannot therefore say.
    How many of these were about dogs? >> The subject of a complaint is not one of the fields on our system.
    How many of these were about dogs? >> Our system has no field for this.
    How many of these were about dogs? >> The system does not let us split it that way.
    How many of these were about dogs? >> The council does not have a breakdown by type.
    How many of these were about dogs? >> We've nothing on this.
    How many of these were about dogs? >> There's no way to tell from our records.
    How many of these were about dogs? >> Nothing recorded.
    How many of these were about dogs? >> The service keeps a total only.
    How many of these were about dogs? >> The reason is not captured.
    How many of these were about dogs? >> Sorry, that was not logged in those years.
    How many of these were about dogs? >> This isn't broken down in our data.
    How many of these were about dogs? >> Officers do not note the cause.
    How many of these were about dogs? >> It was never counted.
    How many of these were about dogs? >> Not separately recorded
    How many of these were about dogs? >> Unknown. No such record is made.
    How many of these were about dogs? >> We would need to create this information; the Act does not oblige us to.
    How many of these were about dogs? >> The Act does not require an authority to create new information and we hold none.
    How many of these were about dogs? >> Information not held (section 1(1)(a)).
    How many of these were about dogs? >> Section 1(1) - not held
    How many of these were about dogs? >> In terms of section 17(1) of FOISA this is to tell you that we do not hold the information.
    How many of these were about dogs? >> Section 17 notice: information not held.
    How many of these were about dogs? >> Regulation 12(4)(a) EIR applies as we do not hold this.
    How many of these were about dogs? >> Reg 10(4)(a)
    How many of these were about dogs? >> The information was deleted in line with our retention schedule.
    How many of these were about dogs? >> Data before 2019 has been purged and it can't be recovered.
    How many of these were about dogs? >> Recording only began in April 2023, so there is nothing for the years you name.
    What is the budget for it? >> There's no budget line for that.
    What is the budget for it? >> Not separately identifiable
    What is the budget for it? >> This cost is not split out from the wider contract.
    What is the budget for it? >> It isn't possible to isolate the spend.
    What is the budget for it? >> We don't apportion costs in that way.
    What is the budget for it? >> It forms part of the corporate budget, and no separate figure exists.
    Copies of any risk assessment >> No risk assessment has been carried out.
    Copies of any minutes >> No minutes were taken.
    Copies of any minutes >> Having searched shared drives and mailboxes we have found nothing.
  `,
  referred: `
    Copies of contracts with agencies >> Attached as Annex B, with prices redacted under section 43(2).
    Copies of the minutes >> Copies are enclosed, from which names have been removed under section 40(2).
    31. What was its result? >> As published in our accessibility statement
    4) the response times you set for each category of defect >> Our safety inspection manual has these. It is on our website under Roads, Policies.
    v. Claims paid for damage to vehicles >> This information is published on our website and is otherwise accessible to you: www.fife.example/claims (section 25).
    What did you spend over £500? >> S21 - see our payments page.
    What did you spend over £500? >> Section 21 (reasonably accessible): https://x.example/p
    What did you spend over £500? >> You'll find it under Transparency on our site.
    What did you spend over £500? >> Exempt under section 21. Please follow the link: www.x.example/p
    What did you spend over £500? >> Already in the public domain.
    What did you spend over £500? >> See tab 2 of the workbook.
    What did you spend over £500? >> See Appendix 1
    What did you spend over £500? >> Please see attachment A.
    What did you spend over £500? >> Sent with this letter as a spreadsheet.
    What did you spend over £500? >> It's in the papers of the Cabinet meeting of 4 May.
    What did you spend over £500? >> These can be found within the Statement of Accounts.
    What did you spend over £500? >> As Q3
    What did you spend over £500? >> Refer to the reply at 3.
    What did you spend over £500? >> Included in the answer to 3 above.
    Please provide the minutes of the last meeting with the trade >> Attached
    Please provide the policy. >> Copy enclosed.
    Please provide the policy. >> Please find it on our web pages under Policies.
    Please provide the policy. >> Released with this letter.
    Please provide the policy. >> Disclosed in part. See the redacted file.
    How many of these were about dogs? >> Please put this to the Dog Wardens' Board, which keeps the records.
    How many of these were about dogs? >> We suggest that you try the RSPCA.
    How many of these were about dogs? >> Our contractor, Streetclean, may be able to help.
    How many of these were about dogs? >> The Home Office publishes these.
  `,
  not_applicable: `
    What does it cost? >> N/A as none is used.
    What does it cost? >> Not applicable (see 3)
    What does it cost? >> N/A - service ended in 2019
    What does it cost? >> Doesn't apply
    What does it cost? >> Does not arise.
    What does it cost? >> Falls away given the answer to 3.
    What does it cost? >> Nothing to add, as we have no such contract: not applicable.
    How many roads are gritted? >> Highways are a county function.
    How many roads are gritted? >> Gritting is for Wexshire County Council.
    How many roads are gritted? >> We're a district and have no roads.
    How many roads are gritted? >> We are not a highway authority.
    How many roads are gritted? >> This lies outside the Council's functions.
    How many roads are gritted? >> This service passed to Wexshire County Council in 2009.
    How many roads are gritted? >> This council is not responsible for roads.
    How many roads are gritted? >> Roads are dealt with by Wexshire County Council, not by us.
    1 Budget >> The Authority has no contact centre and questions 1 to 4 of this part do not apply.
  `,
  answered: `
    What does it cost to tell residents? >> Nil, since changes are shown on the website.
    What does the link cost? >> No charge, as it is hosted on our website.
    The cost of the cameras >> The Council refused this under section 43(2). The contract was let in 2019 and has ended, so that no harm could now follow. The exemption is not upheld. The cost was £21,460.
    4. The record of the decision to put up the cameras. >> I have decided that section 36 was not properly engaged. The decision was taken by the Transport Board on 9 May 2024 and the signed record is attached.
    vi. any plan for signs, with its cost >> Signs will go up at four places in spring 2025, at a cost of about £2,900.
    What is the length of the road network? >> 2,480 kilometres, of which 44 km is trunk road managed by Transport Scotland
    How many were put right? >> 10,015 in all. It is not split by bin.
    Did the council keep records? >> Not since 2019.
    Do you have a policy? >> No, and none is planned.
    Do you hold data on dogs? >> No
    Has any been refused? >> Yes, two under section 43.
    How many are there? >> 14. This figure was right on the day it was given. I have nothing to add to it.
    d. the number of times that footage was given to the police in 2023 >> The Council did not reply to this part, for which I apologise. It was 37.
    How was it advertised? >> On our website and in the press.
    How was it advertised? >> Attached to lampposts.
    How do residents report a fault? >> They are asked to contact the county council.
    What happens to the data? >> It is not kept for longer than a month.
    Is the figure checked? >> It is not audited.
    How much was paid? >> £3,000. The supplier's margin is withheld under section 43(2).
    How much was paid? >> Nothing. No record exists of any such payment.
    How many licences were refused? >> Refused 4, withheld 2
    Which records are kept? >> Only a total.
    Do you charge for it? >> No, it's free and always was.
  `,
});
