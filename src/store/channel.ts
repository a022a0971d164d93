/** What one tab tells the others after it has been stored. The records themselves are read from the database. */
export type News =
  | {
      readonly kind: 'changed';
      readonly sources: readonly string[];
      readonly corrections: readonly string[];
      readonly removedSources: readonly string[];
      readonly removedCorrections: readonly string[];
      /** Keys of the workspace's records; a tab of a version before it says none. */
      readonly kept?: readonly string[];
      readonly dropped?: readonly string[];
    }
  | { readonly kind: 'emptied' };

export interface Channel {
  readonly tell: (news: News) => void;
  readonly close: () => void;
}

/** Between the tabs of one browser on one database; none where the browser has no such channel. */
export function openChannel(name: string, listen: (news: News) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<News>) => listen(data);
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
