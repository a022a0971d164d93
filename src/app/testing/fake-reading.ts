import { readSource } from '../../intake/read-source.ts';
import type { Analysis } from '../../model/analysis.ts';
import { evidenceIn } from '../../model/evidence.ts';
import { packed } from '../../model/packed-analysis.ts';
import type { Answer } from '../../model/response.ts';
import { currentExtractor } from '../../worker/current-extractor.ts';
import type { Behaviour } from '../../worker/testing/fake-worker.ts';

const stated = { level: 'stated' } as const;

/** A small extractor for tests: every line is an answer, every number in it a figure. */
export function analyseLines(sourceId: string, text: string, extractor = currentExtractor): Analysis {
  const answers: Answer[] = [];
  const measures: Analysis['measures'][number][] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const number = String(answers.length + 1);
    const spans = [[line.index, line.index + line[0].length]] as const;
    for (const digits of line[0].matchAll(/\d+/g)) {
      const at = line.index + digits.index;
      const evidence = evidenceIn(text, [[at, at + digits[0].length]], 'digits');
      if (!evidence) continue;
      const figure = { kind: 'number', value: Number(digits[0]) } as const;
      const answer = answers.length;
      measures.push({ id: 'spend.crm', unit: 'GBP', figure, answer, evidence, approximate: false, sureness: stated });
    }
    answers.push({ number, questionSpans: [], text: line[0], spans, outcome: 'answered', sureness: stated });
  }
  return { sourceId, extractor, response: { kind: 'response', answers, warnings: [] }, measures, asked: [] };
}

/** Reads files as they are, and analyses them by lines. A path or text with `hang`, `die` or `bug` in it does that. */
export const readLines: Behaviour = async (request) => {
  const words = request.kind === 'read' ? request.path : request.text;
  if (words.includes('hang')) return 'hang';
  if (words.includes('die')) return 'die';
  if (words.includes('bug')) return { kind: 'crashed', detail: 'a bug' };
  if (request.kind === 'reread') {
    return { kind: 'reread', analysisJson: packed(analyseLines(request.id, request.text)) };
  }
  const source = await readSource(request.bytes, request.path);
  if ('reason' in source) return { kind: 'failed', failure: source };
  if (request.known.includes(source.id)) return { kind: 'known', id: source.id };
  return { kind: 'read', source, analysisJson: packed(analyseLines(source.id, source.text)) };
};
