import { memo, useMemo } from 'react';
import { linksIn } from './links-in.ts';

/** The letter's own links, apart from its words: each opens another site only when asked to, and tells it nothing of this page. */
export const LetterLinks = memo(function LetterLinks({ text }: { readonly text: string }) {
  const links = useMemo(() => linksIn(text), [text]);
  if (links.length === 0) return null;
  return (
    <details className="small letter-links">
      <summary>Links in this response ({links.length})</summary>
      <p className="muted">Each leads to another site, in a new tab. It is not told where you came from.</p>
      <ul>
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href} target="_blank" rel="noopener noreferrer external">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
});
