import { readSource } from '../intake/read-source.ts';
import { packed } from '../model/packed-analysis.ts';
import { analyse } from './analyse.ts';
import type { Reply, Request } from './messages.ts';
import { oneByte } from './one-byte.ts';

/** Starts on a request (a file is decoded and its hash asked for at once) and gives what finishes it. Neither throws nor rejects. */
export function handleRequest(request: Request): () => Promise<Reply> {
  const reading = request.kind === 'read' ? readSource(request.bytes, request.path) : undefined;
  // A failure is told when its turn comes.
  reading?.catch(() => {});
  return async () => {
    try {
      if (request.kind === 'reread') return { kind: 'reread', analysisJson: oneByte(packed(analyse(request))) };
      const source = await reading;
      if (!source) throw new Error('nothing was read');
      if ('reason' in source) return { kind: 'failed', failure: source };
      if (request.known.includes(source.id)) return { kind: 'known', id: source.id };
      return { kind: 'read', source, analysisJson: oneByte(packed(analyse(source))) };
    } catch (error) {
      return { kind: 'crashed', detail: error instanceof Error ? error.message : String(error) };
    }
  };
}
