import { expect, test } from 'vitest';
import { canonicalProduct, findProducts } from './product-names.ts';
import { productSpellings } from './products.ts';

test.each([
  ['Firmstep', 'Granicus'],
  ['Granicus (Firmstep)', 'Granicus'],
  ['Granicus govService', 'Granicus'],
  ['Lagan', 'Verint'],
  ['Kana Lagan', 'Verint'],
  ['MS Dynamics', 'Microsoft Dynamics 365'],
  ['Dynamics 365', 'Microsoft Dynamics 365'],
  ['Microsoft Dynamics CRM', 'Microsoft Dynamics 365'],
  ['Site Improve', 'Siteimprove'],
  ['GA4', 'Google Analytics'],
  ['Bang the Table', 'EngagementHQ'],
  ['Engagement HQ', 'EngagementHQ'],
  ['Delib', 'Citizen Space'],
  ['Common Place', 'Commonplace'],
  ['Social Sign-In', 'Orlo'],
  ['Survey Monkey', 'SurveyMonkey'],
  ['Umbraco v13', 'Umbraco'],
  ['Jadu CMS', 'Jadu'],
  ['CitizenLab', 'Go Vocal'],
  ['Northgate', 'NEC'],
  ['Workpro Ltd', 'Workpro'],
  ['Workpro CRM system', 'Workpro'],
  ['Something New', 'Something New'],
])('%s is %s', (name, expected) => {
  expect(canonicalProduct(name)).toBe(expected);
});

test.each([
  ['We use Granicus and Verint', ['Granicus', 'Verint']],
  ['Our teams confirm what residents respond', []],
  ['Confirm and Clarity', ['Confirm', 'Clarity']],
  ['nothing here', []],
])('products in %j', (text, expected) => {
  expect(findProducts(text).map(({ name }) => name)).toEqual(expected);
});

test('no spelling stands for two products', () => {
  const seen = new Map<string, string>();
  const doubled = productSpellings.filter(([spelling, { name }]) => {
    const known = seen.get(spelling);
    seen.set(spelling, name);
    return known !== undefined && known !== name;
  });
  expect(doubled).toEqual([]);
  expect(new Set(productSpellings.map(([, { name }]) => name)).size).toBeGreaterThanOrEqual(200);
});
