import { useId } from 'react';
import type { Choices } from './choices.ts';

interface Props {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

/** What the PNG carries beside what is seen in it. */
export function CargoChoices({ choices, onChoose }: Props) {
  const id = useId();
  const { figures, texts } = choices;
  return (
    <fieldset className="cargo">
      <legend>What the PNG carries</legend>
      <label className="check-line">
        <input
          type="checkbox"
          checked={figures}
          aria-describedby={`${id}-figures`}
          onChange={({ target }) => onChoose({ ...choices, figures: target.checked })}
        />
        The figures and the words they were read from
      </label>
      <p className="muted small" id={`${id}-figures`}>
        {figures
          ? 'Whoever has the file can drop it here, see every figure with its words, and check it against the letters. It is in the file, not in what is seen of it.'
          : 'The picture is only a picture: nobody can open or check it.'}
      </p>
      {figures && (
        <>
          <label className="check-line">
            <input
              type="checkbox"
              checked={texts}
              aria-describedby={`${id}-texts`}
              onChange={({ target }) => onChoose({ ...choices, texts: target.checked })}
            />
            Whole texts of the letters too
          </label>
          <p className="muted small" id={`${id}-texts`}>
            {texts
              ? 'All letters that are open here go with it, whole. Letters name people: make sure that you may pass that on.'
              : 'Off, because letters name people.'}
          </p>
        </>
      )}
    </fieldset>
  );
}
