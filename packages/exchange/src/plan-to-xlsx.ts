import type { Chance, Curve, Plan, Robustness } from '@matchwright/dossier';
import type { Cell, Row, Sheet } from 'write-excel-file/universal';
import { curveMarks, stopText } from './curve-words.js';
import { firmnessOf, type Firmness } from './firmness.js';
import { chanceWords, wholePercent } from './percent.js';
import { counted, letterWords, modeWords, policyWords } from './words.js';

/** A sheet before it is written: column titles with widths in characters, and rows. */
type Table = {
  readonly name: string;
  readonly columns: readonly (readonly [title: string, width: number])[];
  readonly rows: readonly Row[];
};

/**
 * The plan as an Excel workbook with the sheets Plan, Rotations, Cost, What money buys (where it was worked out) and Dates,
 * as the bytes of an .xlsx file. With `robustness`, each line says in what share of the model's versions it stays.
 *
 * Chances stand twice: as text with their range for reading, and as whole per cents for counting (empty where
 * no number is justified). Dates and dollars are real dates and numbers. Texts are stored as texts, so that none
 * is run as a formula. The writer is loaded when first used.
 */
export async function planToXlsx(
  plan: Plan,
  { robustness = plan.why?.robustness }: { readonly robustness?: Robustness | undefined } = {},
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const tables = [
    planTable(plan, firmnessOf(robustness)),
    rotationTable(plan),
    costTable(plan),
    ...curveTable(plan),
    dateTable(plan),
  ];
  const blob = await writeXlsxFile(tables.map((table) => toSheet(table))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function toSheet({ name, columns, rows }: Table): Sheet<never> {
  const titles = columns.map(([title]): Cell => ({ value: title, fontWeight: 'bold', wrap: true }));
  return {
    sheet: name,
    data: [titles, ...rows],
    columns: columns.map(([, width]) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function planTable({ list }: Plan, firm: Firmness): Table {
  return {
    name: 'Plan',
    columns: [
      ['#', 5],
      ['For', 6],
      ['Program', 48],
      ['City', 18],
      ['State', 7],
      ['How', 16],
      ['Interview', 22],
      ['Interview %', 11],
      ['Interview low', 11],
      ['Interview high', 11],
      ['Place', 22],
      ['Place %', 9],
      ['Place low', 9],
      ['Place high', 9],
      ['Firm %', 9],
      ['Points added', 9],
      ['Dollars', 9],
      ['Evidence', 44],
      ['Grade', 11],
      ['Why', 60],
      ['Program id', 14],
      ['NRMP tracks', 24],
    ],
    rows: list.map((item, i) => [
      i + 1,
      item.specialty,
      item.name,
      item.city,
      item.state,
      modeWords[item.mode],
      chanceWords(item.pInvite, item.refusal),
      ...chanceCells(item.pInvite),
      chanceWords(item.pMatch, item.refusal),
      ...chanceCells(item.pMatch),
      firmCell(firm(item.program)),
      Math.round(item.marginal * 100) / 100,
      money(item.dollars),
      item.evidence.text,
      item.evidence.grade,
      item.reasons.map((reason) => reason.text).join(' '),
      item.program,
      item.track.join(' '),
    ]),
  };
}

function rotationTable({ rotations, letters }: Plan): Table {
  return {
    name: 'Rotations',
    columns: [
      ['What', 10],
      ['Where', 48],
      ['From', 12],
      ['To', 12],
      ['Apply or ask by', 14],
      ['State', 20],
      ['Dollars', 9],
      ['Ask', 60],
    ],
    rows: [
      ...rotations.map((rotation): Row => [
        `${rotation.specialty} rotation`,
        rotation.name,
        date(rotation.start),
        date(rotation.end),
        date(rotation.applyBy),
        policyWords[rotation.policy],
        money(rotation.dollars),
        rotation.questions.join(' '),
      ]),
      ...letters.map((letter): Row => [
        `${letter.kind === 'other' ? 'Other' : letter.kind.toUpperCase()} letter`,
        letter.from,
        null,
        date(letter.neededBy),
        letter.askOn === null ? null : date(letter.askOn),
        letterWords[letter.status],
        null,
        '',
      ]),
    ],
  };
}

function costTable({ cost, list }: Plan): Table {
  return {
    name: 'Cost',
    columns: [
      ['What', 48],
      ['Count', 9],
      ['Dollars', 12],
      ['Note', 60],
    ],
    rows: [
      ...cost.lines.map((line): Row => [line.what, line.count, money(line.dollars), line.note ?? '']),
      [
        { value: 'Total', fontWeight: 'bold' },
        null,
        { value: cost.total, format: dollarFormat, fontWeight: 'bold' },
        `For ${counted(list.length, 'application')}`,
      ],
    ],
  };
}

/** What money and applications buy, one plan a row, and whether the next application is worth its fee. */
function curveTable({ curve, pMatch }: Plan): Table[] {
  if (curve === undefined) return [];
  const shown = pMatch.refusal === undefined;
  const rowsOf = (along: string, all: Curve): Row[] =>
    all.points.map((point, i): Row => [
      along,
      money(point.dollars),
      point.applications,
      point.rotations,
      ...(shown ? chanceCells(point.match) : [null, null, null]),
      Math.round(point.points * 10) / 10,
      curveMarks(all, i).join('; '),
    ]);
  return [
    {
      name: 'What money buys',
      columns: [
        ['Along', 14],
        ['Dollars', 10],
        ['Applications', 12],
        ['Rotations', 10],
        ['Place %', 9],
        ['Place low', 9],
        ['Place high', 9],
        ['Points', 9],
        ['Mark', 60],
      ],
      rows: [
        ...rowsOf('dollars', curve.byDollars),
        ...rowsOf('applications', curve.byApplications),
        ['next', null, null, null, null, null, null, null, stopText(curve.stop)],
      ],
    },
  ];
}

function dateTable({ tasks }: Plan): Table {
  return {
    name: 'Dates',
    columns: [
      ['Date', 12],
      ['Until', 12],
      ['Time', 24],
      ['What', 60],
      ['Detail', 80],
      ['Kind', 10],
      ['Projected', 10],
      ['Rules', 12],
      ['Source', 50],
    ],
    rows: tasks.map((task) => [
      date(task.date),
      task.endDate === undefined ? null : date(task.endDate),
      task.time === undefined ? '' : `${task.time} ${task.zone ?? ''}`.trim(),
      task.title,
      task.detail,
      task.kind,
      task.projected ? 'yes' : 'no',
      task.rules.join(' '),
      task.source,
    ]),
  };
}

const dollarFormat = '$#,##0';

function money(amount: number): Cell {
  return { value: amount, format: dollarFormat };
}

/** A day as the spreadsheet counts them, read in UTC so that it is the same everywhere. */
function date(iso: string): Cell {
  return { value: new Date(`${iso}T00:00:00Z`), format: 'yyyy-mm-dd' };
}

function firmCell(share: number | undefined): Cell {
  return share === undefined ? null : wholePercent(share);
}

function chanceCells(chance: Chance | null): Cell[] {
  if (chance === null) return [null, null, null];
  return [wholePercent(chance.mid), wholePercent(chance.low), wholePercent(chance.high)];
}
