import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { OpenedFile } from './app.ts';
import type { AppState } from './state.ts';
import { type AppTab, closeAppTabs, fileOf, openAppTab, ready } from './testing/app-tab.ts';

afterEach(closeAppTabs);

/** What a reader would compare: not when it was opened. */
const shown = ({ entries, receipt }: AppState) => ({
  entries: entries.map(({ source, analysis, sample }) => ({ source, analysis, sample })),
  receipt,
});

// Few contents and few names, so that equal files under several names are common.
const file = fc
  .tuple(fc.constantFrom('a', 'B', 'c/2', 'c/10', 'd'), fc.constantFrom('one 1', 'two 2 2', 'three', '', '\0\0\0'))
  .map(([path, content]) => ({ path: `${path}.txt`, content }));
// One path stands for one file, as it does in a folder.
const files = fc.uniqueArray(file, { maxLength: 6, selector: ({ path }) => path });
const opened = (some: readonly { path: string; content: string }[]): OpenedFile[] =>
  some.map(({ path, content }) => fileOf(path, content));

test('the order in which files are dropped changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      files.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
      fc.integer({ min: 1, max: 4 }),
      async ([some, shuffled], workers) => {
        const [one, two] = [openAppTab({ workers }), openAppTab()];
        await Promise.all([one.open(opened(some)), two.open(opened(shuffled))]);
        expect(shown(two.getState())).toEqual(shown(one.getState()));
      },
    ),
    { numRuns: 40 },
  );
});

test('twice is once: a second drop adds nothing and changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (some) => {
      const app = openAppTab();
      await app.open(opened(some));
      const before = app.getState().entries;
      await app.open(opened(some));
      expect(app.getState().entries).toEqual(before);
      if (some.length > 0) expect(app.getState().receipt).toMatchObject({ added: [], answers: 0, figures: 0 });
    }),
    { numRuns: 40 },
  );
});

type Command = (app: AppTab) => Promise<unknown>;

const nth = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.nat(9).map(
    (n): Command =>
      (app) =>
        app.remove(nth(app.getState().entries, n)?.source.id ?? ''),
  ),
  fc.nat(9).map(
    (n): Command =>
      (app) => {
        const sourceId = nth(app.getState().entries, n)?.source.id ?? '';
        const says = n % 2 ? ({ kind: 'checked' } as const) : ({ kind: 'note', text: String(n) } as const);
        return app.correct({ sourceId, subject: { kind: 'response' }, says });
      },
  ),
  fc.nat(9).map(
    (n): Command =>
      (app) =>
        app.withdraw([nth(app.getState().corrections, n)?.id ?? '']),
  ),
  fc.constant<Command>((app) => app.removeSample()),
  fc.constant<Command>((app) => app.undo()),
  fc.constant<Command>((app) => app.redo()),
  fc.nat(9).map(
    (n): Command =>
      (app) =>
        app.undoStep(nth(app.getState().steps, n)?.id ?? ''),
  ),
);

const collected = ({ entries, corrections }: AppState) => ({ entries, corrections });

test('after any commands, undoing all restores what was there; redoing all, what was made of it; and both are stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
      const app = openAppTab();
      await app.open(opened([1, 2, 3].map((n) => ({ path: `${n}.txt`, content: `text ${n}` }))));
      await app.loadSample();
      const before = collected(app.getState());
      for (const run of commands) await run(app);
      const after = collected(app.getState());
      let undone = 0;
      // What was undone one by one out of order may be redone too: only as many as are undone here.
      for (; app.getState().undo !== undefined; undone++) await app.undo();
      expect(collected(app.getState())).toEqual(before);
      const again = openAppTab({ database: app.database });
      await ready(again);
      expect(collected(again.getState())).toEqual(before);
      for (; undone > 0; undone--) await app.redo();
      expect(collected(app.getState())).toEqual(after);
      const last = openAppTab({ database: app.database });
      await ready(last);
      expect(collected(last.getState())).toEqual(after);
    }),
    { numRuns: 60 },
  );
});
