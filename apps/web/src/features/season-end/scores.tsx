import type { KeptScore, Outcome } from '@matchwright/dossier';
import type { Ending } from '@matchwright/season';
import type { ReactNode } from 'react';
import { percent } from '../../shared/format/percent.js';
import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Section } from '../../shared/parts/page.js';

const words = m.seasonEnd.scores;

const columnsFor = (ending: Ending): readonly Column<KeptScore>[] => [
  { id: 'on', head: words.on, cell: ({ on }) => (on === null ? words.before : day(on)) },
  { id: 'given', head: words.given, numeric: true, cell: ({ chances }) => percent(chances[ending]) },
  { id: 'brier', head: words.brier, numeric: true, cell: ({ brier }) => brier.toFixed(2) },
  { id: 'log', head: words.log, numeric: true, cell: ({ log }) => log.toFixed(2) },
];

/** What the forecast had said at each date, beside what came. */
export function Scores({ outcome, ending }: { outcome: Outcome; ending: Ending }): ReactNode {
  const title = words.title(m.seasonEnd.endings[ending]);
  return (
    <Section title={title} lead={words.lead}>
      {outcome.scores.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DataTable
          caption={title}
          hideCaption
          rows={outcome.scores}
          keyOf={({ on }) => on ?? ''}
          columns={columnsFor(ending)}
        />
      )}
      <p className="soft small">{words.explain}</p>
    </Section>
  );
}
