/** A label before a colon at a line's start; its value may be empty. */
export const colonLabel = /^\p{Lu}[^:?]{1,110}:(?=\s|$)\s*/u;

/** The same behind a bullet, where it may begin small: `per month: 18,322`. */
const bulletedLabel = /^[\p{L}\d][^:?]{1,110}:(?=\s|$)\s*/u;

/** The label that a line begins with, its colon and the space behind it included. */
export const labelBefore = ({
  words: { text },
  bullet,
}: {
  words: { text: string };
  bullet?: string;
}): string | undefined => (bullet === undefined ? colonLabel : bulletedLabel).exec(text)?.[0];
