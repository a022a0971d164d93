import { expectOutcomes } from './testing/expect-outcomes.ts';

// The rarer ways to say that there is no answer, each with a look-alike that answers. A question stands before `>>` where the outcome
// turns on it; a refusal's section stands before the words, in square brackets.
const wordings: Readonly<Record<string, string>> = {
  not_applicable: `
    How many kennels are there in Thornby? >> Thornby is outside our boundary, please try the county.
    How many kennels are there in Thornby? >> Thornby lies outwith our area.
    How many kennels are there in Thornby? >> That address is not in our district.
    How many kennels are there in Thornby? >> Thornby is in the neighbouring borough.
    How many kennels are there in Thornby? >> Thornby is not within our boundaries; ask Sedge Borough Council.
    What does the county spend on parks? >> You would have to ask Wexshire County Council, this is not ours to say.
    What does the county spend on parks? >> This isn't one for us - try the county.
    How many bus lanes are there? >> We are a district and do not run the highways.
    How many schools are in deficit? >> Districts have no schools, so we cannot help with this one.
    How many social workers left? >> As a borough we employ no social workers.
    What is the gritting budget? >> Roads in this area are looked after by Wexshire, not by ourselves.
    If so, how many? >> This doesn't concern the council.
    If so, how many? >> No answer needed.
    If so, how many? >> That is for the county to say.
  `,
  not_held: `
    How many came from elsewhere? >> We would not hold this; the other councils know how many they sent.
    How many falls were there? >> Neither number is held by us, falls are a matter for the hospital.
    How many falls were there? >> Neither of these is recorded.
    The speed measured each time >> There is no such log, because wardens judge it by eye.
    How many were there? >> No such list exists.
    How many were there? >> We'd have no record of that.
    How many were there? >> This wouldn't be held by us.
    How many were there? >> The Council wouldn't have that information.
    How many hives are there? >> Nobody at the Council has ever counted them.
    How many hives are there? >> Not something we'd know.
    How many hives are there? >> We've no idea.
    How many hives are there? >> The Council is not told.
    How many hives are there? >> Such figures have never been kept.
    How many hives are there? >> Records from then were weeded in 2019.
    How many hives are there? >> Our system has no field for this.
    How many hives are there? >> The Council knows of no such figures.
    How many hives are there? >> We looked and there is nothing on the files.
    How many? >> Not on record.
    How many? >> That would be held by the Police rather than us.
    What was said? >> No minute was taken.
    What was said? >> The meeting was informal and was not minuted.
    When was it mended? >> There's nothing on the file to show when.
  `,
  referred: `
    Where are the benches? >> A plan of them is at https://wexmoor.example/benches
    Where are the benches? >> There is a list at https://wexmoor.example/benches
    Please send the notices. >> All are on the public register, https://notices.wexmoor.example
    What do carers earn? >> It is in the report to Committee of 9 May 2024, item 3, at www.wexmoor.example/papers
    What are the trust's accounts? >> They are on the regulator's register.
    When does it open? >> The times can be found on the museum's website, museum.example
    The policy on lighting. >> This can be read at https://www.wexmoor.example/lighting
    Who won? >> Have a look at our website.
    Who won? >> You'll find the names on the elections page of the website.
    Who won? >> Already online: www.wexmoor.example/elections
    What was decided? >> It's in the minutes of 4 June, which are online.
    What was decided? >> The minutes of the 4 June meeting cover this.
    What was decided? >> The decision notice can be downloaded from the portal.
    What was decided? >> I have put the decision notice in with this letter.
    What was decided? >> A copy comes with this letter.
    What was decided? >> Minutes herewith.
    What does it cost? >> Our fees and charges booklet lists this.
    What does it cost? >> A price list is at www.wexmoor.example/prices.
    How many were there? >> The register, which anyone may inspect at the Town Hall, shows this.
    How many were there? >> Companies House has this.
    How many were there? >> That figure appears in our annual statement.
    How many were there? >> The Department for Weather publishes this each year.
    How many were there? >> Published: see www.statistics.example/lakes
    How many were there? >> Statistics on this are issued by the Department for Weather.
    How many were there? >> It's the same as for question 2.
    How many were there? >> The theatre company will be able to tell you.
    How many were there? >> The theatre company is best placed to answer.
    How many were there? >> Your local surgery may have this.
  `,
  refused: `
    [s.40] What were the grades? >> That we hold this but it is exempt under Section 40(2), as each person could be identified from it.
    [s.22] What does the draft say? >> Section 22: it is intended for publication next winter
    [s.36] What was advised? >> The Chief Executive, as qualified person, considers that release would inhibit the free exchange of views. It is withheld under section 36(2)(b)(ii).
    [s.40] For each case, the year. >> There are so few cases that to give the years may identify a family. This is exempt under section 40(2) of the Act.
    [s.12] How many postcards? >> We'd have to read 7,000 postcards, which is over the 18 hours, so s12.
    Which ones? >> We would rather not say which, as thieves might go there.
    Which ones? >> This can't be given out.
    Which ones? >> We are not at liberty to say.
    Which ones? >> That must stay confidential.
    Which ones? >> This has been taken out as it's about a named person.
    Which ones? >> The names have been blacked out.
    Which ones? >> We have removed the names.
    What was the price? >> The price was given to us in confidence.
    What was the price? >> The supplier has asked us not to share it.
    What was the price? >> We can't share prices while the tender is open.
    What was the price? >> This is a trade secret of the supplier's.
    What was the advice? >> The advice is legally privileged.
    What was the advice? >> It is covered by legal professional privilege.
    How many postcards? >> It'd take a clerk about 40 hours, so we are not going to do it.
    How many postcards? >> This would take longer than the law allows us to charge for.
    How many postcards? >> To go through them all would take more time than the regulations allow.
    Why? >> You have had this already; we class it as a repeated request.
    Has the yard been looked into? >> We will not say whether or not we hold this.
    What does the report say? >> It isn't out yet but will be published in June, so we won't give it now.
  `,
  answered: `
    How many kennels are there? >> Three of them lie outside our boundary.
    Which boundary do you share? >> Our boundary with Wexshire.
    How many are placed outside the borough? >> We place 14 outside the borough.
    Do you provide it? >> We don't provide this service.
    Do you count them? >> We have never counted them.
    Is there a list? >> There is no such list.
    Where can people find it? >> There is a map at https://wexmoor.example/bins
    Is there a map? >> Yes, there is a map at https://wexmoor.example/bins
    How do residents find out? >> All can be seen on the planning register.
    How many were there? >> 14, all of which can be seen on the planning register.
    Where is the sign? >> The sign is attached to the wall.
    Who looks after them? >> The museum has these.
    What may be published? >> Nothing that would endanger the safety of people.
    When will it be published? >> It will be published on 7 July 2025.
    How long did it take? >> It took 40 hours.
    How many were exempt from council tax? >> 412 homes were exempt.
    Is the lease in confidence? >> No, it is open to all.
  `,
  blank: `
    Which ones? >> (no answer was given)
  `,
};

expectOutcomes(wordings);
