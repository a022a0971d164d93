import { memo, useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../model/span.ts';
import { type Block, blocksOf, type Mark } from './blocks.ts';

interface Props {
  readonly text: string;
  /** The words that are the evidence. */
  readonly words: readonly Span[];
  /** The answer they stand in. */
  readonly answer: readonly Span[];
  /** Other figures, each with the address that shows it. */
  readonly others: readonly { readonly href: string; readonly label: string; readonly spans: readonly Span[] }[];
}

const here = 'here';

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
      {block.segments.map(({ start, end, mark, inAnswer }) => {
        const words = text.slice(start, end);
        if (mark === here)
          return (
            <mark key={start} className="here">
              {words}
            </mark>
          );
        if (mark !== undefined)
          return (
            <a key={start} className={inAnswer ? 'other answer' : 'other'} href={mark} title={titles.get(mark)}>
              {words}
            </a>
          );
        return inAnswer ? (
          <span key={start} className="answer">
            {words}
          </span>
        ) : (
          words
        );
      })}
    </div>
  );
}

/**
 * A response's text as it stands, always as text and never as markup, with the words of the evidence marked and scrolled to.
 * Lines out of sight are left to the browser to skip, so that find-in-page and selection still reach the whole text.
 */
export const SourceText = memo(function SourceText({ text, words, answer, others }: Props) {
  const ref = useRef<HTMLElement>(null);
  const titles = useMemo(() => new Map(others.map(({ href, label }) => [href, label])), [others]);
  const blocks = useMemo(() => {
    const marks: Mark[] = [{ id: here, spans: words }, ...others.map(({ href, spans }) => ({ id: href, spans }))];
    return blocksOf(text, marks, answer);
  }, [text, words, answer, others]);

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
  }, [blocks]);

  return (
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
  );
});
