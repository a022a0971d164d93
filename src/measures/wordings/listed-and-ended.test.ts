import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

/** Rows of what a question lists, products told with who uses them, years told by their end. */
const rows = `
Please list your contracts for CRM, website, phone and planning software with product, annual value and expiry. | CRM, Annual value => £21,700 == spend.crm year 21700
Please list your contracts for CRM, website, phone and planning software with product, annual value and expiry. | Phone, Annual value => £64,300
Please list your contracts for CRM, website, phone and planning software with product, annual value and expiry. | Planning, Supplier => Idox
Name your contracts for CRM, finance and payroll systems, with the supplier of each. | Finance, Supplier => Unit4
Which CRM products are used? => Verint for Housing; Jadu Connect for Environmental Health == crm.in_use true; crm.products [Verint, Jadu Connect]
Which CRM products are used? => Jadu Connect for customer services == crm.in_use true; crm.products [Jadu Connect]
How many inbound calls did you take? => 86,204 in the year to March 2025 == calls.inbound year 2024/25 86204
How many inbound calls did you take? => 86,204 in the twelve months ended 31 March 2024 == calls.inbound year 2023/24 86204
How many inbound calls did you take? => From April 2022 to March 2023 there were 86,204 == calls.inbound year 2022/23 86204
What was spent on communications? => £86,204 between 1 April 2022 and 31 March 2023 == spend.communications year 2022/23 86204
What was spent on communications? => £86,204 in the year ending 31 March 2023 == spend.communications year 2022/23 86204
How many inbound calls did you take? => 7,204 in March 2025 == calls.inbound month 2025 7204
`;

describe('what is listed, and years told by their end', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
