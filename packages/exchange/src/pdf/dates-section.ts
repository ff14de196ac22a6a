import type { Plan, Task } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { shortName } from '../words.js';
import { heading, quietLines, type PdfColumn } from './theme.js';

/** Dates that are printed; the calendar file holds all. */
const mostDates = 24;

const half: readonly PdfColumn[] = [
  ['When', 104],
  ['What', '*'],
];

/** The dates that bind, two columns abreast; what is a to-do stays in the calendar file. */
export function datesSection({ tasks }: Plan): Content[] {
  const binding = tasks.filter(
    ({ kind, program }) => kind !== 'task' && !(kind === 'window' && program !== undefined),
  );
  const shown = joined(binding).slice(0, mostDates);
  if (shown.length === 0) return [];
  const middle = Math.ceil(shown.length / 2);
  const column = (part: readonly Row[]): Content => ({
    layout: { ...quietLines, hLineWidth: (line) => (line === 0 ? 0 : 0.5) },
    fontSize: 8,
    table: {
      dontBreakRows: true,
      widths: half.map(([, width]) => width),
      body:
        part.length === 0
          ? [['', '']]
          : part.map(({ when, what }): TableCell[] => [{ text: when }, { text: what }]),
    },
  });
  const projected = shown.some((row) => row.when.includes('*'))
    ? '* projected from earlier seasons or from assumed dates; not confirmed yet. '
    : '';
  return [
    {
      unbreakable: true,
      stack: [
        heading('Key dates'),
        { columns: [column(shown.slice(0, middle)), column(shown.slice(middle))], columnGap: 14 },
        {
          text: `${projected}The calendar file (season.ics) holds all ${tasks.length} entries, with what to prepare when.`,
          style: 'small',
          margin: [0, 3, 0, 0],
        },
      ],
    },
  ];
}

type Row = { readonly when: string; readonly what: string };

/** Deadlines of one day that differ only in the letter are one row. */
function joined(tasks: readonly Task[]): Row[] {
  const rows = new Map<string, Row & { readonly names: readonly string[] }>();
  for (const task of tasks) {
    const when = whenOf(task);
    const [, what, name] = /^(Letter uploaded\?) (.*)$/.exec(task.title) ?? [];
    const key = what === undefined ? task.id : `${when} ${what}`;
    const names = [...(rows.get(key)?.names ?? []), ...(name === undefined ? [] : [shortName(name)])];
    rows.set(key, {
      when,
      what: what === undefined ? shortName(task.title) : `${what} ${names.join('; ')}`,
      names,
    });
  }
  return [...rows.values()];
}

function whenOf({ date, endDate, time, zone, projected }: Task): string {
  const end = endDate === undefined ? '' : ` to ${endDate}`;
  const clock = time === undefined ? '' : `, ${time}${zone === 'America/New_York' ? ' ET' : ''}`;
  return `${date}${end}${clock}${projected ? ' *' : ''}`;
}
