import { expect, it } from 'vitest';
import { shown } from '../testing/shown.ts';

it('leaves out a head of name and reference alone that the file’s head has on two lines', () => {
  const text = `PENARROW CITY COUNCIL
www.penarrow.example
                                       Our reference: 11-4402
                                       Date: 23 May 2011

1 Has the Council a CRM?

The Council has used Lagan since February 2006.

2 What share of calls is dealt with at first contact?

                                      - 1 -

Penarrow City Council                                              Ref 11-4402

According to the figures for March 2011, 79%.

3 Who is responsible?

The Head of Customer Access
`;
  expect(shown(text).map((line) => line.split(' => ')[1])).toEqual([
    'The Council has used Lagan since February 2006.',
    'According to the figures for March 2011, 79%.',
    'The Head of Customer Access',
  ]);
});

it.each(['Page l of 2', 'Page I of 2', 'Page 1 of 2'])('knows %s for a page’s foot', (foot) => {
  const text = `KESTREL VALLEY COUNClL

Our Ref: KV/0448/22

No	Question	Reply
Q1	Which tool do you use for	Hootsuite
	social media?	
Q2	And the annual cost?	£3,180 plus VAT
		
KV/0448/22		${foot}

KESTREL VALLEY COUNClL		Information Governance

No	Question	Reply
Q3	How many consultations were	12
	run in 2021/22?	
Q4	On which platform?	Citizen Space
`;
  expect(shown(text).map((line) => line.split(' => ')[1])).toEqual([
    'Hootsuite',
    '£3,180 plus VAT',
    '12',
    'Citizen Space',
  ]);
});
