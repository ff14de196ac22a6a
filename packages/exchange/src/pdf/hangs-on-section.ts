import type { Plan, Robustness } from '@matchwright/dossier';
import type { Content } from 'pdfmake/interfaces.js';
import { firmShare } from '../firmness.js';
import { percent } from '../percent.js';
import { counted, shortName } from '../words.js';
import { heading, together } from './theme.js';

/** Names of firm lines that are spelled out. */
const mostNames = 14;
/** Assumptions that are named. */
const mostAssumptions = 4;

/** Which lines stay whichever way the model is right, and which assumptions move the chance most. */
export function hangsOnSection(plan: Plan, robustness: Robustness | undefined): Content[] {
  const texts = [
    ...(robustness === undefined ? [] : [firmText(robustness)]),
    ...sensitivityText(plan),
    ...questionText(plan),
  ];
  if (texts.length === 0) return [];
  return [
    heading('How firm the plan is'),
    {
      stack: texts.map((text): Content => ({ text: together(text), margin: [0, 0, 0, 3] })),
      lineHeight: 1.15,
      fontSize: 9,
    },
  ];
}

function firmText({ items, members }: Robustness): string {
  const planned = items.filter(({ planned: mode }) => mode !== 'out');
  const firm = planned.filter(({ share }) => share >= firmShare);
  const outside = items.filter(({ planned: mode }) => mode === 'out');
  const names = firm.slice(0, mostNames).map((item) => `${shortName(item.name)} (${item.specialty})`);
  const more = firm.length - names.length;
  const which =
    firm.length === 0
      ? 'No line is in nine of ten of them'
      : `${counted(firm.length, 'line')} of ${planned.length} ${firm.length === 1 ? 'is' : 'are'} in nine of ten of them or more: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const others =
    outside.length === 0
      ? ''
      : ` Outside the plan, but in half of them: ${outside.map((item) => `${shortName(item.name)} (${item.specialty})`).join('; ')}.`;
  return (
    `The plan was made anew for ${members} versions of the model that all fit published results. ${which}. ` +
    `They were chosen on few seasons each, so that programs of like worth change places.${others}`
  );
}

function sensitivityText({ why, pMatch }: Plan): string[] {
  if (why === undefined || pMatch.refusal !== undefined) return [];
  const moved = why.sensitivity.assumptions
    .filter(({ down, up }) => percent(down.held.match) !== percent(up.held.match))
    .slice(0, mostAssumptions)
    .map(({ text, down, up }) => `${lower(text)} (${percent(down.held.match)} to ${percent(up.held.match)})`);
  return moved.length === 0
    ? []
    : [`The chance hangs most on these assumptions, lower to higher: ${moved.join('; ')}.`];
}

function questionText({ why }: Plan): string[] {
  const worth = why?.questions.questions.filter(({ beatsThreeMore }) => beatsThreeMore) ?? [];
  if (worth.length === 0) return [];
  return [
    `Worth more than three more applications is to ask: ${worth.map(({ name }) => shortName(name)).join('; ')}.`,
  ];
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
