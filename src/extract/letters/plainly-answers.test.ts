import { describe, expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';
import { shown } from '../testing/shown.ts';

const letter = (...lines: readonly string[]): string => ['Wexmoor Council', '', ...lines, ''].join('\n');

describe('what looks like another kind of file by its words, and plainly answers, is read', () => {
  test.each<[string, string, number]>([
    [
      'a request in the first person, each point with its answer behind a colon',
      letter(
        'I am writing to request the following under the Freedom of Information Act 2000.',
        '',
        '1. Please provide the number of allotments: 640',
        '2. How many are vacant: 12',
        '3. Is there a waiting list: Yes, 211 people',
        '4. Please state the yearly rent: £48',
      ),
      4,
    ],
    [
      'an acknowledgement above the answers',
      letter(
        'We acknowledge receipt of your request. You will receive a response within 20 working days.',
        '',
        'How many allotments are there?',
        '640',
        '',
        'How many people wait for one?',
        '211',
        '',
        'What is the yearly rent?',
        '£48',
        '',
        'Who looks after the sites?',
        'The Friends of the Plots',
      ),
      4,
    ],
    [
      'more time for one, answers to the others',
      letter(
        'We need a further 20 working days to consider the public interest in the third question.',
        '',
        '1. How many allotments are there?',
        '640',
        '2. What is the yearly rent?',
        '£48',
        '3. What did the legal advice on the sites say?',
        'You will hear from us by 3 July.',
        '4. Is there a waiting list?',
        'Yes',
      ),
      4,
    ],
    [
      'clarification of one asked, the others answered',
      letter(
        'Please clarify which site question 3 is about. Your request is on hold until we hear from you.',
        '',
        '1. How many allotments are there? 640',
        '2. What is the yearly rent? £48',
        '3. How large is the site? Please clarify.',
        '4. Is there a waiting list? Yes, of 211 people',
      ),
      4,
    ],
  ])('%s', (_, text, count) => expect(shown(text)).toHaveLength(count));

  test.each<[string, string]>([
    [
      'a request',
      letter(
        'Dear Wexmoor Council,',
        'I am writing to request the following under the Freedom of Information Act 2000.',
        '1. The number of allotments in each year: 2021, 2022 and 2023',
        '2. The rent of a plot in: a) 2021 b) 2022',
        '3. The waiting list, by site',
        'I understand that Nether Marl has 300 plots at £20 each.',
        'Yours faithfully',
      ),
    ],
    [
      'an acknowledgement that repeats it',
      letter(
        'We acknowledge receipt of your request of 4 May 2024. You will receive a response within 20 working days.',
        'You asked:',
        '1. How many allotments are there?',
        '2. What is the yearly rent?',
        '3. Is there a waiting list?',
        'Your reference is 4410.',
      ),
    ],
    [
      'points that wait',
      letter(
        'We need clarification before we can go on.',
        '1. How many allotments are there?',
        'Do you mean those that we let?',
        '2. What is the yearly rent?',
        'Please say for which size.',
        '3. Is there a waiting list?',
        'Please say for which site.',
        'Your request is on hold until we hear from you.',
      ),
    ],
    [
      'a page for its readers',
      letter(
        'Freedom of information: privacy notice',
        'What do we use your data for?',
        'We have to log your request.',
        'How long do we keep it?',
        '6 years',
        'Is it shared?',
        'No.',
        'The lawful basis is our legal obligation. Your rights are set out by the data protection officer.',
      ),
    ],
  ])('but not %s', (_, text) => expect(extractResponse(text).answers).toEqual([]));
});
