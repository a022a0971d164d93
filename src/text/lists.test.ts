import { expect, test } from 'vitest';
import { itemAt, splitList } from './list.ts';
import { findOptions } from './ticks.ts';
import { findYesNo } from './yes-no.ts';

test.each([
  ['Google Analytics, Umbraco, Hotjar', ['Google Analytics', 'Umbraco', 'Hotjar']],
  ['GA4 and Hotjar', ['GA4', 'Hotjar']],
  ['GA4 & Hotjar', ['GA4', 'Hotjar']],
  ['GA4; Hotjar; Matomo.', ['GA4', 'Hotjar', 'Matomo']],
  ['Jadu / Granicus', ['Jadu', 'Granicus']],
  ['• SmartSurvey\n• Snap Surveys', ['SmartSurvey', 'Snap Surveys']],
  ['- SmartSurvey\n- Snap Surveys', ['SmartSurvey', 'Snap Surveys']],
  ['SmartSurvey\nSnap Surveys', ['SmartSurvey', 'Snap Surveys']],
  ['Snap Surveys, Microsoft\nForms', ['Snap Surveys', 'Microsoft Forms']],
  ['Integration with back-office\nsystems', ['Integration with back-office systems']],
  ['Citizen Space (Delib, since 2019), SmartSurvey', ['Citizen Space (Delib, since 2019)', 'SmartSurvey']],
  ['research and development', ['research and development']],
  ['1,250 users', ['1,250 users']],
  ['', []],
  [' , ; ', []],
])('items of %j', (text, expected) => {
  const items = splitList(text);
  expect(items.map(({ value }) => value)).toEqual(expected);
  for (const { value, span } of items) expect(text.slice(...span).replace(/\s+/g, ' ')).toBe(value);
});

test('an item loses what surrounds it', () => {
  expect(itemAt('x "Jadu". y', 1, 9)).toEqual({ value: 'Jadu', span: [3, 7] });
  expect(itemAt('  ', 0, 2)).toBeUndefined();
});

test.each([
  ['Yes', true],
  ['YES.', true],
  ['Yes, we use Jadu', true],
  ['Y', true],
  ['Ydy', true],
  ['No', false],
  ['No.', false],
  ['N', false],
  ['Nac oes', false],
  ['No, we do not.', false],
  ['The council does not use a CRM', false],
  ["We don't use one", false],
  ['There is no portal', false],
  ['The council does have one', true],
  ['N/A', undefined],
  ['n/a', undefined],
  ['No specific budget', undefined],
  ['No data is held', undefined],
  ['No longer', undefined],
  ['None', undefined],
  ['Partly', undefined],
  ['Not known', undefined],
  ['Northgate', undefined],
  ['Yesterday', undefined],
  ['', undefined],
])('yes or no of %j is %s', (text, expected) => {
  expect(findYesNo(text)?.value).toBe(expected);
});

test.each([
  ['[X] Yes [ ] No', ['Yes'], ['No']],
  ['☐ Residents ☑ Properties ☐ Both', ['Properties'], ['Residents', 'Both']],
  ['Yes', [], []],
  ['[REDACTED]', [], []],
])('options of %j', (text, ticked, empty) => {
  const options = findOptions(text);
  expect(options.filter((option) => option.ticked).map(({ value }) => value)).toEqual(ticked);
  expect(options.filter((option) => !option.ticked).map(({ value }) => value)).toEqual(empty);
});
