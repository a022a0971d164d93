/// <reference types="vite/client" />
// The texts come with the bundle, as a chunk of their own: the page's policy lets it fetch nothing.

const texts = import.meta.glob<string>('./files/*', { query: '?raw', import: 'default', eager: true });

/** The sample responses of fictional councils, as files that were dropped, in the order of their names. */
export const sampleFiles: readonly { readonly name: string; readonly text: string }[] = Object.entries(texts)
  .map(([path, text]) => ({ name: path.slice('./files/'.length), text }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
