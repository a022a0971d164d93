import { PatternSet } from '../../text/guard/pattern-set.ts';
import { findOptions } from '../../text/ticks.ts';
import { findYesNo } from '../../text/yes-no.ts';
import { namesIn, noneForAll } from './names.ts';
import type { Asking, Reading } from './reading.ts';
import { readYesNo } from './yes-no.ts';

const ofAnswers = new PatternSet(0);

const noCrm = ofAnswers.guard(
  /\b(?:do(?:es)?\s?(?:n[o']t|not)|don['’]t|doesn['’]t) (?:currently |presently |actually )?(?:have|use|operate)\b|\b(?:no|without an?) (?:crm|customer relationship)|\bno (?:such )?system\b|\bthere is no crm\b|\b(?:has|have) never (?:had|used|bought|operated) (?:an? |any )?(?:crm|customer relationship)/i,
);
const noSingle = ofAnswers.guard(noneForAll);
/** "No. There is no corporate CRM.": a plain no, and nothing after it of what services use instead. */
const plainNo = ofAnswers.guard(
  /^\W*no\b\W{1,3}(?:there is|we have|we do not have|the council has) no (?:single |one )?(?:corporate|central|council[- ]wide) (?:crm|customer relationship management)(?: system| software)?\W*$/i,
);
const partOnly = /\bfor (?:resident|customer|this|these|communicat)|\bbut\b/i;

const ended = ofAnswers.guard(
  /^\W*(?:no|none)\W{1,3}longer\b|\b(?:switched off|decommissioned|discontinued|retired|withdrawn)\b|\bno longer (?:in use|used|have|has|operates?|uses?|do|does|is|runs?)\b|^\W*(?:we|it|the (?:council|authority)) (?:used to|once did|did until|did, until)\b|\bceased (?:to be used|to use|using)\b|\bcontract\b[^.;]{0,40}\b(?:ended|expired|lapsed|ran out|came to an end)\b[^.;]{0,60}\bnot (?:been )?(?:renewed|replaced)\b/i,
);
const another = ofAnswers.guard(
  /\b(?:replaced (?:by|with|in)|moved to|migrated to|now (?:use|using|have)|switched to|in favour of|and use|but (?:we )?use)\b/i,
);

/** "The CRM was built in house and has no product name": it is in use, whatever is denied of it. */
const builtHere = ofAnswers.guard(
  /\b(?:the|our|its|this) (?:own )?(?:crm|customer relationship management)(?: (?:system|software|platform|solution))? (?:is|was|has been) (?:\w+ )?(?:an? )?(?:(?:built|written|developed|designed|made|created|produced) (?:in[- ]?house|internally|by (?:our|the council|us|officers|staff))|(?:in[- ]house|bespoke)\b)|(?:^|[/.;])\s*(?:it|this|ours|the system|our system) (?:is|was|has been) (?:an? )?(?:built|written|developed|designed|made|created|produced) (?:in[- ]?house|internally|by (?:our|the council|us|officers|staff))/i,
);

/** "Are any of them linked to your CRM?": a plain yes or no is said of the link. */
const asksOfLink =
  /\b(?:link(?:s|ed)?|connect(?:s|ed)?|fe(?:ed|eds|d)|pass(?:es|ed)?(?: \w+)?|interfaces?|transfer(?:s|red)?|sent|goe?s?) (?:automatically |directly |straight )?(?:up )?(?:to|with|into|through to) (?:the |your |a |an |any |its )?(?:\w+ )?(?:crm|customer relationship)/i;
const saysNoCrm =
  /\bno (?:single |one )?(?:corporate |central |council[- ]wide )?(?:crm|customer relationship)|\b(?:do(?:es)? not|don['’]t|doesn['’]t) (?:currently |presently )?(?:have|use|operate) (?:an? |any )?(?:corporate )?(?:crm|customer relationship)/i;

/** Whether an answer says that a CRM is in use: by yes, by no, or by naming one. "No single CRM" says neither. */
export function readCrmInUse(asking: Asking): Reading[] {
  const { text } = asking;
  if (findOptions(text).length > 1) return readYesNo(asking);
  const reading = (value: boolean, spans: Reading['spans'], rule: string, reason?: string): Reading[] => [
    { figure: { kind: 'boolean', value }, spans, approximate: false, rule, reason },
  ];
  const built = another.test(text) || ended.test(text) ? null : builtHere.exec(text);
  if (built) return reading(true, [[built.index, built.index + built[0].length]], 'a CRM of its own');
  const names = namesIn('crm.products', text);
  if (names.length === 0 && asksOfLink.test(asking.question.words) && !saysNoCrm.test(text)) return [];
  const said = findYesNo(text);
  if (plainNo.test(text) && said) return reading(false, [said.span], 'yes or no', 'It is said of one CRM for all');
  // "No. We do not have a corporate CRM; enquiries are logged in departmental systems."
  const isNoSingle = noSingle.test(text);
  if (isNoSingle && names.length === 0 && said?.value === false && /^\W*no\s*[.,;:–—-]/i.test(text))
    return reading(false, [said.span], 'yes or no', 'It is said of one CRM for all');
  if (isNoSingle)
    return names.length > 0
      ? reading(
          true,
          names.map(({ span }) => span),
          'a CRM is named',
        )
      : [];
  const denied = noCrm.exec(text) ?? (another.test(text) ? null : ended.exec(text));
  // "No CRM is used; calls are logged in Netcall": what is named after the denial is another thing.
  const deniedFirst =
    denied !== null && names.every(({ span }) => denied.index < span[0]) && !partOnly.test(text.slice(denied.index));
  if (names.length > 0 && said?.value !== false && !deniedFirst)
    return reading(
      true,
      names.map(({ span }) => span),
      'a CRM is named',
    );
  if (denied)
    return reading(
      false,
      [[denied.index, denied.index + denied[0].length]],
      'no CRM',
      partOnly.test(text) ? 'It may be said of some uses only' : undefined,
    );
  if (said)
    return reading(said.value, [said.span], 'yes or no', said.hedged ? 'The answer goes on with a "but"' : undefined);
  const several = /\buses? (?:an?|several|various|multiple|different|two|three|many)\b[^.;]{0,30}\bcrms?\b/i.exec(text);
  if (several) return reading(true, [[several.index, several.index + several[0].length]], 'uses a CRM');
  const none = /^\W*(?:dim\W{1,4})?(none|nil|dim)\b/i.exec(text);
  if (
    none?.[1] &&
    (text.length < 40 ||
      /^\W*(?:dim\W{1,4})?(?:none|dim)(?:\.(?=\s)| (?:since|at (?:present|the moment)|now|yet|as yet|currently|so far)\b)/i.test(
        text,
      ))
  ) {
    const start = text.indexOf(none[1]);
    return reading(false, [[start, start + none[1].length]], 'none');
  }
  return [];
}
