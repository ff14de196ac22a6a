import type { ProgramForecast } from '@matchwright/market';
import type { ReactNode } from 'react';
import type { ForecastReport } from '../../shared/engine/season-report.js';
import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';

const words = m.forecast;

type Row = ProgramForecast & { readonly name: string; readonly refusal: string | undefined };

function interviewOf({ word, invited, refusal }: Row): ReactNode {
  if (word.heard === 'invitation') return words.known.invitation;
  if (!word.open) return words.known.gone;
  return <ChanceText chance={refusal === undefined ? invited.after : null} refusal={refusal} />;
}

function placeOf({ word, place, refusal }: Row): ReactNode {
  if (!word.open) return words.known.gone;
  return <ChanceText chance={refusal === undefined ? place.after : null} short />;
}

const columns: readonly Column<Row>[] = [
  { id: 'program', head: words.program, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: 'interview',
    head: words.interview,
    cell: interviewOf,
    sortBy: ({ refusal, invited }) => (refusal === undefined ? invited.after.mid : null),
  },
  {
    id: 'place',
    head: words.place,
    cell: placeOf,
    sortBy: ({ refusal, place }) => (refusal === undefined ? place.after.mid : null),
  },
  {
    id: 'silent',
    head: words.silentFrom,
    cell: ({ usualDate }) =>
      usualDate !== null &&
      `${day(usualDate.by)} (${usualDate.stated ? words.stated : m.common.grade[usualDate.grade]})`,
    sortBy: ({ usualDate }) => usualDate?.by ?? null,
  },
];

/** Every program and first-year track by name: interview, place, and from when its silence counts. */
export function ByProgram({ report, names }: { report: ForecastReport; names: ProgramNames }): ReactNode {
  const { byProgram } = report.forecast;
  const rows = byProgram
    .filter(({ barred }) => !barred)
    .map((row): Row => ({
      ...row,
      name: sayProgram(names, row.program),
      refusal: report.refusals.byProgram[row.program],
    }));
  const barred = byProgram.length - rows.length;
  return (
    <>
      <DataTable caption={words.byProgram} rows={rows} keyOf={({ program }) => program} columns={columns} />
      {barred > 0 && <p className="soft small">{words.barred(barred)}</p>}
    </>
  );
}
