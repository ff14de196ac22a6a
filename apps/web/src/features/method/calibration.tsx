import { calibrationFigures, type CalibrationReport, type ReportRow } from '@matchwright/market';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Section } from '../../shared/parts/page.js';
import { useCalibration } from './use-calibration.js';
import styles from './method.module.css';
import { RangeFigure } from './range-figure.js';

const words = m.method.calibration;

/** How well the played seasons agree with published ones: in words, in figures, and figure by figure. */
export function Calibration(): ReactNode {
  const state = useCalibration();
  if (state.status === 'loading') return <LinesSkeleton lines={6} />;
  if (state.status === 'failed') {
    return (
      <Section title={words.title} plain>
        <p className={styles.text}>{words.failed}</p>
      </Section>
    );
  }
  return <Shown report={state.report} />;
}

function Shown({ report }: { report: CalibrationReport }): ReactNode {
  return (
    <Section title={words.title} plain>
      <p className={styles.text}>{words.lead(report.members)}</p>
      <ul className={styles.facts}>
        {words.facts(report.summary).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className={styles.figures}>
        {calibrationFigures(report).map((figure) => (
          <RangeFigure key={figure.id} figure={figure} />
        ))}
      </div>
      {(['checked', 'fitted'] as const).map((use) => {
        const rows = report.rows.filter((row) => row.use === use);
        return (
          <details key={use} className={styles.all}>
            <summary>{words.tables[use](rows.length)}</summary>
            <DataTable caption={words.captions[use]} columns={columns} rows={rows} keyOf={(row) => row.id} />
          </details>
        );
      })}
    </Section>
  );
}

function say(row: ReportRow, value: number): string {
  return row.published < 1 ? `${Math.round(100 * value)}\u00A0%` : String(Math.round(value));
}

const columns: readonly Column<ReportRow>[] = [
  {
    id: 'what',
    head: words.columns.what,
    cell: (row) => words.what(row.ask),
    sortBy: (row) => words.what(row.ask),
  },
  {
    id: 'season',
    head: words.columns.season,
    cell: (row) => row.season,
    sortBy: (row) => row.season,
    numeric: true,
  },
  { id: 'published', head: words.columns.published, cell: (row) => say(row, row.published), numeric: true },
  { id: 'ours', head: words.columns.ours, cell: (row) => say(row, row.mid), numeric: true },
  {
    id: 'range',
    head: words.columns.range,
    cell: (row) => `${say(row, row.low)}–${say(row, row.high)}`,
    numeric: true,
  },
  {
    id: 'inside',
    head: words.columns.inside,
    cell: (row) => (row.inside ? words.inside : words.outside),
    sortBy: (row) => Number(row.inside),
  },
];
