import type { Plan } from '@matchwright/dossier';
import type { Content } from 'pdfmake/interfaces.js';
import { counted } from '../words.js';
import { heading, together } from './theme.js';

/** How the numbers came about, what they cannot know, what they rest on. */
export function methodSection(plan: Plan): Content[] {
  const [first = '', ...rest] = [...certificate(plan), ...method(plan), ...limits];
  return [
    // its heading never stands alone at the foot of a page
    { unbreakable: true, stack: [heading('Certificate, method and limits'), paragraph(first)] },
    ...rest.map((text) => paragraph(text)),
    heading('Sources'),
    {
      stack: sources(plan).map((text): Content => ({ text, margin: [0, 0, 0, 2] })),
      style: 'small',
    },
  ];
}

function paragraph(text: string): Content {
  return { text: together(text), margin: [0, 0, 0, 3], lineHeight: 1.12, fontSize: 8.5 };
}

function certificate({ bound, value }: Plan): string[] {
  if (bound === undefined) return [];
  const points =
    value === undefined
      ? ''
      : ` Points run from 0 (no place) to 100; this plan is worth ${Math.round(value.points)} on fresh seasons.`;
  return [
    `Certificate: under this model no plan can be more than ${Math.max(1, Math.ceil(bound.gapPercent))} % better than this one (${lower(bound.method)}). ` +
      `It says nothing about how right the model is.${points}`,
  ];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function method({ provenance, pNone }: Plan): string[] {
  return [
    `The season is played ${provenance.scenarios.toLocaleString('en-US')} times. In each, one draw of what nobody can see on paper is shared by ` +
      'all programs, so that bad luck comes together, as it does in life. Interviews follow from the record, ties, ' +
      'signals and rotations, with effects taken from studies that compare like with like; the Match follows from ' +
      `rank lists and places. The simulation’s own error on the chance of no place is about ${errorPoints(pNone.standardError)}.`,
  ];
}

function errorPoints(standardError: number): string {
  return counted(Math.max(1, Math.round(standardError * 100)), 'percentage point');
}

const limits = [
  'What the model cannot see: how you are in a room, how strong a letter really is, what a program wants this year. ' +
    'Counts of past residents are small and old; “not reported” is never read as “no”. Hosts change their rules: ask ' +
    'before you rely on one. A chance is not a promise, and this report is not medical or legal advice.',
];

function sources(plan: Plan): string[] {
  const { provenance } = plan;
  const named = [...new Set([...plan.tasks, ...plan.rotations].flatMap(({ source }) => source ?? []))];
  const rules = citedRules(plan);
  return [
    'Places, applicants and results: single figures from the NRMP’s and AAMC’s published reports. Programs and hosts: their own pages and public program lists. ' +
      'Effects of signals, rotations and ties: published studies. Each row with its source, date and grade is in the app (Method, and each program’s page) and in the folder data/ of the software.',
    ...(named.length === 0 ? [] : [`Dates and hosts: ${named.join(' · ')}`]),
    ...(rules.length === 0 ? [] : [`Rules cited, each of which can be switched off: ${rules.join(', ')}.`]),
    `Made by version ${provenance.engine}, seed ${provenance.seed}, facts as of ${provenance.packsAsOf}, answers ${provenance.profileHash.slice(0, 12)}. The same four give the same plan.`,
  ];
}

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
