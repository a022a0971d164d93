import { describe, expect, test } from 'vitest';
import { shown } from '../testing/shown.ts';

const letter = (body: string): string =>
  `Skerry District Council\n\nOur ref: SK/4417\nDate: 3 March 2025\n\nDear requester\n\nThank you for your request, received on 4 February 2025. Our answers are below.\n\n${body}\n\nYours faithfully\n\nInformation Officer\n`;

/** What stands in a long letter, and what a careful reader sees in it, under `=====`. */
const letters: Record<string, string> = {
  'an answer that is a day or a year behind its own number': `
Q1 Who runs the ferry?
A1 Tern Lines
Q2 When does the contract end?
A2 31/03/2027
Q3 In which year did it begin?
A3 2017
Q4 How many boats are there?
A4 3
=====
1 Who runs the ferry? => Tern Lines
2 When does the contract end? => 31/03/2027
3 In which year did it begin? => 2017
4 How many boats are there? => 3`,
  'the same with R, and a question of two lines': `
Q1. Year the pier opened?
R1. 1894
Q2. On which day was the last inspection of the pier carried out by the
engineer?
R2. 12-06-2024
Q3. Cost?
R3. £4,100
=====
1 Year the pier opened? => 1894
2 On which day was the last inspection of the pier carried out by the engineer? => 12-06-2024
3 Cost? => £4,100`,
  'a road is no answer': `
Q1 Which roads were closed?
A1 The coast road and the
A38 2019 works
Q2 For how long?
A2 Six weeks
=====
1 Which roads were closed? => The coast road and the A38 2019 works
2 For how long? => Six weeks`,
  'a question that ends in a year on a line of its own': `
1. How many allotment plots were let by the parishes on 31 March
2024?
   611

2. How many people were on the waiting list for a plot at
1 April 2024?
   58

3. How many plots were given up in the financial year that ended
March 2024?
   17

4. What was the rent of the largest plot in the financial year
2023/24?
   £48
=====
1 How many allotment plots were let by the parishes on 31 March 2024? => 611
2 How many people were on the waiting list for a plot at 1 April 2024? => 58
3 How many plots were given up in the financial year that ended March 2024? => 17
4 What was the rent of the largest plot in the financial year 2023/24? => £48`,
  'one refusal below several questions names them by their numbers alone': `
2.1 How many beach huts are there?
    41

2.2 How many people asked for one in each of the last ten years?
2.3 How many of them live in the district?
2.4 How many gave up waiting?

    We have not answered 2.2 to 2.4. The paper lists for ten years would have to be read one by one, and that would exceed the 18 hours allowed by section 12(1).

2.5 What is the rent of a hut?
    £310
=====
2.1 How many beach huts are there? => 41
2.2 How many people asked for one in each of the last ten years? => We have not answered 2.2 to 2.4. The paper lists for ten years would have to be read one by one, and that would exceed the 18 hours allowed by section 12(1).
2.3 How many of them live in the district? => We have not answered 2.2 to 2.4. The paper lists for ten years would have to be read one by one, and that would exceed the 18 hours allowed by section 12(1).
2.4 How many gave up waiting? => We have not answered 2.2 to 2.4. The paper lists for ten years would have to be read one by one, and that would exceed the 18 hours allowed by section 12(1).
2.5 What is the rent of a hut? => £310`,
  'the same in other words': `
4. How many tickets were bought?
   9,120

5. Who bought them?
6. Where do they live?

   We are withholding 5 and 6 under section 40(2).

7. What did the tickets bring in?
   £18,240
=====
4 How many tickets were bought? => 9,120
5 Who bought them? => We are withholding 5 and 6 under section 40(2).
6 Where do they live? => We are withholding 5 and 6 under section 40(2).
7 What did the tickets bring in? => £18,240`,
  'a refusal of a part with its reason in the sentence before': `
3.1 How many calls came in?

3.2 How many were about bins?

3.3 What was the busiest day?

I am sorry, but the old call system was scrapped in May and its data could only be rebuilt by hand. We therefore refuse the whole of part 3 under section 12.

4.1 How many libraries are open?

Seven
=====
3.1 How many calls came in? => I am sorry, but the old call system was scrapped in May and its data could only be rebuilt by hand. We therefore refuse the whole of part 3 under section 12.
3.2 How many were about bins? => I am sorry, but the old call system was scrapped in May and its data could only be rebuilt by hand. We therefore refuse the whole of part 3 under section 12.
3.3 What was the busiest day? => I am sorry, but the old call system was scrapped in May and its data could only be rebuilt by hand. We therefore refuse the whole of part 3 under section 12.
4.1 How many libraries are open? => Seven`,
  'topics and topics below them, in short words': `
1. Systems

   a) Old ones

      i. How many are from before 2000?

         12

      ii. Which is the oldest?

         The rent ledger

   b) New

      i. How many came in last year?

         4

2. About the CRM

   a) Use

      i. Who uses it?

         All services

3. HR

   a) Staff

      i. How many staff are there?

         548
=====
1ai How many are from before 2000? => 12
1aii Which is the oldest? => The rent ledger
1bi How many came in last year? => 4
2ai Who uses it? => All services
3ai How many staff are there? => 548`,
  'a blank answer above a note on the law': `
Q1 What does the firewall cost?
A1 Withheld under section 31(1)(a) - see the note below.
Q2 How many staff are there?
A2 58
Q3 Who leads them?
A3

NOTE ON SECTION 31
Where an answer says that it is withheld under section 31(1)(a), telling the world about our defences would help those who would break them.
=====
1 What does the firewall cost? => Withheld under section 31(1)(a) - see the note below.
2 How many staff are there? => 58
3 Who leads them? => `,
  'years of one question in a table of wrapped columns': `
No\tYour question\tOur response
1\tHow many wardens are there?\t12
2\tPlease give the number of fines and what
\tthey brought in:
\t2022/23\t611 fines, £48,880
\t2023/24\t702 fines, £58,266
3\tHow many were paid late or in part in the\t12
\tyear 2023/24?
=====
1 How many wardens are there? => 12
2 [2022/23] Please give the number of fines and what they brought in => 611 fines, £48,880
2 [2023/24] Please give the number of fines and what they brought in => 702 fines, £58,266
3 How many were paid late or in part in the year 2023/24? => 12`,
  'answers that are bullets under titles': `
Homes owned by the council
- 4,102

System for the waiting list
- Locata

Bins bought
- 2022/23: 310
- 2023/24: 290

Contractor for bins
- Gull Ltd

Software for rounds
- Bartec

Cost of the software
- Not known
=====
- Homes owned by the council => 4,102
- System for the waiting list => Locata
- [2022/23] Bins bought => 310
- [2023/24] Bins bought => 290
- Contractor for bins => Gull Ltd
- Software for rounds => Bartec
- Cost of the software => Not known`,
  'answers set in under titles': `
Fleet
   Gull Vans Ltd

Drivers
   Agency staff

Depots
   Three, all leased

Fuel
   Hydrotreated oil
=====
- Fleet => Gull Vans Ltd
- Drivers => Agency staff
- Depots => Three, all leased
- Fuel => Hydrotreated oil`,
  'yes or no, and beside it what more there is to say': `
| No. | Question | Yes/No | Details |
|---|---|---|---|
| 1 | Do you have a CRM? | Yes | Verint |
| 2 | Is there a portal? | Yes | My Skerry |
| 3 | Do you use a chatbot? | No | |
=====
1 Do you have a CRM? => Yes Verint
2 Is there a portal? => Yes My Skerry
3 Do you use a chatbot? => No`,
  'topics in bold between the rows of a table': `
| Ref | What you asked | What we hold |
|:---|:---|:---|
| | **A: Messages** | |
| A1 | Which tools do you use to message residents? | GovDelivery |
| A2 | Average time to resolve a query by message | 3 days |
| | **B: Website** | |
| B1 | Reports on accessibility for the last three years | See the website |
| | **C: Waste** | |
| C1 | Household recycling centres run by the council | 2 |
=====
A1 Which tools do you use to message residents? => GovDelivery
A2 Average time to resolve a query by message => 3 days
B1 Reports on accessibility for the last three years => See the website
C1 Household recycling centres run by the council => 2`,
};

describe('what long letters do', () => {
  test.each(Object.entries(letters))('%s', (_name, both) => {
    const [body = '', expected = ''] = both.split('\n=====\n');
    expect(shown(letter(body.trimStart()))).toEqual(expected.split('\n'));
  });
});
