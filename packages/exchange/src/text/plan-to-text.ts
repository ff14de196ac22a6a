import type { Plan, PlanItem } from '@matchwright/dossier';
import { dollars, noPlace, percent, percentRange } from '../percent.js';
import { refusalsOf } from '../refusals.js';
import { counted, letterWords, modeWords, namesById, policyWords, shortName } from '../words.js';
import { moreMoney } from './more-money.js';
import { headed } from './headed.js';
import { textTable, wrapped } from './text-table.js';
import { whySections } from './why-sections.js';

/**
 * The whole plan as readable text for a terminal of `width` characters (at least 60), without colours.
 * Chances are whole per cents with their range; where the evidence is too thin "no number" stands instead and
 * the reason follows the table.
 */
export function planToText(plan: Plan, width = 100): string {
  const columns = Math.max(60, width);
  const sections = [
    summary(plan, columns),
    list(plan, columns),
    signals(plan, columns),
    rotations(plan, columns),
    letters(plan, columns),
    cost(plan, columns),
    moreMoney(plan, columns),
    ...whySections(plan, columns),
    dates(plan, columns),
    notes(plan, columns),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function summary({ season, pMatch, pNone, list }: Plan, width: number): string[] {
  const { byOutcome } = pMatch;
  const outcomes = [
    ['Interventional radiology', byOutcome.ir],
    ['Diagnostic radiology', byOutcome.dr],
    ['A first year only', byOutcome.prelimOnly],
    ['No place', byOutcome.none],
  ] as const;
  const said =
    pMatch.refusal === undefined
      ? [
          `A radiology place: ${percentRange(pMatch)}`,
          '',
          ...outcomes.map(([name, chance]) => `  ${name.padEnd(26)}${percentRange(chance)}`),
          '',
          ...wrapped(
            `No radiology place: ${percentRange(noPlace({ pMatch, pNone }))}. A calculator that forgets that rejections share a ` +
              `cause would say ${percent(pNone.independent)}.`,
            width,
          ),
        ]
      : wrapped(pMatch.refusal, width);
  return headed(`Plan for season ${season}: ${counted(list.length, 'application')}`, [
    ...said,
    ...wrapped(`Evidence: ${pMatch.evidence.text}`, width),
  ]);
}

const noNumber = 'no number';

function list(plan: Plan, width: number): string[] {
  if (plan.list.length === 0) return [];
  const rows = plan.list.map((item, i) => [
    String(i + 1),
    item.specialty,
    shortName(item.name),
    item.state,
    modeWords[item.mode],
    item.pInvite === null ? noNumber : percentRange(item.pInvite),
    item.pMatch === null ? noNumber : percentRange(item.pMatch),
  ]);
  const table = textTable(
    [
      { title: '#', align: 'right' },
      { title: 'For' },
      { title: 'Program', flexible: true },
      { title: 'State' },
      { title: 'How' },
      { title: 'Interview' },
      { title: 'Place' },
    ],
    rows,
    width,
  );
  return headed('Where to apply', [...table, ...refusals(plan.list, width)]);
}

function refusals(items: readonly PlanItem[], width: number): string[] {
  const notes = refusalsOf(items).flatMap(({ places, text }) =>
    wrapped(`No number for ${places.join(', ')}: ${text}`, width, '  '),
  );
  return notes.length === 0 ? [] : ['', ...notes];
}

function signals(plan: Plan, width: number): string[] {
  const nameOf = namesById(plan.list);
  const lines = plan.signals.flatMap((pool) => [
    `${pool.specialties.join(' and ')}: ${pool.gold.length} of ${pool.goldAvailable} gold, ` +
      `${pool.silver.length} of ${pool.silverAvailable} silver`,
    ...pool.gold.flatMap((id) => wrapped(`gold: ${nameOf(id)}`, width, '  ')),
    ...pool.silver.flatMap((id) => wrapped(`silver: ${nameOf(id)}`, width, '  ')),
    ...(pool.note === undefined ? [] : wrapped(pool.note, width)),
  ]);
  return headed('Signals', lines);
}

function rotations(plan: Plan, width: number): string[] {
  if (plan.rotations.length === 0) return [];
  const rows = plan.rotations.map((rotation) => [
    rotation.specialty,
    shortName(rotation.name),
    `${rotation.start} to ${rotation.end}`,
    rotation.applyBy,
    policyWords[rotation.policy],
    dollars(rotation.dollars),
  ]);
  const table = textTable(
    [
      { title: 'In' },
      { title: 'Host', flexible: true },
      { title: 'When' },
      { title: 'Apply by' },
      { title: 'Host’s rules' },
      { title: 'Cost', align: 'right' },
    ],
    rows,
    width,
  );
  const questions = plan.rotations.flatMap(({ name, questions: asked }) =>
    asked.length === 0 ? [] : wrapped(`Ask ${shortName(name)}: ${asked.join(' ')}`, width, '  '),
  );
  return headed('Rotations', [...table, ...(questions.length === 0 ? [] : ['', ...questions])]);
}

function letters(plan: Plan, width: number): string[] {
  if (plan.letters.length === 0) return [];
  const rows = plan.letters.map((letter) => [
    letter.kind === 'other' ? 'other' : letter.kind.toUpperCase(),
    shortName(letter.from),
    letterWords[letter.status],
    letter.askOn ?? '—',
    letter.neededBy,
  ]);
  const columns = [
    { title: 'Kind' },
    { title: 'From', flexible: true },
    { title: 'State' },
    { title: 'Ask on' },
    { title: 'Needed by' },
  ];
  return headed('Letters', textTable(columns, rows, width));
}

function cost(plan: Plan, width: number): string[] {
  const rows = [
    ...plan.cost.lines.map((line) => [
      line.what + (line.note === undefined ? '' : ` (${line.note})`),
      String(line.count),
      dollars(line.dollars),
    ]),
    ['Total', '', dollars(plan.cost.total)],
  ];
  const columns = [
    { title: 'Cost', flexible: true },
    { title: 'Count', align: 'right' as const },
    { title: 'Dollars', align: 'right' as const },
  ];
  return headed('Money', textTable(columns, rows, width));
}

function dates(plan: Plan, width: number): string[] {
  if (plan.tasks.length === 0) return [];
  const rows = plan.tasks.map((task) => [
    task.date + (task.projected ? ' *' : ''),
    task.title + (task.time === undefined ? '' : ` (${task.time} ${task.zone ?? ''})`),
  ]);
  const table = textTable([{ title: 'Date' }, { title: 'What', flexible: true }], rows, width);
  const projected = plan.tasks.some((task) => task.projected)
    ? ['', ...wrapped('* projected from earlier seasons or from assumed dates; not confirmed yet', width)]
    : [];
  return headed('Dates', [...table, ...projected]);
}

function notes(plan: Plan, width: number): string[] {
  const { bound, provenance, rulesOff, warnings } = plan;
  return headed('Good to know', [
    ...warnings.flatMap((warning) => wrapped(`- ${warning.text}`, width, '  ')),
    ...(rulesOff.length === 0 ? [] : [`- Rules switched off: ${rulesOff.join(', ')}`]),
    ...(bound === undefined
      ? []
      : wrapped(
          `- Under this model no plan can be more than ${Math.ceil(bound.gapPercent)} % better than this one.`,
          width,
          '  ',
        )),
    ...wrapped(
      `- Made by version ${provenance.engine} from ${provenance.scenarios} played seasons, facts as of ` +
        `${provenance.packsAsOf}, seed ${provenance.seed}. Not medical or legal advice.`,
      width,
      '  ',
    ),
  ]);
}
