import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { Letter } from './letters.ts';
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

export interface Journey {
  /** The page as a reader uses it. */
  readonly foilight: Foilight;
  /** Opens the page of a reader who comes back to the sample: it is read and kept, and the comparison is in view. */
  readonly openSample: () => Promise<void>;
  /** Opens the page of a reader who comes back to these letters. */
  readonly openKept: (letters: readonly Letter[]) => Promise<void>;
  readonly guard: undefined;
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

interface Machine {
  /** What a browser keeps once it has read these letters, or the sample. Reading takes longer than most journeys: each worker does so once. */
  readonly keptOf: (letters?: readonly Letter[]) => Promise<Kept>;
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
  openSample: async ({ foilight, context, keptOf }, use) => {
    await use(async () => {
      await context.setStorageState(await keptOf());
      await foilight.visit('#/compare/spend');
      await foilight.showsSample();
    });
  },
  openKept: async ({ foilight, context, keptOf }, use) => {
    await use(async (letters) => {
      await context.setStorageState(await keptOf(letters));
      await foilight.visit('#/responses');
      await expect(foilight.responses.rows).toHaveCount(letters.length);
    });
  },
  keptOf: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      // One page reads them all and forgets them again: a new one would compile the extractor anew for each.
      const context = await browser.newContext({ baseURL, locale, timezoneId });
      const foilight = new Foilight(await context.newPage());
      const kept = () => context.storageState({ indexedDB: true });
      const lettersKept = async () => JSON.stringify(await kept()).match(/"key":"entry:/g)?.length ?? 0;
      const sampled = () =>
        foilight.sampleBanner.textContent().then((words) => /(\d+) responses/.exec(words ?? '')?.[1]);
      async function read(letters?: readonly Letter[]): Promise<Kept> {
        if (await lettersKept()) await foilight.deleteEverything({ sure: true });
        else await foilight.visit();
        await (letters ? foilight.drop(letters) : foilight.trySample());
        const count = letters?.length ?? Number(await sampled());
        await expect.poll(lettersKept).toBe(count);
        return kept();
      }
      const known = new Map<string, Promise<Kept>>();
      await use((letters) => {
        const key = JSON.stringify(letters ?? 'sample');
        const kept = known.get(key) ?? read(letters);
        known.set(key, kept);
        return kept;
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
