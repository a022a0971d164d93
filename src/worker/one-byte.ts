const encoder = new TextEncoder();
const decoder = new TextDecoder();

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * The same JSON in characters that take one byte each. A browser keeps, copies and stores a string with a single curly quote in it at two bytes a
 * character: of each analysis it would be the half for nothing. The way over bytes is what makes the new string one of single bytes.
 */
export function oneByte(json: string): string {
  if (!/[^\0-\xff]/.test(json)) return json;
  return decoder.decode(encoder.encode(json.replace(/[^\0-\x7f]/g, escaped)));
}
