// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { partOf } from './part.tsx';
import { ErrorBoundary } from './shell/ErrorBoundary.tsx';

afterEach(cleanup);

const Words = ({ words }: { readonly words: string }) => <p>{words}</p>;

const shown = (Part: typeof Words) =>
  render(
    <Suspense fallback="waiting">
      <Part words="here" />
    </Suspense>,
  );

test('a part whose code was fetched before is drawn without waiting', async () => {
  const { Part, fetch } = partOf(async () => Words);
  await fetch();
  shown(Part as typeof Words);
  expect(document.body.textContent).toBe('here');
});

test('a part whose code is not there waits for it', async () => {
  const { Part } = partOf(async () => Words);
  await act(async () => void shown(Part as typeof Words));
  expect(screen.getByText('here')).toBeTruthy();
});

test('where the fetching failed, drawing it tries again', async () => {
  let times = 0;
  const { Part, fetch } = partOf(async () => {
    if (times++ === 0) throw new Error('no network');
    return Words;
  });
  await expect(fetch()).rejects.toThrow('no network');
  await act(async () => void shown(Part as typeof Words));
  expect(screen.getByText('here')).toBeTruthy();
});

test('where the code did not come when the part was drawn, the reader can try again until it does', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let times = 0;
  const { Part } = partOf(async () => {
    if (times++ < 2) throw new Error('no network');
    return Words;
  });
  await act(
    async () =>
      void render(
        <ErrorBoundary what="This view">
          <Suspense fallback="waiting">
            <Part words="here" />
          </Suspense>
        </ErrorBoundary>,
      ),
  );
  const tryAgain = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Try again' })));
  expect(screen.getByText('no network')).toBeTruthy();
  await tryAgain();
  expect(screen.getByText('no network')).toBeTruthy();
  expect(times).toBe(2);
  await tryAgain();
  expect(screen.getByText('here')).toBeTruthy();
  vi.restoreAllMocks();
});
