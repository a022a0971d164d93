import type { Response } from '../model/response.ts';
import { flatMap } from '../text/flat-map.ts';
import { withoutClosingTail } from './answers/closing-tail.ts';
import { lastMessages } from './answers/last-messages.ts';
import { lastOfReview } from './answers/last-of-review.ts';
import { withoutNextHeads } from './answers/next-heads.ts';
import { answersItsReaders, nothingAnswered, plainlyAnswers, requestListed } from './answers/nothing-answered.ts';
import { refiners } from './answers/refine.ts';
import { toAnswer } from './answers/to-answer.ts';
import { earlierSetAside, warningsFor } from './answers/warnings.ts';
import { type Header, ofKind, readHeader } from './header/read-header.ts';
import { isAnswering } from './header/read-kind.ts';
import type { Asked, Draft } from './layout/draft.ts';
import { type Item, isLineItem } from './layout/items/item.ts';
import { withoutFieldLabels } from './layout/labels/field-labels.ts';
import { withoutOwnNumbers } from './layout/labels/own-numbers.ts';
import type { Layout } from './layout/layout.ts';
import { isLog } from './layout/logs/log-entries.ts';
import { conversationIn } from './layout/rounds/conversation.ts';
import { type Correction, corrected } from './layout/rounds/corrections.ts';
import { blocksOf, isReplied, readRounds } from './layout/rounds/read-rounds.ts';
import { writtenBelow } from './layout/rounds/written-below.ts';
import type { Block, Document } from './lines/block.ts';
import { nameOf } from './lines/number-path.ts';
import { readDocument } from './lines/read-document.ts';
import { spansOf } from './lines/snippet.ts';
import { ofAnotherTier } from './outcomes/other-tier.ts';
import { type QuestionKnown, spreadNotices } from './outcomes/spread-notices.ts';

/** Reads one source's text. Never throws; a text that is no response has no answers. */
export function extractResponse(text: string): Response {
  const document = withoutOwnNumbers(withoutFieldLabels(readDocument(text)));
  const header = readHeader(document);
  if (isAnswering(header.kind)) return responseTo(text, document, header);
  // A notice to all readers may ask and answer as well.
  const isOfEntries = isLog(document.blocks);
  if (header.kind === 'notice' && !header.received && !header.reference && !isOfEntries) return withoutAnswers(header);
  // What a file looks like by its words gives way to what it plainly gives: a reply may repeat the request in the first person.
  const response = responseTo(text, document, readHeader(document, 'response'));
  return isOfEntries || plainlyAnswers(response.answers) ? response : withoutAnswers(header);
}

function responseTo(text: string, document: Document, header: Header): Response {
  const { rounds, starts } = conversationIn(document);
  const isReview = header.kind === 'internal review';
  const { kept: read, setAside } = readRounds(rounds, starts, isReview);
  const own = flatMap(read, ({ layouts, corrections }) => layouts.map((layout) => ({ layout, corrections })));
  const below =
    rounds[0]?.answering[0]?.blocks === document.blocks ? undefined : writtenBelow(document.blocks, rounds, read);
  const layouts = below?.map((layout) => ({ layout, corrections: [] })) ?? own;
  const entries = layouts.map(({ layout, corrections }) => ({
    asked: layout.asked,
    drafts: withoutClosingTail(withoutNextHeads(refined(layout, corrections, starts, isReview), text), text, starts),
  }));
  const isScottish = text.includes('FOISA') || text.includes('(Scotland) Act 2002');
  const answers = spreadNotices(
    flatMap(entries, ({ drafts }) =>
      drafts.map((draft) => ofAnotherTier(toAnswer(draft, text, isScottish), header.authority?.value)),
    ),
    flatMap(entries, (entry) => questionsKnown(entry.asked, entry.drafts, text)),
    withoutBlocks(document, blocksOf(setAside)),
    listedBy(entries),
  );
  if (answers.every(({ outcome }) => outcome === 'blank')) {
    // Questions alone, where nothing has room for a reply, are a request's, a form's or a leaflet's; with room, where nobody says that they were answered.
    const isReturned =
      header.received !== undefined || (header.reference !== undefined && !asksToFillIn.test(text.slice(0, 20_000)));
    if (header.kind === 'unknown') return withoutAnswers(header);
    if (!isReturned || !read.some(({ items }) => hasPlaceForReply(items)))
      return withoutAnswers(ofKind(header, 'request'));
  }
  const isDated = (header.received ?? header.responded) !== undefined;
  const kind =
    nothingAnswered(answers) ??
    requestListed(answers, text) ??
    (!isDated && answersItsReaders(answers) ? 'notice' : undefined);
  if (kind) return withoutAnswers(ofKind(header, kind));
  return {
    ...header,
    answers: [...answers],
    warnings: [
      ...header.warnings,
      ...(setAside.some(isReplied) ? [earlierSetAside] : []),
      ...warningsFor(header.kind, answers),
    ],
  };
}

/** Said by who wants answers: `Please complete every row`, `Return this form by 30 June`, `Your answer`. */
const asksToFillIn =
  /\b(?:please|kindly|must|should|to) (?:\w{1,12} )?(?:complete|fill (?:in|out)|answer (?:in|here|below|each|every|all)|return|send (?:this|it|the form))\b|\b(?:complete|return|submit|send back|fill in) (?:this|the|your|it|every|each)\b|\bsend (?:this|it) back\b|\byour (?:answers?|reply|response)s?\s?(?:\||<|\t|$)|\bplease (?:answer|reply|write) here\b/im;

const withoutBlocks = (document: Document, left: ReadonlySet<Block>): Document =>
  left.size === 0 ? document : { ...document, blocks: document.blocks.filter((block) => !left.has(block)) };

const withoutAnswers = (header: Header): Response => ({
  ...header,
  answers: [],
  warnings: [...header.warnings, ...warningsFor(header.kind, [])],
});

/** A heading or a label of answers, or a table: what stands empty there is a blank. */
const hasPlaceForReply = (items: readonly Item[]): boolean =>
  items.some((item) => !isLineItem(item) || item.cue === 'response' || item.label?.role === 'answer');

/** The labels that each question lists for the parts of its answer, by its number and section. */
function listedBy(
  entries: readonly { readonly asked: readonly Asked[]; readonly drafts: readonly Draft[] }[],
): ReadonlyMap<string, readonly string[]> {
  const listed = new Map<string, readonly string[]>();
  for (const { asked, drafts } of entries)
    for (const { path, labels, section } of [...asked, ...drafts])
      if (path && labels && labels.length > 1) listed.set(`${section.join(' > ')}|${nameOf(path)}`, labels);
  return listed;
}

const refined = (
  { reading, asked }: Layout,
  mended: readonly Correction[],
  starts: readonly number[],
  isReview: boolean,
): readonly Draft[] => {
  const last = lastMessages(reading.drafts, starts);
  return refiners.reduce<readonly Draft[]>(
    (read, refine) => refine(read, asked),
    corrected(isReview ? lastOfReview(last, asked) : last, mended),
  );
};

/** Every question of the letter in order: what the request block asked, else what stands with the answers. */
function questionsKnown(asked: readonly Asked[], drafts: readonly Draft[], text: string): QuestionKnown[] {
  const known = (question: Pick<Draft, 'path' | 'part' | 'question' | 'section'>): QuestionKnown => ({
    number: question.path ? nameOf(question.path) : undefined,
    part: question.part,
    question: question.question?.text,
    questionSpans: question.question ? spansOf(question.question, text) : [],
    section: question.section.length > 0 ? question.section.join(' > ') : undefined,
  });
  if (asked.length === 0) return drafts.map(known);
  return asked.map((question) => known({ ...question, question: question.words }));
}
