import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { Foilight } from './pages/foilight.ts';

/** What code that got into the page would try, to send something out or to bring something in. Each says whether it got through. */
const attempts: Readonly<Record<string, (to: string) => Promise<boolean>>> = {
  fetch: async (to) =>
    fetch(`${to}/a`).then(
      () => true,
      () => false,
    ),
  'a request of the old kind': async (to) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.onload = () => resolve(true);
      request.onerror = () => resolve(false);
      request.open('GET', `${to}/b`);
      request.send();
    }),
  'a socket': async (to) =>
    new Promise((resolve) => {
      const socket = new WebSocket(to.replace('http', 'ws'));
      socket.onopen = () => resolve(true);
      socket.onerror = () => resolve(false);
    }),
  'an event stream': async (to) =>
    new Promise((resolve) => {
      const stream = new EventSource(`${to}/c`);
      stream.onopen = () => resolve(true);
      stream.onerror = () => resolve(false);
    }),
  // A beacon says only that it was queued: whether it left is seen in the requests.
  'a beacon': async (to) => {
    navigator.sendBeacon(`${to}/d`, 'secret');
    return false;
  },
  'an image': async (to) =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = `${to}/e.png`;
    }),
  'a style sheet': async (to) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = () => resolve(true);
      link.onerror = () => resolve(false);
      link.href = `${to}/f.css`;
      document.head.append(link);
    }),
  'a style of our own making': async (to) => {
    const style = document.createElement('style');
    style.textContent = `@import url(${to}/g.css); body { outline: 7px solid red; background: url(${to}/h.png) }`;
    document.head.append(style);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return getComputedStyle(document.body).outlineWidth === '7px';
  },
  'a prefetch': async (to) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = `${to}/i`;
    document.head.append(link);
    return false;
  },
  'a font': async (to) =>
    new FontFace('elsewhere', `url(${to}/j.woff2)`).load().then(
      () => true,
      () => false,
    ),
  'a script': async (to) => {
    try {
      const script = document.createElement('script');
      script.src = `${to}/k.js`;
      document.head.append(script);
    } catch {
      return false;
    }
    return new Promise((resolve) => setTimeout(() => resolve(false), 50));
  },
  'markup that runs': async () => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.planted=1">');
    } catch {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    return 'planted' in window;
  },
  // In a turn of its own: the test's own channel may make code of words.
  'words that become code': async () =>
    new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function('return true')() as boolean);
        } catch {
          resolve(false);
        }
      }),
    ),
  'another worker': async (to) => {
    try {
      new Worker(`${to}/l.js`);
      return true;
    } catch {
      return false;
    }
  },
  'a frame': async (to) => {
    const frame = document.createElement('iframe');
    frame.src = `${to}/m`;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    frame.remove();
    return false;
  },
  'a form': async (to) => {
    const form = document.createElement('form');
    form.action = `${to}/n`;
    form.method = 'post';
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return location.href.startsWith(to);
  },
  'another base': async (to) => {
    const base = document.createElement('base');
    base.href = `${to}/`;
    document.head.prepend(base);
    return document.baseURI.startsWith(to);
  },
};

/** Tries everything here and now, and gives what got through. */
async function whatGetsThrough(page: Page, to: string): Promise<string[]> {
  const through: string[] = [];
  for (const [name, attempt] of Object.entries(attempts)) {
    if (await page.evaluate(attempt, to)) through.push(name);
  }
  return through;
}

/** Another host, which would answer whoever asked. `asked`: what reached it. */
async function anotherHost() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    // A form's answer without content leaves the page where it is.
    if (request.url === '/n') response.statusCode = 204;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('body { outline: 7px solid red }');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

const views = ['add', 'compare/spend', 'compare/visitors', 'compare/crm', 'table', 'check', 'responses'];

test('whatever got into the page, nothing gets out of any view', async ({ page, context }) => {
  test.setTimeout(90_000);
  const host = await anotherHost();
  const foilight = new Foilight(page);
  await foilight.visit();
  await foilight.trySample();
  for (const view of views) {
    await page.goto(`./#/${view}`);
    await expect(page.getByText('One moment…')).toHaveCount(0);
    expect([view, await whatGetsThrough(page, host.address)]).toEqual([view, []]);
  }
  await page.goto('./#/table');
  await foilight.table.table.getByRole('link').first().click();
  await expect(foilight.evidence.words.first()).toBeVisible();
  expect(['evidence', await whatGetsThrough(page, host.address)]).toEqual(['evidence', []]);
  expect(host.asked).toEqual([]);

  // The same attempts from a page without a policy do arrive: it is the policy that stopped them.
  const free = await context.newPage();
  await free.goto(`${host.address}/free`);
  host.asked.length = 0;
  const through = await whatGetsThrough(free, host.address);
  expect(through).toEqual(
    expect.arrayContaining(['fetch', 'a style sheet', 'markup that runs', 'words that become code']),
  );
  expect(host.asked).toEqual(
    expect.arrayContaining(['GET /a', 'POST /d', 'GET /e.png', 'GET /f.css', 'GET /m', 'POST /n']),
  );
  host.close();
});
