/** A word that no other tab or day will make. Not `randomUUID`, which pages on plain http do not have. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
