import { test as base, expect, type Page } from '@playwright/test';
import { Foilight } from './pages/foilight.ts';

/** Notes what no journey may cause: an error on the console (a breach of the security policy is one), a fault, a request to elsewhere. */
async function watch(page: Page, home: string, wrongs: string[]): Promise<void> {
  const own = new URL(home);
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrongs.push(`fault: ${error.message}`));
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!local && !(url.origin === own.origin && url.pathname.startsWith(own.pathname)))
      wrongs.push(`request: ${request.method()} ${url.href}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

interface Journey {
  /** The page as a reader uses it. */
  readonly foilight: Foilight;
  readonly guard: undefined;
}

/** Every journey is watched from its first request to its end, and fails for anything that a reader's machine should not see. */
export const test = base.extend<Journey>({
  guard: [
    async ({ page, baseURL }, use) => {
      const wrongs: string[] = [];
      await watch(page, baseURL ?? '', wrongs);
      await use(undefined);
      expect(wrongs).toEqual([]);
    },
    { auto: true },
  ],
  foilight: async ({ page }, use) => {
    await use(new Foilight(page));
  },
});

export { expect };
