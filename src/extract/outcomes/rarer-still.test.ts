import { expectOutcomes } from './testing/expect-outcomes.ts';

// More of the rarer ways to say that there is no answer, and look-alikes that answer: files by name, who would know, how far back records go,
// the law by itself behind a reason. A question stands before `>>`; a refusal's section before the words, in square brackets.
const wordings: Readonly<Record<string, string>> = {
  referred: `
    Please send the plan. >> Attached (WX-24-0871 Plan for 2026.pdf).
    Please send the policy. >> See Welcome Standards.docx.
    Please send the policy. >> Welcome Standards 2024.pdf, sent with this e-mail
    Please send the policy. >> Policy attached as a separate file.
    Please send the policy. >> This accompanies our letter.
    Please send the policy. >> I attach it.
    Please send the policy. >> It forms Appendix 2.
    Please send the policy. >> You will find it at Appendix B.
    How many were there in each year? >> These are given in Appendix 3.
    How many were there in each year? >> As shown in the table attached.
    How many were there in each year? >> The attached sheet has the numbers.
    What did it cost? >> The costs are set out in the budget book, page 41.
    What did it cost? >> Budget monitoring reports to Cabinet contain these figures.
    What did it cost? >> Our published accounts show what is spent.
    What did it cost? >> Spending over £500 is published monthly, where this can be found.
    What did it cost? >> Published under the transparency code.
    What did it cost? >> It is available to buy from the Ordnance Survey.
    What did it cost? >> The Land Registry holds this for a small fee.
    What did it cost? >> Already in the public domain.
    What did it cost? >> We answered this in FOI 3310, which is in our disclosure log.
    What did it cost? >> An earlier request (FOI 3310) asked the same and the answer is on our website.
    Who sits on it? >> Membership is listed on our committee pages.
    Who sits on it? >> The names are on the committee's page.
    Who sits on it? >> Please use the search on our website.
    How many incidents? >> You'd need to ask the police for this.
    How many incidents? >> Only the police could tell you that.
    How many incidents? >> I've passed this question to the fire service.
    How many incidents? >> We suggest you try the fire service.
    How many incidents? >> Kindly redirect this to the fire service.
    How many incidents? >> Refer to question 4.
    How many incidents? >> As question 4.
    How many incidents? >> As in 4.
    How many incidents? >> Dealt with under 4 above.
    How many incidents? >> This has been answered in 4.
    Please send the rota. >> Attached - Rota for 2027.xlsx
    When does the lease end? >> Our property list, on the website, gives this.
    Please send the rota. >> Attached (WX-31-0087 Rota.xlsx).
  `,
  answered: `
    How many incidents? >> 4
    Is it attached? >> Yes, attached.
    What is attached to the wall? >> A plaque attached by four screws.
    How do people apply? >> They must ask the fire service.
    What is in Appendix 2? >> A list of the sites.
    Are they counted? >> Not since 2019.
    Do you hold records? >> Yes, from 2015.
    How far back do they go? >> Records only go back to 2015.
    How many tests have been done? >> No tests have been done.
    Has a survey been made? >> No survey has been made.
    Who owns the pier? >> The pier is privately owned.
    Are you involved? >> We are not involved in this.
    How many were refused under section 14? >> Two.
    What is the time limit? >> The time limit is two hours.
    Is it private? >> It is kept private.
    Who pays? >> The firm pays its own staff.
    How many hours? >> 300 hours.
    Which hotels? >> The Tern and the Avocet.
    If it is needed, which tool is used? >> A form on the council website
  `,
  not_held: `
    How happy are people? >> No survey has been done so there are no results to give.
    Please send the last three test reports. >> There have been no tests and so no reports.
    Please send the last three test reports. >> We have never had such reports.
    Please send the last three test reports. >> None were written.
    How many swans? >> We could not say.
    How many swans? >> This isn't known.
    How many swans? >> The figure is not known to us.
    How many swans? >> No count has been made since the war.
    How many swans? >> This was never recorded.
    How many swans? >> There is no requirement to record this.
    How many swans? >> There is no requirement on us to keep this and we do not.
    How many swans? >> Swans belong to the Crown, and the Council has no figure.
    How many swans? >> We keep no such list.
    How many swans? >> Information of this kind is not in our possession.
    How many swans? >> It's not information the Council has.
    How many swans? >> The Council is not in possession of this.
    How many swans? >> That is not information that we possess.
    How many swans? >> They are not weighed apart, so that is not something we record.
    How many swans? >> These are not figures the Council keeps.
    How many swans? >> We hold nothing centrally; each park has its own list.
    How many swans? >> The Council keeps nothing of this kind.
    How many swans? >> The wardens' sheets do not note this.
    How many swans? >> Our returns do not show which birds they were.
    How many swans? >> The database does not capture this.
    How many swans? >> We searched the parks database and found nothing.
    How many swans? >> After a search of our records we can find no trace of it.
    How many swans? >> We only started counting in 2025.
    How many swans were there in 2010? >> Our records start in 2015.
    How many swans were there in 2010? >> Records only go back to 2015.
    How many swans were there in 2010? >> We have nothing before 2015.
    How many swans? >> Under section 17 we say that we don't hold it.
    How many swans? >> Section 17(1) notice: information not held.
    How many swans? >> Reg. 12(4)(a)
    How many swans? >> Figures are not broken down that way.
    How many swans? >> Not split out.
    How many swans? >> We can't separate swans from geese.
    How many swans? >> It isn't possible to tell from our records.
    How glad are they? >> No poll has been taken and there is no recorded information.
    Please send the last two audit reports. >> No audits have been done so there are no reports.
  `,
  not_applicable: `
    What did the wells cost? >> We keep no wells, so the remaining questions do not apply.
    What did the wells cost? >> As we have none the following two questions would not apply.
    How do readers manage their tickets? >> The Council has nothing to do with this.
    How do readers manage their tickets? >> We are not involved in this.
    How do readers manage their tickets? >> The Council plays no part in this.
    How many piers have you? >> n/a - we are inland
    How many piers have you? >> Not applicable: we have no coast.
    If yes, when? >> -- not applicable --
    If yes, when? >> N.A.
    If yes, when? >> Not appl.
    If yes, when? >> No, so not applicable.
    If yes, when? >> See Q1, n/a
    What is the pier budget? >> Piers are not a matter for this council.
    What is the pier budget? >> That's a county council responsibility.
    What is the pier budget? >> This falls to the harbour board rather than the council.
    What is the pier budget? >> The pier is privately owned and not run by the council.
    How do tenants pay the mill? >> Not something the Council has anything to do with
  `,
  refused: `
    [reg.12(4)(b)] All e-mails since 2015. >> Manifestly unreasonable - Regulation 12(4)(b). A search found 31,400 of them.
    [reg.12(4)(b)] All e-mails since 2015. >> Manifestly unreasonable (regulation 12(4)(b)).
    [s.14] How many letters came in? >> Vexatious - s14(1). This is your ninth request on the lamp.
    Which hotels? >> We won't be naming them.
    What is in it? >> The whole of this section is refused.
    [s.40] What were the grades? >> Staff would expect this to be kept private. Section 40(2) applies.
    [s.40] Who left? >> Not given, as only one person left and would be known from it (s.40(2)).
    [s.40] How many of each grade? >> Fewer than five, so we can't give this: s40.
    [s.40] How many of each grade? >> <5 (section 40(2))
    [s.31] Where are the cameras? >> S.31(1)(a) - prevention of crime
    [s.41] Who complained? >> They wrote to us in confidence; section 41 applies.
    [s.44] Who voted? >> Release is forbidden by other law (s.44).
    [s.32] What did the judge see? >> Court records: exempt, section 32.
    [s.27] What did the embassy say? >> Exempt under s27 - international relations.
    [s.12] Send all e-mails. >> Time limit - s12
    [s.12] Send all e-mails. >> There are 90,000. s.12 FOIA.
    [s.12] Send all e-mails. >> We'd need 300 hours. Refused (section 12(1)).
    Send all e-mails. >> That would take us weeks, far more than the Act requires.
    Send all e-mails. >> It's too big a job to do within the limit.
    [s.14] Send all e-mails. >> Burdensome: s.14(1).
    [reg.12(4)(b)] Send all e-mails. >> Reg 12(4)(b), manifestly unreasonable.
    [reg.12(5)(b)] Send the advice. >> Withheld, reg. 12(5)(b) course of justice.
    [reg.12(5)(f)] Who complained? >> EIR reg 12(5)(f) applies
    Who complained? >> We don't reveal who complains.
    Who complained? >> We do not discuss individual cases.
    Who complained? >> We never name complainants.
    Is he being investigated? >> We can neither confirm nor deny it.
    [s.40] Is he being investigated? >> Under section 40(5B) we neither confirm nor deny that we hold this.
    [s.38] Which inns? >> We won't be naming them. Guests have been threatened. Section 38(1)(a) and (b) (health and safety).
    [s.30] What is in it? >> The whole of this section (Q7 and Q8) is refused. Members will see a paper first. Section 30(b).
    [s.31] the addresses of those barns >> We consider that publishing lists of barns would invite theft. It is withheld under section 31(1)(a).
  `,
};

expectOutcomes(wordings);
