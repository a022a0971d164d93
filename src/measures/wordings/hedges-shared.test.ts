import { describe, expect, test } from 'vitest';
import { rowsOf } from '../testing/cases-of.ts';
import { measured } from '../testing/measured.ts';

describe('a hedge that is said once of two figures, behind a percentage, or in Welsh', () => {
  test.each(
    rowsOf(`
How many visits does the website get a month, and a year? => Around 52,000 a month, or 620,000 a year. == website.visitors month 52000 about; website.visitors year 620000 about
How many visits does the website get a month, and a year? => Approximately 31,500 a month, 378k a year. == website.visitors month 31500 about; website.visitors year 378000 about
How many visits does the website get a month, and a year? => About 52,000 a month and 621,338 a year. == website.visitors month 52000 about; website.visitors year 621338
How many visits does the website get a month, and a year? => 52,000 or so a month; 621,338 in the year. == website.visitors month 52000 about; website.visitors year 621338
What share of households has an online account? => 52% or so == portal.uptake 52 about
What share of households has an online account? => 52 per cent or thereabouts == portal.uptake 52 about
What share of households has an online account? => 52% approximately == portal.uptake 52 about
How many people live in the county? => Tua 189,100 == population 189100 about
How many people live in the county? => Oddeutu 189,100 == population 189100 about
How many IT systems do you run? => Somewhere between 130 and 150 applications. == systems.count 130..150
How many IT systems do you run? => Roughly 130 to 150 applications. == systems.count 130..150 about
`),
  )('%s', (_line, cases, expected) => {
    expect(measured(...cases).sort()).toEqual([...expected].sort());
  });
});
