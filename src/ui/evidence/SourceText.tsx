import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../model/span.ts';
import { type Block, blocksOf, type Mark } from './blocks.ts';
import { seenIn } from './markup.ts';
import { selectedIn } from './selection.ts';

interface Props {
  readonly text: string;
  /** The words that are the evidence. */
  readonly words: readonly Span[];
  /** The answer they stand in. */
  readonly answer: readonly Span[];
  /** Other figures, each with the address that shows it. */
  readonly others: readonly { readonly href: string; readonly label: string; readonly spans: readonly Span[] }[];
  /** Called with what the reader selects, and with nothing when it is selected no more. */
  readonly onSelect: (span: Span | undefined) => void;
}

const here = 'here';
const asWritten: readonly never[] = [];

/** From so many blocks on (some 100 kB) those out of sight are skipped; a usual letter is laid out whole, so that nothing shifts. */
const manyBlocks = 25;

/** Brings the words to the middle of the box that scrolls, without moving the page; where the page itself scrolls, of the page. */
function showIn(box: HTMLElement, target: Element): void {
  if (box.scrollHeight <= box.clientHeight + 1) {
    target.scrollIntoView({ block: 'center' });
    return;
  }
  const { top, height } = target.getBoundingClientRect();
  box.scrollTop += top - box.getBoundingClientRect().top - (box.clientHeight - Math.min(height, box.clientHeight)) / 2;
}

function BlockOfText({ text, block, titles }: { text: string; block: Block; titles: ReadonlyMap<string, string> }) {
  return (
    <div className="text-block">
      {block.segments.map(({ start, end, mark, inAnswer, shown }) => {
        if (shown === '') return null;
        const words = shown ?? text.slice(start, end);
        // Where the words stand, for what the reader selects.
        const place = { 'data-start': start, ...(shown !== undefined && { 'data-end': end }) };
        if (mark === here)
          return (
            <mark key={start} className="here" {...place}>
              {words}
            </mark>
          );
        if (mark !== undefined)
          return (
            <a
              key={start}
              className={inAnswer ? 'other answer' : 'other'}
              href={mark}
              title={titles.get(mark)}
              {...place}
            >
              {words}
            </a>
          );
        return (
          <span key={start} className={inAnswer ? 'answer' : undefined} {...place}>
            {words}
          </span>
        );
      })}
    </div>
  );
}

/**
 * A response's text as it stands, always as text and never as markup, with the words of the evidence marked and scrolled to.
 * Lines out of sight are left to the browser to skip, so that find-in-page and selection still reach the whole text.
 */
export const SourceText = memo(function SourceText({ text, words, answer, others, onSelect }: Props) {
  const ref = useRef<HTMLElement>(null);
  const [raw, setRaw] = useState(false);
  const seen = useMemo(() => seenIn(text), [text]);
  const titles = useMemo(() => new Map(others.map(({ href, label }) => [href, label])), [others]);
  const blocks = useMemo(() => {
    const marks: Mark[] = [{ id: here, spans: words }, ...others.map(({ href, spans }) => ({ id: href, spans }))];
    return blocksOf(text, marks, answer, raw ? asWritten : seen);
  }, [text, words, answer, others, seen, raw]);

  useEffect(() => {
    const onChange = () => {
      if (!ref.current) return;
      const selection = getSelection();
      const selected = selectedIn(ref.current, text, selection);
      // A selection elsewhere (in a form's field) leaves the words chosen here as they are.
      const elsewhere = selection?.anchorNode && !ref.current.contains(selection.anchorNode);
      if (selected || !elsewhere) onSelect(selected);
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [text, onSelect]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are in the blocks; scroll again when they change.
  useEffect(() => {
    const box = ref.current;
    const target = box?.querySelector('mark.here');
    if (!box || !target) {
      box?.scrollTo({ top: 0 });
      return;
    }
    showIn(box, target);
    // Once more when the blocks that came into sight have their true height.
    const again = requestAnimationFrame(() => showIn(box, target));
    return () => cancelAnimationFrame(again);
  }, [text, words, raw]);

  return (
    <>
      {seen.length > 0 && (
        <label className="check-line small">
          <input type="checkbox" checked={raw} onChange={({ target }) => setRaw(target.checked)} />
          Show the file as it is, with its markup
        </label>
      )}
      <section
        ref={ref}
        className={blocks.length > manyBlocks ? 'source-text many' : 'source-text'}
        aria-label="Text of the response"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {blocks.map((block) => (
          <BlockOfText key={block.start} text={text} block={block} titles={titles} />
        ))}
      </section>
    </>
  );
});
