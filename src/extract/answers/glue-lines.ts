/** First halves of words that keep their hyphen when a line ends behind it. */
const keepsHyphen = new Set(
  'self non pre post co multi third in on off e full part long short high low well re anti inter sub year follow sign back end face one two three four five six day open real cloud web user data cost tax fly stand up down out over under cross hard soft all ex mid semi ultra vice so by then decision best most first second re-use public private council resident customer'.split(
    ' ',
  ),
);

/**
 * Whether two lines join without a space: a link that goes on, or a word parted by a hyphen that it keeps. (A hyphen that only parts a word
 * stays too: an answer's words are as given.)
 */
export const glueLines =
  (_source: string) =>
  (before: string, after: string): boolean => {
    const last = before.slice(before.lastIndexOf(' ') + 1);
    const first = after.split(' ', 1)[0] ?? '';
    if (/(?:https?:\/\/|www\.)/i.test(last))
      return /[-/_.=?&%]$/.test(last)
        ? /^[a-z0-9]/.test(first) && (/[-/_.=]/.test(first) || !after.includes(' '))
        : /^[/?#&=_-]/.test(first) && first.length > 1;
    return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !keepsHyphenApart.test(before);
  };

const keepsHyphenApart = /(?:^|\s)-$/;
void keepsHyphen;
