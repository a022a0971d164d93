import { useCallback, useMemo, useState } from 'react';
import { authorityOf } from '../../compare/corrected.ts';
import { nextWaiting } from '../../compare/queue.ts';
import type { QueueItem } from '../../compare/queue-items.ts';
import type { Correction } from '../../model/correction.ts';
import type { Entry } from '../../model/entry.ts';
import type { Span } from '../../model/span.ts';
import { useApp, useAppState } from '../app-context.tsx';
import { Corrections } from '../correct/Corrections.tsx';
import { evidenceHref, keyOfPlace, placeOf } from '../evidence-link.ts';
import { hashOf, type Place } from '../route.ts';
import { useNotices } from '../shell/notices.tsx';
import { useComparison } from '../use-comparison.ts';
import { correctedIn, correctionsOf, queueIn, useQueue } from '../use-corrected.ts';
import { currentRoute, go, useRoute } from '../use-route.ts';
import { amountWords, FigureFacts, labelOf } from './FigureFacts.tsx';
import { LetterLinks } from './LetterLinks.tsx';
import { lookAt } from './looking-at.ts';
import { SourceText } from './SourceText.tsx';
import { Steps } from './Steps.tsx';
import { useText } from './use-text.ts';

const show = (evidence: Place): void => go({ view: currentRoute().view, evidence }, { replace: true });
const showItem = ({ ref }: QueueItem): void => show(placeOf(ref));

/** What is said of the response as a whole: the latest of each kind. */
const ofResponse = (corrections: readonly Correction[]): readonly Correction[] => [
  ...new Map(
    corrections.filter(({ subject }) => subject.kind === 'response').map((each) => [each.says.kind, each]),
  ).values(),
];

/** Where the queue stands: its own order of figures and answers, whichever response they are in. */
function QueueSteps({ item }: { readonly item: QueueItem | undefined }) {
  const queue = useQueue();
  const position = item ? queue.findIndex(({ key }) => key === item.key) : -1;
  const [previous, next] = [queue[position - 1], queue[position + 1]];
  const looked = queue.filter((each) => each.looked).length;
  return (
    <Steps
      onPrevious={previous && (() => showItem(previous))}
      onNext={next && (() => showItem(next))}
      position={position < 0 ? undefined : position}
      of={queue.length}
      where="to check"
      more={`${looked} looked at`}
    />
  );
}

/** Where the text came from, where no file of its own has proven it. */
function Secondhand({ entry: { secondhand } }: { readonly entry: Entry }) {
  if (!secondhand) return null;
  return (
    <p className="small muted">
      {secondhand.text === 'quotes'
        ? `Only the words quoted in ${secondhand.from} are here, not the letter. Add the letter’s file to read it.`
        : `This text came with ${secondhand.from}, and could not be shown to be the file’s own. Add the file to be sure.`}
    </p>
  );
}

interface Props {
  readonly entry: Entry;
  readonly place: Place;
}

/** The words of one figure or answer, what was read in them, and what the reader says. */
export function Evidence({ entry, place }: Props) {
  const app = useApp();
  const state = useAppState();
  const { announce } = useNotices();
  const comparison = useComparison();
  const { view } = useRoute();
  const loaded = useText(entry.source.id);
  const [selected, setSelected] = useState<Span>();
  const onSelect = useCallback((span: Span | undefined) => setSelected(span), []);
  const { source } = entry;
  const corrected = correctedIn(state, entry);
  const own = correctionsOf(state, source.id);
  const at = useMemo(() => lookAt(corrected, place), [corrected, place]);
  const checking = view.page === 'check';
  const item = queueIn(state).find(({ key }) => key === keyOfPlace(place));

  const others = useMemo(
    () =>
      corrected.measures.map(({ measure, index }) => ({
        href: hashOf({ view, evidence: { sourceId: source.id, answer: measure.answer, figure: index } }),
        label: `${labelOf(comparison, measure)}: ${amountWords(measure)}`,
        spans: measure.evidence.spans,
      })),
    [corrected, comparison, source, view],
  );
  const step = (figure: number | undefined) => {
    const answer = figure === undefined ? undefined : corrected.measures[figure]?.measure.answer;
    return figure === undefined || answer === undefined
      ? undefined
      : () => show({ sourceId: source.id, answer, figure });
  };
  const onAnswered = () => {
    if (!checking) return;
    const queue = queueIn(app.getState());
    const next = nextWaiting(queue, item?.key);
    if (next) showItem(next);
    else announce('That was the last: all are looked at.');
  };

  return (
    <>
      {checking ? (
        <QueueSteps item={item} />
      ) : (
        <Steps
          onPrevious={step(at.previous)}
          onNext={step(at.next)}
          position={at.position}
          of={at.order.length}
          where="in this response"
        />
      )}
      {at.gone && <p className="warn">What this address points at is not in this response any more.</p>}
      <FigureFacts comparison={comparison} figure={at.figure} answer={at.answer} />
      <Corrections
        key={evidenceHref(view, { sourceId: source.id, answer: at.answerIndex ?? 0, measure: at.figure?.index ?? -1 })}
        entry={entry}
        authority={authorityOf(entry, own)?.name}
        corrected={corrected}
        saidOfResponse={ofResponse(own)}
        figure={at.figure}
        answer={at.answer}
        answerIndex={at.answerIndex}
        text={loaded.state === 'ready' ? loaded.text : undefined}
        selected={selected}
        onAnswered={onAnswered}
      />
      <Secondhand entry={entry} />
      {loaded.state === 'loading' && <p className="muted">Fetching the text…</p>}
      {loaded.state === 'failed' && (
        <p className="warn">
          The text could not be fetched ({loaded.why}). Add the file again to see its words; the figures stay.
        </p>
      )}
      {loaded.state === 'ready' && (
        <>
          <SourceText
            text={loaded.text}
            words={at.words}
            answer={at.answer?.spans ?? []}
            others={others}
            onSelect={onSelect}
          />
          <LetterLinks text={loaded.text} />
        </>
      )}
    </>
  );
}
