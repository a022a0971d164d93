// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import { entry } from '../../compare/testing/build.ts';
import { setup } from '../testing/setup.tsx';

const files = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    entry({ file: `letter-${String(i).padStart(4, '0')}.txt`, authority: `Wexmoor ${i} Council` }),
  );

/** By the rows themselves: asking for them by role takes seconds where there are so many. */
const listed = () => document.querySelectorAll('main tbody tr').length;

test('some hundred files are all listed, and nothing is asked', async () => {
  const { screen } = await setup(files(40), '#/responses');
  expect(listed()).toBe(40);
  expect(screen.queryByLabelText('With the words')).toBeNull();
});

test('of many more the first are listed; the others are found by words, and come at a press', async () => {
  const { screen } = await setup(files(620), '#/responses');
  const words = screen.getByLabelText('With the words');
  expect(listed()).toBe(500);
  expect(screen.getByText('The first 500 of 620 responses')).toBeTruthy();

  fireEvent.change(words, { target: { value: 'wexmoor 61' } });
  expect(await screen.findByText('11 responses')).toBeTruthy();
  expect(listed()).toBe(11);

  fireEvent.change(words, { target: { value: '' } });
  fireEvent.click(await screen.findByText('Show 120 more'));
  expect(listed()).toBe(620);
});
