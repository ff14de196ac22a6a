import type { Plan, PlanItem } from '@matchwright/dossier';
import type { Column, Content, TableCell } from 'pdfmake/interfaces.js';
import { percentRange } from '../percent.js';
import { refusalsOf } from '../refusals.js';
import { modeWords, namesById, shortName, specialtyWords } from '../words.js';
import { figure, headedTable, heading, ink, twoLines, type PdfColumn } from './theme.js';

/** Where to apply, on pages of its own, and whom to signal. */
export function listSections(plan: Plan): Content[] {
  if (plan.list.length === 0) return [];
  return [
    { text: 'Where to apply', style: 'heading', pageBreak: 'before' },
    ...group(plan.list, 'Interventional radiology', ['IR']),
    ...group(plan.list, 'Diagnostic radiology', ['DR']),
    ...group(plan.list, 'First-year programs', ['TY', 'PM', 'PS']),
    ...refusals(plan.list),
    ...signals(plan),
  ];
}

const columns: readonly PdfColumn[] = [
  ['#', 20, 'right'],
  ['Program', '*'],
  ['How', 60],
  ['Interview', 74, 'right'],
  ['Place', 84, 'right'],
];

/** Lines of one specialty that carry their reasons; the rest name program, place and chances alone. */
const linesInFull = 8;

function group(
  list: readonly PlanItem[],
  title: string,
  specialties: readonly PlanItem['specialty'][],
): Content[] {
  const places = list.flatMap((item, i) =>
    specialties.includes(item.specialty) ? [{ item, place: i + 1 }] : [],
  );
  const rows = places.map(({ item, place }, nth) =>
    nth < linesInFull || item.mode !== 'apply' ? row(item, place) : shortRow(item, place),
  );
  return rows.length === 0 ? [] : [headedTable(`${title} (${rows.length})`, 'subheading', columns, rows)];
}

function row(item: PlanItem, place: number): TableCell[] {
  const isFirstYear = item.specialty !== 'IR' && item.specialty !== 'DR';
  const facts = [
    `${item.city} ${item.state}`,
    ...(isFirstYear ? [specialtyWords[item.specialty]] : []),
    item.evidence.text,
    item.reasons.map((reason) => reason.text).join(' '),
  ];
  return [
    { text: String(place), alignment: 'right', color: ink.muted },
    twoLines(shortName(item.name), facts.filter((fact) => fact !== '').join(' · ')),
    { text: modeWords[item.mode], ...(item.mode === 'apply' ? {} : { bold: true }) },
    chanceCell(item.pInvite),
    chanceCell(item.pMatch),
  ];
}

function shortRow(item: PlanItem, place: number): TableCell[] {
  const [number, , ...rest] = row(item, place);
  const where = { text: `  ${item.city} ${item.state}`, style: 'small' };
  return [number ?? '', { text: [shortName(item.name), where] }, ...rest];
}

function chanceCell(chance: PlanItem['pInvite']): TableCell {
  return chance === null
    ? { text: 'no number', alignment: 'right', italics: true, color: ink.muted }
    : figure(percentRange(chance));
}

function refusals(list: readonly PlanItem[]): Content[] {
  return refusalsOf(list).map(({ places, text }) => ({
    text: `No number for ${places.join(', ')}: ${text}`,
    style: 'small',
    margin: [0, 6, 0, 0],
  }));
}

function signals(plan: Plan): Content[] {
  const nameOf = namesById(plan.list);
  return plan.signals.flatMap((pool): Content[] => {
    const names = (ids: readonly string[]): Content =>
      ids.length === 0
        ? { text: 'none', color: ink.muted }
        : { ol: ids.map((id) => nameOf(id)), lineHeight: 1.15 };
    const column = (title: string, ids: readonly string[], available: number): Column => ({
      width: '*',
      stack: [
        { text: `${title}: ${ids.length} of ${available}`, bold: true, margin: [0, 0, 0, 3] },
        names(ids),
      ],
    });
    return [
      heading(`Signals: ${pool.specialties.join(' and ')}`),
      {
        columns: [
          column('Gold', pool.gold, pool.goldAvailable),
          ...(pool.silverAvailable > 0 ? [column('Silver', pool.silver, pool.silverAvailable)] : []),
        ],
        columnGap: 18,
        fontSize: 9,
      },
      ...(pool.note === undefined
        ? []
        : [{ text: pool.note, style: 'small', margin: [0, 5, 0, 0] } satisfies Content]),
    ];
  });
}
