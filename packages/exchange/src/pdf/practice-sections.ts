import type { Plan } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { dollars } from '../percent.js';
import { letterWords, policyWords, shortName } from '../words.js';
import { datesTable } from './dates-table.js';
import { figure, headedTable, ink, twoLines } from './theme.js';

/** Rotations, letters, money and the season's dates. */
export function practiceSections(plan: Plan): Content[] {
  return [...rotations(plan), ...letters(plan), ...cost(plan), ...dates(plan)];
}

function rotations({ rotations: all }: Plan): Content[] {
  if (all.length === 0) return [];
  const rows = all.map((rotation): TableCell[] => [
    { text: rotation.specialty },
    twoLines(
      shortName(rotation.name),
      rotation.questions.length === 0 ? '' : `Ask: ${rotation.questions.join(' ')}`,
    ),
    { text: `${rotation.start} to ${rotation.end}` },
    { text: rotation.applyBy, noWrap: true },
    {
      text:
        policyWords[rotation.policy] +
        (rotation.pageYear === undefined ? '' : ` (page of ${rotation.pageYear})`),
    },
    figure(dollars(rotation.dollars)),
  ]);
  return [
    headedTable(
      'Rotations',
      'heading',
      [
        ['In', 18],
        ['Host', '*'],
        ['When', 62],
        ['Apply by', 55],
        ['Host’s rules', 62],
        ['Cost', 40, 'right'],
      ],
      rows,
    ),
  ];
}

function letters({ letters: all }: Plan): Content[] {
  if (all.length === 0) return [];
  const rows = all.map((letter): TableCell[] => [
    { text: letter.kind === 'other' ? 'Other' : letter.kind.toUpperCase() },
    { text: shortName(letter.from) },
    { text: letterWords[letter.status] },
    { text: letter.askOn ?? '—', noWrap: true },
    { text: letter.neededBy, noWrap: true },
  ]);
  return [
    headedTable(
      'Letters',
      'heading',
      [
        ['Kind', 32],
        ['From', '*'],
        ['State', 80],
        ['Ask on', 60],
        ['Needed by', 60],
      ],
      rows,
    ),
  ];
}

function cost({ cost: { lines, total } }: Plan): Content[] {
  const rows = lines.map((line): TableCell[] => [
    { text: [line.what, { text: line.note === undefined ? '' : ` (${line.note})`, color: ink.muted }] },
    figure(String(line.count)),
    figure(dollars(line.dollars)),
  ]);
  const sum: TableCell[] = [
    { text: 'Total', bold: true },
    { text: '' },
    { text: dollars(total), bold: true, alignment: 'right' },
  ];
  return [
    headedTable(
      'Money',
      'heading',
      [
        ['What', '*'],
        ['Count', 50, 'right'],
        ['Dollars', 70, 'right'],
      ],
      [...rows, sum],
    ),
  ];
}

function dates({ tasks }: Plan): Content[] {
  // a host's window says nothing that its last day does not
  const shown = tasks.filter(
    ({ kind, program }) => kind !== 'task' && !(kind === 'window' && program !== undefined),
  );
  if (shown.length === 0) return [];
  const left = tasks.length - shown.length;
  const projected = shown.some((task) => task.projected)
    ? '* projected from earlier seasons or from assumed dates; not confirmed yet. '
    : '';
  return [
    datesTable('Dates', shown),
    {
      text: `${projected}${left === 0 ? '' : `The calendar file holds ${left} further entries.`}`,
      style: 'small',
      margin: [0, 5, 0, 0],
    },
  ];
}
