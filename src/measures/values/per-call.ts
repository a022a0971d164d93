/** Whether a clause says that what a call costs is not known: "£240,000; what a call costs has not been worked out". */
export const callCostDenied = (text: string): boolean =>
  text.split(/[;.](?=\s)|, but |\n/).some((clause) => perCallDenied.test(clause) && !/£\s?\d/.test(clause));
const perCallDenied =
  /\b(?:not|never|n['’]t)\b.{0,20}\b(?:cost|price|work out|calculate)\b.{0,20}\bcalls\b|\b(?:(?:cost )?(?:per|of (?:a|each|one)|for each) call|unit cost|each call|per contact)\b.{0,40}\b(?:not|never|unknown)\b|\b(?:not|never|no)\b.{0,60}\b(?:(?:per|each|one|a) (?:call|contact)|unit cost)\b/i;
