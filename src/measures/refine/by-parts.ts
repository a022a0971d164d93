import { evidenceIn } from '../../model/evidence.ts';
import type { Answer } from '../../model/response.ts';
import type { Span } from '../../model/span.ts';
import { flatMap } from '../../text/flat-map.ts';
import { findMoney } from '../../text/money.ts';
import { tidy } from '../../text/numeral.ts';
import { spansIn } from '../../text/passage.ts';
import { joinsOver, passageOf } from '../../text/passage-of.ts';
import { catalogueEntry } from '../catalogue.ts';
import type { Draft } from '../drafts.ts';
import { questionsOf } from '../questions/question.ts';
import { supplierIn } from '../values/itemised.ts';
import { findProducts, isOfKind } from '../values/product-names.ts';

const total = /^\W*(?:grand |overall |sub)?total\b/i;

/** Neighbouring answers of one question whose parts are suppliers or products, perhaps with a total among them. */
function groupsOf(answers: readonly Answer[]): number[][] {
  const groups: number[][] = [];
  answers.forEach(({ question, part }, i) => {
    if (question === undefined || part === undefined) return;
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before === i - 1 && answers[before]?.question === question) last.push(i);
    else groups.push([i]);
  });
  return groups.filter((group) => group.length >= 2);
}

/** Where a part's own words stand in the source, before its answer: a row's first cell. */
function labelSpan(text: string, name: string, before: number): Span | undefined {
  const from = Math.max(0, before - 600);
  const at = text.slice(from, before).lastIndexOf(name);
  return at < 0 ? undefined : [from + at, from + at + name.length];
}

const namesOf = [
  { id: 'crm.products', asked: ['crm.products', 'spend.crm'], kind: 'crm' },
  { id: 'engagement.tools', asked: ['engagement.tools'], kind: 'survey' },
] as const;

/** Products that are a question's parts: the rows of a table, with what is said of each. */
export function productsByParts(text: string, answers: readonly Answer[]): Draft[] {
  return flatMap(groupsOf(answers), (group): Draft[] => {
    const first = answers[group[0] ?? 0];
    // Cheap first: most parts name no product at all.
    const parts = group.map((at) => (answers[at]?.part ?? '').split(', ')[0] ?? '');
    if (!first || !parts.every((name) => findProducts(name).length === 1)) return [];
    const asks = questionsOf(answers.map((answer, i) => (group.includes(i) ? { ...answer, part: undefined } : answer)))
      .find(({ answer }) => answer === group[0])
      ?.asks.map(({ ask }) => ask.id);
    const wanted = namesOf.find(({ asked }) => asked.some((id) => asks?.includes(id) === true));
    if (!wanted) return [];
    const named = new Map<string, Span>();
    for (const i of group) {
      const { part = '', spans } = answers[i] ?? first;
      const [name = ''] = part.split(', ');
      const known = findProducts(name);
      const span = labelSpan(text, name, spans[0]?.[0] ?? 0);
      if (known.length !== 1 || !isOfKind(known[0] as (typeof known)[0], [wanted.kind]) || !span) return [];
      if (!named.has(name)) named.set(name, span);
    }
    const evidence = evidenceIn(text, [...named.values()], 'names of rows');
    if (named.size === 0 || !evidence) return [];
    return [
      {
        weak: true,
        measure: {
          id: wanted.id,
          unit: 'names',
          figure: { kind: 'names', value: [...named.keys()] },
          answer: group[0] ?? 0,
          evidence,
          approximate: false,
          sureness: { level: 'read', reason: 'The names are the rows of a table' },
        },
      },
    ];
  });
}

/** A sum by supplier where the suppliers are a question's parts: rows of a table, say, each with its yearly cost. */
export function byParts(text: string, answers: readonly Answer[]): Draft[] {
  return flatMap(groupsOf(answers), (group): Draft[] => {
    // Where one supplier's sum is refused, the others come to no total.
    if (group.some((i) => /^(?:refused|not_held)$/.test(answers[i]?.outcome ?? ''))) return [];
    const items = flatMap(group, (i) => {
      const answer = answers[i];
      if (answer?.outcome !== 'answered') return [];
      const passage = passageOf(text, answer.spans);
      const [money, ...more] = findMoney(passage.text);
      if (!money || more.length > 0 || money.value.kind !== 'number') return [];
      const spans = spansIn(passage, money.span, joinsOver(text));
      return [
        {
          i,
          money,
          value: money.value.value,
          spans,
          name: supplierIn(answer.part ?? ''),
          isTotal: total.test(answer.part ?? ''),
        },
      ];
    });
    const named = items.filter(({ name, isTotal }) => name !== undefined && !isTotal);
    const first = answers[group[0] ?? 0];
    if (named.length < 2 || named.length + items.filter(({ isTotal }) => isTotal).length !== items.length || !first)
      return [];
    // As if the question had no parts: in its place among the others, since it may go on from one of them.
    const whole = questionsOf(
      answers.map((answer, i) => (group.includes(i) ? { ...answer, part: undefined } : answer)),
    );
    const asking = whole
      .find(({ answer }) => answer === group[0])
      ?.asks.find(({ ask }) => catalogueEntry(ask.id)?.unit === 'GBP');
    const entry = asking && catalogueEntry(asking.ask.id);
    if (!asking || !entry || named.some(({ money }) => money.rate === 'unit' || money.rate === 'call')) return [];
    const sum = named.reduce((all, { value }) => tidy(all + value), 0);
    const told = items.find(({ isTotal }) => isTotal);
    const from = told ? [told] : named;
    const evidence = evidenceIn(
      text,
      flatMap(from, ({ spans }) => spans),
      told ? 'total of the items' : 'sum of the items',
    );
    if (!evidence) return [];
    return [
      {
        weak: false,
        measure: {
          id: entry.id,
          unit: 'GBP',
          figure: { kind: 'number', value: told?.value ?? Math.round(sum * 100) / 100 },
          answer: from[0]?.i ?? 0,
          evidence,
          period: asking.period ?? entry.periods[0],
          year: asking.year,
          approximate: named.some(({ money }) => money.approximate),
          // Employees and agency staff are no suppliers.
          ...(entry.id !== 'spend.payroll' && {
            by: Object.fromEntries(named.map(({ name = '', value }) => [name, value])),
          }),
          sureness: { level: 'read', reason: 'The items stand in rows of their own' },
        },
      },
    ];
  });
}
