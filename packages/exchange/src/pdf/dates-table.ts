import type { Task } from '@matchwright/dossier';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { shortName } from '../words.js';
import { headedTable } from './theme.js';

/** Tasks with their dates, one line each. */
export function datesTable(title: string, tasks: readonly Task[]): Content {
  const rows = tasks.map((task): TableCell[] => [
    { text: when(task), noWrap: true },
    { text: shortName(task.title) },
  ]);
  return headedTable(
    title,
    'heading',
    [
      ['When', 130],
      ['What', '*'],
    ],
    rows,
  );
}

function when({ date, endDate, time, zone, projected }: Task): string {
  const end = endDate === undefined ? '' : ` to ${endDate}`;
  const clock = time === undefined ? '' : `, ${time}${zone === 'America/New_York' ? ' ET' : ''}`;
  return `${date}${end}${clock}${projected ? ' *' : ''}`;
}
