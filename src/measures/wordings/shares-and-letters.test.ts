import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

const rows = `
What is the uptake of the portal (as a percentage)? => About a quarter of households == portal.uptake 25 about
What is the uptake of the portal (as a percentage)? => Roughly two-thirds of our residents have signed up. == portal.uptake 66.7 about
What is the uptake of the portal (as a percentage)? => Half of all adults == portal.uptake 50 about
What is the uptake of the portal (as a percentage)? => A third of calls have moved to the portal. == 
What is the uptake of the portal (as a percentage)? => We aim for a third of households. == 
What is the uptake of the portal (as a percentage)? => We do not know; perhaps half of residents. == 
What were the main obstacles to implementing the CRM? (a) Old data (b) Staff training (c) Buy-in from services (d) Funding => a and c == crm.obstacles [Old data, Buy-in from services]
What were the main obstacles to implementing the CRM? (a) Old data (b) Staff training (c) Buy-in from services (d) Funding => b, c, d. == crm.obstacles [Staff training, Buy-in from services, Funding]
What were the main obstacles to implementing the CRM? => (a) Old data (b) Staff training (c) Buy-in from services (d) Funding b and d == crm.obstacles [Staff training, Funding]
What were the main obstacles to implementing the CRM? (a) Old data (b) Staff training => c and e == 
What was the annual spend on communications and marketing? => £81,300.40 gross, £74,100 net of income == spend.communications year 81300.4
What was the annual spend on communications and marketing? => Net £74,100; gross £81,300 == spend.communications year 81300
What was the annual spend on communications and marketing? => £74,100 (net), £81,300 (gross) in 2022/23 == spend.communications year 2022/23 81300
What does it cost to tell residents about changes to bin days? => Only the website is used, so £nil. == spend.bin_changes year 0
What does it cost to tell residents about changes to bin days? => Crews put tags on the bins; therefore the cost is nil == spend.bin_changes year 0
What does it cost to print and send bin calendars each year? => They are online only, so nothing == spend.bin_calendars year 0
What does it cost to tell residents about changes to bin days? => It is part of the communications budget, so no figure is held. == 
What does it cost to tell residents about changes to bin days? => We sent 4,000 letters, so the cost of the website was nil == 
What does it cost to tell residents about changes to bin days? => It differs, so nothing can be said. == 
`;

describe('shares in words, letters that choose from a list, gross beside net', () => {
  test.each(rowsOf(rows))('%s', (_, cases, measures) => {
    expect(measured(...cases).sort()).toEqual([...measures].sort());
  });
});
