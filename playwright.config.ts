import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4391);
/** Served from a sub-path, as a static host may. */
const baseURL = `http://localhost:${port}/any/sub-path/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Against a hang, not against a slow machine: timings are for the benchmark.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // A picture of every moment would cost a fifth of the time, and the page can be seen as it was without them.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base /any/sub-path/ --host localhost --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
