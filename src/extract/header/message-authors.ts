/** Who wrote a message. */
export type Author = 'authority' | 'requester';

/** What a council's or another authority's sender is called. */
export const official =
  /\bcouncil\b|\bfoi\b|foi@|\bfreedom of info|information (?:governance|rights|management|requests|access)|data protection|\.gov\.(?:uk|scot|wales)|cyngor|borough|authority\b|democratic|customer services|legal services/i;
/** What only a requester is called, and where people have their own mail. */
const personal = /requester|applicant|redacted@|whatdotheyknow|\b(?:gmail|hotmail|outlook|yahoo|icloud|protonmail)\b/i;

/** Whether the authority wrote, by the name of the sender. */
export const isAuthority = (sender: string): boolean => official.test(sender) && !personal.test(sender);

/** An authority is written to, not a person. */
export const greets =
  /^dear\b.{0,60}\b(?:council|authority|foi (?:team|officer|unit)|freedom of information|information (?:governance|rights|access))\b.{0,30}$/i;

/** An unknown sender who writes to an authority is the requester, unless it is passed on within the authority. */
export function authorOf(sender: string, { to, subject }: { readonly to: string; readonly subject: string }): Author {
  if (personal.test(sender)) return 'requester';
  if (official.test(sender)) return 'authority';
  return official.test(to) && !/^\s?fwd?:/i.test(subject) ? 'requester' : 'authority';
}
