import { expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

// A total of nothing that is named is the authority's, where what only an authority pays is asked beside it.
const rows = rowsOf(`
Total spend 22/23 => £61.2m >> Total spend on payroll 22/23 => £30m == spend.total year 22/23 61200000; spend.payroll year 22/23 30000000
Total annual spend in 2019-20 => £38.1 million gross >> Of which on software licences => £400,000 == spend.total year 2019-20 38100000; spend.software_licences year 2019-20 400000
What was total expenditure in 2022/23? => Total expenditure was £71,300,000. >> How much went on payroll in 2022/23? => £30m == spend.total year 2022/23 71300000; spend.payroll year 2022/23 30000000
How much went on payroll in 2022/23? => £30m >> Overall expenditure in the financial year 2022/23 => £71m == spend.total year 2022/23 71000000; spend.payroll year 2022/23 30000000
Which CRM do you use? => Verint >> Total spend in 2022/23 => £71,000 == crm.in_use true; crm.products [Verint]; spend.crm year 2022/23 71000
How many fairs were held? => 5 >> Total spend 2022/23 => £71,000 == 
`);

test.each(rows)('%s', (_, asked, measures) => {
  expect(measured(...asked).sort()).toEqual([...measures].sort());
});
