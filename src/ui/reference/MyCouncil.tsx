import type { Row } from '../../compare/comparison.ts';
import { nameOfKey } from '../../compare/council-named.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { CouncilField } from './CouncilField.tsx';

interface Props {
  readonly rows: readonly Row[];
  readonly list: string;
}

/** The reader's own council: what stands out everywhere once chosen. */
export function MyCouncil({ rows, list }: Props) {
  const app = useApp();
  const { mine } = useAppState().workspace;
  const here = rows.some(({ key }) => key === mine);
  return (
    <section className="stack-small" aria-labelledby="my-council">
      <h2 id="my-council">My council</h2>
      {mine === undefined ? (
        <p className="muted">None is chosen. The one you choose stands out in every chart and table.</p>
      ) : (
        <p className="row">
          <strong>{nameOfKey(mine, rows)}</strong>
          {!here && <span className="muted">none of its responses is open</span>}
          <button type="button" className="link" onClick={() => void app.setMine(undefined)}>
            Choose none
          </button>
        </p>
      )}
      <CouncilField
        key={mine ?? ''}
        label={mine === undefined ? 'Choose a council' : 'Choose another'}
        labelled
        list={list}
        rows={rows}
        action="Choose"
        onChoose={({ key }) => void app.setMine(key)}
      />
    </section>
  );
}
