import type { TrackFacts } from '@matchwright/planner';
import type { ReactNode } from 'react';
import type { RehearsalReport, TellableChange } from '../../shared/engine/rehearsal-report.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Section } from '../../shared/parts/page.js';
import { trackName } from './track-name.js';

const words = m.rehearsal.change;
type Row = TellableChange & { readonly name: string };

function columnsFor(head: string): readonly Column<Row>[] {
  return [
    { id: 'name', head, cell: ({ name }) => name },
    {
      id: 'none',
      head: words.unmatched,
      cell: ({ unmatched }) => <ChanceText chance={unmatched} />,
      sortBy: ({ unmatched }) => unmatched.mid,
    },
    {
      id: 'moved',
      head: words.moved,
      cell: ({ unmatchedMoved }) => words.points(Math.round(100 * unmatchedMoved)),
      sortBy: ({ unmatchedMoved }) => unmatchedMoved,
    },
    {
      id: 'there',
      head: words.there,
      cell: ({ there }) => <ChanceText chance={there.chance} short />,
      sortBy: ({ there }) => there.chance?.mid ?? null,
    },
  ];
}

/** What the list would come to without each of its places, and with each place that is not on it yet. */
export function AddOrDrop(props: {
  report: RehearsalReport;
  tracks: ReadonlyMap<string, TrackFacts>;
}): ReactNode {
  const { report, tracks } = props;
  const rowsOf = (changes: readonly TellableChange[]): readonly Row[] =>
    changes.map((each) => ({ ...each, name: trackName(tracks, each.track) }));
  if (report.drops.length === 0 && report.adds.length === 0) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      {report.drops.length > 0 && (
        <DataTable
          caption={words.drop}
          columns={columnsFor(words.without)}
          rows={rowsOf(report.drops)}
          keyOf={({ position }) => String(position)}
        />
      )}
      {report.adds.length > 0 && (
        <DataTable
          caption={words.add}
          columns={columnsFor(words.with)}
          rows={rowsOf(report.adds)}
          keyOf={({ track }) => track}
        />
      )}
    </Section>
  );
}
