// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { partOf } from '../part.tsx';
import { NoticesProvider } from './notices.tsx';
import { useDialog } from './use-dialog.ts';

afterEach(cleanup);

test('a dialog whose code does not come is said not to have opened, and asking again opens it', async () => {
  let times = 0;
  const part = partOf(async () => {
    if (times++ === 0) throw new Error('no network');
    return ({ onClose }: { readonly onClose: () => void }) => (
      <button type="button" onClick={onClose}>
        Close
      </button>
    );
  });
  function Page() {
    const { shown, open, close } = useDialog(part);
    return (
      <>
        <button type="button" onClick={open}>
          Open
        </button>
        {shown && <part.Part onClose={close} />}
      </>
    );
  }
  render(
    <NoticesProvider>
      <Page />
    </NoticesProvider>,
  );
  fireEvent.click(screen.getByText('Open'));
  expect((await screen.findAllByText('Not opened: no network')).length).toBeGreaterThan(0);
  expect(screen.queryByText('Close')).toBeNull();
  fireEvent.click(screen.getByText('Open'));
  fireEvent.click(await screen.findByText('Close'));
  expect(screen.queryByText('Close')).toBeNull();
});
