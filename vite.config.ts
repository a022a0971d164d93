import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What the built page may do: nothing but load its own files. Not in development, where the reload needs a connection. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // The one policy, in src/worker/spawn-worker.ts, lets through the worker's own address and nothing else.
  'trusted-types default',
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/**
 * What a reader who comes back sees first is drawn by these files. A browser that is told so compiles all of each while it comes in, beside the
 * page's thread, which otherwise stops at the first call of every function.
 */
function compiledAtOnce(...names: readonly string[]): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const name of names) {
          const file = Object.values(bundle).find((each) => each.type === 'chunk' && each.name === name);
          if (file?.type !== 'chunk') throw new Error(`No file of the build is called ${name}`);
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
        }
      },
    },
  };
}

/** Of the rooms that make pages; but the small dialogs of the start come without the rest. */
const isOfSeveralPages = (id: string): boolean =>
  /\/src\/(?:authorities|charts|compare|measures|model|text|ui)\//.test(id) && !/\/Dialog\.tsx$/.test(id);

/** The rooms that import neither packages nor the page's own objects (src/model and what may import only it). */
const pureRooms = ['model', 'text', 'authorities', 'extract', 'measures', 'compare'];
const tests = (rooms: readonly string[]): string[] => rooms.map((room) => `src/${room}/**/*.test.ts`);
/** Tests that need neither a page nor a database, but one that puts another file in the place of its neighbour. */
const freeTests = [...tests(['charts', 'intake', 'project', 'share', 'ui']), 'src/worker/**/!(handle-request).test.ts'];

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), compiledAtOnce('Chart', 'ComparePage', 'shared')],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    sourcemap: false,
    // Each file that is asked for takes its time, on a fast line too: what comes at once is one file, and what the pages share another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'shared', test: isOfSeveralPages, minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
    // The whole licence of everything that ships, made anew with each build; the footer leads to it.
    license: { fileName: 'licences.md' },
  },
  test: {
    testTimeout: 60_000,
    // One for each core: by itself Vitest leaves a core free, which on two cores is half of them.
    maxWorkers: '100%',
    // They run in the order of their names: the longest files, the worker's, come neither last nor alone.
    projects: [
      // Nothing that these files know of keeps what could change a later test, so that they share what they import.
      { extends: true, test: { name: 'free', include: freeTests, isolate: false } },
      { extends: true, test: { name: 'pure', include: tests(pureRooms), isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: [...tests(pureRooms), ...freeTests],
        },
      },
    ],
  },
});
