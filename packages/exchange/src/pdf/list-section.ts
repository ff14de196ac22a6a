import type { Plan, PlanItem } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Firmness } from '../firmness.js';
import { bareRange } from '../percent.js';
import { refusalsOf } from '../refusals.js';
import { modeWords, shortName, specialtyWords } from '../words.js';
import { firmCell, shortLines } from './short-lines.js';
import { figure, headedTable, ink, twoLines, type PdfColumn } from './theme.js';

type Place = { readonly item: PlanItem; readonly place: number };

/**
 * Where to apply: lines with a signal or a rotation and their reasons first, then all others in short, by specialty. Of
 * those no more than about `most` are printed, each specialty's share of them.
 */
export function listSections(plan: Plan, firm: Firmness, most: number): Content[] {
  if (plan.list.length === 0) return [];
  const places = plan.list.map((item, i): Place => ({ item, place: i + 1 }));
  const strong = places.filter(({ item }) => item.mode !== 'apply');
  const plain = places.filter(({ item }) => item.mode === 'apply');
  const of = (...specialties: readonly PlanItem['specialty'][]): Place[] =>
    plain.filter(({ item }) => specialties.includes(item.specialty));
  const short = (title: string, group: readonly Place[]): Content[] =>
    shortLines(title, group, firm, Math.ceil((group.length * Math.min(most, plain.length)) / plain.length));
  return [
    { text: 'Where to apply', style: 'heading', pageBreak: 'before' },
    { text: reading(firm, plan), style: 'small', margin: [0, 0, 0, 2] },
    ...withReasons(strong, firm, plan),
    ...short('Interventional radiology, plain applications', of('IR')),
    ...short('Diagnostic radiology, plain applications', of('DR')),
    ...short('First-year programs', of('TY', 'PM', 'PS')),
    ...refusals(plan.list),
  ];
}

function reading(firm: Firmness, { list }: Plan): string {
  const known = list.some(({ program }) => firm(program) !== undefined);
  return (
    'The most valuable lines of each specialty come first; numbers are those of plan.xlsx, which holds every line with its reasons. ' +
    'Interview and place: per cent with the 90 % range. ' +
    (known
      ? 'Firm: in how many per cent of the model’s versions the line stays in the plan; bold from 90 on. '
      : '') +
    'What a program does not state about applicants is unknown, not no.'
  );
}

function withReasons(places: readonly Place[], firm: Firmness, { signals }: Plan): Content[] {
  if (places.length === 0) return [];
  const columns: readonly PdfColumn[] = [
    ['#', 16, 'right'],
    ['Program', '*'],
    ['For', 14],
    ['How', 68],
    ['Firm', 20, 'right'],
    ['Interview %', 48, 'right'],
    ['Place %', 44, 'right'],
  ];
  const used = signals.map(
    (pool) =>
      `${pool.gold.length} of ${pool.goldAvailable} gold` +
      (pool.silverAvailable > 0 ? ` and ${pool.silver.length} of ${pool.silverAvailable} silver` : ''),
  );
  const title = `With a signal or a rotation${used.length === 0 ? '' : ` (${used.join('; ')} used)`}`;
  const rows = places.map(({ item, place }): TableCell[] => [
    { text: String(place), alignment: 'right', color: ink.muted },
    twoLines(
      { text: [shortName(item.name), { text: `  ${item.city} ${item.state}`, style: 'small' }] },
      reasonsOf(item),
    ),
    { text: item.specialty },
    { text: modeWords[item.mode] },
    firmCell(firm(item.program)),
    chanceCell(item.pInvite),
    chanceCell(item.pMatch),
  ]);
  const notes = signals.flatMap(({ note }): Content[] =>
    note === undefined ? [] : [{ text: `Signals: ${note}`, style: 'small', margin: [0, 3, 0, 0] }],
  );
  return [headedTable(title, { style: 'subheading', fontSize: 8 }, columns, rows), ...notes];
}

/** Kinds of reasons that hold for most lines. */
const saidOnce: readonly string[] = ['not-reported', 'size', 'parallel-dr', 'first-year', 'esir'];

/** Why a line is there, without what holds for most lines and is said once. */
function reasonsOf({ reasons, specialty }: PlanItem): string {
  const said = reasons.filter(({ kind }) => !saidOnce.includes(kind));
  return [
    ...(specialty === 'IR' || specialty === 'DR' ? [] : [`${specialtyWords[specialty]}.`]),
    ...said.map(({ text }) => text),
  ].join(' ');
}

function chanceCell(chance: PlanItem['pInvite']): TableCell {
  return chance === null
    ? { text: 'no number', alignment: 'right', italics: true, color: ink.muted }
    : figure(bareRange(chance));
}

function refusals(list: readonly PlanItem[]): Content[] {
  return refusalsOf(list).map(({ places, text }) => ({
    text: `No number for ${places.join(', ')}: ${text}`,
    style: 'small',
    margin: [0, 4, 0, 0],
  }));
}
