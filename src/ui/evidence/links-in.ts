/** A link to another site, as it stands in a letter. */
export interface LetterLink {
  /** The address that opens: of the web, and nothing else. */
  readonly href: string;
  /** The same, for the eye: without marks that turn words round or hide them. */
  readonly words: string;
}

/** More are not offered: a letter has a handful, a page of a web site hundreds that lead nowhere of use. */
const most = 50;

const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The web addresses in a text, each once, in order. Never an address that runs, such as `javascript:`: only `http` and `https` are looked for. */
export function linksIn(text: string): LetterLink[] {
  const found = new Map<string, LetterLink>();
  for (const [match] of text.matchAll(/\bhttps?:\/\/[^\s<>"'`|\\^{}]{1,2000}/gi)) {
    const words = match
      .replace(unseen, '')
      .replaceAll('&amp;', '&')
      .replace(/[.,;:!?)\]*_]+$/, '');
    if (!URL.canParse(words)) continue;
    const { protocol, href, username, password, hostname } = new URL(words);
    // A name before the host hides where a link leads.
    if (!/^https?:$/.test(protocol) || username || password || !hostname.includes('.')) continue;
    if (!found.has(href)) found.set(href, { href, words: href });
    if (found.size === most) break;
  }
  return [...found.values()];
}
