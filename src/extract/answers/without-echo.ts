import { behindEcho } from '../layout/asked/behind-echo.ts';
import type { Draft } from '../layout/draft.ts';

/** Answers without their question, where they begin by saying it again. */
export const withoutEcho = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft) => {
    const { question, lines } = draft;
    const said = lines[0] && behindEcho(lines[0], question);
    return said ? { ...draft, lines: [said, ...lines.slice(1)] } : draft;
  });
