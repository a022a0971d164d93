import type { KeyboardEvent, ReactNode } from 'react';
import type { FigureRef } from '../compare/comparison.ts';

/** Opens the words that a figure came from. */
export type OnOpen = (ref: FigureRef) => void;

interface Props {
  /** Its place among the chart's marks, from nought: the order of the arrow keys. */
  readonly index: number;
  /** Council and figure, as words. */
  readonly label: string;
  /** Absent where there is nothing to open. */
  readonly open?: FigureRef | undefined;
  readonly onOpen: OnOpen;
  readonly children: ReactNode;
}

/** One figure in a chart: a click, or Enter, opens its words. */
export function Mark({ index, label, open, onOpen, children }: Props) {
  const act = () => open && onOpen(open);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in a drawing.
    <g
      className="mark"
      role="button"
      tabIndex={index === 0 ? 0 : -1}
      data-mark={index}
      aria-label={label}
      onClick={act}
      onKeyDown={press}
    >
      {children}
    </g>
  );
}
