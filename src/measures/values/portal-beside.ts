import { readPercent } from './percent.ts';
import type { Asking, Reading } from './reading.ts';

const takenUp =
  /\b(?:uptake|take-?up|taken (?:it )?up|regist(?:ered|rations?)|sign(?:ed)?[- ]?(?:up|on)|ha(?:ve|s) (?:an? |one\b)|hold(?:s|ing)?|enrolled|adoption|use it)\b/i;
const ofPeople =
  /\b(?:uptake|take-?up|residents?|adults|households?|people|population|customers|citizens|residents['’])\b/i;

/** How many have taken the portal up, where the answer that there is one says it by the way: "Yes. Uptake was 47% of adults." */
export const readUptakeBeside = (asking: Asking): Reading[] =>
  asking.text.includes('%') || /\bper ?cent\b/i.test(asking.text)
    ? takenUp.test(asking.text) && ofPeople.test(asking.text)
      ? readPercent(asking).map((one) => ({ ...one, id: 'portal.uptake', aside: true as const }))
      : []
    : [];

const denied =
  /\b(?:there (?:is|was) (?:currently |at present |as yet )?no|(?:we|the (?:council|authority)|it) (?:currently )?(?:(?:do|does) not (?:currently )?(?:have|offer|operate|run|provide)(?: an?| any)?|ha(?:s|ve) no|offers? no|runs? no|operates? no)|no) (?:such )?(?:online |customer |resident |residents['’]? |citizen )*(?:portal|online accounts?|self[- ]service accounts?)\b/i;

/** That there is none, told to a question that takes one for granted: "What percentage use the portal?" "There is no portal." */
export function readNoPortal({ text }: Asking): Reading[] {
  const said = denied.exec(text);
  if (!said || /\d ?%|\bbut\b|\bhowever\b|\buntil\b/i.test(text)) return [];
  return [
    {
      id: 'portal.in_use',
      figure: { kind: 'boolean', value: false },
      spans: [[said.index, said.index + said[0].length]],
      approximate: false,
      rule: 'no portal',
      aside: true,
      reason: 'Said by the way, in answer to another question',
    },
  ];
}
