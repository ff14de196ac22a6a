import type { Plan } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { dollars } from '../percent.js';
import { letterWords, policyWords, shortName } from '../words.js';
import { figure, headedTable, twoLines } from './theme.js';

/** Rotations and letters. */
export function practiceSections(plan: Plan): Content[] {
  return [...rotations(plan), ...letters(plan)];
}

function rotations({ rotations: all }: Plan): Content[] {
  if (all.length === 0) return [];
  const rows = all.map((rotation): TableCell[] => [
    { text: rotation.specialty },
    twoLines(
      shortName(rotation.name),
      [
        ...rotation.reasons.map(({ text }) => text),
        ...(rotation.questions.length === 0 ? [] : [`Ask: ${rotation.questions.join(' ')}`]),
      ].join(' '),
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
      { style: 'heading' },
      [
        ['In', 18],
        ['Host', '*'],
        ['When', 62],
        ['Apply by', 52],
        ['Host’s rules', 58],
        ['Cost', 38, 'right'],
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
      { style: 'heading' },
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
