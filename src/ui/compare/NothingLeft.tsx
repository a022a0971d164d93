import type { Choices } from '../route.ts';
import { choose } from './choose.ts';

const lifts: readonly { readonly name: keyof Choices; readonly label: string }[] = [
  { name: 'of', label: 'All councils' },
  { name: 'year', label: 'Any year' },
  { name: 'per', label: 'Figures as given, not divided' },
];

/** Instead of a chart where nothing is left to draw: which choices may be why, each with what lifts it. */
export function NothingLeft({ choices }: { readonly choices: Choices }) {
  const narrowing = lifts.filter(({ name }) => choices[name]);
  if (narrowing.length === 0) return null;
  return (
    <div className="empty stack">
      <p>With these choices there is nothing to draw. What may bring it back:</p>
      <p className="row">
        {narrowing.map(({ name, label }) => (
          <button key={name} type="button" onClick={() => choose({ [name]: undefined })}>
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}
