import type { Plan, Profile } from '@matchwright/dossier';
import type { Content } from 'pdfmake/interfaces.js';
import { dollars, noPlace, percent, percentRange } from '../percent.js';
import { counted } from '../words.js';
import { chanceBars } from './chance-bars.js';
import { datesTable } from './dates-table.js';
import { heading, ink, textWidth, together } from './theme.js';

/** The first page: whose plan, the chances with their ranges and evidence, and the plan in four numbers. */
export function summarySection(plan: Plan, profile: Profile, madeOn: string): Content[] {
  return [
    { text: `Plan for season ${plan.season}`, style: 'title' },
    { text: profile.label ?? kindWords[profile.applicant.kind], style: 'subtitle' },
    { text: `Goal: ${goalWords[profile.goal]}. Made on ${madeOn} with Matchwright.`, style: 'subtitle' },
    line(),
    { text: whatItIs(plan.season), style: 'lead' },
    heading('The chance of a place'),
    ...chances(plan),
    heading('The plan in numbers'),
    inNumbers(plan),
    ...warnings(plan),
    ...firstDates(plan),
  ];
}

function line(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1, lineColor: ink.rule }],
    margin: [0, 12, 0, 12],
  };
}

const kindWords: Readonly<Record<Profile['applicant']['kind'], string>> = {
  'md-senior': 'US MD senior',
  'do-senior': 'US DO senior',
  'md-graduate': 'US MD graduate',
  'do-graduate': 'US DO graduate',
  'us-img': 'US citizen who trains or trained abroad',
  'non-us-img': 'Applicant who trains or trained abroad',
};

const goalWords: Readonly<Record<Profile['goal'], string>> = {
  'ir-first': 'interventional radiology first',
  'dr-first': 'diagnostic radiology first',
  'any-radiology': 'any radiology place',
};

function whatItIs(season: number): string {
  return (
    `This is a plan for applying in ${season - 1} and matching in March ${season}: where to apply, whom to signal, ` +
    'where to rotate, and what it costs, chosen together. Every chance comes with the range in which it may ' +
    'well lie. Where too little is known for a number, none is given. It is meant to be talked over with ' +
    'somebody who knows you.'
  );
}

function chances({ pMatch, pNone }: Plan): Content[] {
  const evidence: Content = {
    text: `Evidence: ${pMatch.evidence.text} Ranges hold nine in ten of the model’s versions that fit published results.`,
    style: 'small',
    margin: [0, 6, 0, 0],
  };
  if (pMatch.refusal !== undefined) return [{ text: pMatch.refusal, style: 'lead' }, evidence];
  const { ir, dr, prelimOnly, none, advancedNoFirstYear } = pMatch.byOutcome;
  return [
    {
      columns: [
        { text: percent(pMatch.mid), style: 'big', width: 'auto' },
        {
          width: '*',
          margin: [14, 7, 0, 0],
          stack: [
            { text: 'for a radiology place, with this plan', bold: true },
            { text: `90 % range: ${percentRange(pMatch).replace(/^.*\(|\)$/g, '')}`, color: ink.muted },
          ],
        },
      ],
      margin: [0, 0, 0, 8],
    },
    chanceBars([
      ['Interventional radiology', ir],
      ['Diagnostic radiology', dr],
      ['A first year only', prelimOnly],
      ['No place', none],
    ]),
    {
      text: together(
        `No radiology place (the last two bars together): ${percentRange(noPlace({ pMatch, pNone }))}. Rejections share a cause; ` +
          `a calculator that forgets this would say ${percent(pNone.independent)}. An advanced place without a ` +
          `first year is contained above: ${percentRange(advancedNoFirstYear)}.`,
      ),
      margin: [0, 6, 0, 0],
      lineHeight: 1.2,
    },
    evidence,
  ];
}

function inNumbers(plan: Plan): Content {
  const gold = plan.signals.reduce((sum, pool) => sum + pool.gold.length, 0);
  const silver = plan.signals.reduce((sum, pool) => sum + pool.silver.length, 0);
  const cells = [
    [String(plan.list.length), 'applications'],
    [`${gold} + ${silver}`, 'gold and silver signals'],
    [String(plan.rotations.length), plan.rotations.length === 1 ? 'rotation' : 'rotations'],
    [dollars(plan.cost.total), 'in all'],
  ] as const;
  return {
    columns: cells.map(([number, words]) => ({
      width: '*',
      stack: [
        { text: number, fontSize: 17, bold: true },
        { text: words, color: ink.muted },
      ],
    })),
    columnGap: 10,
  };
}

function warnings({ warnings: all, rulesOff }: Plan): Content[] {
  const texts = [
    ...all.map((warning) => warning.text),
    ...(rulesOff.length === 0
      ? []
      : [`You switched off ${counted(rulesOff.length, 'rule')}: ${rulesOff.join(', ')}.`]),
  ];
  return texts.length === 0 ? [] : [heading('Mind'), { ul: texts, lineHeight: 1.2 }];
}

const datesOnFirstPage = 6;

function firstDates({ tasks }: Plan): Content[] {
  const first = tasks.filter((task) => task.kind !== 'window').slice(0, datesOnFirstPage);
  return first.length === 0 ? [] : [datesTable('What comes first', first)];
}
