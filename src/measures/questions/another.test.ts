import { describe, expect, test } from 'vitest';
import { asksOfAnotherBody, asksOfNamedPlace, asksOfOtherKind, ownWordsOf } from './another.ts';

const own = ownWordsOf('Wexcombe District Council');

describe('whom a question asks of', () => {
  test.each([
    ['What does the police force spend on marketing?', true],
    ['How much did the county council spend on bin calendars?', true],
    ['What does the NHS trust spend on communications?', true],
    ['What is the average spend on websites among English councils?', true],
    ['What does the parish council pay for its website?', true],
    ['What does the government spend on its website?', true],
    ['How many calls did the fire brigade attend?', true],
    ['What does the council spend on marketing?', false],
    ['What does the district spend on its website?', false],
    ['Are waste costs shared with other councils in England?', false],
  ])('%s', (question, another) => {
    expect(asksOfOtherKind(question, own)).toBe(another);
  });
  test.each([
    ['How much does Sallowfield Borough Council spend on communications?', true],
    ['What budget does the Norland Resilience Forum have for warning and informing?', true],
    ['What did the Hartlow Waste Partnership pay for its website?', true],
    ['How much does Wexcombe District Council spend on communications?', false],
    ['How much does Wexcombe Council spend on communications?', false],
    ['What is the Council’s budget for communications?', false],
    ['Does Your Council have a CRM?', false],
    ['What does the Authority pay for Jadu?', false],
  ])('%s', (question, another) => {
    expect(asksOfAnotherBody(question, own)).toBe(another);
  });
  test.each([
    ['How many visitors did Hartlow Abbey have in 2023?', true],
    ['Number of visitors to the Enjoy Hartlow site', true],
    ['Population of Norland?', true],
    ['How many people visited Visit Wexcombe in 2023?', true],
    ['How many people used Explore Wexcombe in 2023?', true],
    ['How many visitors did Invest in Wexcombe have?', true],
    ['How many people visited Wexcombe in 2023?', false],
    ['How Many People Visit The Website?', false],
    ['How many people visit the Wexcombe website?', false],
    ['Number of Visitors to the Website Each Year', false],
    ['How many visits to the Council’s website were there in March 2024?', false],
    ['Population of Wexcombe?', false],
    ['What is the population of the District?', false],
  ])('%s', (question, named) => {
    expect(asksOfNamedPlace(question, own)).toBe(named);
  });
});
