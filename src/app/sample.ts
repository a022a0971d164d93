/** The sample: responses of fictional councils to two questionnaires, written for Foilight. Loaded when first asked for. */
export async function loadSample(): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const { sampleFiles } = await import('./sample/files.ts');
  return sampleFiles;
}
