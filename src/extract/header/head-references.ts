import type { Span } from '../../model/span.ts';
import { codeAt, isNoReference, isOtherNumber, isYears } from './reference-shape.ts';

// Shapes, in the first lines of a letter: `Our RefWXM7710Date30 January 2025`, `WBC-12266 Wexmoor Borough Council`, `Missed bins (1182B/25)`,
// `Missed bins - 1182/25`, `Marlow Council | M/25/77 | logged 3.2.25`; `Subject: Parks - MBC2577 - our answer` wherever it stands.
// Not: a year, a year's quarter, a box's or a room's number.

/** What may be the letter's reference, and how much speaks for it. */
export interface Candidate {
  readonly words: string;
  readonly span: Span;
  readonly points: number;
}

/** As many lines may have a code that no label names. */
export const headLines = 20;
export const subjectLine = /^(?:subject|re)\s?:/i;

/** A page's text that lost its spaces. */
const gluedReference =
  /(?<![Yy]our ?)\bRef(?:erence)?:?([A-Z]{1,8}[-/]?\d[\dA-Z/-]{2,20}?)(?=Date|Received|Your|[\s,;]|$)/;
const leadingCode =
  /^([A-Z]{2,6}[-/]\d{3,8}(?:[-/]\d{2,4})?) (?=\p{Lu}.{2,60}\b(?:Council|Authority|Police|Trust|University|Service)$)/u;
const titleCode = /[([]([A-Z\d][A-Z\d]{0,8}(?:[/_-][A-Z\d]{1,12}){1,4})[)\]]$/;
/** `Wexmoor Council WXM/24/118`, `Wexmoor Council — WXM/24/118 — received 3 May`: behind the council's name. */
const namedCode =
  /\b(?:Council|Authority|Corporation|Freedom of Information|Environmental Information)(?:,| [-–—|])? ([A-Z\d][A-Z\d]{0,8}(?:[/_-][A-Z\d]{1,12}){1,4})(?=$| [-–—|(])/;
const dashedCode = / [-–—|] ([A-Z\d][A-Z\d]{0,8}(?:[/_-][A-Z\d]{1,12}){1,4})$/;

const figuresIn = (code: string): number => code.replace(/\D/g, '').length;

/** Whether a code at a title's end names no years: `(24/25)`. */
const namesRequest = (code: string): boolean => !isNoReference(code) && !/^\d\d[-/]\d\d$/.test(code) && !isYears(code);

/** The codes of a line that need no label, in the order in which they are preferred. */
export function inHead(text: string, at: number, index: number): Candidate[] {
  const found: Candidate[] = [];
  const take = (words: string, from: number, points = 3): void => {
    found.push({ words, span: [at + from, at + from + words.length], points });
  };
  const glued = index < headLines && text.includes('Ref') ? gluedReference.exec(text) : null;
  if (glued?.[1] && !isNoReference(glued[1])) take(glued[1], glued.index + glued[0].length - glued[1].length, 8);
  // The first line begins with it, before the council's name.
  const leading = index < 3 && text.length < 90 ? leadingCode.exec(text)?.[1] : undefined;
  if (leading && !isNoReference(leading) && !isYears(leading)) take(leading, 0);
  // A title that ends in its request's code, in brackets or behind a dash.
  const bracketed = index < 8 && text.length < 100 ? titleCode.exec(text)?.[1] : undefined;
  if (bracketed && namesRequest(bracketed) && figuresIn(bracketed) >= 3) take(bracketed, text.lastIndexOf(bracketed));
  const named = index < 6 && text.length < 140 ? namedCode.exec(text) : null;
  if (named?.[1] && namesRequest(named[1]) && figuresIn(named[1]) >= 3)
    take(named[1], named.index + named[0].length - named[1].length);
  const dashed = index < 12 && text.length < 140 ? dashedCode.exec(text)?.[1] : undefined;
  if (
    dashed &&
    namesRequest(dashed) &&
    figuresIn(dashed) >= (index < 3 && /\b(?:council|authority|police|service) [-–—|] /i.test(text) ? 2 : 4)
  )
    take(dashed, text.lastIndexOf(dashed));
  // A code by itself between strokes.
  const parted = subjectLine.test(text) ? / [-–—|] / : index < 4 && text.includes(' | ') ? ' | ' : undefined;
  for (const piece of parted === undefined ? [] : text.split(parted)) {
    const code = codeAt(piece, 0);
    if (code !== piece || !/[A-Z]/.test(code) || !/[/-]|\d{4}/.test(code) || isOtherNumber(code)) continue;
    if (!isNoReference(code) && !isYears(code)) take(code, text.indexOf(code));
  }
  return found;
}
