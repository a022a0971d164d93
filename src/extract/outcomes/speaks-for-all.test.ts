import { describe, expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

const read = (question: string, answer: string): string => {
  const { outcome, exemption } = outcomeOf(answer, question);
  return exemption ? `${outcome} ${exemption}` : outcome;
};

describe('a reason that speaks of all that was asked', () => {
  test.each<[question: string, answer: string, outcome: string]>([
    [
      'What did the jetty cost?',
      'It was built by a trust that has been wound up. The information is not held.',
      'not_held',
    ],
    ['Which firm built it?', 'The papers went to the trust in 1998. No recorded information is held.', 'not_held'],
    [
      'Which moorings are let?',
      'Moorings are let by the harbour company. The Council does not hold these records.',
      'not_held',
    ],
    [
      'The date of the next dredging',
      'No date has been fixed. Under section 17 we give notice that it is not held.',
      'not_held',
    ],
    ['Copy of the dredging report', 'No report was ever made, so we hold nothing.', 'not_held'],
    [
      'Has a study been made?',
      'The Council has not made a study. In terms of Section 17, the information is not held.',
      'not_held',
    ],
    ['How many hulls were cleaned?', 'The log is wiped after 90 days. This information is no longer held.', 'not_held'],
    [
      'Do skippers have training?',
      'Training is a matter between skipper and owner and we do not hold records.',
      'not_held',
    ],
    ['Please provide the survey.', 'The survey names divers and is exempt under section 40(2).', 'refused s.40'],
    [
      'Please let me have the charts.',
      'The charts are licensed from a firm and are withheld under section 43(2).',
      'refused s.43',
    ],
    [
      'Do you mean to sell it?',
      'The Council is weighing its options. This information is exempt under section 22.',
      'refused s.22',
    ],
    [
      'Was a review made? Please supply a copy.',
      'A review was made in March. It is exempt under section 36(2).',
      'refused s.36',
    ],
    // One thing of several: the rest answers.
    [
      'Who supplies it, and at what price?',
      'The supplier is Wherry. The price is exempt under section 43(2).',
      'answered',
    ],
    [
      'What do you know of the wreck?',
      'It has lain there since the war. The name of its owner is not held.',
      'answered',
    ],
    [
      'Why was the ferry stopped?',
      'It was stopped for want of passengers. No further information is held.',
      'answered',
    ],
    ['How many boats are let?', '14 boats are let. The information is not held by pier.', 'answered'],
    ['How many boats are let, and what do they earn?', 'We let 14. What they earn is not recorded.', 'answered'],
    ['Is there a ferry?', 'Yes, from May to September. Passenger numbers are not held.', 'answered'],
    ['Which system do you use?', 'Civica. The information on its cost is not held.', 'answered'],
    ['Who keeps the keys?', 'Harbour master. Not held for the north pier.', 'answered'],
  ])('%s %s', (question, answer, outcome) => expect(read(question, answer)).toBe(outcome));
});

describe('a paper that one asks to be sent', () => {
  test.each<[question: string, answer: string, outcome: string]>([
    ['Is there a policy on moorings? Please send it.', 'Yes, a copy is attached', 'referred'],
    ['Is there a policy on moorings? If so, please provide a copy.', 'Yes, enclosed.', 'referred'],
    ['Do you have a dredging plan? May I see it?', 'Yes, see Annex B.', 'referred'],
    [
      'Has the pier been inspected? Please share the report.',
      'It has. The report is withheld under section 31.',
      'refused s.31',
    ],
    [
      'Was an audit made? Could I have a copy?',
      'An audit was made last year. The audit is exempt under section 36(2).',
      'refused s.36',
    ],
    ['Is there a policy on moorings?', 'Yes, a copy is attached', 'answered'],
    ['Is there a register of moorings that people can see?', 'Yes, it is on our website', 'answered'],
    ['Was an audit made? Please send it.', 'No', 'answered'],
  ])('%s %s', (question, answer, outcome) => expect(read(question, answer)).toBe(outcome));
});

describe('what is not ours, not counted or for others to tell', () => {
  test.each<[question: string, answer: string, outcome: string]>([
    [
      'How many gullies were cleared?',
      'Gullies are the responsibility of the roads agency and not of the Council.',
      'not_applicable',
    ],
    [
      'What do calendars cost?',
      'Bins are emptied by the Tern Partnership, which is a separate public body.',
      'not_applicable',
    ],
    ['Who empties the bins?', 'Not this council. The districts do.', 'not_applicable'],
    ['How many people get flood texts?', 'That is a service of the Environment Agency.', 'not_applicable'],
    [
      'How many people downloaded it?',
      'The number of downloads is held by the maker and not by the Council.',
      'not_held',
    ],
    ['What did each night cost on average?', 'We do not work out an average for each night.', 'not_held'],
    ['How many reports come by the app?', 'We use Wherry but do not have a count of its reports.', 'not_held'],
    ['Number of piers with rot', 'No survey has been done.', 'not_held'],
    ['Give the plans of the app.', 'They belong to the maker and we have no copy of them.', 'not_held'],
    ['Boats moored', 'not yet counted', 'not_held'],
    ['How many waited over an hour?', 'Waits are recorded by the ferry company, to whom you should apply.', 'referred'],
    ['How many notices were placed?', 'This should be requested from our trading company, Tern Ltd.', 'referred'],
    ['How many complaints were there?', 'The ferry office decides on these and holds the records.', 'referred'],
    // Near to these.
    ['Who empties the bins?', 'Tern Ltd, under a contract with the Council.', 'answered'],
    ['How many surveys were done?', 'No surveys were done.', 'answered'],
    ['How many boats have you?', 'We do not have any boats.', 'answered'],
    ['How is it run?', 'It is run by the Tern Trust for the Council.', 'answered'],
    ['How much is spent on each pier?', 'Some £400 is spent on each.', 'answered'],
  ])('%s %s', (question, answer, outcome) => expect(read(question, answer)).toBe(outcome));
});
