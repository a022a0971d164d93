import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reply, Request } from './messages.ts';
import { createPool, patienceFor, poolSize } from './pool.ts';
import { type Behaviour, FakeWorker, nameOfRequest } from './testing/fake-worker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const fileOf = (path: string): Request => ({ kind: 'read', path, bytes: new Uint8Array(1), known: [] });
const known = (id: string): Reply => ({ kind: 'known', id });

function setUp(size: number, behave: Behaviour) {
  const spawned: FakeWorker[] = [];
  const begun: string[] = [];
  const pool = createPool({
    size,
    patience: () => 10,
    spawn: () => {
      const worker = new FakeWorker(behave);
      spawned.push(worker);
      return worker;
    },
  });
  const submit = (path: string, background = false) =>
    pool.submit(fileOf(path), { background, onBegin: () => begun.push(path) });
  return { pool, spawned, begun, submit };
}

test.each([
  [undefined, 1],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [16, 4],
])('a machine of %s cores gets %s workers', (cores, size) => {
  expect(poolSize(cores ?? 1)).toBe(size);
});

test('patience grows with the file', () => {
  expect(patienceFor(fileOf('a'))).toBe(11);
  expect(patienceFor({ kind: 'reread', id: 'a', text: 'x'.repeat(3_000_000) })).toBe(13);
});

test('every request gets its own answer, however many there are', async () => {
  const { submit, spawned } = setUp(2, async (request) => known(nameOfRequest(request)));
  const paths = Array.from({ length: 50 }, (_, i) => `${i}.txt`);
  const ends = await Promise.all(paths.map((path) => submit(path)));
  expect(ends).toEqual(paths.map(known));
  expect(spawned.length).toBe(2);
});

test('a request that hangs its worker is given up after the stated time; those behind it are read', async () => {
  const { submit, spawned } = setUp(1, async (request) =>
    nameOfRequest(request) === 'bad' ? 'hang' : known(nameOfRequest(request)),
  );
  const ends = Promise.all(['a', 'bad', 'b', 'c'].map((path) => submit(path)));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(spawned.length).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await ends).toEqual([known('a'), { kind: 'timeout', seconds: 10 }, known('b'), known('c')]);
  expect(spawned.length).toBe(2);
});

test('the clock starts when a worker turns to the request, not when it was queued', async () => {
  const { submit, begun } = setUp(1, async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    return known(nameOfRequest(request));
  });
  const ends = Promise.all([submit('a'), submit('b'), submit('c')]);
  await vi.advanceTimersByTimeAsync(8_500);
  expect(begun).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(await ends).toEqual([known('a'), known('b'), known('c')]);
});

test('a request that kills its worker is named; those behind it are read', async () => {
  const { submit } = setUp(1, async (request) =>
    nameOfRequest(request) === 'bad' ? 'die' : known(nameOfRequest(request)),
  );
  expect(await Promise.all(['bad', 'a', 'b'].map((path) => submit(path)))).toEqual([
    { kind: 'crashed', detail: 'out of memory' },
    known('a'),
    known('b'),
  ]);
});

test('background requests wait for the others', async () => {
  const order: string[] = [];
  const { submit } = setUp(1, async (request) => {
    order.push(nameOfRequest(request));
    return known(nameOfRequest(request));
  });
  await Promise.all([submit('a'), submit('b'), submit('later', true), submit('c'), submit('d')]);
  expect(order).toEqual(['a', 'b', 'c', 'd', 'later']);
});

test('what waited behind a worker that died goes back to its own queue', async () => {
  const posted: string[][] = [];
  const pool = createPool({
    size: 1,
    spawn: () => {
      const first = posted.length === 0;
      const mine: string[] = [];
      posted.push(mine);
      const worker = new FakeWorker(async (request) =>
        first && nameOfRequest(request) === 'bad' ? 'die' : known(nameOfRequest(request)),
      );
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (numbered) => {
        mine.push(nameOfRequest(numbered.message));
        post(numbered);
      };
      return worker;
    },
  });
  await Promise.all([
    pool.submit(fileOf('bad')),
    pool.submit(fileOf('later'), { background: true }),
    pool.submit(fileOf('a')),
    pool.submit(fileOf('b')),
  ]);
  expect(posted[1]).toEqual(['a', 'b', 'later']);
});

test('some requests wait at a worker, of those that nobody waits for one', async () => {
  const posted: string[] = [];
  const pool = createPool({
    size: 1,
    spawn: () => {
      const worker = new FakeWorker(async () => 'hang');
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (numbered) => {
        posted.push(nameOfRequest(numbered.message));
        post(numbered);
      };
      return worker;
    },
  });
  for (const path of ['x', 'y', 'z']) void pool.submit(fileOf(path), { background: true });
  expect(posted).toEqual(['x', 'y']);
  for (let i = 0; i < pool.lanes; i++) void pool.submit(fileOf(`${i}`));
  expect(posted).toEqual(['x', 'y', '0', '1', '2', '3']);
  pool.close();
});

test('idle workers are let go after a while, and started again when there is work', async () => {
  const { pool, submit, spawned } = setUp(1, async (request) => known(nameOfRequest(request)));
  const before = FakeWorker.alive;
  pool.warm();
  expect(FakeWorker.alive).toBe(before + 1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(FakeWorker.alive).toBe(before);
  expect(await submit('a')).toEqual(known('a'));
  expect(spawned.length).toBe(2);
});

test('workers that practise are all there when work comes', async () => {
  const order: string[] = [];
  const { pool, submit, spawned } = setUp(2, async (request) => {
    order.push(request.kind === 'reread' ? request.text : nameOfRequest(request));
    return known(nameOfRequest(request));
  });
  pool.practise(['one', 'two', 'three']);
  expect(spawned.length).toBe(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(order.sort()).toEqual(['one', 'one', 'three', 'three', 'two', 'two']);
  expect(await submit('a')).toEqual(known('a'));
  pool.practise(['again']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(order).not.toContain('again');
});

test('work ends the practice', async () => {
  const order: string[] = [];
  const { pool, submit } = setUp(1, async (request) => {
    order.push(request.kind === 'reread' ? request.text : nameOfRequest(request));
    return known(nameOfRequest(request));
  });
  pool.practise(['one', 'two', 'three', 'four']);
  await Promise.all([submit('a'), submit('b'), submit('c')]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(order).toEqual(['one', 'two', 'a', 'b', 'c']);
});

test('the practice ends when what was waited for is nothing to read', async () => {
  const order: string[] = [];
  const { pool } = setUp(1, async (request) => {
    order.push(request.kind === 'reread' ? request.text : nameOfRequest(request));
    return known(nameOfRequest(request));
  });
  pool.practise(['one', 'two', 'three', 'four']);
  pool.rest();
  await vi.advanceTimersByTimeAsync(1000);
  expect(order).toEqual(['one', 'two']);
});

test('closing ends what is under way', async () => {
  const { pool, submit } = setUp(1, async () => 'hang');
  const ends = Promise.all([submit('a'), submit('b'), submit('c')]);
  pool.close();
  expect(await ends).toEqual([{ kind: 'closed' }, { kind: 'closed' }, { kind: 'closed' }]);
});

test('where no worker can be started each request says so', async () => {
  const pool = createPool({
    size: 1,
    spawn: () => {
      throw new Error('blocked');
    },
  });
  const blocked = { kind: 'crashed', detail: 'blocked' };
  pool.warm();
  expect(await Promise.all([pool.submit(fileOf('a')), pool.submit(fileOf('b'))])).toEqual([blocked, blocked]);
});
