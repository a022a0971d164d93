import { handleRequest } from './handle-request.ts';
import type { Numbered, Request } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

// One after another, so that the page knows which job a silent worker is at; the next file's hash is made meanwhile.
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: { job, message } }: MessageEvent<Numbered<Request>>) => {
  const finish = handleRequest(message);
  last = last.then(async () => self.postMessage({ job, message: await finish() }));
};
