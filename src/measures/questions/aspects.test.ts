import { describe, expect, test } from 'vitest';
import { aspectsOf } from './aspects.ts';

describe('what a heading lists', () => {
  test.each([
    ['Website: annual cost and number of visitors', ['Website annual cost', 'Website number of visitors']],
    ['Public notices – number and cost, 2023/24', ['Public notices number', 'Public notices cost']],
    ['Contact centre budget and calls taken?', ['Contact centre budget', 'calls taken']],
    ['CRM system / annual licence', ['CRM system', 'annual licence']],
    ['Microsites: how many and at what cost', ['Microsites how many', 'Microsites at what cost']],
    ['What does the website cost and how many visit it?', undefined],
    ['Spend on engagement and analytics tools', undefined],
    ['Visitors per month, per quarter and per year', undefined],
    ['Calls: month / year', undefined],
    ['Population', undefined],
    ['Reports (faults, potholes) a year', undefined],
  ])('%s', (question, pieces) => {
    expect(aspectsOf(question)?.pieces).toEqual(pieces);
  });
});
