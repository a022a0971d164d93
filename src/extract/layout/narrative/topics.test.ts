import { describe, expect, test } from 'vitest';
import { givenBy, topicWords, wantedBy } from './topics.ts';

describe('what is spoken of', () => {
  test.each([
    ['How many people telephoned?', 'There were 41,000 calls.'],
    ['Who supplies it?', 'The supplier is Larkfield.'],
    ['cost of clearance', 'Clearing them cost £141,000.'],
    ['the number of trees felled', 'We felled 318 trees.'],
    ['When did the system go live?', 'It came into use in 2016.'],
    ['how many libraries', 'Each library is open on Saturdays.'],
  ])('"%s" and "%s" share a word', (question, answer) => {
    const words = topicWords(answer);
    expect([...topicWords(question)].some((word) => words.has(word))).toBe(true);
  });

  test.each([
    ['what communications cost', 'community centres are open'],
    ['how many parks', 'the parties agreed'],
  ])('"%s" and "%s" share none', (question, answer) => {
    const words = topicWords(answer);
    expect([...topicWords(question)].filter((word) => words.has(word))).toEqual([]);
  });
});

describe('the kind of thing', () => {
  test.each([
    ['How much was spent?', ['money']],
    ['how many there are and what they cost', ['count', 'money']],
    ['What proportion of calls is answered?', ['percent']],
    ['how long the wait is', ['duration']],
    ['whether it is open', ['yesNo']],
    ['which company runs it', ['name']],
    ['When was it built?', ['date']],
  ])('%s', (question, kinds) => {
    expect([...wantedBy(question)].sort()).toEqual([...kinds].sort());
  });

  test.each([
    ['It costs £400 a year.', 'money', true],
    ['There were 1,204 of them.', 'count', true],
    ['In 2023 it was closed.', 'count', false],
    ['£400 was paid.', 'count', false],
    ['It is run by Larkfield.', 'name', true],
    ['It is run by the Council.', 'name', false],
    ['We hold no record of it.', 'denied', true],
    ['Some 14 months.', 'duration', true],
  ] as const)('%s: %s %s', (sentence, kind, gives) => {
    expect(givenBy(sentence).has(kind)).toBe(gives);
  });
});
