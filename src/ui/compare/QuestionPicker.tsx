import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { plural } from '../../compare/format.ts';
import { folded } from '../../compare/names.ts';
import type { Stem } from '../../compare/question-list.ts';
import './question.css';

interface Props {
  readonly label?: string;
  readonly stems: readonly Stem[];
  /** Absent where the choice is one of adding. */
  readonly chosen?: Stem;
  readonly onChoose: (stem: Stem) => void;
}

/** So many are listed at once; typing brings out the others. */
const most = 80;

const nameOf = (stem: Stem | undefined): string => [stem?.number, stem?.words].filter(Boolean).join(' ');

/** The questions that have every word typed, or whose number begins with it. */
function matching(stems: readonly Stem[], typed: string): readonly Stem[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const number = typed.trim().toLowerCase();
  return stems.filter((stem) => {
    if (number && stem.number?.toLowerCase().startsWith(number)) return true;
    const own = folded(stem.words);
    return words.every((word) => own.includes(word));
  });
}

/** One question among many: typed for by its number or its words, or taken from the list by arrows or pointer. */
export function QuestionPicker({ label = 'Question', stems, chosen, onChoose }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const open = typed !== undefined;
  const found = useMemo(() => matching(stems, typed ?? ''), [stems, typed]);
  const listed = found.slice(0, most);
  const optionId = (i: number) => `${id}-${i}`;

  const show = () => {
    setTyped('');
    setAt(Math.max(0, chosen ? stems.indexOf(chosen) : 0));
  };
  const close = () => setTyped(undefined);
  const take = (stem: Stem | undefined) => {
    if (!stem) return;
    close();
    onChoose(stem);
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(listed.length - 1, to));
    setAt(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (!open) {
      if (key === 'ArrowDown' || key === 'ArrowUp' || key === 'Enter') {
        event.preventDefault();
        show();
      }
      return;
    }
    if (key === 'ArrowDown') move(at + 1);
    else if (key === 'ArrowUp') move(at - 1);
    else if (key === 'PageDown') move(at + 10);
    else if (key === 'PageUp') move(at - 10);
    else if (key === 'Enter') take(listed[at]);
    else if (key === 'Escape') {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="choice question-picker">
      <label htmlFor={`${id}-field`}>{label}</label>
      <span className="question-field">
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && listed.length > 0 ? optionId(at) : undefined}
          value={typed ?? nameOf(chosen)}
          placeholder={nameOf(chosen) || 'Its number, or some of its words'}
          title={open ? undefined : nameOf(chosen) || undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(0);
          }}
          onClick={() => !open && show()}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        {open && (
          <div className="question-list">
            <p className="muted small" role="status">
              {found.length === 0
                ? 'No question has these words.'
                : found.length > most
                  ? `The first ${most} of ${plural(found.length, 'question')}: type a number or words to find others.`
                  : plural(found.length, 'question')}
            </p>
            <div id={`${id}-list`} role="listbox" aria-label="Questions">
              {listed.map((stem, i) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and its keys take an option.
                <div
                  key={stem.questions[0]?.key}
                  id={optionId(i)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={stem === chosen}
                  className={i === at ? 'at' : undefined}
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseEnter={() => setAt(i)}
                  onClick={() => take(stem)}
                >
                  {stem.number !== undefined && <b>{stem.number} </b>}
                  {stem.words}{' '}
                  <span className="muted small">
                    {stem.answered} of {stem.asked} answered
                    {stem.questions.length > 1 && `, ${stem.questions.length} parts`}
                  </span>
                </div>
              ))}
            </div>
          </div>
        )}
      </span>
    </div>
  );
}
