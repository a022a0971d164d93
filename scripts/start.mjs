// `npm start`: installs what is missing, builds the static site, serves it and says where.
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { build, preview } = await import('vite');
const hasScreen =
  !process.env.CI &&
  (process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));
await build({ logLevel: 'warn' });
const server = await preview({
  logLevel: 'error',
  preview: { host: 'localhost', port: Number(process.env.PORT ?? 4173), open: hasScreen },
});
console.log(
  `\nFoilight is at ${server.resolvedUrls?.local[0]}\nNothing that you drop on it leaves this machine. Press Ctrl+C to stop.`,
);
