import type { Flip, ModeOrOut, Plan, PlanWhy, ProgramFlips } from '@matchwright/dossier';
import { dollars, percent } from '../percent.js';
import { counted, modeWords, shortName } from '../words.js';
import { headed } from './headed.js';
import { textTable, wrapped } from './text-table.js';

type WhyInput = Pick<Plan, 'why' | 'pMatch' | 'list'>;

/** What would change the plan and what it hangs on, section by section; nothing where it was not worked out. */
export function whySections({ why, pMatch, list }: WhyInput, width: number): string[][] {
  if (why === undefined) return [];
  const shown = pMatch.refusal === undefined;
  return [
    flips(why, refusedIn(list), width),
    questions(why, width),
    twoStages(why, width),
    ...(shown ? [sensitivity(why, width)] : []),
    robustness(why, width),
  ];
}

/** Specialties in which no number is justified: chances of their programs are not shown. */
function refusedIn(list: Plan['list']): ReadonlySet<string> {
  return new Set(list.filter(({ pMatch }) => pMatch === null).map(({ specialty }) => specialty));
}

function flips({ flips: all }: PlanWhy, refused: ReadonlySet<string>, width: number): string[] {
  const lines = all.flatMap((program) => [
    `${shortName(program.name)}, ${program.specialty}: ${modeOrOut(program.planned)}`,
    ...flipSentences(program, refused.has(program.specialty)).flatMap((line) =>
      wrapped(`- ${line}`, width, '  '),
    ),
  ]);
  return headed('What would flip the advice', lines);
}

/** What would flip the advice about one program, a sentence each; chances are left out where no number is justified. */
export function flipSentences({ flips: all }: ProgramFlips, refused: boolean): string[] {
  const found = all
    .filter(({ by, to }) => to !== null && !(by === 'belief' && refused))
    .map((flip) => flipText(flip));
  return found.length > 0 ? found : ['No single change that was looked at flips it.'];
}

function flipText({ by, from, to, becomes }: Flip): string {
  const then = `${modeOrOut(becomes ?? 'out')}.`;
  const at = to ?? from;
  if (by === 'score') return `With a Step 2 CK of ${at} instead of ${from}: ${then}`;
  if (by === 'money') return `With ${dollars(at)} to spend instead of ${dollars(from)}: ${then}`;
  if (by === 'rate')
    return `If a point were worth ${dollars(at)} to you instead of ${dollars(from)}: ${then}`;
  if (by === 'liking')
    return `If you liked it ${counted(Math.abs(at - from), 'point')} ${at > from ? 'more' : 'less'}: ${then}`;
  return `If your chance there were ${finer(at)} instead of ${finer(from)}: ${then}`;
}

/** A flip lies between chances that are the same whole per cent: here one in how many says more. */
function finer(chance: number): string {
  return `1 in ${Math.round(1 / Math.max(chance, 1e-4))}`;
}

function modeOrOut(mode: ModeOrOut): string {
  return mode === 'out' ? 'not in the plan' : modeWords[mode];
}

/** Questions worth less than this many points read as worth nothing. */
const leastPoints = 0.005;

function questions({ questions: asked }: PlanWhy, width: number): string[] {
  const { threeMore } = asked;
  const rows = asked.questions
    .filter(({ points }) => points >= leastPoints)
    .map(({ name, yes, points, beatsThreeMore }) => [
      shortName(name),
      yes === null ? '—' : percent(yes.mid),
      points.toFixed(2),
      beatsThreeMore ? 'worth more than three more applications' : '',
    ]);
  const columns = [
    { title: 'Ask', flexible: true },
    { title: 'Yes', align: 'right' as const },
    { title: 'Points', align: 'right' as const },
    { title: '' },
  ];
  const table =
    rows.length === 0
      ? ['No answer to the questions looked at is worth a hundredth of a point.']
      : textTable(columns, rows, width);
  const yardstick = `Three more applications would add ${threeMore.points.toFixed(2)} points for ${dollars(threeMore.dollars)}.`;
  return headed('Questions worth asking', [
    ...table,
    '',
    ...[yardstick, ...asked.assumptions].flatMap((line) => wrapped(line, width)),
  ]);
}

function twoStages({ twoStages: stages }: PlanWhy, width: number): string[] {
  if (stages === null) return [];
  const { hosts, applyTo, values, offer, noHost } = stages;
  const advised = hosts.slice(0, applyTo).map(({ name, specialty }) => `${shortName(name)} (${specialty})`);
  const who =
    advised.length === 0
      ? 'No application for a rotation is worth more than its fee under this model.'
      : `Apply for rotations at ${advised.join(', ')}. The chance that none of them takes you is ${percent(noHost.advised)}.`;
  const cost = `Hosts that may refuse cost this plan ${Math.max(0, values.certain - values.advised).toFixed(2)} points; applying to its own hosts alone, ${Math.max(0, values.certain - values.planned).toFixed(2)}.`;
  const basis = `Reckoned with a yes from ${percent(offer.mid)} of hosts that are open (${percent(offer.low)} to ${percent(offer.high)}; grade: ${offer.grade}).`;
  return headed(
    'Rotations when hosts may refuse',
    [who, cost, basis].flatMap((line) => wrapped(line, width)),
  );
}

function sensitivity({ sensitivity: all }: PlanWhy, width: number): string[] {
  const columns = [
    { title: 'Assumption', flexible: true },
    { title: 'Lower', align: 'right' as const },
    { title: 'Higher', align: 'right' as const },
    { title: 'Points, lower', align: 'right' as const },
    { title: 'Points, higher', align: 'right' as const },
  ];
  const rows = all.assumptions.map(({ text, down, up }) => [
    text,
    percent(down.held.match),
    percent(up.held.match),
    down.held.points.toFixed(1),
    up.held.points.toFixed(1),
  ]);
  return headed('What the chance of a radiology place hangs on', textTable(columns, rows, width));
}

function robustness({ robustness: { items, members } }: PlanWhy, width: number): string[] {
  const planned = items.filter(({ planned: mode }) => mode !== 'out');
  const count = (verdict: string): number => planned.filter((item) => item.verdict === verdict).length;
  const text =
    `Of ${planned.length} lines, ${count('robust')} are in nine of ten plans or more when the plan is made for ` +
    `${members} sets of parameters one by one, ${count('mostly')} in half or more, ${count('sometimes')} in fewer.`;
  return headed('Robust or not', wrapped(text, width));
}
