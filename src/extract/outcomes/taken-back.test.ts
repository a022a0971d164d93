import { expectOutcomes } from './testing/expect-outcomes.ts';

// What an earlier answer said and this one calls a mistake, a part kept back in brackets, records that are gone, another body to ask; and
// what looks like them. A question stands before `>>`; a refusal's section before the words, in square brackets.
expectOutcomes({
  answered: `
    What did it cost? >> The response said that the information was not held. That was mistaken. We have used Brightline since 2022 at £8,750 a year.
    What did it cost? >> Our first answer stated that this is exempt under section 43. This was wrong. The cost was £4,120.
    How many were there? >> The earlier reply was that no records are held. It was an error. There were 41.
    Who runs it? >> The original response claimed that we do not hold this, which was incorrect. Brightline runs it.
    What was the income? >> Section 43 was wrongly used. The income was £8,410.
    What was the income? >> Section 43(2) was used in error. It was £8,410.
    What was the income? >> The exemption at section 43 should not have been claimed. Income: £8,410.
    What was the income? >> Section 12 was incorrectly invoked; the income was £8,410.
    What was the income? >> It was wrong to rely on section 43(2). £8,410 was taken.
    What was the income? >> We should never have cited section 22. The income was £8,410.
    What was the income? >> Section 43 was relied on by mistake. We took £8,410.
    Which firms were used? >> Brightline, Kite & Co, and one artist (name withheld, section 40(2))
    Which firms were used? >> Brightline and two sole traders (names redacted under section 40(2)).
    How many licences were revoked, with reasons? >> 19 Reasons are withheld. They are personal data: section 40(2).
    How many claims were paid, and why? >> 7 The details of each are exempt under section 40(2).
    Do you keep minutes? >> We no longer keep minutes.
    Where can residents find opening hours? >> On the county council's website
  `,
  not_held: `
    What were the obstacles? >> We no longer have records of the project
    When did it go live? >> The council no longer has the paperwork.
    What was paid? >> We no longer hold or have any invoices from then.
    Who sold it? >> The team no longer has those files.
    Who is the account manager? >> Not a matter of record for the council
    Who said so? >> This is not a matter of record.
    How many were there? >> The response said that they were not held. A further search was made and I am satisfied that this is so.
    How many were there? >> The response gave 14. That was mistaken. The figure is not held.
  `,
  referred: `
    Their names? >> Section 21: the court register is open to the public.
    What did it cost? >> s.21 - our accounts are published
    What did it cost? >> Section 21 – see the transparency pages.
    Where can residents find opening hours? >> Please ask the County Council, which runs the sites.
    Where are they kept? >> You would need to ask the county council.
  `,
  refused: `
    [s.40] Who are they? >> Section 43 was wrongly used. The names are withheld under section 40(2).
    [s.43] What is the rate? >> Section 43(2) was not used in error; the rate remains withheld under section 43(2).
    [s.43] What is the rate? >> The response relied on section 43(2). I agree with it. Rates would be of use to other bidders.
    [s.40] What are their names? >> Two officers of the team (names withheld, section 40(2))
    [s.43] What was paid? >> The first answer said that this was not held. That was wrong. It is held but exempt under section 43(2).
  `,
});
