import { refind } from '../model/anchor.ts';
import type { Anchor, Correction } from '../model/correction.ts';

/** The correction with its words found in this text, where they are. What stood around them in the letter stays known: quotes lack it. */
export function settled(correction: Correction, text: string): Correction {
  const find = (anchor: Anchor): Anchor => ({ ...anchor, spans: refind(anchor, text)?.spans ?? anchor.spans });
  const { subject, says } = correction;
  return {
    ...correction,
    subject: 'at' in subject && subject.at ? { ...subject, at: find(subject.at) } : subject,
    says: 'from' in says && says.from ? { ...says, from: find(says.from) } : says,
  };
}
