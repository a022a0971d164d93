/**
 * All matches of a global pattern, as `matchAll` gives them. It uses the pattern itself where `matchAll` makes a copy of it each time,
 * which costs more than most of our short texts take to search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return [];
  // Most texts have one, for which a list that grows from none would take seventeen places.
  const found = [match];
  for (;;) {
    if (match[0] === '')
      pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
    if (match === null) return found;
    found.push(match);
  }
}
