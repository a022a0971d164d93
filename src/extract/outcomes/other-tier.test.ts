import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const letter = (council: string, question: string, answer: string): string =>
  [
    council,
    'Our ref: FOI 5120',
    'Received 3 June 2024',
    'Responded 1 July 2024',
    '',
    '1. How many jetties are there?',
    '14',
    '',
    `2. ${question}`,
    answer,
    '',
    '3. Is there a ferry?',
    'Yes',
  ].join('\n');
const district = 'Ottershaw District Council';
const county = 'Ottershire County Council';

describe('who does it is a council of another tier', () => {
  test.each<[council: string, question: string, answer: string, outcome: string]>([
    [district, 'Who runs the tips?', 'The county council runs these', 'not_applicable'],
    [district, 'Who operates the HWRCs?', 'A county matter', 'not_applicable'],
    [district, 'Who mends the roads?', 'Ottershire County Council', 'not_applicable'],
    [district, 'Which authority licenses the boats?', 'The county.', 'not_applicable'],
    [district, 'Who cuts the verges?', 'Parish councils', 'not_applicable'],
    [county, 'Who empties household bins?', 'The districts do', 'not_applicable'],
    [county, 'Who empties household bins?', 'The district councils', 'not_applicable'],
    [county, 'Which council collects the tax?', 'Run by the district and borough councils', 'not_applicable'],
    // The one that answers, a firm, several together.
    [county, 'Who mends the roads?', 'The County Council', 'answered'],
    [district, 'Who empties household bins?', 'The District Council', 'answered'],
    [district, 'Who empties household bins?', 'Wherry Ltd, on behalf of the district council', 'answered'],
    [district, 'Who runs the press office?', 'It is shared with the county council', 'answered'],
    [district, 'Who was consulted?', 'The county council and two schools', 'answered'],
  ])('%s: %s %s', (council, question, answer, outcome) =>
    expect(extractResponse(letter(council, question, answer)).answers[1]?.outcome).toBe(outcome),
  );
});

describe('where a paper is', () => {
  test.each<[question: string, answer: string, outcome: string]>([
    ['Where is the harbour strategy?', 'On our website', 'referred'],
    ["Ble mae'r strategaeth? / Where is the strategy?", 'Ar ein gwefan / On our website', 'referred'],
    ['Where may the minutes be read?', 'At www.ottershaw.example/minutes', 'referred'],
    ['Where are the accounts?', 'In the transparency pages of our website: www.ottershaw.example', 'referred'],
    ['Where can people find the opening hours?', 'On the website', 'answered'],
    ['Where are the jetties?', 'At Tern Point and at Long Quay', 'answered'],
    ['Where do people pay?', 'On our website', 'answered'],
  ])('%s %s', (question, answer, outcome) =>
    expect(extractResponse(letter(district, question, answer)).answers[1]?.outcome).toBe(outcome),
  );
});
