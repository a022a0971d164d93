import type { Authority } from '../../model/authority.ts';
import type { DocumentKind, Read } from '../../model/response.ts';
import type { Document, Line } from '../lines/block.ts';
import { letterText } from './letter-text.ts';
import { messagesIn } from './messages.ts';
import { readAuthority } from './read-authority.ts';
import { readDates } from './read-dates.ts';
import { isAnswering, readKind } from './read-kind.ts';
import { readReference } from './read-reference.ts';

/** What a letter says of itself. Each is absent where the letter does not say it. */
export interface Header {
  readonly kind: DocumentKind;
  readonly authority?: Read<Authority>;
  readonly reference?: Read<string>;
  readonly received?: Read<string>;
  readonly responded?: Read<string>;
  readonly warnings: readonly string[];
}

/** Reads who answers, under which reference, when, and what kind of file this is, where that is not known. `furniture` is what `readDocument` left out of the blocks. */
export function readHeader(
  document: Document & { readonly furniture?: readonly Line[] },
  known?: DocumentKind,
): Header {
  const letter = letterText(document);
  const messages = messagesIn(letter);
  const answering = readAuthority(letter, messages);
  const reference = readReference(letter, messages);
  const { received, responded } = readDates(letter, messages);
  const kind = known ?? readKind(letter, messages, (reference ?? received ?? responded) !== undefined);
  const header = {
    kind,
    warnings: answering?.beside
      ? [`The letter is headed by ${answering.beside} as well: nothing in it tells which of the two answers.`]
      : [],
    ...(answering ? { authority: { value: answering.value, spans: answering.spans } } : {}),
    ...(reference ? { reference } : {}),
    ...(received ? { received } : {}),
    ...(responded ? { responded } : {}),
  };
  return ofKind(header, kind);
}

/** The head of a file that is of this kind: the date of an acknowledgement is not the date of an answer. */
export function ofKind({ responded, ...header }: Header, kind: DocumentKind): Header {
  return { ...header, kind, ...(responded && isAnswering(kind) ? { responded } : {}) };
}
