/** Whether this browser puts pictures on the clipboard. */
export const canCopyPictures = (): boolean =>
  typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';

/**
 * Puts the picture on the clipboard. Takes a promise, as some browsers want to be asked before the picture is drawn, in the very
 * turn of the press. Programs that paste it get the picture without the records in it: browsers write it anew.
 */
export const copyPicture = (picture: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);

/** Puts words on the clipboard; rejects where the browser does not let it. */
export async function copyWords(words: string): Promise<void> {
  if (!navigator.clipboard) throw new Error('this browser keeps its clipboard closed');
  await navigator.clipboard.writeText(words);
}

/** Whether the system has a share sheet that takes pictures. */
export const canShareFiles = (): boolean =>
  navigator.canShare?.({ files: [new File([], 'picture.png', { type: 'image/png' })] }) ?? false;

/** Opens the system's share sheet; false where the reader closed it again. */
export async function shareFile(file: File, title: string): Promise<boolean> {
  try {
    await navigator.share({ files: [file], title });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
