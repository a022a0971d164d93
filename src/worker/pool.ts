import type { Numbered, Reply, Request } from './messages.ts';
import { spawnWorker, type WorkerLike } from './spawn-worker.ts';

/** How a request ended: what the worker said, or that it was given up after `seconds`, or that the pool closed. */
export type Ended = Reply | { readonly kind: 'timeout'; readonly seconds: number } | { readonly kind: 'closed' };

export interface SubmitOptions {
  /** Waits until nothing else does. */
  readonly background?: boolean;
  /** Called when a worker turns to it. */
  readonly onBegin?: () => void;
}

/** Workers that share one queue. */
export interface Pool {
  /** Never rejects. A request whose worker hangs or dies ends alone; the others go on with a new worker. */
  readonly submit: (request: Request, options?: SubmitOptions) => Promise<Ended>;
  /** Starts a worker, so that the first request finds it ready. */
  readonly warm: () => void;
  /**
   * Starts all the workers, and lets each one that was not there read these texts for nobody: reading is several times slower until the
   * browser has compiled the code for it. The first request ends it: from then on reading itself is the practice.
   */
  readonly practise: (texts: readonly string[]) => void;
  /** Ends the practice: what was waited for has come, and need not be anything to read. */
  readonly rest: () => void;
  /** How many requests keep it busy: whoever submits more than that only queues them. */
  readonly lanes: number;
  readonly close: () => void;
}

export interface PoolOptions {
  readonly spawn?: () => WorkerLike;
  readonly size?: number;
  /** After how many seconds a request is given up. */
  readonly patience?: (request: Request) => number;
}

interface Job {
  readonly number: number;
  readonly request: Request;
  readonly options: SubmitOptions;
  readonly end: (how: Ended) => void;
}

/** A worker and the jobs that it has, in the order in which it answers them. */
interface Seat {
  readonly worker: WorkerLike;
  readonly jobs: Job[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** One being read and some waiting at the worker, which goes on while the page draws; more would only hold memory, and wait for a worker that hangs. */
const jobsAtSeat = 6;
/** Of what nobody waits for fewer: who comes then comes soon. */
const jobsBehind = 2;
/** As long as a reader may look for the files. */
const idleSeconds = 45;

/** The page needs little of a core while workers read, but of three it has one; more than four workers only wait for the disk. */
export const poolSize = (cores = globalThis.navigator?.hardwareConcurrency ?? 2): number =>
  Math.max(1, Math.min(4, cores <= 2 ? cores : cores - 1));

/** Ten seconds, and one more for each megabyte: a hundred times what a slow machine needs. */
export function patienceFor(request: Request): number {
  const size = request.kind === 'read' ? request.bytes.length : request.text.length;
  return 10 + Math.ceil(size / 1e6);
}

const exercise = (number: number, text: string): Job => ({
  number,
  request: { kind: 'reread', id: '', text },
  options: {},
  end: () => {},
});

export function createPool({ spawn = spawnWorker, size = poolSize(), patience = patienceFor }: PoolOptions = {}): Pool {
  const waiting: Job[] = [];
  const waitingBehind: Job[] = [];
  const practice: Job[] = [];
  const seats = new Set<Seat>();
  let jobs = 0;

  function seatWithRoom(most: number): Seat | undefined {
    const free = [...seats].find((seat) => seat.jobs.length === 0);
    if (free) return free;
    if (seats.size < size) return open();
    const shortest = [...seats].sort((a, b) => a.jobs.length - b.jobs.length)[0];
    return shortest && shortest.jobs.length < most ? shortest : undefined;
  }

  function seatOrFailure(most: number): Seat | Error | undefined {
    try {
      return seatWithRoom(most);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  function open(): Seat {
    const seat: Seat = { worker: spawn(), jobs: [], timer: undefined };
    seats.add(seat);
    seat.worker.onmessage = ({ data }: MessageEvent<Numbered<Reply>>) => {
      if (seat.jobs[0]?.number === data.job) endFirst(seat, data.message);
    };
    seat.worker.onerror = (event) => {
      event.preventDefault?.();
      giveUp(seat, { kind: 'crashed', detail: event.message || 'the reading stopped' });
    };
    seat.worker.onmessageerror = () => giveUp(seat, { kind: 'crashed', detail: 'its result could not be passed on' });
    watch(seat);
    return seat;
  }

  /** Sets the clock for the job that the worker is at; without one, for the worker itself. */
  function watch(seat: Seat): void {
    clearTimeout(seat.timer);
    const job = seat.jobs[0];
    if (!job) {
      seat.timer = setTimeout(() => retire(seat), idleSeconds * 1000);
      return;
    }
    const seconds = patience(job.request);
    seat.timer = setTimeout(() => giveUp(seat, { kind: 'timeout', seconds }), seconds * 1000);
    job.options.onBegin?.();
  }

  function endFirst(seat: Seat, how: Ended): void {
    seat.jobs.shift()?.end(how);
    watch(seat);
    dispatch();
  }

  function retire(seat: Seat): void {
    clearTimeout(seat.timer);
    seats.delete(seat);
    seat.worker.terminate();
  }

  /** Blames the job that the worker is at; those behind it go to another. */
  function giveUp(seat: Seat, how: Ended): void {
    if (!seats.has(seat)) return;
    retire(seat);
    const [blamed, ...others] = seat.jobs;
    for (const job of others.reverse()) (job.options.background ? waitingBehind : waiting).unshift(job);
    blamed?.end(how);
    dispatch();
  }

  function dispatch(): void {
    for (;;) {
      const queue = [waiting, waitingBehind, practice].find(({ length }) => length > 0);
      const seat = queue && seatOrFailure(queue === waiting ? jobsAtSeat : jobsBehind);
      const job = seat && queue.shift();
      if (!job) return;
      if (seat instanceof Error) {
        job.end({ kind: 'crashed', detail: seat.message });
        continue;
      }
      seat.jobs.push(job);
      seat.worker.postMessage({ job: job.number, message: job.request } satisfies Numbered<Request>);
      if (seat.jobs.length === 1) watch(seat);
    }
  }

  return {
    submit: (request, options = {}) =>
      new Promise((end) => {
        practice.length = 0;
        (options.background ? waitingBehind : waiting).push({ number: jobs++, request, options, end });
        dispatch();
      }),
    lanes: size * jobsAtSeat,
    warm: () => {
      if (seats.size === 0) seatOrFailure(jobsAtSeat);
    },
    practise: (texts) => {
      const missing = size - seats.size;
      for (let i = 0; i < missing; i++) {
        for (const text of texts) practice.push(exercise(jobs++, text));
      }
      dispatch();
    },
    rest: () => {
      practice.length = 0;
    },
    close: () => {
      practice.length = 0;
      for (const seat of [...seats]) {
        retire(seat);
        for (const job of seat.jobs) job.end({ kind: 'closed' });
      }
      for (const job of [...waiting.splice(0), ...waitingBehind.splice(0)]) job.end({ kind: 'closed' });
    },
  };
}
