import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 4391);
/** Served from a sub-path, as a static host may. */
const baseURL = `http://localhost:${port}/any/sub-path/`;

/**
 * What the browser would start beside each page: two pages of its own for the address bar, which took half the time of opening ours, and a
 * process for the next one. Only the last such argument counts, so that what Playwright switches off is said again.
 */
const unneeded = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...[
    'AvoidCorsURLLoaderRestartOnRedirect',
    'TcpPortRandomizationWin',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
  ],
  ...['AimEnabled', 'PreconnectToSearch', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
];

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
    // What was done, asked for and said on the console. Pictures and copies of the page at every step would cost a third of the time:
    // `npm run e2e -- --trace on` makes them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    launchOptions: {
      executablePath: process.env.BROWSER_PATH ?? '/usr/bin/chromium',
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-features=${unneeded.join()}`,
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --base /any/sub-path/ --host localhost --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
