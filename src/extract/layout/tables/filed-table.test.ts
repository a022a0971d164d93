import { describe, expect, test } from 'vitest';
import { shown } from '../../testing/shown.ts';

/** Sheets with a line to an answer, in columns of any order and name, and what a careful reader sees in them, under `=====`. */
const sheets: Record<string, string> = {
  'answers first, codes last': `
Answer,Question,Ref
Yes,Does the council run a bus station?,BUS-1
14,Bays,BUS-2
"£41,200",Yearly cost of cleaning,BUS-3
Not held,Complaints about noise,BUS-4
"18,300",Departures in 2024,BUS-5
=====
BUS-1 Does the council run a bus station? => Yes
BUS-2 Bays => 14
BUS-3 Yearly cost of cleaning => £41,200
BUS-4 Complaints about noise => Not held
BUS-5 Departures in 2024 => 18,300`,
  'semicolons, codes with noughts, an exemption in place of an answer': `
id;topic;question;answer;exemption
W01;Waste;Bins bought in 2024;1.204;
W02;Waste;Price of a bin;;Section 43
W03;Waste;Supplier;Gull Plastics;
T01;Trees;Trees planted;310;
T02;Trees;Trees felled;88;
=====
W01 Bins bought in 2024 => 1.204
W02 Price of a bin => Section 43
W03 Supplier => Gull Plastics
T01 Trees planted => 310
T02 Trees felled => 88`,
  'a Q and a dash before each number': `
question_id,question_text,response_text,outcome
Q-01,Number of lifeguards,24,Provided
Q-02,Hours of patrol,10am to 6pm,Provided
Q-03,Rescues in 2024,17,Provided
Q-04,Names of lifeguards,Withheld under section 40(2),Refused
=====
1 Number of lifeguards => 24
2 Hours of patrol => 10am to 6pm
3 Rescues in 2024 => 17
4 Names of lifeguards => Withheld under section 40(2)`,
  'codes of two letters with noughts': `
Ref,Question,Answer
A01,Number of wardens,14
A02,Fines issued,212
B01,Supplier of cameras,Gull Optics
B02,Cost,"£4,100"
=====
A01 Number of wardens => 14
A02 Fines issued => 212
B01 Supplier of cameras => Gull Optics
B02 Cost => £4,100`,
  'no head at all': `
"HOU-001","Homes owned by the council","4,102"
"HOU-002","Homes let in 2024/25","311"
"HOU-003","Which system holds the waiting list?","Locata"
"HOU-004","Average days to let","27"
"HOU-005","Void loss","£310,220"
=====
HOU-001 Homes owned by the council => 4,102
HOU-002 Homes let in 2024/25 => 311
HOU-003 Which system holds the waiting list? => Locata
HOU-004 Average days to let => 27
HOU-005 Void loss => £310,220`,
  'the answer before what was asked, a directorate before both': `
Directorate,Line no,Response,Information requested
Place,L1,42,Grit bins
Place,L2,"£18,000",Yearly cost of salt
People,L3,None,Closed day centres
People,L4,Mosaic,Case system
People,L5,Refused under section 12,All e-mails about day centres
=====
L1 Grit bins => 42
L2 Yearly cost of salt => £18,000
L3 Closed day centres => None
L4 Case system => Mosaic
L5 All e-mails about day centres => Refused under section 12`,
  'tabs, two codes with strokes': `
Code\tService\tRequest\tOur reply
CS/1\tContact\tCalls in 2024/25\t218,640
CS/2\tContact\tBudget 2024/25\t£1,702,500
CS/3\tContact\tSupplier of telephony\t8x8
WB/1\tWeb\tCMS\tJadu
WB/2\tWeb\tVisits in 2024/25\t2,288,003
=====
CS/1 Calls in 2024/25 => 218,640
CS/2 Budget 2024/25 => £1,702,500
CS/3 Supplier of telephony => 8x8
WB/1 CMS => Jadu
WB/2 Visits in 2024/25 => 2,288,003`,
  'a head that says neither question nor answer': `
Section,Ref,Topic,Value
Parks,P.01,Number of parks,31
Parks,P.02,Green Flags held,4
Parks,P.03,Yearly cost of mowing,"£310,000"
Play,P.04,Play areas,88
Play,P.05,Inspections in 2024,"1,056"
=====
P.01 Number of parks => 31
P.02 Green Flags held => 4
P.03 Yearly cost of mowing => £310,000
P.04 Play areas => 88
P.05 Inspections in 2024 => 1,056`,
  'a theme and a measure under a year, no numbers': `
Theme,Measure,2024/25
Parks,Number of parks,31
Parks,Green Flags held,4
Parks,Yearly cost of mowing,"£310,000"
Play,Play areas,88
Play,Inspections,"1,056"
=====
- Number of parks => 31
- Green Flags held => 4
- Yearly cost of mowing => £310,000
- Play areas => 88
- Inspections => 1,056`,
  'a few comments beside': `
Service area,Indicator,Figure,Comment
Libraries,Branches,12,
Libraries,Loans 2024/25,"410,220",Excludes e-books
Libraries,Library system,Spydus,
Museums,Visits 2024/25,"38,400",
Museums,Entry fee,None,
=====
- Branches => 12
- Loans 2024/25 => 410,220
- Library system => Spydus
- Visits 2024/25 => 38,400
- Entry fee => None`,
  'words of no column anyone knows': `
| Key | Subject | Wording | Given |
|---|---|---|---|
| K1 | Cemeteries | Burials in 2024 | 212 |
| K2 | Cemeteries | Price of a plot | £1,140 |
| K3 | Cemeteries | Plots left | 1,910 |
| K4 | Crematorium | Cremations in 2024 | 1,404 |
| K5 | Crematorium | Owner | Dignified Ltd |
=====
K1 Burials in 2024 => 212
K2 Price of a plot => £1,140
K3 Plots left => 1,910
K4 Cremations in 2024 => 1,404
K5 Owner => Dignified Ltd`,
  'a heading, a detail and an answer': `
Heading,Detail,Answer
Buses,Routes supported,14
Buses,Operator,Stagecarriage
Buses,Subsidy 2024/25,"£310,000"
Taxis,Licensed vehicles,412
Taxis,Refused licences,9
=====
- Routes supported => 14
- Operator => Stagecarriage
- Subsidy 2024/25 => £310,000
- Licensed vehicles => 412
- Refused licences => 9`,
};

describe('a line to an answer', () => {
  test.each(Object.entries(sheets))('%s', (_name, both) => {
    const [sheet = '', expected = ''] = both.split('\n=====\n');
    expect(shown(sheet.trimStart())).toEqual(expected.split('\n'));
  });

  test.each(Object.entries(sheets))('under the fields of the letter: %s', (_name, both) => {
    const [sheet = '', expected = ''] = both.split('\n=====\n');
    const head =
      'Council,Skerry District Council,,\nReference,FOI-881,,\nReceived,01/02/2025,,\nAnswered,20/02/2025,,\n,,,\n';
    expect(shown(`${head}${sheet.trimStart()}`)).toEqual(expected.split('\n'));
  });

  test('a table of things is none', () => {
    const table =
      'Ward,Street,Bins\nNorth,High Street,4\nNorth,Mill Lane,2\nSouth,Quay Road,6\nSouth,Tern Way,3\nSouth,Gull Rise,1';
    expect(shown(`Question 1: Which streets have grit bins?\n\n${table}\n`).length).not.toBe(0);
    expect(shown(table)).toEqual([]);
  });
});
