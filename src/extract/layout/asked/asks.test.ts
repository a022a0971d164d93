import { expect, test } from 'vitest';
import { asks } from './asks.ts';

test.each<[string, 'asks' | 'answers' | 'neither']>([
  // What begins a question whose line breaks before its mark.
  ['Does the council currently pay for any ropes or', 'asks'],
  ['Does the council operate any ferries that', 'asks'],
  ['Has the council spent anything on', 'asks'],
  ['How many ferries does the council use?', 'asks'],
  ['The council currently pays for none', 'answers'],
  ['The council does not', 'answers'],
  ['We use two ferries', 'answers'],
  ['All letters about the ferries since 2015', 'neither'],
  ['All drafts of all notices', 'neither'],
  ['All letters about the ferries are on our website', 'answers'],
  ['All of them', 'answers'],
  ['Red', 'neither'],
  // What says something of what it names, and what goes on from the line above.
  ['The ferries are run by a contractor as part of a wider agreement and the council', 'answers'],
  ['The cost of finding this would exceed £600, the limit set by the regulations', 'answers'],
  ['does not hold this information.', 'neither'],
  ['The names of crew who are employed', 'asks'],
  ['The date the ferry was bought', 'neither'],
  // A name that begins as a wish does, and its figure.
  ['Confirm Connector: £7,200', 'neither'],
  ['State Street: 4,120', 'neither'],
  ['Is It Safe app: 53%', 'neither'],
  ['Which? magazine: £40', 'asks'],
  ['Detail Design Ltd: £12k per year', 'neither'],
  ['Please give the number for the year: 2023', 'asks'],
  ['Provide the figures for: 2023', 'asks'],
])('%s', (text, expected) => {
  const score = asks(text);
  expect(score >= 0.5 ? 'asks' : score < 0 ? 'answers' : 'neither').toBe(expected);
});
