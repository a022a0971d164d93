import { plural } from '../../compare/format.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { useNotices } from '../shell/notices.tsx';

/** Says that the sample is made up, as long as it is there, and takes it away. */
export function SampleBanner() {
  const app = useApp();
  const { sampleLoaded, entries } = useAppState();
  const { notify } = useNotices();
  if (!sampleLoaded) return null;
  const fictional = entries.filter(({ sample }) => sample).length;
  const remove = async () => {
    await app.removeSample();
    notify('The sample is removed.');
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <section className="banner" aria-label="Sample">
      <p>
        <strong>Sample.</strong> {plural(fictional, 'response')} from fictional councils: no figure here is real.
      </p>
      <button type="button" onClick={remove}>
        Remove the sample
      </button>
    </section>
  );
}
