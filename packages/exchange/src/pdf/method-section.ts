import type { Plan } from '@matchwright/dossier';
import type { Content } from 'pdfmake/interfaces.js';
import { counted } from '../words.js';
import { heading, together } from './theme.js';

/** How the numbers came about, what they cannot know, what they rest on. */
export function methodSection(plan: Plan): Content[] {
  const rules = citedRules(plan);
  const sources = [...new Set([...plan.tasks, ...plan.rotations].flatMap(({ source }) => source ?? []))];
  return [
    heading('Method and limits'),
    {
      stack: [...method(plan), ...limits].map((text): Content => ({ text, margin: [0, 0, 0, 5] })),
      lineHeight: 1.2,
    },
    ...(rules.length === 0
      ? []
      : [
          {
            text: `Rules cited in this plan: ${rules.join(', ')}. Each can be switched off.`,
            margin: [0, 0, 0, 5],
          } satisfies Content,
        ]),
    ...(sources.length === 0
      ? []
      : [{ text: 'Sources of dates and hosts', bold: true, margin: [0, 8, 0, 3] } satisfies Content]),
    { text: sources.join(' · '), style: 'small' },
  ];
}

function method({ provenance, bound, pNone }: Plan): string[] {
  return [
    `The season is played ${provenance.scenarios} times. In each, one draw of what nobody can see on paper is shared by ` +
      'all programs, so that bad luck comes together, as it does in life. Interviews follow from the record, ties, ' +
      'signals and rotations, with effects taken from studies that compare like with like; the Match follows from ' +
      'rank lists and places.',
    together(
      `The simulation’s own error on the chance of no place is about ${errorPoints(pNone.standardError)}.` +
        (bound === undefined
          ? ''
          : ` Under this model no plan can be more than ${Math.ceil(bound.gapPercent)} % better than this one (${bound.method}).`),
    ),
    `Made by version ${provenance.engine}, seed ${provenance.seed}, facts as of ${provenance.packsAsOf}. The same four ` +
      'give the same plan.',
  ];
}

function errorPoints(standardError: number): string {
  return counted(Math.max(1, Math.round(standardError * 100)), 'percentage point');
}

const limits = [
  'What the model cannot see: how you are in a room, how strong a letter really is, what a program wants this year. ' +
    'Counts of past residents are small and old; “not reported” is never read as “no”. Hosts change their rules: ask ' +
    'before you rely on one.',
  'A chance is not a promise, and this report is not medical or legal advice.',
];

function citedRules(plan: Plan): string[] {
  const cited = [
    ...plan.list.flatMap((item) => item.reasons.flatMap((reason) => reason.rules)),
    ...plan.rotations.flatMap((rotation) => rotation.reasons.flatMap((reason) => reason.rules)),
    ...plan.letters.flatMap((letter) => letter.rules),
    ...plan.tasks.flatMap((task) => task.rules),
    ...plan.warnings.flatMap((warning) => warning.rules),
  ];
  return [...new Set(cited)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
