import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
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
  /** Opens the page of a reader who comes back to the sample: it is read and kept, and the comparison is in view. */
  readonly openSample: () => Promise<void>;
  readonly guard: undefined;
}

interface Machine {
  /** What a browser keeps once it has read the sample. Reading it takes longer than most journeys: each worker does so once. */
  readonly keptSample: Awaited<ReturnType<BrowserContext['storageState']>>;
}

/** Every journey is watched from its first request to its end, and fails for anything that a reader's machine should not see. */
export const test = base.extend<Journey, Machine>({
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
  openSample: async ({ foilight, context, keptSample }, use) => {
    await use(async () => {
      await context.setStorageState(keptSample);
      await foilight.visit('#/compare/spend');
      await foilight.showsSample();
    });
  },
  keptSample: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      const foilight = new Foilight(await context.newPage());
      await foilight.visit();
      await foilight.trySample();
      const letters = /(\d+) responses/.exec((await foilight.sampleBanner.textContent()) ?? '')?.[1];
      const kept = () => context.storageState({ indexedDB: true });
      const lettersKept = async () => JSON.stringify(await kept()).match(/"key":"entry:/g)?.length;
      await expect.poll(lettersKept).toBe(Number(letters));
      await use(await kept());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
