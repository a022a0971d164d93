import { expect, test } from 'vitest';
import { extractResponse } from '../extract-response.ts';

const page = (foot: string): string =>
  `FOI release\n\nCustomer services volumes\n\nCase reference FOI2023/01187\n\nRequest\n\n1. How many calls were there?\n2. What did they cost?\n\nResponse\n\n1. 168,090\n2. £5.48 each\n\n${foot}\n`;

test.each([
  ["This is West Ansley Council's FOI disclosure site. Browse all releases.", 'West Ansley Council'],
  ['Related pages: Making an FOI request | Charges | West Ansley Council home', 'West Ansley Council'],
  ['Published by West Ansley Council\nWas this page useful?  Yes  No', 'West Ansley Council'],
  ['Released by: West Ansley Borough Council', 'West Ansley Borough Council'],
  ['You are on the West Ansley Council disclosure log', 'West Ansley Council'],
  ['Tolbury and Mere Unitary Authority', 'Tolbury and Mere Unitary Authority'],
])('%s', (foot, name) => {
  expect(extractResponse(page(foot)).authority?.value.name).toBe(name);
});

test("another's page that an answer points to names nobody", () => {
  const text = page('').replace(
    '2. £5.48 each',
    '2. These are on the website of Moorshire County Council, published by Moorshire County Council in May.',
  );
  expect(extractResponse(text).authority).toBeUndefined();
});
