import type { Numbered, Reply, Request } from '../messages.ts';
import type { WorkerLike } from '../spawn-worker.ts';

/** What a fake worker does with a request: its answer, or one of the ways in which workers fail. */
export type Behaviour = (request: Request) => Promise<Reply | 'hang' | 'die'>;

/** A worker on this thread. It answers in order, one job after another, as the real shell does. */
export class FakeWorker implements WorkerLike {
  static alive = 0;
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  private last: Promise<void> = Promise.resolve();
  private dead = false;
  private readonly behave: Behaviour;

  constructor(behave: Behaviour) {
    this.behave = behave;
    FakeWorker.alive++;
  }

  postMessage({ job, message }: Numbered<Request>): void {
    this.last = this.last.then(async () => {
      const reply = await this.behave(message);
      if (this.dead) return;
      if (reply === 'hang') await new Promise(() => {});
      else if (reply === 'die') this.say('onerror', { message: 'out of memory' });
      else this.say('onmessage', { data: { job, message: structuredClone(reply) } });
    });
  }

  terminate(): void {
    if (!this.dead) FakeWorker.alive--;
    this.dead = true;
  }

  private say(handler: 'onmessage' | 'onerror', event: object): void {
    (this[handler] as ((event: object) => void) | null)?.call(this, event);
  }
}

/** The path of a file to be read; a source's id where it is read again. */
export const nameOfRequest = (request: Request): string => (request.kind === 'read' ? request.path : request.id);
