// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DotCloud } from './DotCloud.tsx';

afterEach(cleanup);

const names = ['Ashcombe', 'Thornwick', 'Millbeck'];

function setUp() {
  const onOpen = vi.fn();
  render(
    <DotCloud
      dots={names.map((_, i) => ({ x: 20 + 20 * i, y: 10, about: false, mine: false }))}
      radius={3}
      width={100}
      height={40}
      labelOf={(index) => names[index] ?? ''}
      refOf={(index) => ({ sourceId: names[index] ?? '', answer: 0 })}
      tipOf={(index) => <b>{`Tip of ${names[index]}`}</b>}
      onOpen={onOpen}
    >
      <text data-dot={2}>Millbeck</text>
    </DotCloud>,
  );
  const dots = screen.getByRole('button');
  return {
    onOpen,
    dots,
    named: () => dots.getAttribute('aria-label'),
    key: (key: string) => fireEvent.keyDown(dots, { key }),
  };
}

test('the arrow keys go from dot to dot, each said in words, and Enter opens the one that was reached', () => {
  const { dots, named, key, onOpen } = setUp();
  expect(named()).toBe('Ashcombe');
  key('ArrowRight');
  expect([named(), screen.queryByText('Tip of Ashcombe') !== null]).toEqual(['Ashcombe', true]);
  key('ArrowRight');
  expect(named()).toBe('Thornwick');
  expect(document.querySelector('[aria-live]')?.textContent).toBe('Thornwick');
  key('End');
  key('ArrowDown');
  expect(named()).toBe('Millbeck');
  key('Enter');
  expect(onOpen.mock.calls).toEqual([[{ sourceId: 'Millbeck', answer: 0 }]]);
  fireEvent.blur(dots);
  expect(screen.queryByText(/^Tip of/)).toBeNull();
});

test('the dot nearest to the pointer has its tip, a click opens it, and beside all dots nothing happens', () => {
  const { dots, named, onOpen } = setUp();
  fireEvent.mouseMove(dots, { clientX: 42, clientY: 12 });
  expect([named(), screen.queryByText('Tip of Thornwick') !== null]).toEqual(['Thornwick', true]);
  expect(document.querySelector('[aria-live]')?.textContent).toBe('');
  fireEvent.click(dots, { clientX: 42, clientY: 12 });
  fireEvent.click(dots, { clientX: 42, clientY: 35 });
  expect(onOpen.mock.calls).toEqual([[{ sourceId: 'Thornwick', answer: 0 }]]);
  fireEvent.mouseMove(dots, { clientX: 42, clientY: 35 });
  expect(screen.queryByText(/^Tip of/)).toBeNull();
});

test('a name belongs to its dot: pointed at it has the dot’s tip, and a click opens it', () => {
  const { onOpen } = setUp();
  const name = screen.getByText('Millbeck');
  fireEvent.mouseMove(name, { clientX: 90, clientY: 35 });
  expect(screen.queryByText('Tip of Millbeck')).not.toBeNull();
  fireEvent.click(name, { clientX: 90, clientY: 35 });
  expect(onOpen.mock.calls).toEqual([[{ sourceId: 'Millbeck', answer: 0 }]]);
});
