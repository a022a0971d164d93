// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DataFrame } from './DataFrame.tsx';

afterEach(cleanup);

const draw = (rows: number) =>
  render(
    <DataFrame label="Website" head={<th scope="col">Council</th>}>
      {Array.from({ length: rows }, (_, i) => `Wexmoor ${i}`).map((name) => (
        <tr key={name}>
          <td>{name}</td>
        </tr>
      ))}
    </DataFrame>,
  );
const drawn = () => document.querySelectorAll('tbody tr').length;

test('the first rows are there at once, hundreds as soon as the page has a moment', async () => {
  draw(400);
  expect(drawn()).toBe(40);
  await waitFor(() => expect(drawn()).toBe(400));
  expect(screen.queryByText('Show all rows')).toBeNull();
});

test('of more the first, and all at a press', async () => {
  draw(900);
  await waitFor(() => expect(drawn()).toBe(400));
  fireEvent.click(screen.getByText('Show all rows'));
  expect(drawn()).toBe(900);
});

test('all are printed', async () => {
  draw(900);
  fireEvent(window, new Event('beforeprint'));
  expect(drawn()).toBe(900);
  fireEvent(window, new Event('afterprint'));
  await waitFor(() => expect(drawn()).toBe(400));
});
