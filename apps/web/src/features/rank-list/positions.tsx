import type { Chance } from '@matchwright/dossier';
import type { TrackFacts } from '@matchwright/planner';
import type { ReactNode } from 'react';
import type { RehearsalReport, Tellable, TellablePosition } from '../../shared/engine/rehearsal-report.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { trackName } from './track-name.js';

const words = m.rehearsal.positions;

type Row = TellablePosition & { readonly name: string };

const columns: readonly Column<Row>[] = [
  { id: 'place', head: words.place, cell: ({ position, name }) => `${position}. ${name}` },
  { id: 'here', head: words.here, cell: ({ option, matched }) => <Told option={option} of={matched} /> },
  {
    id: 'by',
    head: words.byHere,
    cell: ({ byHere }) => <ChanceText chance={byHere} />,
  },
  { id: 'open', head: words.open, cell: ({ option, open }) => <Told option={option} of={open} /> },
  {
    id: 'lacks',
    head: words.lacks,
    cell: ({ option, withoutFirstYear }) =>
      withoutFirstYear === null ? words.included : <Told option={option} of={withoutFirstYear} />,
  },
];

function Told({ option, of }: { option: string | null; of: Tellable }): ReactNode {
  if (option === null) return <span className="soft">{words.notHeard}</span>;
  return <ChanceText chance={of.chance} short />;
}

/** The chance by position, by program where one has several tracks, and by first year. */
export function Positions(props: {
  report: RehearsalReport;
  tracks: ReadonlyMap<string, TrackFacts>;
}): ReactNode {
  const { report, tracks } = props;
  const rows = report.positions.map((position) => ({ ...position, name: trackName(tracks, position.track) }));
  const [why] = rows.flatMap(({ matched, open, withoutFirstYear }) =>
    [matched.refusal, open.refusal, withoutFirstYear?.refusal].filter((text) => typeof text === 'string'),
  );
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        keyOf={({ position }) => String(position)}
      />
      {why !== undefined && (
        <p className="soft small">
          {words.refused} {why}
        </p>
      )}
      <ByProgram rows={rows} report={report} />
      <FirstYears report={report} tracks={tracks} />
    </>
  );
}

type Several = { readonly option: string; readonly name: string; readonly matched: Chance };

const severalColumns: readonly Column<Several>[] = [
  { id: 'program', head: words.program, cell: ({ name }) => name },
  { id: 'any', head: words.anyTrack, cell: ({ matched }) => <ChanceText chance={matched} /> },
];

function ByProgram({ rows, report }: { rows: readonly Row[]; report: RehearsalReport }): ReactNode {
  const several = report.rehearsal.byProgram.flatMap(({ option, matched }): Several[] => {
    const own = rows.filter((row) => row.option === option);
    const isTold = own.every((row) => row.matched.chance !== null);
    return own.length > 1 && isTold ? [{ option, matched, name: own[0]?.name ?? option }] : [];
  });
  if (several.length === 0) return null;
  return (
    <DataTable
      caption={words.byProgram}
      rows={several}
      keyOf={({ option }) => option}
      columns={severalColumns}
    />
  );
}

type FirstYear = { readonly track: string; readonly name: string; readonly matched: Chance };

const firstYearColumns: readonly Column<FirstYear>[] = [
  { id: 'track', head: words.firstYear, cell: ({ name }) => name },
  { id: 'here', head: words.here, cell: ({ matched }) => <ChanceText chance={matched} /> },
];

function FirstYears(props: { report: RehearsalReport; tracks: ReadonlyMap<string, TrackFacts> }): ReactNode {
  const rows = props.report.rehearsal.firstYears.map((each) => ({
    ...each,
    name: trackName(props.tracks, each.track),
  }));
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={words.firstYears}
      rows={rows}
      keyOf={({ track }) => track}
      columns={firstYearColumns}
    />
  );
}
