/** What can be compared, as it stands in the address. */
export type Topic = 'spend' | 'visitors' | 'crm' | 'pairs' | 'question' | 'answers';

const topics: readonly string[] = [
  'spend',
  'visitors',
  'crm',
  'pairs',
  'question',
  'answers',
] satisfies readonly Topic[];

/** What can be chosen about a chart, in the order in which an address has it. Values are checked where they are used. */
const choiceNames = ['x', 'y', 'parts', 'per', 'of', 'median', 'year', 'show', 'annualise', 'together'] as const;

/** The reader's choices about a chart; what is as usual is absent. */
export type Choices = { readonly [name in (typeof choiceNames)[number]]?: string };

/** The page under the evidence. `home` is the comparison where there is something to compare, else the start page. */
export type View =
  | { readonly page: 'home' }
  | { readonly page: 'add' }
  | CompareView
  | { readonly page: 'table' }
  | { readonly page: 'responses' }
  | { readonly page: 'check' }
  | { readonly page: 'reference' };

/** One topic's charts. `choice`: which of its charts, a column's key or a period, say. */
export interface CompareView {
  readonly page: 'compare';
  readonly topic: Topic;
  readonly choice?: string;
  readonly choices?: Choices;
}

/** Which words to show. Without `answer`: the response from its top. `answer` and `figure` are indices into the analysis. */
export interface Place {
  readonly sourceId: string;
  readonly answer?: number;
  readonly figure?: number;
}

/** All that the address says: a page, and the evidence that lies beside it. */
export interface Route {
  readonly view: View;
  readonly evidence?: Place;
}

const index = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;

function readChoices(query: string): Choices | undefined {
  const given = new URLSearchParams(query);
  const chosen = choiceNames.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value] as const] : [];
  });
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined;
}

function readView([page, topic, choice]: readonly string[], query: string): View {
  if (page === 'compare' && topic !== undefined && topics.includes(topic)) {
    const choices = readChoices(query);
    return { page, topic: topic as Topic, ...(choice ? { choice } : {}), ...(choices && { choices }) };
  }
  if (page === 'compare') return { page, topic: 'spend' };
  if (page === 'table' || page === 'responses' || page === 'add' || page === 'check' || page === 'reference')
    return { page };
  return { page: 'home' };
}

function readPlace([sourceId, answer, figure]: readonly string[]): Place | undefined {
  if (!sourceId) return undefined;
  const at = index(answer);
  const which = index(figure);
  return {
    sourceId,
    ...(at === undefined ? {} : { answer: at }),
    ...(which === undefined ? {} : { figure: which }),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address's hash (`#/table/evidence/ID/3/1`, `#/compare/spend/KEY?per=resident`). What it does not know leads home. */
export function readRoute(hash: string): Route {
  // What is behind the question mark is the page's own.
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const parts = path.split('/').map(decoded);
  const at = parts.indexOf('evidence');
  const view = readView(at < 0 ? parts : parts.slice(0, at), query);
  const evidence = at < 0 ? undefined : readPlace(parts.slice(at + 1));
  return evidence ? { view, evidence } : { view };
}

function viewParts(view: View): (string | number | undefined)[] {
  if (view.page === 'home') return [];
  return view.page === 'compare' ? [view.page, view.topic, view.choice] : [view.page];
}

function queryOf(view: View): string {
  const choices: Choices = (view.page === 'compare' && view.choices) || {};
  const chosen = choiceNames.flatMap((name) => {
    const value = choices[name];
    return value ? `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}` : [];
  });
  return chosen.length > 0 ? `?${chosen.join('&')}` : '';
}

/** The hash that leads to a route: what `readRoute` reads back. */
export function hashOf({ view, evidence }: Route): string {
  const place = evidence ? ['evidence', evidence.sourceId, evidence.answer, evidence.figure] : [];
  const parts = [...viewParts(view), ...place].filter((part) => part !== undefined);
  return `#/${parts.map((part) => encodeURIComponent(part)).join('/')}${queryOf(view)}`;
}
