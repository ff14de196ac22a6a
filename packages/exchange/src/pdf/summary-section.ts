import type { Plan, Profile } from '@matchwright/dossier';
import type { Column, Content } from 'pdfmake/interfaces.js';
import { dollars, noPlace, percent, percentRange } from '../percent.js';
import { counted } from '../words.js';
import { applicantLines } from './applicant-lines.js';
import { chanceBars } from './chance-bars.js';
import { heading, ink, textWidth, together } from './theme.js';

/** The head of the first page: whose plan, the chances with their ranges and evidence, and the plan in numbers. */
export function summarySection(plan: Plan, profile: Profile, madeOn: string): Content[] {
  const [record, aim] = applicantLines(profile);
  return [
    { text: `Plan for season ${plan.season}`, style: 'title' },
    {
      text: `${profile.label === undefined ? '' : `${profile.label}. `}Made on ${madeOn} with Matchwright, to be talked over with an adviser.`,
      style: 'subtitle',
    },
    line(),
    { text: [record, ' ', { text: aim, bold: true }], style: 'lead' },
    heading('The chance of a radiology place'),
    ...chances(plan),
    inNumbers(plan),
  ];
}

function line(): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1, lineColor: ink.rule }],
    margin: [0, 7, 0, 7],
  };
}

function chances({ pMatch, pNone }: Plan): Content[] {
  const evidence: Content = {
    text: `Evidence: ${pMatch.evidence.text} Ranges hold nine in ten of the model’s versions that fit published results.`,
    style: 'small',
    margin: [0, 4, 0, 0],
  };
  if (pMatch.refusal !== undefined) return [{ text: pMatch.refusal, style: 'lead' }, evidence];
  const { ir, dr, prelimOnly, none, advancedNoFirstYear } = pMatch.byOutcome;
  const answer: Column = {
    width: 128,
    stack: [
      { text: percent(pMatch.mid), style: 'big' },
      { text: 'for a radiology place', bold: true },
      { text: `90 % range: ${percentRange(pMatch).replace(/^.*\(|\)$/g, '')}`, color: ink.muted },
    ],
  };
  const bars: Column = {
    width: '*',
    stack: [
      chanceBars([
        ['Interventional radiology', ir],
        ['Diagnostic radiology', dr],
        ['A first year only', prelimOnly],
        ['No place', none],
      ]),
    ],
  };
  return [
    { columns: [answer, bars], columnGap: 12 },
    {
      text: together(
        `No radiology place (the last two bars together): ${percentRange(noPlace({ pMatch, pNone }))}. Rejections share a cause; ` +
          `a calculator that forgets this would say ${percent(pNone.independent)}. An advanced place without a ` +
          `first year is contained above: ${percentRange(advancedNoFirstYear)}.`,
      ),
      margin: [0, 4, 0, 0],
      lineHeight: 1.15,
    },
    evidence,
  ];
}

function inNumbers(plan: Plan): Content {
  const gold = plan.signals.reduce((sum, pool) => sum + pool.gold.length, 0);
  const silver = plan.signals.reduce((sum, pool) => sum + pool.silver.length, 0);
  const cells = [
    [String(plan.list.length), plan.list.length === 1 ? 'application' : 'applications'],
    [`${gold} + ${silver}`, 'gold and silver signals'],
    [String(plan.rotations.length), plan.rotations.length === 1 ? 'rotation' : 'rotations'],
    [dollars(plan.cost.total), 'in all'],
    ...(plan.bound === undefined
      ? []
      : [[`${Math.max(1, Math.ceil(plan.bound.gapPercent))} %`, 'from the best plan, at most'] as const]),
  ] as const;
  return {
    columns: cells.map(([number, words]) => ({
      width: '*',
      stack: [
        { text: together(number), fontSize: 15, bold: true },
        { text: words, color: ink.muted, fontSize: 8 },
      ],
    })),
    columnGap: 8,
    margin: [0, 10, 0, 2],
  };
}

/** What the person and the adviser should look at first: open questions of the plan and of the rules. */
export function talkSection({ warnings, rulesOff, letters, rotations }: Plan): Content[] {
  const missing = letters.filter(({ status }) => status === 'missing').length;
  const questions = rotations.flatMap(({ name, questions: asked }) =>
    asked.map((question) => `Ask ${name}: ${question}`),
  );
  const texts = [
    ...(missing === 0
      ? []
      : [`${counted(missing, 'letter')} of the plan ${missing === 1 ? 'has' : 'have'} no writer yet.`]),
    ...questions,
    ...warnings.map((warning) => warning.text),
    ...(rulesOff.length === 0
      ? []
      : [`Switched off: ${counted(rulesOff.length, 'rule')} (${rulesOff.join(', ')}).`]),
  ];
  return texts.length === 0 ? [] : [heading('To talk over'), { ul: texts, lineHeight: 1.12, fontSize: 9 }];
}
