/** What the pool needs of a worker: a test puts its own in its place. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** The part of the browser's Trusted Types that is used here; TypeScript's library has none of it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string | null }): unknown;
}

let spawning = false;

// The built page's policy lets no script in by a bare address. This one rule lets the worker in, and only while it is being made below.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (spawning ? url : null),
});

/** Starts one worker. Its address must stand literally here, or the build ships none. */
export function spawnWorker(): WorkerLike {
  spawning = true;
  try {
    return new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
  } finally {
    spawning = false;
  }
}
