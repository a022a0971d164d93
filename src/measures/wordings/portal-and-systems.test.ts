import { describe, expect, test } from 'vitest';
import { casesOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Each block: questions (`?`), the lines of their answers (`-`), and all that is measured by them (`=`). */
const blocks = `
? Can residents open an account online?
- Yes, they can.
= portal.in_use true

? Is there anywhere online where residents can log in to see their bills?
- Yes: MyTown.
= portal.in_use true

? Have you an online self-service account for residents?
- We have.
= portal.in_use true

? Do residents have somewhere to sign in?
- Yes
= portal.in_use true

? Is a customer portal offered?
- There is one, My Elmet.
= portal.in_use true

? Resident portal: yes or no?
- Yes
= portal.in_use true

? Online account for citizens?
- No
= portal.in_use false

? Does the council provide a digital account for residents?
- It does.
= portal.in_use true

? May residents register for an online account?
- They may.
= portal.in_use true

? Do you give residents an online log-in?
- We do not.
= portal.in_use false

? Is there a MyCouncil account for residents?
- Yes, launched in 2018.
= portal.in_use true

? Do you offer residents a customer portal?
- Not yet; one is being built.
= portal.in_use false

? Does the council run a website portal through which residents can manage services?
- Yes.
= portal.in_use true

? Is there an online resident account and how many use it as a share of residents?
- Yes. Some 34% of residents use it.
= portal.in_use true
= portal.uptake 34 about

? Online account for residents? Take-up (%)?
- Yes, 44%
= portal.in_use true
= portal.uptake 44

? Do you have a customer portal, and if yes what percentage of the population is registered?
- Yes; 27%.
= portal.in_use true
= portal.uptake 27

? Is there a portal for residents? What is its take-up?
- Yes. 51.2% of households hold an account.
= portal.in_use true
= portal.uptake 51.2

? Do you have a portal?
- Yes
? What share of residents have joined?
- 38%
= portal.in_use true
= portal.uptake 38

? Do you have a portal?
- Yes
? How much of the population has taken it up? (%)
- 23%
= portal.in_use true
= portal.uptake 23

? Do you have a portal?
- Yes
? What fraction of households use it?
- 41%
= portal.in_use true
= portal.uptake 41

? Do you have a portal?
- Yes
? How many households have an account, in per cent?
- 47 per cent
= portal.in_use true
= portal.uptake 47

? Do you have a portal?
- Yes
? How widely is it used by residents?
- About 30% of residents have an account.
= portal.in_use true
= portal.uptake 30 about

? Do you have a portal?
- Yes
? And the percentage of residents registered for it?
- 9,120 of 16,000 households, which is 57%.
= portal.in_use true
= portal.uptake 57

? Do you have a portal?
- Yes
? What is the take-up rate?
- It rose from 22% in 2022 to 35% in 2024.
= portal.in_use true
= portal.uptake 2024 35
= portal.uptake 2022 22

? Do you have a portal?
- Yes
? What is the take-up rate?
- 35% in 2024, up from 22% in 2022
= portal.in_use true
= portal.uptake 2024 35
= portal.uptake 2022 22

? Do you have a portal?
- Yes
? What portion of residents make use of it?
- Around 62% of households have an account. 38% of residents logged in during the past year.
= portal.in_use true
= portal.uptake 62 about

? What portion of residents have activated their online account?
- 54%
= portal.uptake 54

? Percentage of residents with an online account
- 49
= portal.uptake 49

? What percentage of households have registered for My Account?
- 60%
= portal.uptake 60

? How many residents hold an online account, and what percentage is that?
- 61,200, or 48% of residents
= portal.uptake 48

? Portal uptake among residents
- just under 40%
= portal.uptake 40 about

? What proportion of the adult population is signed up for the online portal?
- One in four (25%)
= portal.uptake 25

? What is the target take-up of the portal for 2027?
- 70%

? Do you have a portal?
- Yes
? What is the target take-up by 2028?
- 65%
= portal.in_use true

? Do you have a portal?
- Yes
? What percentage of the population is a member of a library?
- 22%
= portal.in_use true

? Do you have a portal?
- Yes
? What percentage of calls go unanswered?
- 6%
= portal.in_use true

? Do you have a portal?
- Yes
? What percentage of staff work at home?
- 45%
= portal.in_use true

? Do you have a portal?
- Yes
? What percentage of services can be reached with one login?
- 80%
= portal.in_use true

? Do you have a portal?
- Yes
? For what percentage of services is a single login enough?
- 80
= portal.in_use true

? Do you have a portal?
- Yes
? What percentage of users are satisfied with it?
- 88%
= portal.in_use true

? Do you have a portal?
- Yes
? What percentage of bins were missed?
- 0.1%
= portal.in_use true

? Do you have a portal?
- Yes
? What is the collection rate of council tax?
- 96.4%
= portal.in_use true

? What percentage of residents pay council tax by direct debit?
- 71%

? What percentage of residents recycle?
- 44%

? What percentage of council tax bills are sent through the portal?
- 31%

? Is the tenants' portal accessible?
- Yes

? Do staff have a self-service HR portal?
- Yes

? Is there a portal for councillors?
- Yes

? Is there a planning portal?
- Yes

? What is the uptake of the garden waste service?
- 52%

? What is the take-up of free school meals?
- 81%

? Do you use a supplier portal?
- Yes

? Does the portal use two-factor authentication?
- Yes

? Is the portal available in Welsh?
- Yes

? Is the portal accessible to blind people?
- Yes

? How many IT systems do you run?
- 130
= systems.count 130

? How many applications does the council have in use?
- 212
= systems.count 212

? Number of software applications in use
- About 190
= systems.count 190 about

? How many databases do you keep?
- Around seventy
= systems.count 70 about

? How many separate information systems does the authority use?
- Somewhere between 90 and 100
= systems.count 90..100

? How many systems hold data about residents?
- 48
= systems.count 48

? Total count of business applications
- 164 systems
= systems.count 164

? In total, how many IT applications are used by the council?
- More than 150
= systems.count 150 about

? How many different pieces of software does the council use?
- 310
= systems.count 310

? Roughly how many computer systems are there?
- 85-95
= systems.count 85..95

? What number of databases are there?
- 64
= systems.count 64

? How many line-of-business systems does the authority run?
- 77
= systems.count 77

? State the number of information systems and databases operated.
- 143 information systems
= systems.count 143

? IT systems: how many?
- 99
= systems.count 99

? How many systems are on your asset register?
- 260 applications are registered.
= systems.count 260

? How many information assets (systems and databases) are recorded?
- 205
= systems.count 205

? With how many IT systems does the council work?
- Approximately sixty
= systems.count 60 about

? How many IT systems does the council use?
- 300+
= systems.count 300 about

? How many different systems do services use between them?
- 41
= systems.count 41

? How many ICT applications are supported by the IT team?
- 152
= systems.count 152

? Number of databases and systems in use
- 56 systems and databases
= systems.count 56

? Would you say how many systems you have?
- There are 88 of them.
= systems.count 88

? How many systems do you have in all?
- 88
= systems.count 88

? How many systems are there which contain personal data?
- 73
= systems.count 73

? How many corporate systems do you hold?
- 37
= systems.count 37

? What is the total of IT systems?
- 140 (2024)
= systems.count 140

? How many systems and databases are run for the authority?
- We run 95 systems.
= systems.count 95

? How many databases contain special category data?
- 31

? How many new IT systems did you buy last year?
- 11

? How many of these systems are in the cloud?
- 40

? How many systems are to be retired?
- 12

? How many systems did the council replace in 2023?
- 5

? How many systems are shared with other councils?
- 7

? How many IT systems failed in 2024?
- 3

? How many sprinkler systems are there in council buildings?
- 22

? How many heating systems were replaced?
- 410

? How many CCTV systems do you operate?
- 9

? How many planning applications were received?
- 1,240

? How many job applications were received?
- 800

? How many applications for housing were made?
- 2,310

? How many applications under the Freedom of Information Act were refused?
- 14

? How many users does the finance system have?
- 210

? How many software developers do you employ?
- 6

? How many information systems staff are employed?
- 24

? How many systems are more than ten years old?
- 19

? How many systems connect to the CRM?
- 8

? How many databases were breached?
- 1

? How many voting systems were trialled?
- 2

? How many systems does the CRM integrate with?
- 12

? How many suppliers of IT systems do you have?
- 66
`
  .trim()
  .split('\n\n');

describe("the residents' portal, its uptake, and how many systems there are", () => {
  test.each(blocks)('%s', (block) => {
    const { cases, measures } = casesOf(block);
    expect([...measured(...cases)].sort()).toEqual([...measures].sort());
  });
});
