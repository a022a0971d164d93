// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { useWidth } from './use-width.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Framed() {
  const ref = useRef<HTMLDivElement>(null);
  const width = useWidth(ref);
  return (
    <div ref={ref} className="chart">
      {width}
    </div>
  );
}

const widths = () => [...document.querySelectorAll('.chart')].map(({ textContent }) => textContent);

test('every chart learns its width', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(640);
  render([<Framed key="a" />, <Framed key="b" />]);
  expect(widths()).toEqual(['640', '640']);
});

test('the first chart is drawn with the page, the next one a moment later', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(640);
  // As a page does it: what the test library renders is waited for whole.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  flushSync(() => root.render([<Framed key="a" />, <Framed key="b" />]));
  expect(widths()).toEqual(['640', '0']);
  await vi.waitFor(() => expect(widths()).toEqual(['640', '640']));
  flushSync(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});
